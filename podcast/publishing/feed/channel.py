"""Show and episodes -> the feed: RSS 2.0 with Apple's and the podcast namespace.

The same show and episodes give the same bytes: no clock is read, and the date of a feed is
that of its newest episode. Who requires what is written in podcast/checking/, rule by rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from types import MappingProxyType

from lxml import etree

from podcast.directory_limits import DESCRIPTION_BYTES, NAME_CHARACTERS
from podcast.model import Episode, Show
from podcast.publishing.episode_order import moment_of, with_moments_apart
from podcast.publishing.feed.guids import show_guid
from podcast.publishing.feed.items import item
from podcast.publishing.feed.older_pages import PAGE_BYTES, pages_of
from podcast.publishing.feed.xml import NAMESPACES, Element, element
from podcast.publishing.forbidden_characters import clean, shorten
from podcast.publishing.links import ascii_url, public_url
from podcast.publishing.output_paths import COVER, INDEX, feed_path
from podcast.publishing.pages.words import narrator_of, words_for
from podcast.publishing.visibility import listed
from podcast.settings import UPDATES

_NONE: Mapping[str, Sequence[Episode]] = MappingProxyType({})


def render_feeds(
    show: Show,
    *,
    episodes: Sequence[Episode],
    now: datetime,
    editions: Mapping[str, Sequence[Episode]] = _NONE,
    page_bytes: int = PAGE_BYTES,
) -> Mapping[str, bytes]:
    """Every page of the feed by its path under output/; the newest at feed.xml (RFC 5005).

    A page holds about ``page_bytes`` of items at most, and at least one item. ``editions`` are
    those that an episode, by its slug, offers beside its own sound.
    """
    public = with_moments_apart(listed(episodes, now=now))
    pages = pages_of(public, show=show, page_bytes=page_bytes)
    newest = max((moment_of(episode) for episode in public), default=None)
    return {
        feed_path(number): _document(
            [
                *_channel(show, newest=newest),
                *_links(show, page=number, last=len(pages)),
                *(
                    item(episode, show=show, editions=editions.get(episode.slug, ()))
                    for episode in page
                ),
            ]
        )
        for number, page in enumerate(pages, start=1)
    }


def _document(children: Sequence[Element]) -> bytes:
    rss = etree.Element("rss", nsmap=NAMESPACES, version="2.0")
    channel = etree.SubElement(rss, "channel")
    channel.extend(children)
    etree.indent(rss)
    return etree.tostring(rss, xml_declaration=True, encoding="UTF-8") + b"\n"


def _links(show: Show, *, page: int, last: int) -> Iterator[Element]:
    """Links to this page of the feed, to its other pages, and to the WebSub hub."""
    relations = {"self": page}
    if last > 1:
        relations |= {"first": 1, "last": last}
        relations |= {"previous": page - 1} if page > 1 else {}
        relations |= {"next": page + 1} if page < last else {}
    for relation, number in relations.items():
        address = public_url(show.url, feed_path(number))
        yield element("atom:link", rel=relation, type="application/rss+xml", href=address)
    if show.hub:
        yield element("atom:link", rel="hub", href=ascii_url(show.hub))


def _channel(show: Show, *, newest: datetime | None) -> Iterator[Element]:
    yield from _required(show)
    yield from _recommended(show)
    yield from _podcasting(show)
    if newest is not None:
        yield element("pubDate", format_datetime(newest, usegmt=True))
        yield element("lastBuildDate", format_datetime(newest, usegmt=True))


def _required(show: Show) -> Iterator[Element]:
    description = clean(show.description).encode()[:DESCRIPTION_BYTES].decode(errors="ignore")
    yield element("title", shorten(show.title, characters=NAME_CHARACTERS))
    yield element("link", ascii_url(show.link) or public_url(show.url, INDEX))
    yield element("language", show.language)
    yield element("description", description)
    yield element("itunes:image", href=public_url(show.url, COVER))
    category = element("itunes:category", text=clean(show.category))
    if show.subcategory:
        category.append(element("itunes:category", text=clean(show.subcategory)))
    yield category
    yield element("itunes:explicit", "true" if show.explicit else "false")


def _recommended(show: Show) -> Iterator[Element]:
    yield element("itunes:author", shorten(show.author, characters=NAME_CHARACTERS))
    if show.email:
        owner = element("itunes:owner")
        owner.append(element("itunes:name", shorten(show.author, characters=NAME_CHARACTERS)))
        owner.append(element("itunes:email", clean(show.email)))
        yield owner
    yield element("itunes:type", show.kind)
    if show.copyright:
        yield element("copyright", shorten(show.copyright, characters=NAME_CHARACTERS))
    if show.new_feed_url:
        yield element("itunes:new-feed-url", ascii_url(show.new_feed_url))
    if show.complete:
        yield element("itunes:complete", "Yes")
    image = element("image")
    image.append(element("url", public_url(show.url, COVER)))
    image.append(element("title", shorten(show.title, characters=NAME_CHARACTERS)))
    image.append(element("link", ascii_url(show.link) or public_url(show.url, INDEX)))
    yield image


def _podcasting(show: Show) -> Iterator[Element]:
    """The podcast namespace's part of the channel."""
    yield element("podcast:guid", show_guid(show))
    locked = {"owner": clean(show.email)} if show.email else {}
    yield element("podcast:locked", "yes", **locked)
    yield element("podcast:medium", "podcast")
    # Every voice that reads an article here is synthetic, so this is no setting.
    yield element("podcast:txt", "true", purpose="ai-content")
    if show.voice_notice:
        yield element("podcast:txt", clean(show.voice_notice)[:4000], purpose="disclosure")
    narrator = shorten(narrator_of(show, language=show.language), characters=128)
    yield element("podcast:person", narrator, role="narrator", group="cast")
    if show.licence:
        yield element("podcast:license", shorten(show.licence, characters=128))
    if rule := UPDATES.get(show.updates):
        complete = {"complete": "true"} if show.complete else {}
        often = words_for(show.language)[f"updates_{show.updates}"]
        yield element("podcast:updateFrequency", often, rrule=rule, **complete)
    yield element(
        "podcast:image",
        href=public_url(show.url, COVER),
        alt=clean(show.cover_alt or show.title),
        aspect_ratio="1/1",
        type="image/jpeg",
        purpose="artwork",
    )
