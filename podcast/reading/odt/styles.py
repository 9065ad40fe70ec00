"""The styles of an OpenDocument text: what each is called, based on, and looks like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from podcast.reading.tree import Element, local_name
from podcast.reading.word.translated_style_names import in_english

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Numbered:
    """How one depth is numbered: ``form`` is "1", "a", "A", "i" or "I", or "" for not at all.

    ``shown`` is how many depths a heading's number shows, between ``before`` and ``after``.
    """

    form: str = ""
    start: int = 1
    shown: int = 1
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class OdtStyles:
    """Styles by their names, the lists that are numbered, and the depths of headings.

    ``known`` is what was asked before: a book asks the same of each of its words.
    """

    by_name: dict[str, Element] = field(default_factory=dict)
    lists: dict[str, Element] = field(default_factory=dict)
    headings: dict[str, Element] = field(default_factory=dict)
    known: dict[tuple[str, str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, *parts: Element | None) -> OdtStyles:
        """Read the styles of the parts that hold any."""
        found: dict[str, Element] = {}
        lists: dict[str, Element] = {}
        headings: dict[str, Element] = {}
        for part in parts:
            for element in part.iter() if part is not None else ():
                name = element.get(f"{STYLE}name") or ""
                if element.tag == f"{STYLE}style":
                    found.setdefault(name, element)
                elif element.tag == f"{TEXT}list-style":
                    lists.setdefault(name, element)
                elif element.tag == f"{TEXT}outline-level-style":
                    headings.setdefault(element.get(f"{TEXT}level") or "", element)
        return cls(found, lists, headings)

    def names(self, style: str) -> list[str]:
        """Give the English names of a style and of those that it is based on, in lower case."""
        told = (
            one.get(f"{STYLE}display-name") or one.get(f"{STYLE}name") or ""
            for one in self._chain(style)
        )
        return [in_english(name.replace("_20_", " ").lower()) for name in told]

    def said(self, style: str, name: str, *, of: str = "text-properties") -> str:
        """Give what a style, or one that it is based on, says of a property of its text."""
        asked = (style, name, of)
        if asked not in self.known:
            told = (
                properties.get(f"{_FO}{name}") or properties.get(f"{STYLE}{name}") or ""
                for one in self._chain(style)
                for properties in one
                if local_name(properties) == of
            )
            self.known[asked] = next(filter(None, told), "")
        return self.known[asked]

    def is_hidden(self, style: str) -> bool:
        """Say whether text of a style is not shown."""
        asked = (style, "display", "")
        if asked not in self.known:
            told = (
                properties.get(f"{TEXT}display") == "none"
                for one in self._chain(style)
                for properties in one
            )
            self.known[asked] = "none" if any(told) else ""
        return bool(self.known[asked])

    def list_number(self, style: str, *, level: int) -> Numbered:
        """Give how the items of a list are numbered at a depth from 1."""
        levels = self.lists.get(style)
        for one in levels if levels is not None else ():
            if local_name(one) == "list-level-style-number" and _is_of(one, level):
                return _numbered(one)
        return Numbered()

    def outline(self, level: int) -> Numbered | None:
        """Give how headings are numbered at a depth from 1; None where they are not."""
        shape = self.headings.get(str(level))
        numbered = None if shape is None else _numbered(shape)
        return numbered if numbered and numbered.form else None

    def _chain(self, style: str) -> Iterator[Element]:
        for _ in range(_DEEPEST):
            found = self.by_name.get(style)
            if found is None:
                return
            yield found
            style = found.get(f"{STYLE}parent-style-name") or ""


def _is_of(shape: Element, level: int) -> bool:
    return shape.get(f"{TEXT}level") == str(level)


def _numbered(shape: Element) -> Numbered:
    def figure(name: str) -> int:
        told = shape.get(f"{TEXT}{name}") or ""
        return int(told) if told.isascii() and told.isdigit() and len(told) < 7 else 1

    return Numbered(
        form=(shape.get(f"{STYLE}num-format", "1") or "").strip(),
        start=figure("start-value"),
        shown=figure("display-levels"),
        before=shape.get(f"{STYLE}num-prefix") or "",
        after=shape.get(f"{STYLE}num-suffix") or "",
    )
