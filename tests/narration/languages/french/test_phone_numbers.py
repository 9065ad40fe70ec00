"""Phone numbers in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Appelez le 1 866 APPELLE.", "Appelez le un, huit cent soixante-six APPELLE."),
        ("Elle gagne 6-4, 7-6 (7/4).", "Elle gagne six à quatre, sept à six (sept à quatre)."),
        ("Appelez le 15/112.", "Appelez le quinze ou cent douze."),
        ("Elle a eu 15/18.", "Elle a eu 15/18."),
        (
            "Refroidissez 15 min, puis appelez le 15.",
            "Refroidissez quinze minutes, puis appelez le quinze.",
        ),
        (
            "Le secrétariat (02 99 28 43 21, poste 12) répond.",
            (
                "Le secrétariat (zéro deux, quatre-vingt-dix-neuf, vingt-huit, "
                "quarante-trois, vingt et un, poste douze) répond."
            ),
        ),
        (
            "Formez le 1733, ou appelez 1733 clients en 1733.",
            (
                "Formez le dix-sept trente-trois, ou appelez mille sept cent "
                "trente-trois clients en mille sept cent trente-trois."
            ),
        ),
        ("Victimes : 3919 (gratuit).", "Victimes : trente-neuf dix-neuf (gratuit)."),
        ("Il reste 3919 places.", "Il reste trois mille neuf cent dix-neuf places."),
        ("Au Canada, le 911.", "Au Canada, le neuf un un."),
        ("Il y a 911 cas, et 811 élèves.", "Il y a neuf cent onze cas, et huit cent onze élèves."),
    ],
)
def test_phone_numbers_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
