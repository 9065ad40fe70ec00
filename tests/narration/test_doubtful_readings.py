"""What a rule said of a figure that may be meant otherwise is told; plain figures are not."""

from __future__ import annotations

import pytest

from podcast.model import MEDICAL
from tests.narration.articles_made import article, told


def warnings(text: str, language: str = "en-US") -> list[str]:
    return [warned.what for warned in told(article(text, language=language)).warnings]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The tub is 7/4 full, they say.", "“7/4”"),
        ("She went home 5/3 with a stick.", "“5/3”"),
        ("Shut exc. 12/25 this year.", "“12/25”"),
        ("Take 5 mg daily, then 3/4.", "“3/4”"),
        ("Tea is 2–4.30 there.", "“2–4.30”"),
        ("The gate shuts 06.45.", "“06.45”"),
        ("Don't stop, 911.", "“911”"),
        ("Call 1-800-222-1222 or 4455.", "“4455”"),
        ("Spray 5 ml from 6–9 m and then 8 ml.", "“6–9 m"),
        ("Add 2 gls of it.", "“gls”"),
        ("Take 5 mg w/ adr. 7 today.", "“adr.”"),
        ("Take 5 mg, ii every day.", "“ii”"),
        ("Do you, Q/Z?", "“/”"),
        ("The tube is 5', they say.", "5'"),
        ("Ask for 176# or so.", "176#"),
        ("Rent 14 q/wk for all.", "q/wk"),
        ("It rose x 31 since.", "“x 31”"),
    ],
)
def test_what_a_rule_may_have_said_wrongly_is_told(text: str, shown: str) -> None:
    told_of = warnings(text)
    assert any(shown in one for one in told_of), told_of


@pytest.mark.parametrize(
    "text",
    [
        "Add 1/2 cup, 3/4 of a pint and 2/3 of the rest; 5/8 of them stayed.",
        'He said “I am 27” and left, and she said "I am 28" too.',
        "It is 5 mins' walk, and a 6-8 week wait, on pages 4–9.",
        "Call 911 now, or 112; 300 people did, and 1200 more, in 1999.",
        "The shop opens at 9.30 and the price is 12.50 pounds.",
        "Take 5 mg of it. Is it due in the a.m.? “In the p.m.,” she said.",
        "It was 2–1 at half-time, and 5.25 m of rope was left.",
        "Take 5 mg twice a day, e.g. at 8 a.m. and 8 p.m., i.e. with food, etc. and so on.",
    ],
)
def test_plain_figures_are_not_told(text: str) -> None:
    assert warnings(text) == []


def test_a_prescribers_length_that_is_said_as_a_part_is_told_in_a_text_on_medicines() -> None:
    def of(first: str, second: str) -> list[str]:
        made = article(first, second, language="en-GB")
        return [one.what for one in told(made).warnings if "/7" in one.what]

    (told_of,) = of("Take paracetamol 500 mg.", "How long: 5/7")
    assert told_of.startswith(MEDICAL)
    assert "five sevenths" in told_of
    assert not of("Take paracetamol 500 mg.", "How long: 5 days")


def test_a_score_is_no_day() -> None:
    assert not warnings("In tennis she won 6-4, 3-6, 7-5.", "en-GB")
    assert warnings("The fair opens on 3/11/2026.", "en")


def test_a_figure_that_is_no_part_and_may_be_a_day_is_told() -> None:
    (told_of,) = warnings("The clocks went back 12/10.", "en-GB")
    assert "“12/10” is heard as “twelve tenths”" in told_of
    assert not warnings("The clocks went back 25/10.", "en-GB")  # said as a day
    assert not warnings("He ate 3/4 of it, and 12/7 is no day here.", "en-GB")[1:]
    assert not warnings("The odds were 16/1.", "en-GB")
    assert "twelve fourteenths" in warnings("See her again 12/14.", "en-GB")[0]
    assert not warnings("Drill a hole of 3/16 of an inch.", "en-GB")
