"""Where a page has its pictures: those that are loaded late have their address elsewhere."""

from __future__ import annotations

import re
from itertools import islice

from podcast.reading.tree import Element, all_text, is_unseen, local_name

_LATE = (
    *("data-src", "data-lazy-src", "data-original", "data-lazyload", "data-full-src"),
    *("data-orig-file", "data-hi-res-src", "data-large-file", "data-original-src"),
)
_SHOWN = frozenset({"img", "table", "blockquote"})
_CAPTION = re.compile(r"caption|bildunterschrift|bildtext|legende\b", re.IGNORECASE)
_BOXES = ("div", "section", "center", "span", "p")
_CAPTIONED = 400  # characters
_NEAR = 3  # boxes around a caption
_WIDTH = re.compile(r"\s(\d{1,6}(?:\.\d{1,3})?[wxh]),")
_WIDE = re.compile(r"(\d{1,6})(?:\.\d{1,3})?([wxh])")
_WIDEST = 2000  # pixels
_NEW = re.compile(r"avif|jxl|heic")  # kinds that few programs show
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_STAND_IN = re.compile(
    r"data:.*|about:blank|(?:[^?#]*/)?(?:blank|spacer|pixel|placeholder|lazy|transparent|loading"
    r"|1x1|grey|gray)(?:[-_.]\w{1,20})?\.(?:gif|png|jpe?g|svg|webp)(?:[?#].*)?",
    re.IGNORECASE | re.DOTALL,
)


def as_figures(root: Element) -> None:
    """Make figures of the boxes that are a picture and what is named its caption."""
    for caption in list(root.iter("div", "p", "span", "dd", "figcaption")):
        named = local_name(caption) == "figcaption" or _CAPTION.search(caption.get("class") or "")
        if not named or _holds_picture(caption) or not 0 < len(all_text(caption)) <= _CAPTIONED:
            continue
        above = islice(caption.iterancestors(), _NEAR)
        box = next((one for one in above if _holds_picture(one)), None)
        boxes = _BOXES if local_name(caption) == "figcaption" else ("div",)
        if box is None or local_name(box) not in boxes or all_text(box) != all_text(caption):
            continue
        box.tag, caption.tag = "figure", "figcaption"


def _holds_picture(element: Element) -> bool:
    return next(element.iter("img"), None) is not None


def shown_in(element: Element) -> list[Element]:
    """Give what a figure shows, without the <noscript> copy of a picture that is loaded late."""
    shown = [child for child in element.iter() if local_name(child) in _SHOWN]
    seen = [child for child in shown if not any(map(is_unseen, child.iterancestors()))]
    return seen or shown


def source_of(element: Element) -> str:
    """Give the address of the picture that a browser shows in the end, "" where none is told."""
    shown = (element.get("src") or "").strip()
    if shown and not _STAND_IN.fullmatch(shown):
        return shown
    told = [(element.get(name) or "").strip() for name in _LATE]
    told += [_largest(element.get(name) or "") for name in _SETS]
    parent = element.getparent()
    if parent is not None and local_name(parent) == "picture":
        sources = [one for one in parent if local_name(one) == "source"]
        sources.sort(key=lambda one: bool(_NEW.search(one.get("type") or "")))
        told += [_largest(one.get(name) or "") for one in sources for name in _SETS]
    return next((one for one in told if one and not _STAND_IN.fullmatch(one)), shown)


def _largest(several: str) -> str:
    """Give the address of the widest picture of a srcset that is no poster, of equals the first."""
    found: list[tuple[int, str]] = []
    for token in _WIDTH.sub(r" \1 ", several).split():
        if not (wide := _WIDE.fullmatch(token.rstrip(","))):
            found.append((0, token.rstrip(",")))
        elif found:
            width = int(wide[1]) if wide[2] == "w" else 0
            found[-1] = (width if width <= _WIDEST else 0, found[-1][1])
    return max(found, key=lambda one: one[0], default=(0, ""))[1]
