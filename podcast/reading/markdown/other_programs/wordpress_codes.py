"""WordPress's codes in brackets, which exports to Markdown keep: [caption …], [gallery …]."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_VALUE = r"\"[^\"\[\]]{0,400}\"|'[^'\[\]]{0,400}'|[^\s\"'\[\]]{1,200}"
_VALUES = rf"(?:\s{{1,5}}[\w-]{{1,40}}=(?:{_VALUE})){{1,20}}+\s{{0,5}}"
_AROUND = re.compile(rf"\[(?:wp_)?caption{_VALUES}\]|\[/(?:wp_)?caption\]")
_MEDIA = "audio|contact-form-7|embed|gallery|playlist|video"
_WHOLE = re.compile(
    rf"\[(?:{_MEDIA}){_VALUES}/?\](?:[^\[\]\n]{{0,400}}\[/(?:{_MEDIA})\])?"
    r"|\[embed\][^\[\]\s]{1,400}\[/embed\]"
)
_ALONE = re.compile(r"\[(?:gallery|playlist)\]")


def read_codes(parser: MarkdownIt) -> None:
    """Let a Markdown parser leave out WordPress's codes: each is a token of the type "markup".

    What stands between [caption …] and [/caption] stays. A word in brackets alone is no code,
    but for [gallery] where it is a paragraph.
    """
    parser.inline.ruler.before("link", "wordpress_code", _code)


def _code(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own call
    if state.src[state.pos] != "[":
        return False
    found = _AROUND.match(state.src, state.pos) or _WHOLE.match(state.src, state.pos)
    if found is None and _ALONE.fullmatch(state.src.strip()):
        found = _ALONE.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("markup", "", 0).content = found[0]
    state.pos = found.end()
    return True
