"""Lines in capitals, ways by which a medicine is given, and signs and prices beside them."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language="en-GB"))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("DO NOT TAKE MORE THAN 6 IN 24 HRS.", "Do not take more than six in twenty-four hours."),
        (
            "TAKE 1 TAB EVERY 4-6 HRS. MAX 4 TABS IN 24 HRS.",
            "Take one tablet every four to six hours. Maximum four tablets in twenty-four hours.",
        ),
        ("GIVE 2-3 TABLETS EVERY 6-8 HOURS", "Give two to three tablets every six to eight hours"),
        (
            "WAIT 5 MINS, THEN RINSE FOR 20 SECS.",
            "Wait five minutes, then rinse for twenty seconds.",
        ),
        ("NOT UNDER 16 YRS. ALLOW 3 WKS.", "Not under sixteen years. Allow three weeks."),
        ("LEAVE 1 HR BEFORE FOOD, 1 WK IN ALL", "Leave one hour before food, one week in all"),
        (
            "ADD 2 TBSP OIL AND 1/2 TSP SALT",
            "Add two tablespoons oil and one half of a teaspoon salt",
        ),
        ("STIR IN 1 1/2 TSP SUGAR", "Stir in one and a half teaspoons sugar"),
        ("MAX DOSE 4G IN 24HRS", "Maximum dose four grams in twenty-four hours"),
        ("TWO 500MG TABLETS, 3X DAILY", "Two five-hundred-milligram tablets, three times daily"),
        (
            "MAX LOAD 200 KG, MAX HEIGHT 2.1M",
            "Maximum load two hundred kilograms, maximum height two point one metres",
        ),
        ("APPROX 40 LBS. MIN AGE 18.", "Approximately forty pounds. Minimum age eighteen."),
        ("OPEN MON-FRI 9AM-5PM", "Open Monday to Friday nine A M to five P M"),
        ("CLOSED SUN 10-4 AND ALL DAY", "Closed Sunday ten to four and all day"),
        ("RING 111 OR 999 NOW", "Ring one one one or nine nine nine now"),
        ("STORE BELOW 25C.", "Store below twenty-five degrees Celsius."),
        ("Use it every 8 HRS.", "Use it every eight hours."),
        # Not in a line of capitals, or no weight.
        ("4G NETWORK IN ALL AREAS", "four G network in all areas"),
        ("He hit 40 HR for the club.", "He hit forty H R for the club."),
        ("THE SAT NAV AND THE SUN", "The sat nav and the sun"),
        ("MAX SAID NO TO US", "Max said no to us"),
    ],
)
def test_shorthand_in_capitals_is_said_in_words(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Give adrenaline IM, then call.", "Give adrenaline into a muscle, then call."),
        ("cefotaxime 2 g IV stat", "cefotaxime two grams into a vein at once"),
        (
            "It may be given SC/IM/PO.",
            "It may be given under the skin or into a muscle or by mouth.",
        ),
        ("Fluids are given NG.", "Fluids are given through a tube in the nose."),
        ("Diazepam PR if it lasts.", "Diazepam by the rectum if it lasts."),
        ("A weekly IM injection.", "A weekly intramuscular injection."),
        ("An SC injection hurts less.", "A subcutaneous injection hurts less."),
        # Away from a dose, or before a thing, they are letters.
        ("I said IV fluids.", "I said I V fluids."),
        ("Morphine was given to Henry IV.", "Morphine was given to Henry the fourth."),
        ("Heparin is in part IV, too.", "Heparin is in part four, too."),
        ("Insulin fell in SC and NC.", "Insulin fell in S C and N C."),
        ("She does PR for them.", "She does P R for them."),
        ("Send an IM when it is due.", "Send an I M when it is due."),
        ("We had 10 mg in Anderson, SC.", "We had ten milligrams in Anderson, South Carolina."),
    ],
)
def test_the_way_a_medicine_is_given_is_said_beside_it(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Choose File > Export As… > PDF.", "Choose File, then Export As, then P D F."),
        ("Open Tools > Options... > Mail", "Open Tools, then Options, then Mail"),
        ("y = ±√(4 − x²)", "y equals plus or minus the square root of (four minus x squared)"),
        ("It is ± x, or ±(a + b).", "It is plus or minus x, or plus or minus (a plus b)."),
        ("u = ∓√v", "u equals minus or plus the square root of v"),
        ("2√3 and 4∛(x)", "two times the square root of three and four times the cube root of (x)"),
        ("the √2 is odd", "the square root of two is odd"),
        ("x = (−b ± √d)/2a", "x equals (minus b plus or minus the square root of d) over two A"),
        ("a ⋅ b, p ∧ q", "a times b, p and q"),
        ("∂u/∂t = 0", "partial u over partial t equals zero"),
        ("It is £3–4k pp.", "It is three to four thousand pounds per person."),
        ("Lunch is €18 p.p. with wine.", "Lunch is eighteen euros per person with wine."),
        ("Only $25 p/p.", "Only twenty-five dollars per person."),
        (
            "She won 7-6(5), 6-4.",
            "She won seven six, five in the tie-break, six four.",
        ),
        ("3/4 of pts. aged ≥70", "three quarters of patients aged at least seventy"),
        ("Of 50 pts, 9 relapsed.", "Of fifty patients, nine relapsed."),
        ("She scored 14 pts in the game.", "She scored fourteen points in the game."),
    ],
)
def test_signs_prices_and_patients_are_said_in_full(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Simmer 1 hr 20 mins, stir.", "Simmer one hour twenty minutes, stir."),
        ("I swam it in 41:07.", "I swam it in forty-one minutes seven seconds."),
        ("Doors open at 18:30.", "Doors open at eighteen thirty."),
        ("Press it for 10s to pair.", "Press it for ten seconds to pair."),
        ("Reply by Mon 28/4 – thanks.", "Reply by Monday the twenty-eighth of April – thanks."),
        ("Shut Oct–Mar. Call first.", "Shut October to March. Call first."),
        ("Fuse: 13A. Use a 5A fuse.", "Fuse: thirteen amps. Use a five-amp fuse."),
        ("Get your 5 A day and a charger.", "Get your five A day and a charger."),
        ("A band that press on for 70s hits", "A band that press on for seventies hits"),
        ("Room 13A has a socket.", "Room thirteen A has a socket."),
        ("230V~ 50/60Hz", "two hundred and thirty volts fifty or sixty hertz"),
        ("Tighten to 20 lb-ft.", "Tighten to twenty pound-feet."),
        ("Do 3 sets × 8 reps.", "Do three sets of eight reps."),
        ("Free for u5s.", "Free for under-fives."),
        ("Hold VOL– and let go.", "Hold volume minus and let go."),
    ],
)
def test_plates_races_and_notices_are_said_in_full(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("MAX WEIGHT 20ST 2LB.", "Maximum weight twenty stone two pounds."),
        ("TAKE ONE 2 TIMES/DAY", "Take one two times per day"),
        ("ONE PUFF BD. SHAKE WELL.", "One puff twice a day. Shake well."),
        ("JOIN THE BD CLUB TODAY", "Join the B D club today"),
        ("Exp 04/28, lot 7.", "Exp April twenty twenty-eight, lot seven."),
        ("If HR >120, ring us.", "If H R greater than one hundred and twenty, ring us."),
        ("Ring 120 if you can.", "Ring one two zero if you can."),
        ("Stitches out at 5–7/7.", "Stitches out at five to seven days."),
        ("Diazepam 5 mg IV slowly.", "Diazepam five milligrams into a vein slowly."),
        (
            "Holds 20kg/shelf; pins not incl.",
            "Holds twenty kilograms per shelf; pins not included.",
        ),
        ("Drill Ø8 mm holes.", "Drill diameter eight millimetres holes."),
        ("Fit 3 x AAA, +/– as marked.", "Fit three A A A, plus and minus as marked."),
        ("Bake 190C for an hour.", "Bake one hundred and ninety degrees Celsius for an hour."),
        ("Soak o/n, then use a med. heat.", "Soak overnight, then use a medium heat."),
        ("Dep. 7.15am, arr. c. 10.40.", "Departs seven fifteen A M, arrives about ten forty."),
    ],
)
def test_labels_and_manuals_are_said_in_full(text: str, right: str) -> None:
    assert said(text) == right
