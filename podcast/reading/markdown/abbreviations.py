"""Abbreviations that a text explains in lines of their own: ``*[NHS]: National Health Service``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_DEFINED = re.compile(r"\*\[(?P<short>[^\[\]\n]{1,80})\]:[ \t]*(?P<long>[^\n]{0,300})")
_MOST = 300


def read_abbreviations(parser: MarkdownIt) -> None:
    """Teach a parser these lines: they are not said, and their words are marked in the text."""
    parser.core.ruler.push("abbreviations", _read)


def _read(state: StateCore) -> None:
    known: dict[str, str] = {}
    for token in state.tokens:
        found = _defined(token.content) if token.type == "inline" else {}
        if found and len(known) < _MOST:
            known |= found
            token.children = [Token("markup", "", 0, content=token.content)]
    if not known:
        return
    longest = sorted(known, key=len, reverse=True)
    words = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
    for token in state.tokens:
        if token.type == "inline" and token.children:
            token.children = [
                part for child in token.children for part in _marked(child, words, known)
            ]


def _defined(content: str) -> dict[str, str]:
    """Give what a paragraph explains, or nothing where a line of it is another text."""
    lines = [_DEFINED.fullmatch(line.strip()) for line in content.split("\n")]
    if not content or not all(lines):
        return {}
    return {found["short"].strip(): found["long"].strip() for found in lines if found}


def _marked(child: Token, words: re.Pattern[str], known: Mapping[str, str]) -> Iterator[Token]:
    start = 0
    for found in words.finditer(child.content) if child.type == "text" else ():
        title = known[found[0]]
        yield Token("text", "", 0, content=child.content[start : found.start()])
        yield Token("html_inline", "", 0, content=f'<abbr title="{escape(title)}">')
        yield Token("text", "", 0, content=found[0])
        yield Token("html_inline", "", 0, content="</abbr>")
        start = found.end()
    yield Token("text", "", 0, content=child.content[start:]) if start else child
