"""The pieces of a page: runs of text with no block inside, and pictures, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from podcast.reading.html.furniture_by_class import is_edit_link
from podcast.reading.repair import repair
from podcast.reading.tree import Element, is_unseen, local_name, with_blocks

_SENTENCE_ENDS = tuple(".!?:;…。！？”\"»“'’)")
_LINK = 0.9  # of its text
_PROSE = 60  # characters: shorter lines may be headings, names or buttons


@dataclass(frozen=True, slots=True)
class Piece:
    """A leaf block, or what stands between the blocks of ``element``; a picture has no text."""

    element: Element
    text: str
    linked: int  # characters that stand in links
    picture: bool = False

    @property
    def is_link(self) -> bool:
        """Say whether nearly all of the piece is a link."""
        return self.linked >= _LINK * len(self.text) > 0

    @property
    def is_prose(self) -> bool:
        """Say whether the piece reads like a sentence that someone wrote to be read."""
        long = len(self.text) >= _PROSE and self.text.endswith(_SENTENCE_ENDS)
        return long and 2 * self.linked < len(self.text)


@dataclass(slots=True)
class _Run:
    texts: list[str]
    linked: int = 0
    picture: bool = False

    def add(self, element: Element, *, within_link: bool = False) -> None:
        """Add an element of running text with all that it shows."""
        if is_unseen(element) or is_edit_link(element):
            return
        within_link = within_link or local_name(element) == "a"
        self.picture = self.picture or local_name(element) == "img"
        self.text(element.text, linked=within_link)
        for child in element:
            self.add(child, within_link=within_link)
            self.text(child.tail, linked=within_link)
        if local_name(element) == "br":
            self.texts.append(" ")

    def text(self, text: str | None, *, linked: bool = False) -> None:
        """Add text; of links their characters are counted."""
        self.texts.append(text or "")
        self.linked += len(" ".join((text or "").split())) if linked else 0


def pieces_of(body: Element) -> list[Piece]:
    """Give the pieces that a browser shows, in the order of the page."""
    return list(_pieces(body, blocky=with_blocks(body)))


def _pieces(element: Element, *, blocky: set[Element]) -> Iterator[Piece]:
    if is_unseen(element):
        return
    run = _Run([element.text or ""])
    if local_name(element) == "a":
        run.linked = len((element.text or "").strip())
    for child in element:
        if child in blocky:
            yield from _piece(element, run)
            yield from _pieces(child, blocky=blocky)
            run = _Run([])
        else:
            run.add(child, within_link=local_name(element) == "a")
        run.text(child.tail, linked=local_name(element) == "a")
    yield from _piece(element, run)


def _piece(element: Element, run: _Run) -> Iterator[Piece]:
    text = " ".join(repair("".join(run.texts)).split())
    if text or run.picture:
        yield Piece(element, text, min(run.linked, len(text)), picture=run.picture and not text)
