r"""Formulas that pages write as TeX are formulas, and other brackets and dollars are not."""

from __future__ import annotations

import pytest

from podcast.model import Article, Code, Equation, Span
from podcast.reading.blocks import spans_in
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html

_PROSE = "<p>Trees cool a street by their shade and by the water that their leaves give off.</p>"


def understood(inner: str) -> Article:
    page = f"<html lang=en><title>Areas</title><body><article><h1>Areas</h1>{_PROSE * 3}{inner}"
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


def formulas(article: Article) -> list[str]:
    blocks = [block for section in article.sections for block in section.blocks]
    found = [block.source for block in blocks if isinstance(block, Equation)]
    return found + [one.text for block in blocks for one in spans_in(block) if one.kind == "math"]


@pytest.mark.parametrize(
    ("inner", "source"),
    [
        (r"<p>The area is \(\pi r^2\) and it grows.</p>", r"\pi r^2"),
        (r"<p>We call it \(x\), as all do.</p>", "x"),
        (r"<p>It is so:</p><p>\[ x = \frac{1}{2} \]</p>", r"x = \frac{1}{2}"),
        (r"<p>Known to all is $$E = mc^2$$ of course.</p>", "E = mc^2"),
        (r"<p>\begin{align}a &amp;= b\end{align}</p>", r"\begin{align}a &= b\end{align}"),
        (r"<p>See <b>this</b> and \(a_1 + b\), too.</p>", "a_1 + b"),
        (
            "<p>So <i class=MathJax_Preview>x</i><i class=MathJax>x2x2</i>"  # noqa: ISC004
            "<script type='math/tex'>x^2</script> as drawn.</p>",
            "x^2",
        ),
    ],
)
def test_a_formula_in_tex_is_one(inner: str, source: str) -> None:
    article = understood(inner)
    assert formulas(article) == [source]
    assert "x2x2" not in str(article.sections)


def test_the_text_around_formulas_keeps_its_order() -> None:
    block = (
        understood(r"<p>One \(a = b\) two <b>three</b> \(c = d\) four.</p>").sections[0].blocks[-1]
    )
    kinds = [(one.kind, one.text.strip()) for one in spans_in(block)]
    assert [one for one in kinds if one[1]] == [
        *(("text", "One"), ("math", "a = b"), ("text", "two"), ("strong", "three")),
        *(("math", "c = d"), ("text", "four.")),
    ]


@pytest.mark.parametrize(
    "inner",
    [
        "<p>It costs $5 and $6 a day, and $$ is a sign of much.</p>",
        r"<p>The path is C:\(old\) on this machine.</p>",
        r"<p>Write <code>\(x^2\)</code> for it.</p>",
    ],
)
def test_prices_paths_and_code_are_none(inner: str) -> None:
    assert formulas(understood(inner)) == []


def test_a_block_of_code_stays_as_it_is() -> None:
    blocks = understood(r"<pre><code>\(x^2\)</code></pre>").sections[0].blocks
    assert Code(r"\(x^2\)", place=blocks[-1].place) == blocks[-1]


def test_a_formula_that_is_not_understood_is_no_words() -> None:
    article = understood(r"<p>Here \(\unknowncommand{x}_{\) and more.</p>")
    spans = [one for block in article.sections[0].blocks for one in spans_in(block)]
    assert all(one.target in ("tex", "") or one.target.startswith("<math") for one in spans)
    assert Span("Here ", "text") in spans
