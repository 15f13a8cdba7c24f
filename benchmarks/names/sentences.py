"""Sentences filled with invented people, of every culture the lexicon knows and in every dress."""

import random
import re
from pathlib import Path

from benchmarks.names.corpora import Marked
from wellspoken.engines.screening.lexicons.names import eponyms, family, given, things
from wellspoken.engines.screening.names.lexicon import table
from wellspoken.engines.text import word_set

_SLOT = re.compile(r"\{([a-z]+)\d?\}")
WORDS_AS_NAMES = 0.12
_WORDS = sorted(
    word_set(
        "hope grace will rose mark faith joy dawn april may june summer autumn sandy rusty bill "
        "pat drew chase dean art gene rich frank grant ray carol ivy lily daisy violet ruby pearl "
        "crystal amber jade olive heather holly hazel iris jasmine rob sue skip chip cliff glen "
        "heath miles pierce reed wade ward wayne angel destiny harmony melody trinity charity "
        "prudence felicity mercy honor justice royal prince duke earl king sunny stormy misty jay "
        "penny candy ginger basil sage rosemary brook river forest lane dale august sterling major"
    )
)
_NAMED = {"word", "iil", "full", "first", "last", "fi", "il", "lf", "hon"}
_HOSPITALS = [
    "Mercy General",
    "St. Luke's Hospital",
    "St Mary's",
    "Cedar Ridge Medical Center",
    "Northside Hospital",
    "Johns Hopkins",
    "Mayo Clinic",
    "Mount Carmel",
    "Sacred Heart",
    "Children's Hospital",
    "UCSF",
    "Mass General",
    "Riverside Clinic",
    "Good Shepherd Hospice",
    "Royal Infirmary",
    "Queen Elizabeth Hospital",
    "Kaiser",
    "St Thomas' Hospital",
    "Providence",
    "Baylor",
    "Mt. Sinai",
    "NewYork-Presbyterian",
    "Cleveland Clinic",
]

_THINGS = {
    "drug": sorted(things.MEDICINES),
    "cond": sorted(things.CONDITIONS),
    "place": sorted(things.PLACES),
    "org": sorted(things.ORGANISATIONS),
    "hospital": _HOSPITALS,
    "eponym": sorted(eponyms.SINGLE),
    "weekday": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "month": ["January", "March", "April", "May", "June", "August", "October", "December"],
    "date": ["March 3", "04/12/2023", "12 May", "Apr 4, '23", "2023-05-01"],
    "tag": ["FluFree", "WorldAidsDay", "HeartMonth", "BeatTheHeat", "NursesWeek"],
    "holiday": ["Thanksgiving", "Christmas", "Easter", "Diwali", "Eid", "Hanukkah", "Pride"],
}


def sentences(seed: int, rounds: int) -> list[Marked]:
    """Return every sentence of the file filled `rounds` times, some of them in another casing."""
    chance = random.Random(seed)
    lines = Path(__file__).with_name("sentences.txt").read_text("utf-8").splitlines()
    patterns = [line for line in lines if line and line[0] not in "#["]
    patterns += [line for line in patterns if "{word}" in line] * 3
    names = _names()
    return [
        _dressed(_filled(pattern, names, chance), chance)
        for _ in range(rounds)
        for pattern in patterns
    ]


def _names() -> dict[str, list[list[str]]]:
    """Given and family names by culture, so that most people invented are of one."""
    groups = {
        "given": [v.split() for k, v in vars(given).items() if k.startswith("_") and _is_list(v)],
        "family": [v.split() for k, v in vars(family).items() if k.startswith("_") and _is_list(v)],
    }
    census = table("census.txt")
    groups["given"] += [census["given common"]] * 3 + [census["given"]]
    groups["family"] += [census["family common"]] * 3 + [census["family"]]
    return groups


def _is_list(value: object) -> bool:
    return isinstance(value, str) and value.count(" ") > 20


