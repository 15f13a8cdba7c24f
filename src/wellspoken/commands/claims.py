"""`wellspoken claims`: posts matched with known claims; registers read and written."""

import contextlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wellspoken.commands.check.records import Record, records_of
from wellspoken.engines.claims import Collection, Fault, Matched, Matcher, Register, Settings

from wellspoken.engines.claims import read_jsonl, starter  # isort: skip

if TYPE_CHECKING:
    from wellspoken.engines.claims.matching.meaning import Meaning
    from wellspoken.engines.claims.thresholds import Labelled

app = typer.Typer(no_args_is_help=True, help="Known health claims: match, import, export.")

_TELL_EVERY = 3.0  # seconds
DONE, TOO_FEW, BAD_INPUT = 0, 1, 2
FORMATS = ("jsonl", "csv", "claimreview")
# What a person may ask to see of one post.
MOST = 100


@app.command("match")
def match_posts(
    posts: Annotated[
        Path, typer.Argument(help='JSON lines {"id", "text", "lang"}; - for standard input.')
    ],
    register: Annotated[
        Path | None, typer.Option(help="The claims (JSON lines); without it, the starter register.")
    ] = None,
    top: Annotated[int, typer.Option(min=1, max=MOST, help="Claims shown for a post.")] = 5,
    suggest: Annotated[
        float, typer.Option(help="From this probability on, a claim is suggested.")
    ] = Settings().suggest,
    strong: Annotated[
        float, typer.Option(help="From this probability on, a match is strong.")
    ] = Settings().strong,
    base_rate: Annotated[
        float, typer.Option(help="The share of your posts that are about a claim.")
    ] = Settings().base_rate,
    vectors: Annotated[
        str,
        typer.Option(
            help="Compare meanings too, by the model in this folder, or “installed” for the one "
            "that scripts/vectors.sh installs; without it, and without WELLSPOKEN_VECTORS, by "
            "words alone.",
        ),
    ] = "",
    index: Annotated[
        Path | None,
        typer.Option(help="Keep the index and the vectors in this folder for the next time."),
    ] = None,
) -> None:
    """Say which claims each post is about, and how it stands to them: a JSON line a post.

    Exit code 0 when all was read, 2 when a line could not be (the others are done all the same).
    """
    try:
        settings = Settings(suggest=suggest, strong=strong, base_rate=base_rate)
    except ValueError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from None
    read = _register(register)
    matcher = Matcher(_collection(read, index), settings, meaning=_meaning(vectors, index))
    complaints = len(read.faults)
    try:
        for record in records_of(posts, "jsonl"):
            try:
                post_id, text, lang = _post(record)
            except ValueError as error:
                typer.echo(f"{record.name}: {error}", err=True)
                complaints += 1
                continue
            _print(_answer(post_id, matcher.match(text, lang, top=top)))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read us has seen enough, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(BAD_INPUT) from None
    if complaints:
        raise typer.Exit(BAD_INPUT)


def _collection(read: Register, index: Path | None) -> Collection:
    """Return the register's index; one that was kept is used where it is of the same claims."""
    if index is None:
        return Collection.of(read.claims)
    from hashlib import sha256

    from wellspoken.engines.claims import IndexFileError, Store
    from wellspoken.engines.claims.register import write_jsonl

    told = sha256("\n".join(write_jsonl(read.claims)).encode("utf-8", "replace")).hexdigest()
    mark = index / "register"
    try:
        if mark.is_file() and mark.read_text(encoding="ascii", errors="replace") == told:
            with contextlib.suppress(IndexFileError):
                return Store(index).collection()
        store = Store.create(index, read.claims)
        mark.write_text(told, encoding="ascii")
        return store.collection()
    except OSError as error:
        typer.echo(f"{index}: cannot be written: {error.strerror or error}", err=True)
        raise typer.Exit(BAD_INPUT) from None


