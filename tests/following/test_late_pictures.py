"""Pictures of articles that came before pictures did are brought once, by the next run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from podcast.errors import FetchBusy
from podcast.following import Outcome, Wish
from tests.following.shown import HIVE, QUEEN, asked_for_pictures, files, why, with_pictures
from tests.following.site import BODY, Site, rss

Follow = Callable[..., list[Outcome]]
TEXTS = Wish(pictures=False)


def as_before_pictures(show: Path) -> None:
    """The record as it was written by a version that knew nothing of pictures."""
    path = show / "content" / ".followed" / "seen.json"
    seen = json.loads(path.read_text(encoding="utf-8"))
    for one in seen["entries"].values():
        del one["pictures"]
    path.write_text(json.dumps(seen), encoding="utf-8")


@pytest.mark.parametrize("validates", [True, False])
def test_a_later_run_brings_them_once_though_nothing_changed_there(
    followed: Follow, site: Site, show: Path, *, validates: bool
) -> None:
    site.validates = validates
    feed = with_pictures(site, HIVE, QUEEN)
    followed(feed, TEXTS)
    as_before_pictures(show)
    assert asked_for_pictures(site) == []
    (told,) = followed(feed)
    assert told.state == "unchanged"
    assert [name.partition("-")[0] for name in files(show)] == ["hive", "queen"]
    assert len(told.pictures) == 2
    assert asked_for_pictures(site) == ["/img/hive.jpg", "/img/queen.jpg"]
    assert followed(feed) == []
    assert site.asked_since() == ["/feed"]


def test_what_is_here_already_is_not_asked_for(followed: Follow, site: Site, show: Path) -> None:
    feed = with_pictures(site, HIVE, QUEEN)
    followed(feed)
    as_before_pictures(show)
    site.asked_since()
    assert followed(feed) == []
    assert asked_for_pictures(site) == []


def test_one_that_is_not_there_is_told_once(followed: Follow, site: Site) -> None:
    feed = with_pictures(site, HIVE)
    followed(feed, TEXTS)
    site.faults["/img/hive.jpg"] = (404, {})
    assert "404" in why(followed(feed))[0]
    asked_for_pictures(site)
    assert followed(feed) == []
    assert asked_for_pictures(site) == []


def test_a_site_that_wants_a_rest_is_asked_for_the_others_the_next_time(
    followed: Follow, site: Site, show: Path
) -> None:
    with_pictures(site)
    figures = {1: HIVE, 2: QUEEN}
    site.pages["/feed"] = rss(site, {one: BODY.format(one) + figures[one] for one in (1, 2)})
    feed = f"{site.address}/feed"
    followed(feed, TEXTS)
    site.faults["/img/queen.jpg"] = (429, {"Retry-After": "0"})
    with pytest.raises(FetchBusy):
        followed(feed)
    site.faults.clear()
    asked_for_pictures(site)
    followed(feed)
    assert len(files(show)) == 2
    assert "/img/queen.jpg" in asked_for_pictures(site)
    assert followed(feed) == []


def test_an_article_that_was_removed_here_asks_for_nothing(
    followed: Follow, site: Site, show: Path
) -> None:
    feed = with_pictures(site, HIVE)
    (told,) = followed(feed, TEXTS)
    (show / told.file).unlink()
    followed(feed)
    assert asked_for_pictures(site) == []


def test_a_dry_run_and_a_show_that_wants_none_ask_for_none(
    followed: Follow, site: Site, show: Path
) -> None:
    feed = with_pictures(site, HIVE)
    followed(feed, TEXTS)
    followed(feed, TEXTS)
    followed(feed, Wish(dry_run=True))
    assert asked_for_pictures(site) == []
    assert files(show) == []
