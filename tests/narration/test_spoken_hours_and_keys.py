"""Emergency numbers beside others, keys that are pressed, days and hours."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right", "language"),
    [
        (
            "Over there it is 911, not 999.",
            "Over there it is nine one one, not nine nine nine.",
            "en-GB",
        ),
        (
            "The crisis number is 988, not 211.",
            "The crisis number is nine eight eight, not two one one.",
            "en-US",
        ),
        (
            "112 and 999 both work here; 988 does not.",
            "one one two and nine nine nine both work here; nine eight eight does not.",
            "en-GB",
        ),
        (
            "See page 112, not 911.",
            "See page one hundred and twelve, not nine hundred and eleven.",
            "en-GB",
        ),
        (
            "The flight is 911, not 999; he scored 112, not 911.",
            (
                "The flight is nine hundred and eleven, not nine hundred and ninety-nine; he "
                "scored one hundred and twelve, not nine hundred and eleven."
            ),
            "en-GB",
        ),
        (
            "It rose; 999 may be the most.",
            "It rose; nine hundred and ninety-nine may be the most.",
            "en-GB",
        ),
        (
            "Key in 18001 then your number.",
            "Key in one eight zero zero one then your number.",
            "en-GB",
        ),
        (
            "They sold 18001 then.",
            "They sold eighteen thousand and one then.",
            "en-GB",
        ),
        (
            "Tel: 01632 960 983, mob: 5 people",
            "Telephone: zero one six three two, nine six zero, nine eight three, mob: five people",
            "en-GB",
        ),
    ],
)
def test_emergency_numbers_beside_each_other(text: str, right: str, language: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("text", "right", "language"),
    [
        (
            "Dial #31 first.",
            "Dial pound three one first.",
            "en-US",
        ),
        (
            "Dial #31 first.",
            "Dial hash three one first.",
            "en-GB",
        ),
        (
            "Press 2 or # to end, then * for help.",
            "Press two or hash to end, then star for help.",
            "en-GB",
        ),
        (
            "We are #31 or # in the list.",
            "We are number thirty-one or # in the list.",
            "en-GB",
        ),
        (
            "Ring 1-800-GOOD-FOOD now.",
            "Ring one eight zero zero, good food now.",
            "en-GB",
        ),
        (
            "Items 1-8 and A-B",
            "Items one to eight and A-B",
            "en-GB",
        ),
    ],
)
def test_keys_and_letters_of_a_telephone(text: str, right: str, language: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("text", "right", "language"),
    [
        (
            "Your scan is 8/21 at 9:15 AM.",
            "Your scan is August twenty-first at nine fifteen A M.",
            "en-US",
        ),
        (
            "It is on Wed., 8/21, 1-2 p.m.",
            "It is on Wednesday, August twenty-first, one to two P M.",
            "en-US",
        ),
        (
            "See you 3/4 at 2.",
            "See you the third of April at two.",
            "en-GB",
        ),
        (
            "Three cups, 3/4 full at 2",
            "Three cups, three quarters full at two",
            "en-GB",
        ),
        (
            "Closed from 24/12 to 2/1 every year.",
            "Closed from the twenty-fourth of December to the second of January every year.",
            "en-GB",
        ),
        (
            "The form, w/e 3.11.24, is late.",
            "The form, week ending the third of November, twenty twenty-four, is late.",
            "en-GB",
        ),
        (
            "We meet Thu 9/10 at noon.",
            "We meet Thursday the ninth of October at noon.",
            "en-GB",
        ),
        (
            "Sat down, 9/10 of the time",
            "Sat down, nine tenths of the time",
            "en-GB",
        ),
    ],
)
def test_days_that_come_before_an_hour(text: str, right: str, language: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Call us 8-6 Mon-Fri.",
            "Call us eight to six Monday to Friday.",
        ),
        (
            "Doors: 2-5 Sat only, 10-12 Sun.",
            "Doors: two to five Saturday only, ten to twelve Sunday.",
        ),
        (
            "They won 9-5 Sat.",
            "They won nine five Saturday.",
        ),
        (
            "We open 9-4 Mondays and 10-2, Sundays.",
            "We open nine to four Mondays and ten to two, Sundays.",
        ),
        (
            "Open M-F 7-3, Tu-Sa: 9-1",
            "Open Monday to Friday seven to three, Tuesday to Saturday: nine to one",
        ),
        (
            "The M-F pair, an M-F form 8",
            "The M-F pair, an M-F form eight",
        ),
        (
            "Visiting hrs: 2-4pm",
            "Visiting hours: two to four P M",
        ),
    ],
)
def test_hours_of_a_place_that_is_open(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "It closes between 3-4pm.",
            "It closes between three and four P M.",
        ),
        (
            "Between 1939–45 she nursed.",
            "Between nineteen thirty-nine and forty-five she nursed.",
        ),
        (
            "Come between 2–3 and 5–6.",
            "Come between two to three and five to six.",
        ),
        (
            "It is open from 3-4pm.",
            "It is open from three to four P M.",
        ),
        (
            "Pay between £5–£10 or 20–30%.",
            "Pay between five to ten pounds or twenty to thirty percent.",
        ),
    ],
)
def test_a_dash_behind_between(text: str, right: str) -> None:
    assert said(text) == right
