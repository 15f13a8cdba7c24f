"""Which networks there are: one entry each, and nothing else to change for a new one.

`builder` names the function that makes a connector for an account (`module:function`), so that
the registry imports no room.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from wellspoken.engines.networks.email import connector as email
from wellspoken.engines.networks.own_site import connector as own_site
from wellspoken.engines.networks.protocol import Limits
from wellspoken.engines.networks.publication import Publication


class UnknownNetwork(LookupError):
    """No entry for this network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkInfo:
    """One network: its name for people, how to build a connector, what it takes."""

    slug: str
    name: str
    builder: str
    limits: Limits
    measure: Callable[[Publication], int]


_NETWORKS: dict[str, NetworkInfo] = {}


def register(info: NetworkInfo) -> None:
    """Add a network, or replace the entry of the same slug."""
    _NETWORKS[info.slug] = info


def unregister(slug: str) -> None:
    """Take an entry out again; an unknown one is no error."""
    _NETWORKS.pop(slug, None)


def network(slug: str) -> NetworkInfo:
    """Return one entry; raises `UnknownNetwork`."""
    try:
        return _NETWORKS[slug]
    except KeyError:
        raise UnknownNetwork(slug) from None


def networks() -> tuple[NetworkInfo, ...]:
    """Return every entry, by name."""
    return tuple(sorted(_NETWORKS.values(), key=lambda info: info.name))


def limits_of(slug: str) -> Limits:
    """Return what a network takes; raises `UnknownNetwork`."""
    return network(slug).limits


def measure(publication: Publication) -> int:
    """Return the length of the text as its network counts it; raises `UnknownNetwork`."""
    return network(publication.network).measure(publication)


def builder(slug: str) -> Callable[..., object]:
    """Return the function that builds a connector for an account of this network."""
    module, _, name = network(slug).builder.partition(":")
    function: Callable[..., object] = getattr(import_module(module), name)
    return function


register(
    NetworkInfo(
        slug="own-site",
        name="Own site",
        builder="wellspoken.apps.newsroom.connector:build_connector",
        limits=own_site.LIMITS,
        measure=own_site.measure,
    )
)
register(
    NetworkInfo(
        slug="email",
        name="E-mail list",
        builder="wellspoken.apps.mailing.connector:build_connector",
        limits=email.LIMITS,
        measure=email.measure,
    )
)
