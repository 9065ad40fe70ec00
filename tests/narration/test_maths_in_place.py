"""Signs that are said by what stands beside them, units, chemistry, and what programs write."""

from __future__ import annotations

import pytest
from lxml import etree

from podcast.narration.maths import say_formula
from podcast.reading.maths.formula import from_mathml, from_tex


def in_words(tex: str, language: str = "en") -> str | None:
    return say_formula(from_tex(tex), language=language)


def of_page(mathml: str, language: str = "en") -> str | None:
    return say_formula(from_mathml(etree.fromstring(f"<math>{mathml}</math>")), language=language)


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        (r"\nabla\cdot\mathbf{D}", "nabla dot D"),
        (r"\vec{p}\times\vec{q}", "vector p cross vector q"),
        (r"p\cdot q", "p times q"),
        (r"k\mid m", "k divides m"),
        (r"P(X\mid Y)", "P of X given Y"),
        (r"\{k\mid k>2\}", "open brace k such that k is greater than two close brace"),
        (r"g\colon X\to Y", "g from X to Y"),
        (r"\exists k: k>2", "there exists k such that k is greater than two"),
        (r"H_1: p=2", "H sub one: p equals two"),
        ("4:3", "four to three"),
        ("q:=7", "q is defined as seven"),
        (r"\lfloor q\rfloor", "the floor of q"),
        (r"\lVert q\rVert^2", "the norm of q, squared"),
        (r"|q|^2", "the absolute value of q, squared"),
        (
            r"\begin{vmatrix}p&q\\r&s\end{vmatrix}",
            "the determinant of the two by two matrix, row one: p, q; row two: r, s",
        ),
        (r"\left.q\right|_{t=1}", "q, evaluated at t equals one"),
        (r"p\equiv q\pmod{7}", "p is equivalent to q modulo seven"),
        (r"\lim_{t\to1^-}q", "the limit as t approaches one from below of q"),
        (r"\arg\min_k q", "the argument of the minimum over k of q"),
        (r"g^{(k)}(t)", "the derivative of order k of g of t"),
        (r"q^{(k)}", "q superscript open paren k close paren"),
        (r"B^\top", "B transpose"),
        (r"k^{\text{th}}", "k-th"),
        ("y(t)", "y of t"),
        ("q(t+1)", "q times open paren t plus one close paren"),
        (r"\mathbf{q}=q", "bold q equals q"),
        (r"3\frac{1}{4}", "three and one quarter"),
        (r"\neg(p\lor q)\iff r", "not open paren p or q close paren if and only if r"),
        (r"k\not\in B", "k is not in B"),
        (r"q=1\tag{7}", "q equals one, equation seven"),
        (r"\begin{align}q&=1\\&=r\end{align}", "q equals one; equals r"),
        (r"\boxed{q=1}\label{eq:q}", "q equals one"),
        (r"\$7", "seven dollars"),
        ("2{,}000{,}000", "two million"),
    ],
)
def test_a_sign_is_said_by_its_place(tex: str, words: str) -> None:
    assert in_words(tex) == words


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        (r"\SI{7}{\milli\gram}", "seven milligrams"),
        (r"\qty{4.5}{\kilo\metre\per\hour}", "four point five kilometers per hour"),
        (r"\qty{3}{\metre\per\second\squared}", "three meters per second squared"),
        (r"\SI{6}{mg/kg}", "six milligrams per kilogram"),
        (r"\SIrange{2}{8}{\celsius}", "two degrees Celsius to eight degrees Celsius"),
        (r"\qty{3}{\percent}", "three percent"),
        (r"\SI{3}{\km\per\hour}", "three kilometers per hour"),
        (r"\SI{0,25}{mg}", "zero point two five milligrams"),
        (r"\SI{.7}{mg}", "zero point seven milligrams"),
        (r"\boxed{\SI{7}{mg}}", "seven milligrams"),
        (r"\ensuremath{\ce{N2}}", "N two"),
        (r"\SI{7}{volunteers}", "seven volunteers"),
        (r"\SI{7}{mg per day}", "seven milligrams per day"),
        (r"\SI{7}{mg~per~day}", "seven milligrams per day"),
        (r"\SI{1,5 +- 0,5}{mg}", "one point five plus or minus zero point five milligrams"),
        (r"\SI{7}{\milli\gram\per\kilogram}", "seven milligrams per kilogram"),
        (
            r"\qty{1.2e-3}{\umol\per\litre}",
            "one point two times ten raised to the power negative three, micromoles per liter",
        ),
        (r"7\,\mathrm{m}^2", "seven meters squared"),
        (r"7\,\mu\mathrm{g/mL}", "seven micrograms per milliliter"),
        (r"7\ \text{m/s}", "seven meters per second"),
        (r"7\,\mathrm{J\,mol^{-1}\,K^{-1}}", "seven joules per mole per kelvin"),
        (r"7\,\text{kJ}/(\text{kg}\cdot\text{K})", "seven kilojoules per kilogram per kelvin"),
        (r"37^\circ\mathrm{C}", "thirty-seven degrees Celsius"),
        (r"37\,^\circ\mathrm{F}", "thirty-seven degrees Fahrenheit"),
        (r"2\mathrm{e}", "two e"),
        (r"\ce{H2SO4}", "H two S O four"),
        (r"\ce{(2H2O)}", "open paren two H two O close paren"),
        (r"\ce{N2 + 3H2 <=> 2NH3}", "N two plus three H two in equilibrium with two N H three"),
        (r"\ce{CaO(s) + CO2(g) -> CaCO3}", "C a O, solid, plus C O two, gas, yields C a C O three"),
        (r"\ce{Fe^{3+}}", "F e three plus"),
        (r"\mathrm{Na^+}", "N a plus"),
        (r"{}^{131}\mathrm{I}", "I one hundred thirty-one"),
        ("{}_nC_k", "n choose k"),
    ],
)
def test_units_and_chemistry_are_said(tex: str, words: str) -> None:
    assert in_words(tex) == words


