"""Accordions of a page: the buttons that open a passage are its headings, and it is open."""

from __future__ import annotations

import re

from podcast.reading.html.notes import HEADINGS
from podcast.reading.tree import Element, all_text, local_name

_PASSAGE = 60  # characters without links: a menu has less
_LONGEST = 200  # characters of a question
_HIDING = re.compile(r"(?:display|visibility)\s*:\s*\w+\s*;?", re.IGNORECASE)


def open_accordions(root: Element) -> None:
    """Make headings of the buttons that open passages, and show those passages."""
    named = {element.get("id"): element for element in root.iter() if element.get("id")}
    for button in [*root.iter("button"), *root.iter("summary")]:
        if any(local_name(inner) in HEADINGS for inner in button.iterdescendants()):
            button.tag = "div"
        elif any(local_name(above) in HEADINGS for above in button.iterancestors()):
            button.tag = "span"
        elif not (button.get("aria-expanded") or local_name(button) == "summary"):
            continue
        elif 0 < len(all_text(button)) <= _LONGEST and _opens_text(button, named):
            button.tag = "h3"
    for opener in root.iter("button", "a", "span", "div", *HEADINGS):
        panel = named.get(opener.get("aria-controls") or "")
        if panel is not None and opener.get("aria-expanded") and _is_passage(panel):
            _show(panel)


def _opens_text(button: Element, named: dict[str | None, Element]) -> bool:
    panel = named.get(button.get("aria-controls") or "")
    if panel is None:
        panel = button.getnext() if local_name(button) != "summary" else button.getparent()
    return panel is not None and _is_passage(panel)


def _is_passage(panel: Element) -> bool:
    linked = sum(len(all_text(link)) for link in panel.iter("a"))
    return len(all_text(panel)) - linked >= _PASSAGE


def _show(panel: Element) -> None:
    for name in {"hidden", "aria-hidden"}.intersection(map(str, panel.keys())):
        del panel.attrib[name]
    if style := panel.get("style"):
        panel.set("style", _HIDING.sub("", style))
