"""Articles on the site, published through the connector's port."""

from collections.abc import Callable

import pytest

from tests.factories.publications import make_publication
from wellspoken.apps.newsroom.services import DatabaseNewsroom


@pytest.fixture
def newsroom(db) -> DatabaseNewsroom:
    return DatabaseNewsroom()


@pytest.fixture
def publish(newsroom: DatabaseNewsroom) -> Callable[..., str]:
    """Publish something and return its path."""

    def _publish(key: str = "k1", **changes: object) -> str:
        return newsroom.put(key, make_publication("own-site", **changes)).path

    return _publish
