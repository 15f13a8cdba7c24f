"""Claims from elsewhere: looked through row by row, then taken in whole, and undone whole."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.matching import LookedUp, looked_up
from wellspoken.apps.desk.models import Claim, Evidence, ImportRow, RegisterImport
from wellspoken.apps.desk.services.likes import earlier_likes
from wellspoken.apps.desk.services.marking import mark_evidence
from wellspoken.apps.desk.services.register import claim_of
from wellspoken.apps.desk.services.touching import touch
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines import claims as engine
from wellspoken.engines.claims.forms.pasted import form_of, read_any
from wellspoken.engines.claims.register import claim_of as claim_of_object
from wellspoken.engines.claims.register import to_object, verdict_of
from wellspoken.engines.claims.sources.doi import doi_of_address

if TYPE_CHECKING:
    from django.db.models import CharField

LONGEST = 20 * 1024 * 1024
MOST_ROWS = 2000
_LONGEST_KEY = 100
_Decision = ImportRow.Decision


def preview_import(*, actor: User, name: str, text: str, words: str = "") -> RegisterImport:
    """Read a file or a paste and keep what it told, for a person to look through.

    With `words`, parted by commas, only claims that hold one of them. Nothing is fetched, and
    nothing is in the register yet. Raises `DeskError` for too much, and where nothing can be read.
    It is read and matched before anything is written: a large file keeps nobody else from saving.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    if len(text) > LONGEST:
        raise DeskError(_("That is more than 20 million characters. Part it and import the parts."))
    read = read_any(text)
    claims = _holding(read.claims, words)
    if not claims:
        why = read.faults[0] if read.faults else _("no claim in it holds one of the words")
        raise DeskError(_("There is nothing to import: %(why)s.") % {"why": why})
    if len(claims) > MOST_ROWS:
        raise DeskError(
            _(
                "These are %(count)s claims; %(most)s go at once. Narrow them by words, or part "
                "them."
            )
            % {"count": len(claims), "most": MOST_ROWS}
        )
    batch = RegisterImport(
        name=name.strip()[:200] or _("pasted text"), form=form_of(text), by=actor, at=now()
    )
    rows = _rows_of(batch, claims)
    rows += [
        ImportRow(
            batch=batch,
            number=len(claims) + place,
            trouble=str(fault)[:300],
            decision=_Decision.SKIP,
        )
        for place, fault in enumerate(read.faults[:MOST_ROWS], start=1)
    ]
    _keep(actor, batch, rows, detail={"claims": len(claims), "faults": len(read.faults)})
    return batch


@transaction.atomic
def _keep(
    actor: User, batch: RegisterImport, rows: list[ImportRow], *, detail: dict[str, int]
) -> None:
    batch.save(force_insert=True)
    ImportRow.objects.bulk_create(rows)
    record(actor=person(actor), action="import.previewed", target=batch, detail=detail)


def _holding(claims: Iterable[engine.Claim], words: str) -> list[engine.Claim]:
    wanted = [word.strip().casefold() for word in words.split(",") if word.strip()]
    if not wanted:
        return list(claims)
    return [one for one in claims if any(word in one.claim.casefold() for word in wanted)]


def _storable(told: Any) -> Any:
    """Return the same without NULs, which PostgreSQL keeps in no text."""
    if isinstance(told, dict):
        return {name: _storable(value) for name, value in told.items()}
    if isinstance(told, list | tuple):
        return [_storable(value) for value in told]
    return told.replace("\0", "") if isinstance(told, str) else told


def _does_not_fit(told: engine.Claim) -> str:
    """Return why the register has no room for a claim, or nothing."""
    sizes = {"topic": told.topic, "language": told.lang, "jurisdiction": told.jurisdiction}
    for name, text in sizes.items():
        field = cast("CharField[str, str]", Claim._meta.get_field(name))
        if len(text) > (field.max_length or 0):
            return _("its %(name)s is longer than %(longest)s characters") % {
                "name": field.verbose_name,
                "longest": field.max_length,
            }
    return ""


