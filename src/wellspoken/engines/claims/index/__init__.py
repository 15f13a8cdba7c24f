"""The inverted index over a register: built, kept on disk, changed while it is used."""

from wellspoken.engines.claims.index.collection import Collection
from wellspoken.engines.claims.index.records import Record, Wording
from wellspoken.engines.claims.index.segment import IndexFileError

__all__ = ["Collection", "IndexFileError", "Record", "Wording"]
