"""When listeners may have an episode, and in which order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import feedparser

from podcast.model import Episode, Show
from podcast.publishing.visibility import listed
from tests.publishing.first_page import render_feed

NOW = datetime(2026, 4, 1, tzinfo=UTC)
MakeEpisode = Callable[..., Episode]


def test_episodes_of_one_moment_keep_their_order_in_apps_that_know_only_moments(
    show: Show, make_episode: MakeEpisode
) -> None:
    noon = datetime(2026, 3, 5, 12, tzinfo=UTC)
    episodes = [make_episode(f"part-{n}", published=noon, number=n) for n in (2, 1, 3)]
    read = feedparser.parse(render_feed(show, episodes=episodes, now=NOW))
    assert [entry.published for entry in read.entries] == [
        "Thu, 05 Mar 2026 12:00:02 GMT",
        "Thu, 05 Mar 2026 12:00:01 GMT",
        "Thu, 05 Mar 2026 12:00:00 GMT",
    ]
    assert [entry.itunes_episode for entry in read.entries] == ["3", "2", "1"]


def test_a_date_without_a_time_begins_with_its_day_and_a_time_at_its_moment(
    show: Show, make_episode: MakeEpisode
) -> None:
    morning = datetime(2026, 3, 5, 9, tzinfo=UTC)
    noon = morning.replace(hour=12)
    timed = make_episode("timed", published=noon)
    timed = replace(timed, article=replace(timed.article, moment=noon))
    assert [
        one.slug for one in listed([make_episode("day", published=noon), timed], now=morning)
    ] == ["day"]
