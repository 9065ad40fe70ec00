"""What looks like a span, a place, a day or a mark of the new rules, and is left as it is."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms
from tests.narration.articles_made import paragraph, said
from tests.narration.test_cells_by_place import rows_said


@pytest.mark.parametrize(
    ("table", "first"),
    [
        ("Club | Rate\nHill | 10-12\nMoor | 14-9\nDale | 7-8", "Rate: ten twelve."),
        ("Cell | Formula\nA | =3\nB | =4", "Formula: equals three."),
        ("Hut | Seats\nA | 555-1234\nB | 40", "Seats: five five five, one two three four."),
    ],
)
def test_cells_that_only_look_alike(table: str, first: str) -> None:
    assert rows_said(table)[0].endswith(first)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("It was backed and 16/1 came.", "It was backed and sixteen over one came."),
        (
            "The rhythm is 15/8, then 13/8.",
            "The rhythm is fifteen eighths, then thirteen eighths.",
        ),
        ("The screw is 13/8.", "The screw is thirteen eighths."),
        ("A part of 1/125 was lost.", "A part of one one hundred and twenty-fifth was lost."),
        (
            "Obj. by 18/12/26 please.",
            "Obj. by the eighteenth of December, twenty twenty-six please.",
        ),
    ],
)
def test_sentences_that_only_look_alike(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-GB") == [spoken]


def test_a_month_that_runs_backwards_is_no_span_of_days() -> None:
    pieces = spoken_forms("du 28–2 mai", language="fr")
    assert "au" not in "".join(piece.spoken for piece in pieces).split()
