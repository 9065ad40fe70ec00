"""Kinds that a second look at unseen lines found half right: more of the same rules."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-US") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Don't wait: 911.", "Don't wait: nine one one."),
        ("Press 9, then 911.", "Press nine, then nine one one."),
        ("Kenya uses 999 and 112.", "Kenya uses nine nine nine and one one two."),
        ("Micardis HCT 80/25", "Micardis H C T eighty, twenty-five"),
        ("Aged 4m–10m", "Aged four to ten months"),
        ("1–2 × 250 mg", "one to two times two hundred fifty milligrams"),
        ("Review in 6/52.", "Review in six weeks."),
        ("seen 3/12 later", "seen three months later"),
        ("Use within 3/12 of opening.", "Use within three months of opening."),
        ("1x/day", "once per day"),
        ("The number, 999, works as 112.", "The number, nine nine nine, works as one one two."),
        ("one 37.5/325 tablet", "one thirty-seven point five, three hundred twenty-five tablet"),
        ("Not for use in <6m.", "Not for use in less than six months."),
        ("5 mg q.a.m.", "five milligrams every morning"),
        ("20k IU weekly", "twenty thousand international units weekly"),
        ("toast w/onions, w/O2, w/o oil", "toast with onions, with O two, without oil"),
        ("then i bid you", "then i bid you"),
        ("seats 12C, 14F", "seats twelve C, fourteen F"),
        ("at 5 PM PST", "at five P M P S T"),
        ("sugar-free, w/o, please", "sugar-free, without, please"),
    ],
)
def test_more_of_what_is_taken(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("We left at 6 a.m. I drove.", "We left at six A M. I drove."),
        (
            "Closed 12/24 through 1/2.",
            "Closed December twenty-fourth through January second.",
        ),
        ("The 7/4 parade", "The July fourth parade"),
        ("the week of 10/6–10/12", "the week of October sixth to October twelfth"),
        (
            "It meets 9/4, 9/12 and 9/18 at noon.",
            "It meets September fourth, September twelfth and September eighteenth at noon.",
        ),
        ("I sent it 4/20; paid 3/4.", "I sent it April twentieth; paid three quarters."),
        ("a dose @ 0800", "a dose at o eight hundred"),
        ("07Mar2022", "the seventh of March, twenty twenty-two"),
        ("the 2/3 vote", "the two thirds vote"),
        ("Today is 5/5.", "Today is May fifth."),
        ("It's 5/9 today.", "It's May ninth today."),
        ("eff. 2/1, Th 3/12", "Effective February first, Thursday March twelfth"),
        ("Mon. thru Wed. only", "Monday thru Wednesday only"),
        ("W/E 5 May", "Week ending the fifth of May"),
        ("9am-11", "nine A M to eleven"),
        ("GMT+0530", "G M T plus five thirty"),
        ("by 2100", "by twenty-one hundred"),
    ],
)
def test_more_days_and_hours(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("so y = -x².", "so y equals minus x squared."),
        ("½x² + 3x, 2n+1", "one half x squared plus three x, two n plus one"),
        ("−x and −(a + b)", "minus x and minus (a plus b)"),
        ("2x³y, 90F today", "two x cubed y, ninety degrees Fahrenheit today"),
        ("x ∈ A, ¬p", "x is in A, not p"),
        ("95F, -10F, 37C", (
            "ninety-five degrees Fahrenheit, minus ten degrees Fahrenheit, "
            "thirty-seven degrees Celsius"
        )),
        ("6-8 in. of snow", "six to eight inches of snow"),
        ("2 T. oil, 1 t. salt", "two tablespoons oil, one teaspoon salt"),
        ("File > Print > More > PDF", "File, then Print, then More, then P D F"),
        ("g(t) = 2t, 5'10\"–6'", "g of t equals two t, five feet ten inches to six feet"),
        ("50¢–75¢", "fifty cents to seventy-five cents"),
        ("area code 617, PIN 0042", "area code six one seven, PIN o o four two"),
    ],
)  # fmt: skip
def test_more_terms(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Queen Elizabeth I died in 1603.", "Queen Elizabeth the first died in sixteen o three."),
        ("Hamlet III.ii.24", "Hamlet three, two, twenty-four"),
        ("LETTER IX", "Letter nine"),
        ("Section II.B.3, Article IV(c)", "Section two, B, three, Article four, C"),
        ("No. 05", "Number five"),
        ("Settings → Display → Light", "Settings, then Display, then Light"),
        ("5 Lake Shore Dr. W., too", "five Lake Shore Drive West, too"),
        ("no. IV, wk3", "number four, week three"),
        ("She said no. X marks it.", "She said no. X marks it."),
        ("on 3rd St. N.", "on third Street North."),
        ("1ˢᵗ–3ʳᵈ", "first to third"),
        ("on Pearl St. Nobody", "on Pearl Street Nobody"),
        ("on Lake St. Clair", "on Lake Saint Clair"),
        ("See EP 2 345 678 B1.", "See E P two three four five six seven eight B one."),
        ("US 2015/00001, VOL 2", "U S twenty fifteen, o o o o one, volume two"),
        ("He breathed NO, not O2.", "He breathed N O, not O two."),
        ("the co. paid the gen. staff", "the company paid the general staff"),
        ("EP1234567B1", "E P one two three four five six seven B one"),
        ("Appl. No. 15/123,456", "Application Number fifteen, one two three four five six"),
        ("care c/o the Dean", "care care of the Dean"),
        ("HA HA HA! IT BEGAN.", "ha ha ha! It began."),
        ("Sts. Peter and Paul, Co. Kerry", "Saints Peter and Paul, County Kerry"),
        ("in D min. by ear", "in D minor by ear"),
        ("Lee d. Ruiz 6-4, 6-3", "Lee defeated Ruiz six four, six three"),
        ("a b/w photo", "a black and white photo"),
        ("5ᵗʰ Ave., too", "fifth Avenue, too"),
    ],
)
def test_more_short_words(text: str, right: str) -> None:
    assert said(text) == right
