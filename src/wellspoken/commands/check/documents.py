"""From a raw record to what the engine screens: fields checked, the command's options filled in."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from wellspoken.commands.check.records import Record
from wellspoken.commands.check.suppression import Allowed, allowed_in, without_directives
from wellspoken.engines.screening import MediaItem, MediaKind, Subject, Surface
from wellspoken.engines.text import guess_language, is_rather_spanish

SURFACES = get_args(Surface)
_KINDS = get_args(MediaKind)


class BadDocument(ValueError):
    """The record is no document; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the command's options say where a document does not; no language means: look."""

    surface: str = "post"
    lang: str = ""
    network: str | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A document to be screened: its id as it was given, its subject, what its author allows."""

    record: Record
    identity: str | int
    subject: Subject
    allowed: tuple[Allowed, ...] = ()


def document_of(record: Record, defaults: Defaults) -> Checked:
    """Return the document of a record, or raise `BadDocument`."""
    if record.complaint:
        raise BadDocument(record.complaint)
    if record.text is not None:
        subject = _subject({"text": without_directives(record.text)}, defaults)
        return Checked(record, record.name, subject, allowed_in(record.text))
    data = record.row if record.row is not None else _object(record.line)
    identity = data.get("id", record.name)
    if isinstance(identity, bool) or not isinstance(identity, str | int):
        raise BadDocument("“id” must be a string or a whole number")
    return Checked(record, identity, _subject(data, defaults), _allowed(data))


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        data = json.loads(line)
    except UnicodeDecodeError:
        raise BadDocument("is not UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise BadDocument(f"is no JSON: {error}") from None
    if not isinstance(data, dict):
        raise BadDocument("is no JSON object")
    return data


def _subject(data: Mapping[str, Any], defaults: Defaults) -> Subject:
    surface = data.get("surface") or defaults.surface
    if surface not in SURFACES:
        raise BadDocument(f"“surface” must be one of {', '.join(SURFACES)}, not {surface!r}")
    author, answered = _answered(data.get("in_reply_to"))
    text = _string(data, "text", required=True)
    return Subject(
        text=text,
        surface=surface,  # type: ignore[arg-type]  # one of SURFACES
        network=_string(data, "network") or defaults.network,
        lang=_string(data, "lang") or defaults.lang or _read_as(text),
        link=_string(data, "link"),
        media=_media(data.get("media")),
        in_reply_to=answered,
        reply_to_author=author,
    )


def _read_as(text: str) -> str:
    """Spanish has rules of its own; all else is read as English, and the language rule says so."""
    guessed = guess_language(text)
    return "es" if guessed == "es" or (guessed is None and is_rather_spanish(text)) else "en"


def _string(data: Mapping[str, Any], key: str, *, required: bool = False) -> str:
    value = data.get(key)
    if value is None and not required:
        return ""
    if not isinstance(value, str):
        raise BadDocument(f"“{key}” must be a string" if key in data else f"has no “{key}”")
    return value


def _answered(value: object) -> tuple[str, str | None]:
    if value is None or value == "":
        return "", None
    if isinstance(value, str):
        return "", value
    if not isinstance(value, dict):
        raise BadDocument("“in_reply_to” must be a text or an object with “author” and “text”")
    return _string(value, "author"), _string(value, "text")


def _media(value: object) -> tuple[MediaItem, ...]:
    if isinstance(value, str):  # a field of a CSV file
        try:
            value = json.loads(value)
        except (RecursionError, ValueError):
            raise BadDocument("“media” must be a JSON list") from None
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise BadDocument("“media” must be a list of objects")
    return tuple(_media_item(item, number) for number, item in enumerate(value, start=1))


def _media_item(item: dict[str, Any], number: int) -> MediaItem:
    kind = item.get("kind", "image")
    if kind not in _KINDS:
        raise BadDocument(f"“kind” of media must be one of {', '.join(_KINDS)}, not {kind!r}")
    return MediaItem(
        kind=kind,
        name=_string(item, "name") or str(number),
        alt=_string(item, "alt"),
        decorative=item.get("decorative") is True,
        has_captions=bool(item.get("captions")),
    )


def _allowed(data: Mapping[str, Any]) -> tuple[Allowed, ...]:
    value = data.get("allow")
    if not value or not isinstance(value, list):
        return ()
    return tuple(
        Allowed(code=str(item.get("rule", "")), reason=str(item.get("reason", "")).strip())
        for item in value
        if isinstance(item, dict)
    )
