"""Stars and tildes between figures: "2*500 mg", "10**6" and "5~10~15" are no mark-up."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_FIGURE = r"[\d¼-¾⅐-⅞]"
_BOLD = "**"
# "5mg*2": a letter before one star belongs to a unit where a figure stands before it.
_BEHIND = {
    "*": re.compile(rf"{_FIGURE}(?:\s?[^\W\d_]{{1,6}})?$"),
    _BOLD: re.compile(rf"{_FIGURE}$"),
    "~": re.compile(rf"{_FIGURE}$"),
}
_MARK = re.compile(rf"(?:\*{{1,2}}|~)(?={_FIGURE})")
_NEAR = 9  # characters back: a figure, a space and a unit
_LOOKED_AT = 400  # stars back, so that a text of nothing but bold takes no square of its length


def read_between_figures(parser: MarkdownIt) -> None:
    """Teach a parser that stars and tildes between figures stay: two of them would join doses.

    CommonMark makes 2500 mg and 31 daily of "2*500 mg, 3*1 daily".
    """
    parser.inline.ruler.before("strikethrough", "between_figures", _between)


def _between(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own call
    found = _MARK.match(state.src, state.pos)
    if found is None:
        return False
    mark, near = found[0], state.src[max(0, state.pos - _NEAR) : state.pos]
    if not _BEHIND[mark].search(near) or (mark == _BOLD and _in_bold(state)):
        return False
    if not silent:
        state.pending += mark
    state.pos = found.end()
    return True


def _in_bold(state: StateInline) -> bool:
    """Say whether bold is open: "**COVID-19**1" closes it, before a note's flattened number."""
    near = state.delimiters[-_LOOKED_AT:]
    stars = sum(one.marker == ord("*") and one.length == len(_BOLD) for one in near)
    return stars // len(_BOLD) % 2 == 1
