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


@pytest.mark.parametrize("prefix", ["m", "mml"])
def test_a_formula_under_a_prefix_is_one(prefix: str) -> None:
    inner = "<P:math><P:mfrac><P:mn>3</P:mn><P:mn>4</P:mn></P:mfrac></P:math>"
    target = formula_of_page(inner.replace("P:", f"{prefix}:")).target
    assert target == "<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>"


@pytest.mark.parametrize(
    "content",
    [
        "$[0,1)$", "$f(x)$", "$|x|$", "$n!$", "$90°$", "$(a, b)$", "$\\sin(x)$", "$y(t)$",
        "$2(k+1)$",
        "\\begin{equation}a=b\\end{equation}",
    ],
)  # fmt: skip
def test_brackets_bars_and_environments_are_formulas(content: str) -> None:
    (block,) = body(f"So {content} holds.")
    assert [span.kind for span in spans_in(block)] == ["text", "math", "text"]


@pytest.mark.parametrize(
    "text",
    [
        "Use $(document).ready() and $(this).hide() with it.",
        "Run $(date) and $(whoami) there.",
        "It cost $5 (A$7) then, or $3/$4 a piece.",
        "The words $a, $b and $i are variables, $a[$i] too.",
        "He paid $(9) and $(8) for it.",
    ],
)
def test_what_only_looks_like_brackets_is_text(text: str) -> None:
    (block,) = body(text)
    assert all(span.kind != "math" for span in spans_in(block))


def test_an_environment_alone_is_displayed() -> None:
    (block,) = body("\\begin{align}\na &= b \\\\\n&= c\n\\end{align}")
    assert isinstance(block, Equation)
    assert "(1)" not in block.mathml


def test_a_number_between_dollars_is_a_number_and_no_price() -> None:
    (block,) = body("Of $12$ bees $0.5$ or $-1,000$ flew; each cost $5, or $6-$7, or US$8$.")
    said = "Of 12 bees 0.5 or -1,000 flew; each cost $5, or $6-$7, or US$8$."
    assert words_of(block) == said


def test_the_nth_is_a_letter_with_its_ending() -> None:
    (block,) = body("The $n$th and the $(n+1)$th one.")
    assert words_of(block) == "The nth and the (n+1)th one."


def test_commands_of_packages_are_read_in_a_straight_line() -> None:
    assert from_tex("\\SI{" * 300) == ""
    assert from_tex("\\ce{" + "H" * 1500 + "}") != ""
