"""Rules for each episode's item in the feed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from pathlib import PurePath

from podcast.checking.published import Node, Published
from podcast.checking.rule import Complaint, Rule, rule
from podcast.directory_limits import DESCRIPTION_BYTES, NAME_CHARACTERS
from podcast.media_types import media_type

_SOUNDS = (".mp3", ".m4a", ".m4b", ".ogg", ".opus")
_TYPES = {suffix: media_type(PurePath(f"sound{suffix}")) for suffix in _SOUNDS}
_FROM_ONE = re.compile("[1-9][0-9]*")
_TAG = re.compile(r"<\s*/?\s*([A-Za-z][A-Za-z0-9]*)")
_KEPT_BY_APPS = {"p", "ol", "ul", "li", "a", "b", "i", "strong", "em", "br"}
_KINDS = {"full", "trailer", "bonus", None}


@rule("item-title", source="RSS 2.0, Apple", mend="Give the article a title.")
def item_title(published: Published) -> Iterator[Complaint]:
    """Each item has one title, of 255 characters at most, without spaces around it."""
    for item in published.items():
        titles = [node.element.text or "" for node in item.all("title")]
        if len(titles) != 1 or not titles[0]:
            yield "The episode has no title, or more than one.", item.where
        elif len(titles[0]) > NAME_CHARACTERS or titles[0] != titles[0].strip():
            yield (
                f"The title is longer than {NAME_CHARACTERS} characters or has spaces around it.",
                item.where,
            )


@rule("enclosure", source="Apple, PSP-1", mend="Build again with this program.")
def enclosure(published: Published) -> Iterator[Complaint]:
    """Each item has one enclosure, with address, length in bytes and a type that fits its name."""
    for item in published.items():
        found = item.all("enclosure")
        if len(found) != 1:
            yield f"The episode has {len(found)} enclosures instead of one.", item.where
            continue
        url, length, kind = (found[0].get(name) for name in ("url", "length", "type"))
        if not length.isdecimal() or int(length) == 0:
            yield f"The enclosure's length is {length!r}.", item.where
        suffix = next((end for end in _TYPES if url.lower().endswith(end)), None)
        if suffix is None or _TYPES[suffix] != kind:
            yield f"The enclosure {url} says that it is {kind!r}.", item.where


@rule("alternates", source="podcast namespace (alternateEnclosure)", mend="Build again.")
def alternates(published: Published) -> Iterator[Complaint]:
    """Each alternate enclosure has a place, a length, a bit rate and a type that fits its name."""
    for item in published.items():
        found = item.all("podcast:alternateEnclosure")
        for node in found:
            places = [source.get("uri") for source in node.all("podcast:source")]
            sizes = [node.get(name) for name in ("length", "bitrate")]
            told = next((_TYPES[end] for end in _TYPES if places and places[0].endswith(end)), "")
            if told != node.get("type"):
                yield f"The alternate {places} says that it is {node.get('type')!r}.", item.where
            if not all(size.isdecimal() and int(size) for size in sizes):
                yield f"The alternate {places} has a length and bit rate of {sizes}.", item.where
        urls = [node.get("url") for node in item.all("enclosure")]
        first = [one for one in found if one.get("default") == "true"]
        if found and [s.get("uri") for one in first for s in one.all("podcast:source")] != urls:
            yield "The default alternate is not the episode's enclosure.", item.where


@rule("enclosure-once", source="Apple", mend="Give the two articles different slugs.")
def enclosure_once(published: Published) -> Iterator[Complaint]:
    """No two episodes share an audio file: apps would show one of them."""
    urls = Counter(node.get("url") for item in published.items() for node in item.all("enclosure"))
    for url, count in urls.items():
        if count > 1:
            yield f"{count} episodes have the same audio, {url}.", "feed.xml"


@rule("guid", source="RSS 2.0, Apple", mend="Give each article a slug of its own, and keep it.")
def guid(published: Published) -> Iterator[Complaint]:
    """Each episode has one guid, which no other has and which is no address to open."""
    seen: Counter[str] = Counter()
    for item in published.items():
        guids = item.all("guid")
        told = (guids[0].element.text or "") if guids else ""
        seen[told] += 1
        if len(guids) != 1 or not told:
            yield "The episode has no guid, or more than one.", item.where
        elif seen[told] == 2:
            yield f"Two episodes have the guid {told}.", item.where
        elif guids[0].get("isPermaLink") != "false" and not told.startswith("http"):
            yield 'The guid is no address, but lacks isPermaLink="false".', item.where


@rule("dates", source="RSS 2.0 (RFC 2822)", mend='Give the article published = "2026-03-05".')
def dates(published: Published) -> Iterator[Complaint]:
    """Each item has a date with a zone, in a form that every reader understands."""
    for node in [*published.pages, *published.items()]:
        for name in ("pubDate", "lastBuildDate"):
            told = node.text(name)
            if told is not None and not _is_date(told):
                yield f"<{name}> says {told!r}.", node.where
    for item in published.items():
        if item.text("pubDate") is None:
            yield "The episode has no <pubDate>.", item.where


def _is_date(text: str) -> bool:
    try:
        return parsedate_to_datetime(text).tzinfo is not None
    except ValueError:
        return False


@rule("description", source="Apple", mend="Shorten the summary in the article's metadata.")
def description(published: Published) -> Iterator[Complaint]:
    """Each item has a description, of 4,000 bytes at most."""
    for item in published.items():
        size = len((item.text("description") or "").encode())
        if not 0 < size <= DESCRIPTION_BYTES:
            yield (
                f"The description has {size} bytes; 1 to {DESCRIPTION_BYTES:,} are allowed.",
                item.where,
            )


@rule(
    "description-tags",
    source="Apple",
    severity="warning",
    mend="Build again with this program.",
)
def description_tags(published: Published) -> Iterator[Complaint]:
    """Descriptions hold only the HTML tags that apps keep."""
    for item in published.items():
        for name in ("description", "content:encoded"):
            strange = set(_TAG.findall(item.text(name) or "")) - _KEPT_BY_APPS
            if strange:
                yield f"<{name}> holds <{'>, <'.join(sorted(strange))}>.", item.where


@rule("duration", source="Apple", mend="Build again with this program.")
def duration(published: Published) -> Iterator[Complaint]:
    """The duration is in whole seconds, from 1 on."""
    for item in published.items():
        told = item.text("itunes:duration")
        if told is not None and not _FROM_ONE.fullmatch(told):
            yield f"<itunes:duration> says {told!r}.", item.where


@rule(
    "number-twice",
    source="Apple",
    severity="warning",
    mend="Give each episode of a season a number of its own (episode in its front matter).",
)
def number_twice(published: Published) -> Iterator[Complaint]:
    """No two full episodes of a season have one number: apps sort by it, and people ask for it."""
    known: dict[tuple[str, ...], str] = {}
    for item in published.items():
        number = (item.text("itunes:season") or "").strip(), (item.text("itunes:episode") or "")
        if not number[1] or item.text("itunes:episodeType") not in {"full", None}:
            continue
        first = known.setdefault(number, item.where)
        if first != item.where:
            season = f" of season {number[0]}" if number[0] else ""
            yield f"Episode {number[1]}{season} is there twice, as {first} too.", item.where


@rule("numbers", source="Apple", mend="Give season and episode as whole numbers from 1 on.")
def numbers(published: Published) -> Iterator[Complaint]:
    """Season and episode are numbers from 1 on; the episode's type is one of three."""
    for item in published.items():
        for name in ("itunes:season", "itunes:episode"):
            told = item.text(name)
            if told is not None and not _FROM_ONE.fullmatch(told):
                yield f"<{name}> says {told!r}.", item.where
        kind = item.text("itunes:episodeType")
        if kind not in _KINDS:
            yield f"<itunes:episodeType> says {kind!r}.", item.where


