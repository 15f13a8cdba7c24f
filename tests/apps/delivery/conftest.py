"""A network that is a file, for deliveries that reach a real place."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import file_network
from wellspoken.apps.channels.models import Account
from wellspoken.apps.guard.policy import screener
from wellspoken.engines.networks import Limits, registry


@pytest.fixture(autouse=True)
def file_network_registered() -> Iterator[None]:
    """Make the file network known, as a real one is by its entry."""
    registry.register(
        registry.NetworkInfo(
            slug="file",
            name="File",
            builder="tests.support.file_network:build_connector",
            limits=Limits(max_text=5000),
            measure=lambda publication: len(publication.text),
        )
    )
    yield
    registry.unregister("file")


@pytest.fixture
def timeline(tmp_path: Path) -> Path:
    """Where the file network's public posts stand."""
    return tmp_path / "timeline.txt"


@pytest.fixture
def file_account(timeline: Path) -> Callable[..., Account]:
    """Return accounts on the file network, each with its deviation."""

    def make(name: str = "File", **config: str) -> Account:
        return Account.objects.create(
            network="file", name=name, config={"path": str(timeline), **config}
        )

    return make


@pytest.fixture
def profile(settings: Any, tmp_path: Path) -> Iterator[Path]:
    """The organisation's profile, which tests may change while a post waits."""
    path = tmp_path / "profile.toml"
    path.write_text('own_phones = ["020 7946 0123"]')
    settings.WELLSPOKEN_PROFILE = str(path)
    screener.cache_clear()
    yield path
    screener.cache_clear()


def keys_on(timeline: Path) -> list[str]:
    """Return the keys of everything that was published, duplicates included."""
    if not timeline.exists():
        return []
    return [line.split()[0] for line in timeline.read_text().splitlines()]


__all__ = ["file_network", "keys_on"]
