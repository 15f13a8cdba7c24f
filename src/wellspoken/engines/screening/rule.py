"""What a rule is: a check with everything a person needs to agree or disagree with it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from wellspoken.engines.screening.findings import Finding, Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.subject import Subject
from wellspoken.engines.text import Pattern

# A word, or words that stand side by side; `gate.check_triggers` tells how they are written.
Trigger = str | tuple[str, ...]


class UnknownRuleError(LookupError):
    """No rule or family has this code; the message says how to list those that exist."""

    def __init__(self, code: str) -> None:
        super().__init__(f"There is no rule or family {code!r}. List them: wellspoken rules.")
        self.code = code


class MissingClaimsError(LookupError):
    """A rule was selected that asks a register of claims, and none was given."""

    def __init__(self) -> None:
        super().__init__(
            "The rules on misinformation need a register of claims: Screener(claims=...)."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A subject with what the rule must mark in it (None: the rule must stay silent)."""

    subject: Subject
    marked: str | None = None
    severity: Severity | None = None
    profile: Profile = field(default_factory=Profile)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: its code and name, what it reports, why, on whose authority, and how to fix it.

    `triggers` are words and wordings of which one must stand for it to say anything (see `gate`),
    and of `also` another; of `needs`, expressions asked of a text or its sentences and lists of
    wordings, one must be found there. None means any text. `concerns` tells of a reading whether
    the rule has anything to say of it, whatever its words.
    `yields_to` are codes of rules that speak in its stead where they see the same words, or, where
    it says something `alone` only, wherever they say as much of the same passage.
    `needs_claims` tells that it asks a register of claims, which the screener must be given.
    """

    code: str
    name: str
    what: str
    why: str
    source: str
    severity: Severity
    fix: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    check: Callable[[Reading], Iterable[Mark]] = field(repr=False)
    triggers: frozenset[Trigger] = frozenset()
    also: frozenset[Trigger] = frozenset()
    needs: tuple[Pattern | Phrasebook, ...] = ()
    concerns: Callable[[Reading], bool] | None = field(default=None, repr=False)
    needs_claims: bool = False
    yields_to: frozenset[str] = frozenset()
    alone: bool = False

    @property
    def family(self) -> str:
        """The first part of the code."""
        return self.code.partition(".")[0]

    def findings(self, reading: Reading) -> Iterator[Finding]:
        """Yield what the rule sees, each span pointing into the original text."""
        return map(self.finding_of, self.check(reading))

    def finding_of(self, mark: Mark) -> Finding:
        """Return what the report says of a mark that the rule's check handed back."""
        return Finding(
            rule=self.code,
            family=self.family,
            severity=mark.severity or self.severity,
            start=mark.span.start,
            end=mark.span.end,
            text=mark.passage.document.text[mark.span.start : mark.span.end],
            message=mark.message,
            evidence=mark.evidence,
            source=mark.source or self.source,
            suggestion=mark.suggestion,
            place=mark.passage.place,
            replacement=mark.replacement,
        )


def bad(
    text: str, marked: str = "", *, severity: Severity | None = None, **options: object
) -> Example:
    """Write an example in which `marked` must be reported; options go to the subject."""
    return _example(text, marked, severity, options)


def good(text: str, **options: object) -> Example:
    """Write an example that the rule must leave alone; options go to the subject."""
    return _example(text, None, None, options)


def _example(
    text: str, marked: str | None, severity: Severity | None, options: dict[str, object]
) -> Example:
    profile = options.pop("profile", None)
    return Example(
        subject=Subject(text, **options),  # type: ignore[arg-type]  # keywords of Subject
        marked=marked,
        severity=severity,
        profile=profile if isinstance(profile, Profile) else Profile(),
    )
