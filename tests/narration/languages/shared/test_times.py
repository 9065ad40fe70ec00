"""Times in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "2h05'30\"", "deux heures cinq minutes trente secondes"),
        ("fr", "Il y vit. Un an. Le sol. Un quart.", "Il y vit. Un an. Le sol. Un quart."),
        ("es-ES", "Ganó en 1:52,3.", "Ganó en un minuto cincuenta y dos coma tres segundos."),
        ("es", "2h 04m 20s", "dos horas cuatro minutos veinte segundos"),
        ("de", "10′ ruhen, 3°20′", "zehn Minuten ruhen, drei Grad zwanzig Minuten"),
        ("fr", "3′ de marche", "trois minutes de marche"),
        ("es", "8′ de pausa", "ocho minutos de pausa"),
    ],
)
def test_times_are_said_as_a_careful_reader_would(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
