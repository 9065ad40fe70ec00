"""Which speech servers are this machine, or in the same private network."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

AT_HOME = frozenset({"localhost", "127.0.0.1", "::1"})
"""Hosts that are this machine: the only ones that may be asked with a key and without https."""

_LOCAL = (".localhost", ".local", ".lan", ".home", ".home.arpa", ".internal", ".intranet")


def is_in_the_house(url: str) -> bool:
    """Whether a server is this machine or in a private network: no proxy knows the way to it."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return "." not in host or host.endswith(_LOCAL)
    return address.is_private or address.is_loopback or address.is_link_local


def proxies_for(url: str) -> dict[str, str]:
    """Tell `requests` to pass the proxies of the environment by; {} where they may be asked.

    They see whatever is sent in plain http.
    """
    return dict.fromkeys(("http", "https", "all"), "") if is_in_the_house(url) else {}