def _one(names: dict[str, list[list[str]]], kind: str, chance: random.Random) -> str:
    name = chance.choice(chance.choice(names[kind]))
    if kind == "given" and chance.random() < WORDS_AS_NAMES:
        name = chance.choice(_WORDS)
    if kind == "family" and name.startswith("mc") and len(name) > 4:
        return "Mc" + name[2:].capitalize()
    if kind == "family" and chance.random() < 0.02:
        return f"O'{name.capitalize()}"
    return name.capitalize()


def _person(slot: str, names: dict[str, list[list[str]]], chance: random.Random) -> str:
    first, last = _one(names, "given", chance), _one(names, "family", chance)
    if slot == "full":
        return _full(first, last, names, chance)
    middle = chance.choice("ABCDEHJKLMPRST")
    forms = {
        "first": first,
        "last": last,
        "hon": last,
        "word": chance.choice(_WORDS).capitalize(),
        "fi": f"{first} {last[0]}.",
        "il": f"{first[0]}. {last}",
        "iil": f"{first[0]}.{chance.choice(('', ' '))}{middle}. {last}",
        "lf": f"{last}, {first}",
    }
    return forms[slot]


def _full(first: str, last: str, names: dict[str, list[list[str]]], chance: random.Random) -> str:
    forms = (
        (0.08, f"{first} {chance.choice('ABCDEFGHJKLMNPRSTW')}. {last}"),
        (0.12, f"{first}-{_one(names, 'given', chance)} {last}"),
        (0.17, f"{first} {last}-{_one(names, 'family', chance)}"),
        (0.21, f"{first} {_one(names, 'given', chance)} {last}"),
        (0.24, f"{first} {chance.choice(('de la', 'van', 'von', 'al', 'bin', 'de'))} {last}"),
    )
    roll = chance.random()
    return next((form for share, form in forms if roll < share), f"{first} {last}")


def _thing(slot: str, chance: random.Random) -> str:
    if slot in {"age", "number"}:
        return str(chance.randint(2, 99))
    word = chance.choice(_THINGS[slot])
    if slot == "eponym":
        tails = (" disease", " syndrome", "'s disease", "'s", "'s syndrome")
        return word.capitalize() + chance.choice(tails)
    if slot == "org" or (slot == "cond" and chance.random() < 0.5):
        return word.upper() if len(word) < 5 else word.capitalize() if slot == "org" else word
    return word.capitalize() if slot in {"drug", "place"} else word


def _filled(pattern: str, names: dict[str, list[list[str]]], chance: random.Random) -> Marked:
    text, spans, end = "", [], 0
    named = "[none]" not in pattern
    for slot in _SLOT.finditer(pattern):
        text += pattern[end : slot.start()]
        kind = slot.group(1)
        if kind == "hon":
            text += chance.choice(("Mr. ", "Mrs. ", "Ms. ", "Mr ", "Mrs ", "Miss "))
        value = _person(kind, names, chance) if kind in _NAMED else _thing(kind, chance)
        if kind in _NAMED and named and not _is_thing(pattern, slot.end()):
            spans.append((len(text), len(text) + len(value)))
        text += value
        end = slot.end()
    return Marked(text + pattern[end:], tuple(spans))


def _is_thing(pattern: str, end: int) -> bool:
    """A house, a street, a storm, a fund named after somebody."""
    after = pattern[end:].lstrip("'s ").split(" ")[0]
    before = pattern[:end].rsplit("{", 1)[0].split()[-1:]
    tails = {"Foundation", "Park", "Street.", "Street", "University", "Pharmacy", "County", "Road"}
    return after in tails | {"House,", "Day", "Award", "Memorial"} or (
        bool(before) and before[0] in {"Hurricane", "Storm", "St."}
    )


def _dressed(marked: Marked, chance: random.Random) -> Marked:
    """Sometimes write all in small or all in capital letters."""
    roll = chance.random()
    if roll < 0.2:
        return Marked(marked.text.lower(), marked.names)
    if roll < 0.27 and len(marked.text.upper()) == len(marked.text):
        return Marked(marked.text.upper(), marked.names)
    return marked
