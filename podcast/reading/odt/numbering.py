"""The numbers of lists and headings in an OpenDocument text: counted as LibreOffice does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from podcast.reading.odt.styles import TEXT, Numbered, OdtStyles
from podcast.reading.tree import Element, local_name
from podcast.reading.word.numbering import written

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MOST_DIGITS = 6

Counts = dict[int, int]


@dataclass(slots=True)
class OdtNumbering:
    """How far each list has been counted, by its depth, and the numbers of the headings."""

    styles: OdtStyles
    by_style: dict[str, Counts] = field(default_factory=dict)
    by_id: dict[str, Counts] = field(default_factory=dict)
    headings: Counts = field(default_factory=dict)

    def counts_of(self, listing: Element, *, style: str) -> Counts:
        """Give the counts of a list: those of the one that it goes on from, or none yet."""
        goes_on = self.by_id.get(listing.get(f"{TEXT}continue-list") or "")
        if goes_on is None and listing.get(f"{TEXT}continue-numbering") == "true":
            goes_on = self.by_style.get(style)
        counts = {} if goes_on is None else goes_on
        self.by_style[style] = counts
        if identity := listing.get(_ID):
            self.by_id[identity] = counts
        return counts

    def next(self, item: Element, counts: Counts, *, style: str, level: int) -> int:
        """Count one item of a list on, and give its number."""
        begins = self.styles.list_number(style, level=level)
        counts[level] = _figure(
            item.get(f"{TEXT}start-value"), counts.get(level, begins.start - 1) + 1
        )
        _drop_deeper(counts, level)
        return counts[level]

    def heading(self, heading: Element, *, level: int) -> str:
        """Count one heading on, and give the number that shows before it, or ""."""
        shape = self.styles.outline(level)
        if shape is None or heading.get(f"{TEXT}is-list-header") == "true":
            return ""
        told = heading.get(f"{TEXT}start-value")
        restarts = heading.get(f"{TEXT}restart-numbering") == "true"
        usual = shape.start if restarts else self.headings.get(level, shape.start - 1) + 1
        self.headings[level] = _figure(told, usual)
        _drop_deeper(self.headings, level)
        return _label(self.headings, level, self.styles.outline)

    def label(self, counts: Counts, *, style: str, level: int) -> str:
        """Give what a list shows before the item that was counted last: "2.1", or ""."""
        return _label(counts, level, lambda one: self.styles.list_number(style, level=one))


def _label(counts: Counts, level: int, shape_at: Callable[[int], Numbered | None]) -> str:
    shape = shape_at(level)
    if shape is None or not shape.form:
        return ""
    told = []
    for one in range(max(level - shape.shown + 1, 1), level + 1):
        form = shape_at(one)
        if form is not None and form.form:
            number = counts.get(one, form.start)
            told.append(written(number, _FORMS.get(form.form, "decimal")))
    return f"{shape.before}{'.'.join(told)}{shape.after}".strip()


def is_bare(item: Element) -> bool:
    """Say whether an item only holds deeper lists: it is no item of its own then."""
    return {local_name(one) for one in item} - {"number"} == {"list"}


def is_heading(item: Element) -> bool:
    """Say whether an item is a heading that takes its number from a list."""
    return next((name for one in item if (name := local_name(one)) != "number"), "") == "h"


def _drop_deeper(counts: Counts, level: int) -> None:
    for deeper in [one for one in counts if one > level]:
        del counts[deeper]


def _figure(text: str | None, usual: int) -> int:
    bare = text or ""
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= _MOST_DIGITS else usual
