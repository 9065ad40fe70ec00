"""Titles that word processors on the web set as a paragraph with a style of that name."""

from __future__ import annotations

from podcast.reading.tree import HEADINGS, Element, all_text

_STYLES = frozenset({"title", "msotitle"})


def with_styled_title(root: Element) -> None:
    """Make the title of the paragraph with such a style that says what the page calls itself."""
    told = next((all_text(title) for title in root.iter("title")), "")
    if not told or any(all_text(heading) == told for heading in root.iter(*HEADINGS)):
        return
    for line in root.iter("p"):
        styled = _STYLES.intersection((line.get("class") or "").lower().split())
        if styled and all_text(line) == told:
            line.tag = "h1"
            return
