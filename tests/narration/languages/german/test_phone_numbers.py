"""Phone numbers in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Bei Atemnot 112", "Bei Atemnot eins eins zwei"),
        ("In Lebensgefahr: 112!", "In Lebensgefahr: eins eins zwei!"),
        ("In Gefahr waren 112 Menschen.", "In Gefahr waren einhundertzwölf Menschen."),
        ("Telefax: -233", "Telefax: zwei drei drei"),
        ("Bei Brustschmerzen: gleich 144!", "Bei Brustschmerzen: gleich eins vier vier!"),
        ("Blutet die Wunde stark: 144.", "Blutet die Wunde stark: eins vier vier."),
        ("Bei Sehstörungen direkt 112.", "Bei Sehstörungen direkt eins eins zwei."),
        (
            "Bei Atemstillstand sofort 112 u. drücken.",
            "Bei Atemstillstand sofort eins eins zwei und drücken.",
        ),
        ("Wenn er spielt, dann 110.", "Wenn er spielt, dann einhundertzehn."),
        ("Er zahlte sofort 112.", "Er zahlte sofort einhundertzwölf."),
        ("Puls 112 bei Atemnot.", "Puls einhundertzwölf bei Atemnot."),
        ("Bei Fieber liegt der Wert bei 112.", "Bei Fieber liegt der Wert bei einhundertzwölf."),
        ("In Notfällen 112.", "In Notfällen eins eins zwei."),
    ],
)
def test_phone_numbers_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
