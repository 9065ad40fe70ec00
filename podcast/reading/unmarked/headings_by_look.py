"""When a bold or large line of Word or OpenDocument is a heading, or the title, without a style."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from podcast.reading.endmatter import is_end_heading
from podcast.reading.tree import HEADINGS, Element, all_text, local_name
from podcast.reading.unmarked.heading_length import MOST_WORDS, is_short

if TYPE_CHECKING:
    from podcast.reading.word.numbering import Item

_LONGEST_TITLE = 200
_NOTES = ("footnote-", "endnote-")  # how mammoth names notes


@dataclass(frozen=True, slots=True)
class Look:
    """One paragraph of the document: its number from 1, its list item, and how it looks."""

    number: int
    item: Item | None = None
    bold: bool = False
    size: int = 0
    centred: bool = False


def show_headings(body: Element, looks: Mapping[Element, Look]) -> None:
    """Make headings of short bold or large paragraphs above others, where no style marks any."""
    _show_title(body, looks)
    marked = (one for one in body.iter() if local_name(one) in HEADINGS[1:])
    if any(not is_end_heading(all_text(one)) for one in marked):
        return
    shown = [one for one in _shown(body) if all_text(one) or local_name(one) == "table"]
    usual = _usual_size(shown, looks)
    stands_out = [_stands_out(one, looks, usual=usual) for one in shown]
    for at, paragraph in enumerate(shown[:-1]):
        below = shown[at + 1]
        above_text = local_name(below) == "p" and below.get("class") is None
        announces = all_text(paragraph).endswith(":") and not above_text
        if stands_out[at] and not stands_out[at + 1] and not announces:
            paragraph.tag = "h2"


def _usual_size(shown: Sequence[Element], looks: Mapping[Element, Look]) -> int:
    """Give the size, in half points, in which most of the text is set."""
    letters: Counter[int] = Counter()
    for one in shown:
        if one in looks:
            letters[looks[one].size] += len(all_text(one))
    return max(letters, key=lambda size: letters[size], default=0)


def _stands_out(element: Element, looks: Mapping[Element, Look], *, usual: int) -> bool:
    look, text = looks.get(element), _without_marks(element)
    return (
        local_name(element) == "p"
        and element.get("class") is None
        and look is not None
        and (look.bold or look.size > usual + 1)
        and text != ""
        and is_short(text)
        and not text.endswith((".", ",", ";"))
    )


def _show_title(body: Element, looks: Mapping[Element, Look]) -> None:
    """Make the first paragraph the title where it looks like one and none is marked."""
    if next(body.iter("h1"), None) is not None:
        return
    shown = [one for one in _shown(body) if all_text(one)]
    if len(shown) > 1 and local_name(shown[0]) == "p" and _is_title(shown, looks):
        shown[0].tag = "h1"


def _is_title(shown: Sequence[Element], looks: Mapping[Element, Look]) -> bool:
    """Say whether the first line stands out, or is no sentence and shorter than a paragraph."""
    text, look = _without_marks(shown[0]), looks.get(shown[0])
    if len(text) > _LONGEST_TITLE or look is None or shown[0].get("class") is not None:
        return False
    usual = max((looks[one].size for one in shown[1:] if one in looks), default=look.size)
    stands_out = look.bold or look.centred or look.size > usual
    return stands_out or (len(text.split()) <= MOST_WORDS and not text.endswith((".", ":", ",")))


def _shown(body: Element) -> list[Element]:
    """Give what stands in the text itself, without the notes that follow it."""
    return [one for one in body if not any(_is_note(up) for up in (one, *one))]


def _is_note(element: Element) -> bool:
    is_item = local_name(element) == "li" and (element.get("id") or "").startswith(_NOTES)
    return is_item or element.get("role") == "doc-footnote"


def _without_marks(element: Element) -> str:
    """Give an element's text in one line without the marks of notes, behind which it ends."""
    return " ".join("".join(_texts(element)).split())


def _texts(element: Element) -> Iterator[str]:
    is_mark = (element.get("href") or "").startswith(tuple(f"#{one}" for one in _NOTES))
    if not is_mark and element.get("role") != "doc-noteref":
        yield element.text or ""
        for inner in element:
            yield from _texts(inner)
            yield inner.tail or ""
