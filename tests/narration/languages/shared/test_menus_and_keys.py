"""Menus and keys in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de-DE", "Strg+S drücken", "Steuerung plus S drücken"),
        ("fr-FR", "Ctrl+F5", "contrôle plus F cinq"),
        ("es-ES", "Pulse Alt+F4", "Pulse Alt más F cuatro"),
        ("de", "Klicken Sie auf Extras > Optionen.", "Klicken Sie auf Extras, dann Optionen."),
        ("de", "Gehen Sie zu Konto » Abmelden.", "Gehen Sie zu Konto, dann Abmelden."),
        (
            "de",
            "Frauen > Männer. Klicken Sie auf »Weiter« und <Name> ein.",
            "Frauen > Männer. Klicken Sie auf »Weiter« und <Name> ein.",
        ),
        ("de", "Tippen Sie, wenn Ist > Soll gilt.", "Tippen Sie, wenn Ist > Soll gilt."),
        (
            "fr",
            "Ouvrez Réglages > Compte > Quitter.",
            "Ouvrez Réglages, puis Compte, puis Quitter.",
        ),
        (
            "fr",
            "Cliquez sur « Suivant » puis <Nom>. riches > pauvres",
            "Cliquez sur « Suivant » puis <Nom>. riches > pauvres",
        ),
        (
            "fr",
            "Menu → Aide, « Outils » > « Options »",
            "Menu, puis Aide, « Outils », puis « Options »",
        ),
        (
            "es",
            "Abra Ajustes > Cuenta. Menú » Salir",
            "Abra Ajustes, luego Cuenta. Menú, luego Salir",
        ),
        ("es", "Elija Ver->Zoom si hay más.", "Elija Ver, luego Zoom si hay más."),
        (
            "es",
            "Los ricos > pobres. Pulse <Intro> y ya.",
            "Los ricos > pobres. Pulse <Intro> y ya.",
        ),
    ],
)
def test_menus_and_keys_are_said_as_a_careful_reader_would(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
