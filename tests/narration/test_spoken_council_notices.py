"""Days after the twelfth, numbers to text, and what councils cut short."""

from __future__ import annotations

import pytest

from tests.narration.articles_made import paragraph, said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        (
            "Next: 7/12, 21/12.",
            "Next: the seventh of December, the twenty-first of December.",
        ),
        ("The hearing of 23/11 is over.", "The hearing of the twenty-third of November is over."),
        ("Give it for 14/7.", "Give it for fourteen days."),
        ("He is 18/12 old.", "He is eighteen months old."),
        ("It is open 24/7.", "It is open twenty-four seven."),
        ("I'd rate it 15/10.", "I'd rate it fifteen tenths."),
        ("It won at odds of 21/10.", "It won at odds of twenty-one to ten."),
        ("Txt WARM to 60777.", "Text warm to six zero seven seven seven."),
        ("Rename notes.txt to draft.", "Rename notes dot T X T to draft."),
        (
            "Info → 101 or Crimestoppers, 85 55 11.",
            "Info to one zero one or Crimestoppers, eighty-five fifty-five eleven.",
        ),
        ("Over-75s & <5s: free jab.", "Over-seventy-fives and under fives: free jab."),
        ("It takes <5s to load.", "It takes less than five seconds to load."),
        ("See CAD 0451 of May.", "See C A D o four five one of May."),
        ("Term begins wk comm. 11 May.", "Term begins week commencing the eleventh of May."),
        ("Parents' eve. 26/11 @ 6.", "Parents' evening the twenty-sixth of November at six."),
        ("Maj 193. T/o 32.4%.", "Majority one hundred and ninety-three."),
        ("Go to 14a Elm Gr. – rear of 12.", "Go to fourteen A Elm Grove – rear of twelve."),
        ("Wind SW 5, occ. 7; sea mod.", "Wind south-west five, occasionally seven; sea moderate."),
    ],
)
def test_council_notices(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-GB")[0] == spoken
