"""Roman in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Heute: Sinfonie op. 12, III. Scherzo",
            "Heute: Sinfonie Opus zwölf, dritter Satz: Scherzo",
        ),
        ("Im „Moorlied II“ singt sie.", "Im „Moorlied zwei“ singt sie."),
        ("Im Teil II steht mehr.", "Im Teil zwei steht mehr."),
        ("Wir tagen im Saal II heute.", "Wir tagen im Saal zwei heute."),
        ("Pflegegrad II, SGB IX", "Pflegegrad zwei, SGB neun"),
    ],
)
def test_roman_is_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
