"""Schools in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ab dem 6. LM gibt es Brei.", "Ab dem sechsten Lebensmonat gibt es Brei."),
        ("Prüfung im 5. FS ablegen.", "Prüfung im fünften Fachsemester ablegen."),
        ("im WS 2027/28", "im Wintersemester zweitausendsiebenundzwanzig bis achtundzwanzig"),
        ("Das WS 4 im Flur", "Das WS vier im Flur"),
        ("Frei n. d. 4. Std.", "Frei nach der vierten Stunde."),
        ("Die Sitzung beginnt c. t., sagt sie.", "Die Sitzung beginnt cum tempore, sagt sie."),
    ],
)
def test_schools_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
