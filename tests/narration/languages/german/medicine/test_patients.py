"""Patients in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Einem Erw. gibt man mehr.", "Einem Erwachsenen gibt man mehr."),
        ("Pat. seit gestern wach", "Patient seit gestern wach"),
        ("Die Pat. sind wach.", "Die Patienten sind wach."),
        ("Mit der Pat. wurde alles besprochen.", "Mit der Patientin wurde alles besprochen."),
        ("Rücksprache beim HA.", "Rücksprache beim Hausarzt."),
        (
            "Bei Erw. und bei Kindern und Jugendl.",
            "Bei Erwachsenen und bei Kindern und Jugendlichen.",
        ),
        ("Z. n. Bypass, jetzt V. a. Infarkt.", "Zustand nach Bypass, jetzt Verdacht auf Infarkt."),
        ("V. a. akute Blutung.", "Verdacht auf akute Blutung."),
        (
            "V. a. nachts hustet er. V. a. Ältere sind krank.",
            "Vor allem nachts hustet er. Vor allem Ältere sind krank.",
        ),
        ("Anm. bis morgen. Ihrem Kd.", "Anmeldung bis morgen. Ihrem Kind."),
    ],
)
def test_patients_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
