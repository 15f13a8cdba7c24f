"""Syllables of English words: groups of vowels, put right where spelling hides or joins a sound.

Our own rules, so that nothing is downloaded and no word list's licence binds anybody. Spelling
tells the count of some nineteen words in twenty; well-known others stand in
`syllable_exceptions`. tests/engines/text/test_syllables.py measures how often both together are
right.
"""

from functools import lru_cache
from typing import Final

from wellspoken.engines.text.patterns import linear
from wellspoken.engines.text.syllable_exceptions import SILENT_E_HEADS, WHOLE

_PART: Final = linear(r"[a-zà-öø-ÿœ]{1,60}", ignore_case=False)
_VOWELS: Final = linear(r"[aeiouyà-åæ-öø-ýÿœ]{1,8}", ignore_case=False)
_LATIN_VOWELS: Final = frozenset("aeiou")

# Neighbouring vowels that are said apart; each match is one syllable more.
_APART: Final = tuple(
    linear(pattern, ignore_case=False)
    for pattern in (
        r"[^tcsgr]ia|[tc]iat|giant|ria[^g]|ria$",
        r"[^tcsgxln]io|lio[^n]|nio[^nr]|[tcs]io$|xio[^un]|physio",
        r"[^tc]ien[ct]|[^aeiou]iers?$|[^aeiou]iest$|iet|[lb]ien|[^n]scien|^scien",
        r"[^q]iu",
        r"[^qg]ua[bclnrt]|[^qg]ue[ln]|[^qg]uou|[^qg]uid|[^qg]ui(?:t[yi]|tous|ng)|ruin|nuin|suici",
        r"[^pgcf]eo[^u]|[^pgc]eo$|geo[^nu]|[^gc]eous",
        r"[aeiouy][^aeiouy]{1,4}eas?$|creat[eio]|reac[tq]|reali|theat|idea|nuclea|linea",
        r"[^lr]eation|[bgml]eable|[^aeiou]rean$|opean",
        r"[aeio]ings?$|[^aeiou]ying|[aeiou]y[aeiou]|[^aeiouw]y[ao]|[^aeiouw]yers?$",
        r"poe[tm]|coe[xfl]|coop[e]|coord|coinc|coagu|coali|zoolo|croorg|oic$|aic$|aor|ao[st]|uum",
        r"[ai]sms?$|thms?$",
        r"reass|reapp|readm|readj|reinf|reimb|preex|reelec|reeva|reent|reest|preem",
    )
)
# An "e" that only lengthens the vowel before it, at the end or before an ending.
_SILENT_END: Final = linear(
    r"[^aeiouy]e$|[aeiou]ye$|[aeiou]yes$|[aeiou]yed$|[^aeioucgsxz]es$|[^aeioutd]ed$",
    ignore_case=False,
)
_SOUNDED_END: Final = linear(
    r"[bcdfgkpstxz]le[sd]?$|[bcdfgkpt]re[sd]?$|[cs]hes$|ies$|ied$|yes$|^[^aeiouy]{0,3}e[sd]?$",
    ignore_case=False,
)
_SILENT_INSIDE: Final = linear(
    r"[aeiouy][^aeiouy]{0,2}([^aeiouy])e(?:ment|ments|ful|fully|less|lessly|lessness|ness|ly|ty)$",
    ignore_case=False,
)
_SILENT_UE: Final = linear(r"[^r][gq]ue[sd]?$", ignore_case=False)
_MUTED_NOT: Final = linear(r"[^aeiou]n['\u2019]t$", ignore_case=False)


@lru_cache(maxsize=16384)
def syllables(word: str) -> int:
    """Return how many syllables an English word has; 1 at least, whatever is given.

    Parts joined by hyphens are counted one by one. Capitals without a vowel ("NHS") are letters
    said one by one. Figures count 1, since how they are read aloud nobody can tell.
    """
    if len(word) > 1 and word.isupper() and _LATIN_VOWELS.isdisjoint(word.lower()):
        return sum(3 if letter == "W" else 1 for letter in word if letter.isalpha()) or 1
    lowered = word.lower()
    parts = lowered.replace("\u2019", "'").split("'", 1)[0]
    total = sum(_of_part(part) for part in _PART.findall(parts))
    if _MUTED_NOT.search(lowered):
        total += 1
    return max(total, 1)


def _of_part(word: str) -> int:
    if known := WHOLE.get(word):
        return known
    if word.endswith("s") and (known := WHOLE.get(word[:-1])):
        return known + word.endswith(("ces", "ges", "ses", "xes", "zes"))
    if word.startswith("y"):
        word = word[1:]
    count = len(_VOWELS.findall(word.replace("qu", "q")))
    return max(count + _apart(word) - _silent(word), 1)


def _apart(word: str) -> int:
    return sum(len(pattern.findall(word)) for pattern in _APART)


def _silent(word: str) -> int:
    # "physically" is said "physic'ly".
    silent = int(word.endswith("ically"))
    if _SILENT_END.search(word) and not _SOUNDED_END.search(word):
        silent += 1
    if _SILENT_UE.search(word):
        silent += 1
    inside = _SILENT_INSIDE.search(word)
    if inside:
        before = word[inside.start(1) - 1]
        return silent + (inside.group(1) != "l" or before in "aeiouyl")
    for head in SILENT_E_HEADS.get(word[:3], ()):
        rest = word[len(head) :]
        if word.startswith(head) and rest[:1] not in {*"aeiouy"} and _VOWELS.search(rest):
            return silent + (rest not in {"red", "ry"})
    return silent
