"""Figures side by side that are no part: odds, goals, flats, courses, isotopes."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right", "language"),
    [
        (
            "The odds on Ann were 9/4.",
            "The odds on Ann were nine to four.",
            "en-GB",
        ),
        (
            "Odd: 9/4 of it was gone.",
            "Odd: nine quarters of it was gone.",
            "en-GB",
        ),
        (
            "City beat us 3-0; she won 6-0, 6-1.",
            "City beat us three nil; she won six zero, six one.",
            "en-GB",
        ),
        (
            "They won 3-0.",
            "They won three zero.",
            "en-US",
        ),
        (
            "They are 150-3 at lunch.",
            "They are one hundred and fifty for three at lunch.",
            "en-GB",
        ),
        (
            "At 11-13 Mill Lane and 45-10 Hill Street",
            "At eleven to thirteen Mill Lane and forty-five ten Hill Street",
            "en-GB",
        ),
        (
            "7/10 dogs in Flat 3/2, ate 3/2 cups.",
            "seven out of ten dogs in Flat three two, ate three halves cups.",
            "en-GB",
        ),
        (
            "FY23/24 and 24/7/365; on at 9/8c.",
            (
                "F Y twenty-three twenty-four and twenty-four seven, three sixty-five; on at "
                "nine, eight Central."
            ),
            "en-US",
        ),
        (
            "Eat 1/2 an egg and 1/2 cup.",
            "Eat half an egg and one half cup.",
            "en-GB",
        ),
        (
            "She got a 2:1 at York; a ratio of 2:1.",
            "She got a two one at York; a ratio of two to one.",
            "en-GB",
        ),
        (
            "We got a 2:1 mix.",
            "We got a two to one mix.",
            "en-GB",
        ),
        (
            "CHEM 1110L and PSY 205; BIG 101 ways",
            "Chem eleven ten L and P S Y two o five; big one hundred one ways",
            "en-US",
        ),
        (
            "Strontium-90, technetium-99m, iodine-123",
            "Strontium ninety, technetium ninety-nine M, iodine one twenty-three",
            "en-GB",
        ),
        (
            "U12s, the U19 team, U2s",
            "under-twelves, the under-nineteen team, U twos",
            "en-GB",
        ),
        (
            "Take I-80 W to US-6 E, vitamin B-12 E.",
            "Take I eighty West to U S six East, vitamin B twelve E.",
            "en-US",
        ),
        (
            "We were 2-0 up.",
            "We were two nil up.",
            "en-GB",
        ),
        (
            "The range is 3-5 at tea.",
            "The range is three to five at tea.",
            "en-GB",
        ),
        (
            "Unit 2/3 full, EE 220 volts, CHEM 250 mg",
            (
                "Unit two thirds full, E E two hundred and twenty volts, chem two hundred and "
                "fifty milligrams"
            ),
            "en-GB",
        ),
    ],
)
def test_figures_beside_each_other(text: str, right: str, language: str) -> None:
    assert said(text, language) == right
