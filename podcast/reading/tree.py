"""Trees of elements from untrusted HTML and XML: no entities, no network, bounded depth."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree

from podcast.errors import ArticleError
from podcast.reading.encodings import page_text

Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so

DEEPEST = 150
"""How deep elements may be nested; libxml2 itself stops at 256 and drops the rest."""

UNSEEN = frozenset({"script", "style", "template", "noscript", "head", "link", "meta", "base"})
"""Elements that show nothing."""

EMBEDDED = frozenset({"audio", "video", "iframe", "object", "embed", "canvas", "svg", "map"})
"""Elements that show what is no text of the page."""

_BOXES = "html body div section article main header footer aside address details summary center"
_FORMS = "fieldset hgroup nav search figure figcaption blockquote pre hr h1 h2 h3 h4 h5 h6 p"
_ROWS = "ul ol menu dir dl li dd dt table caption thead tbody tfoot tr td th"
BLOCK_NAMES = frozenset(f"{_BOXES} {_FORMS} {_ROWS}".split())
"""Elements that begin on a line of their own."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Elements without an end that libxml2 does not know as such: the rest would be in them.
_VOID = re.compile(
    r"</?(?:wbr|track|keygen|bgsound)(?:[\s/][^<>]*)?>|</(?:source|embed)\s*>", re.IGNORECASE
)
_UNSHUT = re.compile(r"(<(source|embed)(?:\s[^<>]*+|/)?)>", re.IGNORECASE)
# MathML under a prefix of its own, as journals write it: to the parser of HTML it is no formula.
_PREFIX = re.compile(r"(</?)(?:m|mml|mathml):(?=m[a-z]|semantics|annotation|none)", re.IGNORECASE)
_NOSCRIPT = re.compile(r"<noscript\b[^<>]{0,200}>", re.IGNORECASE)
_END_OF_NOSCRIPT = re.compile(r"</noscript\s{0,20}>", re.IGNORECASE)
_OPENED = re.compile(r"<(?:div|section|p|span|ul|table)\b", re.IGNORECASE)
_SHUT = re.compile(r"</(?:div|section|p|span|ul|table)\b", re.IGNORECASE)
_TYPE = "{http://www.idpf.org/2007/ops}type"


