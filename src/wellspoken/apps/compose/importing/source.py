"""What a file says, row by row, before anything is made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_ROWS = 500
MOST_BYTES = 4 * 1024 * 1024
LONGEST_CELL = 50_000


class BadFile(Exception):
    """The file as a whole cannot be read; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know about a row, and the column it stands in (empty: the whole row)."""

    column: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One row as the file has it; `number` is the row of the spreadsheet, or the event's place.

    `cells` are texts by column, `texts` own texts by the name of an account or a network.
    `troubles` say what cannot be read, `notes` what was left out.
    """

    number: int
    cells: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    troubles: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """Every row of a file; `notes` concern all of it."""

    kind: str
    rows: tuple[SourceRow, ...]
    notes: tuple[str, ...] = ()
