"""Ages in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ein 6-wö. Säugling trinkt.", "Ein sechswöchiger Säugling trinkt."),
        ("Einem 3-täg. Fieber folgt Ruhe.", "Einem dreitägigen Fieber folgt Ruhe."),
        (
            "Die 2-stünd. Fahrt und ein 8-mon. Kind.",
            "Die zweistündige Fahrt und ein achtmonatiges Kind.",
        ),
        ("Nicht für Kinder u. 14 J. geeignet.", "Nicht für Kinder unter vierzehn Jahren geeignet."),
        ("Ein Kind (2 9/12 J.) fiebert.", "Ein Kind (zwei Jahre und neun Monate) fiebert."),
        ("Kinder u. 1 J. nicht.", "Kinder unter einem Jahr nicht."),
        ("Alle 3-mon. Kontrollen.", "Alle dreimonatigen Kontrollen."),
        ("Sie ist 4 1/12 Jahre alt.", "Sie ist vier Jahre und einen Monat alt."),
        ("Die 52-j. Pat. klagt.", "Die zweiundfünfzigjährige Patientin klagt."),
        ("Teilnahme ab 16 J. Eltern haften.", "Teilnahme ab sechzehn Jahren. Eltern haften."),
        (
            "Frühgeborene < 32. SSW sind ausgenommen.",
            "Frühgeborene vor der zweiunddreißigsten Schwangerschaftswoche sind ausgenommen.",
        ),
    ],
)
def test_ages_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
