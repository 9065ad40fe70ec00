"""Symbols in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Viento del NO. Digo que NO.", "Viento del noroeste. Digo que NO."),
        ("fr", "Vent de S-O à 5 km/h", "Vent de sud-ouest à cinq kilomètres à l'heure"),
        ("de-DE", "Es hat -233 Grad.", "Es hat minus zweihundertdreiunddreißig Grad."),
        ("fr-FR", "Un poids > 40 kg", "Un poids supérieur à quarante kilogrammes"),
        ("es", "Usar en pozos < 2 m.", "Usar en pozos menor que dos metros."),
        ("es", "Poner a > 3 m de la pared.", "Poner a mayor que tres metros de la pared."),
        (
            "fr",
            "10^-3 mol/l, 10 × 10 cm",
            "dix puissance moins trois moles par litre, dix sur dix centimètres",
        ),
        ("fr", "Il a +2 ans d'attente.", "Il a plus deux ans d'attente."),
        ("de", "Pflegerin/Pfleger, Sohn/Tochter", "Pflegerin oder Pfleger, Sohn oder Tochter"),
        ("de", "Amoxicillin/Clavulansäure", "Amoxicillin/Clavulansäure"),
        ("de", "zweimal/Tag, Tabletten/Woche", "zweimal pro Tag, Tabletten pro Woche"),
        ("de", "Tag/Nacht, Abend/Nacht", "Tag oder Nacht, Abend oder Nacht"),
        ("de", "Essen und/oder trinken", "Essen und oder trinken"),
        ("fr", "comprimés/jour, jour/nuit", "comprimés par jour, jour ou nuit"),
        ("fr", "mère/père et/ou tuteur", "mère ou père et ou tuteur"),
        ("es", "una vez/semana, comprimidos/día", "una vez por semana, comprimidos por día"),
        ("es", "día/noche", "día o noche"),
        ("es", "hombre/mujer, siete/ocho", "hombre o mujer, siete u ocho"),
        ("es", "té y/o agua", "té y o agua"),
        ("fr", "amoxicilline/clavulanate", "amoxicilline/clavulanate"),
        ("es", "amoxicilina/ácido clavulánico", "amoxicilina/ácido clavulánico"),
    ],
)
def test_symbols_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_path_is_left_to_the_voice(language: str) -> None:
    for text in ("docs/a.md", "https/x"):
        assert "/" in said(text, language)


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Xarelto® 10 mg", "Xarelto zehn Milligramm"),
        ("fr", "Doliprane® 1 g", "Doliprane un gramme"),
        ("es", "Nolotil® y Aero-Red™", "Nolotil y Aero-Red"),
    ],
)
def test_a_mark_of_a_trade_is_not_said(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
