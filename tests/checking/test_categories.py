"""Apple's list of categories."""

from __future__ import annotations

from podcast.checking.rules.categories import CATEGORIES


def test_apple_has_110_categories() -> None:
    assert len(CATEGORIES) + sum(map(len, CATEGORIES.values())) == 110
