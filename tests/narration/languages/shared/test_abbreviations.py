"""Abbreviations in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "op. 27, la op.", "opus veintisiete, la operación."),
        ("de-DE", "Pfr. i. R. Kunz kam.", "Pfarrer im Ruhestand Kunz kam."),
        ("de-DE", "Fr. Bach kam.", "Frau Bach kam."),
        ("fr-FR", "Four th. 7", "Four thermostat sept"),
        ("fr-FR", "1 pincée de sel", "une pincée de sel"),
        ("es-ES", "mín. 88 casos", "mínimo ochenta y ocho casos"),
        ("es-ES", "en la cta. 12", "en la cuenta doce"),
        ("de", "50 v. Chr. 2,5", "fünfzig vor Christus zwei Komma fünf"),
        ("de", "Erw. und Jugendl. dürfen es.", "Erwachsene und Jugendliche dürfen es."),
        (
            "de",
            "Hrn. Roth und Fam. Lang, z. Hd. Dr. med. Beck",
            "Herrn Roth und Familie Lang, zu Händen Doktor med Beck",
        ),
        ("fr", "le dép. du Nord", "le département du Nord"),
        ("fr", "Des fruits, ex. 3 pommes", "Des fruits, exemple trois pommes"),
    ],
)
def test_abbreviations_are_said_as_a_careful_reader_would(
    language: str, text: str, right: str
) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie sah den Port. Ein Schiff kam."),
        ("de", "Das Programm uname -m. Beispiele folgen."),
        ("de", "Zeitzone TZ."),
        ("fr", "Il aime la radio. Les boutons radio. Et l'info."),
        ("fr", "Appuyez sur la touche F4."),
        ("fr", "Sur /dev/sdb et cp(1)."),
        ("es", "Añada la sal. Mezcle bien."),
        ("es", "Crece la vid. Los vinos."),
    ],
)
def test_ordinary_words_stay(language: str, text: str) -> None:
    heard = said(text, language)
    for word in ("Portion", "mit ", "Teilzeit", "radiographie", "information", "francs"):
        assert word not in heard
    for word in ("salle", "comprimé", "salida", "véase"):
        assert word not in heard
