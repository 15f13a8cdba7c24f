"""The editor as an author has it open."""

from collections.abc import Callable
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from tests.factories.people import make_person, sign_in
from tests.support.forms import fields_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role


class Desk:
    """One person's browser on the composer: opens posts, changes fields, saves."""

    def __init__(self, user: User) -> None:
        self.user = user
        self.client = sign_in(Client(), user)

    def page(self, post: Post) -> bytes:
        """Return the editor's page."""
        answer = self.client.get(f"/workspace/posts/{post.pk}/")
        assert answer.status_code == 200
        return answer.content

    def fields(self, post: Post) -> dict[str, Any]:
        """Return the editor's fields as the page holds them."""
        return fields_of(self.page(post), "post-form")

    def save(self, post: Post, **changes: Any) -> HttpResponse:
        """Open the editor, change fields, and save."""
        return self.send(post, self.fields(post), **changes)

    def send(self, post: Post, fields: dict[str, Any], **changes: Any) -> Any:
        """Save the fields of an editor that was opened before."""
        named = {name.replace("__", "-"): value for name, value in changes.items()}
        return self.client.post(f"/workspace/posts/{post.pk}/", {**fields, **named})


@pytest.fixture
def desk(settings: Any, db: None) -> Callable[..., Desk]:
    """Return a way to sit somebody down at the composer."""
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []

    def sit_down(*roles: Role, user: User | None = None) -> Desk:
        return Desk(user or make_person(*(roles or (Role.AUTHOR,))))

    return sit_down
