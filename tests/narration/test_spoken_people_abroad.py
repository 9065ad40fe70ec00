"""Whom to call, whom a medicine is for, and who stood against whom, in other languages."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Fieber > 39 o. RR < 90/60: 112!",
            "Fieber über neununddreißig oder RR unter neunzig zu sechzig: eins eins zwei!",
        ),
        ("Bei Brustschmerzen: gleich 144!", "Bei Brustschmerzen: gleich eins vier vier!"),
        ("Blutet die Wunde stark: 144.", "Blutet die Wunde stark: eins vier vier."),
        ("Bei Sehstörungen direkt 112.", "Bei Sehstörungen direkt eins eins zwei."),
        (
            "Bei Atemstillstand sofort 112 u. drücken.",
            "Bei Atemstillstand sofort eins eins zwei und drücken.",
        ),
        ("Wenn er spielt, dann 110.", "Wenn er spielt, dann einhundertzehn."),
        ("Er zahlte sofort 112.", "Er zahlte sofort einhundertzwölf."),
        ("Puls 112 bei Atemnot.", "Puls einhundertzwölf bei Atemnot."),
        ("Bei Fieber liegt der Wert bei 112.", "Bei Fieber liegt der Wert bei einhundertzwölf."),
        ("Er lief sofort 110 m.", "Er lief sofort einhundertzehn Meter."),
    ],
)
def test_whom_to_call_where_no_verb_says_so(text: str, right: str) -> None:
    assert said(text, "de") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("1 Tbl. o. 2 Kps. mit Tee o. Saft.", "eine Tablette oder zwei Kapseln mit Tee oder Saft."),
        ("Angaben o. Gewähr, s. o. und o. g.", "Angaben ohne Gewähr, siehe oben und oben genannt."),
        (
            "1 Tbl. v. d. E., 1 Tbl. n. d. E. Dann ruhen.",
            "eine Tablette vor dem Essen, eine Tablette nach dem Essen. Dann ruhen.",
        ),
        ("Kinder ab 6 J. u. Erw.: 1 Tbl.", "Kinder ab sechs Jahren und Erwachsene: eine Tablette"),
        (
            "Bei Kindern ab 6 J. u. Erw. nur kurz.",
            "Bei Kindern ab sechs Jahren und Erwachsenen nur kurz.",
        ),
    ],
)
def test_what_german_leaflets_write_short(text: str, right: str) -> None:
    assert said(text, "de") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Roe v. Wade wurde aufgehoben.", "Roe gegen Wade wurde aufgehoben."),
        ("Im Fall Müller v. Meyer", "Im Fall Müller gegen Meyer"),
        ("Otto v. Bismarck, A. v. Humboldt", "Otto von Bismarck, A. von Humboldt"),
        ("Im Fall Otto v. Bismarck", "Im Fall Otto von Bismarck"),
        ("Werke v. Goethe (1808)", "Werke von Goethe (achtzehnhundertacht)"),
        ("die Königin v. England", "die Königin von England"),
    ],
)
def test_parties_of_a_case_are_no_noblemen(text: str, right: str) -> None:
    assert said(text, "de") == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "No dar a < 2 m. Consulte.", "No dar a menores de dos meses. Consulte."),
        ("es", "No administrar a menores de 2 m.", "No administrar a menores de dos meses."),
        (
            "es",
            "Bebés > 6 m.: 2,5 ml.",
            "Bebés de más de seis meses: dos coma cinco mililitros.",
        ),
        (
            "es",
            "Dar a ≥ 6 a.: 5 ml al día.",
            "Dar a quienes tengan al menos seis años: cinco mililitros al día.",
        ),
        ("es", "Usar en pozos < 2 m.", "Usar en pozos menor que dos metros."),
        ("es", "Usar en < 2 m de altura.", "Usar en menos de dos metros de altura."),
        ("es", "Poner a > 3 m de la pared.", "Poner a mayor que tres metros de la pared."),
        ("es", "Dar a árboles mayores de 2 m.", "Dar a árboles mayores de dos metros."),
        (
            "es",
            "Dar a > 65 a. y a < 2 a.",
            "Dar a mayores de sesenta y cinco años y a menores de dos años.",
        ),
        ("fr", "Donner aux plantes avant 2 m.", "Donner aux plantes avant deux mètres."),
        ("fr", "Ne pas donner aux < 3 m.", "Ne pas donner aux moins de trois mois."),
        ("fr", "Enf. de 6 à 12 ans : 1 cp.", "Enfants de six à douze ans : un comprimé"),
        (
            "fr",
            "Ad. et enf. > 12 ans : 2 gél. le soir.",
            "Adultes et enfants de plus de douze ans : deux gélules le soir.",
        ),
        (
            "fr",
            "Nourr. < 8 kg, l'enf. et un nourr. de 3 m.",
            "Nourrissons de moins de huit kilogrammes, l'enfant et un nourrisson de trois mois.",
        ),
        ("fr", "Ad. hoc et ad. lib.", "Ad. hoc et ad. lib."),
    ],
)
def test_whom_a_medicine_is_for(language: str, text: str, right: str) -> None:
    assert said(text, language) == right
