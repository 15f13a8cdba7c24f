"""Which addresses a webhook may reach: public ones, and private ones that a setting names.

Whoever may register a webhook could otherwise make this machine ask services that trust it
(server-side request forgery, OWASP). A name is resolved once, what it stands for is checked, and
the connection goes to the checked address: a name that answers differently the second time
(DNS rebinding) gains nothing.
"""

import ipaddress
import socket
from collections.abc import Iterable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# What Python's `is_global` lets pass and no receiver of ours can have: protocol assignments,
# tunnels that hide another address, locally used translation (RFC 6890, 7526, 4380, 8215).
_NEVER_PUBLIC = tuple(
    ipaddress.ip_network(text)
    for text in ("192.0.0.0/24", "192.88.99.0/24", "2002::/16", "2001::/32", "64:ff9b:1::/48")
)
# Addresses that an IPv6-only network makes of IPv4 ones (RFC 6052).
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")


class AddressRefused(Exception):
    """A name stands for no address that may be reached; the message says which it was."""


def read_networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Return networks such as `10.1.0.0/16`; raises `ValueError` for what is none."""
    return tuple(ipaddress.ip_network(text, strict=False) for text in texts)


def reachable_addresses(host: str, port: int, *, allowed: Iterable[Network] = ()) -> list[str]:
    """Return the addresses of `host` that may be reached, in the resolver's order.

    `allowed` are private networks that may be reached all the same. Raises `AddressRefused` when
    none of the addresses may be, and `OSError` when the name cannot be resolved.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    texts = list(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))
    private = tuple(allowed)
    good = [text for text in texts if may_reach(ipaddress.ip_address(text), private)]
    if not good:
        raise AddressRefused(f"{host} is {', '.join(texts)}, which is not a public address.")
    return good


def may_reach(address: Address, allowed: Iterable[Network] = ()) -> bool:
    """Return whether an address is public, or lies in one of the allowed networks."""
    shown = _unwrapped(address)
    if any(shown.version == network.version and shown in network for network in allowed):
        return True
    if any(shown.version == network.version and shown in network for network in _NEVER_PUBLIC):
        return False
    return shown.is_global and not shown.is_multicast


def _unwrapped(address: Address) -> Address:
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address in _TRANSLATED:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address
