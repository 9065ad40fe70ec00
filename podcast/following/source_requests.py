"""The requests that tell what a source on the web has, and in which pages: as few as it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.errors import FetchError
from podcast.following.entries import Entry
from podcast.following.polite_visits import Visits
from podcast.following.seen_articles import Source
from podcast.following.source_forms import read_source
from podcast.following.wordpress_and_ghost import A_PAGE, is_wordpress, wordpress_page

_DEEPEST = 2  # a page names a feed, an index names sitemaps
_MOST_PAGES = 200  # of a content system's posts


def ask(name: str, before: Source, *, visits: Visits) -> tuple[Sequence[Entry] | None, Source]:
    """A source's entries, None where it says that nothing changed; and how to ask it again.

    Raises FetchError where it cannot be had, or leads nowhere.
    """
    if is_wordpress(name):
        posts = tuple(_posts(name, since=before.latest, visits=visits))
        latest = max([before.latest, *(post.changed for post in posts)])
        return posts, Source(latest=latest)
    address = before.feed or name
    for _ in range(_DEEPEST):
        got = visits.changed(address, etag=before.etag, modified=before.modified)
        if got is None:
            return None, before
        found = read_source(got.data, url=got.url)
        if not found.elsewhere:
            feed = "" if address == name else address
            return found.entries, Source(got.etag, got.modified, feed)
        if len(found.elsewhere) > 1:
            return tuple(_of_sitemaps(found.elsewhere, visits=visits)), Source()
        address, before = found.elsewhere[0], Source()
    raise FetchError(
        "It leads on and on, and to no feed.",
        where=name,
        mend="Give the address of the feed itself.",
    )


def _posts(name: str, *, since: str, visits: Visits) -> Iterator[Entry]:
    for number in range(1, _MOST_PAGES + 1):
        got = visits.changed(wordpress_page(name, number=number, since=since))
        found = read_source(got.data, url=got.url).entries if got else ()
        yield from found
        if len(found) < A_PAGE:
            return


def _of_sitemaps(places: Sequence[str], *, visits: Visits) -> Iterator[Entry]:
    for place in places[:_MOST_PAGES]:
        if got := visits.changed(place):
            yield from read_source(got.data, url=got.url).entries
