"""Registers as JSON lines: read with every fault named by its line, written back whole."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from wellspoken.engines.claims.claim import Claim, Evidence, Verdict

LONGEST_LINE = 1 << 20


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that could not be read, and why."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Register:
    """The claims that could be read, in order, and the faults of the lines that could not."""

    claims: tuple[Claim, ...]
    faults: tuple[Fault, ...] = ()


def read_jsonl(lines: Iterable[str | bytes]) -> Register:
    """Read a claim a line; a faulty line is told and left out, the others are read."""
    claims: list[Claim] = []
    faults: list[Fault] = []
    first_seen: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        try:
            text = line.decode("utf-8") if isinstance(line, bytes) else line
            text = text.lstrip("\ufeff").strip() if number == 1 else text.strip()
            if not text:
                continue
            claim = claim_of(_object(text))
            if claim.id in first_seen:
                raise ValueError(f"the id {claim.id!r} was given on line {first_seen[claim.id]}")
        except UnicodeDecodeError:
            faults.append(Fault(number, "is not UTF-8"))
        except ValueError as error:
            faults.append(Fault(number, str(error)))
        else:
            first_seen[claim.id] = number
            claims.append(claim)
    return Register(tuple(claims), tuple(faults))


def _object(text: str) -> dict[str, Any]:
    if len(text) > LONGEST_LINE:
        raise ValueError("is longer than a claim can be")
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("is no JSON") from None
    if not isinstance(told, dict):
        raise ValueError("is no JSON object")
    return told


def claim_of(told: dict[str, Any]) -> Claim:
    """Return the claim that a JSON object tells.

    Raises `ValueError` naming the field that is missing or of the wrong make.
    """
    claim_id = told.get("id")
    if isinstance(claim_id, int) and not isinstance(claim_id, bool):
        claim_id = str(claim_id)
    if not isinstance(claim_id, str) or not claim_id.strip():
        raise ValueError("has no id")
    lang = _text(told, "lang") or "en"
    verdict_given = _text(told, "verdict_as_given") or _text(told, "verdict")
    verdict = verdict_of(_text(told, "verdict"))
    return Claim(
        id=claim_id,
        claim=_text(told, "claim", needed=True),
        phrasings=_texts(told, "phrasings"),
        phrasings_in=_other_wordings(told, lang),
        entities=_texts(told, "entities"),
        verdict=verdict,
        verdict_as_given="" if verdict_given == verdict.value else verdict_given,
        evidence=_evidence(told),
        rebuttal=_text(told, "rebuttal"),
        rebuttals_in=_by_language(told, "rebuttal_"),
        topic=_text(told, "topic"),
        jurisdiction=_text(told, "jurisdiction"),
        lang=lang,
        review_by=_day(told, "review_by"),
        media_reviews=_texts(told, "media_reviews"),
        retired=bool(told.get("retired", False)),
    )


def _other_wordings(told: dict[str, Any], lang: str) -> dict[str, tuple[str, ...]]:
    """Collect `claim_es` and `phrasings_es`, and so for each language."""
    found: dict[str, list[str]] = {}
    for key in told:
        name, _, other = key.rpartition("_")
        if name == "claim" and other != lang and (sentence := _text(told, key)):
            found.setdefault(other, []).insert(0, sentence)
        elif name == "phrasings" and other != lang:
            found.setdefault(other, []).extend(_texts(told, key))
    return {other: tuple(texts) for other, texts in found.items() if texts}


def _by_language(told: dict[str, Any], beginning: str) -> dict[str, str]:
    return {
        key.removeprefix(beginning): text
        for key in told
        if key.startswith(beginning) and (text := _text(told, key))
    }


def _evidence(told: dict[str, Any]) -> tuple[Evidence, ...]:
    more = told.get("evidence", [])
    if not isinstance(more, list) or not all(isinstance(one, dict) for one in more):
        raise ValueError("“evidence” must be a list of objects")
    every = [told, *more] if told.get("source_name") or told.get("source_url") else more
    return tuple(
        Evidence(
            source=_text(one, "source_name"),
            url=_text(one, "source_url"),
            grade=_text(one, "grade"),
            checked=_day(one, "checked"),
        )
        for one in every
    )


def _text(told: dict[str, Any], key: str, *, needed: bool = False) -> str:
    value = told.get(key)
    if value is None and not needed:
        return ""
    if not isinstance(value, str) or (needed and not value.strip()):
        raise ValueError(f"“{key}” must be a text" if value is not None else f"has no “{key}”")
    return value


def _texts(told: dict[str, Any], key: str) -> tuple[str, ...]:
    value = told.get(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"“{key}” must be a list of texts")
    return tuple(value)


def _day(told: dict[str, Any], key: str) -> date | None:
    if not (value := _text(told, key)):
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        raise ValueError(f"“{key}” must be a date such as 2026-11-25") from None


_GIVEN = {
    Verdict.FALSE: {"false", "pants on fire", "fake", "incorrect", "wrong", "debunked", "hoax",
                    "fabricated", "falso", "bulo", "scam"},
    Verdict.MISLEADING: {"misleading", "mostly false", "half true", "mixture", "mixed",
                         "missing context", "distorted", "exaggerated", "out of context",
                         "engañoso", "partly false", "partially false"},
    Verdict.UNPROVEN: {"unproven", "unsupported", "unverified", "unsubstantiated",
                       "no evidence", "insufficient evidence", "not proven", "sin pruebas"},
    Verdict.PARTLY_TRUE: {"partly true", "partially true", "mostly true", "mostly correct"},
    Verdict.TRUE: {"true", "correct", "accurate", "verified", "verdadero", "correct attribution"},
    Verdict.OUTDATED: {"outdated", "superseded"},
}  # fmt: skip


def verdict_of(given: str) -> Verdict:
    """Place a publisher's own word on our scale; one that nobody knows is unrated."""
    plain = " ".join(given.casefold().replace("_", " ").split()).strip(" .!")
    if plain in {verdict.value for verdict in Verdict}:
        return Verdict(plain)
    return next((ours for ours, words in _GIVEN.items() if plain in words), Verdict.UNRATED)


