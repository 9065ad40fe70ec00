r"""Which text of Markdown is a formula: ``\(…\)``, ``\[…\]``, and what stands between dollars."""

from __future__ import annotations

import re

from markdown_it.rules_inline import StateInline

_LONGEST = 4000  # characters between \( and \)
_SIGNS = re.compile(r"[\\^_{}=<>]")
# "a + b", "2x", "n - 1", but neither "HOME" nor "5 and".
_TERM = r"(?:[0-9]{1,4}(?:\.[0-9]{1,4})?[a-zA-Z]?|[a-zA-Z])"
_SUM = re.compile(rf"[-+\u2212]?(?=[^a-zA-Z]*[a-zA-Z]){_TERM}(?: ?[-+*/\u2212×·] ?{_TERM}){{0,20}}")


# Nothing but single letters, numbers, names of functions and signs, with a bracket or the like.
_PLAIN = re.compile(r"[0-9a-zA-Z .,;:+*/×·−=|!'’°∞()\[\]-]{2,60}")
_WORD = re.compile(r"[a-zA-Z]{2,60}")
_NAMES = "sin cos tan cot log ln exp max min det dim lim gcd mod"
_FUNCTIONS = frozenset(_NAMES.split())
_MARK = re.compile(r"[()\[\]|!'’°∞]")
_OPEN_END = frozenset("+-*/×·−=,;:.([ ")
_ENVIRONMENTS = (
    r"(?:equation|displaymath|math|align|aligned|flalign|gather|gathered|multline|eqnarray|split"
    r"|cases|[pbvBV]?matrix|array)"
)
_BEGIN = re.compile(rf"\\begin\{{(?P<name>{_ENVIRONMENTS}\*?)\}}")


def is_formula(content: str) -> bool:
    """Tell a formula from a price, a variable of a shell and other text between dollars."""
    return bool(_SIGNS.search(content) or _SUM.fullmatch(content)) or _is_plain(content)


def _is_plain(content: str) -> bool:
    """Whether it is f(x), [0, 1), |x| or n!, and not (document) of a script."""
    if not (_PLAIN.fullmatch(content) and _MARK.search(content)):
        return False
    if any(word not in _FUNCTIONS for word in _WORD.findall(content)):
        return False
    opened = sum(content.count(one) for one in "([")
    closed = sum(content.count(one) for one in ")]")
    return opened == closed and content[-1] not in _OPEN_END and content[0] not in ",;:.)]"


def displayed(content: str) -> str:
    r"""Give the formula that a whole paragraph is, in ``$$`` or in ``\[`` and ``\]``; else ""."""
    if len(content) > 4 and content.startswith("$$") and content.endswith("$$"):
        return content.strip("$ \n")
    if content.startswith("\\[") and content.endswith("\\]"):
        inner = content[2:-2].strip()
        return inner if is_formula(inner) and "\\]" not in inner else ""
    return content if environment_at(content, 0) == len(content) else ""


def environment_at(text: str, at: int) -> int:
    r"""Where a formula ends that is an environment of its own: ``\begin{align}…\end{align}``.

    It is 0 where none begins at this place.
    """
    begin = _BEGIN.match(text, at)
    if begin is None:
        return 0
    closing = f"\\end{{{begin['name']}}}"
    end = text.find(closing, begin.end(), begin.end() + _LONGEST)
    return end + len(closing) if end >= 0 else 0


def bracketed(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own call
    r"""Read ``\(…\)`` and ``\[…\]`` as a formula where they hold one; else they are brackets."""
    start = state.pos
    if end := environment_at(state.src, start):
        return _read(state, state.src[start:end], end=end, silent=silent)
    opening = state.src[start : start + 2]
    if opening not in ("\\(", "\\["):
        return False
    closing = "\\)" if opening == "\\(" else "\\]"
    end = state.src.find(closing, start + 2, min(state.posMax, start + _LONGEST))
    content = state.src[start + 2 : end].strip()
    is_letter = len(content) == 1 and content.isalpha()
    if end < 0 or not (is_formula(content) or is_letter):
        return False
    return _read(state, content, end=end + 2, silent=silent)


def _read(state: StateInline, content: str, *, end: int, silent: bool) -> bool:
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content, token.markup = content, "$"
    state.pos = end
    return True
