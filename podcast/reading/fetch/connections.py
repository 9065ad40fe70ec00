"""The way to a host: straight to the one address that was looked up, or through a proxy.

Each address is looked up once, refused if it is private, and is the very address that is then
asked, so that a second answer of the name server changes nothing. A proxy looks a name up for
itself: what is private by its name or by our own look never gets that far.
"""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

import requests

from podcast.deadline import Deadline, WatchedAdapter
from podcast.errors import FetchError
from podcast.reading.fetch.proxies import Proxy, of_another_kind, proxy_for
from podcast.servers.own_network import is_in_the_house, is_public_address


@dataclass(frozen=True, slots=True)
class Way:
    """A host by its name, and its address, or the proxy that leads there."""

    host: str
    address: str = ""
    proxy: Proxy | None = None

    def session(self, url: str, *, cut: Deadline) -> requests.Session:
        """A session that goes this way and no other; the deadline cuts its connections."""
        session = requests.Session()
        session.trust_env = False
        session.verify = os.environ.get("REQUESTS_CA_BUNDLE") or True
        scheme = urlsplit(url).scheme
        if self.proxy:
            session.proxies = {scheme: self.proxy.address}
            session.mount(f"{scheme}://", WatchedAdapter(cut))
        else:
            adapter = _Pinned(host=self.host, address=self.address, cut=cut)
            session.mount(f"{scheme}://", adapter)
        return session


def way_to(url: str, *, host: str, allow_private: bool) -> Way:
    """The way to an http or https address; what stands in the house is asked by no proxy.

    Raises FetchError for an address of a private network, OSError or UnicodeError where there
    is no host of this name.
    """
    proxy = None if is_in_the_house(url) else proxy_for(url)
    try:
        addresses = _addresses(host)
    except (OSError, UnicodeError):
        if proxy is None:
            raise
        addresses = []  # behind some proxies only they can look names up
    private = next((one for one in addresses if not is_public_address(one)), "")
    if private and not allow_private:
        raise FetchError(
            f"{host} is an address of a private network ({private}).",
            where=url,
            mend="Save the page to a file and add that, or add --allow-private.",
        )
    if proxy is None or private:
        return Way(host, addresses[0])
    if not proxy.is_known:
        raise of_another_kind(proxy, url=url)
    return Way(host, proxy=proxy)


def _addresses(host: str) -> list[str]:
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return [str(entry[4][0]).partition("%")[0] for entry in found]


class _Pinned(WatchedAdapter):
    """Connects to one address, whatever its name means by now."""

    def __init__(self, *, host: str, address: str, cut: Deadline) -> None:
        self._host = host
        self._address = address
        super().__init__(cut)

    def send(
        self, request: requests.PreparedRequest, *args: object, **kwargs: object
    ) -> requests.Response:
        """Send to the address, with the name in the Host header and the certificate check."""
        parts = urlsplit(request.url or "")
        literal = f"[{self._address}]" if ":" in self._address else self._address
        port = f":{parts.port}" if parts.port else ""
        request.headers["Host"] = f"{self._host}{port}"
        request.url = parts._replace(netloc=f"{literal}{port}").geturl()
        if parts.scheme == "https":
            self.poolmanager.connection_pool_kw["server_hostname"] = self._host
            self.poolmanager.connection_pool_kw["assert_hostname"] = self._host
        return super().send(request, *args, **kwargs)  # type: ignore[arg-type]
