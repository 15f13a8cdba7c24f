"""A request to the practice network and its answer, as the parts of the server pass them on."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request, its body already taken apart."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)

    @property
    def token(self) -> str:
        """The access token that it carries, or nothing."""
        return self.headers.get("authorization", "").removeprefix("Bearer ").strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer; `lost` means that the server hangs up instead of giving it."""

    code: int = 200
    body: bytes = b"{}"
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    lost: bool = False


def as_json(value: object, *, code: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """Return a value as the API gives it."""
    return Answer(code=code, body=json.dumps(value).encode(), headers=headers or {})


def as_page(html: str, *, code: int = 200) -> Answer:
    """Return a page for people."""
    return Answer(code=code, body=html.encode(), content_type="text/html; charset=utf-8")
