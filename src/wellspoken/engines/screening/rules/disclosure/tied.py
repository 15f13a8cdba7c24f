"""disclosure.tied-praise: praise by somebody whom words show to be given, employed or related."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons import ties
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.disclosure.names import is_named
from wellspoken.engines.screening.rules.disclosure.open_told import is_told_or_untied
from wellspoken.engines.screening.senses import Part, Senses, Token, tokens_of
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span

_NEAR: Final = 4
_SENSES: Final = Senses(
    gives=ties.GIVES,
    us=ties.US,
    tied=ties.TIED,
    inside=ties.INSIDE,
    kin=ties.KIN,
    wares=ties.WARES,
    civic=ties.CIVIC,
)
# Asked apart, as one word may praise and show a tie.
_VERDICTS: Final = Senses(verdict=ties.VERDICTS, mild=ties.MILD)
_STOPS: Final = frozenset(".!?")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        span = _tie_in(passage)
        if span is not None and not is_quoted(passage, span):
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="These words show a tie to what is praised, and it is not told first.",
                evidence=f'"{passage.folded[span.start : span.end]}"',
                suggestion=(
                    'Begin with "Ad", "Gifted by ..." or "I work for ...", before any praise, or '
                    "leave the praise out."
                ),
            )


def _tie_in(passage: Passage) -> Span | None:
    """Return words that show a tie to what a text praises by name, or nothing."""
    tokens = tokens_of(passage.folded)
    words = [token.word for token in tokens]
    verdicts = _VERDICTS.parts(words)
    if not verdicts or not is_named(passage.folded, tokens):
        return None
    parts = _SENSES.parts(words)
    if is_told_or_untied(passage.folded, words, verdicts[0].first):
        return None
    is_civic = any(part.sense == "civic" for part in parts)
    for at, part in enumerate(parts):
        if part.sense == "gives" and is_civic:
            continue
        if (place := _tie_at(at, parts, tokens)) is not None:
            return Span(tokens[place[0]].start, tokens[place[1] - 1].end)
    return None


def _tie_at(at: int, parts: list[Part], tokens: tuple[Token, ...]) -> tuple[int, int] | None:
    """Return the tie that a part makes alone or with one that follows it closely."""
    part = parts[at]
    if part.sense in {"tied", "inside"}:
        return part.first, part.last
    wanted = {"gives": "us", "kin": "wares"}.get(part.sense)
    if part.sense == "kin" and tokens[part.last - 1].word != "s":
        return part.first, part.last
    for place in range(at, len(parts)):
        other = parts[place]
        if other.first - part.last > _NEAR:
            break
        if other.sense == wanted and other.first >= part.last:
            between = tokens[part.last : other.first]
            if not any(token.word in _STOPS for token in between):
                return part.first, other.last
    return None


RULE = Rule(
    code="disclosure.tied-praise",
    name="Praise by somebody who is given, employed or related",
    what=(
        "Praise for a house or a product by its name, where other words show that its maker gave, "
        "paid, employs or is family, and nothing at the beginning says so."
    ),
    why="Readers judge praise by who pays for it, and many never read to the end.",
    source="16 CFR 255.5 and 255.0(f) (88 FR 48092, 26 July 2023); UK CAP Code, rule 2.1 (2010)",
    severity=Severity.REVIEW,
    fix='Begin with "#ad", "Gifted by ..." or "I work for ...".',
    bad=(
        bad(
            "Seaview Lodge is the kindest home in Bray. I do their marketing!",
            "I do their marketing",
        ),
        bad("Loved the new Medora cuff. They let me keep it!", "They let me keep"),
    ),
    good=(
        good("I do the marketing at Seaview Lodge, so weigh this: it is the kindest home in Bray."),
        good("Gifted by Medora: we loved the new cuff."),
        good("Thank you to the Rotary Club of Ennis, who gave us a wonderful new scanner."),
        good("Our ward won Team of the Year in Leeds. My colleagues are amazing!"),
        good("My sister owns Old Mill Kitchen, so I'm biased: the broth is lovely."),
    ),
    check=_check,
    triggers=_SENSES.wordings("gives", "tied", "inside", "kin"),
    also=_VERDICTS.wordings("verdict", "mild"),
    yields_to=frozenset({"disclosure.connection"}),
)
