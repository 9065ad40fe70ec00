"""German, French and Spanish: rates, parts of units, centuries and wars."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Puls 72/min.", "Puls zweiundsiebzig pro Minute."),
        ("de", "Man nimmt 1/2 l Milch.", "Man nimmt einen halben Liter Milch."),
        ("de", "Noch ½ kg Mehl.", "Noch ein halbes Kilogramm Mehl."),
        ("de", "Noch 1/2 Tablette.", "Noch eine halbe Tablette."),
        ("de", "Noch ¼ l Wasser.", "Noch ein Viertel Liter Wasser."),
        ("de", "Es dauert 7 d.", "Es dauert sieben Tage."),
        ("de", "Im II. Weltkrieg, S. 12 ff.", "Im Zweiten Weltkrieg, Seite zwölf und folgende."),
        ("fr", "SpO2 98 %.", "SpO2 quatre-vingt-dix-huit pour cent."),
        ("fr", "FC 72/min.", "FC soixante-douze par minute."),
        ("fr", "Au XIXe s., tout change.", "Au dix-neuvième siècle, tout change."),
        ("fr", "Ajoutez ¼ l de lait.", "Ajoutez un quart de litre de lait."),
        ("es", "FC 72 lpm.", "FC setenta y dos latidos por minuto."),
        ("es", "Durante 7 d.", "Durante siete días."),
        ("es", "En el s. XIX.", "En el siglo diecinueve."),
        ("es", "Añada ½ l de leche.", "Añada medio litro de leche."),
    ],
)
def test_it_is_said_as_one_reads_it_out(language: str, text: str, right: str) -> None:
    said = "".join(piece.spoken for piece in spoken_forms(text, language=language))
    assert said == right
