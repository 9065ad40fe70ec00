"""From where the pictures of an article may come: its own site, and the hosts that it declares."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

_DECLARED = frozenset({"og:image", "og:image:url", "og:image:secure_url", "twitter:image"})


@dataclass(frozen=True, slots=True)
class Origin:
    """An article's page: the address that its pictures are told from, and the hosts they may have.

    A host stands for its subdomains, and a www. for none.
    """

    base: str
    hosts: frozenset[str]

    def address(self, source: str) -> str:
        """A picture's whole address, by what the page shows; "" where it is none."""
        try:
            return urljoin(self.base, source.strip())
        except ValueError:
            return ""

    def has(self, address: str) -> bool:
        """Whether a picture's address is one of these hosts'."""
        host = host_of(address)
        return bool(host) and any(host == one or host.endswith(f".{one}") for one in self.hosts)


def origin_of(address: str, *, page: bytes, told: str, hosts: Collection[str]) -> Origin:
    """The origin of an article's pictures.

    ``page`` is the page it was read from, b"" where its source had all of its text; ``told``
    is the address at which its page was in the end, ``hosts`` are those that the show names.
    """
    named = frozenset(host_of(f"//{one}") for one in hosts)
    own = frozenset(map(host_of, (address, told)))
    base, declared = _in_page(page, url=told or address) if page else (address, frozenset())
    return Origin(base, (named | own | declared) - {""})


def host_of(address: str) -> str:
    """A host in small letters, without www.; "" where there is none."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.rstrip(".").removeprefix("www.")


def _in_page(page: bytes, *, url: str) -> tuple[str, frozenset[str]]:
    """The address that a page's own are told from (its base), and the hosts of its picture."""
    try:
        root = html.document_fromstring(page)
        bases = [str(one.get("href")) for one in root.iterfind(".//base[@href]")]
        base = urljoin(url, bases[0]) if bases else url
        return base, frozenset(host_of(urljoin(base, one)) for one in _declared(root))
    except (etree.LxmlError, ValueError):
        return url, frozenset()


def _declared(root: html.HtmlElement) -> Iterator[str]:
    for one in root.iterfind(".//meta[@content]"):
        if str(one.get("property") or one.get("name") or "").lower() in _DECLARED:
            yield str(one.get("content"))
    for one in root.iterfind(".//link[@href]"):
        if str(one.get("rel", "")).lower() == "image_src":
            yield str(one.get("href"))
