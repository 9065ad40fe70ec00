"""What an online voice costs is what podcast.toml says, and no engine sees it."""

from __future__ import annotations

import pytest

from podcast.errors import EngineUnavailable
from podcast.model import Voice
from podcast.speech import price_of, settled


def priced(price: str) -> Voice:
    return Voice("openai", "anna", settings=(("price", price),))


@pytest.mark.parametrize(("told", "price"), [("15", 15.0), ("0.6", 0.6), ("0", 0.0)])
def test_a_price_is_any_number_from_0_on(told: str, price: float) -> None:
    assert price_of(priced(told)) == price
    assert settled(priced(told)) == priced(told)
    assert price_of(Voice("openai", "anna")) is None


@pytest.mark.parametrize("wrong", ["much", "-1", "inf", "nan", ""])
def test_what_is_no_price_is_told_before_anything_is_spoken(wrong: str) -> None:
    for ask in (price_of, settled):
        with pytest.raises(EngineUnavailable, match="no number from 0 on"):
            ask(priced(wrong))
