"""The proxies of the environment, as other programs of this machine use them."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from requests.utils import get_environ_proxies, select_proxy

from podcast.errors import FetchError, FetchLater

NEEDED = 407
"""The status with which a proxy asks for a name and a password."""

_REFUSED = re.compile(r"Tunnel connection failed: (?P<status>[0-9]{3})(?P<reason>[^'\")]{0,80})")
_KNOWN = ("http", "https")


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy's address as it was written, and the variable that names it."""

    address: str
    setting: str

    @property
    def shown(self) -> str:
        """Its address without a name and a password."""
        scheme, host = _parts(self.address)
        return f"{scheme}://{host}"

    @property
    def is_known(self) -> bool:
        """Whether it is of a kind that can be asked."""
        return _parts(self.address)[0].lower() in _KNOWN


def proxy_for(url: str) -> Proxy | None:
    """The proxy that the environment names for an address; None where it is asked without one.

    That is what HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY say, in small letters too, and
    on macOS and Windows the system's settings.
    """
    try:
        address = select_proxy(url, get_environ_proxies(url))
    except ValueError:
        return None
    if not address:
        return None
    names = [f"{urlsplit(url).scheme}_proxy", "all_proxy"]
    both = [one for name in names for one in (name, name.upper())]
    told = next((one for one in both if os.environ.get(one) == address), "")
    return Proxy(address, told or "the system's settings")


def refused_by(proxy: Proxy, error: Exception, *, url: str) -> FetchError:
    """What is wrong with a proxy that was to lead to an address."""
    if told := _REFUSED.search(str(error)):
        if int(told["status"]) == NEEDED:
            return asks_for_name(proxy, url=url)
        return FetchError(
            f"The proxy {proxy.shown} does not let us through: {told['status']}"
            f"{told['reason'].rstrip()}.",
            where=url,
            mend="Ask whoever runs it, or name the host in NO_PROXY, if there is a way without.",
        )
    return FetchLater(
        f"The proxy {proxy.shown} cannot be reached.",
        where=url,
        mend=f"It is named in {proxy.setting}: start it, correct it there, or take it out.",
    )


def asks_for_name(proxy: Proxy, *, url: str) -> FetchError:
    """A proxy that lets nobody through without a name and a password, or not with these."""
    scheme, host = _parts(proxy.address)
    has_name = "@" in proxy.address
    what = "does not take this name and password" if has_name else "wants a name and a password"
    return FetchError(
        f"The proxy {proxy.shown} {what} (407).",
        where=url,
        mend=f"Write them into {proxy.setting}, as {scheme}://NAME:PASSWORD@{host}",
    )


def of_another_kind(proxy: Proxy, *, url: str) -> FetchError:
    """A proxy that cannot be asked, as one of SOCKS."""
    return FetchError(
        f"The proxy {proxy.shown} is of a kind that cannot be used here.",
        where=url,
        mend=f"Name one that begins with http:// or https:// in {proxy.setting}, or name the "
        "host in NO_PROXY.",
    )


def _parts(address: str) -> tuple[str, str]:
    """A proxy's scheme, which may be left out, and its host with its port."""
    scheme, _, rest = address.rpartition("://")
    return scheme or "http", rest.partition("/")[0].rpartition("@")[2]
