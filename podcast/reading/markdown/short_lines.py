"""Lines that a writer ended early: a poem, an address, the end of a letter keep their lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

from podcast.reading.line_ends import is_parted

_NARROW = 40  # characters: no program and nobody breaks running text at less
_NARROWEST = 24  # lines that are all as full as they can be, at this width, were broken
_MARKS = ("|", ":::", "[!", "$$", "\\[", "<", "{", "*[", "[^", "![")


def read_short_lines(parser: MarkdownIt) -> None:
    """Teach a parser that lines with room for the next word were ended on purpose."""
    parser.core.ruler.push("short_lines", _read)


def _read(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and token.children and _are_ended(token.content.split("\n")):
            for child in token.children:
                if child.type == "softbreak":
                    child.type, child.tag = "hardbreak", "br"


def _are_ended(lines: Sequence[str]) -> bool:
    bare = [line.strip() for line in lines]
    if len(bare) < 2 or not all(bare) or any(line.startswith(_MARKS) for line in bare):
        return False
    if len(bare) == 2 and not bare[0].endswith((",", ":")):
        return False
    needed = [len(line) + 1 + len(after.split()[0]) for line, after in pairwise(bare)]
    if max(needed) > _NARROW or any(is_parted(*two) for two in pairwise(bare)):
        return False
    widest = max(map(len, bare))
    is_full = widest >= _NARROWEST and min(needed) > widest
    return not is_full or all(line[0].isupper() for line in bare)
