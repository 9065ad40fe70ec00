"""Dates of articles: the day as it is written, and the moment where a time is told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import ArticleError
from podcast.model import Article
from podcast.reading.compose import compose
from podcast.reading.dates import moment_of
from podcast.reading.markdown.document import read_markdown

DAY = date(2024, 3, 5)


def read_with(line: str, *, fence: str = "---") -> Article:
    text = f"{fence}\n{line}\n{fence}\n\n# Bees\n\nBees hum.\n"
    return compose(read_markdown(text.encode(), source="a.md"), name="a", source="a.md")


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("date: 2024-03-05 23:30:00 -0800", "2024-03-06T07:30:00"),
        ("date: 2024-03-05T23:30:00+13:00", "2024-03-05T10:30:00"),
        ("date: 2024-03-05T08:00:00Z", "2024-03-05T08:00:00"),
        ("date: 2024-03-05 8:00 -0330", "2024-03-05T11:30:00"),
        ("date: 2024-03-05 08:00 PST", "2024-03-05T16:00:00"),
        ("date: Tue, 05 Mar 2024 08:00:00 GMT", "2024-03-05T08:00:00"),
        ("date: 5 March 2024 at 8:15 p.m. Europe/Berlin", "2024-03-05T19:15:00"),
    ],
)
def test_a_time_with_its_zone_is_a_moment_and_the_day_stays_as_written(
    line: str, moment: str
) -> None:
    article = read_with(line)
    assert article.published == DAY
    assert article.moment is not None
    assert article.moment.astimezone(UTC).isoformat() == f"{moment}+00:00"


@pytest.mark.parametrize("told", ['"2024-03-05 08:00"', "2024-03-05 08:00", "March 5, 2024, 8:00"])
def test_a_time_without_a_zone_waits_for_the_show_s(told: str) -> None:
    article = read_with(f"date: {told}")
    assert article.moment == datetime(2024, 3, 5, 8)  # noqa: DTZ001 - that is the point
    assert article.published == DAY


@pytest.mark.parametrize(
    "told",
    ["2024/03/05", "2024.03.05", "20240305", "2024-3-5", "2024/3/5 08:00", "2024/03/05T08:00"],
)
def test_a_date_that_begins_with_its_year_is_one_day(told: str) -> None:
    article = read_with(f"date: {told}")
    assert article.published == DAY
    assert (article.moment is not None) == ("08" in told)


@pytest.mark.parametrize("told", ["03/05/2024", "2024/13/05", "2024-03/05", "2024/03", "20240230"])
def test_what_is_no_day_or_two_is_refused_and_the_way_to_write_it_told(told: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_with(f"date: {told}")
    assert "2024-03-05" in caught.value.mend


def test_toml_has_times_of_its_own() -> None:
    article = read_with("date = 2024-03-05T23:30:00-08:00", fence="+++")
    assert article.moment is not None
    assert article.moment.astimezone(UTC) == datetime(2024, 3, 6, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "told",
    [
        "2024-03-05 25:00",
        "2024-03-05 tomorrow",
        "2024-03-05 08:00 Mars/Olympus",
        "5 March 2024 8:75",
    ],
)
def test_a_time_that_cannot_be_understood_is_told_and_never_dropped(told: str) -> None:
    with pytest.raises(ArticleError, match="cannot be understood"):
        read_with(f"date: {told}")


@given(st.datetimes(timezones=st.timezones()))
def test_whatever_is_written_as_iso_is_read_as_itself(moment: datetime) -> None:
    whole = moment.replace(microsecond=0, second=0)
    if whole.utcoffset() is not None and whole.strftime("%z")[-2:].isdigit():
        text = f"{whole:%H:%M %z}"[:11]
        found = moment_of(f"{whole.date().isoformat()} {text}")
        assert found is None or found[0] == whole.date()
