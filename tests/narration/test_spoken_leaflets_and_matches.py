"""What a leaflet, a match report and a guide to a program write side by side."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Keep it at 2°-8°C.", "Keep it at two degrees to eight degrees Celsius."),
        ("Keep it at 2-8 °C.", "Keep it at two to eight degrees Celsius."),
        ("Roast to 60°-65°C.", "Roast to sixty degrees to sixty-five degrees Celsius."),
        ("It was -5°C.", "It was minus five degrees Celsius."),
        ("It fell from 3° to -4°.", "It fell from three degrees to minus four degrees."),
        ("Not before 6/52.", "Not before six weeks."),
        (
            "Aim for BP 120–140/70–90.",
            "Aim for B P one hundred and twenty to one hundred and forty over seventy to ninety.",
        ),
        ("90 kcal/380 kJ", "ninety kilocalories or three hundred and eighty kilojoules"),
        ("100 km/62 mi", "one hundred kilometres or sixty-two miles"),
        ("Worn until 2/52.", "Worn until two weeks."),
    ],
)
def test_what_can_hurt(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("a 3-4-lb joint", "a three to four-pound joint"),
        ("a 2-3-kg bird", "a two to three-kilogram bird"),
        ("a 5-6-mile walk", "a five to six-mile walk"),
        ("a 3-4-5 triangle", "a three four five triangle"),
        ("He threw it 12ft 4¼in.", "He threw it twelve feet four and one quarter inches."),
        ("a 4½in blade", "a four and a half inch blade"),
        ("4½in of rain", "four and a half inches of rain"),
        ("He ate 3½ in one go.", "He ate three and a half in one go."),
    ],
)
def test_things_of_so_much_to_so_much(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Town came from 2–0 down to win 3-2.",
            "Town came from two nil down to win three two.",
        ),
        ("They won 3–1 at home and drew 1–1.", "They won three one at home and drew one one."),
        ("Full time: Town 3–2 City", "Full time: Town three two City"),
        ("a 4–1 defeat", "a four one defeat"),
        (
            "She hit .322/.458/.701.",
            "She hit three twenty-two, four fifty-eight, seven o one.",
        ),
        ("He lost 5-10 pounds.", "He lost five to ten pounds."),
        ("She won 3–4 prizes a year.", "She won three to four prizes a year."),
        ("Beat 10–12 eggs.", "Beat ten to twelve eggs."),
        ("A score of 3–5 is mild.", "A score of three to five is mild."),
        ("Genesis 3–5 Cain lost", "Genesis three to five Cain lost"),
        ("Chapters 3–5 Monday, the match", "Chapters three to five Monday, the match"),
    ],
)
def test_scores_with_either_dash(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The token expires after 15m.", "The token expires after fifteen minutes."),
        ("Set timeout=30s.", "Set timeout equals thirty seconds."),
        ("Tickets are valid for 30d.", "Tickets are valid for thirty days."),
        ("intervals of 400m", "intervals of four hundred metres"),
        ("a radius=10m circle", "a radius equals ten metres circle"),
        ("It needs Windows 10/11.", "It needs Windows ten or eleven."),
        ("She came in the 30s.", "She came in the thirties."),
    ],
)
def test_what_programs_write(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Lows of –3C, highs of 4C.",
            "Lows of minus three degrees Celsius, highs of four degrees Celsius.",
        ),
        (
            "Term: 2/9/26–18/12/26.",
            (
                "Term: the second of September, twenty twenty-six to the eighteenth of December, "
                "twenty twenty-six."
            ),
        ),
        (
            "Tel. 0114 496 0100/1.",
            "Telephone zero one one four, four nine six, zero one zero zero or one.",
        ),
        ("Mon. pasta, Tues. soup, Fri. fish.", "Monday pasta, Tuesday soup, Friday fish."),
        ("He sat. Sun. shone.", "He sat. Sun. shone."),
        ("Take the 09.43 from Ely.", "Take the nine forty-three from Ely."),
        (
            "Take the 09.43, from £34.",
            "Take the nine forty-three, from thirty-four pounds.",
        ),
        ("70g/m² (2oz/sq. yd)", "seventy grams per square metre (two ounces per square yard)"),
        ("Doors open at 10.30 (bar from 10).", "Doors open at ten thirty (bar from ten)."),
        (
            "It rose to 10.30 (from 9.80).",
            "It rose to ten point three zero (from nine point eight zero).",
        ),
        ("8am Mass; 10.30 Sung Mass.", "eight A M Mass; ten thirty Sung Mass."),
        ("The pH was 7.30 at 9am.", "The P H was seven point three zero at nine A M."),
        ("a 1:25 000 map", "a one to twenty-five thousand map"),
        ("9 mi./14.5 km", "nine miles or fourteen point five kilometres"),
        ("30mA/40ms", "thirty milliamperes/forty milliseconds"),
        ("5 mg/kg/day", "five milligrams per kilogram per day"),
    ],
)
def test_what_a_notice_says(text: str, right: str) -> None:
    assert said(text) == right
