"""Equations of Word are read as formulas, or told where they are not known."""

from __future__ import annotations

import pytest

from podcast.model import Span
from podcast.narration.maths import say_formula
from podcast.reading.blocks import spans_in
from tests.reading.word.word_article import understood
from tests.reading.word_file import EQUATION, par, run


def r(text: str, marks: str = "") -> str:
    return f"<m:r>{marks}<m:t>{text}</m:t></m:r>"


def shape(name: str, *, marks: str = "", **parts: str) -> str:
    inner = "".join(f"<m:{part}>{content}</m:{part}>" for part, content in parts.items())
    return f"<m:{name}><m:{name}Pr>{marks}</m:{name}Pr>{inner}</m:{name}>"


def formula(*inside: str) -> Span:
    article = understood(par(run("Then "), f"<m:oMath>{''.join(inside)}</m:oMath>", run(" holds.")))
    spans = tuple(spans_in(article.sections[0].blocks[0]))
    assert [span.text for span in spans][::2] == ["Then ", " holds."]
    return spans[1]


def test_an_equation_stays_in_its_sentence_as_a_formula() -> None:
    article = understood(par(run("Then "), EQUATION, run(" holds.")))
    spans = tuple(spans_in(article.sections[0].blocks[0]))
    assert spans[1].kind == "math"
    assert "<mi>E</mi><mo>=</mo><mi>m</mi><mi>c</mi>" in spans[1].target
    assert article.warnings == ()


def test_two_equations_side_by_side_are_two() -> None:
    other = "<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath>"
    article = understood(par(run("Then "), EQUATION, "<w:r/>", other, run(" hold.")))
    spans = tuple(spans_in(article.sections[0].blocks[0]))
    assert [span.kind for span in spans] == ["text", "math", "math", "text"]
    assert "<mi>E</mi>" in spans[1].target
    assert "<mi>y</mi>" in spans[2].target


X, Y, TWO = r("x"), r("y"), r("2")
NARY = '<m:chr m:val="\u2211"/>'


@pytest.mark.parametrize(
    ("omml", "heard"),
    [
        (r("E=m") + shape("sSup", e=r("c"), sup=TWO), "E equals m c squared"),
        (shape("f", num=r("1"), den=TWO), "one half"),
        (shape("f", num=X, den=Y), "x over y"),
        (shape("rad", deg="", e=X), "the square root of x"),
        (shape("sSub", e=X, sub=r("i")), "x sub i"),
        (shape("func", fName=r("sin"), e=X), "sine x"),
        (shape("d", e=X + r("+") + Y), "open paren x plus y close paren"),
        (
            shape("nary", marks=NARY, sub=r("i=1"), sup=r("n"), e=r("i")),
            "the sum from i equals one to n of i",
        ),
        (
            shape("d", e=shape("f", marks='<m:type m:val="noBar"/>', num=X, den=TWO)),
            "x choose two",
        ),
        (shape("acc", marks='<m:chr m:val="\u0304"/>', e=X), "x bar"),
        (shape("acc", e=X), "x hat"),
        (shape("bar", marks='<m:pos m:val="top"/>', e=X), "x bar"),
        (shape("sPre", sub="", sup=TWO, e=r("H")), "H two"),
        (
            shape("d", e=shape("m", mr=f"<m:e>{X}</m:e><m:e>{Y}</m:e>")),
            "the one by two matrix, row one: x, y",
        ),
        (
            shape("d", marks='<m:begChr m:val="{"/><m:endChr m:val=""/>', e=shape("eqArr", e=X)),
            "the cases x",
        ),
    ],
)
def test_each_shape_is_said(omml: str, heard: str) -> None:
    span = formula(omml)
    assert say_formula(span.target, language="en-US") == heard


@pytest.mark.parametrize(
    "omml",
    [
        shape("sSup", e=X, sup=""),
        shape("groupChr", e=X),
        "<m:box><m:e>" * 60 + X + "</m:e></m:box>" * 60,
    ],
)
def test_what_is_not_known_is_kept_as_text_and_told_with_its_paragraph(omml: str) -> None:
    article = understood(par(run("Then "), f"<m:oMath>{omml}</m:oMath>", run(" holds.")))
    spans = tuple(spans_in(article.sections[0].blocks[0]))
    assert (spans[1].kind, spans[1].target) == ("math", "mathml")
    (warned,) = article.warnings
    assert "equation" in warned.what
    assert warned.place.part == "paragraph 2"
