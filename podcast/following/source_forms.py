"""Which form a source has: a feed, a sitemap, a content system's interface, or a page of a site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urljoin

from lxml import etree, html

from podcast.errors import FetchError
from podcast.following.entries import Entry, sound_entry
from podcast.following.feeds import entries_of_feed, entries_of_json_feed
from podcast.following.wordpress_and_ghost import ghost_entries, wordpress_entries
from podcast.json_values import json_values
from podcast.publishing.links import web_link

_FEEDS = ("application/feed+json", "application/rss+xml", "application/atom+xml")
_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_MOST = 50_000  # entries; a sitemap may not have more


@dataclass(frozen=True, slots=True)
class Found:
    """What an address gave: entries, or the addresses at which there are some."""

    entries: tuple[Entry, ...] = ()
    elsewhere: tuple[str, ...] = ()


def read_source(data: bytes, *, url: str) -> Found:
    """Read whatever form a source has. Raises FetchError where it is none that is known.

    An address that leads nowhere on the web is taken off its entry, and an entry without text
    or address is none.
    """
    found = _read(data, url=url)
    sound = (sound_entry(one) for one in found.entries[:_MOST])
    return replace(found, entries=tuple(one for one in sound if one.address or one.html))


def _read(data: bytes, *, url: str) -> Found:
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start in {b"{", b"["}:
        return _of_json(data, url=url)
    if b"<!ENTITY" in data:
        raise _unknown(url, "It declares entities, as no feed does")
    if (found := _sitemap(data)) is not None:
        return found
    if entries := entries_of_feed(data, url=url):
        return Found(entries)
    if b"<rss" in data[:2000] or b"<feed" in data[:2000]:
        return Found()
    return _of_page(data, url=url)


def _of_json(data: bytes, *, url: str) -> Found:
    try:
        told: Any = json_values(data)
    except ValueError as error:
        raise _unknown(url, "Its JSON cannot be read") from error
    if isinstance(told, list):
        return Found(tuple(wordpress_entries(told)))
    if isinstance(told.get("posts"), list):
        return Found(tuple(ghost_entries(told["posts"])))
    if isinstance(told.get("items"), list):
        return Found(tuple(entries_of_json_feed(told)))
    raise _unknown(url, "Its JSON is no JSON Feed and no list of posts")


def _sitemap(data: bytes) -> Found | None:
    """The pages of a sitemap, or the sitemaps of an index (sitemaps.org); None where it is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None:
        return None
    if root.tag == f"{_SITEMAP}sitemapindex":
        return Found(elsewhere=tuple(place for place, _ in _places(root, "sitemap")))
    if root.tag == f"{_SITEMAP}urlset":
        pages = _places(root, "url")
        return Found(tuple(Entry(at, at, title="", changed=when) for at, when in pages))
    return None


def _places(root: etree._Element, name: str) -> Iterator[tuple[str, str]]:
    for count, one in enumerate(root.iter(f"{_SITEMAP}{name}")):
        place = (one.findtext(f"{_SITEMAP}loc") or "").strip()
        if place and count < _MOST:
            yield place, (one.findtext(f"{_SITEMAP}lastmod") or "").strip()


def _of_page(data: bytes, *, url: str) -> Found:
    """The feed that a page of a site names in its head."""
    try:
        links = html.document_fromstring(data).iterfind(".//link[@rel][@href]")
        told = [
            (str(one.get("type", "")).lower(), str(one.get("href")))
            for one in links
            if "alternate" in str(one.get("rel")).lower().split()
        ]
    except (etree.ParserError, ValueError) as error:
        raise _unknown(url, "It is no feed and no page") from error
    named = [href for kind in _FEEDS for type_, href in told if type_ == kind]
    posts = [href for href in named if "comments" not in href and _joined(url, href)]
    if not posts:
        raise _unknown(url, "It is a page that names no feed")
    return Found(elsewhere=(_joined(url, posts[0]),))


def _joined(url: str, href: str) -> str:
    try:
        return web_link(urljoin(url, href))
    except ValueError:
        return ""


def _unknown(url: str, why: str) -> FetchError:
    return FetchError(
        f"{why}.",
        where=url,
        mend="Give the address of a feed (RSS, Atom, JSON Feed), a sitemap, or “…/wp-json/”.",
    )