@pytest.mark.parametrize(
    "tex",
    [
        r"\SI{7}{\furlong}",
        r"\num{7,000}",
        r"\SI{7,000.5}{mg}",
        r"\SI{7-9}{mg}",
        r"\ce{?}",
        r"{}^{t}M",
        r"\qty{7}{\milli}",
        r"\not\foo",
    ],
)
def test_what_a_package_writes_and_nobody_knows_is_not_said_by_half(tex: str) -> None:
    assert in_words(tex) is None


@pytest.mark.parametrize(
    ("mathml", "words"),
    [
        ("<mi>cos</mi><mo>\u2061</mo><mo>(</mo><mi>t</mi><mo>)</mo>", "cosine of t"),
        ("<mn>3</mn><mo>\u2062</mo><mi>σ</mi>", "three sigma"),
        ("<mn>2</mn><mo>\u2064</mo><mfrac><mn>1</mn><mn>3</mn></mfrac>", "two and one third"),
        (
            (
                "<munder><mrow><mi>lim</mi><mo>\u2061</mo></mrow>"
                "<mrow><mi>t</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>q</mi>"
            ),
            "the limit as t approaches zero of q",
        ),
        (
            '<mo>(</mo><mfrac linethickness="0px"><mi>n</mi><mn>3</mn></mfrac><mo>)</mo>',
            "n choose three",
        ),
        ("<mo>∥</mo><mi>q</mi><mo>∥</mo>", "the norm of q"),
        ('<mfenced open="|" close="|"><mi>q</mi></mfenced>', "the absolute value of q"),
        ("<mfenced><mi>p</mi><mi>q</mi></mfenced>", "open paren p, q close paren"),
        ('<menclose notation="box"><mi>q</mi></menclose>', "q"),
        (
            "<mmultiscripts><mi>U</mi><mprescripts/><none/><mn>235</mn></mmultiscripts>",
            "U two hundred thirty-five",
        ),
        ('<mi mathvariant="double-struck">Z</mi>', "the integers"),
        ('<mi mathvariant="normal">k</mi><mi mathvariant="normal">g</mi>', "kilograms"),
    ],
)
def test_what_programs_write_is_said(mathml: str, words: str) -> None:
    assert of_page(mathml) == words


def test_what_is_struck_out_is_no_plain_letter() -> None:
    assert of_page('<menclose notation="updiagonalstrike"><mi>q</mi></menclose>') is None


@pytest.mark.parametrize(
    ("language", "tex", "words"),
    [
        ("de", "[0,1)", "eckige Klammer auf null, eins Klammer zu"),
        ("de", r"\{1,2,3\}", "geschweifte Klammer auf eins, zwei, drei geschweifte Klammer zu"),
        ("de", "q=0,5", "q ist gleich null Komma fünf"),
        ("de", r"\SI{7}{\micro\gram\per\litre}", "sieben Mikrogramm pro Liter"),
        ("de", r"\SI{7,5}{mg}", "sieben Komma fünf Milligramm"),
        ("de", r"g\colon X\to Y", "g von X nach Y"),
        ("de", r"q\in\mathbb{R}", "q Element von den reellen Zahlen"),
        ("fr", r"\SI{7}{\milli\gram}", "sept milligrammes"),
        ("fr", r"\arg\max_k q", "l’argument du maximum sur k de q"),
        ("fr", r"q=1\tag{7}", "q égale un, équation sept"),
        ("es", r"\arg\max_k q", "el argumento del máximo sobre k de q"),
        ("es", r"\ce{2H2 + O2 -> 2H2O}", "dos H dos más O dos da dos H dos O"),
        ("es", r"37^\circ\mathrm{C}", "treinta y siete grados Celsius"),
    ],
)
def test_they_are_said_in_the_article_s_language(language: str, tex: str, words: str) -> None:
    assert in_words(tex, language) == words


def test_every_catalogue_has_the_same_phrases() -> None:
    from podcast.narration.maths.formula_words import catalogue_for

    english = catalogue_for("en")
    assert english is not None
    for language in ("de", "fr", "es"):
        found = catalogue_for(language)
        assert found is not None
        for part, table in english.parts.items():
            assert set(table) <= set(found.parts[part]), (language, part)
