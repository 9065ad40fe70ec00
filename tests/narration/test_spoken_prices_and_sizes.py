"""Prices for whom, old money, and sizes in two systems or before a noun."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str = "en-GB") -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right", "language"),
    [
        (
            "Meals are £12pp, rooms £70-£90pppn.",
            (
                "Meals are twelve pounds per person, rooms seventy to ninety pounds per person "
                "per night."
            ),
            "en-GB",
        ),
        (
            "It is £640pcm, or £160pw.",
            (
                "It is six hundred and forty pounds per calendar month, or one hundred and "
                "sixty pounds per week."
            ),
            "en-GB",
        ),
        (
            "Open at £9, 5pm",
            "Open at nine pounds, five P M",
            "en-GB",
        ),
        (
            "Calls are 9p/min or £2/mth.",
            "Calls are nine pence per minute or two pounds per month.",
            "en-GB",
        ),
        (
            "See p/min and 5/min.",
            "See p/min and five per minute.",
            "en-GB",
        ),
        (
            "She gets $18/hr. and tips.",
            "She gets eighteen dollars per hour and tips.",
            "en-US",
        ),
        (
            "It cost them £100s, €10,000s even.",
            "It cost them hundreds of pounds, tens of thousands of euros even.",
            "en-GB",
        ),
        (
            "It took 100s.",
            "It took one hundred seconds.",
            "en-GB",
        ),
        (
            "Fares are 80p–£2.",
            "Fares are eighty pence to two pounds.",
            "en-GB",
        ),
        (
            "pages 80p and £2",
            "pages eighty pence and two pounds",
            "en-GB",
        ),
    ],
)
def test_what_a_thing_costs_and_for_whom(text: str, right: str, language: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Hats were 9s 11d, gloves 3/4.",
            "Hats were nine shillings and elevenpence, gloves three and four.",
        ),
        (
            "It was £2 10s 3d then.",
            "It was two pounds ten shillings and threepence then.",
        ),
        (
            "A 1/- stamp, or one shilling, and 2/6 for two",
            "A one shilling stamp, or one shilling, and two and six for two",
        ),
        (
            "Wait 5s, then 6d more, 3/4 full.",
            "Wait five seconds, then six d more, three quarters full.",
        ),
    ],
)
def test_shillings_and_pence(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "The £9m plan was dropped.",
            "The nine million pound plan was dropped.",
        ),
        (
            "Its £2.5bn loss hurt; the £9m was lost.",
            "Its two point five billion pound loss hurt; the nine million pounds was lost.",
        ),
        (
            "The £9m raised went on beds.",
            "The nine million pounds raised went on beds.",
        ),
    ],
)
def test_a_sum_before_its_noun(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Melt 50g/2oz butter in 150ml/¼ pint stock.",
            (
                "Melt fifty grams or two ounces butter in one hundred and fifty millilitres or "
                "one quarter of a pint stock."
            ),
        ),
        (
            "Pour in 75ml/2½fl oz.",
            "Pour in seventy-five millilitres or two and a half fluid ounces.",
        ),
        (
            "Walk 8km/5 miles.",
            "Walk eight kilometres or five miles.",
        ),
        (
            "Give 50 mg/2 mL and 5 g/L.",
            "Give fifty milligrams per two millilitres and five grams per litre.",
        ),
    ],
)
def test_the_same_in_another_system(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "a 9–10in pan and 9–10in long",
            "a nine-to-ten-inch pan and nine to ten inches long",
        ),
        (
            "A 5'9\" woman, 5'9\" tall",
            "A five-foot-nine woman, five feet nine inches tall",
        ),
        (
            "A 30m² flat, 30m² of floor",
            "A thirty-square-metre flat, thirty square metres of floor",
        ),
        (
            "A 3T MRI, a field of 3T",
            "A three tesla M R I, a field of three teslas",
        ),
        (
            "an 8x8-inch pan, 8x8 tiles",
            "an eight-by-eight-inch pan, eight by eight tiles",
        ),
        (
            "6.1 J K⁻¹ and 3 m s⁻²",
            "six point one joules per kelvin and three metres per second squared",
        ),
    ],
)
def test_sizes_before_what_is_measured(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "It killed 3-4m and displaced 20m.",
            "It killed three to four million and displaced twenty million.",
        ),
        (
            "Some 2m cases, with 0.5m-1m more to come.",
            "Some two million cases, with zero point five to one million more to come.",
        ),
        (
            "Dive 30-40m; 1m-2m more is deep.",
            "Dive thirty to forty metres; one metre to two metres more is deep.",
        ),
        (
            "10-20m people swam 10-20m.",
            "ten to twenty million people swam ten to twenty metres.",
        ),
    ],
)
def test_millions_that_are_no_metres(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    ("text", "right", "language"),
    [
        (
            "Take 3 x pens, 2 x A3 maps.",
            "Take three pens, two A three maps.",
            "en-GB",
        ),
        (
            "3 x plus 2 x equals 5 x",
            "three x plus two x equals five x",
            "en-GB",
        ),
        (
            "aged 41 (SD 6) yrs in wks 3–4",
            "aged forty-one (S D six) years in weeks three to four",
            "en-GB",
        ),
        (
            "Rates fell by 0.5pc for a 3pc suite.",
            "Rates fell by zero point five percent for a three P C suite.",
            "en-GB",
        ),
        (
            "c. 40% say c. £5m; vitamin C. 40% agree.",
            "circa forty percent say circa five million pounds; vitamin C. forty percent agree.",
            "en-GB",
        ),
        (
            "It is +/-3% or 5/-3.",
            "It is plus or minus three percent or five/-three.",
            "en-GB",
        ),
        (
            "Version 3.12, page 3.12",
            "Version three point twelve, page three point one two",
            "en-GB",
        ),
        (
            "The apt. is a 1BR/1BA.",
            "The apartment is a one bedroom, one bath.",
            "en-US",
        ),
    ],
)
def test_small_words_beside_figures(text: str, right: str, language: str) -> None:
    assert said(text, language) == right
