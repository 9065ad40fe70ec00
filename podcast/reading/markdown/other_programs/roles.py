"""Roles of MyST before a piece of code, ``{math}`a+b```, and pandoc's raw pieces behind one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_ROLE = re.compile(r"\{(?P<name>[a-z][\w:+.-]{0,39})\}$")
_RAW = re.compile(r"\{=\w{1,20}\}")
_TITLED = re.compile(r"(?P<title>[^<>]{1,300}?)\s*<[^<>]{1,300}>")
_CODES = frozenset({"code", "kbd", "file", "command", "program", "samp", "python", "literal"})


def read_roles(parser: MarkdownIt) -> None:
    """Teach a parser roles: their words are text, formulas are formulas, citations are mark-up."""
    parser.core.ruler.push("roles", _read)


def _read(state: StateCore) -> None:
    for token in state.tokens:
        children = token.children or []
        if any(child.type == "code_inline" for child in children):
            token.children = list(_shown(children))


def _shown(children: Sequence[Token]) -> Iterator[Token]:
    kept = list(children)
    for before, code in pairwise(children):
        role = _ROLE.search(before.content) if before.type == "text" else None
        raw = _RAW.match(code.content) if code.type == "text" else None
        if role and code.type == "code_inline":
            before.content = before.content[: role.start()]
            _tell(code, role["name"])
        elif raw and before.type == "code_inline":
            before.type, before.content = "markup", before.content + raw[0]
            code.content = code.content[raw.end() :]
    yield from kept


def _tell(code: Token, role: str) -> None:
    if role == "math":
        code.type = "math_inline"
    elif role.startswith("cite"):
        code.type = "markup"
    elif role not in _CODES:
        code.type = "text"
        titled = _TITLED.fullmatch(code.content)
        code.content = titled["title"] if titled else code.content
