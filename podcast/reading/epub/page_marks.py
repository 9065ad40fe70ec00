"""Numbers that belong to a printed page: of pages and of lines, which nobody reads aloud."""

from __future__ import annotations

import re

from podcast.reading.tree import Element, all_text, local_name, roles_of

_PAGE_ROLES = frozenset({"pagebreak", "doc-pagebreak"})
_PAGE = re.compile(
    r"[\[({]?\s*(?:p(?:g|age)?\.?\s*)?(?:\d{1,5}|[ivxlc]{1,8})\s*[\])}]?", re.IGNORECASE
)
_PAGE_CLASS = re.compile(r"page[-_]?(?:num|no|break|mark)?|pg(?:num|no)?|pb", re.IGNORECASE)
_PAGE_ID = re.compile(r"(?:page|pg|p)[-_]?(?:\d{1,5}|[ivxlc]{1,8})", re.IGNORECASE)
_LINE = re.compile(r"\[?\d{1,5}\]?")
_LINE_CLASS = re.compile(r"l(?:ine)?[-_]?n(?:o|um|umber|r)?s?|verse[-_]?line", re.IGNORECASE)
_SMALL = frozenset({"span", "a", "small", "sup", "b", "i", "div", "p"})


def page_mark_reason(element: Element) -> str:
    """Give why an element is a mark of the printed page, or "".

    It must hold a number and nothing else: a class alone says nothing.
    """
    if roles_of(element) & _PAGE_ROLES:
        return "page number"
    if local_name(element) not in _SMALL or len(element) > 1:
        return ""
    text = all_text(element)
    names = (element.get("class") or "").split()
    if _PAGE.fullmatch(text) and any(_PAGE_CLASS.fullmatch(name) for name in names):
        return "page number"
    if _PAGE_ID.fullmatch((element.get("id") or "").rpartition("#")[2]) and _PAGE.fullmatch(text):
        return "page number"
    if _LINE.fullmatch(text) and (
        any(_LINE_CLASS.fullmatch(name) for name in names) or _is_glued(element, text)
    ):
        return "line number"
    return ""


def _is_glued(element: Element, text: str) -> bool:
    """Say whether a count of lines stands right behind a line's last word: oar<span>420</span>."""
    before = element.getprevious()
    parent = element.getparent()
    if local_name(element) != "span" or parent is None or not text.endswith(("0", "5")):
        return False
    ahead = (parent.text if before is None else before.tail) or ""
    after = element.getnext()
    ends = not (element.tail or "").strip() and (after is None or local_name(after) == "br")
    return ends and bool(re.search(r"[^\W\d_][.,;:!?]?$", ahead))
