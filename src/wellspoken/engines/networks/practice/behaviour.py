"""What the practice network takes, and how it can be made to misbehave."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """The limits of the server and its deviations, each seen on servers in the wild.

    `lose_answers` is how many of the next statuses are accepted without an answer;
    `fail_after_accepting` how many are accepted and answered with 502; `refuse_for_now` how many
    are answered with 503 and not kept; `rate_limited_for` the seconds that every 429 asks to wait.
    `requests_per_window` is how many requests a token has for five minutes (0: all it wants, and
    nothing is told); `grant_only` the rights that are given whatever was asked for.
    """

    max_characters: int = 500
    max_media: int = 4
    max_image_bytes: int = 16 * 1024 * 1024
    max_description: int = 1500
    ignore_idempotency_key: bool = False
    ignore_schedule: bool = False
    instance_fails: bool = False
    drop_language: bool = False
    no_history: bool = False
    no_source: bool = False
    media_takes: int = 0
    slow_seconds: float = 0.0
    rate_limited_for: int = 0
    lose_answers: int = 0
    fail_after_accepting: int = 0
    refuse_for_now: int = 0
    requests_per_window: int = 0
    code_seconds: int = 600
    grant_only: str = ""

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return what stands in a file, or the defaults where there is none."""
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in values.items() if name in known})

    def write(self, path: Path) -> None:
        """Keep it in a file that a running server reads before each answer."""
        beside = path.with_suffix(".new")
        beside.write_text(json.dumps(asdict(self)), encoding="utf-8")
        beside.replace(path)

    def one_less(self, name: str) -> Self:
        """Return the same with one fewer of a counted deviation to come."""
        return replace(self, **{name: max(0, getattr(self, name) - 1)})
