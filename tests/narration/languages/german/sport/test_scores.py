"""Scores in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Er traf in der 90.+3 Min. noch.", "Er traf in der neunzigsten Minute plus drei noch."),
        (
            "Mit 21:25, 25:18 siegte sie.",
            "Mit einundzwanzig zu fünfundzwanzig, fünfundzwanzig zu achtzehn siegte sie.",
        ),
        ("Es endete i. E. 5:4 für uns.", "Es endete im Elfmeterschießen fünf zu vier für uns."),
        ("Joh 3:16, 4:5 und 5:6.", "Johannes drei, sechzehn, vier zu fünf und fünf zu sechs."),
        ("siegte 2-1, 2-1 km", "siegte zwei zu eins, zwei bis ein Kilometer"),
        ("3:2 n. V.", "drei zu zwei nach Verlängerung."),
        (
            "in der 2., 9. u. 17. Min., in der 7. Min. Gelb-Rot",
            "in der zweiten, neunten und siebzehnten Minute, in der siebten Minute Gelb-Rot",
        ),
        (
            "Das Rückspiel endete 4:2 n. E.",
            "Das Rückspiel endete vier zu zwei nach Elfmeterschießen.",
        ),
        ("Die Serie steht 2-1.", "Die Serie steht zwei zu eins."),
    ],
)
def test_scores_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
