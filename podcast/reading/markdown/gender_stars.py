"""The star of a German word for everybody: of "Schüler*innen und Lehrer*innen" none is mark-up."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_PERSON = re.compile(r"\*(?=in(?:nen)?(?![\w*]))")
_ENDING = re.compile(r"(?<=e)\*(?=[rnms](?![\w*]))")
_STAR = ord("*")
_LOOKED_AT = 400  # marks back, so that a long text takes no square of its length


def read_gender_stars(parser: MarkdownIt) -> None:
    """Teach a parser that such a star stays: two of them would make a paragraph italic."""
    parser.inline.ruler.before("strikethrough", "gender_star", _star)


def _star(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own call
    found = _PERSON.match(state.src, state.pos) or _ENDING.match(state.src, state.pos)
    # "*jede*r": an open star is closed here.
    if not found or not state.src[state.pos - 1 : state.pos].islower() or _in_italics(state):
        return False
    if not silent:
        state.pending += "*"
    state.pos = found.end()
    return True


def _in_italics(state: StateInline) -> bool:
    near = state.delimiters[-_LOOKED_AT:]
    return sum(one.marker == _STAR for one in near) % 2 == 1
