r"""TeX of packages and of old habits, as the plain TeX that the converter knows.

A label (``\label``) is no part of what is shown; a number of an equation (``\tag``) is, and stands
behind it in brackets.
"""

from __future__ import annotations

import re

from podcast.reading.maths.arguments import Change, with_commands
from podcast.reading.maths.quantities import QUANTITIES
from podcast.reading.maths.reactions import reaction

_LINES = re.compile(
    r"\\(?P<end>begin|end)\{(?:align|aligned|flalign|eqnarray|gather|gathered|split)\*?\}"
)
_AROUND = re.compile(r"\\(?:begin|end)\{(?:equation|displaymath|math|multline)\*?\}")
_SILENT = re.compile(r"\\(?:nonumber|notag|allowbreak|relax)(?![a-zA-Z])")
_NOT = re.compile(r"\\not\s?(?P<sign>\\[a-zA-Z]{2,12}|[=<>])")
_NEGATED = {
    "=": r"\neq ",
    "<": "≮",
    ">": "≯",
    r"\in": r"\notin ",
    r"\subset": "⊄",
    r"\subseteq": "⊈",
    r"\equiv": "≢",
    r"\approx": "≉",
    r"\sim": "≁",
    r"\mid": r"\nmid ",
    r"\exists": r"\nexists ",
    r"\parallel": "∦",
}
_UPRIGHT = re.compile(
    r"(?P<amount>[0-9}](?:\\[,;: !]|~|\s){0,4})"
    r"(?:\\mu\s?\\(?:mathrm|text|rm)\s?\{\s?(?P<small>[a-zA-Z/·]{1,12})\}"
    r"|\\(?:mathrm|rm)\s?\{\s?(?P<unit>[mgshLlVAWJNKCF]|[a-zA-Zμµ%°]{1,4}/[a-zA-Zμµ]{1,4})\})"
)


def _upright(found: re.Match[str]) -> str:
    r"""An upright letter behind a number is a unit: the converter makes ``\mathrm{m}`` an m."""
    unit = found["unit"] or f"μ{found['small']}"
    return rf"{found['amount']}\text{{{unit}}}"


_COMMANDS: dict[str, tuple[int, Change]] = {
    **QUANTITIES,
    "arg": (0, lambda _: r"\operatorname{arg}"),
    "ce": (1, reaction),
    "label": (1, lambda _: ""),
    "boxed": (1, lambda given: f"{{{given[0]}}}"),
    "ensuremath": (1, lambda given: f"{{{given[0]}}}"),
    "tag": (1, lambda given: rf"\text{{({given[0]})}}"),
    "tag*": (1, lambda given: rf"\text{{({given[0]})}}"),
}


def plain_tex(source: str) -> str:
    """A formula without what only packages know."""
    if "\\" not in source and "{" not in source:
        return source
    made = _AROUND.sub("", _SILENT.sub(" ", source))
    made = _LINES.sub(lambda found: rf"\{found['end']}{{align*}}", made)
    made = with_commands(made, _COMMANDS)
    made = _NOT.sub(lambda found: _NEGATED.get(found["sign"], found[0]), made)
    return _UPRIGHT.sub(_upright, made)
