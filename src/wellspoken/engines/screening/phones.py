"""Finding telephone numbers by the ways people write them, hidden ones included.

Shapes first, cues second: a grouping that only phones have (555-123-4567) speaks for itself; a
bare or short run of digits needs a word such as "call" before it. Numbering facts: the North
American plan's area and exchange codes do not begin with 0 or 1 (NANPA); E.164 allows fifteen
digits (ITU-T E.164, November 2010).
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wellspoken.engines.text import Span, linear

_GAP = r"(?:[ \t.\-/_*~]{1,3}|\s{0,2}\b(?:dash|dot|hyphen|space)\b\s{0,2})"
_ONE = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
_SAID = rf"(?:(?:double|treble|triple) {_ONE}|{_ONE}(?: hundred)?)"

_GROUPED = linear(rf"(?:\+?1{_GAP}?)?\(?[0-9]{{3}}(?:\){_GAP}?|{_GAP})[0-9]{{3}}{_GAP}[0-9]{{4}}")
_ABROAD = linear(r"\+\s?[1-9](?:[ \t().-]{0,3}[0-9]){7,14}")
_NATIONAL = linear(r"\(?\b0[0-9]{1,4}\)?[ \t-]{1,2}[0-9]{3,4}[ \t-]{0,2}[0-9]{3,4}\b")
_SINGLES = linear(r"\(?\b[0-9](?:[ \t.,\-_*()]{1,3}[0-9]){9,11}\b")
_SPELLED = linear(rf"\b(?:{_SAID}|[0-9])(?:[ \t,.-]{{1,3}}(?:{_SAID}|[0-9])){{6,14}}\b")
_BARE = linear(r"\b[01]?[1-9][0-9]{2}[ \t.-]?[0-9]{3}[ \t.-]?[0-9]{4}\b")
# In eight digits, as in Singapore, Hong Kong, Norway: only with a word.
_EIGHT = linear(r"\b[2-9][0-9]{3}[ -][0-9]{4}\b|\b[2-9][0-9](?: [0-9]{2}){3}\b")
_SHORT = linear(r"\b[2-9][0-9]{2}[ \t.-]?[0-9]{4}\b")
_NINE = linear(r"\b[6-9][0-9]{2}(?:[ .-]?[0-9]{3}){2}\b|\b[6-9][0-9]{2}(?:[ .-]?[0-9]{2}){3}\b")
_CLOSE_DIGITS = linear(r"[0-9](?:[^0-9a-z]{0,6}[0-9]){6}")
_GAP_WORD = linear(r"[0-9)]\s{0,2}(?:dash|dot|hyphen|space)\b")
_CLOSE_NAMES = linear(rf"\b{_SAID}[ \t,.-]{{1,3}}(?:{_SAID}|[0-9])")
_CUE = linear(
    r"\b(?:tel[eé]fono|tel[eé]f|m[oó]vil|celular|llam(?:en|e|ar|a|é|ó)(?:lo|la|le)?|tfno|call(?:ed"
    r"|ing)?|phone[ds]?|tel(?:ephone)?|ring|rang|dial|text(?:ed)?|sms|fax(?:ed)?"
    r"|mobile|cell(?:phone)?|ice|emergency contact|next of kin|nok|whatsapp|reach(?:ed)?"
    r"|contact(?:ed)?|ph|voicemail"
    r"|(?:my|his|her|their|your|home|work|direct|personal|private)\s(?:number|line))\b"
    r"(?:[^0-9\n]{0,24}|[^0-9\n.!?]{0,44})$"
)
_OTHER_NUMBER = linear(
    r"\b(?:nct|pm(?:id|c)|doi|is[bs]n|npi|ein|grant|trial|ref|reference|order|invoice|policy"
    r"|account|licen[cs]e|version|serial|id|nin|nhs|ssn|mrn|aadhaar|bvn|chi|sin|pps|medicare"
    r"|card)\b[\s:#.-]{0,3}(?:(?:no|number|id)\b[\s:#.]{0,3})?$"
)
_NAMES: Final = {
    name: str(value % 10)
    for value, name in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "oh")
    )
}
_TWO_DIGITS = linear(r"[0-9]{2}")
_DIGIT_OR_NAME = linear(rf"[0-9]|{_SAID}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneNumber:
    """A number as written, its digits as dialled, and what made it look like a phone."""

    span: Span
    digits: str
    evidence: str


def find_phones(folded: str) -> Iterator[PhoneNumber]:
    """Yield every telephone number in the text, in order, without overlap."""
    if not _may_hold_one(folded):
        return
    found = sorted(_candidates(folded), key=lambda phone: (phone.span.start, -phone.span.end))
    end = 0
    for phone in found:
        if phone.span.start >= end:
            end = phone.span.end
            yield phone


def _may_hold_one(folded: str) -> bool:
    """Tell cheaply whether enough digits, or names of digits, stand close together."""
    return bool(
        _CLOSE_DIGITS.search(folded) or _GAP_WORD.search(folded) or _CLOSE_NAMES.search(folded)
    )


def _candidates(folded: str) -> Iterator[PhoneNumber]:
    for pattern, judge in _SHAPES:
        for match in pattern.finditer(folded):
            start, end = match.span()
            digits = _digits(match.group())
            if not _stands_alone(folded, start, end):
                continue
            if evidence := judge(digits, folded[max(0, start - 60) : start], match.group()):
                yield PhoneNumber(span=Span(start, end), digits=digits, evidence=evidence)


def _digits(written: str) -> str:
    return "".join(_dialled(part.group().lower()) for part in _DIGIT_OR_NAME.finditer(written))


def _dialled(said: str) -> str:
    first, _, second = said.partition(" ")
    if second == "hundred":
        return f"{_NAMES[first]}00"
    if second:
        return _NAMES[second] * (2 if first == "double" else 3)
    return _NAMES.get(said, said)


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Not part of a longer code, a price or another number."""
    before, after = folded[max(0, start - 2) : start], folded[end : end + 2]
    if before and (before[-1].isalnum() or before[-1] in "$£€#=&"):
        return False
    if len(before) == 2 and before[-1] in "-./," and before[0].isdigit():
        return False
    if after and (after[0].isalnum() or after[0] == "%"):
        return False
    return not (len(after) == 2 and after[0] in "-," and after[1].isdigit())


