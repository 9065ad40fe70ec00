r"""Which text of Markdown is a formula: ``\(…\)``, ``\[…\]``, and what stands between dollars."""

from __future__ import annotations

import re

from markdown_it.rules_inline import StateInline

_LONGEST = 4000  # characters between \( and \)
_SIGNS = re.compile(r"[\\^_{}=<>]")
# "a + b", "2x", "n - 1", but neither "HOME" nor "5 and".
_TERM = r"(?:[0-9]{1,4}(?:\.[0-9]{1,4})?[a-zA-Z]?|[a-zA-Z])"
_SUM = re.compile(rf"[-+\u2212]?(?=[^a-zA-Z]*[a-zA-Z]){_TERM}(?: ?[-+*/\u2212×·] ?{_TERM}){{0,20}}")


def is_formula(content: str) -> bool:
    """Tell a formula from a price, a variable of a shell and other text between dollars."""
    return bool(_SIGNS.search(content) or _SUM.fullmatch(content))


def displayed(content: str) -> str:
    r"""Give the formula that a whole paragraph is, in ``$$`` or in ``\[`` and ``\]``; else ""."""
    if len(content) > 4 and content.startswith("$$") and content.endswith("$$"):
        return content.strip("$ \n")
    if content.startswith("\\[") and content.endswith("\\]"):
        inner = content[2:-2].strip()
        return inner if is_formula(inner) and "\\]" not in inner else ""
    return ""


def bracketed(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own call
    r"""Read ``\(…\)`` and ``\[…\]`` as a formula where they hold one; else they are brackets."""
    start = state.pos
    opening = state.src[start : start + 2]
    if opening not in ("\\(", "\\["):
        return False
    closing = "\\)" if opening == "\\(" else "\\]"
    end = state.src.find(closing, start + 2, min(state.posMax, start + _LONGEST))
    content = state.src[start + 2 : end].strip()
    is_letter = len(content) == 1 and content.isalpha()
    if end < 0 or not (is_formula(content) or is_letter):
        return False
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content, token.markup = content, "$"
    state.pos = end + 2
    return True
