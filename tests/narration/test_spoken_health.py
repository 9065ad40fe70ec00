"""Ages, weeks, groups and doses that only their sentence tells."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Ring the GP. If he is out, wait.",
            "Ring the G P. If he is out, wait.",
        ),
        (
            "She is an MP. In June she spoke.",
            "She is an M P. In June she spoke.",
        ),
        (
            "TELL YOUR GP. IT IS URGENT.",
            "Tell your G P. It is urgent.",
        ),
        (
            "He had his op. It went well.",
            "He had his op. It went well.",
        ),
        (
            "We open at 9 EST. 40 people came.",
            "We open at nine E S T. forty people came.",
        ),
        (
            "See p. 12, P. 3 and p. iv.",
            "See page twelve, Page three and page four.",
        ),
        (
            "FIG. 2, Fig. IIb, op. 27",
            "Figure two, Figure two B, opus twenty-seven",
        ),
    ],
)
def test_letters_at_the_end_of_a_sentence_are_no_page(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Boosters come at 9m and 2y 3m.",
            "Boosters come at nine months and two years three months.",
        ),
        (
            "The MenB jab is due at 12–14m.",
            "The MenB jab is due at twelve to fourteen months.",
        ),
        (
            "Babies get jabs at 8w, 16w and 1y.",
            "Babies get jabs at eight weeks, sixteen weeks and one year.",
        ),
        (
            "A scan at 12w, then at 20w.",
            "A scan at twelve weeks, then at twenty weeks.",
        ),
        (
            "his 9-m-old twin and a 6-w-old",
            "his nine-month-old twin and a six-week-old",
        ),
        (
            "a 5/12-old girl",
            "a five-month-old girl",
        ),
        (
            "The pool is 12m deep, the tunnel 30m.",
            "The pool is twelve metres deep, the tunnel thirty metres.",
        ),
        (
            "The baby swam from 2m to 8m.",
            "The baby swam from two metres to eight metres.",
        ),
        (
            "We stopped at 12m and turned.",
            "We stopped at twelve metres and turned.",
        ),
        (
            "Vaccine uptake rose to 3m, by 2m.",
            "Vaccine uptake rose to three metres, by two metres.",
        ),
        (
            "The van stopped at 12m, near the babies.",
            "The van stopped at twelve metres, near the babies.",
        ),
    ],
)
def test_months_and_weeks_of_the_young_are_no_metres(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Ages 3-4s, 6-9s and 12+",
            "Ages three to fours, six to nines and twelve plus",
        ),
        (
            "The age 2-4s sleep.",
            "The age two to fours sleep.",
        ),
        (
            "Hold for 10-15s and rest.",
            "Hold for ten to fifteen seconds and rest.",
        ),
        (
            "Boil for 20-30s, for 5-11s only.",
            "Boil for twenty to thirty seconds, for five to elevens only.",
        ),
        (
            "It took 6-9s, 7-8s at best.",
            "It took six to nine seconds, seven to eight seconds at best.",
        ),
        (
            "Run over 3+ days, aged 12+.",
            "Run over three or more days, aged twelve and over.",
        ),
    ],
)
def test_groups_by_age_are_no_seconds(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Her waters broke at 37/40.",
            "Her waters broke at thirty-seven weeks.",
        ),
        (
            "Born by section at 35/40, she slept.",
            "Born by section at thirty-five weeks, she slept.",
        ),
        (
            "The baby's mother got marks of 28/40.",
            "The baby's mother got marks of twenty-eight out of forty.",
        ),
        (
            "A share of 3/40",
            "A share of three fortieths",
        ),
        (
            "Pt: a 52 y.o. F with a cough.",
            "Pt: a fifty-two-year-old female with a cough.",
        ),
        (
            "He is 52 y.o. He coughs.",
            "He is fifty-two years old. He coughs.",
        ),
    ],
)
def test_weeks_of_a_pregnancy_and_a_patients_sex(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Fusidic acid 2% ointment tds.",
            "Fusidic acid two percent ointment three times a day.",
        ),
        (
            "Rub in the gel bd for 2/52.",
            "Rub in the gel twice a day for two weeks.",
        ),
        (
            "Spread it top. bd 1/52.",
            "Spread it applied to the skin twice a day for one week.",
        ),
        (
            "An ice cream at Bd. Royal",
            "An ice cream at Bd. Royal",
        ),
        (
            "They bid for 5/7 of the shares.",
            "They bid for five sevenths of the shares.",
        ),
        (
            "ii gtts to the L ear tds",
            "two drops to the left ear three times a day",
        ),
        (
            "Pain in the R knee and in the L side",
            "Pain in the right knee and in the left side",
        ),
        (
            "The R value and the L line",
            "The R value and the L line",
        ),
        (
            "20 mg MWF, 10 mg TTh",
            "twenty milligrams Monday, Wednesday and Friday, ten milligrams Tuesday and Thursday",
        ),
        (
            "The MWF, a club, met.",
            "The M W F, a club, met.",
        ),
        (
            "GFR >60 ml/min/1.73 m²",
            (
                "G F R greater than sixty millilitres per minute per one point seven three "
                "square metres"
            ),
        ),
        (
            "TSH 3 mU/L, 5 kBq/L",
            "T S H three milliunits per litre, five kilobecquerels per litre",
        ),
        (
            "60 Gy in 30#, seat 30#",
            "sixty grays in thirty fractions, seat thirty#",
        ),
    ],
)
def test_what_prescribers_shorten(text: str, right: str) -> None:
    assert said(text) == right
