"""The styles of a Word file: what each is based on, and what its text looks like."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from lxml import etree

from podcast.reading.tree import Element
from podcast.reading.word.markup import W, child, drop, runs_of, switch, text_in, value
from podcast.reading.word.translated_style_names import in_english

HEADING = "PodcastHeading"
"""The style, with its level behind it, of a heading that only its paragraph says to be one."""

_HEADING_NAME = re.compile(r"heading (\d)\b")  # Heading 0, Heading 1 Unnumbered
_DEEPEST = 20  # styles that are based on each other in a row
_KNOWN = ("title", "subtitle", "caption", "quote", "intense quote", "block text", "source code")
_OF_ITS_OWN = ("author", "date", "abstract", "abstract title")  # pandoc's, on top of Title


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles by their ids, and the properties that hold where none says otherwise."""

    by_id: dict[str, Element] = field(default_factory=dict)
    usual: dict[str, str] = field(default_factory=dict)
    defaults: Element | None = None

    @classmethod
    def of(cls, tree: Element | None) -> Styles:
        """Read the part that holds the styles."""
        if tree is None:
            return cls()
        found = {style.get(f"{W}styleId") or "": style for style in tree.iter(f"{W}style")}
        usual = {
            style.get(f"{W}type") or "": name
            for name, style in found.items()
            if style.get(f"{W}default") in ("1", "true")
        }
        return cls(found, usual, child(tree, "docDefaults", "rPrDefault", "rPr"))

    def chain(self, style: str) -> Iterator[Element]:
        """Give a style and those that it is based on, the nearest first."""
        for _ in range(_DEEPEST):
            found = self.by_id.get(style)
            if found is None:
                return
            yield found
            style = value(child(found, "basedOn"))

    def of_paragraph(self, paragraph: Element) -> str:
        """Give the id of a paragraph's style."""
        return value(child(paragraph, "pPr", "pStyle")) or self.usual.get("paragraph", "")

    def name_of(self, paragraph: Element) -> str:
        """Give the name of a paragraph's style in lower case."""
        return next((_name(style) for style in self.chain(self.of_paragraph(paragraph))), "")

    def paragraph_property(self, paragraph: Element, *path: str) -> Element | None:
        """Give a property of a paragraph, its own or its style's."""
        own = child(paragraph, "pPr", *path)
        if own is not None:
            return own
        found = (child(one, "pPr", *path) for one in self.chain(self.of_paragraph(paragraph)))
        return next((one for one in found if one is not None), None)

    def run_property(self, run: Element, name: str, *, paragraph: Element) -> Element | None:
        """Give a property of a run: its own, its style's, its paragraph's style's or the usual."""
        for properties in self._properties(run, paragraph=paragraph):
            found = child(properties, name)
            if found is not None:
                return found
        return None

    def is_on(self, run: Element, name: str, *, paragraph: Element) -> bool:
        """Say whether something ("b", "vanish") holds for a run."""
        for properties in self._properties(run, paragraph=paragraph):
            if (told := switch(properties, name)) is not None:
                return told
        return False

    def all_bold(self, paragraph: Element) -> bool:
        """Say whether every run that shows a word is bold."""
        shown = [run for run in runs_of(paragraph) if text_in(run).strip()]
        return bool(shown) and all(self.is_on(run, "b", paragraph=paragraph) for run in shown)

    def size(self, paragraph: Element) -> int:
        """Give the size of a paragraph's first words in half points."""
        for run in runs_of(paragraph):
            if text_in(run).strip():
                told = value(self.run_property(run, "sz", paragraph=paragraph))
                return int(told) if told.isascii() and told.isdigit() and len(told) < 5 else 20
        return 0

    def _properties(self, run: Element, *, paragraph: Element) -> Iterator[Element | None]:
        yield child(run, "rPr")
        for style in self.chain(value(child(run, "rPr", "rStyle"))):
            yield child(style, "rPr")
        for style in self.chain(self.of_paragraph(paragraph)):
            yield child(style, "rPr")
        yield self.defaults


def name_by_kind(styles: Styles, *, text: Element) -> None:
    """Give each paragraph style the name of the heading, quote … that it is based on.

    Writers make styles of their own on top of Word's; their text is what the base says. A text
    whose title has the style of titles has no other: what is based on it has only its look,
    unless it comes again further down, over other parts of the text.
    """
    named = {
        identity: _kind_of(styles, identity)
        for identity, style in styles.by_id.items()
        if style.get(f"{W}type") == "paragraph"
    }
    times = _used(text)
    used = {_name(styles.by_id[one]) for one in times.keys() & styles.by_id.keys()}
    for identity, told in named.items():
        name = child(styles.by_id[identity], "name")
        is_title = told.lower() == "title" and _name(styles.by_id[identity]) != "title"
        is_look = is_title and "title" in used and times[identity] <= 1
        kind = "Body Text" if is_look else told
        if kind and name is not None and value(name).lower() != kind.lower():
            name.set(f"{W}val", kind)


def _used(text: Element) -> Counter[str]:
    """Give the styles of a text's paragraphs in which something is written, and in how many places.

    Paragraphs of one style below each other are one place.
    """
    written = (one for one in text.iter(f"{W}p") if text_in(one).strip())
    return Counter(style for style, _ in groupby(value(child(p, "pPr", "pStyle")) for p in written))


def _kind_of(styles: Styles, identity: str) -> str:
    if _name(styles.by_id[identity]) in _OF_ITS_OWN:
        return ""
    level = next(
        (
            value(told)
            for style in styles.chain(identity)
            if (told := child(style, "pPr", "outlineLvl")) is not None
        ),
        "",
    )
    for style in styles.chain(identity):
        name = _name(style)
        if (numbered := _HEADING_NAME.match(name)) and level != "9":
            return f"heading {max(int(numbered[1]), 1)}"
        if name in _KNOWN:
            own = value(child(style, "name"))
            return own if own.lower() == name else name
    own = _name(styles.by_id[identity])
    return f"heading {int(level) + 1}" if level in tuple("012345678") and own else ""


def _name(style: Element) -> str:
    return in_english(value(child(style, "name")).lower())


def _is_picture(paragraph: Element) -> bool:
    """Say whether a paragraph holds a picture and no word."""
    seen = (f"{W}drawing", f"{W}pict", f"{W}object")
    return not text_in(paragraph).strip() and next(paragraph.iter(*seen), None) is not None


def style_headings(tree: Element, *, styles: Styles) -> frozenset[Element]:
    """Give the headings of a text; those whose level stands in themselves get a style for it."""
    found: set[Element] = set()
    for paragraph in tree.iter(f"{W}p"):
        name = styles.name_of(paragraph)
        if _is_picture(paragraph) and (style := child(paragraph, "pPr", "pStyle")) is not None:
            drop(style)
            continue
        level = value(child(paragraph, "pPr", "outlineLvl"))
        if name == "title" or name.startswith("heading "):
            found.add(paragraph)
        elif level in tuple("012345678"):
            properties = child(paragraph, "pPr")
            style = child(properties, "pStyle")
            if style is None and properties is not None:
                style = etree.SubElement(properties, f"{W}pStyle")
            if style is not None:
                style.set(f"{W}val", f"{HEADING}{int(level) + 1}")
                found.add(paragraph)
    return frozenset(found)
