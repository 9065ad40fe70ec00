"""What charts and prescriptions write, said as a nurse reads it out."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language="en-US"))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It pays 3% p.a. after tax.", "It pays three percent a year after tax."),
        ("It pays 3% p.a. The rest is tax.", "It pays three percent a year. The rest is tax."),
        (
            "Insulin 10 U SC t.i.d. a.c. today.",
            "Insulin ten units under the skin three times a day before food today.",
        ),
        ("Heparin 5,000 U s.c. b.d.", "Heparin five thousand units under the skin twice a day."),
        ("Insulin glargine: 12 u nocte", "Insulin glargine: twelve units at night"),
        (
            "500 mL over 8/24, then 1 L over 12/24",
            "five hundred milliliters over eight hours, then one liter over twelve hours",
        ),
        (
            "Of 24 mL the 8/24 test group took 2 mL.",
            "Of twenty-four milliliters the eight twenty-fourths test group took two milliliters.",
        ),
        ("Ondansetron 4 mg PO/IM.", "Ondansetron four milligrams by mouth or into a muscle."),
        ("Give 5 U/kg.", "Give five units per kilogram."),
        ("The shelf takes 4U of space.", "The shelf takes four U of space."),
        (
            "1 tab po bid x 10d.",
            "one tablet by mouth twice a day for ten days.",
        ),
        ("Take 1 tab x 3 days.", "Take one tablet for three days."),
        ("Take ii tabs q.d.", "Take two tablets once a day."),
        ("2 drops o.u. qhs.", "two drops in both eyes at bedtime."),
        ("Apply BID-TID.", "Apply two to three times a day."),
        ("Aged 3/12 or 2/52.", "Aged three months or two weeks."),
        ("Use within 7/7.", "Use within seven days."),
        ("The pt. c/o pain x 3/7.", "The patient complaining of pain for three days."),
        ("Write c/o Mrs Jones.", "Write care of Missus Jones."),
        (
            "Potassium 3.5–5.0 mmol/L.",
            "Potassium three point five to five point zero millimoles per liter.",
        ),
        ("Insulin 60 pmol/L.", "Insulin sixty picomoles per liter."),
        ("WBC 4.5 × 10^9/L.", "W B C four point five times ten to the ninth per liter."),
        ("WBC 4.5 × 10⁹/L.", "W B C four point five times ten to the ninth per liter."),
        ("PEEP 5 cmH2O.", "Peep five centimeters of water."),
        ("HR 100–120/min.", "H R one hundred to one hundred twenty per minute."),
        ("The pH was 7.35-7.45.", "The P H was seven point three five to seven point four five."),
        (
            "At 38.5C.",
            "At thirty-eight point five degrees Celsius.",
        ),
        (
            "38.5C or 99.5F.",
            "thirty-eight point five degrees Celsius or ninety-nine point five degrees Fahrenheit.",
        ),
        ("KCl @ 83 mL/hr.", "K C L at eighty-three milliliters per hour."),
    ],
)
def test_a_chart_is_said_as_it_is_read_out(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Dial 1-800-273-TALK (8255).",
            "Dial one, eight zero zero, two seven three, Talk (eight two five five).",
        ),
        (
            "Springfield, IL 62704-1234.",
            "Springfield, Illinois six two seven o four one two three four.",
        ),
        ("14C dating is old.", "carbon fourteen dating is old."),
        ("3 x 4 = 12", "three times four equals twelve"),
        ("It is from ca. 50 AD.", "It is from circa fifty A D."),
        (
            "ISBN 1-59405-503-32005",
            "I S B N one five nine four o five five o three three two o o five",
        ),
    ],
)
def test_figures_that_name_or_work_something_out(text: str, right: str) -> None:
    assert said(text) == right
