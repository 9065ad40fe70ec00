"""Boxes with a warning or a hint, as GitHub, MkDocs, Docusaurus and pandoc mark them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.model import Block, Heading, Paragraph, Place, Span
from podcast.reading.blocks import words_of
from podcast.reading.inline import tidy
from podcast.reading.plain_words import plain_words

_BOX = re.compile(r"\[!(?P<kind>[a-zA-Z]{2,20})\][+-]?[ \t]*")
_KINDS = frozenset(
    {
        *("note", "tip", "info", "warning", "danger", "caution", "important", "hint", "attention"),
        *("error", "success", "question", "example", "abstract", "summary", "seealso", "todo"),
        *("failure", "bug", "check"),
    }
)
_SILENT = frozenset({"details", "quote", "cite", "block", "admonition", "callout"})
# {.callout-note}, {note}, note
_CALLED = re.compile(r"\{?\.?(?:callout-)?(?P<kind>\w+)(?P<rest>.*)", re.DOTALL)
_TITLE = re.compile(r"\btitle=\"([^\"]{0,300})\"|\[([^\[\]]{0,300})\]|(?<!=)\"([^\"]{0,300})\"")
_ENDS = (".", "!", "?", ":")
_DIRECTED = re.compile(r"\{[a-z][\w-]{0,39}\}[ \t]+(?P<title>[^{}=\[\]\"]{1,300})")  # MyST's
_OLD = frozenset({"note", "tip", "important", "warning", "caution"})


def box_called(info: str) -> tuple[str, str]:
    """Give what a box says first (its title, else its kind), and what of its mark is not said.

    Its mark may be ``note "Title"``, ``warning[Title]``, ``{.callout-tip title="Title"}``.
    A box of another kind is a part of the page's layout, and says nothing.
    """
    info = info.strip()
    if directed := _DIRECTED.fullmatch(info):
        return directed["title"].strip(), ""
    found = _CALLED.match(info)
    if not found:
        return "", info
    kind, rest = found["kind"], found["rest"].strip()
    known = kind.casefold() in _KINDS | _SILENT
    titles = _TITLE.search(rest)
    title = next((one for one in titles.groups() if one), "") if titles else ""
    if not title and known and "{" not in info and "=" not in rest:
        title = rest.strip('[]" ')
    if not title and not known and info[:1].isalpha() and not rest.startswith(("{", "[")):
        return ("", info) if not rest else (info, "")
    if title or kind.casefold() in _SILENT:
        return title, ""
    return (kind.capitalize(), "") if known else ("", info)


def boxed(called: str, blocks: Sequence[Block], *, place: Place) -> list[Block]:
    """Give a box as paragraphs that begin with what it is called."""
    if not called:
        return list(blocks)
    stop = "" if called.endswith(_ENDS) else "."
    first = blocks[0] if blocks else None
    if isinstance(first, Heading) and called.casefold() in _KINDS:  # Quarto's way to say a title
        titled = tidy([*first.spans, Span("" if words_of(first).endswith(_ENDS) else ".")])
        return [Paragraph(titled, first.place), *blocks[1:]]
    if isinstance(first, Paragraph) and called.casefold() in _KINDS:
        return [replace(first, spans=tidy([Span(f"{called}. "), *first.spans])), *blocks[1:]]
    return [Paragraph(tidy([Span(plain_words(called) + stop)]), place), *blocks]


def old_box(blocks: Sequence[Block]) -> list[Block]:
    """Give a quote that begins with **Note** or **Warning:** as the box that it is, else []."""
    first = blocks[0] if blocks else None
    lead = first.spans[0] if isinstance(first, Paragraph) else None
    if lead is None or not isinstance(first, Paragraph) or lead.kind != "strong":
        return []
    kind = lead.text.strip(" .:")
    if kind.casefold() not in _OLD:
        return []
    rest = first.spans[1:]
    if rest and rest[0].kind == "break":
        rest = rest[1:]
    if rest and rest[0].kind == "text":
        rest = (replace(rest[0], text=rest[0].text.lstrip(" :.–—-")), *rest[1:])
    return [replace(first, spans=tidy([Span(f"{kind}. "), *rest])), *blocks[1:]]


def without_box_mark(text: str) -> tuple[str, str]:
    """Give what a box is called ("Warning") and the text without its mark; "" for no box."""
    found = _BOX.match(text)
    return (found["kind"].capitalize(), text[found.end() :]) if found else ("", text)


def titled_box(kind: str, blocks: Sequence[Block], *, titled: bool) -> list[Block]:
    """Give a box as paragraphs that begin with what it is; a title says it in its place.

    The first paragraph still holds the mark, and no more than the title where there is one.
    """
    first, *others = blocks
    if not isinstance(first, Paragraph):
        return list(blocks)
    lead, *rest = first.spans
    lead = replace(lead, text=without_box_mark(lead.text)[1])
    spans = tidy([lead, *rest])
    if titled:
        return [replace(first, spans=tidy([*spans, Span(".")])), *others]
    return [replace(first, spans=tidy([Span(f"{kind}. "), *spans])), *others]