@rule(
    "picture-alt",
    source="podcast namespace (image), WCAG 2.2, 1.1.1",
    severity="warning",
    mend="Say as image_alt in the article's metadata what it shows.",
)
def picture_alt(published: Published) -> Iterator[Complaint]:
    """A picture is described for those who cannot see it."""
    for item in published.items():
        for image in item.all("podcast:image"):
            if not image.get("alt").strip():
                yield "The episode's picture has no description.", item.where


@rule("addresses", source="RFC 3986, PSP-1", mend="Build again with this program.")
def addresses(published: Published) -> Iterator[Complaint]:
    """Addresses in an item are absolute, ASCII and percent-encoded."""
    for node in [published.channel, *published.items()]:
        for url in _urls(node):
            if not re.fullmatch(r"https?://[!#-;=?-\[\]_a-z~%]+", url):
                yield f"{url!r} is no absolute, percent-encoded web address.", node.where


def _urls(node: Node) -> Iterator[str]:
    for one in (node.element, *node.element):
        if one.tag == "item":
            continue
        for name in ("url", "href", "uri"):
            if name in one.attrib:
                yield str(one.attrib[name])
    for name in ("link", "image/url"):
        told = node.text(name)
        if told:
            yield told


RULES: tuple[Rule, ...] = (
    item_title,
    enclosure,
    alternates,
    enclosure_once,
    guid,
    dates,
    description,
    description_tags,
    duration,
    number_twice,
    numbers,
    picture_alt,
    addresses,
)
