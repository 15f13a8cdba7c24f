"""Write the lists of given and family names that the name finder looks words up in.

    python scripts/names/build_lists.py FOLDER_OF_names FOLDER_OF_Faker

The folders are unpacked source packages of `names` 0.3.0 (frequencies of the 1990 census of the
United States, public domain) and `Faker` 40.63.0 (MIT; names of some eighty countries). Only the
words and how common they are carry over.
"""

import importlib
import pkgutil
import sys
import unicodedata
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "src/wellspoken/engines/screening/names/data"
MOST_FAMILY_NAMES = 22_000
COMMON_GIVEN, COMMON_FAMILY = 1_000, 2_000


def main() -> None:
    census, faker = Path(sys.argv[1]) / "names", Path(sys.argv[2])
    given = _census(census / "dist.male.first") + _census(census / "dist.female.first")
    given.sort(key=lambda pair: -pair[1])
    family = sorted(_census(census / "dist.all.last"), key=lambda pair: -pair[1])
    more_given, more_family = _faker(faker)
    _write("given.txt", [name for name, _share in given], more_given, COMMON_GIVEN)
    ranked = [name for name, _share in family[:MOST_FAMILY_NAMES]]
    _write("family.txt", ranked, more_family, COMMON_FAMILY)


def _census(path: Path) -> list[tuple[str, float]]:
    lines = (line.split() for line in path.read_text().splitlines())
    return [(line[0].lower(), float(line[1])) for line in lines if line]


def _faker(folder: Path) -> tuple[set[str], set[str]]:
    sys.path.insert(0, str(folder))
    import faker.providers.person as people

    given: set[str] = set()
    family: set[str] = set()
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for name, value in vars(provider).items():
            if not isinstance(value, dict | list | tuple | set):
                continue
            words = {word for entry in value if isinstance(entry, str) for word in entry.split()}
            if name.startswith("first_") or "given" in name:
                given |= words
            elif name.startswith("last_"):
                family |= words
    return _latin(given), _latin(family)


def _latin(words: set[str]) -> set[str]:
    return {
        plain
        for word in words
        if (plain := _plain(word)).isascii() and plain.isalpha() and len(plain) > 1
    }


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.lower().replace("ø", "o").replace("ł", "l"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _write(name: str, ranked: list[str], more: set[str], common: int) -> None:
    first, rest = ranked[:common], set(ranked[common:]) | more
    rest -= set(first)
    TARGET.mkdir(parents=True, exist_ok=True)
    text = " ".join(sorted(set(first))) + "\n" + " ".join(sorted(rest)) + "\n"
    (TARGET / name).write_text(text, encoding="ascii")


main()
