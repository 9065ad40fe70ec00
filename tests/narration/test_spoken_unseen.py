"""Kinds that unseen lines of the same sorts found half right: each rule with lines of its own."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-US") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("In Canada, 811 is for health advice.", "In Canada, eight one one is for health advice."),
        ("In Chile it's 131 for an ambulance.", "In Chile it's one three one for an ambulance."),
        ("The number is 15 or 112.", "The number is one five or one one two."),
        ("Dial 911 (or 112 abroad).", "Dial nine one one (or one one two abroad)."),
        ("116 111 is free, day or night.", "one one six, one one one is free, day or night."),
        ("A ticket of 150 is for adults.", "A ticket of one hundred fifty is for adults."),
    ],
)
def test_what_a_number_is_for_tells_that_it_is_dialled(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Ultracet 37.5/325 mg",
            "Ultracet thirty-seven point five, three hundred twenty-five milligrams",
        ),
        ("losartan/HCTZ 50/12.5", "losartan/H C T Z fifty, twelve point five"),
        ("Humalog Mix 50/50", "Humalog Mix fifty, fifty"),
        ("take 1/2 mg", "take one half of a milligram"),
        ("codeine/aspirin 1/2 tablet", "codeine/aspirin one half tablet"),
        (
            "Naproxen 250 mg q.8h. p.r.n.",
            "Naproxen two hundred fifty milligrams every eight hours as needed.",
        ),
        ("Apply a.c. and h.s.", "Apply before food and at bedtime."),
        ("7.5 mls BD", "seven point five milliliters twice a day"),
        ("senna ii nocte", "senna two at night"),
        ("10 mg am, 5 mg pm", "ten milligrams A M, five milligrams P M"),
        ("3/7 hx of fever", "three-day history of fever"),
        ("some wt loss", "some weight loss"),
        ("a 5yo, and a 9 y/o who sang", "a five-year-old, and a nine-year-old who sang"),
        ("c/o SOB; c/o Ana", "complaining of S O B; care of Ana"),
        ("250 × 10⁹/L", "two hundred fifty times ten to the ninth per liter"),
        ("a 90s rest, the 90s", "a ninety-second rest, the nineties"),
    ],
)
def test_what_is_taken(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Next appointment: 11/12.", "Next appointment: November twelfth."),
        ("The deadline is 6/30.", "The deadline is June thirtieth."),
        ("8/3 is our anniversary.", "August third is our anniversary."),
        ("Closed 7/1–7/9.", "Closed July first to July ninth."),
        ("between 5/2 and 5/20", "between May second and May twentieth"),
        ("between 1/4 and 1/2", "between one quarter and one half"),
        ("from 1/4 to 3/8 inch", "from one quarter to three eighths inch"),
        ("the June 1/2 issue", "the June first and second issue"),
        ("Posted 7-April-2021", "Posted the seventh of April, twenty twenty-one"),
        (
            "from 3 to 5 May 2023",
            "from the third to the fifth of May, twenty twenty-three",
        ),
        ("in Mar. or Apr. we go", "in March or April we go"),
        ("Sat. was wet, Wed. the 3rd dry", "Saturday was wet, Wednesday the third dry"),
        ("between 1990–1995", "between nineteen ninety and nineteen ninety-five"),
        ("at 1900 hrs", "at nineteen hundred hours"),
        ("Sat 9–12.30", "Saturday nine to twelve thirty"),
        ("On W6 D3 she ran; Wk 4 is easy", "On week six, day three she ran; Week four is easy"),
    ],
)
def test_days_and_hours(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Starts approx. 19.30.", "Starts approximately nineteen thirty."),
        (
            "Doors 18.45, approx. 22.15 finish.",
            "Doors eighteen forty-five, approximately twenty-two fifteen finish.",
        ),
        ("It weighs approx. 2.45 here.", "It weighs approximately two point four five here."),
        ("It costs £500s to fix.", "It costs five hundreds of pounds to fix."),
        ("open 17.30–19.15", "open seventeen thirty to nineteen fifteen"),
        (
            "a ratio of 17.30–19.15",
            "a ratio of seventeen point three zero to nineteen point one five",
        ),
        ("homes in the £300s", "homes in the three hundreds"),
        ("It costs £10–15.50.", "It costs ten pounds to fifteen pounds fifty."),
    ],
)
def test_britain(text: str, right: str) -> None:
    assert said(text, "en-GB") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("He inhaled NO at 10 ppm.", "He inhaled N O at ten parts per million."),
        ("NO synthase makes NO from arginine.", "N O synthase makes N O from arginine."),
        ("It makes NO difference.", "It makes no difference."),
        ("Levels of NO and NO2 rose.", "Levels of N O and N O two rose."),
        ("There is NO reason to stop.", "There is no reason to stop."),
        ("Tell US what you saw.", "Tell us what you saw."),
        ("It helped US exporters.", "It helped U S exporters."),
        ("The sign said IT WORKS.", "The sign said it works."),
        ("MRS. HALL AND DR. LEE ARE HERE.", "Missus Hall and Doctor Lee are here."),
        ('"AAARGH!" he cried.', '"Aaargh!" he cried.'),
        ("Dr. No is a film.", "Doctor No is a film."),
        ("What's your no.? The no. is 5.", "What's your number? The number is five."),
    ],
)
def test_no_and_other_words_of_two_letters(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It falls by −2x.", "It falls by minus two x."),
        ("y = -x + 4", "y equals minus x plus four"),
        ("x^3 - 6x^2", "x cubed minus six x squared"),
        ("f(x) = 2", "f of x equals two"),
        ("It is at -5t then.", "It is at minus five t then."),
        ("the pool is at -5m", "the pool is at minus five meters"),
        ("5oC", "five degrees Celsius"),
    ],
)
def test_terms(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("She left Smith Dr. yesterday.", "She left Smith Drive yesterday."),
        ("Martin Luther King Jr. Dr.", "Martin Luther King Junior Drive."),
        ("off Park Dr. She waved.", "off Park Drive. She waved."),
        ("See Dr. Hall about it.", "See Doctor Hall about it."),
        ("Ask your Dr. about it.", "Ask your Doctor about it."),
        ("on Wall St. Brokers", "on Wall Street Brokers"),
        ("Take Bay St. north.", "Take Bay Street north."),
        ("on Main St. St. John agreed", "on Main Street. Saint John agreed"),
        ("P. O. Box 7", "P O Box seven"),
        ("Suite 4, Fl. 3", "Suite four, Floor three"),
        ("Pt. Reyes", "Point Reyes"),
        ("on the A1(M)", "on the A one M"),
        ("flew LHR–JFK via KEF", "flew L H R to J F K via K E F"),
    ],
)
def test_places(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Part 02, Episode 009", "Part two, Episode nine"),
        ("Psalm xxiii", "Psalm twenty-three"),
        ("in the XIX c.", "in the nineteenth century."),
        ("the WAIS-IV and a phase-III trial", "the W A I S four and a phase three trial"),
        ("VOLS 3-5, NOS 1-2", "volumes three to five, numbers one to two"),
        ("US 9,876,543 B2", "U S nine eight seven six five four three B two"),
        ("U.S. Pat. No. 8,765,432", "U S Patent Number eight seven six five four three two"),
        ("US2014/0123456", "U S twenty fourteen, o one two three four five six"),
        ("He-3, F-18 FDG", "helium three, fluorine eighteen F D G"),
        ("The econ. is weak; econ. class", "The economy is weak; economy class"),
        ("B.Sc. (Econ.)", "B S C (Economics.)"),
        ("Subs. are due.", "Subscriptions are due."),
        ("w/r/t cost", "with respect to cost"),
        ("the old bldg.", "the old building."),
        ("3 m people", "three million people"),
        ('a 12" ruler, a 4ft 6in bed', "a twelve inch ruler, a four-foot-six bed"),
        ("80C, 60C fan", "eighty degrees Celsius, sixty degrees Celsius fan"),
    ],
)  # fmt: skip
def test_short_words_and_numerals(text: str, right: str) -> None:
    assert said(text) == right