def _by_grouping(digits: str, before: str, written: str) -> str:
    if all(char.isdigit() or char.isspace() for char in written) and not _cue(before):
        return _by_digits(digits, before, written)  # may be a row of figures: "120 130 1400"
    return "digits grouped as in a telephone number"


def _by_prefix(digits: str, before: str, written: str) -> str:
    return "an international prefix" if 8 <= len(digits) <= 15 else ""


def _by_trunk(digits: str, before: str, written: str) -> str:
    length = {10, 11} if not digits.startswith("01") else {9, 10, 11}  # 01: Dublin
    return "a leading zero and a national length" if len(digits) in length else ""


def _by_digits(digits: str, before: str, written: str) -> str:
    if cue := _cue(before):
        return f'the word "{cue}" before it'
    if _OTHER_NUMBER.search(before):
        return ""
    if digits[0] == "0" and digits[1] != "0" and len(digits) in {10, 11} and _is_in_ones(written):
        return "a leading zero, written digit by digit"
    national = digits.removeprefix("1") if len(digits) == 11 else digits
    valid = len(national) == 10 and national[0] in "23456789" and national[3] in "23456789"
    return "a valid ten-digit telephone number" if valid else ""


def _is_in_ones(written: str) -> bool:
    return not _TWO_DIGITS.search(written)


def _by_spelling(digits: str, before: str, written: str) -> str:
    spelled = sum(char.isalpha() for char in written) > len(written) // 2
    if not spelled or digits in "0123456789012345678" or digits in "9876543210":
        return ""  # counting, not dialling
    return "digits spelt out one by one"


def _by_cue(digits: str, before: str, written: str) -> str:
    cue = _cue(before)
    return f'the word "{cue}" before it' if cue and not _OTHER_NUMBER.search(before) else ""


def _cue(before: str) -> str:
    found = _CUE.search(before)
    return found.group().split()[0].strip(":.,") if found else ""


_SHAPES: Final = (
    (_GROUPED, _by_grouping),
    (_ABROAD, _by_prefix),
    (_NATIONAL, _by_trunk),
    (_SINGLES, _by_digits),
    (_SPELLED, _by_spelling),
    (_BARE, _by_digits),
    (_SHORT, _by_cue),
    (_EIGHT, _by_cue),
    (_NINE, _by_cue),
)
# One of these matches wherever a number is found.
PHONES: Final = tuple(pattern for pattern, _ in _SHAPES)
