"""Controls within headings: boxes with a button that copies the heading's address."""

from __future__ import annotations

from podcast.reading.html.furniture import is_address_of_heading
from podcast.reading.html.notes import HEADINGS
from podcast.reading.tree import BLOCK_NAMES, Element, all_text, local_name


def as_plain_links(root: Element) -> None:
    """Make links of such boxes, so that their headings are one run of text.

    Boxes that show nothing are drawn arrows.
    """
    for heading in list(root.iter(*HEADINGS)):
        for child in list(heading) if len(heading) else ():
            boxed = local_name(child) in BLOCK_NAMES or local_name(child) == "button"
            text = all_text(child) if boxed else ""
            if text and is_address_of_heading(text) and text != all_text(heading):
                for inner in list(child):
                    child.remove(inner)
                child.text, child.tag = text, "a"
        for box in list(heading.iterdescendants("div")):
            if not all_text(box) and not any(True for _ in box.iter("img")):
                box.tag = "span"
