"""Whose words are these? Quoted, mentioned as words, said of oneself, or part of a name.

A word that wounds when it is used may be right where it is quoted, discussed, chosen by the person
it describes, or printed on the door of an institute. Each function answers one of these questions
for a stretch of a passage, from the words about it alone.
"""

from bisect import bisect_right
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.text import Span, linear, word_set

_QUOTATION = linear(
    r'"[^"\n]{1,400}"|(?:^|[\s(\[])\'[^"\'\n]{1,60}(?:\'[a-z]{1,2}\b[^"\'\n]{1,60}){0,2}\''
)

_ABOUT_WORDS = linear(
    r"\b(?:the|this|that|a|certain|some) (?:words?|terms?|labels?|phrases?|slurs?|expression)\b"
    r"|\b(?:words|terms|labels|phrases|language|slurs|names) (?:like|such as|including|matters?)\b"
    r"|\b(?:person|people)[- ]first\b|\bstigmati[sz]ing (?:words?|language|terms?|labels?)"
    r"|\b(?:stop|quit|avoid|never|don't|not) (?:say|saying|call|calling|labell?ing|using|use)\b"
    r"|\boutdated\b|\blabell?(?:ed|ing)\b|\b(?:was|were|been|being|get|got) (?:called|labell?ed"
    r"|named)\b"
    r"|\bcall(?:ed|s|ing)? (?:me|him|her|them|us|someone|people|patients|each other)\b"
    r"|#?\bwords ?matter|\blanguage ?matters|\bpreferred term|\binstead of saying\b"
)
_SWAPPED = linear(
    r"\b(?:instead of|rather than|not|never|no longer|avoid|than) (?:saying |using |just )?"
    r"(?:an? |the |as an? |his |her |their )?$"
)
_OF_ONESELF = linear(
    r"\b(?:I|we)(?:'m| am|'re| are| was| were| identify as| identified as|'ve been| have been"
    r"| became| used to be| call myself)(?: (?:an?|the|just|still|also|proudly|proud|recovering"
    r"|former|ex|sober|grateful|openly|now|actually|not|only|both|lifelong|type|one|two|[12]"
    r"|young|old|older|black|disabled|autistic|queer|and|so|such|completely|all|mother|mum|mom"
    r"|father|dad|nurse|doctor|veteran)){0,6} ?$"
)
_AS_ONESELF = linear(
    r"\b(?:as|i'm|i am)(?: (?:an?|one|someone|who|is|fellow|former|recovering|proud|type"
    r"|[12])){0,5}"
    r" ?$"
)
_SPEAKS_OF_SELF = linear(r"\b(?:I|I'm|I've|I'd|me|my|myself|we|our)\b")

_NAME_WORDS: Final = word_set(
    "academy act administration al-anon alliance anonymous army association board bureau campaign "
    "center centre charity clinic club coalition college commission committee conference congress "
    "council day department division federation foundation fund group home hospital hospitals "
    "hotline house initiative institute institutes institution international journal league "
    "library lifeline line ministry mission month museum national network office olympics "
    "organisation organization partnership prevention program programme project resistance royal "
    "school section service services society strategy summit survey task taskforce team trust "
    "unit university veterans week"
)
_INSIDE_NAMES: Final = word_set("of on and for the & in to a with against")
_NAME_REACH: Final = 90


@lru_cache(maxsize=8)
def quotations(folded: str) -> tuple[Span, ...]:
    """Return the stretches of a folded text that stand between quotation marks."""
    if '"' not in folded and "'" not in folded:
        return ()
    return tuple(Span(*found.span()) for found in _QUOTATION.finditer(folded))


def is_quoted(passage: Passage, span: Span) -> bool:
    """Tell whether the words stand between quotation marks."""
    quotes = quotations(passage.folded)
    at = bisect_right(quotes, Span(span.start, len(passage.folded)))
    return at > 0 and quotes[at - 1].contains(span)


def is_mentioned(passage: Passage, span: Span, sentence: str) -> bool:
    """Tell whether the sentence speaks about the words, or names them as those to leave out."""
    if _ABOUT_WORDS.search(sentence):
        return True
    return bool(_SWAPPED.search(passage.before(span.start, 40)))


def is_of_oneself(passage: Passage, span: Span, sentence: str) -> bool:
    """Tell whether the writer says it of herself: "I am an addict in recovery"."""
    before = passage.before(span.start, 60)
    if _OF_ONESELF.search(before):
        return True
    return bool(_AS_ONESELF.search(before) and _SPEAKS_OF_SELF.search(sentence))


@lru_cache(maxsize=8)
def _is_in_capitals(folded: str) -> bool:
    """Tell it of a whole text; asked for each of the words found in it."""
    return folded.isupper()


def is_in_name(passage: Passage, span: Span, profile: Profile) -> bool:
    """Tell whether the words are part of a name: "National Institute on Drug Abuse"."""
    folded = passage.folded
    own = (*profile.names, *profile.facilities, *profile.events)
    if own and any(_covers(folded, name, span) for name in own):
        return True
    written = folded[span.start : span.end]
    if not any(char.isupper() for char in written) or _is_in_capitals(folded):
        return False
    words = written.replace("-", " ").split()
    if not all(word[0].isupper() or word.lower() in _INSIDE_NAMES for word in words):
        return False
    left = _capitalised(
        folded[max(0, span.start - _NAME_REACH) : span.start].split()[::-1], ".!?:;"
    )
    right = _capitalised(folded[span.end : span.end + _NAME_REACH].split(), "")
    return any(word.strip(".,;:!?()'\"").lower() in _NAME_WORDS for word in (*left, *right))


def _capitalised(words: list[str], before: str) -> list[str]:
    """Return words up to the first that cannot be part of a name; none that ends in `before`."""
    run: list[str] = []
    for word in words:
        bare = word.strip(",()'\"&")
        small = not bare or not bare[0].isupper()
        if (small and bare not in _INSIDE_NAMES) or (before and word[-1] in before):
            break
        run.append(word)
        if word[-1] in ".!?:;":
            break
    return run


def _covers(folded: str, name: str, span: Span) -> bool:
    at = folded.lower().find(name.lower()) if name else -1
    return at >= 0 and at <= span.start and span.end <= at + len(name)
