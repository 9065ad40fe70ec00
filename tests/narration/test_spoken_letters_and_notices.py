"""What letters, leaflets, notices and reports shorten: as it is meant, and what looks alike."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        # Figures that name something are no quantity.
        ("Dial ext. 3302.", "Dial extension three three o two."),
        ("Extension 2019 works cost more.", "Extension twenty nineteen works cost more."),
        ("Charity no. 207544", "Charity number two o seven five four four"),
        ("Order 5000 today.", "Order five thousand today."),
        (
            "Your account no. ending 0098 is open.",
            "Your account number ending o o nine eight is open.",
        ),
        ("The card ending in 7716 is lost.", "The card ending in seven seven one six is lost."),
        ("It has a happy ending 200 pages on.", "It has a happy ending two hundred pages on."),
        (
            "Meet at grid ref. SU 123 456.",
            "Meet at grid reference S U, one two three, four five six.",
        ),
        ("Ref: KX/904/B", "Reference: K X stroke nine o four stroke B"),
        ("Ask the ref. He saw it.", "Ask the ref. He saw it."),
        ("File 3/4 of it away.", "File three quarters of it away."),
        (
            "IBAN GB29 NWBK 6016 1331 9268 19",
            (
                "I B A N G B, two nine, N W B K, six o one six, one three three one, nine two six "
                "eight, one nine"
            ),
        ),
        (
            "Regulation (EU) 2019/881 applies.",
            "Regulation (E U) twenty nineteen, eight hundred eighty-one applies.",
        ),
        # Short words.
        ("Ring if your temp. rises.", "Ring if your temperature rises."),
        (
            "Closed on the 2nd and 4th Fri. of May.",
            "Closed on the second and fourth Friday of May.",
        ),
        ("They sat. Of course.", "They sat. Of course."),
        ("We lay in the Sun. 3 left.", "We lay in the Sun. three left."),
        ("Trains run half-hourly on Sats.", "Trains run half-hourly on Saturdays."),
        ("New fees apply w.e.f. 6 May.", "New fees apply with effect from the sixth of May."),
        ("Psalm 9 (vv. 2–4)", "Psalm nine (verses two to four)"),
        ("Under s.8 of the Act", "Under section eight of the Act"),
        ("Reg. 12 of the 1999 Regs.", "Regulation twelve of the nineteen ninety-nine Regulations."),
        ("A reg. plate", "A reg. plate"),
        ("A Cat. 5 hurricane", "A category five hurricane"),
        ("I fed the cat. 5 days later it left.", "I fed the cat. five days later it left."),
        ("Smith v Jones [1998] AC 3", "Smith versus Jones nineteen ninety-eight, A C three"),
        ("Henry V died.", "Henry the fifth died."),
        ("Asst. Prof. Lim spoke.", "Assistant Professor Lim spoke."),
        ("He asked the Prof. Then he left.", "He asked the Prof. Then he left."),
        ("The APR is 9%.", "The A P R is nine percent."),
        ("Note the EXP date.", "Note the expiry date."),
        ("Open .csv and .zip files.", "Open dot C S V and dot zip files."),
        # Before what has the size.
        ("A 10 ml dose", "A ten-millilitre dose"),
        ("Cut into 3cm cubes.", "Cut into three-centimetre cubes."),
        ("The 30mph limit", "The thirty-mile-per-hour limit"),
        ("He ate 30 g of it.", "He ate thirty grams of it."),
        ("Each ml holds 5 mg.", "Each millilitre holds five milligrams."),
        ("Balances of £1–£2,000", "Balances of one pound to two thousand pounds"),
        ("Fines of £100–£200", "Fines of one hundred to two hundred pounds"),
        ("Keep at 2°C-8°C.", "Keep at two degrees Celsius to eight degrees Celsius."),
        ("He drinks >14 units a week.", "He drinks more than fourteen units a week."),
        ("Where x >14 it holds.", "Where x greater than fourteen it holds."),
    ],
)
def test_letters_and_notices_are_said_as_they_are_meant(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Kane scored on 9' and 90+1'.",
            "Kane scored on nine minutes and ninety plus one minutes.",
        ),
        ("A pole of 12' stood there.", "A pole of twelve' stood there."),
        ("The peak is 4,100' high.", "The peak is four thousand one hundred feet high."),
        ("He said 'about 4,100' to me.", "He said 'about four thousand one hundred' to me."),
        (
            "England closed on 301–6 after 90 overs.",
            "England closed on three hundred and one for six after ninety overs.",
        ),
        ("It was 24/7 cover.", "It was twenty-four seven cover."),
        ("The 2.15 at Ascot was won at 7/2.", "The two fifteen at Ascot was won at seven to two."),
        ("He won 1/4 of it.", "He won one quarter of it."),
        ("The 9/4 favourite fell.", "The nine to four favourite fell."),
        (
            "MPs voted 310-289 for it.",
            "M P's voted three hundred and ten to two hundred and eighty-nine for it.",
        ),
        ("She ran a 10k in May.", "She ran a ten K in May."),
        ("A 10k rise in pay", "A ten thousand rise in pay"),
        ("They have 12 pts from 5 games.", "They have twelve points from five games."),
        ("The error 404 came up.", "The error four o four came up."),
        ("We saw 404 birds.", "We saw four hundred and four birds."),
        ("A 737-800 landed.", "A seven thirty-seven eight hundred landed."),
        ("Use ½ a tin.", "Use half a tin."),
        ("It lasted 4:07.31.", "It lasted four minutes seven point three one seconds."),
    ],
)
def test_reports_of_sport_and_votes(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Open 9a-7p.", "Open nine A M to seven P M."),
        ("Shifts run from 3p to 11p.", "Shifts run from three P M to eleven P M."),
        ("It lands at 6:40a.", "It lands at six forty A M."),
        ("See 9a and 9b.", "See nine A and nine b."),
        ("Call us M-F, 9 AM-4 PM.", "Call us Monday to Friday, nine A M to four P M."),
        ("A 12-18 mo. lease", "A twelve to eighteen-month lease"),
        ("Add 1 (4 oz.) can of chiles.", "Add one (four-ounce) can of chiles."),
        ("Add 1/2 c. milk and 2 c. flour.", "Add one half of a cup milk and two cups flour."),
        ("It is 9 mi. SW of Reno.", "It is nine miles south-west of Reno."),
        ("He ran for 88 yds. and scored.", "He ran for eighty-eight yards and scored."),
        ("Over 150 cal., mostly fat.", "Over one hundred fifty calories, mostly fat."),
        ("The week of 4/19 due to rain", "The week of April nineteenth due to rain"),
        ("Open 24/7 during Lent", "Open twenty-four seven during Lent"),
        ("Read 2 Cor. 4:7-9b.", "Read Second Corinthians four seven to nine B."),
        ("Hill Dr. will close.", "Hill Drive will close."),
        ("The clock showed :12 left.", "The clock showed twelve seconds left."),
        (
            "Hgb 13.1, Plt 180, Na 140",
            "Hemoglobin thirteen point one, platelets one hundred eighty, sodium one hundred forty",
        ),
        ("Na 140 is a road.", "Na one hundred forty is a road."),
        ("An ACT score of 30", "An A C T score of thirty"),
        ("The ACT I saw", "The act I saw"),
    ],
)
def test_american_hours_and_measures(text: str, right: str) -> None:
    assert said(text, "en-US") == right


@pytest.mark.parametrize("language", ["en-GB", "en-US"])
def test_five_pence_are_no_hour_in_britain(language: str) -> None:
    right = {"en-GB": "five pence to seven pence", "en-US": "five P M to seven P M"}
    assert said("It rose from 5p to 7p.", language) == f"It rose from {right[language]}."


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ward 4B, 2nd fl.", "Ward four B, second floor."),
        ("Take the caps. at night.", "Take the capsules at night."),
        ("The resp. rate was 18.", "The respiratory rate was eighteen."),
        ("Fete, Sat 3rd, adm. 20p", "Fete, Saturday third, admission twenty pence"),
        ("They sat 3rd in the row.", "They sat third in the row."),
        (
            "Quote app. no. AB/25/0033.",
            "Quote application number A B stroke two five stroke o o three three.",
        ),
        ("Your NHS no. is below.", "Your N H S number is below."),
        ("Is it yes or no. No.", "Is it yes or no. No."),
        ("Add 3 x 200g tins tuna.", "Add three two-hundred-gram tins tuna."),
        ("Take 2 x 200 mg.", "Take two times two hundred milligrams."),
        ("Temp 38.4 and pulse 90", "Temperature thirty-eight point four and pulse ninety"),
        ("The temp 20 firms want", "The temp twenty firms want"),
        ("Departs DEN 9:05", "Departs D E N nine o five"),
        ("The DEN 9 club", "The den nine club"),
    ],
)
def test_wards_fetes_and_departures(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Weigh in every a.m.; log it.", "Weigh in every morning; log it."),
        ("For 5 d.; then stop", "For five days; then stop"),
        ("M/W 1-2 p.m. in Rm. 5", "Monday and Wednesday one to two P M in Room five"),
        ("Class T/F 1-9", "Class T F one nine"),
        ("A C- or better", "A C minus or better"),
        ("Wait 45s.", "Wait forty-five seconds."),
        ("Delays of the 1980s", "Delays of the nineteen eighties"),
        ("It is 7 mi. E. of Taos.", "It is seven miles east of Taos."),
        ("New bal.: $5", "New balance: five dollars"),
        ("CXR neg., no fever", "C X R negative, no fever"),
        ("Call x2291 for help.", "Call extension two two nine one for help."),
        ("Seen at x100 zoom", "Seen at x one hundred zoom"),
        ("Fed. R. Evid. 702(a)", "Federal Rule of Evidence seven o two A"),
        ("Makes 2 doz. Cool on racks.", "Makes two dozen. Cool on racks."),
    ],
)
def test_american_charts_and_classes(text: str, right: str) -> None:
    assert said(text, "en-US") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("At $3/gal. now", "At three dollars per gallon now"),
        ("It cost $3/lb. He paid.", "It cost three dollars per pound. He paid."),
        (
            "VAT reg. no. GB 987 6543 21",
            "V A T registration number G B, nine eight seven, six five four three, two one",
        ),
        ("Turn R at the mill, then 2nd L.", "Turn right at the mill, then second left."),
        ("Press R at once.", "Press R at once."),
        ("Pain in the L knee", "Pain in the left knee"),
        ("A c.£9k grant", "A circa nine thousand pounds grant"),
        ("Two days' A/L left", "Two days' annual leave left"),
        ("We won by 3 wkts.", "We won by three wickets."),
        (
            "Ht 5'4\", wt. 130 lb",
            "Height five feet four inches, weight one hundred and thirty pounds",
        ),
        ("He is 6-ft.-3 tall.", "He is six-foot-three tall."),
        ("They fled W. on Elm.", "They fled west on Elm."),
        ("Add 1 T oil and 2 t salt.", "Add one tablespoon oil and two teaspoons salt."),
        ("He bought 1 T shirt.", "He bought one T shirt."),
        ("Ada Poe, D-Maine, spoke.", "Ada Poe, Democrat, Maine, spoke."),
        ("See Sec. C of it.", "See Section C of it."),
        ("Wait a sec. Can you?", "Wait a sec. Can you?"),
    ],
)
def test_ways_sizes_and_parties(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "If BP is over 170/110, ring 999.",
            "If B P is over one hundred and seventy over one hundred and ten, ring nine nine nine.",
        ),
        ("Ring 111/999.", "Ring one one one or nine nine nine."),
        ("Take it M/W/F.", "Take it Monday, Wednesday and Friday."),
        ("The goal is 3-4.", "The goal is three to four."),
        ("A balance of –£12", "A balance of minus twelve pounds"),
        ("Terms £5–£9", "Terms five to nine pounds"),
        (
            "At 200C/fan 180C/gas 6",
            ("At two hundred degrees Celsius, fan one hundred and eighty degrees Celsius, gas six"),
        ),
        ("Your test on 4/11 showed iron.", "Your test on the fourth of November showed iron."),
        ("Fry over med. heat.", "Fry over medium heat."),
        ("It comes as .deb and .rpm packages.", "It comes as dot D E B and dot R P M packages."),
        ("Two med. students", "Two med. students"),
        ("Fair, Fri. 3-6 p.m.; free", "Fair, Friday three to six P M; free"),
    ],
)
def test_what_a_leaflet_warns_of(text: str, right: str) -> None:
    assert said(text) == right
