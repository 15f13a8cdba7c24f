"""accessibility.capitals: no shouting; words in capitals are hard to read and are spelt out."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.acronyms import KNOWN, MEANINGS
from wellspoken.engines.screening.lexicons.english import is_word
from wellspoken.engines.screening.lexicons.everyday import SMALL
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear, word_set

_RUN: Final = linear(
    r"\b[A-Z][A-Z'-]{1,30}(?:(?:, |: |; | - | & |/| )(?:[A-Z][A-Z'-]{0,24}|[0-9]{1,6})){1,38}",
    ignore_case=False,
)
_WORD: Final = linear(r"[A-Z][A-Z']{0,30}", ignore_case=False)
_ENOUGH_WORDS, _ENOUGH_LETTERS = 2, 8
# So much in a row is shouting in any language.
_LONG_RUN_WORDS, _LONG_RUN_LETTERS = 4, 18
_SHORTEST: Final = 3
# Names of months and places that are words besides: how they are written, we cannot know.
_UNSURE: Final = word_set("may march august will mark china turkey polish grace hope rose i us who")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        folded = passage.folded
        for found in _RUN.finditer(folded):
            span = Span(found.start(), found.start() + len(found.group().rstrip("-'")))
            written = folded[span.start : span.end]
            if not _is_shouted(written) or passage.in_link(span.start, span.end):
                continue
            if _is_own(reading.profile, written):
                continue
            calmer = _calmer(passage, span, written)
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="These words are shouted: all in capitals.",
                evidence=f"{len(_WORD.findall(written))} words in capitals",
                suggestion=(
                    f"Write “{calmer}”."
                    if calmer
                    else "Write in small letters, with capitals for names and short forms only."
                ),
                replacement=calmer,
            )


def _is_shouted(written: str) -> bool:
    words = [word for word in _WORD.findall(written) if not _is_short_form(word)]
    # With commas it may be a list of names of medicines.
    is_long = len(words) >= _LONG_RUN_WORDS and sum(map(len, words)) >= _LONG_RUN_LETTERS
    if is_long and "," not in written:
        return True
    ordinary = [word for word in words if len(word) >= _SHORTEST and is_word(word.lower())]
    return len(ordinary) >= _ENOUGH_WORDS and sum(map(len, ordinary)) >= _ENOUGH_LETTERS


def _is_short_form(word: str) -> bool:
    return (word in KNOWN or word in MEANINGS) and word.lower() not in SMALL


def _is_own(profile: Profile, written: str) -> bool:
    """Tell whether the house writes its own name so."""
    own = (*profile.names, *profile.facilities, *profile.events)
    return any(written in name for name in own)


def _calmer(passage: Passage, span: Span, written: str) -> str | None:
    """Return the words in small letters, where each is known not to need a capital."""
    words = _WORD.findall(written)
    known = all(
        _is_short_form(word) or (is_word(word.lower()) and word.lower() not in _UNSURE)
        for word in words
    )
    if not known or "-" in written:
        return None
    calm = _WORD.sub(
        lambda found: found.group() if _is_short_form(found.group()) else found.group().lower(),
        written,
    )
    before = passage.before(span.start, 4).rstrip(" ")
    begins = (
        not before or before[-1] in ".!?\n:" or "\n" in passage.folded[len(before) : span.start]
    )
    return calm[0].upper() + calm[1:] if begins else calm


RULE = Rule(
    code="accessibility.capitals",
    name="Words shouted in capitals",
    what=(
        "Two or more words in a row all in capitals. Short forms, names of medicines and of the "
        "organisation, and a single word for emphasis are left alone."
    ),
    why=(
        "Capitals hide the shape of words, which people with dyslexia and low vision read by; some "
        "screen readers spell them letter by letter; and they read as shouting."
    ),
    source=(
        "W3C, Making Content Usable for People with Cognitive and Learning Disabilities "
        "(29 April 2021)"
    ),
    severity=Severity.ADVISE,
    fix="Write in small letters and let the order of the words carry the weight.",
    bad=(
        bad("FREE FLU SHOTS THIS SATURDAY at the clinic", "FREE FLU SHOTS THIS SATURDAY"),
        bad("This is a MEDICAL EMERGENCY. Call 911.", "MEDICAL EMERGENCY"),
        bad("Please WASH YOUR HANDS often.", "WASH YOUR HANDS"),
        bad("GET YOUR COVID VACCINE TODAY!", "GET YOUR COVID VACCINE TODAY"),
        bad("IF YOU BLEED, CALL THE WARD AT ONCE", "IF YOU BLEED, CALL THE WARD AT ONCE"),
        bad("VACUNAS GRATIS PARA TODOS hoy", "VACUNAS GRATIS PARA TODOS", lang="es"),
    ),
    good=(
        good("FDA, CDC and NIH agree. Ask your GP or ER."),
        good("The MMR vaccine is FREE. Do NOT wait."),
        good("COPD, CHF and CKD clinics at UCSF and NYU"),
        good("Think FAST: face, arms, speech, time. ACT FAST."),
        good("DTaP, MMR, HPV, RSV, PCV20, COVID-19"),
        good("TRUVADA, DESCOVY, OZEMPIC"),
        good("MERCY CHILDREN HOSPITAL opens", profile=Profile(names=("MERCY CHILDREN HOSPITAL",))),
    ),
    check=_check,
    needs=(_RUN,),
)
