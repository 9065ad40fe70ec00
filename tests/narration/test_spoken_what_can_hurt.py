"""What can hurt when it is said wrongly: doses, eyes, needles, lengths of time, numbers to dial."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, *, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "R -1.25/-0.75 x 80, L +0.50 DS.",
            "right minus one point two five, minus zero point seven",
        ),
        ("R -1.25/-0.75 x 80, L +0.50 DS.", "axis eighty, left plus zero point five zero sphere"),
        ("Near add +1.75 OU.", "plus one point seven five both eyes"),
        ("Vision R 6/9, L 6/12 today.", "R six nine, L six twelve"),
        (
            "VA 20/40 OD, 20/25-2 OS.",
            "twenty forty right eye, twenty twenty-five minus two left eye",
        ),
        ("Timolol 0.5% i nocte BE.", "one at night both eyes"),
        ('Draw up with a 21G x 1½" needle.', "twenty-one gauge by one-and-a-half-inch"),
        ("Pass a 16 G cannula or a 14 Fr catheter.", "sixteen-gauge cannula or a fourteen French"),
    ],
)
def test_glasses_eyes_and_needles(text: str, right: str) -> None:
    assert right in said(text, language="en-GB")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Worm the pup every 3/12 and weigh it.", "every three months and weigh it"),
        ("See her in clinic in 2/52.", "in clinic in two weeks"),
        ("Fever in a baby <3/12: go in.", "a baby less than three months: go in"),
        ("Discard 28/7 after opening.", "twenty-eight days after opening"),
        ("Jabs at 8/52, 12/52 and 16/52.", "eight weeks, twelve weeks and sixteen weeks"),
        ("Born at term (39/40), 3.1 kg.", "at term (thirty-nine weeks)"),
        ("Cream b.d. x 1/52.", "twice a day for one week"),
        ("3–5 m, 2.5 ml; 6–11 m, 5 ml.", "three to five months, two point five millilitres"),
        (
            "Two sprays; no better in 5': call 999.",
            "no better in five minutes: call nine nine nine",
        ),
        ("Last dose 06.00; next 22.00.", "Last dose six o'clock; next twenty-two hundred"),
        ("Doxycycline 100 mg od, 7–10/7.", "seven to ten days"),
        ("Freeze ≤3/12; thaw slowly.", "at most three months; thaw"),
        ("Nothing to eat after MN.", "after midnight"),
    ],
)
def test_how_long_and_when(text: str, right: str) -> None:
    assert right in said(text, language="en-GB")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Amoxicillin caps, i tds; then ii stat.", "one three times a day; then two at once"),
        ("Take i-ii tabs b.d. with water.", "Take one to two tablets twice a day"),
        ("Amoxicillin 250 mg susp, 5 ml tds.", "two hundred and fifty milligrams suspension"),
        ("AED: 150 J, then 200 J.", "one hundred and fifty joules, then two hundred joules"),
        ("↑ risk of falls, ↓ appetite, ST↑ in V2-4.", "increased risk of falls, reduced appetite"),
        ("↑ risk of falls, ST↑ in V2-4.", "S T elevation in V two to four"),
        ("Weight ↓ 4kg, K+ 5.6 (↑).", "down four kilograms, potassium five point six (high)"),
        ("Temp 37⁸ at noon.", "thirty-seven point eight at noon"),
        ("On the 40th %ile.", "fortieth percentile"),
        ("Give A- or O- blood only.", "A negative or O negative blood"),
        ("Group O+ve; CMV -ve.", "O positive; C M V negative"),
        ("Dip: protein ++, ketones +.", "protein plus plus, ketones plus"),
        ("Do you smoke? Y/N", "yes or no"),
        ("Hib/MenC at 12 m.", "Hib, MenC at twelve months"),
        ("Alcohol 14 u/wk, or 6 pts of 4% beer.", "fourteen units per week, or six pints of four"),
        ("BP 150/95 (L arm), 148/92 (R).", "ninety-two (right)"),
        ("Dry swab; latex −ve, MRSA pos.", "latex negative, M R S A positive"),
        ("1/4 x 50mg tab once daily.", "one quarter times fifty milligrams tablet once"),
        ("1 part bleach : 9 parts water, leave 10'.", "bleach to nine parts water, leave ten min"),
        ("Flu jabs: under-5s, over-65s & 5–64s at risk.", "five to sixty-fours at risk"),
        ("Pt. no. 4471, adm. 2/3, d/c 9/3.", "Patient number four four seven one, admitted the s"),
        ("DOB 4/5/61, TCI 12/6.", "nineteen sixty-one, T C I the twelfth of June"),
    ],
)
def test_notes_labels_and_results(text: str, right: str) -> None:
    assert right in said(text, language="en-GB")


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en-GB", "Ring 0800 POISON at once.", "zero eight zero zero, poison at once"),
        ("en-GB", "Call 1800 RESPECT, or 13 YARN.", "one eight zero zero, respect"),
        (
            "en-GB",
            "Relay: 18001 0800 1111.",
            "one eight zero zero one, zero eight zero zero, one one",
        ),
        ("en-US", "Call (555) 014-2277 x 31.", "two two seven seven extension thirty-one"),
        ("en-GB", "Police 10111, from a mobile 112.", "from a mobile one one two"),
        ("en-GB", "Bitten? 999/A&E.", "nine nine nine or A and E"),
        ("en-GB", "Brazil 190/192/193; Peru 105.", "one nine zero"),
        ("en-GB", "Chile 131, 132, 133.", "one three one, one three two, one three three"),
        (
            "en-US",
            "Dial *67, then 911. It hides nothing from 911.",
            "star six seven, then nine one one",
        ),
        (
            "en-US",
            "Dial *67, then 911. It hides nothing from 911.",
            "hides nothing from nine one one",
        ),
        ("en-US", "Not breathing? 911. Start CPR.", "Not breathing? nine one one. Start"),
        (
            "en-GB",
            "In Spain it's 112 (062 Guardia Civil).",
            "it's one one two (zero six two Guardia",
        ),
        ("en-US", "In Peru, 911; in Israel, 101.", "in Israel, one zero one"),
        ("en-GB", "Ring 13 12 00 for help.", "one three, one two, zero zero for help"),
        ("en-GB", "Reply YES to 61888 today.", "yes to six one eight eight eight today"),
        ("en-GB", "Poisons: UK 111, NZ 0800 764 766.", "U K one one one, N Z zero eight zero zero"),
        (
            "en-US",
            "BG 151–200, 2 u; over 400, call the doctor.",
            "one hundred fifty-one to two hundred",
        ),
    ],
)
def test_numbers_to_dial(language: str, text: str, right: str) -> None:

    assert right in said(text, language=language)


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "We meet on 12/6.", "on December sixth"),
        (
            "en-US",
            "The 5.0L V8 and a 3/8-in. drill.",
            "five point zero-liter V eight and a three-eig",
        ),
        ("en-US", "Add 1 pt milk and ½ pt cream.", "one pint milk and one half pint cream"),
        ("en-US", "She weighs 8 st. 4 now.", "eight stone four now"),
        ("en-US", "They won 2–1 (aet) there.", "(after extra time)"),
        ("en-US", "60ft rear garden.", "sixty-foot rear garden"),
        (
            "en-US",
            "Lunch 12–2.30, dinner 6–9.30.",
            "twelve to two thirty, dinner six to nine thirty",
        ),
        ("en-US", "The 10 a.m. Masses are full.", "ten A M Masses"),
        ("en-US", "Closed 12/24-26 this year.", "December twenty-fourth to twenty-sixth"),
        ("en-GB", "Clinic 9–12 & 2–4.30.", "nine to twelve and two to four thirty"),
        ("en-GB", "Use by 06/27, please.", "June twenty twenty-seven"),
    ],
)
def test_days_hours_and_sizes(language: str, text: str, right: str) -> None:
    assert right in said(text, language=language)


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en-GB", "At 1800 HOURS we left.", "eighteen hundred hours"),
        ("en-GB", "13 PEOPLE came to the hall.", "thirteen people"),
        ("en-GB", "Give D50 25 g IV push.", "twenty-five grams"),
        ("en-GB", "A 5G network and 21 G of it.", "five G network"),
        ("en-GB", "The odds of an ace are 1/52 at first.", "one fifty-second"),
        ("en-GB", "Every 1/12 inch it was marked.", "Every one twelfth inch"),
        ("en-GB", "In 3/12 of the cases it failed.", "three twelfths of the cases"),
        ("en-GB", "The A-frame needs an O-ring.", "A-frame needs an O-ring"),
        ("en-GB", "The area is x⁵ on 10⁵ points.", "to the fifth"),
        ("en-GB", "Then i bid you good night.", "Then i bid you"),
        ("en-GB", "We flew at 2,400m+ for hours.", "two thousand four hundred metres"),
        ("en-GB", "She drives a 911 to work.", "nine hundred and eleven"),
        ("en-GB", "On the team sheet: R. Moor, L. Ash.", "R. Moor, L. Ash"),
        ("en-GB", "It runs from MN to WI by road.", "from M N to"),
        ("en-GB", "The US 111 beat the UK 12.", "one hundred and eleven"),
        ("en-US", "It fell to 25/26 of its size.", "twenty-five twenty-sixths"),
        ("en-GB", "He cut 2-5/7 of it.", "two and five sevenths"),
        ("en-GB", "He will reply to 61888 readers.", "sixty-one thousand"),
        ("en-US", "The R/V Atlantis sailed at dawn.", "R V Atlantis"),
        ("en-US", "The team took 2 pts of the four.", "two pts of the four"),
    ],
)
def test_what_only_looks_like_it_keeps_its_meaning(language: str, text: str, right: str) -> None:
    assert right in said(text, language=language)
