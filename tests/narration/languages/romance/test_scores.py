"""Minutes of a match by their mark in French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Un but de Roy à la 87'.", "Un but de Roy à la quatre-vingt-septième minute."),
        (
            "fr",
            "Buts : Roy (12', 45+1'), Ly (88' s.p.)",
            (
                "Buts : Roy (douzième minute, quarante-cinquième minute plus un), Ly "
                "(quatre-vingt-huitième minute sur penalty)"
            ),
        ),
        ("es", "Gol de Mora en el 87'.", "Gol de Mora en el minuto ochenta y siete."),
        ("es", "Un ángulo (12' de arco)", "Un ángulo (doce' de arco)"),
        ("fr", "R2, 7e j. : victoire", "R deux, septième journée : victoire"),
        ("fr", "Au 3e j. de fièvre", "Au troisième j. de fièvre"),
        ("es", "Jugó 2h 41' ayer", "Jugó dos horas cuarenta y un minutos ayer"),
        ("fr", "th. 5/6", "thermostat cinq à six"),
    ],
)
def test_minutes_by_a_mark_are_said_where_a_match_is_told(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
