"""Registers as CSV: a row a claim, so that a team can keep them in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.register import Fault, Register, claim_of, to_object
from wellspoken.engines.text.spreadsheet import as_written, harmless

COLUMNS = (
    "id", "claim", "phrasings", "verdict", "rebuttal", "topic", "source_name", "source_url",
    "grade", "checked", "review_by", "jurisdiction", "lang", "entities", "retired",
)  # fmt: skip
_LISTS = frozenset({"phrasings", "entities", "media_reviews"})
_BETWEEN = " | "


def read_csv(text: str) -> Register:
    """Read a register; columns may stand in any order, `id` and `claim` must be there.

    Lists are parted by “|”. Columns such as `claim_es` and `phrasings_es` hold other languages.
    """
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    missing = {"id", "claim"} - {(name or "").strip() for name in rows.fieldnames or ()}
    if missing:
        return Register((), (Fault(1, f"has no column {' and no column '.join(sorted(missing))}"),))
    claims: dict[str, Claim] = {}
    faults = []
    try:
        for row in rows:
            try:
                claim = claim_of(_object(row))
                if claim.id in claims:
                    raise ValueError(f"the id {claim.id!r} was given before")
                claims[claim.id] = claim
            except ValueError as error:
                faults.append(Fault(rows.line_num, str(error)))
    except csv.Error as error:
        faults.append(Fault(rows.line_num, f"is no CSV: {error}"))
    return Register(tuple(claims.values()), tuple(faults))


def _object(row: dict[str | Any, Any]) -> dict[str, Any]:
    if None in row or None in row.values():
        raise ValueError("has another number of fields than the header")
    told: dict[str, Any] = {}
    for name, cell in row.items():
        key, value = name.strip(), as_written(cell.strip())
        if not value:
            continue
        if key in _LISTS or key.startswith("phrasings_"):
            told[key] = [part.strip() for part in value.split("|") if part.strip()]
        elif key == "retired":
            told[key] = value.lower() in {"true", "yes", "1"}
        else:
            told[key] = value
    return told


def write_csv(claims: Iterable[Claim]) -> Iterator[str]:
    """Yield the header and a row for each claim."""
    known = list(claims)
    objects = [to_object(claim) for claim in known]
    more = sorted({key for told in objects for key in told} - {*COLUMNS, "evidence"})
    columns = [*COLUMNS, *more]
    yield _row(columns)
    for told in objects:
        yield _row([_cell(told.get(column, "")) for column in columns])


def _cell(value: object) -> str:
    return harmless(_BETWEEN.join(value) if isinstance(value, list) else str(value))


def _row(cells: list[str]) -> str:
    out = io.StringIO()
    # The line's end is told so that cells with one are quoted.
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().removesuffix("\r\n")
