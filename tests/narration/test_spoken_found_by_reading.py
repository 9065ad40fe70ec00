"""What a strict reader found by reading aloud: kinds that were half right, in four languages."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-US") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("30 mg in 2-3 divided doses", "thirty milligrams in two to three divided doses"),
        ("We saw 10-12 new patients.", "We saw ten to twelve new patients."),
        ("They won 3-1 in two sets.", "They won three one in two sets."),
        ("Fluticasone/salmeterol 250/50", "Fluticasone/salmeterol two hundred fifty, fifty"),
        ("10^6 CFU/mL", "ten to the sixth C F U per milliliter"),
        ("400 IU of vit. D", "four hundred international units of vitamin D"),
        ("1 tablet 4-hrly, or 8 hourly", "one tablet four-hourly, or eight-hourly"),
        ("one to two 5mL spoonfuls", "one to two five-milliliter spoonfuls"),
        ("1-2 puffs 4-6 hourly", "one to two puffs four to six-hourly"),
        ("codeine/paracetamol 1/2 tablet", "codeine/paracetamol one half tablet"),
        ("Levodopa 100/25", "Levodopa one hundred, twenty-five"),
        (
            "Amoxicillin/clavulanic acid 875/125",
            "Amoxicillin/clavulanic acid eight hundred seventy-five, one hundred twenty-five",
        ),
        ("Take one 5mg tablet.", "Take one five-milligram tablet."),
        ("Discard after 28/7.", "Discard after twenty-eight days."),
        ("aged 6 mo. to 5 yrs", "aged six months to five years"),
        ("c/o pain, c/o Ana Ruiz", "complaining of pain, care of Ana Ruiz"),
    ],
)
def test_doses(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("a 3m-old and a 2y-old", "a three-month-old and a two-year-old"),
        ("Children 2y-5y", "Children two years to five years"),
        (
            "Babies 0\u20133m and 3\u20136m",
            "Babies zero to three months and three to six months",
        ),
        ("for 6 mths", "for six months"),
    ],
)
def test_ages(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Take it with food OR with milk.", "Take it with food or with milk."),
        ("She works in the OR with me.", "She works in the O R with me."),
        ("IF you are unsure, do NOT.", "If you are unsure, do not."),
        ("It was SO good.", "It was so good."),
        ("My SO is here.", "My S O is here."),
        ("SO\u2084", "S O four"),
    ],
)
def test_small_words_in_capitals(text: str, right: str) -> None:
    assert said(text).strip() == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Apollo-XI and ECT-II", "Apollo eleven and E C T two"),
        ("3(x+1)\u00b2", "three(x+one) squared"),
        ("3in pipes, 4in of snow", "three-inch pipes, four inches of snow"),
        ("Mon.\u2013Sat., Wed. only", "Monday to Saturday, Wednesday only"),
        ("patent EP 1234567", "patent E P one two three four five six seven"),
        ("v. 2.0.1", "version two point zero point one"),
        (
            "(0300 123 3393)",
            "(zero three zero zero, one two three, three three nine three)",
        ),
    ],
)
def test_numerals_powers_spans_and_names(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("bis +3 °C", "de", "bis plus drei Grad Celsius"),
        ("à +3 °C", "fr", "à plus trois degrés Celsius"),
        ("a +3 °C", "es", "a más tres grados Celsius"),
        ("30 kg/m²", "de", "dreißig Kilogramm pro Quadratmeter"),
        ("1 kg/m²", "fr", "un kilogramme par mètre carré"),
        ("100 mg/m²", "es", "cien miligramos por metro cuadrado"),
        ("2x \u2212 4 = 0", "de", "zwei x minus vier gleich null"),
        ("2x² + 3x = 5", "fr", "deux x au carré plus trois x égale cinq"),
        ("du lun. au ven.", "fr", "du lundi au vendredi"),
        ("nos 4-5, bd. Voltaire", "fr", "numéros quatre à cinq, boulevard Voltaire"),
        (
            "91 123 45 67, núms. 4-5",
            "es",
            "nueve uno, uno dos tres, cuatro cinco, seis siete, números cuatro a cinco",
        ),
    ],
)
def test_the_same_in_other_languages(text: str, language: str, right: str) -> None:
    assert said(text, language) == right
