"""A formula that is drawn beside its MathML is read once, and a picture of TeX is a formula."""

from __future__ import annotations

import pytest

from podcast.model import Article, Equation
from podcast.reading.blocks import spans_in
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html
from podcast.reading.maths import rendered_formulas
from podcast.reading.tree import Element, html_tree, local_name

_PROSE = "<p>Trees cool a street by their shade and by the water that their leaves give off.</p>"
_MATHML = "<math><mi>x</mi><mo>=</mo><mn>2</mn></math>"
_KATEX = (
    f"<span class=katex><span class=katex-mathml>{_MATHML}</span>"
    "<span class=katex-html{hidden}><span class=base>x=2</span></span></span>"
)


def understood(inner: str) -> Article:
    page = f"<html lang=en><title>Areas</title><body><article><h1>Areas</h1>{_PROSE * 3}{inner}"
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


_MATHJAX_3 = (
    "<mjx-container class=MathJax><mjx-math aria-hidden=true>x=2</mjx-math>"
    f"<mjx-assistive-mml>{_MATHML}</mjx-assistive-mml></mjx-container>"
)
_MATHJAX_2 = (
    f"<span class=MathJax><nobr>x=2</nobr><span class=MJX_Assistive_MathML>{_MATHML}</span></span>"
)
_MEDIAWIKI = (
    f'<span class=mwe-math-element><span style="display: none;">{_MATHML}</span>'
    '<img class="mwe-math-fallback-image-inline" aria-hidden="true" alt="x=2"></span>'
)


@pytest.mark.parametrize(
    "drawn",
    [
        _KATEX.format(hidden=' aria-hidden="true"'),
        _KATEX.format(hidden=""),
        f"<span class=katex-display>{_KATEX.format(hidden='')}</span>",
        _MATHJAX_3,
        _MATHJAX_2,
        _MEDIAWIKI,
        '<img class="mwe-math-fallback-image-inline" alt="x=2">',
        '<img class="latex" src="https://example.org/latex.php?latex=x" alt="x=2">',
    ],
)
def test_a_drawn_formula_is_read_once(drawn: str) -> None:
    article = understood(f"<p>It follows that {drawn}, and this is all.</p>")
    spans = list(spans_in(article.sections[-1].blocks[-1]))
    assert "".join(one.text for one in spans) == "It follows that x=2, and this is all."
    [formula] = [one for one in spans if one.kind == "math"]
    assert formula.target.startswith("<math>")


def test_a_formula_that_is_displayed_is_an_equation() -> None:
    article = understood(f"<span class=katex-display>{_KATEX.format(hidden='')}</span>{_PROSE}")
    [equation] = [one for one in article.sections[-1].blocks if isinstance(one, Equation)]
    assert equation.source == "x=2"


def test_words_beside_a_formula_are_kept_whatever_their_box_is_called() -> None:
    article = understood(f"<div class=MathJax><p>Here {_MATHML} is told.</p>{_PROSE}</div>")
    said = "".join(one.text for block in article.sections[-1].blocks for one in spans_in(block))
    assert "Here x=2 is told." in said


def test_a_name_alone_makes_no_formula() -> None:
    article = understood('<p>A <b class=katex>name</b>, a sea <img class="latex" alt=""> here.</p>')
    spans = [one for block in article.sections[-1].blocks for one in spans_in(block)]
    assert "A name, a sea here." in "".join(one.text for one in spans)
    assert all(one.kind != "math" for one in spans)


def test_pictures_in_one_holder_are_looked_at_in_a_straight_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looks: list[int] = []

    def counted(element: Element) -> str:
        looks[-1] += 1
        return local_name(element)

    monkeypatch.setattr(rendered_formulas, "local_name", counted)
    for count in (100, 200):
        page = f"<body><div class=katex>{'<img class=latex alt=x>' * count}</div>"
        looks.append(0)
        rendered_formulas.with_drawn_formulas(html_tree(page, source="a.html"))
    assert looks[1] < 3 * looks[0]
