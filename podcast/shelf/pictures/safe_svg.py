"""An SVG reduced to what draws: opened by itself an SVG is a page, and could run scripts.

What is known to draw stays, what is known to be an editor's own notes is dropped, and with
anything else the picture is told in words: a list of what is dangerous is never complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_XML = "http://www.w3.org/XML/1998/namespace"
_NOTES = (  # metadata of drawing programs
    "http://www.inkscape.org/",
    "http://sodipodi.sourceforge.net/",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://web.resource.org/cc/",
    "http://purl.org/dc/",
    "http://ns.adobe.com/",
    "http://www.bohemiancoding.com/sketch/",
    "http://www.serif.com/",
)
_ELEMENTS = """
svg g defs symbol use title desc metadata switch path rect circle ellipse line polyline polygon
text tspan textPath image marker pattern mask clipPath linearGradient radialGradient stop style
filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
feSpotLight feTile feTurbulence view a
"""
_DRAWS = frozenset(_ELEMENTS.split())
_SAYS = re.compile(
    r"id|class|style|role|lang|tabindex|aria-[a-z]+|data-[a-z0-9-]+|type|media|version|baseProfile"
    r"|viewBox|preserveAspectRatio|transform|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fx|fy|fr|d|z"
    r"|points|pathLength|dx|dy|rotate|textLength|lengthAdjust|startOffset|method|spacing|side"
    r"|offset|gradient(?:Units|Transform)|spreadMethod|pattern(?:Units|ContentUnits|Transform)"
    r"|mask(?:Units|ContentUnits)|clipPathUnits|marker(?:Width|Height|Units)|refX|refY|orient"
    r"|filter(?:Units|Res)|primitiveUnits|in|in2|result|mode|values|operator|k[1-4]|std[A-Z]\w+"
    r"|order|kernelMatrix|divisor|bias|targetX|targetY|edgeMode|preserveAlpha|surfaceScale|scale"
    r"|diffuseConstant|specular(?:Constant|Exponent)|limitingConeAngle|pointsAt[XYZ]|azimuth"
    r"|elevation|radius|baseFrequency|numOctaves|seed|stitchTiles|tableValues|slope|intercept"
    r"|amplitude|exponent|[xy]ChannelSelector|kernelUnitLength|requiredFeatures|systemLanguage"
    r"|fill(?:-\w+)?|stroke(?:-\w+)?|stop-\w+|flood-\w+|lighting-color|opacity|color(?:-[a-z-]+)?"
    r"|display|visibility|overflow|clip(?:-\w+)?|mask(?:-type)?|filter|marker(?:-\w+)?|cursor"
    r"|font(?:-[a-z-]+)?|text-[a-z-]+|letter-spacing|word-spacing|writing-mode|direction|kerning"
    r"|unicode-bidi|dominant-baseline|alignment-baseline|baseline-shift|[a-z]+-rendering|isolation"
    r"|mix-blend-mode|paint-order|vector-effect|transform-origin|enable-background|pointer-events"
)
_FUNCTIONS = """
rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy
calc blur saturate not is where nth-child nth-of-type
"""
_CALLS = frozenset(_FUNCTIONS.split())
_CALL = re.compile(r"(?<![\w-])([\w-]*)\(\s*[\"']?(.?)")
_COMMENT = re.compile(r"/\*[^*]*(?:\*(?!/)[^*]*)*\*/")
_WORDS = frozenset({"d", "points", "id", "class", "role", "lang"})
_PICTURE = re.compile(
    r"\s*(?:#[^\s]*|data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*)\s*"
)
_REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')\s]+)|^\s*#(\S+)\s*$")
_MOST = 200_000  # elements that a browser draws, those that are used again counted each time


def safe_svg(svg: bytes) -> bytes | None:
    """The drawing without what cannot be seen; None where it could run, fetch or lead elsewhere.

    None too where it is no SVG, or would draw more than 200,000 things. Entities are not
    expanded and nothing is fetched to find out.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    try:
        root = etree.fromstring(svg, parser)
        is_drawing = root.tag == f"{{{_SVG}}}svg" and not _declares(root)
        if not (is_drawing and all(map(_kept, list(root.iter())))):
            return None
        if _drawn(root, targets=_targets(root), known={}) > _MOST:
            return None
    except (etree.LxmlError, ValueError, RecursionError):
        return None
    return etree.tostring(root, encoding="utf-8")


def _declares(root: etree._Element) -> bool:
    """Whether a style sheet stands before the root, or a DOCTYPE brings entities."""
    dtd: Any = root.getroottree().docinfo.internalDTD
    has_entities = dtd is not None and any(dtd.iterentities())
    return has_entities or any(True for _ in root.itersiblings(preceding=True))


def _kept(node: etree._Element) -> bool:
    """Whether an element only draws; what nobody sees of it is dropped."""
    tag: object = node.tag
    if not isinstance(tag, str):  # an instruction, or an entity
        return False
    name = etree.QName(node)
    space = name.namespace or ""
    if space.startswith(_NOTES):
        _drop(node)
        return True
    if space != _SVG or name.localname not in _DRAWS:
        return _is_gone(node)
    if name.localname == "style" and (len(node) or not _is_plain_css(node.text or "")):
        return False
    return all(_says(node, str(key), str(value)) for key, value in list(node.attrib.items()))


def _is_gone(node: etree._Element) -> bool:
    """Whether an element went with one that was dropped before."""
    return not any(str(one.tag) == f"{{{_SVG}}}svg" for one in node.iterancestors())


def _drop(node: etree._Element) -> None:
    parent = node.getparent()
    if parent is not None:
        node.tail = None
        parent.remove(node)


def _says(node: etree._Element, key: str, value: str) -> bool:
    """Whether an attribute is harmless; one that nothing draws from is dropped."""
    name = etree.QName(key)
    own, space = name.localname, name.namespace or ""
    if own.lower().startswith("on"):
        return False
    if own == "href" and space in {"", _XLINK}:
        return _PICTURE.fullmatch(value) is not None
    is_known = not space and _SAYS.fullmatch(own)
    if not is_known and (space, own) not in {(_XML, "space"), (_XML, "lang")}:
        del node.attrib[key]
        return True
    return own in _WORDS or own.startswith(("aria-", "data-")) or _is_plain_css(value)


def _is_plain_css(text: str) -> bool:
    """Whether a style, or a value of one, fetches nothing: no rule, no escape, known calls."""
    bare = _COMMENT.sub("", text)
    if any(sign in bare for sign in ("@", "\\", "<", "/*")):
        return False
    return all(
        not name or name.lower() in _CALLS or (name.lower() == "url" and inside.startswith("#"))
        for name, inside in _CALL.findall(bare)
    )


def _targets(root: etree._Element) -> dict[str, etree._Element]:
    return {name: node for node in root.iter() if (name := node.get("id"))}


def _references(node: etree._Element) -> Iterator[str]:
    for value in node.attrib.values():
        for match in _REFERENCE.finditer(str(value)):
            yield match[1] or match[2]


def _drawn(
    node: etree._Element,
    *,
    targets: Mapping[str, etree._Element],
    known: dict[etree._Element, int],
) -> int:
    """How many elements a browser draws for one, each use counted; a circle is too many."""
    if node in known:
        return known[node]
    known[node] = _MOST + 1  # until it is counted: elements that use each other meet this
    below = [*node, *(targets[name] for name in _references(node) if name in targets)]
    known[node] = 1 + sum(_drawn(one, targets=targets, known=known) for one in below)
    return known[node]
