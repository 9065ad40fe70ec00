"""The feed of a podcast that another program made: its episodes, letter by letter.

Read by namespace as RSS 2.0, Apple's and the podcast namespace have it; feedparser, which reads
articles for us, drops and changes too much of a podcast's own elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from lxml import etree

from podcast.errors import FetchError
from podcast.following.entries import words_of_html
from podcast.following.feeds import when

_ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
_PODCAST = "{https://podcastindex.org/namespace/1.0}"
_OLD_PODCAST = "{https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md}"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
_ATOM = "{http://www.w3.org/2005/Atom}"
_PSC = "{http://podlove.org/simple-chapters}"
_YES = frozenset({"yes", "true", "explicit"})
_KINDS = frozenset({"full", "trailer", "bonus"})
_KEPT = frozenset(
    {"title", "guid", "pubDate", "description", "enclosure", "link", "author", "source"}
    | {f"{_ITUNES}{name}" for name in ("title", "subtitle", "summary", "duration", "author")}
    | {f"{_ITUNES}{name}" for name in ("image", "explicit", "season", "episode", "episodeType")}
    | {f"{_CONTENT}encoded", f"{_PSC}chapters", f"{_PODCAST}season", f"{_PODCAST}episode"}
)
"""Elements of an item that come along; of the others is told that they do not."""


@dataclass(frozen=True, slots=True)
class OldEpisode:
    """An episode as its feed tells it; ``chapters`` are pairs of milliseconds and title.

    ``published`` is None where no date can be read; ``lost`` names what of it is not kept.
    """

    guid: str
    title: str
    published: datetime | None
    audio: str
    notes: str = ""
    image: str = ""
    author: str = ""
    season: int | None = None
    number: int | None = None
    kind: str = "full"
    explicit: bool = False
    chapters: tuple[tuple[int, str], ...] = ()
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OldFeed:
    """One page of an old show's feed; ``settings`` are those of podcast.toml that it tells.

    ``next`` is the address of the page with older episodes (RFC 5005), "" on the last.
    ``soundless`` are titles of items without a sound: articles.
    """

    settings: Mapping[str, str]
    image: str
    episodes: tuple[OldEpisode, ...]
    next: str
    soundless: tuple[str, ...] = ()


def read_old_feed(data: bytes, *, url: str) -> OldFeed:
    """Read a feed's page; what is broken in it is read as far as it goes.

    Raises FetchError where it is no RSS feed.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, remove_comments=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    channel = None if root is None else root.find("channel")
    if channel is None:
        raise FetchError(
            "This is no RSS feed, as podcasts have them.",
            where=url,
            mend="Give the address that podcast apps subscribe to.",
        )
    items = channel.findall("item")
    older = [link.get("href", "") for link in channel.findall(f"{_ATOM}link[@rel='next']")]
    return OldFeed(
        settings=dict(_settings(channel)),
        image=_image(channel, url=url),
        episodes=tuple(found for item in items if (found := _episode(item, url=url)) is not None),
        next=_joined(url, older[0]) if older else "",
        soundless=tuple(_text(item, "title") for item in items if not _sound(item)),
    )


def _settings(channel: etree._Element) -> Iterator[tuple[str, str]]:
    told = {
        "title": _text(channel, "title"),
        "author": _text(channel, f"{_ITUNES}author"),
        "language": _text(channel, "language"),
        "guid": _text(channel, f"{_PODCAST}guid") or _text(channel, f"{_OLD_PODCAST}guid"),
        "email": _text(channel, f"{_ITUNES}owner/{_ITUNES}email"),
        "copyright": _text(channel, "copyright"),
        "kind": _text(channel, f"{_ITUNES}type"),
    }
    yield from ((name, value) for name, value in told.items() if value)


def _episode(item: etree._Element, *, url: str) -> OldEpisode | None:
    audio = _sound(item)
    if not audio:
        return None
    # Apps know an episode without a guid by the address of its sound.
    notes = _text(item, f"{_CONTENT}encoded") or _text(item, "description")
    kind = _text(item, f"{_ITUNES}episodeType").lower()
    return OldEpisode(
        guid=_text(item, "guid") or audio,
        title=words_of_html(_text(item, "title") or _text(item, f"{_ITUNES}title")) or "Untitled",
        published=_moment(_text(item, "pubDate")),
        audio=_joined(url, audio) or audio,
        notes=notes or _text(item, f"{_ITUNES}summary"),
        image=_image(item, url=url),
        author=_text(item, f"{_ITUNES}author"),
        season=_number(_text(item, f"{_ITUNES}season") or _text(item, f"{_PODCAST}season")),
        number=_number(_text(item, f"{_ITUNES}episode") or _text(item, f"{_PODCAST}episode")),
        kind=kind if kind in _KINDS else "full",
        explicit=_text(item, f"{_ITUNES}explicit").lower() in _YES,
        chapters=tuple(_chapters(item)),
        lost=tuple(_lost(item)),
    )


def _lost(item: etree._Element) -> Iterator[str]:
    """What of an item does not come along, each kind once, by the name that its feed gives it."""
    children = item.iterchildren("*")  # elements, and no instructions to programs
    strange = dict.fromkeys(_name(one) for one in children if one.tag not in _KEPT)
    yield from (f"<{name}>" for name in strange)
    if len(item.findall("enclosure")) > 1:
        yield "a second <enclosure>"


def _name(one: etree._Element) -> str:
    local = str(one.tag).rpartition("}")[2]  # a damaged feed may have names that QName refuses
    return f"{one.prefix}:{local}" if one.prefix else local


def _sound(item: etree._Element) -> str:
    found = [one.get("url", "").strip() for one in item.findall("enclosure")]
    return next((address for address in found if address), "")


def _image(node: etree._Element, *, url: str) -> str:
    found = node.find(f"{_ITUNES}image")
    address = found.get("href", "") if found is not None else _text(node, "image/url")
    return _joined(url, address.strip())


def _joined(url: str, address: str) -> str:
    """An address as it is meant on a page; "" for none, and for one that cannot be read."""
    try:
        return urljoin(url, address) if address else ""
    except ValueError:
        return ""


def _text(node: etree._Element, path: str) -> str:
    found = node.find(path)
    return "".join(map(str, found.itertext())).strip() if found is not None else ""


def _number(told: str) -> int | None:
    return int(told) if re.fullmatch(r"[1-9][0-9]{0,5}", told) else None


def _moment(told: str) -> datetime | None:
    """A date of RFC 2822, with the zone names that old programs write; else of RFC 3339."""
    try:
        moment = parsedate_to_datetime(told)
    except (ValueError, TypeError, OverflowError):
        day = when(told)
        if day is None:
            return None
        moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day, 12)  # noqa: DTZ001
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).replace(microsecond=0)


def _chapters(item: etree._Element) -> Iterator[tuple[int, str]]:
    """Podlove's simple chapters, in order of time."""
    found = item.findall(f"{_PSC}chapters/{_PSC}chapter")
    told = ((_clock(one.get("start", "")), one.get("title", "").strip()) for one in found)
    yield from sorted((start, title) for start, title in told if start is not None and title)


def _clock(told: str) -> int | None:
    """``1:02:03.5``, ``02:03`` or ``123`` in milliseconds (Normal Play Time, RFC 2326)."""
    if not re.fullmatch(r"(?:\d{1,3}:){0,2}\d{1,6}(?:\.\d{1,9})?", told.strip()):
        return None
    seconds = 0.0
    for part in told.strip().split(":"):
        seconds = seconds * 60 + float(part)
    return round(seconds * 1000)
