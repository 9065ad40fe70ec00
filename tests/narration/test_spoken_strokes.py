"""Strokes, primes and products of units: what stood unsaid between figures and words."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-US") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("the nurse/midwife", "the nurse or midwife"),
        ("a mother/father/guardian", "a mother or father or guardian"),
        ("an NHS/private clinic", "an N H S or private clinic"),
        ("low-cost/high-dose care", "low-cost or high-dose care"),
        ("Ana (she/her) spoke.", "Ana (she her) spoke."),
        ("a risk/benefit table", "a risk benefit table"),
        (
            "codeine/paracetamol, an aspirin/caffeine mix",
            "codeine/paracetamol, an aspirin/caffeine mix",
        ),
        ("twice/day, once/week", "twice per day, once per week"),
        ("one tablet/night per patient/day", "one tablet per night per patient per day"),
        ("day/night shifts, a morning/night dose", "day or night shifts, a morning or night dose"),
        ("beats/second, the first/second dose", "beats per second, the first or second dose"),
        ("12 reps/set", "twelve reps per set"),
        ("see src/parser for it", "see src/parser for it"),
        ("a 50 kg/person limit", "a fifty kilograms per person limit"),
    ],
)
def test_a_stroke_between_words_is_or_and_behind_a_count_per(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("AUC0-12 fell.", "A U C zero to twelve fell."),
        ("AUC(0–48 h) fell.", "A U C zero to forty-eight hours fell."),
        ("AUC₀₋∞ fell.", "A U C zero to infinity fell."),
        ("640 µg·h/L", "six hundred forty microgram hours per liter"),
        ("3 L·min⁻¹·m⁻²", "three liters per minute per square meter"),
        ("a torque of 40 N·m", "a torque of forty newton meters"),
    ],
)
def test_a_product_of_units_and_the_area_of_a_curve_are_said(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Hold for 3′, then rest 1′.", "Hold for three minutes, then rest one minute."),
        ("She ran it in 12′05″.", "She ran it in twelve minutes five seconds."),
        ("a 10′ jog", "a ten-minute jog"),
        ("3′ of arc", "three minutes of arc"),
        ("a 12′ ladder, in 6′ of water", "a twelve-foot ladder, in six feet of water"),
        ("He is 6′2″ tall.", "He is six feet two inches tall."),
        ("lengths of 7′.", "lengths of seven feet."),
    ],
)
def test_a_prime_is_minutes_where_something_lasts_and_feet_elsewhere(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("She was dx'd at 40 and tx’d since.", "She was diagnosed at forty and treated since."),
        ("He was d/c'd home.", "He was discharged home."),
        (
            "Hx of gout, s/p stroke; r/o clots.",
            "History of gout, status post stroke; rule out clots.",
        ),
        ("the integral of f(x) dx", "the integral of f of x dx"),
        ("a DX lens", "a D X lens"),
        ("Eye soln. 0.5%", "Eye solution zero point five percent"),
        ("Pts with gout; he has 3 pts.", "Patients with gout; he has three pts."),
        ("Take 2 caps at night.", "Take two capsules at night."),
        ("She won 50 caps for Wales.", "She won fifty caps for Wales."),
    ],
)
def test_what_charts_and_labels_shorten_is_said_in_full(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("4 mos.–2 yrs. Give 3 mL.", "four months to two years. Give three milliliters."),
        ("4-6m: 1.5 mL", "four to six months: one point five milliliters"),
        ("the 18m booster", "the eighteen-month booster"),
        ("Rest for 2 d.", "Rest for two days."),
        ("Take Norco 5/325.", "Take Norco five, three hundred twenty-five."),
        ("1/3-2/3 cup", "one third to two thirds cup"),
        ("keep at 15-25C", "keep at fifteen to twenty-five degrees Celsius"),
        ("UTC-3:30", "U T C minus three thirty"),
        ("open from 5/1 to 9/30", "open from May first to September thirtieth"),
        ("Stage-IV and Type-II, NYHA-III", "Stage four and Type two, N Y H A three"),
    ],
)
def test_a_dose_an_age_and_a_span_lose_no_sign(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("In Ireland 112 or 999.", "In Ireland one one two or nine nine nine."),
        ("In Mexico 911.", "In Mexico nine one one."),
        ("112, 999 or 110", "one one two, nine nine nine or one one zero"),
        ("In France 112 people died.", "In France one hundred and twelve people died."),
        ("In Spain 112, or 4%, died.", "In Spain one hundred and twelve, or four percent, died."),
        ("See 988lifeline.org.", "See nine eight eight lifeline dot org."),
        ("See 111.wales.nhs.uk.", "See one one one dot wales dot N H S dot U K."),
        ("See 24hours.org.", "See twenty-four hours dot org."),
    ],
)
def test_an_emergency_number_is_dialled_in_lists_and_in_names_of_sites(
    text: str, right: str
) -> None:
    assert said(text, "en-GB") == right


def test_two_shouted_words_are_words() -> None:
    assert said('"STOP IT!" he said. "TELL ME." It is for IT STAFF.') == (
        '"Stop it!" he said. "Tell me." It is for I T staff.'
    )


def test_a_path_through_menus_by_arrows_is_then() -> None:
    assert said("Open Tools→Voice.") == "Open Tools, then Voice."
    assert said("from London → Paris") == "from London to Paris"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The vote was no. 30 voted yes.", "The vote was no. thirty voted yes."),
        ("She was no. 2 in the world.", "She was number two in the world."),
        ("70 beats per min. 3 doses.", "seventy beats per minute three doses."),
        ("12 mL/min. 4 left.", "twelve milliliters per minute. four left."),
        ("2 drops/ear/day", "two drops per ear per day"),
        ("1 tablet/meal", "one tablet per meal"),
        ("GIVE 40 MG IN 5 ML.", "Give forty milligrams in five milliliters."),
        ("KEEP AT 15C.", "Keep at fifteen degrees Celsius."),
        ("2 supps PR daily", "two suppositories by the rectum daily"),
        ("the 25–34s and a 5s pause", "the twenty-five to thirty-fours and a five-second pause"),
        ("at 1530h, by 0700 hrs", "at fifteen thirty hours, by o seven hundred hours"),
        ("either/or, neither/nor", "either or, neither nor"),
        (
            """held for 2'45" and 5'8" tall""",
            "held for two minutes forty-five seconds and five feet eight inches tall",
        ),
        ('"OH, DEAR!" in Dayton, OH', '"Oh, dear!" in Dayton, Ohio'),
        ("6/10 pain", "six out of ten pain"),
    ],
)
def test_what_a_second_look_found_is_said_right(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Dial 18001 101 to text.", "Dial one eight zero zero one, one zero one to text."),
        ("w/c 9 May, w/e Friday", "week commencing the ninth of May, week ending Friday"),
        ("£12 p/w or £900 pcm", "twelve pounds per week or nine hundred pounds per calendar month"),
        ("12/40 pregnant", "twelve weeks pregnant"),
        ("a count of 350/mm³", "a count of three hundred and fifty per cubic millimetre"),
        ("FEV1/FVC fell.", "F E V one F V C fell."),
        ("Use it for 3 weeks/months.", "Use it for three weeks or months."),
        ("2 doses/week, 3 weeks/month", "two doses per week, three weeks per month"),
    ],
)
def test_what_british_notices_and_charts_shorten_is_said(text: str, right: str) -> None:
    assert said(text, "en-GB") == right
