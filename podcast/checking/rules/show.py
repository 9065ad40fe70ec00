"""Rules for the show as a whole: Apple's, PSP-1's and the podcast namespace's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID

from podcast.checking.published import NAMESPACES, Published
from podcast.checking.rule import Complaint, Rule, rule
from podcast.checking.rules.categories import CATEGORIES
from podcast.directory_limits import DESCRIPTION_BYTES, NAME_CHARACTERS

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SHORT = (
    *("title", "guid", "pubDate", "copyright", "image/title", "podcast:person"),
    *("itunes:author", "itunes:owner/itunes:name", "itunes:owner/itunes:email"),
)
_MEDIA = {
    *("podcast", "music", "video", "film", "audiobook", "newsletter", "blog", "publisher"),
    *("course", "mixed"),
}


@rule("namespaces", source="Apple, podcast namespace", mend="Build again with this program.")
def namespaces(published: Published) -> Iterator[Complaint]:
    """Some clients read elements by prefix, others by address: both have to be right."""
    for page in published.pages:
        declared = page.element.nsmap
        for prefix, address in NAMESPACES.items():
            if declared.get(prefix, address) != address:
                yield (
                    f"The prefix {prefix} stands for {declared[prefix]}, not {address}.",
                    page.where,
                )


@rule(
    "channel-required",
    source="RSS 2.0, Apple, PSP-1",
    mend="Give title, author, description and language in podcast.toml.",
)
def channel_required(published: Published) -> Iterator[Complaint]:
    """The channel has the elements without which no directory takes a show."""
    for page in published.pages:
        for name in ("title", "link", "language", "description", "itunes:category"):
            found = page.all(name)
            if len(found) != 1 and name != "itunes:category":
                yield f"The channel has {len(found)} <{name}> elements instead of one.", page.where
            elif not found or not (found[0].element.text or found[0].get("text")):
                yield f"<{name}> is missing or empty.", page.where


@rule("language", source="RSS 2.0, Apple", mend='Write language = "en-GB" in podcast.toml.')
def language(published: Published) -> Iterator[Complaint]:
    """The channel's language is a BCP 47 tag."""
    told = published.channel.text("language") or ""
    if not _LANGUAGE.fullmatch(told):
        yield f"{told!r} is no language tag.", published.channel.where


@rule("channel-description", source="Apple", mend="Shorten description in podcast.toml.")
def channel_description(published: Published) -> Iterator[Complaint]:
    """The channel's description has 4,000 bytes at most."""
    size = len((published.channel.text("description") or "").encode())
    if size > DESCRIPTION_BYTES:
        yield (
            f"The show's description has {size} bytes, more than {DESCRIPTION_BYTES:,}.",
            "feed.xml",
        )


@rule("values", source="PSP-1", mend="Shorten it where it is written, and build again.")
def values(published: Published) -> Iterator[Complaint]:
    """Names and titles have 255 characters at most and no spaces around them."""
    for node in [*published.pages, *published.items()]:
        for name in _SHORT:
            told = node.text(name) or ""
            if len(told) > NAME_CHARACTERS or told != told.strip():
                yield f"<{name}> is longer than 255 characters or has spaces around it.", node.where


@rule("category", source="Apple", mend="Choose a name of Apple's list, exact in every letter.")
def category(published: Published) -> Iterator[Complaint]:
    """Categories and subcategories are of Apple's list."""
    for one in published.channel.all("itunes:category"):
        name = one.get("text")
        if name not in CATEGORIES:
            yield f"{name!r} is none of Apple's categories.", one.where
        for below in one.all("itunes:category"):
            if below.get("text") not in CATEGORIES.get(name, ()):
                yield f"{below.get('text')!r} is no subcategory of {name!r}.", one.where


@rule("explicit", source="Apple, PSP-1", mend="Write explicit = true or false in podcast.toml.")
def explicit(published: Published) -> Iterator[Complaint]:
    """Explicit is ``true`` or ``false``; "yes" and "no" are no longer read."""
    nodes = [published.channel, *published.items()]
    for node in nodes:
        told = node.text("itunes:explicit")
        if told not in {"true", "false"} and not (told is None and node is not nodes[0]):
            yield f"<itunes:explicit> says {told!r}.", node.where


