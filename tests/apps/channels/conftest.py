"""The practice network, and an administrator who connects accounts there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

from tests.factories.people import make_person, sign_in
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.engines.networks.practice import PracticeServer, Store


@pytest.fixture
def network(tmp_path: Path) -> Iterator[PracticeServer]:
    """The practice network on a port of its own, with two accounts."""
    store = Store(tmp_path / "practice")
    store.add_account("riverside", name="Riverside General Hospital")
    store.add_account("ada", name="Ada's own")
    with PracticeServer(store).running() as server:
        yield server


@pytest.fixture
def admin(db: None) -> User:
    """An administrator."""
    return make_person(Role.ADMINISTRATOR)


@pytest.fixture
def browser(admin: User, client: Client, settings: object) -> Client:
    """The administrator's browser, signed in."""
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    sign_in(client, admin)
    return client
