"""A drop cap, a large first letter in a frame of its own, joined to the words that it begins."""

from __future__ import annotations

from podcast.reading.tree import Element
from podcast.reading.word.markup import W, child, drop, paragraph_of


def join_drop_caps(tree: Element) -> None:
    """Put a large first letter, which is a paragraph of its own, before the words it begins."""
    for frame in list(tree.iter(f"{W}framePr")):
        cap = paragraph_of(frame)
        after = None if cap is None else cap.getnext()
        if frame.get(f"{W}dropCap") not in ("drop", "margin") or cap is None or after is None:
            continue
        if after.tag != f"{W}p":
            continue
        properties = child(after, "pPr")
        at = 0 if properties is None else after.index(properties) + 1
        after[at:at] = [one for one in cap if one.tag != f"{W}pPr"]
        drop(cap)
