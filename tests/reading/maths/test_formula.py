"""Formulas of articles as plain MathML, and what pages may not smuggle in with them."""

from __future__ import annotations

import pytest

from podcast.model import Article, Block, Equation, Paragraph, Span
from podcast.reading.blocks import spans_in, words_of
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html
from podcast.reading.markdown.document import read_markdown
from podcast.reading.maths.formula import from_tex

_TEXT = "<p>This sentence makes the page long enough to be one, with trees and shade in it.</p>"


def body(text: str) -> tuple[Block, ...]:
    data = f"# Title\n\n{text}\n".encode()
    article = compose(read_markdown(data, source="a.md"), name="a", source="a.md")
    return article.sections[0].blocks


def formula_of_page(inner: str) -> Span:
    page = f"<html lang=en><title>T</title><article><h1>T</h1>{_TEXT}<p>So {inner}.</p></article>"
    article: Article = compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")
    (formula,) = (span for span in spans_in(article.sections[0].blocks[1]) if span.kind == "math")
    return formula


def test_a_displayed_equation_keeps_its_source() -> None:
    (block,) = body("$$\nE = mc^2\n$$")
    assert isinstance(block, Equation)
    assert block.source == "E = mc^2"
    assert block.mathml.startswith('<math display="block"><')


def test_an_equation_in_the_running_text_is_no_money() -> None:
    (block,) = body("It says $E = mc^2$ where $m$ is mass.")
    assert isinstance(block, Paragraph)
    (formula,) = (span for span in block.spans if span.kind == "math")
    assert formula.text == "E = mc^2"
    assert "<msup><mi>c</mi><mn>2</mn></msup>" in formula.target
    assert words_of(block) == "It says E = mc^2 where m is mass."


def test_tex_beside_the_formula_of_a_page_is_no_text_alternative() -> None:
    formula = formula_of_page(
        r'<math alttext="{\displaystyle x^{2}}"><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup>'
        r'</mrow><annotation encoding="application/x-tex">{\displaystyle x^{2}}</annotation>'
        "</semantics></math>"
    )
    assert formula.text == "x2"
    assert formula.target == (
        "<math><mrow><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></mrow></math>"
    )


@pytest.mark.parametrize(
    "inner",
    [
        '<mi href="javascript:alert(1)" onclick="alert(1)" style="color:red">x</mi>',
        '<mstyle href="javascript:alert(1)"><mi>x</mi></mstyle>',
    ],
)
def test_links_styles_and_scripts_of_a_formula_go(inner: str) -> None:
    target = formula_of_page(f"<math>{inner}</math>").target
    assert "<mi>x</mi>" in target
    assert "javascript" not in target
    assert "alert" not in target


def test_a_formula_with_what_is_no_mathematics_is_not_understood() -> None:
    assert formula_of_page("<math><mi>x</mi><maction><mi>y</mi></maction></math>").target == (
        "mathml"
    )


def test_links_in_tex_go() -> None:
    assert "javascript" not in from_tex(r"\href{javascript:alert(1)}{x}")
