"""What an import would do, row by row, as things stand now; nothing is written here."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from django.utils.translation import gettext as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import Draft, draft_of
from wellspoken.apps.compose.editor import publication_in
from wellspoken.apps.compose.forms import LANGUAGES
from wellspoken.apps.compose.importing.drafting import Drafted, Drafter
from wellspoken.apps.compose.importing.icalendar_file import is_icalendar, read_icalendar
from wellspoken.apps.compose.importing.sheet import read_sheet
from wellspoken.apps.compose.importing.source import Remark, SourceFile
from wellspoken.apps.compose.importing.times import trouble_with
from wellspoken.apps.compose.models import Campaign, ImportedPost, Post
from wellspoken.apps.compose.tidy import tidy
from wellspoken.apps.guard.policy import Noted, screen_publications

_AT_ONCE = 1000


class Verdict(StrEnum):
    """What happens to a row."""

    MAKE = "make"
    THERE = "there"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """A row with what would be made of it, why not, and what to look at.

    `there` is the post that this row made before, or that says the same; `like` are posts that
    resemble it. `findings` are filled in by `screened`.
    """

    number: int
    title: str
    verdict: Verdict
    draft: Draft | None = None
    digest: str = ""
    errors: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    there: Post | None = None
    like: tuple[Post, ...] = ()
    findings: tuple[Noted, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Every row of a file with its verdict; `notes` concern the whole file."""

    rows: tuple[PlannedRow, ...]
    notes: tuple[str, ...] = ()

    def of(self, verdict: Verdict) -> list[PlannedRow]:
        """Return the rows with this verdict."""
        return [row for row in self.rows if row.verdict == verdict]

    @property
    def made(self) -> list[PlannedRow]:
        """Return the rows that would become posts."""
        return self.of(Verdict.MAKE)

    @property
    def there(self) -> list[PlannedRow]:
        """Return the rows that make nothing because they are there already."""
        return self.of(Verdict.THERE)

    @property
    def wrong(self) -> list[PlannedRow]:
        """Return the rows that stop the import."""
        return self.of(Verdict.ERROR)

    @property
    def digest(self) -> str:
        """Return what names this plan: it changes when what would be made does."""
        told = [(row.number, row.verdict.value, row.digest) for row in self.rows]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def read_file(data: bytes, *, usual_zone: str) -> SourceFile:
    """Return the rows of a CSV or iCalendar file, whatever its name; raises `BadFile`."""
    if is_icalendar(data):
        return read_icalendar(data, usual_zone=usual_zone)
    return read_sheet(data)


def plan(data: bytes, *, order: str, usual_zone: str) -> Plan:
    """Return what importing a file would do now; raises `BadFile` for what cannot be read.

    `order` says how a day such as 03/04/2026 is read, `usual_zone` where times are that name none.
    """
    source = read_file(data, usual_zone=usual_zone)
    languages = {code: str(label) for code, label in LANGUAGES}
    drafter = Drafter(order=order, usual_zone=usual_zone, languages=languages)
    drafted = [drafter.drafted(row) for row in source.rows]
    known = _Known(drafted)
    return Plan(rows=tuple(known.planned(item) for item in drafted), notes=source.notes)


def screened(planned: Plan) -> Plan:
    """Return the plan with what screening finds in each post that would be made."""
    accounts = Account.objects.in_bulk()
    return replace(
        planned,
        rows=tuple(
            replace(row, findings=_findings(row.draft, accounts))
            if row.draft is not None and row.verdict == Verdict.MAKE
            else row
            for row in planned.rows
        ),
    )


def named(drafts: Iterable[Draft | None]) -> tuple[dict[int, Account], dict[int, Campaign]]:
    """Return the accounts and campaigns of drafts, by id."""
    present = [draft for draft in drafts if draft is not None]
    accounts = {variant.account_id for draft in present for variant in draft.variants}
    campaigns = {draft.campaign_id for draft in present if draft.campaign_id}
    return Account.objects.in_bulk(accounts), Campaign.objects.in_bulk(campaigns)


def row_digest(draft: Draft) -> str:
    """Return what names the content of a row, so that it makes a post once."""
    said = replace(tidy(draft), lateness_minutes=0).as_json()
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


class _Known:
    """What is there already: imported rows, equal posts, posts that look alike."""

    def __init__(self, drafted: Sequence[Drafted]) -> None:
        drafts = [item.draft for item in drafted if item.draft is not None]
        digests = [row_digest(draft) for draft in drafts]
        self.imported = {
            item.digest: item.post
            for item in ImportedPost.objects.filter(digest__in=digests).select_related("post")
        }
        posts = Post.objects.exclude(state=Post.State.DISCARDED)
        self.titled: dict[str, list[Post]] = {}
        self.equal: dict[str, Post] = {}
        titled = posts.filter(title__in={draft.title for draft in drafts}).order_by("pk")
        for post in titled.prefetch_related("variants", "media_uses").iterator(_AT_ONCE):
            self.titled.setdefault(post.title, []).append(post)
            self.equal.setdefault(row_digest(draft_of(post)), post)
        self.texts: dict[str, list[Post]] = {}
        for post in posts.filter(text__in={draft.text for draft in drafts} - {""}).order_by("pk"):
            self.texts.setdefault(post.text, []).append(post)
        self.seen: dict[str, int] = {}

    def planned(self, item: Drafted) -> PlannedRow:
        draft = item.draft
        if draft is None:
            return _row(item, Verdict.ERROR, errors=item.errors)
        digest = row_digest(draft)
        there = self.imported.get(digest) or self.equal.get(digest)
        if there is not None:
            return _row(item, Verdict.THERE, digest=digest, there=there)
        if digest in self.seen:
            words = _("It says the same as row %(row)d.") % {"row": self.seen[digest]}
            return _row(item, Verdict.THERE, digest=digest, notes=(*item.notes, Remark("", words)))
        trouble = trouble_with(draft.schedule)
        if trouble is not None:
            return _row(item, Verdict.ERROR, errors=(trouble,))
        self.seen[digest] = item.number
        return _row(item, Verdict.MAKE, digest=digest, like=self._like(draft))

    def _like(self, draft: Draft) -> tuple[Post, ...]:
        alike = [*self.titled.get(draft.title, []), *self.texts.get(draft.text, [])]
        return tuple(dict.fromkeys(alike))[:3]


def _row(item: Drafted, verdict: Verdict, **more: object) -> PlannedRow:
    values = {"notes": item.notes, "draft": item.draft, **more}
    return PlannedRow(number=item.number, title=item.title, verdict=verdict, **values)  # type: ignore[arg-type]  # named fields of the row


def _findings(draft: Draft, accounts: dict[int, Account]) -> tuple[Noted, ...]:
    chosen = [accounts[item.account_id] for item in draft.variants if item.account_id in accounts]
    publications = [
        (account.name, publication_in(draft, account.pk, account.network, account.name, {}))
        for account in chosen
    ] or [("", publication_in(draft, None, "", "", {}))]
    return screen_publications(publications).noted
