"""Running text as elements: links, emphasis, note marks, and sentences on the clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from podcast.model import Span
from podcast.publishing.pages.cue_places import Run
from podcast.publishing.pages.elements import Element, Node, Prose, el

# Without the full stop or bracket that ends the sentence and not the address.
_IN_ADDRESS = r"[^\s<>\"“”()]"
_ADDRESS = re.compile(
    rf"(?<![\w/])(https?://[\w.-]+\.\w+"
    rf"(?:[/?#](?:{_IN_ADDRESS}|\({_IN_ADDRESS}*\))*(?<=[\w/=#&)]))?)"
)
_SCHEMES = ("http://", "https://", "mailto:")

Sentence = Callable[[int, tuple[Node, ...]], Element]
"""Wraps the nodes of one cue, given its number."""


def inline(prose: Prose, *, runs: Sequence[Run], sentence: Sentence) -> Iterator[Node]:
    """The elements of a stretch of prose, each run wrapped as the sentence it is."""
    edges = sorted({0, len(prose.text), *(edge for run in runs for edge in (run.start, run.end))})
    by_start = {run.start: run for run in runs}
    for start, end in pairwise(edges):
        nodes = tuple(_between(prose.spans, start, end))
        run = by_start.get(start)
        if run is not None:
            yield sentence(run.cue, nodes)
        else:
            yield from nodes


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
    if span.kind == "text" and "://" in text and not span.language:
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
    """Text whose written-out addresses lead where they say, as in a list of references."""
    for index, part in enumerate(_ADDRESS.split(text)):
        yield el("a", part, href=part, rel="noreferrer", class_="bare") if index % 2 else part


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


def _tag(name: str) -> Callable[[Span, str], Node]:
    return lambda _span, text: el(name, text)


_MAKERS: dict[str, Callable[[Span, str], Node]] = {
    "text": _text,
    "emphasis": _tag("em"),
    "struck": _tag("s"),
    "link": _link,
    "code": _tag("code"),
    "note": _note,
    "abbreviation": lambda span, text: el("abbr", text, title=span.target or None),
    "image": lambda _span, text: el("span", text, class_="picture-text"),
    "math": lambda _span, text: el("span", text, class_="math"),
    "superscript": _tag("sup"),
    "subscript": _tag("sub"),
    "break": lambda _span, _text: el("br"),
}
