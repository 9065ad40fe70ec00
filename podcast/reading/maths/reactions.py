r"""Chemistry as mhchem writes it (``\ce{2H2 + O2 -> 2H2O}``), in plain TeX."""

from __future__ import annotations

import re

_ARROWS = {
    "<-->": r"\leftrightarrow ",
    "<=>": r"\rightleftharpoons ",
    "<->": r"\leftrightarrow ",
    "->": r"\rightarrow ",
    "<-": r"\leftarrow ",
    "=": "=",
}
_PART = re.compile(
    r"(?P<arrow><-->|<=>|<->|->|<-|(?<=\s)=(?=\s))"
    r"|\^\{?(?P<charge>[0-9]{0,2}[+-]|[0-9]{1,3})\}?"
    r"|_\{?(?P<low>[0-9]{1,3}|[a-z])\}?"
    r"|(?P<name>[A-Z][a-z]?)|(?P<bare>[+-])(?=[\s)\]]|$)(?<=[A-Za-z0-9)\]][+-])"
    r"|(?P<number>[0-9]{1,3}(?:/[0-9]{1,2})?)|(?P<plus>\+)|(?P<bond>[-=#])"
    r"|(?P<bracket>[()\[\]])|(?P<state>\((?:aq|s|l|g)\))|(?P<dot>[.*·])|(?P<change>[v^])(?=\s|$)|\s+"
)
_SHAPES = {
    "charge": "^{{{}}}",
    "low": "_{{{}}}",
    "bare": "^{{{}}}",
    "name": r"\text{{{}}}",
}
_SIGNS = {
    **{("arrow", sign): tex for sign, tex in _ARROWS.items()},
    ("dot", "."): r"\cdot ",
    ("dot", "*"): r"\cdot ",
    ("change", "v"): r"\downarrow ",
    ("change", "^"): r"\uparrow ",
    ("bond", "-"): r"\text{-}",
    ("bond", "#"): r"\equiv ",
}
_STATE = re.compile(r"\((aq|s|l|g)\)")


def reaction(given: list[str]) -> str:
    """A formula or a reaction; what is not known stays a command that nobody knows."""
    text, made, at, raisable = given[0], [""], 0, False
    while at < len(text):
        state = _STATE.match(text, at) if raisable else None
        found = state or _PART.match(text, at)
        if found is None:
            return rf"\ce{{{text}}}"
        at = found.end()
        if state:
            made.append(rf"\,\text{{({state[1]})}}")
            continue
        made.append(_said(found, raisable=raisable))
        raisable = (
            found.lastgroup in {"name", "low"}
            or found[0] in (")", "]")
            or (found.lastgroup == "number" and raisable)
        )
    return "".join(made)


def _said(found: re.Match[str], *, raisable: bool) -> str:
    kind, text = found.lastgroup or "", found[0]
    if kind == "number":  # it counts what follows, which is no unit
        return f"_{{{text}}}" if raisable else f"{text}\u2063"
    if kind in _SHAPES:
        return _SHAPES[kind].format(found[kind])
    return _SIGNS.get((kind, text.strip()), text if kind else "")
