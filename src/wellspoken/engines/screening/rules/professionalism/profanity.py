"""professionalism.profanity: no swearing, spelt out, masked or shortened."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.profanity import MASKED, MILD, SHORT, STRONG
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.spoken import spoken_words
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear, word_set

_BOOK: Final = Phrasebook(*MILD)
_PLAIN: Final = STRONG | SHORT
_CHUNK = linear(r"[\w@$!*#%&+|]{3,16}")
_SPACED = linear(r"\b(?:f[ .*-]u[ .*-]c[ .*-]k|s[ .*-]h[ .*-]i[ .*-]t|f[ -]?off)\b")
# "Today!" and "#ward" hide no letter.
_MAY_MASK = linear(r"[@$*%&|]|\w[!#+]{1,8}\w", ignore_case=False)
_GRAWLIX = linear(r"[@#$%&!*]{4,12}")
_SIGNS: Final = "@$!*#%&+|"
_WILD: Final = "*#%&+|"
_LEET: Final = str.maketrans("@$!10345", "asiioeas")
_BY_LENGTH: Final = {
    length: tuple(sorted(word for word in MASKED if len(word) == length)) for length in range(3, 15)
}
_STRETCH: Final = 3
_TRIPLES: Final = tuple(sorted({char * _STRETCH for word in STRONG for char in word}))
_KINDS: Final = 3


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for span in _strong(passage):
            yield _mark(passage, span, Severity.BLOCK, "leave the word out")
        for spoken in _BOOK.find(passage):
            # What somebody else said in milder words may be told.
            if spoken.wording.severity != Severity.BLOCK and is_quoted(passage, spoken.span):
                continue
            yield _mark(passage, spoken.span, spoken.wording.severity, spoken.wording.instead)


def _strong(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    stretched = any(triple in passage.lowered for triple in _TRIPLES)
    if stretched or not _PLAIN.isdisjoint(passage.words):
        words = spoken_words(folded)
        for word, (start, end) in zip(words.lowered, words.spans, strict=True):
            plain = _unstretched(word) if stretched else word
            if (word in _PLAIN or plain in STRONG) and not passage.in_link(start, end):
                yield Span(start, end)
    for found in _SPACED.finditer(folded):
        yield Span(*found.span())
    if _MAY_MASK.search(folded):
        yield from _disguised(passage)


def _disguised(passage: Passage) -> Iterator[Span]:
    """Yield swear words with signs for letters, and rows of signs that stand for one."""
    for found in _CHUNK.finditer(passage.folded):
        if found.group().isalnum() or (masked := _masked(found.group())) is None:
            continue
        if not passage.in_link(*found.span()):
            yield Span(found.start() + masked[0], found.start() + masked[1])
    for found in _GRAWLIX.finditer(passage.folded):
        if len(set(found.group()) & set("@#$%&")) >= _KINDS:
            yield Span(*found.span())


def _unstretched(word: str) -> str:
    """Return "fuck" for "fuuuuck"; a word without a letter three times over as it is."""
    runs = [(char, len(list(same))) for char, same in groupby(word)]
    if all(length < _STRETCH for _char, length in runs):
        return word
    return "".join(char * (1 if length >= _STRETCH else length) for char, length in runs)


@lru_cache(maxsize=2048)
def _masked(chunk: str) -> tuple[int, int] | None:
    """Return where a swear word with signs for letters stands in a run of letters and signs."""
    lowered = chunk.lower()
    bare = lowered.lstrip("#%&+|*!").rstrip("!&+|%")
    start = len(lowered) - len(lowered.lstrip("#%&+|*!"))
    if not any(sign in _SIGNS for sign in bare) or not any(char.isalpha() for char in bare):
        return None
    letters = bare.translate(_LEET)
    for word in _BY_LENGTH.get(len(letters), ()):
        if all(one == other or one in _WILD for one, other in zip(letters, word, strict=True)):
            return start, start + len(bare)
    return None


def _mark(passage: Passage, span: Span, severity: Severity | None, instead: str) -> Mark:
    written = passage.folded[span.start : span.end]
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This is swearing, or stands for it.",
        evidence=f'"{written}"',
        suggestion=f"Say {instead}." if severity != Severity.BLOCK else "Leave the word out.",
        severity=severity,
    )


_LONG: Final = 5
_STEMS: Final = frozenset(word if len(word) < _LONG else f"{word[:_LONG]}*" for word in STRONG)
_MASKS: Final = word_set(
    "fuuuu* fuuck* shiii* fffff* biiii* daaam* sshhh* * $ h!t b!t d!ck p!ss @s @t @g #ck u@ %& "
    "#$ f "
    "sh1t b1tch a55 | c@ #t !t"
)

RULE = Rule(
    code="professionalism.profanity",
    name="Swearing",
    what=(
        "Swear words, spelt out, masked (f*ck, sh!t), stretched or shortened (wtf). Strong ones "
        "stop "
        "the message; slang that merely slips is noted. Words of anatomy and medicine are none."
    ),
    why="It costs trust, and it hurts readers who come to us in trouble.",
    source="Ofcom, Public attitudes towards offensive language on TV and radio (September 2021)",
    severity=Severity.BLOCK,
    fix="Say it without the swear word.",
    bad=(
        bad("What the fuck is in this vaccine?", "fuck"),
        bad("This flu season is sh!t.", "sh!t"),
        bad("f**k cancer", "f**k"),
        bad("WTF, the clinic is closed?", "WTF"),
        bad("Oh shiiiit, we forgot the flu shots", "shiiiit"),
        bad("Those a$$holes parked in the ambulance bay", "a$$holes"),
        bad("Our damn phones are down again", "damn", severity=Severity.REVIEW),
        bad("We work our asses off for you", "asses off", severity=Severity.REVIEW),
        bad("That is a pain in the @ss", "@ss"),
        bad("Come on, @#$%!", "@#$%!"),
        bad("Bloody hell, 300 visits today", "Bloody hell", severity=Severity.REVIEW),
        bad("Cancer sucks. Our team does not.", "Cancer sucks", severity=Severity.ADVISE),
    ),
    good=(
        good("We assess every class of medicine with our passionate team."),
        good("Bloody stool, or blood when you wipe? Call us."),
        good("Anal cancer and breast cancer screening: what to expect"),
        good("Thank you, Dick Cooper, for 40 years as a volunteer!"),
        good("Mocktail recipe: a sober cocktail of orange and mint 🍹"),
        good("Ask about AFib, A-fib and AF at our rhythm clinic."),
        good("A **bold** new wing *opens* today!!! $100,000 raised & 50% done #Hope"),
        good("A finger prick test takes one minute; the skin prick test takes 20."),
        good("Shiitake and penne: tonight's canteen menu"),
        good("The pass rate of our class was 100%."),
        good("Group A strep, 4* hotel, C+ and A* grades"),
        good("Hello! Shell we? Our shellfish guide is here."),
    ),
    check=_check,
    triggers=_BOOK.wordings | SHORT | _STEMS | _MASKS,
)
