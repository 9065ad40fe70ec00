"""Elements of a feed, their prefixes and their text, cleaned on the way in."""

from __future__ import annotations

from typing import TypeAlias

from lxml import etree

from podcast.publishing.chapters import PSC
from podcast.publishing.forbidden_characters import clean

Element: TypeAlias = etree._Element  # noqa: SLF001  lxml gives its element type no public name

# Some clients go by prefix, others by address: both have to be exactly these.
NAMESPACES = {
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "psc": PSC,
}


def element(name: str, body: str = "", /, **attributes: str) -> Element:
    """An element named ``prefix:name``; an attribute's ``_`` stands for ``-``."""
    prefix, _, local = name.rpartition(":")
    tag = f"{{{NAMESPACES[prefix]}}}{local}" if prefix else local
    made = etree.Element(tag, nsmap=NAMESPACES)
    for key, value in attributes.items():
        made.set(key.replace("_", "-"), clean(value))
    if body:
        made.text = clean(body)
    return made


def html_element(name: str, html: str) -> Element:
    """An element that holds HTML of our own making, in a CDATA section.

    All text in it is escaped, ``>`` too, so that it cannot hold the end of the section.
    """
    made = element(name)
    made.text = etree.CDATA(html)
    return made
