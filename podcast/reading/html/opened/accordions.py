"""Accordions of a page: the buttons that open a passage are its headings, and it is open."""

from __future__ import annotations

import re

from lxml import etree

from podcast.reading.html.opened.controls import unbox_lines
from podcast.reading.tree import BLOCK_NAMES, HEADINGS, Element, all_text, local_name, roles_of

_PASSAGE = 60  # characters without links: a menu has less
_END = re.compile(r"\w[.!?]$")
_WORD = re.compile(r"\w+")
_SENTENCE = 5  # words of the shortest that ends an answer
_LAST = 600  # characters in which it is looked for
_ACTING = ("a", "button", "input", "select", "textarea", "form")
_OPENERS = ("a", "div", "span", "p")  # which a page may call buttons
_PANELS = frozenset({"div", "section", "p", "ul", "ol", "dd", "details"})
_LONGEST = 200  # characters of a question
_HIDING = re.compile(r"(?:display|visibility)\s*:\s*\w+\s*;?", re.IGNORECASE)


def open_accordions(root: Element) -> None:
    """Make headings of the buttons that open passages, and show those passages."""
    named = {element.get("id"): element for element in root.iter() if element.get("id")}
    pressed = [one for one in root.iter(*_OPENERS) if _is_pressed(one)]
    for button in [*root.iter("button"), *root.iter("summary"), *pressed]:
        if any(local_name(inner) in HEADINGS for inner in button.iterdescendants()):
            button.tag = "div"
        elif any(local_name(above) in HEADINGS for above in button.iterancestors()):
            button.tag = "span"
        elif not (button.get("aria-expanded") or local_name(button) == "summary"):
            continue
        elif 0 < len(all_text(button)) <= _LONGEST and _opens_text(button, named):
            button.tag = "h3"
            unbox_lines(button)
            _open_terms(button)
    _show_opened(root, named)
    _show_tabs(root, named)


def _open_terms(heading: Element) -> None:
    """Make boxes of a list of terms of which a button is one: its passage is no explanation."""
    term = heading.getparent()
    terms = term.getparent() if term is not None and local_name(term) == "dt" else None
    if terms is not None and local_name(terms) == "dl":
        for one in (terms, *terms):
            one.tag = "div"


def _is_pressed(element: Element) -> bool:
    """Say whether an element is a button by its role, or says that it opens something here."""
    if "button" in roles_of(element):
        return True
    here = (element.get("href") or "#").startswith("#")
    return here and not roles_of(element) and element.get("aria-expanded") is not None


def _show_opened(root: Element, named: dict[str | None, Element]) -> None:
    for opener in root.iter("button", "a", "span", "div", *HEADINGS):
        panel = named.get(opener.get("aria-controls") or "")
        if panel is None or not opener.get("aria-expanded"):
            continue
        headed = any(local_name(one) in HEADINGS for one in (opener, *opener.iterancestors()))
        if _is_passage(panel) or (headed and _is_plain(panel, besides=opener)):
            _show(panel)


def _show_tabs(root: Element, named: dict[str | None, Element]) -> None:
    """Show what tabs lead to, each under the name of its tab."""
    tabs = [one for one in root.iter("button", "a", "li", "div", "span") if "tab" in roles_of(one)]
    in_order = _panels_in_order(root)
    for tab in tabs:
        panel = named.get(tab.get("aria-controls") or "", in_order.get(tab))
        if panel is None or not 0 < len(all_text(tab)) <= _LONGEST:
            continue
        if not (_is_passage(panel) or _is_plain(panel, besides=tab)):
            continue
        _show(panel)
        first = next((one for one in panel.iter(*BLOCK_NAMES) if one is not panel), None)
        if len(tabs) > 1 and (first is None or local_name(first) not in HEADINGS):
            heading = etree.Element("h3")
            heading.text, heading.sourceline = all_text(tab), tab.sourceline
            heading.tail, panel.text = panel.text, None
            panel.insert(0, heading)


def _panels_in_order(root: Element) -> dict[Element, Element]:
    """Give what tabs lead to that name nothing: the first tab of a list to the first panel."""
    found: dict[Element, Element] = {}
    for tabs in root.iter("ul", "div"):
        after = tabs.getnext() if "tablist" in roles_of(tabs) else None
        if after is None:
            continue
        inner = [one for one in tabs.iterdescendants() if "tab" in roles_of(one)]
        panels = [one for one in after if "tabpanel" in roles_of(one)]
        if len(inner) == len(panels):
            found |= dict(zip(inner, panels, strict=True))
    return found


def _opens_text(button: Element, named: dict[str | None, Element]) -> bool:
    panel = named.get(button.get("aria-controls") or "")
    if panel is None:
        panel = _next(button) if local_name(button) != "summary" else button.getparent()
    return panel is not None and (_is_passage(panel) or _is_plain(panel, besides=button))


def _next(button: Element) -> Element | None:
    """Give what follows a button, or the box that holds nothing but the button."""
    parent, after = button.getparent(), button.getnext()
    if after is None and parent is not None and all_text(parent) == all_text(button):
        return parent.getnext()
    return after


def _is_plain(panel: Element, *, besides: Element) -> bool:
    """Say whether a short passage is text alone: whoever presses there reads it."""
    shown = all_text(panel) != (all_text(besides) if besides in panel.iter() else "")
    acting = (one for one in panel.iterdescendants(*_ACTING) if one is not besides)
    return shown and next(acting, None) is None and local_name(panel) in _PANELS


def _is_passage(panel: Element) -> bool:
    text = all_text(panel)
    linked = sum(len(all_text(link)) for link in panel.iter("a"))
    return len(text) - linked >= _PASSAGE or (_ends_in_words(text) and 2 * linked < len(text))


def _show(panel: Element) -> None:
    if local_name(panel) == "nav" and next(panel.iter("a"), None) is None:
        panel.tag = "div"  # what a builder opens as it opens a menu
    for name in {"hidden", "aria-hidden"}.intersection(map(str, panel.keys())):
        del panel.attrib[name]
    if style := panel.get("style"):
        panel.set("style", _HIDING.sub("", style))


def _ends_in_words(text: str) -> bool:
    """Say whether a text ends with a sentence, and not with a label or a figure."""
    return bool(_END.search(text)) and len(_WORD.findall(text[-_LAST:])) >= _SENTENCE
