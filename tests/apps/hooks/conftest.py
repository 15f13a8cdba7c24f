"""A receiver of webhooks on this machine, and a sender without threads."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.apps.delivery.conftest import file_account, file_network_registered, timeline
from tests.factories.people import make_person
from tests.support.receiver import Receiver, listening
from wellspoken.apps.hooks.events import EventType
from wellspoken.apps.hooks.models import Message
from wellspoken.apps.hooks.sender import carry
from wellspoken.apps.hooks.services import Secret, add_endpoint
from wellspoken.apps.hooks.services.claim import claim
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role

ALL = tuple(EventType)


@pytest.fixture(autouse=True)
def _this_machine_may_be_reached(settings: Any) -> None:
    settings.WELLSPOKEN_WEBHOOK_NETWORKS = ["127.0.0.0/8"]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver that takes everything until a test says otherwise."""
    with listening() as found:
        yield found


@pytest.fixture
def ada(db: None) -> User:
    """An administrator."""
    return make_person(Role.ADMINISTRATOR)


@pytest.fixture
def hook(ada: User, receiver: Receiver) -> Secret:
    """A webhook that is told of everything."""
    return add_endpoint(actor=ada, name="Intranet", url=receiver.url, events=ALL)


def send_due() -> int:
    """Carry whatever is due, one after the other, as the worker would; return how many tries."""
    tries = 0
    while claims := claim(limit=4):
        for taken in claims:
            carry(taken, worker="test")
            tries += 1
    return tries


def only_message() -> Message:
    return Message.objects.select_related("endpoint", "event").get()


__all__ = ["file_account", "file_network_registered", "timeline"]