def _rows_of(batch: RegisterImport, claims: list[engine.Claim]) -> list[ImportRow]:
    here = set(Claim.objects.values_list("key", flat=True))
    by_sentence = {_plain(claim.sentence): claim for claim in Claim.objects.all()}
    by_key = {claim.key: claim for claim in by_sentence.values()}
    seen: dict[str, int] = {}
    near = earlier_likes(claims)
    rows = []
    for number, told in enumerate(claims, start=1):
        row = ImportRow(
            batch=batch, number=number, told=_storable(to_object(told)), verdict=told.verdict.value
        )
        row.is_verdict_sure = _is_sure(told)
        plain = _plain(told.claim)
        if trouble := _does_not_fit(told):
            row.trouble, row.decision = trouble, _Decision.SKIP
        elif _key(told) in here:
            row.is_known, row.decision = True, _Decision.SKIP
        elif plain in seen:
            row.trouble = _("says the same as row %(number)s") % {"number": seen[plain]}
            row.decision = _Decision.SKIP
        elif (same := by_sentence.get(plain)) is not None:
            row.likely, row.probability, row.decision = same, 1.0, _Decision.MERGE
        else:
            _propose(row, looked_up(told.claim, told.lang), by_key)
            row.near = near.get(number)
            if row.near is not None and row.decision == _Decision.ADD:
                row.decision = _Decision.SKIP
        seen.setdefault(plain, number)
        rows.append(row)
    return rows


def _propose(row: ImportRow, found: LookedUp, by_key: Mapping[str, Claim]) -> None:
    """Offer the likeliest known claim; merging is proposed only for a strong match."""
    first = found.shown[0] if found.shown else None
    if first is None or first.key not in by_key:
        return
    row.likely, row.probability = by_key[first.key], first.probability
    if found.is_strong:
        row.decision = _Decision.MERGE


def _is_sure(told: engine.Claim) -> bool:
    """Tell whether the publisher's own word has one place on our scale."""
    given = told.verdict_as_given
    return not given or (
        told.verdict is not engine.Verdict.UNRATED and verdict_of(given) is told.verdict
    )


def _plain(sentence: str) -> str:
    return " ".join(sentence.casefold().split()).strip(" .!")


def _key(told: engine.Claim) -> str:
    """Return the id as the register's short name; a long one, such as an address, by its digest."""
    if len(told.id) <= _LONGEST_KEY:
        return told.id
    return f"import-{hashlib.sha256(told.id.encode()).hexdigest()[:32]}"


@transaction.atomic
def decide_rows(
    *, actor: User, import_id: int, decisions: Mapping[int, str], verdicts: Mapping[int, str]
) -> RegisterImport:
    """Keep what a person decided of some rows: by row id, what to do and which verdict.

    A verdict that a person chose is sure. Raises `DeskError` where the import is over, or a row is
    told to merge and nothing is known to merge it with.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    batch = _locked(import_id, RegisterImport.State.PREVIEW)
    for row in batch.rows.filter(trouble="", is_known=False):
        if row.pk in decisions:
            row.decision = _Decision(decisions[row.pk])
        if verdicts.get(row.pk):
            row.verdict, row.is_verdict_sure = Claim.Verdict(verdicts[row.pk]), True
        if row.decision == _Decision.MERGE and row.likely_id is None:
            raise DeskError(
                _("Row %(number)s has no known claim to be added to.") % {"number": row.number}
            )
        row.save(update_fields=["decision", "verdict", "is_verdict_sure"])
    return batch


@transaction.atomic
def apply_import(*, actor: User, import_id: int) -> RegisterImport:
    """Take the rows in as decided: all of them or none.

    Raises `DeskError` where a verdict still has to be confirmed, or where a row became impossible
    since, such as a short name that is taken.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    batch = _locked(import_id, RegisterImport.State.PREVIEW)
    rows = list(batch.rows.exclude(decision=_Decision.SKIP).filter(trouble="", is_known=False))
    unsure = [row.number for row in rows if _needs_verdict(row)]
    if unsure:
        raise DeskError(
            _("Choose a verdict first for row %(rows)s.")
            % {"rows": ", ".join(str(number) for number in unsure[:20])}
        )
    counts = {"added": 0, "merged": 0}
    for row in rows:
        told = claim_of_object(row.told)
        if row.decision == _Decision.MERGE:
            _merge(row, told)
            counts["merged"] += 1
        else:
            _add(row, told)
            counts["added"] += 1
    mark_evidence()
    batch.state, batch.ended_at = RegisterImport.State.APPLIED, now()
    batch.save(update_fields=["state", "ended_at"])
    record(actor=person(actor), action="import.applied", target=batch, detail=counts)
    return batch


