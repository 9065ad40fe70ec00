"""Headings whose writer left out the space: "##Dose". One "#" begins a tag of networks as well."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

_TIGHT = re.compile(r"(?P<marks>#{1,6})(?P<text>(?=[^\W_])[^\n]{1,200})")
_BEHIND = re.compile(r"\s#{1,6}\s?$")


def read_tight_headings(parser: MarkdownIt) -> None:
    """Teach a parser headings without a space: from two marks on, or as the text's first line."""
    stops = ["paragraph", "reference", "blockquote"]
    parser.block.ruler.before("heading", "tight_heading", _heading, {"alt": stops})


def _heading(state: StateBlock, line: int, _end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's own call
    if state.is_code_block(line):
        return False
    start = state.bMarks[line] + state.tShift[line]
    found = _TIGHT.fullmatch(state.src[start : state.eMarks[line]].rstrip())
    if found is None or (len(found["marks"]) == 1 and not _opens(state, start)):
        return False
    if silent:
        return True
    state.line = line + 1
    tag, marks = f"h{len(found['marks'])}", found["marks"]
    span = [line, state.line]
    opening = state.push("heading_open", tag, 1)
    inline = state.push("inline", "", 0)
    inline.content, inline.children = _BEHIND.sub("", found["text"]).strip(), []
    closing = state.push("heading_close", tag, -1)
    opening.map = inline.map = span
    opening.markup = closing.markup = marks
    return True


def _opens(state: StateBlock, start: int) -> bool:
    """Say whether nothing stands above a line, and it is more than one word."""
    line = state.src[start:].split("\n", 1)[0]
    return not state.src[:start].strip() and " " in line.strip() and line[1].isalpha()
