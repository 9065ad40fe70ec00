"""Running text as elements: links, emphasis, note marks, and sentences on the clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise

from podcast.model import Span
from podcast.publishing.pages.cue_places import Run
from podcast.publishing.pages.elements import Element, Node, Prose, el
from podcast.publishing.pages.formulas import formula

# Without the full stop or bracket that ends the sentence and not the address.
_IN_ADDRESS = r"[^\s<>\"“”()]"
_WEB = (
    rf"(?<![\w/])https?://[\w.-]+\.\w+"
    rf"(?:[/?#](?:{_IN_ADDRESS}|\({_IN_ADDRESS}*\))*(?<=[\w/=#&)]))?"
)
_MAIL = (
    r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w@-])"
)
# With its country, with the 0 of its area, free of charge ("0800 1111"), a help line of Europe
# ("116 123"), or as North America writes it.
_CALL = (
    r"(?<![\w.,+/-])(?:\+[1-9]\d{0,2}(?:[ \u00a0-]?\(?\d{1,4}\)?){2,5}"
    r"|0\d{1,4}[ \u00a0-]\d{3,4}(?:[ \u00a0-]\d{3,4}){1,2}"
    r"|0[38]0\d[ \u00a0-]\d{3,4}|116[ \u00a0]?\d{3}(?! [a-z]{2,20}s\b)"
    r"|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\w/-]|[.,]\d)"
)
_WRITTEN = re.compile(rf"(?P<web>{_WEB})|(?P<mail>{_MAIL})|(?P<call>{_CALL})")
_DIALLED = re.compile(r"[^+\d]")
_SCHEMES = ("http://", "https://", "mailto:", "tel:")

Sentence = Callable[[int, tuple[Node, ...]], Element]
"""Wraps the nodes of one cue, given its number."""


def inline(prose: Prose, *, runs: Sequence[Run], sentence: Sentence) -> Iterator[Node]:
    """The elements of a stretch of prose, each run wrapped as the sentence it is."""
    kept = _whole(runs, prose)
    edges = sorted({0, len(prose.text), *(edge for run in kept for edge in (run.start, run.end))})
    by_start = {run.start: run for run in kept}
    for start, end in pairwise(edges):
        nodes = tuple(_between(prose.spans, start, end))
        run = by_start.get(start)
        if run is not None:
            yield sentence(run.cue, nodes)
        else:
            yield from nodes


def _whole(runs: Sequence[Run], prose: Prose) -> list[Run]:
    """The runs with no edge inside a formula, which is shown as one thing."""
    ends = [*accumulate((len(span.text) for span in prose.spans), initial=0)]
    formulas = [
        (start, start + len(span.text))
        for span, start in zip(prose.spans, ends, strict=False)
        if span.kind == "math"
    ]
    made: list[Run] = []
    for run in runs:
        start = next((a for a, b in formulas if a < run.start < b), run.start)
        end = next((b for a, b in formulas if a < run.end < b), run.end)
        made.append(Run(run.cue, max(start, made[-1].end if made else 0), end))
    return [run for run in made if run.start < run.end]


def plain(prose: Prose) -> Iterator[Node]:
    """The elements of prose that is not on the clock."""
    yield from _between(prose.spans, 0, len(prose.text))


def _between(spans: Sequence[Span], start: int, end: int) -> Iterator[Node]:
    offset = 0
    for span in spans:
        text = span.text[max(0, start - offset) : max(0, end - offset)]
        offset += len(span.text)
        if text:
            yield from _span(span, text)


def _span(span: Span, text: str) -> Iterator[Node]:
    if span.kind == "text" and not span.language:
        yield from _addresses(text)
        return
    node = _MAKERS[span.kind](span, text)
    if span.language and isinstance(node, Element):
        yield Element(node.name, (*node.attributes, ("lang", span.language)), node.children)
    elif span.language:
        yield el("span", node, lang=span.language)
    else:
        yield node


def _addresses(text: str) -> Iterator[Node]:
    """Text whose written-out addresses lead where they say, as in a list of references.

    Mail addresses and telephone numbers do, too; a number so short that it may be an emergency's
    is not called by a slip of the finger.
    """
    done = 0
    for found in _WRITTEN.finditer(text):
        if found.start() > done:
            yield text[done : found.start()]
        scheme = {"mail": "mailto:", "call": "tel:"}.get(found.lastgroup or "", "")
        address = _DIALLED.sub("", found[0]) if scheme == "tel:" else found[0]
        away = None if scheme else "noreferrer"
        yield el("a", found[0], href=scheme + address, rel=away, class_="bare")
        done = found.end()
    if done < len(text):
        yield text[done:]


def note_id(label: str) -> str:
    """The anchor of a note; labels are free text, ids may hold no space."""
    return "note-" + "-".join(label.split())


def _text(_span: Span, text: str) -> Node:
    return text


def _link(span: Span, text: str) -> Node:
    if not span.target.lower().startswith(_SCHEMES):
        return text  # javascript:, data: and paths of the writer's machine lead nowhere
    return el("a", text, href=span.target, rel="noreferrer")


def _note(span: Span, text: str) -> Node:
    mark = el("a", text, href=f"#{note_id(span.target)}", class_="mark", role="doc-noteref")
    return el("sup", mark)


def _math(span: Span, text: str) -> Node:
    return formula(span.target) or el("span", text, class_="math")


def _tag(name: str) -> Callable[[Span, str], Node]:
    return lambda _span, text: el(name, text)


_MAKERS: dict[str, Callable[[Span, str], Node]] = {
    "text": _text,
    "emphasis": _tag("em"),
    "strong": _tag("strong"),
    "struck": _tag("s"),
    "link": _link,
    "code": _tag("code"),
    "note": _note,
    "abbreviation": lambda span, text: el("abbr", text, title=span.target or None),
    "image": lambda _span, text: el("span", text, class_="picture-text"),
    "math": _math,
    "superscript": lambda span, text: el("sup", _link(span, text)),
    "subscript": _tag("sub"),
    "break": lambda _span, _text: el("br"),
}
