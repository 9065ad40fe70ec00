"""Halves beside money and units, and how long a race took."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("£8½ each", "eight and a half pounds each"),
        ("about $3½m", "about three and a half million dollars"),
        ("a loss of €½ million", "a loss of half a million euros"),
        ("stamps at 1½p", "stamps at one and a half pence"),
        ("3½m long", "three and a half metres long"),
        ("1½l of milk", "one and a half litres of milk"),
        ("½ m", "one half m"),
        ("She won in 31:07", "She won in thirty-one minutes seven seconds"),
        (
            "Her time was 45:12, his 52:40",
            "Her time was forty-five minutes twelve seconds, his fifty-two minutes forty seconds",
        ),
        ("The clip lasts 28:00", "The clip lasts twenty-eight minutes"),
        ("a ratio of 60:40", "a ratio of sixty to forty"),
        ("a mix of 70:30", "a mix of seventy to thirty"),
    ],
)
def test_halves_and_run_times(written: str, spoken: str) -> None:
    said = "".join(piece.spoken for piece in spoken_forms(written, language="en-GB"))
    assert said == spoken
