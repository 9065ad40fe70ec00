"""What an item tells of its episode is the episode's, and only else the show's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from podcast.model import Show
from podcast.publishing.feed.items import item
from tests.publishing.conftest import MakeEpisode

ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"


@pytest.mark.parametrize(("duration", "seconds"), [(61_400, "61"), (61_600, "62")])
def test_a_duration_is_told_to_the_nearest_second(
    make_episode: MakeEpisode, show: Show, duration: int, seconds: str
) -> None:
    told = item(make_episode(duration=duration), show=show)
    assert told.findtext(f"{ITUNES}duration") == seconds


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 3, 5, 9, 30, tzinfo=UTC),
        datetime(2026, 3, 5, 9, 30),  # noqa: DTZ001 - front matter may tell no zone
        datetime(2026, 3, 5, 23, 30, tzinfo=timezone(timedelta(hours=14))),
    ],
)
def test_an_episodes_moment_is_told_in_utc(
    make_episode: MakeEpisode, show: Show, moment: datetime
) -> None:
    told = item(make_episode(published=moment), show=show)
    assert told.findtext("pubDate") == "Thu, 05 Mar 2026 09:30:00 GMT"


def test_an_author_of_its_own_goes_before_the_shows(make_episode: MakeEpisode, show: Show) -> None:
    own = item(make_episode(byline="Bo Li"), show=show)
    assert own.findtext(f"{ITUNES}author") == "Bo Li"
    none = make_episode(byline="")
    assert item(none, show=show).findtext(f"{ITUNES}author") == "Ana Ruiz"
    assert item(none, show=replace(show, author="")).find(f"{ITUNES}author") is None
