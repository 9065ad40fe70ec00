"""The text of a page that a script would draw: its JSON-LD tells it where nothing is shown."""

from __future__ import annotations

import re

from lxml import etree

from podcast.reading.html.author_and_day.linked_data import linked_data
from podcast.reading.tree import Element, html_tree, visible

_SHOWN = 300  # characters outside of links: more is a page that shows its text
_TOLD = 200  # characters of an article
_MARKED = re.compile(r"</p>|<br\b", re.IGNORECASE)


def with_told_text(root: Element) -> None:
    """Set the text that a page's data tells into its body, if the body shows none."""
    body = next(root.iter("body"), None)
    if body is None:
        return
    linked = sum(len(visible(link)) for link in body.iter("a"))
    if len(visible(body)) - linked > _SHOWN:
        return
    told = linked_data(root)
    if len(told.text) < _TOLD:
        return
    article = etree.SubElement(body, "article")
    if told.headline and next(body.iter("h1"), None) is None:
        etree.SubElement(article, "h1").text = told.headline
    if _MARKED.search(told.text):
        inner = next(html_tree(told.text, source="").iter("body"))
        article.extend(list(inner))
        return
    for line in filter(None, map(str.strip, told.text.split("\n"))):
        etree.SubElement(article, "p").text = line
