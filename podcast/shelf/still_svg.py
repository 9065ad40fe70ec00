"""Whether an SVG only draws: opened by itself it is a page, and may hold scripts."""

from __future__ import annotations

from lxml import etree

_ACTIVE = frozenset(
    [
        "script",
        "handler",
        "listener",
        "foreignobject",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
    ]
)
_HARMLESS = ("#", "data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp")


def is_still(svg: bytes) -> bool:
    """Whether nothing in it can run, fetch or lead elsewhere; False too where it is no SVG.

    Entities are not expanded and nothing is fetched to find out.
    """
    if b"<!ENTITY" in svg:
        return False
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(svg, parser)
    except (etree.XMLSyntaxError, ValueError):
        return False
    nodes = [*root.itersiblings(preceding=True), *root.iter(), *root.itersiblings()]
    return all(_is_harmless(node) for node in nodes)


def _is_harmless(node: etree._Element) -> bool:
    tag: object = node.tag
    if tag is etree.Comment:
        return True
    if not isinstance(tag, str):  # an instruction, such as a style sheet
        return False
    if etree.QName(node).localname.lower() in _ACTIVE:
        return False
    return all(_is_plain(str(name), str(value)) for name, value in node.attrib.items())


def _is_plain(name: str, value: str) -> bool:
    own = name.rpartition("}")[2].lower()
    if own.startswith("on"):
        return False
    if own in {"href", "src"}:
        return value.strip().lower().startswith(_HARMLESS)
    return not (own == "attributename" and "href" in value.lower())