def to_object(claim: Claim) -> dict[str, Any]:
    """Return the JSON object that `claim_of` reads back as the same claim."""
    first = claim.evidence[:1]
    told: dict[str, Any] = {
        "id": claim.id,
        "claim": claim.claim,
        "phrasings": list(claim.phrasings),
        "verdict": claim.verdict.value,
        "rebuttal": claim.rebuttal,
        "topic": claim.topic,
        "source_name": first[0].source if first else "",
        "source_url": first[0].url if first else "",
        "lang": claim.lang,
    }
    for other, texts in claim.phrasings_in.items():
        told[f"phrasings_{other}"] = list(texts)
    for other, text in claim.rebuttals_in.items():
        told[f"rebuttal_{other}"] = text
    told |= {key: value for key, value in _optional(claim).items() if value}
    if len(claim.evidence) > 1:
        told["evidence"] = [
            {"source_name": one.source, "source_url": one.url, "grade": one.grade}
            | ({"checked": one.checked.isoformat()} if one.checked else {})
            for one in claim.evidence[1:]
        ]
    return told


def _optional(claim: Claim) -> dict[str, Any]:
    """Return what is told only where it says something."""
    first = claim.evidence[0] if claim.evidence else Evidence(source="")
    return {
        "verdict_as_given": claim.verdict_as_given,
        "entities": list(claim.entities),
        "jurisdiction": claim.jurisdiction,
        "grade": first.grade,
        "checked": first.checked.isoformat() if first.checked else "",
        "review_by": claim.review_by.isoformat() if claim.review_by else "",
        "media_reviews": list(claim.media_reviews),
        "retired": claim.retired,
    }


def write_jsonl(claims: Iterable[Claim]) -> Iterator[str]:
    """Yield a line for each claim."""
    for claim in claims:
        yield json.dumps(to_object(claim), ensure_ascii=False)


@cache
def starter() -> Register:
    """Return the register that comes with the engine."""
    folder = files(__package__) / "starter"
    parts = sorted(
        (part for part in folder.iterdir() if part.name.endswith(".jsonl")),
        key=lambda part: part.name,
    )
    lines = [line for part in parts for line in part.read_text(encoding="utf-8").splitlines()]
    return read_jsonl(lines)