def _needs_verdict(row: ImportRow) -> bool:
    return row.decision == _Decision.ADD and not row.is_verdict_sure


def _add(row: ImportRow, told: engine.Claim) -> None:
    claim = claim_of(told, now())
    claim.key, claim.verdict = _key(told), row.verdict
    if Claim.objects.filter(key=claim.key).exists():
        raise DeskError(
            _("Row %(number)s has come into the register in the meantime. Import the file again.")
            % {"number": row.number}
        )
    claim.save(force_insert=True)
    Evidence.objects.bulk_create(
        Evidence(
            claim=claim,
            source=item.source[:200] or item.url[:200],
            url=item.url[:500],
            grade=item.grade[:40],
            # Nobody here has read it, whatever the file says: it is not offered before.
            review_by=None,
            doi=doi_of_address(item.url),
        )
        for item in told.evidence
    )
    row.made = claim
    row.save(update_fields=["made"])


def _merge(row: ImportRow, told: engine.Claim) -> None:
    claim = Claim.objects.select_for_update().filter(pk=row.likely_id or 0).first()
    if claim is None:
        raise DeskError(
            _("The claim that row %(number)s was to be added to is gone.") % {"number": row.number}
        )
    known = {_plain(text) for texts in claim.phrasings.values() for text in texts}
    known.add(_plain(claim.sentence))
    for language, wording in told.wordings():
        if _plain(wording) not in known:
            known.add(_plain(wording))
            claim.phrasings.setdefault(language, []).append(wording)
            row.added.append([language, wording])
    claim.media_reviews = list(dict.fromkeys([*claim.media_reviews, *told.media_reviews]))
    touch(claim)
    row.save(update_fields=["added"])


@transaction.atomic
def undo_import(*, actor: User, import_id: int) -> RegisterImport:
    """Take out again what an import brought.

    Claims that somebody has worked with since are retired instead of removed, so that what was done
    with them still leads somewhere.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    batch = _locked(import_id, RegisterImport.State.APPLIED)
    counts = {"removed": 0, "retired": 0, "wordings": 0}
    for row in batch.rows.select_related("made", "likely"):
        if row.made is not None:
            counts[_take_out(row.made, batch)] += 1
        if row.likely is not None and row.added:
            counts["wordings"] += _forget(row)
    batch.state, batch.ended_at = RegisterImport.State.UNDONE, now()
    batch.save(update_fields=["state", "ended_at"])
    record(actor=person(actor), action="import.undone", target=batch, detail=counts)
    return batch


def _take_out(claim: Claim, batch: RegisterImport) -> str:
    is_edited = batch.ended_at is None or claim.updated_at > batch.ended_at
    if is_edited or claim.signals.exists() or claim.rebuttals.exists():
        claim.state = Claim.State.RETIRED
        touch(claim)
        return "retired"
    claim.delete()
    return "removed"


def _forget(row: ImportRow) -> int:
    claim = Claim.objects.select_for_update().get(pk=row.likely_id or 0)
    count = 0
    for language, wording in row.added:
        texts = claim.phrasings.get(language, [])
        if wording in texts:
            texts.remove(wording)
            count += 1
    touch(claim)
    return count


@transaction.atomic
def drop_import(*, actor: User, import_id: int) -> RegisterImport:
    """Throw an import away that was only looked through."""
    require(actor, Capability.MANAGE_CLAIMS)
    batch = _locked(import_id, RegisterImport.State.PREVIEW)
    batch.rows.all().delete()
    batch.state, batch.ended_at = RegisterImport.State.DROPPED, now()
    batch.save(update_fields=["state", "ended_at"])
    record(actor=person(actor), action="import.dropped", target=batch)
    return batch


def _locked(import_id: int, wanted: RegisterImport.State) -> RegisterImport:
    batch = RegisterImport.objects.select_for_update().get(pk=import_id)
    if batch.state != wanted:
        raise DeskError(
            _("This import is “%(state)s” now. Look at it again.")
            % {"state": batch.get_state_display()}
        )
    return batch