def _meaning(named: str, index: Path | None) -> "Meaning | None":
    """Return what compares by vectors, or leave with a message where it cannot be had."""
    from wellspoken.site import environment as env

    named = named or env.read("WELLSPOKEN_VECTORS")
    if not named:
        return None
    from wellspoken.engines.claims.vectors.finding import NoVectorsError, model_in

    try:
        encoder = model_in(named)
    except NoVectorsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from None
    from wellspoken.engines.claims.vectors.kept import Kept
    from wellspoken.engines.claims.vectors.meaning import RegisterMeaning

    return RegisterMeaning(Kept(encoder, index), _progress())


def _progress() -> "Callable[[int, int], None]":
    """Return what tells how far a long computing is, every few seconds."""
    told = time.monotonic()

    def progress(done: int, of: int) -> None:
        nonlocal told
        if time.monotonic() - told > _TELL_EVERY:
            told = time.monotonic()
            typer.echo(f"Vectors: {done} of {of} wordings.", err=True)

    return progress


def _register(path: Path | None) -> Register:
    """Return the register; leave with a message where there is none to use."""
    if path is None:
        return starter()
    try:
        with path.open("rb") as file:
            read = read_jsonl(file)
    except OSError as error:
        typer.echo(f"{path}: cannot be read: {error.strerror or error}", err=True)
        raise typer.Exit(BAD_INPUT) from None
    _complain(path, read.faults)
    return read


def _complain(path: Path, faults: tuple[Fault, ...]) -> None:
    for fault in faults:
        typer.echo(f"{path}:{fault.line}: {fault.message}", err=True)


def _post(record: Record) -> tuple[Any, str, str]:
    """Return id, text and language of a post; raise `ValueError` where the line is none."""
    told = _told(record)
    if not isinstance(told.get("text"), str):
        raise ValueError("has no “text”")
    lang = told.get("lang")
    if lang is not None and not isinstance(lang, str):
        raise ValueError("“lang” must be a text")
    return told.get("id", record.number), told["text"], lang or ""


def _told(record: Record) -> dict[str, Any]:
    """Return a line's object; raise `ValueError` where it is none."""
    if record.complaint:
        raise ValueError(record.complaint)
    try:
        told = json.loads(record.line)
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8") from None
    except (ValueError, RecursionError):
        raise ValueError("is no JSON") from None
    if not isinstance(told, dict):
        raise ValueError("is no JSON object")
    return told


def _answer(post_id: Any, matched: Matched) -> dict[str, Any]:
    return {
        "id": post_id,
        "decision": matched.decision.value,
        "matches": [
            {
                "claim": match.claim,
                "probability": match.probability,
                "stance": match.stance.value,
                "why": list(match.why),
                **({"also": list(match.also)} if match.also else {}),
            }
            for match in matched.matches
        ],
    }


def _print(answer: dict[str, Any]) -> None:
    # Half a surrogate pair is no UTF-8; escaped it still goes through.
    line = json.dumps(answer, ensure_ascii=False)
    try:
        raw = line.encode()
    except UnicodeEncodeError:
        raw = json.dumps(answer).encode()
    sys.stdout.buffer.write(raw + b"\n")


@app.command("thresholds")
def thresholds(
    decisions: Annotated[
        Path, typer.Argument(help='JSON lines {"probability", "right"}; - for standard input.')
    ],
    base_rate: Annotated[
        float, typer.Option(help="The share of your texts whose first match is right.")
    ],
    precision: Annotated[
        float, typer.Option(help="The share of strong matches that has to be right.")
    ] = 0.9,
    recall: Annotated[
        float, typer.Option(help="The share of right matches that has to be suggested.")
    ] = 0.9,
    false_alarms: Annotated[
        float, typer.Option(help="The share of texts without a claim that may be called strong.")
    ] = 1.0,
) -> None:
    """Choose both thresholds from matches that people judged: one JSON object.

    Exit code 0 when they could be chosen, 1 when there are too few decisions, 2 when a line could
    not be read (the thresholds are then chosen from the others).
    """
    from dataclasses import asdict

    from wellspoken.engines.claims.thresholds import TooFew, choose_thresholds

    labels, complaints = _labels(decisions)
    try:
        found = choose_thresholds(
            labels,
            base_rate=base_rate,
            strong_precision=precision,
            suggest_recall=recall,
            strong_false_alarms=false_alarms,
        )
    except ValueError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from None
    too_few = isinstance(found, TooFew)
    typer.echo(json.dumps({"too_few": asdict(found)} if too_few else asdict(found)))
    if complaints or too_few:
        raise typer.Exit(BAD_INPUT if complaints else TOO_FEW)


