"""Caption paragraphs: each goes with the picture above it or the table beside it."""

from __future__ import annotations

import re

from podcast.reading.repair import repair
from podcast.reading.tree import Element, all_text, local_name

_LABEL = re.compile(r"^(?:Table|Figure)[:.] ", re.IGNORECASE)
_FIGURE = re.compile(r"(?:fig(?:ure|\.|ura)|abb(?:ildung|\.)|illustration)\b", re.IGNORECASE)


def place_captions(body: Element) -> None:
    """Put each caption with what it names; a label with a number of its own stays."""
    for caption in [p for p in body.iter("p") if p.get("class") == "caption"]:
        before, after = caption.getprevious(), caption.getnext()
        caption.text = _LABEL.sub("", repair(caption.text or ""))
        of_next = after is not None and _is_picture(after) and _FIGURE.match(caption.text)
        if before is not None and _is_picture(before):
            before.tag, caption.tag = "figure", "figcaption"
            before.append(caption)
        elif after is not None and local_name(after) == "table":
            caption.tag = "caption"
            after.insert(0, caption)
        elif before is not None and not of_next and _takes_caption(before):
            caption.tag = "caption"
            before.insert(0, caption)
        elif after is not None and _is_picture(after):
            after.tag, caption.tag = "figure", "figcaption"
            after.append(caption)


def _takes_caption(element: Element) -> bool:
    """Say whether an element is a table that has no caption yet."""
    return local_name(element) == "table" and not any(
        local_name(one) == "caption" for one in element
    )


def _is_picture(element: Element) -> bool:
    has = any(local_name(inner) == "img" for inner in element.iter())
    return has and not all_text(element)
