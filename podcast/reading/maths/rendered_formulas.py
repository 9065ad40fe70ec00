"""Formulas that a page's scripts or its server have drawn: each is read once, as what it means.

KaTeX, MathJax and MediaWiki hide a formula's MathML from the eye beside drawings of it, as spans
or as a picture; WordPress and older wikis have only the picture, described in TeX.
"""

from __future__ import annotations

from podcast.reading.maths.tex_on_pages import formula_of
from podcast.reading.tree import Element, all_text, local_name

_MATHJAX = "mjx-container mathjax mathjax_display mathjax_svg mathjax_svg_display mathjax_chtml"
_HOLDERS = frozenset(f"katex katex-display mwe-math-element {_MATHJAX}".split())
_PICTURES = frozenset(
    {"mwe-math-fallback-image-inline", "mwe-math-fallback-image-display", "latex", "tex"}
)
_DRAWN = 2  # times the letters of a formula: what holds more beside it holds words


def with_drawn_formulas(root: Element) -> None:
    """Put the <math> of a formula in the place of all that holds it and its drawings."""
    every = list(root.iter())
    meant = {above for one in every if local_name(one) == "math" for above in one.iterancestors()}
    for element in reversed(every):  # what is inside another holder comes first
        if local_name(element) == "img":
            alt = (element.get("alt") or "").strip()
            if alt and _PICTURES.intersection(_names(element)) and _holder(element) not in meant:
                _replace(element, formula_of(alt))
        elif _HOLDERS.intersection(_names(element)):
            _replace(element, _only_formula(element))


def _only_formula(holder: Element) -> Element | None:
    """Give the one formula in a holder, None where it holds several, or words beside it."""
    formulas = [one for one in holder.iter() if local_name(one) == "math" and one is not holder]
    if len(formulas) != 1:
        return None
    letters = len(all_text(formulas[0]))
    return formulas[0] if len(all_text(holder)) <= (1 + _DRAWN) * letters else None


def _names(element: Element) -> list[str]:
    return [local_name(element), *(element.get("class") or "").lower().split()]


def _holder(picture: Element) -> Element | None:
    """Give the nearest holder of a picture, in which its MathML may stand beside it."""
    holders = (one for one in picture.iterancestors() if _HOLDERS.intersection(_names(one)))
    return next(holders, None)


def _replace(element: Element, formula: Element | None) -> None:
    parent = element.getparent()
    if formula is not None and parent is not None:
        formula.tail = element.tail
        parent.replace(element, formula)
