"""Moments: no app shows the day before, wherever its listener is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.zones import moment_on, today_in, zone_of

DAY = date(2024, 3, 5)


@given(
    day=st.dates(min_value=date(2, 1, 1), max_value=date(9998, 1, 1)), hours=st.integers(-12, 11)
)
def test_a_date_alone_is_the_same_day_from_12_hours_west_to_11_east(day: date, hours: int) -> None:
    there = timezone(timedelta(hours=hours))
    assert moment_on(day, told=None, zone="UTC").astimezone(there).date() == day


@given(st.dates(), st.sampled_from(["UTC", "+14:00", "-12:00", "Pacific/Auckland", "nowhere"]))
def test_every_day_that_there_is_has_a_moment(day: date, zone: str) -> None:
    moment = moment_on(day, told=None, zone=zone)
    assert moment.astimezone(UTC).tzinfo is UTC
    assert moment.date() == day


@pytest.mark.parametrize(
    ("zone", "hour"), [("UTC", 12), ("Europe/London", 12), ("Europe/Berlin", 11), ("-05:00", 17)]
)
def test_a_date_alone_is_at_noon_of_the_show_s_zone(zone: str, hour: int) -> None:
    assert moment_on(DAY, told=None, zone=zone).astimezone(UTC).hour == hour


def test_a_time_of_another_day_than_the_episode_s_is_none_of_it() -> None:
    told = datetime(2024, 3, 9, 8, tzinfo=UTC)
    assert moment_on(DAY, told=told, zone="UTC") == datetime(2024, 3, 5, 12, tzinfo=UTC)


@pytest.mark.parametrize("name", ["+15:00", "Mars/Olympus", "", "IST", "../../etc/passwd", "5"])
def test_what_is_no_zone_is_none(name: str) -> None:
    assert zone_of(name) is None


def test_the_day_of_a_build_is_the_show_s() -> None:
    now = datetime(2024, 3, 5, 23, 30, tzinfo=UTC)
    assert today_in("+13:00", now=now) == date(2024, 3, 6)
    assert today_in("-08:00", now=now) == DAY
