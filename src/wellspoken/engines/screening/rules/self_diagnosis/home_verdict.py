"""self-diagnosis.home-verdict and self-diagnosis.doing-without: who is told is not examined."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.replies.cues import Lowered
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.self_diagnosis.doing_without import RIGHT, WITHOUT
from wellspoken.engines.screening.rules.self_diagnosis.signs import (
    ALL_CLEAR,
    DENIED,
    LEADS,
    MAYBE,
    NAMESAKE,
    NOT_A_VERDICT,
    OWN_DOCTOR,
    PREMISE,
    ROUTE,
    WHAT,
)
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span

_NEAR: Final = 60
_FAR: Final = 160
_SOURCE: Final = (
    "WHO, Infodemic management guidance (2021); NAM, Identifying Credible Sources of Health "
    "Information in Social Media (July 2021)"
)
_WHY: Final = (
    "Signs overlap. Who is wrongly sure, either way, comes late or is treated for the wrong thing."
)


def _english(reading: Reading) -> Iterator[tuple[Passage, str]]:
    for passage in reading.of_kind("text"):
        if passage.document.language == "en":
            yield passage, Lowered(passage).text


def _dismissed(passage: Passage, text: str) -> list[Span]:
    """Return the words that talk readers out of care."""
    return [
        span
        for found in WITHOUT.finditer(text)
        if not is_quoted(passage, span := Span(*found.span()))
        and not RIGHT.search(passage.around(span.start, span.end).lower())
    ]


def _leads_to_care(text: str, beside: list[Span]) -> bool:
    """Tell whether a text names a route or a limit, outside the words that are marked."""
    for span in beside:
        text = f"{text[: span.start]}{' ' * len(span)}{text[span.end :]}"
    return ROUTE.search(text) is not None


def _first_verdict(passage: Passage, text: str) -> tuple[str, Span] | None:
    for found in OWN_DOCTOR.finditer(text):
        span = Span(*found.span())
        if not DENIED.search(passage.before(span.start, _NEAR).lower()) and not is_quoted(
            passage, span
        ):
            return "a way to be one's own doctor", span
    for named in WHAT.finditer(text):
        first = max(0, named.start() - _NEAR)
        before, after = text[first : named.start()], text[named.end() : named.end() + _NEAR]
        for tells, lead, end in LEADS:
            led = lead.search(before)
            if led is None or (end is not None and end.search(after) is None):
                continue
            if MAYBE.search(before[: led.start()]) or NAMESAKE.search(after):
                continue
            span = Span(first + led.start(), named.end())
            if _follows_signs(text, span) and not is_quoted(passage, span):
                return tells, span
    for clear in ALL_CLEAR.finditer(text):
        span = Span(*clear.span())
        if _follows_signs(text, span) and not is_quoted(passage, span):
            return "an all-clear given at home", span
    return None


def _follows_signs(text: str, span: Span) -> bool:
    """Tell whether a verdict comes upon something to tick or look at, and is not a condition."""
    before = text[max(0, span.start - _FAR) : span.start]
    return (
        NOT_A_VERDICT.search(before) is None
        and PREMISE.search(f"{before}{text[span.start : span.end + 3]}") is not None
    )


def _verdict(reading: Reading) -> Iterator[Mark]:
    for passage, text in _english(reading):
        found = _first_verdict(passage, text)
        if found is None:
            continue
        tells, span = found
        own = [Span(*met.span()) for met in OWN_DOCTOR.finditer(text)]
        if _leads_to_care(text, [span, *own, *_dismissed(passage, text)]):
            continue
        written = text[span.start : span.end]
        start = span.start + len(written) - len(written.lstrip(" ,.:?"))
        yield Mark(
            passage=passage,
            span=passage.document.origin(start, span.end),
            message="This lets readers diagnose themselves and names nobody to ask.",
            evidence=f'{tells}: "{passage.folded[start : span.end]}"',
            suggestion=(
                "Say that such signs can have many causes, that only a clinician can tell, and "
                "where to go."
            ),
        )


def _without(reading: Reading) -> Iterator[Mark]:
    for passage, text in _english(reading):
        dismissed = _dismissed(passage, text)
        if not dismissed or _leads_to_care(text, dismissed):
            continue
        for span in dismissed[:1]:
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This tells readers to do without care.",
                evidence=f'"{passage.folded[span.start : span.end]}"',
                suggestion="Say when care is needed and whom to ask.",
            )


VERDICT_RULE = Rule(
    code="self-diagnosis.home-verdict",
    name="Verdict upon signs, with nobody to ask",
    what=(
        "Signs set equal to illnesses, questions answered with one, counts and home tests that end "
        "in a diagnosis or an all-clear, and words that make readers their own doctor. With a "
        "route to care, a limit or a doubt they are left alone."
    ),
    why=_WHY,
    source=_SOURCE,
    severity=Severity.REVIEW,
    fix="State the limits and lead to care: see your doctor, who can tell.",
    bad=(
        bad("Split nails? You lack biotin.", "You lack biotin"),
        bad("Blue lips = low iron.", "= low iron"),
        bad("Be your own dermatologist with one torch.", "Be your own dermatologist"),
        bad("Hold your breath to twenty. Managed it? You're in the clear.", "You're in the clear"),
        bad("Tick any two of these? Bingo.", "any two of these? Bingo"),
    ),
    good=(
        good("Blue lips can be a sign of low iron. A blood test will tell."),
        good("Brittle nails? There are many causes, and your pharmacist can help."),
        good("Low iron makes people tired."),
        good("Low on iron and worried? See your doctor."),
        good("A quiz can't tell you that you have ADHD."),
    ),
    check=_verdict,
    needs=(OWN_DOCTOR, ALL_CLEAR, WHAT),
    yields_to=frozenset(("self-diagnosis.verdict", "self-diagnosis.skipping-care")),
)
WITHOUT_RULE = Rule(
    code="self-diagnosis.doing-without",
    name="Care said to be needless",
    what=(
        "Words that talk readers out of a visit, a test or a wait: forget the swab, zero doctors, "
        "why queue. What needs no appointment or referral is left alone, and so is a text that "
        "leads to care."
    ),
    why="Care that is put off is among the commonest ways in which misinformation kills.",
    source="NAM, Identifying Credible Sources of Health Information in Social Media (July 2021)",
    severity=Severity.REVIEW,
    fix="Say when to seek care, and from whom.",
    bad=(
        bad("One drop of vinegar tells all, no lab required.", "no lab required"),
        bad("Why sit in a waiting room? The chart says it all.", "Why sit in a waiting room"),
        bad("An ultrasound is pretty, but a scan is a waste.", "scan is a waste"),
    ),
    good=(
        good("No appointment needed: the flu clinic is open to all."),
        good("Don't skip your smear test."),
        good("No test can tell on day one."),
        good("People avoid the dentist because they are scared. We are gentle."),
    ),
    check=_without,
    needs=(WITHOUT,),
    yields_to=frozenset(("self-diagnosis.skipping-care",)),
)
