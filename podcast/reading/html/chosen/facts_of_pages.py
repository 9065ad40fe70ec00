"""Lists of facts and tables that tell nothing but who made a page, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.reading.tree import Element, all_text, local_name

# Of pages alone, with a day behind them, and of pages as well as of battles and of doses.
_DAYS = re.compile(
    r"(?:date )?(?:published|created|updated|posted)|created time|last edited time"
    r"|(?:last|first) (?:updated|published|edited|modified)|veröffentlicht|erstellt|aktualisiert"
    r"|publié|publication|mis à jour|publicado|actualizado"
)
_DATES = re.compile(r"date|datum|fecha")
_OF_PAGES = re.compile(
    r"by|authors?|autor(?:in|en)?|auteur|created by|last edited by|written by"
    r"|tags?|categor(?:y|ies)|kategorien?|catégories?|hits"
)
_OTHERS = re.compile(r"from|details|status|applies to")
_DAY = re.compile(r"@?\s?(?:\d{1,4}[\s./-]|[^\W\d_]{3,10}\.?,?\s\d)")
_BEFORE_PAGES = re.compile(r"\b1(?:[0-8]\d\d|9[0-8]\d)\b")
_LONGEST_DAY = 40  # characters


def has_facts_of_page(element: Element) -> bool:
    """Say whether a list of facts, or a table with one fact in each row, tells only that."""
    facts = list(_rows(element) if local_name(element) == "table" else _terms(element))
    names = [name for name, _ in facts]
    if not all(any(one.fullmatch(name) for one in _KINDS) for name in names):
        return False
    told = any(_DAYS.fullmatch(name) and _is_day(value) for name, value in facts)
    dated = any(_DATES.fullmatch(name) and _is_day(value) for name, value in facts)
    return told or (dated and any(map(_OF_PAGES.fullmatch, names)))


_KINDS = (_DAYS, _DATES, _OF_PAGES, _OTHERS)


def _is_day(value: str) -> bool:
    is_short = len(value) <= _LONGEST_DAY and bool(_DAY.match(value))
    return is_short and not _BEFORE_PAGES.search(value)


def _terms(element: Element) -> Iterator[tuple[str, str]]:
    for term in element.iter("dt"):
        value = term.getnext()
        yield _named(term), "" if value is None else all_text(value)


def _rows(table: Element) -> Iterator[tuple[str, str]]:
    """Give name and value of each row: a table whose columns have names is one of data."""
    for row in table.iter("tr"):
        cells = [cell for cell in row if local_name(cell) in ("td", "th")]
        is_fact = [local_name(cell) for cell in cells] == ["th", "td"]
        yield (_named(cells[0]), all_text(cells[1])) if is_fact else ("\0", "")


def _named(element: Element) -> str:
    return all_text(element).rstrip(" :").casefold()
