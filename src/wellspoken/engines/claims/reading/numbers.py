"""Numbers as what they stand for, so that "ten per cent" is 10 % and never 1 %."""

_WORDS = {
    "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "half": 0.5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "veinte": 20,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90, "cien": 100, "ciento": 100,
}  # fmt: skip
_ENGLISH_ONCE = "once"
_SCALES = {
    "thousand": 1e3, "k": 1e3, "mil": 1e3, "million": 1e6, "millions": 1e6, "millon": 1e6,
    "millones": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "hundred": 1e2,
}  # fmt: skip
_PERCENT = frozenset({"percent", "percentage", "pct"})
_FIRST = frozenset({"per", "por"})
_SECOND = frozenset({"cent", "ciento"})
_NO_COUNT = frozenset({"covid", "cov", "ncov", "b", "omega", "glp", "type", "tipo", "vitamin", "h"})


def as_digits(word: str, lang: str) -> str:
    """Return a counting word in digits ("ten" as "10"), any other word as it is."""
    value = _WORDS.get(word)
    if value is None or value < 1 or (word == _ENGLISH_ONCE and lang != "es"):
        return word
    return f"{value:g}"


def numbers_in(words: list[str], lang: str, percents: frozenset[int]) -> tuple[str, ...]:
    """Return the numbers of a sentence, such as "10%" and "1000000".

    `percents` are the places of words that a percent sign follows. Parts of names ("COVID-19",
    "omega 3") are no numbers.
    """
    found: list[str] = []
    place, total = 0, len(words)
    while place < total:
        value = _value(words[place], lang)
        if value is None or (place and words[place - 1] in _NO_COUNT):
            place += 1
            continue
        percent = place in percents
        place += 1
        while place < total and (scale := _SCALES.get(words[place])) is not None:
            value *= scale
            place += 1
        following = words[place : place + 2]
        if following[:1] and following[0] in _PERCENT:
            percent, place = True, place + 1
        elif following[1:] and following[0] in _FIRST and following[1] in _SECOND:
            percent, place = True, place + 2
        found.append(f"{value:g}%" if percent else f"{value:.15g}")
    return tuple(found)


def _value(word: str, lang: str) -> float | None:
    if word[0].isdigit():
        try:
            return float(word)
        except ValueError:
            return _with_scale(word)
    if word == _ENGLISH_ONCE and lang != "es":
        return None
    value = _WORDS.get(word)
    return None if value is None else float(value)


def _with_scale(word: str) -> float | None:
    """Read "500k" and "1m"; a name such as "5g" is no number."""
    scale = _SCALES.get(word.lstrip("0123456789."))
    digits = word.rstrip("abcdefghijklmnopqrstuvwxyz")
    if scale is None or not digits.replace(".", "", 1).isdecimal():
        return None
    return float(digits) * scale
