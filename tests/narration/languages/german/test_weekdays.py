"""Weekdays in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        # A Friday's hour, departures, and whatever else only looks like the above.
        ("Training: Fr. 19.30 Uhr.", "Training: Freitag neunzehn Uhr dreißig."),
        ("Fr. 31.10. ist Feiertag.", "Freitag einunddreißigster Oktober ist Feiertag."),
        ("Am Fr. 30.11 kommt er.", "Am Freitag 30.11 kommt er."),
        ("Fr. bis 12:30 Uhr", "Freitag bis zwölf Uhr dreißig"),
        ("Am Di., 4. März", "Am Dienstag, dem vierten März"),
        ("Ab Freitag, 9.5. um 8 Uhr", "Ab Freitag, dem neunten Mai um acht Uhr"),
        ("Geöffnet Mo. bis Fr. 8–16 h.", "Geöffnet Montag bis Freitag acht bis sechzehn Uhr."),
        ("Fr. von 9 h bis 12 h", "Freitag von neun Uhr bis zwölf Uhr"),
        ("5 gr. Zucker", "fünf gr. Zucker"),
        (
            "Mo–Fr 8.00-16.00, Sa 9.00-12.30",
            "Montag bis Freitag acht Uhr bis sechzehn Uhr, Samstag neun Uhr bis zwölf Uhr dreißig",
        ),
        ("Um 7.15 klingelt der Wecker.", "Um sieben Uhr fünfzehn klingelt der Wecker."),
        ("Täglich ab 9.30 geöffnet.", "Täglich ab neun Uhr dreißig geöffnet."),
    ],
)
def test_weekdays_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
