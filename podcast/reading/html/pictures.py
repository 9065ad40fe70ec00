"""Where a page has its pictures: those that are loaded late have their address elsewhere."""

from __future__ import annotations

import re

from podcast.reading.tree import Element, local_name

_LATE = (
    *("data-src", "data-lazy-src", "data-original", "data-lazyload", "data-full-src"),
    *("data-orig-file", "data-hi-res-src", "data-large-file", "data-original-src"),
)
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_STAND_IN = re.compile(
    r"data:.*|about:blank|(?:[^?#]*/)?(?:blank|spacer|pixel|placeholder|lazy|transparent|loading"
    r"|1x1|grey|gray)(?:[-_.]\w{1,20})?\.(?:gif|png|jpe?g|svg|webp)(?:[?#].*)?",
    re.IGNORECASE | re.DOTALL,
)


def source_of(element: Element) -> str:
    """Give the address of the picture that a browser shows in the end, "" where none is told."""
    shown = (element.get("src") or "").strip()
    if shown and not _STAND_IN.fullmatch(shown):
        return shown
    told = [(element.get(name) or "").strip() for name in _LATE]
    told += [_first(element.get(name) or "") for name in _SETS]
    parent = element.getparent()
    if parent is not None and local_name(parent) == "picture":
        sources = [one for one in parent if local_name(one) == "source"]
        told += [_first(one.get(name) or "") for one in sources for name in _SETS]
    return next((one for one in told if one and not _STAND_IN.fullmatch(one)), shown)


def _first(several: str) -> str:
    """Give the first address of a srcset."""
    return next(iter(several.split()), "").rstrip(",")
