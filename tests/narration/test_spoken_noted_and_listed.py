"""What notes on patients, lists of help, laws and files shorten, and what only looks so."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms
from tests.narration.articles_made import said as narrated


def said(text: str, language: str = "en-US") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Ireland 999, Italy 112, Thailand 1669",
            "Ireland nine nine nine, Italy one one two, Thailand one six six nine",
        ),
        (
            "Emergency: Norway also has 110, 112 and 113.",
            "Emergency: Norway also has one one zero, one one two and one one three.",
        ),
        (
            "It's 999 for a stroke and 111 for advice. Help!",
            "It's nine nine nine for a stroke and one one one for advice. Help!",
        ),
        (
            "Do not try to carry her; 911 right away. She is unresponsive.",
            "Do not try to carry her; nine one one right away. She is unresponsive.",
        ),
        ("If it does not stop, 999.", "If it does not stop, nine nine nine."),
        ("18000 is our textphone number.", "one eight zero zero zero is our textphone number."),
        ("Police (not urgent) 101", "Police (not urgent) one zero one"),
        (
            "Samaritans 116 123 · Police 101",
            "Samaritans one one six, one two three · Police one zero one",
        ),
        (
            "Save: 911 emergencies, 311 city services.",
            "Save: nine one one emergencies, three one one city services.",
        ),
        # Quantities beside a country.
        (
            "England 112, India 98, Kenya 115",
            "England one hundred twelve, India ninety-eight, Kenya one hundred fifteen",
        ),
        ("Poland 1939, Norway 1940", "Poland nineteen thirty-nine, Norway nineteen forty"),
        ("If all else fails, 40.", "If all else fails, forty."),
        ("Use 112 for the wide bolt.", "Use one hundred twelve for the wide bolt."),
    ],
)
def test_numbers_of_help_are_dialled_in_lists_and_behind_their_reason(
    text: str, right: str
) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Repeat x1 after 10 min", "Repeat once after ten minutes"),
        (
            "Morphine 2 mg IV, NTE 10 mg",
            "Morphine two milligrams into a vein, not to exceed ten milligrams",
        ),
        (
            "bloods 2-mthly, scan 3-yrly, visits 6-wkly",
            "bloods two-monthly, scan three-yearly, visits six-weekly",
        ),
        ("INR q3mo, eyes q2y", "I N R every three months, eyes every two years"),
        (
            "K+ 5.9, Na+ 131, HCO3- 19",
            "potassium five point nine, sodium one hundred thirty-one, bicarbonate nineteen",
        ),
        ("An 81F with COPD", "An eighty-one-year-old female with C O P D"),
        ("3 gtts AU bid", "three drops in both ears twice a day"),
        ("2 drops to OS bid", "two drops to the left eye twice a day"),
        ("Review in 5-7d.", "Review in five to seven days."),
        (
            "200 mg IVP, then 1 mg/min x 6h",
            "two hundred milligrams I V push, then one milligram per minute for six hours",
        ),
        ("Take c\u0304 food", "Take with food"),
        ("PSA 6/12ly, wt weekly", "P S A six-monthly, weight weekly"),
        ("TCI 4/52; removal 7\u201310/7", "T C I four weeks; removal seven to ten days"),
        ("Hx: 3/52 cough", "History: three weeks cough"),
        ("c/o CP 3/24", "complaining of C P for three hours"),
        ("#NOF in May", "fractured N O F in May"),
        ("10 units:8 g", "ten units to eight grams"),
        ("Bleach 1:50 for floors", "Bleach one to fifty for floors"),
        ("50 mg on.", "fifty milligrams at night."),
        ("Then one bd, or two stat.", "Then one twice a day, or two at once."),
        ("FHR 150s at 31w2d", "F H R one hundred fifties at thirty-one weeks two days"),
        ("CABG x3", "C A B G times three"),
        ("40 units. VS: stable", "forty units. vital signs: stable"),
        ("1 inh BID", "one inhalation twice a day"),
        ("0.5 mg IM into the thigh", "zero point five milligrams intramuscularly into the thigh"),
        (
            "8p a min. or more, twice a wk. at most",
            "eight pence a minute or more, twice a week at most",
        ),
        # What only looks so.
        ("a 72F room", "a seventy-two F room"),
        ("Drops support for OS/2", "Drops support for O S/two"),
        ("K-40 and 5K+ users", "potassium forty and five K plus users"),
        ("values x1, x2", "values x one, x two"),
        ("A max eight people", "A max eight people"),
        ("#hip and #femurs", "hashtag hip and hashtag femurs"),
        ("Open two tabs every day", "Open two tabs every day"),
        ("a min. of 5", "a minimum of five"),
    ],
)
def test_notes_on_patients_are_read_out(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Smear due 04/28.", "Smear due April twenty twenty-eight."),
        (
            "Closed Fri 24\u2013Tue 28 May",
            "Closed Friday the twenty-fourth to Tuesday the twenty-eighth of May",
        ),
        ("Mon 3/6\u2013Fri 7/6", "Monday the third of June to Friday the seventh of June"),
        ("See you today or 6/4.", "See you today or the sixth of April."),
        ("Rev. A. Brown; figures 1a and 2a", "Reverend A. Brown; figures one A and two A"),
        (
            "Stitches out 12/3, expires 31/03.",
            "Stitches out the twelfth of March, expires the thirty-first of March.",
        ),
        ("Letter issued 5/6.", "Letter issued the fifth of June."),
        (
            "Our letter d. 4.5.24 said so.",
            "Our letter dated the fourth of May, twenty twenty-four said so.",
        ),
        ("Open Fri until 5, not on B/Hols.", "Open Friday until five, not on bank holidays."),
        ("Turn into Mill Ln by 9 Elm Cl.", "Turn into Mill Lane by nine Elm Close."),
        ("Kings Rd Ind. Est., Bath", "Kings Road Industrial Estate, Bath"),
        ("P.O. Box 2210 and PO Box 7", "P O Box two two one o and P O Box seven"),
        (
            "at 1000, 1400 & 2200 hrs",
            "at one thousand, fourteen hundred and twenty-two hundred hours",
        ),
        (
            "SI 2019/742; [2004] 1 AC 46",
            "S I twenty nineteen, seven four two; two thousand four, one A C forty-six",
        ),
        (
            "ss 1\u20134 Sale Act 1979; reg 7(2)",
            "sections one to four Sale Act nineteen seventy-nine; regulation seven, two",
        ),
        ("a 3m-wide gate, a 60W bulb", "a three-metre-wide gate, a sixty-watt bulb"),
        ("a 2T van with two 2x4s", "a two-ton van with two two by fours"),
        ("C18th art, the C12th", "eighteenth-century art, the twelfth century"),
        (
            'a \u20132% fall; 5/8" thick; x = -1/4',
            "a minus two percent fall; five eighths inch thick; x equals minus one quarter",
        ),
        ("2-3cm cubes, 2-4GB files", "two-to-three-centimetre cubes, two-to-four-gigabyte files"),
        ("WAV/MP3 or XML/JSON", "wav or M P three or X M L or Jason"),
        (
            "my_notes.v3.docx, SCAN_07.PDF",
            "my underscore notes dot V three dot D O C X, scan underscore zero seven dot P D F",
        ),
        ("D:\\Work\\list.txt", "D drive, work, list dot T X T"),
        (
            "Python 3.12, 2.0-rc1, an 80/20 mix",
            "Python three point twelve, two point zero release candidate one, an eighty twenty mix",
        ),
        (
            "Press \u2318K or Insert > Table > 2x2.",
            "Press Command plus K or Insert, then Table, then two by two.",
        ),
        ("Yes or no. 4 are left.", "Yes or no. four are left."),
        ("If you said no. 2 or no. 5, stop.", "If you said number two or number five, stop."),
        ("AT P. 9", "At Page nine"),
        (
            "Crafts for 4-7s, Year 6 (10-11s)",
            "Crafts for four to sevens, Year six (ten to elevens)",
        ),
        ("\u00a33.20/100g", "three pounds and twenty pence per one hundred grams"),
        ("287-6 dec", "two hundred and eighty-seven for six declared"),
        ("THE XX CENTURY", "The twentieth century"),
        ("It helps us all, and that's IT!", "It helps us all, and that's it!"),
        (
            "Gut. 2014;12:241-2. (J. Moore/AFP)",
            "Gut. twenty fourteen;twelve, two hundred and forty-one to two. (J. Moore, A F P)",
        ),
        ("Is it safe? No. 2 tablets are left.", "Is it safe? No. two tablets are left."),
        ("Twice daily BID x 2 wks", "Twice daily twice a day for two weeks"),
        (
            "37.5\u201338.4C is a fever",
            "thirty-seven point five to thirty-eight point four degrees Celsius is a fever",
        ),
        ("Sat 10.30, 1.15, 4.00.", "Saturday ten thirty, one fifteen, four o'clock."),
        ("a risk of 1:500", "a risk of one in five hundred"),
        ("P38 W20 D10 L8", "P thirty-eight W twenty D ten L eight"),
        # What only looks so.
        ("On 9/11 he paid 3/4.", "On the ninth of November he paid three quarters."),
        ("Mr. Ind. said so.", "Mister Ind. said so."),
        (
            "getting-started.html and icon32.rc",
            "getting-started dot H T M L and icon thirty-two.rc",
        ),
        ("It is noon or 1/2 of it.", "It is noon or one half of it."),
    ],
)
def test_notices_laws_and_files_are_read_out(text: str, right: str) -> None:
    assert said(text, language="en-GB") == right


def test_what_stands_before_a_number_or_a_comma_ends_no_sentence() -> None:
    assert narrated("See U.S. Pat. No. 9. Add 1 tsp. salt in 24 hrs.; then stir.") == [
        "See U S Patent Number nine.",
        "Add one teaspoon salt in twenty-four hours; then stir.",
    ]


def test_the_paragraph_of_a_judgment_is_no_mark_of_a_citation() -> None:
    (line,) = narrated("It was so in Ex v Why, UKSC 9, [23]\u2013[25].")
    assert line.endswith("paragraphs twenty-three to twenty-five.")
