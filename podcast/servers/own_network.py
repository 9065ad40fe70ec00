"""Whether a host is this machine, in its own private network, or on the internet."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

AT_HOME = frozenset({"localhost", "127.0.0.1", "::1"})
"""Hosts that are this machine: the only ones that may be asked with a key and without https."""

_LOCAL = (".localhost", ".local", ".lan", ".home", ".home.arpa", ".internal", ".intranet")
_ASSIGNED = ipaddress.IPv4Network("192.0.0.0/24")  # RFC 6890; older Pythons let it by
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
_UNICAST = ipaddress.IPv6Network("2000::/3")  # all of IPv6 that is given to the internet


def is_loopback(host: str) -> bool:
    """Whether a host is this machine and no other, by name or by number."""
    bare = host.strip("[]").rstrip(".").lower()
    if bare == "localhost" or bare.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


def is_local_name(host: str) -> bool:
    """Whether a name, which is no address in figures, is known in one's own network alone."""
    return "." not in host or host.endswith(_LOCAL)


def is_in_the_house(url: str) -> bool:
    """Whether a server is this machine or in a private network: no proxy knows the way to it."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return is_local_name(host)
    return address.is_private or address.is_loopback or address.is_link_local


def is_public_address(address: str) -> bool:
    """Whether an address belongs to the internet, and none that it spells is a private one.

    Raises ValueError for what is no address in figures.
    """
    known = ipaddress.ip_address(address)
    if isinstance(known, ipaddress.IPv4Address):
        return known.is_global and not known.is_multicast and known not in _ASSIGNED
    inner = [known.ipv4_mapped, known.sixtofour, *(known.teredo or ())]
    if known in _TRANSLATED:  # NAT64 (RFC 6052): the last 32 bits are an IPv4 address
        inner.append(ipaddress.IPv4Address(int(known) & 0xFFFFFFFF))
    spelled = [one for one in inner if one is not None]
    if not all(one.is_global and not one.is_multicast for one in spelled):
        return False
    return bool(spelled) or (known in _UNICAST and known.is_global)


def proxies_for(url: str) -> dict[str, str]:
    """Tell `requests` to pass the proxies of the environment by; {} where they may be asked.

    They see whatever is sent in plain http.
    """
    return dict.fromkeys(("http", "https", "all"), "") if is_in_the_house(url) else {}
