"""disclosure.connection: a tie to what is praised is told first, plainly and in the same place."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.disclosure import ties
from wellspoken.engines.screening.rules.disclosure.givers import CIVIC
from wellspoken.engines.screening.rules.disclosure.insiders import ASKED, INSIDER
from wellspoken.engines.screening.rules.disclosure.praise import (
    BRAND,
    PRAISE,
    VERDICT,
    names_brand,
)
from wellspoken.engines.screening.rules.disclosure.told import (
    CLEAR,
    INDEPENDENT,
    UP_FRONT,
    clear_in,
    is_told_first,
)
from wellspoken.engines.screening.subject import MediaItem
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Pattern, Span, words_needed

_PATTERNS: Final = (ASKED, ties.EARNED, ties.GIVEN, ties.FOND, ties.CROSSED, INSIDER, CLEAR)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        if reading.may_hold(ASKED) and (asked := ASKED.search(passage.folded)):
            yield _mark(passage, Span(*asked.span()), "Staff are asked to praise the house unseen.")
            continue
        tie = _tie_in(reading, passage)
        buried = _told_in_the_end(passage) if reading.may_hold(CLEAR) else None
        if tie is None and buried is None:
            continue
        if is_told_first(passage.folded):
            if tie is not None and any(_is_untold(item) for item in reading.subject.media):
                yield _mark(
                    passage, tie, "The video itself must tell it too.", severity=Severity.ADVISE
                )
        elif buried is not None:
            yield _mark(passage, buried, "The disclosure comes after the praise.")
        elif tie is not None:
            yield _mark(passage, tie, "A tie to what is praised is not plainly told.")


def _tie_in(reading: Reading, passage: Passage) -> Span | None:
    """Return the words that show a tie to what the text praises, or nothing."""
    if reading.may_hold(INSIDER) and (insider := _insider_in(passage)) is not None:
        return insider
    tie = next(_ties_to_makers(reading, passage), None)
    return None if tie is None or INDEPENDENT.search(passage.folded) else tie


def _ties_to_makers(reading: Reading, passage: Passage) -> Iterator[Span]:
    """Yield signs of being paid, given something or partnered, the surest first."""
    folded = passage.folded
    if reading.may_hold(ties.EARNED):
        yield from _spans(passage, ties.EARNED)
    praised = PRAISE.search(folded) is not None
    for pattern in filter(reading.may_hold, (ties.GIVEN, ties.CROSSED)):
        for span in _spans(passage, pattern):
            about = passage.around(span.start, span.end)
            if BRAND.search(about) or (praised and not CIVIC.search(about)):
                yield span
    if praised and reading.may_hold(ties.FOND):
        for span in _spans(passage, ties.FOND):
            if names_brand(folded, passage.around(span.start, span.end)):
                yield span


def _spans(passage: Passage, pattern: Pattern) -> Iterator[Span]:
    """Yield where a pattern stands, save in quotation marks."""
    for found in pattern.finditer(passage.folded):
        span = Span(*found.span())
        if not is_quoted(passage, span):
            yield span


def _insider_in(passage: Passage) -> Span | None:
    """Return words that show, after a verdict, that an insider gave it, or nothing."""
    verdict = VERDICT.search(passage.folded)
    if verdict is None:
        return None
    for span in _spans(passage, INSIDER):
        # Said first, it is the disclosure; said after the praise, it comes too late.
        if span.start > verdict.start():
            return span
    return None


def _told_in_the_end(passage: Passage) -> Span | None:
    """Return a disclosure that follows praise: that there is one shows that there is a tie."""
    clear = clear_in(passage.folded)
    if clear is None or clear.start <= UP_FRONT or INDEPENDENT.search(passage.folded):
        return None
    about = passage.around(clear.start, clear.end)
    if CIVIC.search(about) and not BRAND.search(about):
        return None
    return clear if PRAISE.search(passage.folded, 0, clear.start) else None


def _is_untold(item: MediaItem) -> bool:
    return item.kind == "video" and CLEAR.search(item.alt) is None


def _mark(passage: Passage, span: Span, message: str, severity: Severity | None = None) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=message,
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion=(
            'Begin with "Paid partnership with ...", "#ad" or "I work for ...", before anything '
            "else; in a video say and show it."
        ),
        severity=severity,
    )


RULE = Rule(
    code="disclosure.connection",
    name="Tie to a sponsor, partner, giver or employer not told first",
    what=(
        "Praise for what a sponsor, partner, giver or employer makes, without a plain disclosure "
        "at the "
        "beginning; vague tags (#sp, #collab, #gifted); staff asked to review the house."
    ),
    why="Readers judge praise by who pays for it, and many never read to the end.",
    source="16 CFR 255.5 and 255.0(f) (88 FR 48092, 26 July 2023); 16 CFR 465.5 (21 October 2024)",
    severity=Severity.REVIEW,
    fix='Begin with "#ad", "Paid partnership with ..." or "I work for ...".',
    bad=(
        bad("Acme sent us these scrubs and we love them!", "sent us"),
        bad("Use code NURSE20 for 20% off compression socks", "Use code NURSE20"),
        bad("Best thermometer ever! #sp", "#sp"),
        bad(
            "I love my new Stride shoes. Use code WARD10 and get yours today, you will not "
            "regret it. #ad",
            "#ad",
        ),
        bad("The new glucose app is amazing. I work for the maker.", "I work for"),
        bad("Thanks to our sponsor FitCo for the best trackers.", "Thanks"),
        bad(
            "Staff, please leave a five-star review on Google.",
            "Staff, please leave a five-star",
        ),
        bad("Ask for Heelo insoles, they are superb. We earn on each pair.", "earn on each"),
        bad("Best scan centre in town, hands down. My sister runs it.", "My sister runs"),
    ),
    good=(
        good("Ask your physio about insoles. We earn nothing from any maker."),
        good("My sister runs this scan centre, so I am biased. It is the best in town."),
        good("Thank you to the Year 9 class for sending us the best cards."),
        good("#ad Stride sent us these shoes and we love them."),
        good("Paid partnership with Acme: use code NURSE20 for 20% off."),
        good("Sponsored by FitCo. These trackers are our favourite."),
        good("I work for the maker of this app, and I love it."),
        good("Thank you to our sponsors: the 5K raised $40,000!"),
        good("We partnered with the county health department to offer free shots."),
        good("The best soup in the canteen today: try it."),
        good("Our community partners make the food pantry run."),
    ),
    check=_check,
    needs=_PATTERNS,
    triggers=words_needed(*_PATTERNS),
)
