"""The organisation's screening policy over the engine: what is read, and what stops a post.

One finding is shown once, however many accounts inherit the text it stands in.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wellspoken.apps.guard.house import profile_number, profile_of
from wellspoken.apps.guard.limits import LENGTH, with_limits
from wellspoken.apps.guard.people_shown import Ledger, ledger_for, standing_of, today
from wellspoken.apps.guard.register import known_claims
from wellspoken.engines.networks import MediaFile, NetworkError, Publication
from wellspoken.engines.networks.registry import UnknownNetwork, limits_of, measure
from wellspoken.engines.screening import (
    ClaimRegister,
    Finding,
    MediaItem,
    Report,
    Screener,
    Severity,
    Subject,
    Verdict,
)

PEOPLE_SHOWN = "privacy.people-shown"
FILE_NAME = "file-name"
_NAME_PARTED = re.compile(r"[_\-.+~]")
_ORDER = {Severity.BLOCK: 0, Severity.REVIEW: 1, Severity.ADVISE: 2}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a finding stands: in which of the publications read, in which field, from where."""

    publication: int
    place: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding with the accounts whose copy it concerns and every place where it stands.

    `refused` says that nobody can answer for it: a network would refuse the copy, or whoever is
    shown has not agreed.
    """

    finding: Finding
    accounts: tuple[str, ...]
    spots: tuple[Spot, ...] = ()
    refused: bool = False
    key: str = ""

    @property
    def fingerprint(self) -> str:
        """Return what binds an override to this finding."""
        return self.key or self.finding.fingerprint()

    def as_json(self) -> dict[str, Any]:
        """Return the finding as it is recorded and shown."""
        found = self.finding
        return {
            "rule": found.rule,
            "family": found.family,
            "severity": found.severity.value,
            "start": found.start,
            "end": found.end,
            "text": found.text,
            "message": found.message,
            "evidence": found.evidence,
            "source": found.source,
            "suggestion": found.suggestion,
            "place": found.place,
            "replacement": found.replacement,
            "accounts": list(self.accounts),
            "fingerprint": self.fingerprint,
            "refused": self.refused,
        }


@dataclass(frozen=True, slots=True)
class Screened:
    """What screening says about one content, the gravest finding first."""

    noted: tuple[Noted, ...]
    ruleset_hash: str

    @property
    def verdict(self) -> Verdict:
        """Return the gravest answer."""
        severities = {item.finding.severity for item in self.noted}
        if Severity.BLOCK in severities:
            return Verdict.BLOCK
        return Verdict.REVIEW if Severity.REVIEW in severities else Verdict.ALLOW

    @property
    def concerns_people(self) -> bool:
        """Return whether the privacy officer should look, whatever was overridden."""
        return any(item.finding.severity != Severity.ADVISE for item in self.noted)

    def blocking(self, answered: Iterable[str]) -> tuple[Noted, ...]:
        """Return the findings that stop the content and that nobody has, or can have, answered."""
        known = frozenset(answered)
        return tuple(
            item
            for item in self.noted
            if item.finding.severity == Severity.BLOCK
            and (item.refused or item.fingerprint not in known)
        )


class _KeptScreener:
    """The engine with the profile in force and the register of claims as it stands.

    It costs one query, and is built anew in each process when one of the two has changed.
    """

    def __init__(self) -> None:
        self._built: tuple[int, ClaimRegister, Screener] | None = None

    def __call__(self) -> Screener:
        """Return the engine."""
        number, register = profile_number(), known_claims()
        built = self._built
        if built is None or built[0] != number or built[1] is not register:
            engine = Screener(profile=profile_of(number), claims=lambda: register)
            built = self._built = (number, register, engine)
        return built[2]

    def cache_clear(self) -> None:
        """Forget the engine, as when what the profile is read from has changed."""
        self._built = None


screener = _KeptScreener()


def screen_publications(
    publications: Sequence[tuple[str, Publication]], *, asked: bool = True, on: date | None = None
) -> Screened:
    """Read everything that these accounts would publish.

    `publications` are pairs of an account's name and what it publishes. Equal texts are read
    once. Nothing is written. `asked` is False for what was approved already: where nobody has said
    whether it shows people, nobody had been asked. `on` is the day of which it is asked whether
    they may be shown, today without it.
    """
    engine = screener()
    ledger = ledger_for(publication for _account, publication in publications)
    asking = _Asking(ledger, asked, on or today())
    reports: dict[Subject, Report] = {}
    found: dict[str, _Gathered] = {}
    for number, (account, publication) in enumerate(publications):
        findings: list[Finding] = []
        for subject in _subjects(publication, asking):
            if subject not in reports:
                reports[subject] = engine.screen(subject)
            findings += _concerning(subject, reports[subject])
        for finding, would_refuse in with_limits(publication, findings):
            refused = would_refuse or finding.rule == PEOPLE_SHOWN
            key = _key(finding, publication.network, refused=refused)
            found.setdefault(key, _Gathered(finding, refused)).add(number, account, finding)
    noted = [item.noted(key) for key, item in found.items()]
    noted.sort(key=lambda item: (_ORDER[item.finding.severity], item.finding.start))
    return Screened(tuple(noted), engine.ruleset_hash)


@dataclass(frozen=True, slots=True)
class _Asking:
    """What is asked about the people in files: by which ledger, whether at all, of which day."""

    ledger: Ledger
    asked: bool
    on: date


def _concerning(subject: Subject, report: Report) -> list[Finding]:
    """Return what concerns readers: a file's name is no text, but may name somebody."""
    if subject.place != FILE_NAME:
        return list(report.findings)
    return [finding for finding in report.findings if finding.family == "privacy"]


