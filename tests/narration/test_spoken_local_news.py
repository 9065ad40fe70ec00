"""Hours with their days, channels, highways with letters and offices, as local news has them."""

from __future__ import annotations

import pytest

from tests.narration.articles_made import paragraph, said


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        (
            "It opens 9 a.m. Saturday and 10 a.m. Sunday.",
            ["It opens nine A M Saturday and ten A M Sunday."],
        ),
        (
            "It opens 9 a.m. Sat. and 10 a.m. Sun. Bring water.",
            ["It opens nine A M Saturday and ten A M Sunday.", "Bring water."],
        ),
        ("It ends at 5 p.m. Tuesdays.", ["It ends at five P M Tuesdays."]),
        (
            "We left at 6 a.m. Monday was wet.",
            ["We left at six A M.", "Monday was wet."],
        ),
        ("We left at 6 a.m. Sat down at noon.", ["We left at six A M.", "Sat down at noon."]),
        ("Call by 5 p.m. Pacific.", ["Call by five P M Pacific."]),
        ("We meet at 7 p.m. Bring a friend.", ["We meet at seven P M.", "Bring a friend."]),
        (
            "It fell at 1430 hrs Mon. No one was hurt.",
            ["It fell at fourteen thirty hours Monday.", "No one was hurt."],
        ),
        (
            "He speaks at 7:30 tonight/6:30 MT on Ch. 5 (KTLX).",
            ["He speaks at seven thirty tonight or six thirty M T on channel five, K T L X."],
        ),
        ("See Ch. 5 of the book.", ["See Chapter five of the book."]),
        (
            "The hall is at 165 E. St. Louis St. M/W/F only.",
            [
                (
                    "The hall is at one hundred sixty-five East Saint Louis Street "
                    "Monday, Wednesday and Friday only."
                )
            ],
        ),
        ("Go to 12 St. Mary St. for help.", ["Go to twelve Saint Mary Street for help."]),
        ("The R-XIII schools are shut.", ["The R-thirteen schools are shut."]),
        ("Take Hwy N to Rt. O.", ["Take Highway N to Route O."]),
        ("The sr. ctr. is open.", ["The senior center is open."]),
        (
            "The Lt. Gov. came. Lt. Gov. Roe spoke.",
            ["The Lieutenant Governor came.", "Lieutenant Governor Roe spoke."],
        ),
        ("It left 3 dead, 41 inj. in town.", ["It left three dead, forty-one injured in town."]),
        ("He had 2 inj. of insulin.", ["He had two injections of insulin."]),
    ],
)
def test_local_news(written: str, lines: list[str]) -> None:
    assert said(paragraph(written), language="en-US") == lines


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Open daily 9-5:30.", "Open daily nine to five thirty."),
        ("Refills: M–F 8–4:30.", "Refills: Monday to Friday eight to four thirty."),
        ('Quad sets: hold 5" × 10.', "Quad sets: hold five seconds times ten."),
        ('A shelf 5" deep.', "A shelf five inches deep."),
        ("Ice it 20 min on/40 min off.", "Ice it twenty minutes on, forty minutes off."),
        ("Dressing: change QOD.", "Dressing: change every other day."),
        ("Staples out POD 10–14.", "Staples out post-op day ten to fourteen."),
        ("No dental work × 3 mos.", "No dental work for three months."),
        ("We answer within 1 bus. day.", "We answer within one business day."),
        ("It lies 200 m E of here.", "It lies two hundred meters east of here."),
        ("Temp. staff came.", "Temporary staff came."),
        ("New Orleans (NO) rose.", "New Orleans, N O, rose."),
        ("Lantus 12 U @ 9p.", "Lantus twelve units at nine P M."),
    ],
)  # fmt: skip
def test_going_home_from_hospital(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-US") == [spoken]


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Call 999 if her pulse is over 120.", "one hundred and twenty."),
        ("Call 112 if the rate stays above 144.", "one hundred and forty-four."),
        ("Ring us if sugar is more than 111.", "one hundred and eleven."),
        ("Call: it is 999.", "it is nine nine nine."),
    ],
)
def test_what_is_measured_is_not_dialled(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-GB")[0].endswith(spoken)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("1 part bleach to 9 parts water (1:10).", "one to ten."),
        ("We left at 1:10.", "We left at one ten."),
        ("Power cut: 105. Gas leak: 999.", "Power cut: one zero five."),
        ("Ireland: 50808 by text.", "five zero eight zero eight by text."),
        ("It was warm at 06.00hrs.", "o six hundred hours."),
        ("The risk is about 1/1152.", "one in one thousand one hundred and fifty-two."),
        ("A shutter of 1/125 s.", "one one hundred and twenty-fifth of a second."),
        ("This is Pt 2 of 3.", "This is Part two of three."),
        ("They climbed the Mt. of Olives.", "the Mount of Olives."),
        ("See the atlas, pub. 1911.", "published nineteen eleven."),
        ("Dial 111 in New Zealand and 10111 in Kenya.", "and one zero one one one in Kenya."),
        ("There are 10111 seats.", "ten thousand one hundred and eleven seats."),
        ("It made $5MM.", "five million dollars."),
        ("Jabs at 8/52, 12/52 and 16/52.", "eight weeks, twelve weeks and sixteen weeks."),
    ],
)
def test_parts_risks_and_weeks_in_a_row(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-GB")[0].endswith(spoken)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("From 3–5 May 2026 the well-known inn is shut.", "From the third to the fifth of May, "),
        ("It was sold.[1][2]:34–5", "It was sold."),
        ("Score[1]:5 goals were made.", "Score:five goals were made."),
        ("It came at c. 4:30 a.m.", "It came at circa four thirty A M."),
        (
            "Built in 1854, it sank in Dec. '66.",
            "Built in eighteen fifty-four, it sank in December eighteen sixty-six.",
        ),
        ("It sank in Dec. '66.", "It sank in December nineteen sixty-six."),
        ("Due 12-Mar-2021 in a well-kept room.", "Due the twelfth of March, twenty twenty-one"),
        ("On 1 - 2 June 2020 a by-law came.", "On the first to the second of June, "),
    ],
)
def test_days_pages_and_years_of_histories(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-GB")[0].startswith(spoken)


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("HTTP 429s are told.", "H T T P four hundred twenty-nines are told."),
        ("Back off 2 s, max. 60s.", "Back off two seconds, a maximum of sixty seconds."),
        ("Music of the 60s.", "Music of the sixties."),
        ("CVSS 9.8/10.", "C V S S nine point eight out of ten."),
        ("They cost $5 ea. and go.", "They cost five dollars each and go."),
        ("See Ex. A, ¶¶ 4–6.", "See Exhibit A, paragraphs four to six."),
        ("It differs; cf. In re Roe.", "It differs; compare In re Roe."),
        ("J. Doe d/b/a Mills sold it.", "J. Doe doing business as Mills sold it."),
        ("Wm. & Eliz. Hale came.", "William and Elizabeth Hale came."),
        ("She was born 4/9/33.", "She was born April ninth, nineteen thirty-three."),
    ],
)
def test_servers_courts_and_families(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-US") == [spoken]
