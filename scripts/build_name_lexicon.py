"""Write the two tables that the name lexicon reads: names of a census, and everyday English words.

    python scripts/build_name_lexicon.py --census DIR --words FILE

DIR holds `dist.male.first`, `dist.female.first` and `dist.all.last` of the United States Census of
1990 (public domain; the package `names` 0.3.0 carries them). FILE is a list of English words, one a
line, as Debian's `wamerican-small` 2020.12.07 installs it (SCOWL; its licence stands in the notice
that is written with the table).
"""

import argparse
import textwrap
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src/wellspoken/engines/screening/lexicons/names"
FAMILY_NAMES = 16_000
COMMON_FAMILY = 2_000
COMMON_GIVEN = 0.02
LONGEST_WORD = 15
NOTICE = """\
# English words in lower case, from SCOWL (size 35) by way of Debian's wamerican-small 2020.12.07:
# entries with a capital letter or an apostrophe left out. Copyright 2000-2018 by Kevin Atkinson.
# Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
# output created from the scripts, and its documentation for any purpose is hereby granted without
# fee, provided that the above copyright notice appears in all copies and that both that copyright
# notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
# representations about the suitability of this array for any purpose. It is provided "as is"
# without express or implied warranty.
"""
CENSUS = """\
# Given and family names by frequency, United States Census of 1990 (public domain). Written by
# scripts/build_name_lexicon.py; one kind of name a paragraph, its heading in brackets.
"""


def main() -> None:
    """Read the sources named on the command line and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--census", type=Path, required=True)
    parser.add_argument("--words", type=Path, required=True)
    options = parser.parse_args()
    given: dict[str, float] = {}
    for kind in ("male", "female"):
        for name, share in _census(options.census / f"dist.{kind}.first"):
            given[name] = max(given.get(name, 0.0), share)
    family = [name for name, _ in _census(options.census / "dist.all.last")][:FAMILY_NAMES]
    sections = {
        "given common": sorted(name for name, share in given.items() if share >= COMMON_GIVEN),
        "given": sorted(name for name, share in given.items() if share < COMMON_GIVEN),
        "family common": sorted(family[:COMMON_FAMILY]),
        "family": sorted(family[COMMON_FAMILY:]),
    }
    _write("census.txt", CENSUS, sections)
    words = {
        word
        for word in options.words.read_text(encoding="utf-8").split()
        if word.isascii() and word.isalpha() and word.islower() and 1 < len(word) <= LONGEST_WORD
    }
    _write("words.txt", NOTICE, {"word": sorted(words)})


def _census(path: Path) -> list[tuple[str, float]]:
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines())
    return [(row[0].lower(), float(row[1])) for row in rows if row]


def _write(name: str, heading: str, sections: dict[str, list[str]]) -> None:
    parts = [heading]
    for title, entries in sections.items():
        parts.append(f"\n[{title}]\n{textwrap.fill(' '.join(entries), 100)}\n")
    (TARGET / name).write_text("".join(parts), encoding="ascii")


if __name__ == "__main__":
    main()
