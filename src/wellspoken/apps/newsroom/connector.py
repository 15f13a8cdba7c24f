"""Builds the own site's connector for an account."""

from collections.abc import Callable, Mapping

from django.conf import settings

from wellspoken.apps.newsroom.services import DatabaseNewsroom
from wellspoken.engines.networks.own_site import OwnSite


def build_connector(
    config: Mapping[str, str], *, heartbeat: Callable[[], None] | None = None
) -> OwnSite:
    """Return the connector; the site's addresses come from the settings."""
    return OwnSite(
        newsroom=DatabaseNewsroom(),
        public_url=settings.WELLSPOKEN_SITE_URL,
        internal_url=settings.WELLSPOKEN_SITE_INTERNAL_URL,
    )
