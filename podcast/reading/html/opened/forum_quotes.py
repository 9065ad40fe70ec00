"""Quotations that a page boxes as something beside the text: forums quote earlier posts so."""

from __future__ import annotations

from podcast.reading.tree import Element, all_text

_LINE = 80  # characters of who is quoted


def with_quotations(root: Element) -> None:
    """Make plain boxes of the asides that are called quotations and hold one."""
    for aside in root.iter("aside"):
        quoted = [one for one in aside if one.tag == "blockquote"]
        is_called = "quote" in (aside.get("class") or "").lower().split()
        if not is_called or len(quoted) != 1:
            continue
        if len(all_text(aside)) - len(all_text(quoted[0])) <= _LINE:
            aside.tag = "div"
