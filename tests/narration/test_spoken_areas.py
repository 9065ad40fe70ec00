"""An area or a volume of which nobody says how many is still one: “Area in km²”."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "spoken"),
    [
        ("en", "Area in km² and volume in cm³.", "Area in square kilometers and volume in cubic"),
        ("en", "30 people per km².", "thirty people per square kilometer"),
        ("en", "an area of 30 km².", "an area of thirty square kilometers"),
        ("en", "We have x² here.", "We have x squared here"),
        ("de", "Menschen pro km².", "Menschen pro Quadratkilometer"),
        ("fr", "la surface en km² et", "la surface en kilomètres carrés et"),
        ("fr", "habitants par km².", "habitants par kilomètre carré"),
        ("es", "la superficie en km² y", "la superficie en kilómetros cuadrados y"),
    ],
)
def test_a_square_without_its_number_is_said(language: str, text: str, spoken: str) -> None:
    said = "".join(piece.spoken for piece in spoken_forms(text, language=language))
    assert said.startswith(spoken)
