"""Formulas in words: the subset that docs/mathematics.md lists, in four languages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.model import Equation, Span
from podcast.narration.maths import say_formula
from podcast.reading.maths.formula import from_tex
from tests.narration.articles_made import article, paragraph, said, told

SUM_OF_BRACKET = "the sum from i equals one to n of open paren x sub i plus one close paren"


def in_words(tex: str, language: str = "en") -> str | None:
    return say_formula(from_tex(tex), language=language)


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        ("E=mc^2", "E equals m c squared"),
        (r"\frac{a}{b}", "a over b"),
        (r"\frac12", "one half"),
        (
            r"\frac{-b\pm\sqrt{b^2-4ac}}{2a}",
            (
                "the fraction with numerator negative b plus or minus the square root of"
                " b squared minus four a c, and denominator two a"
            ),
        ),
        (r"\sqrt[3]{x}", "the cube root of x"),
        (r"x_1 + x_{n}", "x sub one plus x sub n"),
        (r"\frac{4}{3}\pi", "four thirds pi"),
        (r"\frac{21}{8}", "twenty-one over eight"),
        (r"\log_2 x + \log_{10}(y)", "log base two of x plus log base ten of y"),
        (r"\sum_{i=1}^{n}(x_i+1)", SUM_OF_BRACKET),
        (r"(a+b)(c+d)", "open paren a plus b close paren times open paren c plus d close paren"),
        (r"a \sim b", "a is similar to b"),
        (r"x^{n+1}", "x raised to the power n plus one"),
        (r"\sum_{i=1}^{n} x_i", "the sum from i equals one to n of x sub i"),
        (r"\int_0^\infty f(x)\,dx", "the integral from zero to infinity of f of x d x"),
        (r"\lim_{x\to 0} f(x)", "the limit as x approaches zero of f of x"),
        (r"\sin^{-1}(x)", "inverse sine of x"),
        (r"\alpha \leq \beta", "alpha is less than or equal to beta"),
        (r"x \neq -3.05", "x is not equal to negative three point zero five"),
        (r"|x| < 1905", "the absolute value of x, is less than one thousand nine hundred five"),
        (r"\binom{n}{k}", "n choose k"),
        (r"P(A|B)", "P of A given B"),
        (r"v = 3.5\,\text{km}/\text{h}", "v equals three point five kilometers per hour"),
        (r"m = 5\,\mathrm{mg}", "m equals five milligrams"),
        (r"X x", "capital X x"),
        (r"(a+b)c", "open paren a plus b close paren times c"),
        (
            r"\begin{pmatrix}a&b\\c&d\end{pmatrix}",
            "the two by two matrix, row one: a, b; row two: c, d",
        ),
    ],
)
def test_a_formula_is_said_in_english(tex: str, words: str) -> None:
    assert in_words(tex) == words


@pytest.mark.parametrize(
    ("language", "tex", "words"),
    [
        ("de", r"\frac{a+1}{2{,}5}", "Bruch mit Zähler a plus eins, und Nenner zwei Komma fünf"),
        ("de", r"\sqrt{x} \leq \pi", "Quadratwurzel aus x kleiner oder gleich Pi"),
        ("de", r"\sum_{i=1}^{n} x_i", "Summe von i ist gleich eins bis n über x Index i"),
        ("de", r"\frac58", "fünf Achtel"),
        ("fr", r"\frac58", "cinq huitièmes"),
        ("es", r"\frac58", "cinco octavos"),
        ("de", r"\log_2 x", "Logarithmus zur Basis zwei von x"),
        ("fr", r"\log_2(x)", "logarithme de base deux de x"),
        ("fr", r"x^2 \neq \sqrt{y}", "x au carré différent de la racine carrée de y"),
        ("fr", r"\lim_{x\to 0} f(x)", "la limite quand x tend vers zéro de f de x"),
        ("es", r"\int_a^b f(x)\,dx", "la integral desde a hasta b de f de x d x"),
        ("es", r"y = 5\,\mathrm{mg}", "i griega igual a cinco miligramos"),
    ],
)
def test_a_formula_is_said_in_its_article_s_language(language: str, tex: str, words: str) -> None:
    assert in_words(tex, language) == words


@pytest.mark.parametrize(
    "tex",
    [
        r"\foo{x}+1",
        r"10{,}000",
        "1,000",
        r"\left( x",
        "x^",
        r"\underbrace{a+b}_{c}",
        "{" * 100 + "x" + "}" * 100,
        "a+" * 3000 + "a",
        r"\frac" * 400,
        r"\sqrt[" * 300,
    ],
)
def test_what_is_outside_the_subset_or_too_much_is_not_said_by_half(tex: str) -> None:
    assert in_words(tex) is None


def test_a_formula_is_heard_in_its_sentence_and_alone() -> None:
    inline = Span("E=mc^2", "math", from_tex("E=mc^2"))
    assert said(paragraph("So ", inline, " holds.")) == ["So E equals m c squared holds."]
    alone = Equation("a < b", mathml=from_tex("a < b"))
    assert said(alone) == ["a is less than b."]
    script = told(article(alone))
    assert script.warnings == ()
    assert script.left_out == ()


def test_a_factorial_ends_no_sentence() -> None:
    inline = Span("n!", "math", from_tex("n!"))
    assert said(paragraph("So ", inline, " is even.")) == ["So n factorial is even."]


def test_a_formula_outside_the_subset_is_announced_and_told() -> None:
    script = told(article(Equation(r"\foo{x}", mathml=from_tex(r"\foo{x}"))))
    assert script.sections[0].lines[1].spoken == "An equation is in the show notes."
    assert [left.text for left in script.left_out] == [r"\foo{x}"]
    assert r"\foo{x}" in script.warnings[0].what


@given(st.text(r"\{}[]^_&abx12+-=(),.|'$%~ \n", max_size=60))
def test_no_text_makes_a_formula_fail(text: str) -> None:
    words = in_words(text)
    assert words is None or re.search(r"\w", words)


LETTERS = st.sampled_from("bcdfgkmnpqruvwz")
FORMULAS = st.recursive(
    LETTERS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda two: rf"\frac{{{two[0]}}}{{{two[1]}}}"),
        st.tuples(inner, inner).map(lambda two: f"{{{two[0]}}}^{{{two[1]}}}"),
        st.tuples(LETTERS, inner).map(lambda two: f"{two[0]}_{{{two[1]}}}"),
        st.tuples(inner, inner).map(" + ".join),
        inner.map(lambda one: rf"\sqrt{{{one}}}"),
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@settings(max_examples=40)
@given(tex=FORMULAS)
def test_no_letter_of_a_formula_is_lost(language: str, tex: str) -> None:
    words = in_words(tex, language)
    assert words is not None
    written = re.findall(r"(?<![\\a-z])[a-z](?![a-z])", tex)
    heard = re.findall(r"(?<!\w)[a-z](?!\w)", words)
    assert sorted(one for one in heard if one in "bcfgkmnpqrvwz") == sorted(
        one for one in written if one in "bcfgkmnpqrvwz"
    )
