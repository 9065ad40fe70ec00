"""Marks of other programs' Markdown: attributes, wiki links, marked words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.container import container_plugin

_ATTRIBUTE = r"(?:[#.][\w:.-]{1,80}|[\w:-]{1,40}=(?:\"[^\"{}\n]{0,200}\"|[^\s\"{}]{1,200}))"
_ATTRIBUTES = rf"\{{:?[ ]?{_ATTRIBUTE}(?:[ ]{{1,4}}{_ATTRIBUTE}){{0,20}}[ ]?\}}"
_PART = re.compile(r"#(?=\S)")  # of a page, and not the end of “C#”
_MARKS = re.compile(
    rf"""
      (?P<attributes>[ ]?{_ATTRIBUTES})
    | (?P<embed>!)?\[\[(?!_?toc_?\]|\d+\])(?P<page>[^\[\]|\n]{{1,200}})
      (?:\|(?P<label>[^\[\]\n]{{1,200}}))?\]\]
    | (?<![=\w])==(?P<marked>[^\s=](?:[^=\n]{{0,300}}[^\s=])?)==(?![=\w])
    | (?P<comment>%%[^%\n]{{1,1000}}%%)
    | \[(?P<spanned>[^\[\]\n]{{1,300}})\]{_ATTRIBUTES}
    | \{{\+\+(?P<added>[^+\n]{{1,500}})\+\+\}}
    | \{{==(?P<highlighted>[^=\n]{{1,500}})==\}}
    | (?<![\w+])\+\+(?P<keys>[a-z0-9-]{{1,20}}(?:\+[a-z0-9-]{{1,20}}){{0,5}})\+\+(?![\w+])
    | (?P<gone>\{{--[^\n]{{1,500}}?--\}}|\{{>>[^\n]{{1,500}}?<<\}}|\{{/\*.{{0,500}}?\*/\}})
    | (?P<icon>:(?:material|fontawesome|octicons|simple)-[\w-]{{1,60}}:)
    | (?P<colons>^:{{3,}}$)
    | (?P<block>(?:^|(?<=[ ]))\^(?!\d+$)[a-zA-Z0-9-]{{3,40}}$)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_REPLACED = re.compile(r"(?P<old>\{~~[^~\n]{0,500}~>)(?P<new>[^~\n]{0,500})~~\}")
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|avif)$", re.IGNORECASE)
_AFTER = frozenset({"image", "link_close", "em_close", "strong_close", "code_inline"})
_ENDS = frozenset({"softbreak", "hardbreak"})
_LINE_OF_BLOCK = re.compile(r"\|(?: |$)")


def read_dialects(parser: MarkdownIt) -> None:
    """Teach a parser the marks; what is none of the text becomes a token of the type "markup"."""
    parser.use(admon_plugin)
    parser.use(container_plugin, "box", validate=lambda info, *_: bool(info.strip()))
    parser.inline.ruler.before("escape", "replaced_words", _replaced_words)
    parser.core.ruler.push("dialect_marks", _read_marks)


# Bullets, boxes and marks that begin a line of a list which was typed.
_TYPED = tuple("•☐☑☒✓✔✅✗✘✖❌🚫⛔👉➡➤►▶")


def _replaced_words(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's call
    """Read CriticMarkup's {~~old~>new~~}: the old words are listed, the new ones stand."""
    found = _REPLACED.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.push("markup", "", 0).content = found["old"]
        state.push("text", "", 0).content = found["new"]
    state.pos = found.end()
    return True


def _read_marks(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and token.children:
            lines = token.content.split("\n")
            if len(lines) > 1 and all(line.startswith(_TYPED) for line in lines):
                _break_lines(token.children)
            elif len(lines) > 1 and all(map(_LINE_OF_BLOCK.match, lines)):
                _as_lines(token.children, is_table=lines[0].rstrip().endswith("|"))
            token.children = list(_marked(token.children))


def _as_lines(children: Sequence[Token], *, is_table: bool) -> None:
    """Give pandoc's block of lines, each with a bar before it, as lines without bars."""
    starts = True
    for token in children:
        if starts and token.type == "text" and not is_table:
            token.content = _LINE_OF_BLOCK.sub("", token.content, count=1).lstrip()
        starts = token.type in _ENDS
        if token.type == "softbreak" and not is_table:
            token.type, token.tag = "hardbreak", "br"


def _break_lines(children: Sequence[Token]) -> None:
    """Keep the lines of bullets that were typed, which Markdown does not know as a list."""
    for token in children:
        if token.type == "softbreak":
            token.type, token.tag = "hardbreak", "br"


def _marked(children: Sequence[Token]) -> Iterator[Token]:
    for at, token in enumerate(children):
        if token.type != "text":
            yield token
            continue
        before = children[at - 1].type if at else ""
        after = children[at + 1].type if at + 1 < len(children) else ""
        yield from _parted(token, follows=before in _AFTER, ends=not after or after in _ENDS)


def _parted(token: Token, *, follows: bool, ends: bool) -> Iterator[Token]:
    """Give a text without its marks; attributes count only behind something or at an end."""
    text, start = token.content, 0
    for found in _MARKS.finditer(text):
        at_edge = (follows and found.start() == 0) or (ends and found.end() == len(text.rstrip()))
        if found["attributes"] and not at_edge:
            continue
        yield _token("text", text[start : found.start()])
        yield _replaced(found)
        start = found.end()
    yield _token("text", text[start:]) if start else token


def _replaced(found: re.Match[str]) -> Token:
    if shown := found["marked"] or found["spanned"] or found["added"] or found["highlighted"]:
        return _token("text", shown)
    if keys := found["keys"]:
        return _token("text", keys.replace("-", " ").title())
    page = found["page"] or ""
    if found["embed"] and _PICTURE.search(page):
        picture = _token("image", "")
        picture.attrs, picture.children = {"src": page}, []
        return picture
    if page and not found["embed"]:
        return _token("text", found["label"] or _PART.sub(", ", page).lstrip(", "))
    return _token("markup", found[0])


def _token(kind: str, content: str) -> Token:
    return Token(kind, "", 0, content=content)