def _labels(path: Path) -> "tuple[list[Labelled], int]":
    """Return the decisions that could be read, and how many could not."""
    from wellspoken.engines.claims.thresholds import Labelled

    labels, complaints = list[Labelled](), 0
    for record in records_of(path, "jsonl"):
        try:
            told = _told(record)
            probability, right = told.get("probability"), told.get("right")
            if isinstance(probability, bool) or not isinstance(probability, int | float):
                raise ValueError("has no “probability”")
            if not isinstance(right, bool):
                raise ValueError("“right” must be true or false")
            labels.append(Labelled(probability=probability, right=right))
        except ValueError as error:
            typer.echo(f"{record.name}: {error}", err=True)
            complaints += 1
    return labels, complaints


@app.command("import")
def import_register(
    source: Annotated[Path, typer.Argument(help="A register in another form.")],
    form: Annotated[str, typer.Option("--format", help="claimreview, csv or jsonl.")],
    out: Annotated[
        Path | None, typer.Option(help="The register to write; without it, standard output.")
    ] = None,
) -> None:
    """Turn claims of another form into a register of JSON lines.

    Exit code 2 when something could not be read; what could be is written.
    """
    _known(form)
    try:
        text = source.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        typer.echo(f"{source}: cannot be read: {error}", err=True)
        raise typer.Exit(BAD_INPUT) from None
    read = _read(text, form)
    _complain(source, read.faults)
    _write(_lines(read, "jsonl"), out)
    typer.echo(f"{len(read.claims)} claims were read.", err=True)
    if read.faults:
        raise typer.Exit(BAD_INPUT)


@app.command("export")
def export_register(
    form: Annotated[str, typer.Option("--format", help="claimreview, csv or jsonl.")],
    register: Annotated[
        Path | None, typer.Option(help="The claims (JSON lines); without it, the starter register.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="The file to write; without it, standard output.")
    ] = None,
) -> None:
    """Write a register in another form."""
    _known(form)
    read = _register(register)
    _write(_lines(read, form), out)
    if read.faults:
        raise typer.Exit(BAD_INPUT)


def _known(form: str) -> None:
    if form not in FORMATS:
        typer.echo(f"--format must be one of {', '.join(FORMATS)}.", err=True)
        raise typer.Exit(BAD_INPUT)


def _read(text: str, form: str) -> Register:
    from wellspoken.engines.claims.forms.claimreview import read_claimreview
    from wellspoken.engines.claims.forms.table import read_csv

    if form == "csv":
        return read_csv(text)
    return read_claimreview(text) if form == "claimreview" else read_jsonl(text.split("\n"))


def _lines(read: Register, form: str) -> Iterator[str]:
    from wellspoken.engines.claims.forms.claimreview import write_claimreview
    from wellspoken.engines.claims.forms.table import write_csv
    from wellspoken.engines.claims.register import write_jsonl

    writers = {"jsonl": write_jsonl, "csv": write_csv, "claimreview": write_claimreview}
    return writers[form](read.claims)


def _write(lines: Iterator[str], out: Path | None) -> None:
    if out is None:
        for line in lines:
            sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
        sys.stdout.flush()
        return
    try:
        from wellspoken.commands.archive import replaced_whole

        with replaced_whole(out) as file:
            for line in lines:
                file.write(line.encode("utf-8", "backslashreplace") + b"\n")
    except OSError as error:
        typer.echo(f"{out} cannot be written: {error}", err=True)
        raise typer.Exit(BAD_INPUT) from None
