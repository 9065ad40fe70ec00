"""What German advertisements shorten, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Fahrer (m/w/d) gesucht", "Fahrer (männlich, weiblich, divers) gesucht"),
        ("Arbeit in TZ", "Arbeit in Teilzeit"),
        ("Verk. Fahrrad", "Verkaufe Fahrrad"),
        ("frei (u. 24 J.)", "frei (unter vierundzwanzig Jahren)"),
        ("Kinder ü. 65 J.", "Kinder über fünfundsechzig Jahren"),
        ("Huber u. 3 Freunde", "Huber und drei Freunde"),
        ("2 f. 50 €", "zwei für fünfzig Euro"),
        ("S. 2 f. lesen", "Seite zwei folgende lesen"),
        ("EZ ab 45 €", "Einzelzimmer ab fünfundvierzig Euro"),
    ],
)
def test_advertisements_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
