"""What people remarked beside the text of a Google document, which its export puts below it."""

from __future__ import annotations

import re

from podcast.reading.tree import BLOCK_NAMES, Element, local_name

_COMMENT = re.compile(r"#cmnt\d{1,4}")
_BACK = re.compile(r"#cmnt_ref\d{1,4}")


def is_mark_of_comment(link: Element) -> bool:
    """Say whether a link leads to a remark."""
    return local_name(link) == "a" and bool(_COMMENT.fullmatch(link.get("href") or ""))


def remark_reason(element: Element) -> str:
    """Give why a paragraph or a link is left out: it is a remark, or the mark of one; or ""."""
    if local_name(element) in BLOCK_NAMES:
        first = element[0] if len(element) and not (element.text or "").strip() else None
        is_remark = first is not None and bool(_BACK.fullmatch(first.get("href") or ""))
    else:
        is_remark = is_mark_of_comment(element)
    return "comments" if is_remark else ""
