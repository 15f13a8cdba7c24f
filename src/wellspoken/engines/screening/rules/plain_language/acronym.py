"""plain-language.acronym: letters stand for words that the reader has been told."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.explained import is_explained, is_in_name
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.acronyms import KNOWN, MEANINGS
from wellspoken.engines.screening.lexicons.everyday import EVERYDAY, SMALL
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear, word_set

_CAPITALS: Final = linear(r"[A-Z]{2}", ignore_case=False)
_SHORT_FORM: Final = linear(r"\b([A-Z][A-Z&]{0,4}[A-Z])s?\b", ignore_case=False)
_WORD: Final = linear(r"[^\W_]{1,64}", ignore_case=False)
_LOUD_BEFORE: Final = linear(r"\b[A-Z]{2,20}[,:;]? $", ignore_case=False)
_LOUD_AFTER: Final = linear(r"^[,:;]? [A-Z]{2,20}\b", ignore_case=False)
_PART_BEFORE: Final = frozenset("#@-/&.'_+")
_PART_AFTER: Final = frozenset("-/&@_+")
# "your QRT" is a thing of the reader's, not the name of a house.
_POSSESSED: Final = linear(r"\b(?:your|each|every|any) $")
_JOINING: Final = word_set("of and the for in to a an on")
_INITIALS: Final = 3


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en" or not _CAPITALS.search(passage.folded):
            continue
        seen: set[str] = set()
        for found in _SHORT_FORM.finditer(passage.folded):
            short = found.group(1)
            if short in KNOWN or short in seen:
                continue
            seen.add(short)
            span = Span(*found.span())
            if _is_unexplained(reading.profile, passage, span, short):
                yield _mark(passage, span, short)


def _is_unexplained(profile: Profile, passage: Passage, span: Span, short: str) -> bool:
    before, after = passage.before(span.start, 24), passage.folded[span.end : span.end + 24]
    if before[-1:] in _PART_BEFORE or after[:1] in _PART_AFTER:
        return False
    if _LOUD_BEFORE.search(before) or _LOUD_AFTER.search(after):
        return False
    if short not in MEANINGS and not (
        _POSSESSED.search(before) and short.lower() not in EVERYDAY | SMALL
    ):
        return False
    if passage.in_link(span.start, span.end) or is_in_name(passage, span):
        return False
    if is_explained(passage, span, MEANINGS.get(short, short)):
        return False
    return not _is_own(profile, short) and not _is_spelt_out(passage, short)


def _is_own(profile: Profile, short: str) -> bool:
    own = (*profile.names, *profile.facilities, *profile.events)
    return any(short in _WORD.findall(name) for name in own)


def _is_spelt_out(passage: Passage, short: str) -> bool:
    """Tell whether words whose initials the letters are stand anywhere in the text."""
    words = _WORD.findall(passage.lowered)
    letters = short.replace("&", "").lower()
    if len(letters) < _INITIALS:
        return f"({short}" in passage.folded
    initials = "".join(word[0] for word in words)
    heavy = "".join(word[0] for word in words if word not in _JOINING)
    return letters in initials or letters in heavy


def _mark(passage: Passage, span: Span, short: str) -> Mark:
    meaning = MEANINGS.get(short)
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=f"“{short}” is not explained.",
        evidence=f"{short}: {meaning}"
        if meaning
        else "letters whose words stand nowhere in the text",
        suggestion=(
            f"Write it out ({meaning}), with the letters in brackets if you need them again."
            if meaning
            else "Write it out the first time, with the letters in brackets."
        ),
    )


RULE = Rule(
    code="plain-language.acronym",
    name="Letters that are not explained",
    what=(
        "A short form in capitals, such as COPD or FQHC, whose words stand nowhere in the text. "
        "Those that everybody knows (CDC, NHS, HIV, COVID, ER) and the organisation's own are "
        "left alone, as are hashtags and text in capitals throughout."
    ),
    why="A reader who does not know the letters cannot tell whether they are meant.",
    source=(
        "CDC Clear Communication Index, user guide, item 7 (August 2014); Federal Plain Language "
        "Guidelines, revision 1 (May 2011), “Minimize abbreviations”"
    ),
    severity=Severity.ADVISE,
    fix="Write it out the first time.",
    bad=(
        bad("Living with COPD is easier with help.", "COPD"),
        bad("Ask your PCP about the shot.", "PCP"),
        bad("Avoid NSAIDs before your surgery.", "NSAIDs"),
        bad("A new FQHC opens on Main Street.", "FQHC"),
        bad("Know your BP and write it down.", "BP"),
        bad("Call your QRT nurse any time.", "QRT"),
        bad("Our SDOH team can help. SDOH shape your life.", "SDOH"),
        bad("Adults with HTN should come in.", "HTN"),
    ),
    good=(
        good(
            "Living with chronic obstructive pulmonary disease (COPD) is easier with help. COPD "
            "care is free."
        ),
        good("The CDC and the NHS say that COVID shots are safe."),
        good("Go to the ER or call 911. Do not wait for an MRI."),
        good("COPD (a lung disease) makes it hard to breathe."),
        good("FREE FLU SHOTS AND BP CHECKS TODAY"),
        good("Join us today! #COPD #SDOH"),
        good("See the CKD Foundation for more."),
        good("Our SDEC unit is open.", profile=Profile(facilities=("SDEC Riverside",))),
        good("You do NOT need an appointment. It is FREE."),
        good("PCP: your regular doctor.", lang="es"),
    ),
    check=_check,
    needs=(_SHORT_FORM,),
)