def html_tree(data: bytes | str, *, source: str) -> Element:
    """Parse a page or a piece of one; of bytes, the declared encoding counts.

    Raises ArticleError for bytes that are not text, and for elements nested too deep.
    """
    text = data if isinstance(data, str) else page_text(data, source=source)
    text = _VOID.sub(lambda found: "\n" * found[0].count("\n"), text)
    text = _UNSHUT.sub(lambda found: found[1].rstrip("/ \t\r\n") + f"></{found[2]}>", text)
    text = _PREFIX.sub(r"\1", _with_noscripts_shut(text))
    parser = etree.HTMLParser(
        remove_comments=True, remove_pis=True, no_network=True, huge_tree=False, encoding="utf-8"
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _unreadable("HTML", error, source=source) from error
    if root is None:
        raise ArticleError("The file holds no text.", where=source, mend="Save the page again.")
    return _bounded(_with_body(root), source=source)


class _NothingElse(etree.Resolver):
    """Gives nothing for whatever a file names outside itself, such as its document type."""

    def resolve(self, _url: str, _public: str, context: object) -> object:  # type: ignore[override]
        return self.resolve_string("", context, base_url=None)


def xml_tree(data: bytes, *, source: str) -> Element:
    """Parse XML without expanding entities.

    Raises ArticleError for what is not well-formed, and for elements nested too deep.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,  # which would refuse a file for an identity that is no name
    )
    parser.resolvers.add(_NothingElse())  # lxml loads document types where it collects no ids
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _unreadable("XML", error, source=source) from error
    for entity in root.iter(etree.Entity):
        raise _no_entity(f"entity {entity.text}", f"{source}:{line_of(entity)}")
    for warning in parser.error_log.filter_types(etree.ErrorTypes.WAR_UNDECLARED_ENTITY):
        # In an attribute: the parser takes it out without a word where a document type is named.
        raise _no_entity("entity in an attribute", f"{source}:{warning.line}")
    return _bounded(root, source=source)


def _no_entity(what: str, where: str) -> ArticleError:
    mend = "Write the characters themselves."
    return ArticleError(f"The {what} is not allowed here.", where=where, mend=mend)


def local_name(element: Element) -> str:
    """Give an element's name without its namespace, in lower case."""
    tag: object = element.tag  # a function, for an entity
    return _without_namespace(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=1024)
def _without_namespace(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def with_blocks(root: Element) -> set[Element]:
    """Give the elements of a tree that are blocks or hold one, and its root."""
    found: set[Element] = {root}
    for element in root.iter():
        if local_name(element) in BLOCK_NAMES:
            above: Element | None = element
            while above is not None and above not in found:
                found.add(above)
                above = above.getparent()
    return found


def line_of(element: Element) -> int:
    """Give the line of the file on which the element begins, 0 if nobody knows."""
    line: object = getattr(element, "sourceline", None)
    return line if isinstance(line, int) else 0


def roles_of(element: Element) -> frozenset[str]:
    """Give what an element says it is: its ``role`` and ``epub:type`` words."""
    said = (element.get(name) or "" for name in ("role", "epub:type", _TYPE))
    return frozenset(" ".join(said).lower().split())


def all_text(element: Element) -> str:
    """Give the element's text in one line."""
    return " ".join("".join(str(text) for text in element.itertext()).split())


def has_more_text(element: Element, *, than: int) -> bool:
    """Tell whether an element's text is longer, in characters, reading no more than that needs."""
    length = 0
    for text in element.itertext():
        length += len(" ".join(str(text).split()))
        if length > than:
            return True
    return len(all_text(element)) > than


def text_in_lines(element: Element) -> str:
    """Give the text as it stands, as in <pre>: a break and a block begin a line of their own."""
    parts: list[str] = []
    for event, one in etree.iterwalk(element, events=("start", "end")):
        name = local_name(one)
        is_block = one is not element and name in BLOCK_NAMES
        is_break = event == "start" and name == "br"
        if is_break or (is_block and parts and not parts[-1].endswith("\n")):
            parts.append("\n")
        text = one.text if event == "start" else one.tail if one is not element else ""
        if text:
            parts.append(text)
    return "".join(parts)


def is_unseen(element: Element) -> bool:
    """Say whether a browser shows nothing of the element."""
    hidden = element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "")
    return local_name(element) in UNSEEN or bool(hidden)


def visible(element: Element) -> str:
    """Give what an element shows in one line, its blocks apart, without scripts and styles."""
    texts: list[str] = []
    unseen = 0
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        edge = " " if local_name(inner) in BLOCK_NAMES else ""
        if event == "start":
            unseen += is_unseen(inner)
            texts += [edge, inner.text or ""] if not unseen else []
        else:
            unseen -= is_unseen(inner)
            texts += [edge, inner.tail or ""] if not unseen and inner is not element else []
    return " ".join("".join(texts).split())


def _with_noscripts_shut(text: str) -> str:
    """Empty each <noscript> that opens what it does not close: all after it would be in it.

    To a browser what stands in one is text, and ends with it.
    """
    kept: list[str] = []
    at = 0
    while opening := _NOSCRIPT.search(text, at):
        end = _END_OF_NOSCRIPT.search(text, opening.end())
        if end is None:
            break
        inside = text[opening.end() : end.start()]
        is_shut = len(_OPENED.findall(inside)) <= len(_SHUT.findall(inside))
        kept += [text[at : opening.end()], inside if is_shut else "\n" * inside.count("\n")]
        at = end.start()
    return "".join([*kept, text[at:]])


def _with_body(root: Element) -> Element:
    """Move what stands in the head but is to be seen: libxml2 puts an early <main> there."""
    astray = [child for head in root.iter("head") for child in head if child.tag not in UNSEEN]
    astray = [child for child in astray if child.tag != "title"]
    if astray:
        body = next(root.iter("body"), None)
        body = etree.SubElement(root, "body") if body is None else body
        for at, child in enumerate(astray):
            body.insert(at, child)
    return root


def _bounded(root: Element, *, source: str) -> Element:
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise ArticleError(
                f"Elements are nested more than {DEEPEST} deep.",
                where=f"{source}:{line_of(element)}",
                mend="Save the page in a simpler form, or as Markdown.",
            )
    return root


def _unreadable(form: str, error: Exception, *, source: str) -> ArticleError:
    line = getattr(error, "lineno", 0) or 0
    return ArticleError(
        f"This is not readable {form}: {str(error).splitlines()[0] or 'nothing is in it'}.",
        where=f"{source}:{line}" if line else source,
        mend="Save the file again.",
    )
