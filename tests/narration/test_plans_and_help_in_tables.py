"""Medication plans, lists of numbers of help and bounds beside them, in three languages."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms
from tests.narration.test_cells_by_place import rows_said


@pytest.mark.parametrize(
    ("language", "table", "said"),
    [
        (
            "de",
            "Mittel | Morg. | Mitt. | Abd.\nZink | 1 | 0 | 2",
            "Mittel: Zink. morgens: eins. mittags: null. abends: zwei.",
        ),
        (
            "fr",
            "Produit | M | Mi | S | C\nZinc | 1 | 0 | 2 | 0",
            "Produit: Zinc. matin: un. midi: zéro. soir: deux. coucher: zéro.",
        ),
        (
            "es",
            "Producto | De | Co | Ce\nCinc | 1 | 0 | 2",
            "Producto: Cinc. desayuno: uno. comida: cero. cena: dos.",
        ),
        ("fr", "Taille | S | M | L\nBras | 1 | 2 | 3", "Taille: Bras. S: un. M: deux. L: trois."),
        ("es", "Talla | S | M | L\nLargo | 1 | 2 | 3", "Talla: Largo. S: uno. M: dos. L: tres."),
    ],
)  # fmt: skip
def test_when_a_medicine_is_taken_stands_over_its_column(
    language: str, table: str, said: str
) -> None:
    assert rows_said(table, language=language) == [said]


@pytest.mark.parametrize(
    ("table", "last"),
    [
        ("Wann | Nr.\nFieber | 0711 5543\nSturz | 112", "Nummer: eins eins zwei."),
        ("Wann | Nr.\nFieber | 0711 / 55 43\nSturz | 112", "Nummer: eins eins zwei."),
        ("Ware | Nr.\nHose | 0711 5543\nRock | 112\nHut | 40", "Nummer: vierzig."),
        ("Ware | Nr.\nHose | 110\nRock | 112", "Nummer: einhundertzwölf."),
    ],
)
def test_a_short_number_beside_a_long_one_is_dialled(table: str, last: str) -> None:
    assert rows_said(table, language="de")[-1].endswith(last)


def test_a_stroke_behind_the_code_of_a_place_is_not_said() -> None:
    rows = rows_said("Wann | Tel.\nFieber | 0711 / 55 43", language="de")
    assert rows[0].endswith("null sieben eins eins, fünf fünf, vier drei.")


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "Rufen Sie 112 an, wenn RR < 110.", "unter einhundertzehn."),
        ("de", "Rufen Sie an, wenn der Puls über 112 steigt.", "über einhundertzwölf steigt."),
        ("de", "Den Notruf erreichen Sie unter 112.", "unter eins eins zwei."),
        ("de", "Die Polizei ist unter 110 zu erreichen.", "unter eins eins null zu erreichen."),
        ("de", "Bei hohem Blutdruck erreichen Sie uns unter 112.", "unter eins eins zwei."),
        ("es", "Llame al 112 si FC > 120.", "mayor que ciento veinte."),
        ("es", "Llame al 061 si el pulso es mayor de 120.", "mayor de ciento veinte."),
        ("es", "Llame al 061 o al 112.", "al cero seis uno o al uno uno dos."),
    ],
)
def test_a_bound_is_no_number_to_dial(language: str, text: str, said: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces).endswith(said)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "Sirop, 2 c. à s. m. et s.", "deux cuillères à soupe matin et soir."),
        ("es", "Jarabe, 5 ml m. y n.", "cinco mililitros por la mañana y por la noche."),
        ("fr", "les familles m. et s.", "m. et s."),
        ("de", "Wir öffnen a. 12. Dez. wieder.", "am zwölften Dezember wieder."),
        ("de", "Wir öffnen a. 3.4. wieder.", "am dritten April wieder."),
    ],
)
def test_when_it_is_taken_or_open_is_said_in_words(language: str, text: str, said: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces).endswith(said)
