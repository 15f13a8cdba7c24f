"""A program with a token, as the tests of the API use it."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.test import Client

from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.services import issue_token
from wellspoken.apps.people.models import User

ROOT = "/api/v1"


@dataclass
class Program:
    """Sends requests with one token."""

    secret: str
    client: Client = field(default_factory=Client)

    def get(self, path: str, **query: Any) -> Any:
        return self.client.get(ROOT + path, query, headers=self._headers())

    def post(self, path: str, body: Any = None, key: str = "") -> Any:
        return self._send("post", path, body, key)

    def upload(self, fields: dict[str, Any], key: str = "") -> Any:
        headers = self._headers() | ({"Idempotency-Key": key} if key else {})
        return self.client.post(ROOT + "/media", fields, headers=headers)

    def patch(self, path: str, body: Any) -> Any:
        return self._send("patch", path, body, "")

    def _send(self, method: str, path: str, body: Any, key: str) -> Any:
        return getattr(self.client, method)(
            ROOT + path,
            json.dumps(body if body is not None else {}),
            content_type="application/json",
            headers=self._headers() | ({"Idempotency-Key": key} if key else {}),
        )

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.secret}"}


Meet = Callable[..., Program]


@pytest.fixture
def program() -> Meet:
    """Return what makes a program that acts as a person; without scopes, with all of them."""

    def meet(person: User, *scopes: Scope, name: str = "Robot") -> Program:
        issued = issue_token(actor=person, name=name, scopes=scopes or tuple(Scope), days=30)
        return Program(issued.secret)

    return meet
