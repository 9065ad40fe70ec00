"""The numbers of Word's lists and headings: Word counts them, and no file holds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from podcast.reading.tree import Element
from podcast.reading.word.markup import W, child, run_of, value
from podcast.reading.word.styles import Styles

_WORD = re.compile(r"[^\W\d_]{2}")
_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_HTML_FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_LARGEST = 10_000_000


@dataclass(frozen=True, slots=True)
class Item:
    """What Word shows before a paragraph: its number and the whole label ("2.1", "b)").

    ``form`` is the type of an HTML list: "" for figures, "a" for letters; ``ordered`` is false
    for a bullet; ``worded`` is true for a label that says more than a number: "Article 1.".
    """

    number: int
    label: str = ""
    form: str = ""
    ordered: bool = True
    worded: bool = False


@dataclass(frozen=True, slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1
    restarts: bool = True


@dataclass(frozen=True, slots=True)
class _List:
    """One list of a file; lists of one ``family`` go on counting from each other."""

    family: str
    levels: Mapping[int, _Level]
    restarts: Mapping[int, int]


@dataclass(slots=True)
class Numbering:
    """All lists of a file, and how far each has been counted."""

    lists: dict[str, _List] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def of(cls, tree: Element | None, *, styles: Styles) -> Numbering:
        """Read the part that describes the lists."""
        if tree is None:
            return cls()
        abstract = {one.get(f"{W}abstractNumId") or "": one for one in tree.iter(f"{W}abstractNum")}
        names = {
            one.get(f"{W}numId") or "": value(child(one, "abstractNumId"))
            for one in tree.iter(f"{W}num")
        }
        found: dict[str, _List] = {}
        for one in tree.iter(f"{W}num"):
            family = value(child(one, "abstractNumId"))
            if linked := value(child(abstract.get(family), "numStyleLink")):
                numbered = value(child(styles.by_id.get(linked), "pPr", "numPr", "numId"))
                family = names.get(numbered, family)
            found[one.get(f"{W}numId") or ""] = _list(one, abstract.get(family), family=family)
        return cls(found)

    def next(self, number: str, level: int) -> Item | None:
        """Count one paragraph of a list on; None where the list shows nothing before it."""
        listed = self.lists.get(number)
        shape = listed.levels.get(level) if listed else None
        if listed is None or shape is None:
            return None
        counts = self.counts.setdefault(listed.family, {})
        if level in listed.restarts and (number, level) not in self.begun:
            counts[level] = listed.restarts[level] - 1
        self.begun.add((number, level))
        counts[level] = counts.get(level, shape.start - 1) + 1
        for deeper in [one for one in counts if one > level]:
            if listed.levels.get(deeper, _Level()).restarts:
                del counts[deeper]
        if shape.form == "bullet":
            return Item(counts[level], ordered=False)
        label = _label(shape.text, listed.levels, counts)
        if shape.form == "none" or not label.strip():
            return None
        worded = bool(_WORD.search(_PLACE.sub("", shape.text)))
        return Item(counts[level], label, _HTML_FORMS.get(shape.form, ""), worded=worded)


def write_numbers(
    tree: Element, *, styles: Styles, numbering: Numbering, headings: frozenset[Element]
) -> dict[Element, Item]:
    """Count the lists of a text: give each paragraph's item, and headings their numbers in words.

    A label with words of its own is read, and its paragraph is no item: "Article 1. Of water".

    Each paragraph says its list itself afterwards, whatever its style said.
    """
    items: dict[Element, Item] = {}
    for paragraph in tree.iter(f"{W}p"):
        number, level = _numbered(paragraph, styles)
        item = numbering.next(number, level) if number else None
        in_words = item is not None and item.worded
        _say(paragraph, number if item and not in_words else "0", level)
        if item and (in_words or paragraph in headings):
            if item.ordered:
                _prefix(paragraph, item.label)
        elif item:
            items[paragraph] = item
    return items


def _numbered(paragraph: Element, styles: Styles) -> tuple[str, int]:
    """Give the list and the level of a paragraph: its own or those of its style; "" for none."""
    number = styles.paragraph_property(paragraph, "numPr", "numId")
    level = styles.paragraph_property(paragraph, "numPr", "ilvl")
    told = value(level)
    return (
        "" if value(number) == "0" else value(number),
        int(told) if told in tuple("012345678") else 0,
    )


def _say(paragraph: Element, number: str, level: int) -> None:
    properties = child(paragraph, "pPr")
    if properties is None:
        if number == "0":
            return
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    for old in properties.findall(f"{W}numPr"):
        properties.remove(old)
    said = etree.SubElement(properties, f"{W}numPr")
    etree.SubElement(said, f"{W}ilvl").set(f"{W}val", str(level))
    etree.SubElement(said, f"{W}numId").set(f"{W}val", number)


def _prefix(paragraph: Element, label: str) -> None:
    properties = child(paragraph, "pPr")
    at = 0 if properties is None else paragraph.index(properties) + 1
    paragraph.insert(at, run_of(f"{label.strip()} "))


def _list(one: Element, abstract: Element | None, *, family: str) -> _List:
    levels = {} if abstract is None else dict(map(_level, abstract.findall(f"{W}lvl")))
    restarts: dict[int, int] = {}
    for override in one.findall(f"{W}lvlOverride"):
        at = _figure(override.get(f"{W}ilvl"), 0)
        if (own := child(override, "lvl")) is not None:
            levels[at] = _level(own)[1]
        if (start := child(override, "startOverride")) is not None:
            restarts[at] = _figure(value(start), 1)
    return _List(family, levels, restarts)


def _level(level: Element) -> tuple[int, _Level]:
    at = _figure(level.get(f"{W}ilvl"), 0)
    form = child(level, "numFmt")
    text = child(level, "lvlText")
    return at, _Level(
        form=value(form) or "decimal",
        text=f"%{at + 1}." if text is None else value(text),
        start=_figure(value(child(level, "start")), 1),
        restarts=value(child(level, "lvlRestart")) != "0",
    )


def _figure(text: str | None, usual: int) -> int:
    bare = text or ""
    return min(int(bare), _LARGEST) if bare.isascii() and bare.isdigit() else usual


def _label(text: str, levels: Mapping[int, _Level], counts: Mapping[int, int]) -> str:
    def counted(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        shape = levels.get(at, _Level())
        return written(counts.get(at, shape.start), shape.form)

    return _PLACE.sub(counted, text)


def written(number: int, form: str) -> str:
    """Write a number in one of Word's forms ("lowerRoman"); "" for one that shows none."""
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 10)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        numeral = ""
        for size, sign in _ROMAN:
            numeral += sign * (number // size)
            number %= size
        return numeral.upper() if form == "upperRoman" else numeral
    return (
        ""
        if form in ("none", "bullet")
        else f"{number:02}"
        if form == "decimalZero"
        else str(number)
    )
