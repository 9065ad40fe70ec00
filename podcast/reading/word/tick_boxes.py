"""Boxes to tick in the forms of a Word file: told in words, ticked or not."""

from __future__ import annotations

from podcast.reading.tree import Element
from podcast.reading.word.markup import W14, W, child, drop, run_of, switch

_TICKED, _UNTICKED = " Ticked: ", " Not ticked: "


def tell_boxes(tree: Element) -> None:
    """Put into words whether a box of a form is ticked."""
    for control in list(tree.iter(f"{W}sdt")):
        box = child(control, "sdtPr")
        box = None if box is None else box.find(f"{W14}checkbox")
        content = child(control, "sdtContent")
        if box is not None and content is not None:
            checked = box.find(f"{W14}checked")
            told = "" if checked is None else checked.get(f"{W14}val") or "1"
            _say(content, is_ticked=told in ("1", "true", "on"))
    for box in list(tree.iter(f"{W}checkBox")):  # as older forms have them
        run = next(box.iterancestors(f"{W}r"), None)
        if run is not None:
            now = switch(box, "checked")
            ticked = switch(box, "default") if now is None else now
            run.addnext(run_of(_TICKED if ticked else _UNTICKED))
            _blind_field(run)


def _say(content: Element, *, is_ticked: bool) -> None:
    told = _TICKED if is_ticked else _UNTICKED
    texts = list(content.iter(f"{W}t"))
    for text in texts[1:]:
        drop(text)
    if texts:
        texts[0].text = told
        texts[0].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    elif next(content.iter(f"{W}p"), None) is None:
        content.append(run_of(told))


def _blind_field(run: Element) -> None:
    """Take the instruction of an old box away, of which nothing would be read."""
    for after in run.itersiblings(f"{W}r"):
        for instruction in list(after.iter(f"{W}instrText")):
            instruction.text = ""
        if any(one.get(f"{W}fldCharType") == "end" for one in after.iter(f"{W}fldChar")):
            return
