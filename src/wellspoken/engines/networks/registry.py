"""Which networks there are: one entry each, and nothing else to change for a new one.

`builder` names the function that makes a connector for an account (`module:function`), so that
the registry imports no room; `renewer`, in the same way, names what renews a credential, and
`sign_in` the object by which people sign in there. A network without a builder is known by its
limits only.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from wellspoken.engines.networks import fit
from wellspoken.engines.networks.bluesky import limits as bluesky
from wellspoken.engines.networks.credentials import Renew
from wellspoken.engines.networks.email import connector as email
from wellspoken.engines.networks.facebook import limits as facebook
from wellspoken.engines.networks.instagram import limits as instagram
from wellspoken.engines.networks.limits import ApiVersion, Limits
from wellspoken.engines.networks.linkedin import limits as linkedin
from wellspoken.engines.networks.mastodon import limits as mastodon
from wellspoken.engines.networks.own_site import connector as own_site
from wellspoken.engines.networks.pinterest import limits as pinterest
from wellspoken.engines.networks.protocol import Problem
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.sign_in import SignIn
from wellspoken.engines.networks.sms import limits as sms
from wellspoken.engines.networks.threading import thread_of
from wellspoken.engines.networks.threads import limits as threads
from wellspoken.engines.networks.tiktok import limits as tiktok
from wellspoken.engines.networks.x import limits as x
from wellspoken.engines.networks.youtube import limits as youtube


class UnknownNetwork(LookupError):
    """No entry for this network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountField:
    """One thing that is asked of whoever adds an account; a secret is sealed and never shown."""

    name: str
    label: str
    help: str = ""
    default: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkInfo:
    """One network: its name for people, how to build a connector, what it takes and asks.

    `tells_quota` says that its builder takes `notice` and calls it with what is left.
    """

    slug: str
    name: str
    limits: Limits
    measure: Callable[[Publication], int]
    builder: str = ""
    renewer: str = ""
    sign_in: str = ""
    asks: tuple[AccountField, ...] = ()
    tells_quota: bool = False
    version: ApiVersion | None = None

    @property
    def needs_secret(self) -> bool:
        """Tell whether an account there must be opened with something secret."""
        return any(item.secret for item in self.asks)

    @property
    def has_connector(self) -> bool:
        """Tell whether this installation can publish there itself."""
        return bool(self.builder)


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


def name_of(slug: str) -> str:
    """Return a network's name for people; its slug where this installation does not know it."""
    info = _NETWORKS.get(slug)
    return info.name if info else slug


def limits_of(slug: str) -> Limits:
    """Return what a network takes; raises `UnknownNetwork`."""
    return network(slug).limits


def measure(publication: Publication) -> int:
    """Return the length of the text as its network counts it; raises `UnknownNetwork`."""
    return network(publication.network).measure(publication)


def problems(publication: Publication) -> tuple[Problem, ...]:
    """Return every way in which a publication does not fit its network, in words.

    Raises `UnknownNetwork`. Nothing is asked of the network: its connector may know better.
    """
    info = network(publication.network)
    return fit.problems(publication, info.limits, name=info.name, length=info.measure(publication))


def as_thread(publication: Publication) -> Publication:
    """Return the publication parted into a thread where it is too long for one post.

    It comes back as it is where it fits, or where the network has no threads. Raises
    `UnknownNetwork`.
    """
    info = network(publication.network)
    return replace(publication, parts=thread_of(publication, info.limits, info.measure))


def renewer(slug: str) -> Renew | None:
    """Return the function that renews a credential of this network, where it must be renewed."""
    path = network(slug).renewer
    return _function(path) if path else None


def sign_in(slug: str) -> SignIn | None:
    """Return how people sign in at this network; None where they paste what opens the account."""
    path = network(slug).sign_in
    found: SignIn | None = _named(path) if path else None
    return found


def builder(slug: str) -> Callable[..., Any]:
    """Return the function that builds a connector for an account of this network."""
    return _function(network(slug).builder)


def _function(path: str) -> Callable[..., Any]:
    function: Callable[..., Any] = _named(path)
    return function


def _named(path: str) -> Any:
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


for _entry in (
    NetworkInfo(
        slug="own-site",
        name="Own site",
        builder="wellspoken.apps.newsroom.connector:build_connector",
        limits=own_site.LIMITS,
        measure=own_site.measure,
    ),
    NetworkInfo(
        slug="email",
        name="E-mail list",
        builder="wellspoken.apps.mailing.connector:build_connector",
        limits=email.LIMITS,
        measure=email.measure,
    ),
    NetworkInfo(
        slug="bluesky",
        name="Bluesky",
        builder="wellspoken.engines.networks.bluesky.build:build_connector",
        renewer="wellspoken.engines.networks.bluesky.renew:renew",
        sign_in="wellspoken.engines.networks.bluesky.sign_in:SIGN_IN",
        tells_quota=True,
        limits=bluesky.LIMITS,
        measure=bluesky.measure,
        asks=(
            AccountField(
                name="server",
                label="Address of the server",
                help="Leave it as it is unless the account has a server of its own.",
                default="https://bsky.social",
            ),
            AccountField(name="identifier", label="Handle", help="Such as riverside.bsky.social."),
            AccountField(
                name="password",
                label="App password",
                help="From Settings, Privacy and security, App passwords; never the account's own.",
                secret=True,
            ),
        ),
    ),
    NetworkInfo(
        slug="mastodon",
        name="Mastodon",
        builder="wellspoken.engines.networks.mastodon.build:build_connector",
        sign_in="wellspoken.engines.networks.mastodon.sign_in:SIGN_IN",
        tells_quota=True,
        limits=mastodon.LIMITS,
        measure=mastodon.measure,
        asks=(
            AccountField(
                name="server",
                label="Address of the server",
                help="Such as https://mastodon.example.",
            ),
            AccountField(
                name="token",
                label="Access token",
                help="From the server's settings: Development, New application, with the rights "
                "read and write.",
                secret=True,
            ),
            AccountField(
                name="visibility",
                label="Visibility of posts",
                help="public or unlisted.",
                default="public",
            ),
        ),
    ),
    NetworkInfo(slug="x", name="X", limits=x.LIMITS, measure=x.measure),
    NetworkInfo(slug="threads", name="Threads", limits=threads.LIMITS, measure=threads.measure),
    NetworkInfo(
        slug="facebook",
        name="Facebook",
        limits=facebook.LIMITS,
        measure=facebook.measure,
        version=facebook.VERSION,
    ),
    NetworkInfo(
        slug="instagram", name="Instagram", limits=instagram.LIMITS, measure=instagram.measure
    ),
    NetworkInfo(
        slug="linkedin",
        name="LinkedIn",
        limits=linkedin.LIMITS,
        measure=linkedin.measure,
        version=linkedin.VERSION,
    ),
    NetworkInfo(slug="youtube", name="YouTube", limits=youtube.LIMITS, measure=youtube.measure),
    NetworkInfo(
        slug="pinterest", name="Pinterest", limits=pinterest.LIMITS, measure=pinterest.measure
    ),
    NetworkInfo(slug="tiktok", name="TikTok", limits=tiktok.LIMITS, measure=tiktok.measure),
    NetworkInfo(slug="sms", name="Text message", limits=sms.LIMITS, measure=sms.measure),
):
    register(_entry)
