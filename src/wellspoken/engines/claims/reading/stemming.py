"""Words brought down to stems, so that "cures", "cured" and "curing" are one term.

English follows the steps of Porter (1980); Spanish is a light stemmer in the manner of Savoy (2006)
with the commonest verb endings. Both are written for matching, not for reading.
"""

# ruff: noqa: PLR2004  # lengths that the cited algorithms fix

import unicodedata
from functools import lru_cache

_VOWELS = frozenset("aeiou")
_STEP2 = (
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("iser", "ize"), ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"),
    ("ousli", "ous"), ("ization", "ize"), ("isation", "ize"), ("ation", "ate"), ("ator", "ate"),
    ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
    ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"), ("ise", "ize"), ("ising", "ize"),
)  # fmt: skip
_STEP3 = (("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"),
          ("ful", ""), ("ness", ""))  # fmt: skip
_STEP4 = ("ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
          "ive", "ize", "ion", "al", "er", "ic", "ou")  # fmt: skip
_IRREGULAR = {
    "children": "child", "kids": "kid", "women": "woman", "men": "man", "people": "person",
    "teeth": "tooth", "feet": "foot", "mice": "mouse", "died": "die", "dying": "die", "dies": "die",
    "gave": "give", "given": "give", "got": "get", "gotten": "get", "getting": "get",
    "caught": "catch", "made": "make", "making": "make", "said": "say", "says": "say",
    "saying": "say", "told": "tell", "taken": "take", "took": "take", "found": "find",
    "knew": "know", "known": "know", "went": "go", "gone": "go", "goes": "go", "going": "go",
    "grew": "grow", "grown": "grow", "lost": "lose", "losing": "lose", "spread": "spread",
    "shed": "shed", "fed": "feed", "felt": "feel", "kept": "keep", "left": "leave", "bred": "breed",
    "drank": "drink", "drunk": "drink", "ate": "eat", "eaten": "eat", "hid": "hide",
    "hidden": "hide", "worse": "worse", "viruses": "virus", "virus": "virus", "news": "news",
    "bought": "buy", "paid": "pay", "sold": "sell", "sent": "send", "began": "begin",
    "chose": "choose", "chosen": "choose", "wrote": "write", "written": "write",
    "diabetes": "diabetes", "diabetic": "diabetes", "herpes": "herpes", "rabies": "rabies",
    "measles": "measles", "mumps": "mumps", "shingles": "shingles", "aids": "aids",
    "scabies": "scabies", "skies": "sky", "lice": "louse", "leaves": "leaf", "lives": "live",
    "knives": "knife", "wives": "wife", "bleeding": "bleed", "bled": "bleed", "killed": "kill",
    "autistic": "autism", "allergic": "allergy",
    "allergy": "allergy", "allergies": "allergy", "infertile": "infertility",
    "sterility": "sterile", "sterilize": "sterile", "sterilise": "sterile",
    "sterilization": "sterile", "sterilisation": "sterile", "sterilizes": "sterile",
    "sterilized": "sterile", "cancerous": "cancer", "toxic": "toxin", "toxicity": "toxin",
    "poisonous": "poison", "pregnancy": "pregnant", "pregnancies": "pregnant",
    "addictive": "addict", "addiction": "addict", "deaths": "death", "dead": "death",
    "deadly": "death",
}  # fmt: skip


@lru_cache(maxsize=1 << 17)
def stem(word: str, lang: str) -> str:
    """Return the stem of a lower-case word in English ("en") or Spanish ("es").

    Words of other languages keep all but their accents.
    """
    if lang == "es":
        return _spanish(unaccented(word))
    if lang == "en":
        return _english(unaccented(word))
    return unaccented(word)


def unaccented(word: str) -> str:
    """Return the word without accents; people leave them out when they type."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _english(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not word.isalpha():
        return word[:-1] if len(word) > 3 and word.endswith("s") and word[:-1].isdigit() else word
    word = _plural(word)
    word = _past(word)
    if word.endswith("y") and len(word) > 2 and word[-2] not in _VOWELS:
        word = f"{word[:-1]}i"
    word = _replaced(word, _STEP2)
    word = _long_ending(_replaced(word, _STEP3))
    if word.endswith("e"):
        measure = _measure(word[:-1])
        return word[:-1] if measure > 1 or (measure == 1 and not _short(word[:-1])) else word
    return word[:-1] if word.endswith("ll") and _measure(word) > 1 else word


def _replaced(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, short in endings:
        if word.endswith(ending):
            base = word[: -len(ending)]
            return base + short if _measure(base) > 0 else word
    return word


def _plural(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _past(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in ("ed", "ing"):
        if word.endswith(ending) and any(c in _VOWELS or c == "y" for c in word[: -len(ending)]):
            word = word[: -len(ending)]
            if word.endswith(("at", "bl", "iz")):
                return f"{word}e"
            if len(word) > 2 and word[-1] == word[-2] and word[-1] not in "lsz":
                return word[:-1]
            return f"{word}e" if _measure(word) == 1 and _short(word) else word
    return word


def _long_ending(word: str) -> str:
    for ending in _STEP4:
        if word.endswith(ending):
            base = word[: -len(ending)]
            if _measure(base) > 1 and (ending != "ion" or base.endswith(("s", "t"))):
                return base
            return word
    return word


def _measure(word: str) -> int:
    """Count the changes from vowel to consonant, Porter's m."""
    count, vowel = 0, False
    for index, char in enumerate(word):
        here = char in _VOWELS or (char == "y" and index > 0 and word[index - 1] not in _VOWELS)
        if vowel and not here:
            count += 1
        vowel = here
    return count


def _short(word: str) -> bool:
    """Tell whether it ends consonant, vowel, consonant (not w, x or y)."""
    return (
        len(word) >= 3
        and word[-1] not in "aeiouwxy"
        and (word[-2] in "aeiouy")
        and word[-3] not in _VOWELS
    )


_SPANISH_ENDINGS = (
    "amientos", "imientos", "amiento", "imiento", "aciones", "uciones", "adoras", "adores",
    "ancias", "logias", "encias", "acion", "ucion", "adora", "antes", "ancia", "logia", "encia",
    "mente", "ables", "ibles", "istas", "ador", "ante", "able", "ible", "ista", "osas", "osos",
    "idad", "oso", "osa", "ivos", "ivas", "ivo", "iva",
    "aremos", "eremos", "iremos", "aríamos", "ieron", "iendo", "ando", "aron", "aban", "arian",
    "erian", "irian", "ados", "adas", "idos", "idas", "aran", "eran", "iran", "amos", "emos",
    "imos", "ara", "era", "ira", "aba", "ado", "ada", "ido", "ida", "aria", "eria", "iria", "ase",
    "ese", "iese", "ar", "er", "ir", "an", "en", "es", "as", "os", "a", "e", "o",
)  # fmt: skip


def _spanish(word: str) -> str:
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("ces"):
        word = f"{word[:-3]}z"
    for ending in _SPANISH_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= max(3, min(len(ending), 4)):
            return word[: -len(ending)]
    return word
