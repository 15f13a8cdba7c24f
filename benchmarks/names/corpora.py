"""Reading the corpora with names marked; each text with the character spans of its names.

They lie outside the project (`WELLSPOKEN_DATA`, by default `../shared/data` beside the
checkout) and are never copied into it; `ORIGIN.md` there names origins and licences.
"""

import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DATA = Path(os.environ.get("WELLSPOKEN_DATA", Path(__file__).parents[3] / "shared" / "data"))
PHI = DATA / "phi"


@dataclass(frozen=True, slots=True)
class Marked:
    """A text and where people are named in it."""

    text: str
    names: tuple[tuple[int, int], ...]


def available() -> bool:
    """Tell whether the corpora are here."""
    return PHI.is_dir()


def wnut(part: str) -> list[Marked]:
    """WNUT-17 emerging entities; `part` is train or dev."""
    return [_joined(rows, "person") for rows in _sentences(PHI / f"wnut17/{part}.conll")]


def tweebank(part: str) -> list[Marked]:
    """TweeBank NER; `part` is train or dev."""
    return [_joined(rows, "PER") for rows in _sentences(PHI / f"tweebank-ner/{part}.bio")]


def broad_twitter(part: str) -> list[Marked]:
    """Broad Twitter Corpus; one tweet in six is kept for dev, chosen by a checksum of its text."""
    found: list[Marked] = []
    for section in "abegh":
        for rows in _sentences(PHI / f"broad-twitter-corpus/{section}.conll"):
            marked = _joined(rows, "PER")
            held = zlib.crc32(marked.text.encode()) % 6 == 0
            if held == (part == "dev"):
                found.append(marked)
    return found


def presidio(part: str) -> list[Marked]:
    """Templated sentences of presidio-research; the templates with an even number are for dev."""
    found: list[Marked] = []
    for row in json.loads((PHI / "presidio-research/synth_dataset_v2.json").read_text("utf-8")):
        if (row["template_id"] % 2 == 0) != (part == "dev"):
            continue
        spans = tuple(
            (span["start_position"], span["end_position"])
            for span in row["spans"]
            if span["entity_type"] == "PERSON"
        )
        found.append(Marked(row["full_text"], spans))
    return found


def asq_phi() -> list[Marked]:
    """Synthetic clinical queries; never trained on."""
    found: list[Marked] = []
    for line in (PHI / "asq-phi/queries.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        spans = tuple((s["start"], s["end"]) for s in row["spans"] if s["type"] == "NAME")
        found.append(Marked(row["text"], spans))
    return found


def asq_clean() -> list[str]:
    """The queries of ASQ-PHI that hold no identifier at all."""
    lines = (PHI / "asq-phi/queries.jsonl").read_text("utf-8").splitlines()
    return [row["text"] for row in map(json.loads, lines) if not row["spans"]]


def _sentences(path: Path) -> Iterator[list[tuple[str, str]]]:
    rows: list[tuple[str, str]] = []
    for line in path.read_text("utf-8").split("\n"):
        if not line.strip() or line.startswith("-DOCSTART"):
            if rows:
                yield rows
            rows = []
            continue
        cells = line.split("\t") if "\t" in line else line.split(" ")
        rows.append((cells[0], cells[-1].strip()))
    if rows:
        yield rows


def _joined(rows: list[tuple[str, str]], kind: str) -> Marked:
    """Join the words with spaces; handles are left out of the names, as they are no names."""
    text = ""
    spans: list[list[int]] = []
    inside = False
    for place, (word, label) in enumerate(rows):
        start = len(text)
        text += word + " "
        handle = word.startswith(("@", "#", "http")) or (place > 0 and rows[place - 1][0] in "@#")
        tag, _, named = label.partition("-")
        if named != kind or handle:
            inside = False
        elif tag == "I" and inside:
            spans[-1][1] = start + len(word)
        else:
            spans.append([start, start + len(word)])
            inside = True
    return Marked(text[:-1], tuple((a, b) for a, b in spans))


def tidied(marked: Marked) -> Marked:
    """Close the gaps that a corpus of single words leaves before punctuation, as people write."""
    text, starts = "", []
    for place, char in enumerate(marked.text):
        following = marked.text[place + 1 : place + 2]
        starts.append(len(text))
        if char == " " and (
            following in {",", ".", "!", "?", ":", ";", ")", "'", "\u2019"}
            or marked.text[place - 1] in {"(", "@", "#"}
            or marked.text[place + 1 : place + 4] in {"n't", "n\u2019t"}
        ):
            continue
        text += char
    starts.append(len(text))
    names = ((starts[a], starts[b - 1] + 1) for a, b in marked.names)
    return Marked(text, tuple(names))
