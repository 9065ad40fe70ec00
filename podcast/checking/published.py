"""output/ as a client reads it: the feed first, then the files that the feed names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from lxml import etree

from podcast.errors import CheckFailed
from podcast.model import Show
from podcast.store.checksums import checksum

NAMESPACES = {
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "psc": "http://podlove.org/simple-chapters",
}


_ELSEWHERE = "podcast:txt[@purpose='made-elsewhere']"
_LONGEST_NAME = 255  # bytes: no file system that we know takes more
_NO_FILE = "a name longer than that of any file"


@dataclass(frozen=True, slots=True)
class Node:
    """An element of a feed, and a place a person can find it by."""

    element: etree._Element
    where: str

    def all(self, path: str) -> list[Node]:
        """The elements at a path with prefixes, in order."""
        return [Node(one, self.where) for one in self.element.iterfind(path, NAMESPACES)]

    def text(self, path: str) -> str | None:
        """The text of the first element at a path; None where there is no such element."""
        return self.element.findtext(path, None, NAMESPACES)

    def get(self, name: str) -> str:
        """An attribute, "" where it is missing."""
        return str(self.element.get(name, ""))


@dataclass(frozen=True, slots=True)
class Published:
    """The pages of a feed, and the folder that stands for the server.

    ``sums`` are the SHA-256 in hex of the show's own files by path, as its last build wrote them.
    """

    output: Path
    show: Show
    pages: tuple[Node, ...]
    sums: Mapping[str, str] = field(default_factory=dict)
    # Every rule asks for the same items and paths, of thousands of episodes.
    _items: list[Node] = field(default_factory=list)
    _paths: dict[str, Path | None] = field(default_factory=dict)
    _sounds: dict[Path, str] = field(default_factory=dict)

    @property
    def channel(self) -> Node:
        """The channel of the feed's first page."""
        return self.pages[0]

    def items(self) -> Sequence[Node]:
        """The items of all pages, each placed by its title."""
        if not self._items:
            self._items.extend(_items(self.pages))
        return self._items

    def own_items(self) -> Sequence[Node]:
        """The items of episodes that were made here, and not by another program."""
        return [item for item in self.items() if item.text(_ELSEWHERE) is None]

    def path(self, url: str) -> Path | None:
        """The file that an address of this show names; None for one outside of it."""
        if not url.startswith(f"{self.show.url}/"):
            return None
        if url not in self._paths:
            self._paths[url] = self._path(url[len(self.show.url) + 1 :])
        return self._paths[url]

    def sound_sum(self, path: Path) -> str:
        """The SHA-384 of a sound in hex; two rules ask for it, and it is most of all bytes.

        Raises OSError.
        """
        if path not in self._sounds:
            self._sounds[path] = checksum(path, algorithm="sha384")
        return self._sounds[path]

    def _path(self, inside: str) -> Path | None:
        relative = PurePosixPath(unquote(urlsplit(inside).path))
        if relative.is_absolute() or ".." in relative.parts:
            return None
        return file_named(relative, within=self.output)


def file_named(name: PurePosixPath, *, within: Path) -> Path:
    """The path of a file that a feed or a page names; one of no file where no file can have it.

    Asking whether a file of such a name exists would raise an OSError.
    """
    is_long = any(len(part.encode()) > _LONGEST_NAME for part in name.parts)
    return within / (_NO_FILE if is_long else name)


def _items(pages: Sequence[Node]) -> Iterator[Node]:
    for page in pages:
        for one in page.all("item"):
            title = one.text("title") or one.text("guid") or "untitled"
            yield Node(one.element, f"{page.where}: “{title[:60]}”")


def open_published(
    output: Path, *, show: Show, sums: Mapping[str, str] = MappingProxyType({})
) -> Published:
    """Read the feed and the pages that it links to; ``sums`` as in ``Published``.

    Raises CheckFailed where there is no feed or a page is not well-formed: nothing else can
    be checked then, and no client can read it.
    """
    pages: list[Node] = []
    waiting = ["feed.xml"]
    while waiting and len(pages) < 1_000:
        name = waiting.pop()
        page = Node(_channel(output / name), name)
        pages.append(page)
        reading = Published(output, show, tuple(pages))
        for link in page.all("atom:link[@rel='next']"):
            path = reading.path(link.get("href"))
            if path is not None and path.is_file() and path.name not in {p.where for p in pages}:
                waiting.append(path.name)
    return Published(output, show, tuple(pages), sums)


def _channel(path: Path) -> etree._Element:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CheckFailed(
            "There is no feed to check.", where=str(path), mend="Run: podcast build"
        ) from error
    return read_channel(data, where=str(path)).element


def read_channel(data: bytes, *, where: str) -> Node:
    """The channel of one page of a feed. Raises CheckFailed for what is none."""
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, strip_cdata=False)
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise CheckFailed(
            f"The feed is not well-formed XML ({error.msg}).",
            where=f"{where}:{error.lineno}",
            mend="Build again; if it stays, this is a bug of the program.",
        ) from error
    channel = root.find("channel")
    if root.tag != "rss" or channel is None:
        raise CheckFailed("The feed is no RSS.", where=where, mend="Build again.")
    return Node(channel, where)
