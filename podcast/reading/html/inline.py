"""Running text in a tree of HTML elements."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from podcast.model import Span, SpanKind
from podcast.reading.html.languages import language_of
from podcast.reading.html.pictures import source_of
from podcast.reading.inline import Meaning
from podcast.reading.maths.formula import from_mathml, from_tex
from podcast.reading.maths.tex_on_pages import TEX
from podcast.reading.tree import BLOCK_NAMES, Element, all_text, local_name

_TEX = re.compile(r"[\\^_{}]")  # in a text alternative: it is no words
_KINDS: dict[str, SpanKind] = {
    "sup": "superscript",
    "sub": "subscript",
    **dict.fromkeys(("code", "kbd", "samp", "tt", "var"), "code"),
    **dict.fromkeys(("s", "del", "strike"), "struck"),
    **dict.fromkeys(("em", "i", "u", "ins", "cite", "mark", "small", "dfn"), "emphasis"),
    **dict.fromkeys(("strong", "b"), "strong"),
}
_FILE_NAME = re.compile(
    r"[\w.()%+@-]{1,200}\.(?:jpe?g|png|gif|webp|svg|avif|tiff?|bmp|heic)"
    r"|(?:img|dsc[nf]?|pict?|image|photo|screenshot|mvc)[_-]?\d[\d._-]{2,40}"
    r"|spacer|blank|pixel",
    re.IGNORECASE,
)


def inline_spans(
    element: Element,
    *,
    meaning: Meaning,
    mark: Callable[[Element], str],
    left_out: Callable[[Element], bool],
) -> Iterator[Span]:
    """Give the spans of an element and all in it.

    ``mark`` gives the label of the note that an element calls, or ""; ``left_out``
    says whether an element is not narrated.
    """
    if left_out(element):
        return
    if label := mark(element):
        yield Span(all_text(element).strip("[]() "), "note", label)
        return
    whole = _whole(element, meaning)
    if whole is not None:
        yield from whole
        return
    inner = meaning_in(element, meaning)
    edge = inner.span(_edge(element))
    yield edge
    yield inner.span(element.text or "")
    for child in element:
        yield from inline_spans(child, meaning=inner, mark=mark, left_out=left_out)
        yield inner.span(child.tail or "")
    yield edge


def _edge(element: Element) -> str:
    """Give what a browser shows at both ends: quotation marks, a new line."""
    name = local_name(element)
    if name == "q":
        return '"'
    return " " if name in BLOCK_NAMES else ""


def _formula_text(element: Element) -> str:
    """Give what a formula shows, without the TeX that pages put beside it."""
    shown = [one for one in element.iter() if local_name(one) == "semantics"][:1]
    return all_text(shown[0][0] if shown and len(shown[0]) else element)


def meaning_in(element: Element, meaning: Meaning) -> Meaning:
    """Give the meaning of text inside the element."""
    name = local_name(element)
    if language := language_of(element):
        meaning = Meaning(meaning.kind, meaning.target, language)
    if name == "a" and (target := (element.get("href") or "").strip()):
        return meaning.within("link", target=target)
    if name in ("abbr", "acronym") and element.get("title"):
        return meaning.within("abbreviation", target=element.get("title") or "")
    if name == "sup" and meaning.kind == "link" and _is_all_of_its_link(element):
        return meaning.within("superscript").within("link", target=meaning.target)
    return meaning.within(_KINDS[name]) if name in _KINDS else meaning


def _is_all_of_its_link(raised: Element) -> bool:
    """Whether a link holds nothing but what is raised: a mark, and no power in its words."""
    parent = raised.getparent()
    return (
        parent is not None
        and local_name(parent) == "a"
        and all_text(parent).strip() == all_text(raised).strip()
    )


def alt_of(element: Element) -> str | None:
    """Give a picture's description; a file's name or "spacer" is none."""
    alt = element.get("alt")
    if alt is None or not _FILE_NAME.fullmatch(alt.strip()):
        return alt
    return "" if alt.strip().lower() in ("spacer", "blank", "pixel") else None


def _whole(element: Element, meaning: Meaning) -> tuple[Span, ...] | None:
    """Give the spans of an element that is one thing, whatever is in it."""
    match local_name(element):
        case "br":
            return (Span("\n", "break"),)
        case "wbr" | "rt" | "rp":
            return ()
        case "img":
            alt = alt_of(element)
            decorative = alt is not None and not alt.strip()
            target = source_of(element)
            return () if decorative else (Span(alt or "", "image", target, meaning.language),)
        case "math":
            return (_mathematics(element),)
    return None


def _mathematics(element: Element) -> Span:
    """Give a formula by its description, else by what it means."""
    if source := element.get(TEX):
        return Span(source, "math", from_tex(source) or "tex")
    alt = (element.get("alttext") or "").strip()
    mathml = from_mathml(element)
    if alt and not (mathml and _TEX.search(alt)):
        return Span(alt, "math", "alt")
    return Span(_formula_text(element), "math", mathml or "mathml")
