"""Keys and catalogues of music in French and Spanish."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "La sonate en ut min. plaît.", "La sonate en ut mineur plaît."),
        ("fr", "Le trio en si b maj., op. 3", "Le trio en si bémol majeur, opus trois"),
        ("es", "Misa en do m, op. 3", "Misa en do menor, opus tres"),
        ("es", "El cuarteto en re sostenido may.", "El cuarteto en re sostenido mayor."),
        ("fr", "La messe K. 427 de Mozart", "La messe Köchel quatre cent vingt-sept de Mozart"),
        ("fr", "Joseph K. 12 ans après", "Joseph K. douze ans après"),
        ("fr", "Il faut de la min. 3", "Il faut de la minimum trois"),
        ("es", "Vive en la M-30", "Vive en la M treinta"),
    ],
)
def test_keys_and_catalogues_are_said_where_music_is_spoken_of(
    language: str, text: str, right: str
) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
