"""A feed of five thousand episodes: paged, and checked with nothing found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from podcast.checking.run_rules import check_output
from podcast.publishing.cover.drawn import draw_cover
from podcast.publishing.feed.channel import render_feeds
from tests.checking.clean_show import SHOW, publish, written

MANY = 5_000
FIRST = datetime(2010, 1, 1, tzinfo=UTC)


@pytest.mark.long
def test_five_thousand_episodes_are_paged_and_break_no_rule(tmp_path: Path) -> None:
    output = tmp_path / "output"
    made = (publish(output, f"e{number}", day=1) for number in range(MANY))
    episodes = [
        replace(one, published=FIRST + timedelta(days=number), number=number + 1)
        for number, one in enumerate(made)
    ]
    written(output, "cover.jpg", draw_cover(SHOW.title, SHOW.author, SHOW.colour))
    pages = render_feeds(SHOW, episodes=episodes, now=FIRST + timedelta(days=MANY))
    for path, page in pages.items():
        written(output, path, page)
    assert max(map(len, pages.values())) < 1_000_000
    assert sum(page.count(b"<item>") for page in pages.values()) == MANY
    assert check_output(output, show=SHOW) == ()
