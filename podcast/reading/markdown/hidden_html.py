"""HTML in Markdown that hides something from readers, so that nobody hears it either."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_HIDES = re.compile(
    r"<(?P<name>(?:script|style|template)(?=[\s>])|[a-z][a-z0-9-]{0,30}(?=[^<>]{0,500}?"
    r"(?:style\s?=\s?[\"'][^\"'<>]{0,200}(?:display\s?:\s?none|visibility\s?:\s?hidden)"
    r"|\shidden(?=[\s>=/]))))[^<>]{0,600}(?<!/)>",
    re.IGNORECASE,
)
_FAR = 2_000  # tokens within which something hidden ends
_TAG = re.compile(r"<[^<>]{1,1000}>")
_TEXT = frozenset(
    {"html_block", "html_inline", "text", "code_inline", "inline", "fence", "code_block"}
)


def read_unseen(parser: MarkdownIt) -> None:
    """Teach a parser what is hidden: it becomes tokens of the types "hidden" and "markup"."""
    parser.core.ruler.push("hidden", _hide)


def _hide(state: StateCore) -> None:
    state.tokens = _shown(state.tokens, tag="html_block", instead="hidden")
    for token in state.tokens:
        if token.type == "inline" and token.children:
            token.children = _shown(token.children, tag="html_inline", instead="markup")


def _shown(tokens: Sequence[Token], *, tag: str, instead: str) -> list[Token]:
    """Give the tokens with one ``instead`` for all from a tag that hides to its end."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _end_of_hidden(tokens, at, tag=tag)
        if end:
            hidden = Token(instead, "", 0, content=_words(tokens[at:end]))
            hidden.map = tokens[at].map
            kept.append(hidden)
        else:
            kept.append(tokens[at])
        at = end or at + 1
    return kept


def _end_of_hidden(tokens: Sequence[Token], at: int, *, tag: str) -> int:
    """Give the position behind what a tag hides; 0 where it hides nothing, or has no end."""
    found = _HIDES.search(_markup(tokens[at])) if tokens[at].type == tag else None
    if found is None:
        return 0
    opening = re.compile(rf"<{re.escape(found['name'])}\b", re.IGNORECASE)
    closing = re.compile(rf"</{re.escape(found['name'])}\s?>", re.IGNORECASE)
    depth = 0
    for end, token in enumerate(tokens[at : at + _FAR], at + 1):
        if token.type == tag:
            markup = _markup(token)
            depth += len(opening.findall(markup)) - len(closing.findall(markup))
        if depth == 0 and token.level == tokens[at].level:
            return 0 if end == at + 1 else end  # an element that ends where it begins is walked
    return 0


def _markup(token: Token) -> str:
    """The tags that count: what a comment says hides nothing, and ends nothing."""
    kept, rest = "", token.content
    while "-->" in rest:  # a pattern would look from every "<!--" to the end
        before, opened, behind = rest.partition("<!--")
        if not opened or "-->" not in behind:
            break
        kept, rest = kept + before, behind.partition("-->")[2]
    return kept + rest


def _words(tokens: Iterable[Token]) -> str:
    return " ".join(
        _TAG.sub(" ", token.content) if token.type.startswith("html_") else token.content
        for token in tokens
        if token.type in _TEXT
    ).strip()