@rule("self-link", source="PSP-1", mend="Set url in podcast.toml to where output/ is published.")
def self_link(published: Published) -> Iterator[Complaint]:
    """Each page of the feed tells its own address."""
    for page in published.pages:
        links = page.all("atom:link[@rel='self']")
        expected = f"{published.show.url}/{page.where}"
        if [link.get("href") for link in links] != [expected]:
            yield f"The feed does not name its own address, {expected}.", page.where
        elif links[0].get("type") != "application/rss+xml":
            yield "The link to the feed itself lacks type application/rss+xml.", page.where


@rule("pages", source="RFC 5005", mend="Build again, so that all pages of the feed are written.")
def pages(published: Published) -> Iterator[Complaint]:
    """Every page that is linked is there."""
    for page in published.pages:
        for relation in ("next", "previous", "first", "last"):
            for link in page.all(f"atom:link[@rel='{relation}']"):
                path = published.path(link.get("href"))
                if path is None or not path.is_file():
                    yield f"The {relation} page {link.get('href')} is not there.", page.where


@rule("has-items", source="Apple, PSP-1", mend="Build and publish at least one article.")
def has_items(published: Published) -> Iterator[Complaint]:
    """A feed without an episode is refused."""
    if not any(True for _ in published.items()):
        yield "The feed has no episode.", "feed.xml"


@rule(
    "owner",
    source="Apple (recommended)",
    severity="warning",
    mend="Give author and email in podcast.toml; directories write there to prove who owns it.",
)
def owner(published: Published) -> Iterator[Complaint]:
    """The channel names the show's owner with an address to write to."""
    for name in ("itunes:author", "itunes:owner/itunes:email"):
        if not published.channel.text(name):
            yield f"<{name}> is missing.", published.channel.where


@rule(
    "podcast-guid", source="podcast namespace", mend="Keep guid in podcast.toml, once and for all."
)
def podcast_guid(published: Published) -> Iterator[Complaint]:
    """The podcast:guid is a UUID, and that of podcast.toml, since it stays when the show moves."""
    told = published.channel.text("podcast:guid") or ""
    try:
        UUID(told)
    except ValueError:
        yield f"<podcast:guid> says {told!r}, which is no UUID.", published.channel.where
        return
    if published.show.guid and told.lower() != published.show.guid.lower():
        yield "<podcast:guid> is not the one in podcast.toml.", published.channel.where


@rule("podcast-values", source="podcast namespace", mend="Build again with this program.")
def podcast_values(published: Published) -> Iterator[Complaint]:
    """``locked`` is yes or no, ``medium`` of its list."""
    locked = published.channel.text("podcast:locked")
    if locked not in {"yes", "no", None}:
        yield f"<podcast:locked> says {locked!r}.", published.channel.where
    medium = published.channel.text("podcast:medium")
    if medium is not None and medium.removesuffix("L") not in _MEDIA:
        yield f"<podcast:medium> says {medium!r}.", published.channel.where


@rule(
    "https",
    source="PSP-1, Apple",
    severity="warning",
    mend="Publish over https and set url in podcast.toml.",
)
def https(published: Published) -> Iterator[Complaint]:
    """A published show is served over https."""
    url = published.show.url
    if not re.match(r"https://|http://(127\.0\.0\.1|localhost|\[::1\])([:/]|$)", url):
        yield f"The show is published at {url}, without https.", "podcast.toml: url"


@rule("size", source="Apple, hosts", severity="warning", mend="Build again: long feeds are paged.")
def size(published: Published) -> Iterator[Complaint]:
    """A page of a feed stays under a megabyte."""
    for page in published.pages:
        told = (published.output / page.where).stat().st_size
        if told > 1_000_000:
            yield f"The page has {told:,} bytes, more than a megabyte.", page.where


RULES: tuple[Rule, ...] = (
    namespaces,
    channel_required,
    language,
    channel_description,
    values,
    category,
    explicit,
    self_link,
    pages,
    has_items,
    owner,
    podcast_guid,
    podcast_values,
    https,
    size,
)
