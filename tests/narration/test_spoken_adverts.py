"""What adverts and the feet of letters write: what is lacking, what it costs, who is dialled."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("No 5 GHz band.", "No five gigahertz band."),
        ("Waterproof, no 5G, no 4K.", "Waterproof, no five G, no four K."),
        ("No 10 Downing St is shut.", "Number ten Downing Street is shut."),
        ("No. 5 is best.", "Number five is best."),
        ("Take bus no 5.", "Take bus number five."),
        ("It is £12/user/mo. now.", "It is twelve pounds per user per month now."),
        ("It is $5/seat/yr.", "It is five dollars per seat per year."),
        (
            "Tel.: 01234 567890 · Fax: –891",
            "Tel.: zero one two three four, five six seven eight nine zero · Fax: eight nine one",
        ),
        ("In the fax -3 °C was told.", "In the fax minus three degrees Celsius was told."),
    ],
)
def test_adverts(text: str, right: str) -> None:
    assert "".join(piece.spoken for piece in spoken_forms(text, language="en-GB")) == right
