"""WordPress's own export file (WXR): its published posts, as entries like those of its interface.

Each post has the key that WordPress's interface and feed give it too, so that a site that is
followed afterwards brings nothing twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from lxml import etree

from podcast.errors import ArticleError
from podcast.following.entries import Entry, words_of_html
from podcast.following.feeds import when
from podcast.following.follow import take_entries
from podcast.following.outcomes import Outcome, Wish
from podcast.following.picture_origins import host_of
from podcast.following.polite_visits import Visits
from podcast.project import Project

_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_BLOCK = re.compile(
    r"</?(?:p|div|h[1-6]|ul|ol|li|table|blockquote|figure|pre|hr|section)\b", re.IGNORECASE
)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n\s*")
_MARKS = re.compile(r"\[/?(?:caption|wp_caption)\b[^\]]*\]")
_MEDIA = re.compile(
    r"\[(?P<name>embed|audio|video|playlist|gallery)\b[^\]]*\](?:[^\[]*\[/(?P=name)\])?"
)
_HEAD = 4_096  # bytes in which the namespace of an export stands
_LARGEST = 300_000_000  # bytes


def is_export(path: Path) -> bool:
    """Whether a file is an export of WordPress's."""
    if path.suffix.lower() != ".xml" or not path.is_file():
        return False
    with path.open("rb") as file:
        return b"wordpress.org/export/" in file.read(_HEAD)


def take_export(
    path: Path,
    *,
    project: Project,
    wish: Wish,
    visits: Visits,
    report: Callable[[Outcome], None],
) -> None:
    """Bring the posts of an export into content/, and merge what is there already.

    Raises ArticleError for a file that cannot be read, FetchBusy, StoreError.
    """
    entries = tuple(entries_of_export(path))
    take_entries(entries, name=path.name, project=project, wish=wish, visits=visits, report=report)


def entries_of_export(path: Path) -> Iterator[Entry]:
    """The published posts of an export; pages, drafts and attachments are none.

    Raises ArticleError.
    """
    channel = _channel(path)
    names = dict(_names(channel))
    language, attached = _text(channel, "language"), tuple(_attached(channel))
    for item in channel.iterfind("item"):
        if _text(item, "{*}post_type") == "post" and _text(item, "{*}status") == "publish":
            yield replace(_entry(item, names=names, language=language), attached=attached)


def _channel(path: Path) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        data = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
        channel = etree.fromstring(data, parser).find("channel")
    except (OSError, ValueError, etree.XMLSyntaxError, AttributeError):
        channel = None
    if channel is None:
        raise ArticleError(
            "This export of WordPress's cannot be read, or is larger than 300 MB.",
            where=str(path),
            mend="Export it again: Tools, Export, in WordPress; by year, if it is large.",
        )
    return channel


def _entry(item: etree._Element, *, names: dict[str, str], language: str) -> Entry:
    address = _text(item, "link")
    date = _text(item, "{*}post_date_gmt")
    author = _text(item, _CREATOR)
    return Entry(
        key=_text(item, "guid") or address,
        address=address,
        title=words_of_html(_text(item, "title")),
        html=as_html(_text(item, _CONTENT)) or "<p></p>",
        published=when(f"{date}+00:00" if date[:4].strip("0") else _text(item, "pubDate")),
        changed=_text(item, "{*}post_modified_gmt"),
        authors=(names.get(author, author),) if author else (),
        categories=tuple(
            words_of_html(str(one.text or ""))
            for one in item.iterfind("category")
            if one.get("domain") in {"category", "post_tag"}
        ),
        language=language,
    )


def as_html(content: str) -> str:
    """A post as WordPress shows it: empty lines part paragraphs where no block says so."""
    if "<!-- wp:" in content:  # written in blocks, which are HTML as they are
        return _MARKS.sub("", content)
    text = _MARKS.sub("", _MEDIA.sub("", content.replace("\r\n", "\n"))).strip()
    parts = [part.strip() for part in _EMPTY_LINE.split(text)]
    return "\n".join(
        part if _BLOCK.match(part) or part.startswith("<!--") else f"<p>{_broken(part)}</p>"
        for part in parts
        if part
    )


def _broken(paragraph: str) -> str:
    return paragraph.replace("\n", "<br>\n")


def _attached(channel: etree._Element) -> Iterator[str]:
    """One address of each host from which the export has its site's own files."""
    hosts: dict[str, str] = {}
    for item in channel.iterfind("item"):
        if _text(item, "{*}post_type") == "attachment":
            address = _text(item, "{*}attachment_url")
            hosts.setdefault(host_of(address), address)
    yield from (address for host, address in sorted(hosts.items()) if host)


def _names(channel: etree._Element) -> Iterator[tuple[str, str]]:
    """What each author is called, by login."""
    for author in channel.iterfind("{*}author"):
        login, shown = (_text(author, f"{{*}}author_{name}") for name in ("login", "display_name"))
        if login and shown:
            yield login, shown


def _text(node: etree._Element, path: str) -> str:
    return str(node.findtext(path) or "").strip()
