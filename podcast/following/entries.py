"""What a source says of one article, whatever form the source has."""

from __future__ import annotations

import hashlib
import re
from dataclasses import astuple, dataclass, replace
from datetime import date
from html import unescape
from typing import Any

from podcast.publishing.links import web_link
from podcast.reading.repair import whole

_TAG = re.compile(r"<[^<>]*>")
_CUT_SHORT = re.compile(
    r"(?:\[(?:…|\.\.\.)\]|…|\.\.\.|(?:read|continue) (?:more|reading)\W*)$", re.IGNORECASE
)
_WHOLE = 150  # words: a description that is longer is the article
_TEXTS = ("key", "title", "html", "changed", "language")


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a source: ``key`` is its name there, for life.

    ``html`` is its text where the source has all of it, else "": then the page at ``address``
    is asked. ``changed`` is whatever the source says of its last change, ``file`` its path in
    a folder that is followed,
    ``image`` the address of the picture that the source shows beside it, ``attached`` those of
    the files that it says are the article's or its site's own.
    """

    key: str
    address: str
    title: str
    html: str = ""
    published: date | None = None
    changed: str = ""
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    language: str = ""
    file: str = ""
    image: str = ""
    attached: tuple[str, ...] = ()

    @property
    def stamp(self) -> str:
        """A hash of all of it: another one means that the article changed there."""
        told = astuple(self)[:-2]  # without what came later, so that nothing is a change by it
        told = told if self.file else told[:-1]
        return hashlib.sha256(repr(told).encode("utf-8", "replace")).hexdigest()


def words_of_html(html: str) -> str:
    """The words of a piece of HTML, for a title or to see how long it is."""
    return " ".join(unescape(_TAG.sub(" ", html)).split())


def is_whole(html: str, *, told_as_summary: bool) -> bool:
    """Whether a text is the article itself, and not what should make one read it."""
    words = words_of_html(html)
    if _CUT_SHORT.search(words[-40:]):
        return False
    return bool(words) and (not told_as_summary or len(words.split()) >= _WHOLE)


def sound_entry(entry: Entry) -> Entry:
    """An entry whose texts are of whole characters, and whose address leads to the web."""
    texts: dict[str, Any] = {name: whole(getattr(entry, name)) for name in _TEXTS}
    return replace(
        entry,
        **texts,
        address=web_link(whole(entry.address)),
        authors=tuple(map(whole, entry.authors)),
        categories=tuple(map(whole, entry.categories)),
    )
