"""Kinds that a third look found: vaccines' days, a magazine's first word, marks, rulers, sites."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Apply 1% hydrocortisone BD.", "Apply one percent hydrocortisone twice a day."),
        ("Apply clotrimazole 1% TDS", "Apply clotrimazole one percent three times a day"),
        ("Take one tab. PO b.i.d.", "Take one tablet by mouth twice a day."),
        ("MMR 9/26; Tdap 3/14", "M M R nine twenty-six; Tdap the fourteenth of March"),
        ("IT was late.", "It was late."),
        ("“IT was a dark night.”", "“It was a dark night.”"),
        ("IT rained all day.", "It rained all day."),
        (
            "The isotopes 238U and 235U",
            "The isotopes uranium two thirty-eight and uranium two thirty-five",
        ),
        ("She got three As and 2Bs.", "She got three As and two B's."),
        ("The .NET team", "The dot net team"),
        ("ASP.NET or VB.NET", "A S P dot net or V B dot net"),
        ("a .com domain", "a dot com domain"),
        ("They won (agg. 5–2).", "They won (aggregate five to two)."),
        (
            "The tie ended 4–3 agg. We left.",
            "The tie ended four to three on aggregate. We left.",
        ),
        (
            "They made 87–4 dec. at tea, Root 4*.",
            "They made eighty-seven for four declared at tea, Root four not out.",
        ),
        ("Elizabeth I was the last Tudor.", "Elizabeth the first was the last Tudor."),
        ("Sun. 8, 9.30 & 11am", "Sunday eight, nine thirty and eleven A M"),
        ("Seat 14C, Room 18F", "Seat fourteen C, Room eighteen F"),
        ("They won (4–3 pens.).", "They won (four to three penalties)."),
        ("Open 9–5 wkdays", "Open nine to five weekdays"),
        ("St. Luke's, cnr. Main St.", "Saint Luke's, corner Main Street."),
        ("p. 45, fn. 3", "page forty-five, footnote three"),
        ("Ring bleep 2093.", "Ring bleep two zero nine three."),
        ("a 1:10 bleach dilution", "a one to ten bleach dilution"),
        ("She is 6/12 pregnant.", "She is six months pregnant."),
        ("the Sec. of State", "the Secretary of State"),
        ("Leeds Utd. Then he left.", "Leeds United. Then he left."),
        ("c. 1450–c. 1500", "circa fourteen fifty to circa fifteen hundred"),
        ("6 × 10²³ mol⁻¹", "six times ten to the twenty-third per mole"),
        ("It is 10⁻⁹ m wide.", "It is ten to the minus nine metres wide."),
        (
            "A speed of 3 × 10⁸ m s⁻¹.",
            "A speed of three times ten to the eighth metres per second.",
        ),
        ("The 9:15 train, Plat. 4", "The nine fifteen train, Platform four"),
        ("The Rt Revd J. Hall", "The Right Reverend J. Hall"),
        ("300 m a.s.l. Then on.", "three hundred metres above sea level. Then on."),
        ("v. 2.0.1", "version two point zero point one"),
        ("3⅛ in., 5½ in.", "three and one eighth inches, five and a half inches."),
        ("2. Nf3 Nc6", "two, knight F three knight C six"),
        ("It ends with Qxf7#.", "It ends with queen takes F seven mate."),
        ("White castles: 4. O-O", "White castles: four, castles"),
        (
            "Mortality was 5.2% v. 7.1%.",
            "Mortality was five point two percent versus seven point one percent.",
        ),
        ("After exd5, White played on.", "After E takes D five, White played on."),
    ],
)
def test_what_is_meant_is_said(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("MMR given 9/26", "M M R given September twenty-sixth"),
        ("Flu 10/3, Tdap 9/26", "Flu October third, Tdap nine twenty-six"),
        ("Hep B 2/3", "Hep B two thirds"),
    ],
)
def test_a_vaccine_has_its_day_where_months_come_first(text: str, right: str) -> None:
    assert said(text, "en-US") == right


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("IT was late with the rollout.", "It was"),
        ("IT was early to adopt it.", "It was"),
        ("IT is a growing field.", "It is"),
        ("IT was cold on the idea.", "It was"),
        ("Henry I was the one you meant.", "first"),
        ("Open one tab and give it a name.", "tablet"),
        ("Open one tab. Take a look.", "tablet"),
        ("Apply it. We saw 30% fewer OD deaths.", "once a day"),
        ("Give 235U of insulin.", "uranium"),
        ("A 5* hotel at tea.", "not out"),
        ("Sales rose on Sat. 9.30 per cent were new.", "nine thirty"),
        ("Rooms Nb3 and Be7 are free.", "knight"),
        ("Black patients had Ba2+ and Nb5 in the water.", "bishop"),
        ("We meet at 1:10 bleach in hand.", "one to ten"),
        ("x = 10² s and more", "metres"),
        ("Smith v. 3 others", "version"),
        ("Basal 235U, bolus 40U.", "uranium"),
        ("Insulin glargine 238U nocte.", "uranium"),
        ("Heparin 234U per hour was given.", "uranium"),
        ("CK 235U; ALT 234U.", "uranium"),
        ("Seats 18F and 14C", "carbon"),
        ("The odds were 1.5 v 1.0 here.", "version"),
        ("Glucose Mon 5.40, 7.10 & 8.50.", "five forty"),
        ("Nuclear stress test: heparin 234U given.", "uranium"),
        ("At 10:42 the bloods said Plat 40.", "Platform"),
        ("IT is dark matter research.", "It is"),
        ("IT is spring cleaning its code.", "It is"),
        ("A run is 10² h-long.", "hours"),
        ("Bed 14C is free.", "carbon"),
        ("From 1:15 bleach will be handed out.", "one to fifteen"),
        ("Until 1:30 the mixture must rest.", "one to thirty"),
        ("There are 10⁶ m people.", "metres"),
        ("Spin at 10⁵ g for an hour.", "grams"),
        ("Instil 1% atropine OD, 2% pilocarpine OS.", "once a day"),
        ("Apply 5% of it to the OD.", "once a day"),
        ("3/7 pregnant women had it.", "days"),
        ("Within 6/12 pregnant women improved.", "months"),
        ("She opened one tab at night and left it.", "tablet"),
        ("Keep two tabs daily open in the browser.", "tablets"),
        ("Wait 30 Sec. General questions follow.", "Secretary"),
        ("She teaches a.s.l.", "sea level"),
        ("Mean Hb was 9.1 v. 10.2 g/dl.", "version"),
        ("WCC 6, Plat 40, Hb 90.", "Platform"),
        ("Dropped from Plat 90 to Plat 40.", "Platform"),
        ("He called fn. 3 times.", "footnote"),
        ("We won. IT was late. HR was on time.", "It was"),
        ("IT was late, so the rollout slipped.", "It was"),
        ("IT is a day job.", "It is"),
        ("IT is Monday's topic.", "It is"),
        ("IT turned out a new app.", "It turned"),
        ("IT is hot and growing.", "It is"),
        ("Loss of Rb1 and Nf1 was found; chess helps.", "knight"),
        ("The grandmaster stayed in room Be7.", "bishop"),
        ("Nf1 mice and Rb1 mice were bred; Black played on.", "rook"),
        ("See Table 3* and Figure 2* at lunch.", "not out"),
        ("A dose of 10* at lunch, Dose 12* at tea.", "not out"),
        ("Insulin: carry 4-5 pens. Store cold.", "penalties"),
        ("We sold 10-12 pens.", "penalties"),
        ("5-10 agg per high power field.", "aggregate"),
        ("A bleep 1000 Hz tone.", "zero"),
        ("The pager 5000 costs £30.", "zero zero zero"),
        ("Warfarin: Mon 2.50, Tue 3.00, Wed 2.50.", "o'clock"),
        ("Warfarin: Mon 2.50, Tue 3.00, Wed 2.50.", "two fifty"),
    ],
)
def test_what_looks_alike_is_not_taken(text: str, never: str) -> None:
    assert never not in said(text)
