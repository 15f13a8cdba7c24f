"""From the cells of a row to a draft, with everything in words that stands against it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from django.conf import settings
from django.utils.translation import gettext as _

from wellspoken.apps.compose.draft import Draft
from wellspoken.apps.compose.importing.accounts import Accounts
from wellspoken.apps.compose.importing.source import Remark, SourceRow
from wellspoken.apps.compose.importing.times import Unclear, schedule_of
from wellspoken.apps.compose.models import Campaign, ContentClass
from wellspoken.apps.compose.services.save import LONGEST_LINK
from wellspoken.apps.compose.tidy import LONGEST_TITLE, tidy

LONGEST_AUDIENCE = 150
LONGEST_HASHTAGS = 500
_TAG_SPLIT = re.compile(r"[\s,;#]+")
_YES = frozenset({"yes", "y", "true", "1", "x"})
_NO = frozenset({"", "no", "n", "false", "0"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A row with the draft that it would make; None where an error leaves it unclear what that is.

    The draft's time is not checked yet.
    """

    number: int
    title: str
    draft: Draft | None
    errors: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()


@dataclass(kw_only=True)
class Drafter:
    """Makes drafts of rows; knows the accounts and campaigns, read once for all of them.

    `order` says how 03/04/2026 is read, `usual_zone` where times are that name no zone.
    """

    order: str
    usual_zone: str
    languages: Mapping[str, str]
    accounts: Accounts = field(default_factory=Accounts)
    campaigns: list[Campaign] = field(default_factory=lambda: list(Campaign.objects.all()))

    def drafted(self, row: SourceRow) -> Drafted:
        """Return the draft of a row, or why there is none."""
        errors, notes = list(row.troubles), list(row.notes)
        cells = row.cells

        def tried(read: Callable[[], object], otherwise: object) -> object:
            try:
                return read()
            except Unclear as unclear:
                errors.append(unclear.remark)
                return otherwise

        def when() -> object:
            schedule, said = schedule_of(
                cells.get("date", ""),
                cells.get("time", ""),
                cells.get("zone", ""),
                cells.get("clocks", ""),
                order=self.order,
                usual_zone=self.usual_zone,
            )
            notes.extend(said)
            return schedule

        errors += _too_long(cells)
        title = " ".join(cells.get("title", "").split())
        if not title:
            errors.append(Remark("title", _("There is no title.")))
        chosen = tried(lambda: self.accounts.chosen(cells.get("accounts", "")), [])
        fields = {
            "campaign_id": tried(lambda: self._campaign(cells.get("campaign", "")), None),
            "content_class": tried(lambda: _content_class(cells.get("class", "")), ""),
            "language": tried(lambda: self._language(cells.get("language", "")), ""),
            "involves_people": tried(lambda: _yes_or_no(cells.get("people", "")), otherwise=False),
            "schedule": tried(when, None),
            "variants": tried(lambda: self.accounts.variants(chosen, row.texts), ()),  # type: ignore[arg-type]  # what `_accounts` gave
        }
        draft = None
        if not errors:
            draft = tidy(
                Draft(
                    title=title,
                    text=cells.get("text", "").strip("\n"),
                    link=cells.get("link", ""),
                    hashtags=tuple(
                        tag for tag in _TAG_SPLIT.split(cells.get("hashtags", "")) if tag
                    ),
                    audience=cells.get("audience", ""),
                    lateness_minutes=settings.WELLSPOKEN_LATENESS_MINUTES,
                    **fields,  # type: ignore[arg-type]  # each reader gives its field's kind
                )
            )
        return Drafted(
            number=row.number, title=title, draft=draft, errors=tuple(errors), notes=tuple(notes)
        )

    def _campaign(self, text: str) -> int | None:
        wanted = text.strip().casefold()
        if not wanted:
            return None
        found = next((item for item in self.campaigns if item.name.casefold() == wanted), None)
        if found is None:
            raise Unclear(
                "campaign",
                _("There is no campaign “%(name)s”. Have it made first, or leave the cell empty.")
                % {"name": text.strip()[:60]},
            )
        if found.archived:
            raise Unclear(
                "campaign", _("The campaign “%(name)s” is archived.") % {"name": found.name}
            )
        return found.pk

    def _language(self, text: str) -> str:
        wanted = text.strip().casefold() or "en"
        for code, label in self.languages.items():
            if wanted in {code.casefold(), str(label).casefold()}:
                return code
        raise Unclear(
            "language",
            _("“%(name)s” is no language of posts. Write one of: %(codes)s.")
            % {"name": text.strip()[:40], "codes": ", ".join(self.languages)},
        )


def _content_class(text: str) -> str:
    wanted = " ".join(text.replace("_", " ").replace("-", " ").split()).casefold()
    if not wanted:
        return ContentClass.EDUCATION.value
    for value, label in ContentClass.choices:
        if wanted in {value.replace("-", " "), str(label).casefold()}:
            return str(value)
    raise Unclear(
        "content class",
        _("“%(name)s” is no kind of content. Write one of: %(names)s.")
        % {"name": text.strip()[:40], "names": ", ".join(ContentClass.values)},
    )


def _yes_or_no(text: str) -> bool:
    wanted = text.strip().casefold()
    if wanted not in _YES | _NO:
        raise Unclear("shows people", _("Write “yes” or “no”."))
    return wanted in _YES


def _too_long(cells: Mapping[str, str]) -> list[Remark]:
    limits = {
        "title": LONGEST_TITLE,
        "link": LONGEST_LINK,
        "audience": LONGEST_AUDIENCE,
        "hashtags": LONGEST_HASHTAGS,
    }
    return [
        Remark(
            column,
            _("It has %(length)d characters; %(count)d is the most.")
            % {"length": len(cells[column].strip()), "count": most},
        )
        for column, most in limits.items()
        if len(cells.get(column, "").strip()) > most
    ]
