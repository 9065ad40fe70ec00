"""Money in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Auf Platz 2, 5000 Euro gab es.", "Auf Platz zwei, fünftausend Euro gab es."),
        ("de", "Die Kosten 1 Euro und mehr.", "Die Kosten ein Euro und mehr."),
        ("de-DE", "DZ ab 90 €", "Doppelzimmer ab neunzig Euro"),
        ("de", "Lt. Plan i. H. v. 4 €", "Laut Plan in Höhe von vier Euro"),
        (
            "de",
            "9 €/m² und 300 Einwohner/km²",
            "neun Euro pro Quadratmeter und dreihundert Einwohner pro Quadratkilometer",
        ),
        (
            "de",
            "2,50 €–3 €, 60 T€, 60 k€",
            "zwei Euro fünfzig bis drei Euro, sechzigtausend Euro, sechzigtausend Euro",
        ),
        ("de", "9 € - 2 € = 7 €", "neun Euro - zwei Euro gleich sieben Euro"),
        ("fr", "8 €/m², 20 W/m²", "huit euros par mètre carré, vingt watts par mètre carré"),
        (
            "fr",
            "3,1 M d'habitants, 4 Md de dollars",
            "trois virgule un millions d'habitants, quatre milliards de dollars",
        ),
        (
            "fr",
            "1,5 k€ par an, 60 k€/an, 8 €–9 €",
            "mille cinq cents euros par an, soixante mille euros par an, huit euros à neuf euros",
        ),
        ("fr", "2 M de large, taille M de chez nous", "deux M de large, taille M de chez nous"),
        (
            "es",
            "8 €/m², 3,1 M de personas, 60 k€",
            "ocho euros por metro cuadrado, tres coma un millones de personas, sesenta mil euros",
        ),
        ("es", "$8–$9, 4 M de largo", "ocho dólares a nueve dólares, cuatro M de largo"),
        ("de", "2,50–3,75 €", "zwei Euro fünfzig bis drei Euro fünfundsiebzig"),
        ("de", "12 €/Monat", "zwölf Euro pro Monat"),
        ("fr", "2,50–3,75 €", "deux euros cinquante à trois euros soixante-quinze"),
        ("fr", "9 €/mois", "neuf euros par mois"),
        ("es", "2,50–3,75 €", "dos euros con cincuenta a tres euros con setenta y cinco"),
        ("es", "7 €/mes", "siete euros por mes"),
    ],
)
def test_money_is_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