class _Gathered:
    """The same finding as it turns up in one account after another."""

    def __init__(self, finding: Finding, refused: bool) -> None:  # noqa: FBT001  two values of one pair
        self.finding, self.refused = finding, refused
        self.accounts: list[str] = []
        self.spots: list[Spot] = []

    def add(self, number: int, account: str, finding: Finding) -> None:
        if account not in self.accounts:
            self.accounts.append(account)
        self.spots.append(Spot(number, finding.place, finding.start, finding.end))

    def noted(self, key: str) -> Noted:
        return Noted(
            self.finding,
            tuple(self.accounts),
            spots=tuple(self.spots),
            refused=self.refused,
            key=key,
        )


def _key(finding: Finding, network: str, *, refused: bool) -> str:
    """Return what makes two findings one: for what a network says, the network and its figures."""
    if finding.family != "network" or not (refused or finding.rule == LENGTH):
        return finding.fingerprint()
    said = (finding.fingerprint(), network, finding.message, finding.evidence)
    return hashlib.sha256("\x1f".join(said).encode("utf-8", "surrogatepass")).hexdigest()


def screen_note(text: str, *, language: str = "en") -> Screened:
    """Read a short text that is shown to readers outside a post, such as a retraction's note."""
    report = screener().screen(Subject(text=text, surface="page", lang=language, place="note"))
    return Screened(tuple(Noted(finding, ()) for finding in report.findings), report.ruleset_hash)


def _media_item(item: MediaFile, publication: Publication, asking: _Asking) -> MediaItem:
    standing = standing_of(item, publication, asking.ledger, asked=asking.asked, on=asking.on)
    return MediaItem(
        kind=item.kind,  # type: ignore[arg-type]  # the database holds these three kinds
        name=item.name,
        alt=item.alt,
        decorative=item.decorative,
        has_captions=bool(item.captions_sha256),
        people=standing.state,
        people_note=standing.note,
        unlooked=standing.unlooked,
        metadata=item.metadata,
    )


def _subjects(publication: Publication, asking: _Asking) -> list[Subject]:
    """Return the texts of one publication as the engine reads them, with the names of its files."""
    media = tuple(_media_item(item, publication, asking) for item in publication.media)
    longest, length = _length(publication)
    subjects = [
        Subject(
            text=publication.text,
            surface="post",
            network=publication.network,
            lang=publication.language,
            link=publication.link,
            media=media,
            max_length=longest,
            measured_length=length,
            place="text",
        )
    ]
    beside = (
        ("title", publication.title),
        ("hashtags", " ".join(publication.hashtags)),
        ("content-warning", publication.content_warning),
        ("claim", _claim_words(publication)),
        *((FILE_NAME, _NAME_PARTED.sub(" ", item.name)) for item in publication.media),
    )
    for place, text in beside:
        if text:
            subjects.append(
                Subject(text=text, surface="post", lang=publication.language, place=place)
            )
    return subjects


def _claim_words(publication: Publication) -> str:
    """Return what the page tells of the claim that it answers: as a myth, not as true."""
    told = publication.answers
    if told is None:
        return ""
    sources = "; ".join(source.name for source in told.sources)
    return f"Myth: “{told.claim}” Verdict: {told.verdict_name}. {sources}"


def _length(publication: Publication) -> tuple[int | None, int | None]:
    try:
        return limits_of(publication.network).max_text, measure(publication)
    except (UnknownNetwork, NetworkError):
        return None, None
