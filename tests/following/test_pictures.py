"""Pictures of articles that are followed: they come with them, and from where they may."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from podcast.build import Tools, build
from podcast.errors import FetchBusy
from podcast.following import Outcome, Wish, pictures
from podcast.following.entries import Entry
from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.shelf.pictures import find_pictures
from tests.following.shown import (
    HIVE,
    QUEEN,
    asked_for_pictures,
    files,
    picture,
    why,
    with_pictures,
)
from tests.following.site import BODY, Site, rss

Follow = Callable[..., list[Outcome]]


def built(show: Path) -> Path:
    """The page of the one episode, after a build."""
    with ThreadPoolExecutor(2) as pool:
        day = datetime(2024, 6, 1, tzinfo=UTC)
        tools = Tools(now=lambda: day, workers=lambda: pool, report=lambda _: None)
        build(load_project(show), articles=(), tools=tools)
    (page,) = (show / "output" / "episodes").glob("*/index.html")
    return page


def test_they_come_with_their_article_and_its_page_and_book_show_them(
    followed: Follow, site: Site, show: Path
) -> None:
    (told,) = followed(with_pictures(site, HIVE, QUEEN), Wish(draft=False))
    assert len(told.pictures) == 2
    assert told.missing == ()
    assert [name.partition("-")[0] for name in files(show)] == ["hive", "queen"]
    assert {one.rpartition("/")[2] for one in told.pictures} == set(files(show))
    page = built(show)
    assert page.read_text("utf-8").count("<img") >= 2
    assert len(list(page.parent.glob("picture-*.jpg"))) == 2
    (book,) = page.parent.glob("*.epub")
    with ZipFile(book) as opened:
        assert sum(name.endswith(".jpg") and "picture-" in name for name in opened.namelist()) == 2


def test_a_changed_article_asks_for_what_changed_and_nothing_is_asked_where_nothing_did(
    followed: Follow, site: Site, show: Path
) -> None:
    feed = with_pictures(site, HIVE, QUEEN)
    followed(feed)
    site.asked_since()
    assert followed(feed) == []
    assert site.asked_since() == ["/feed"]
    site.pages["/img/queen.jpg"] = picture(30)
    site.unchanged.clear()
    (told,) = followed(with_pictures(site, HIVE, QUEEN, text="<p>They hum.</p>"))
    assert told.state == "changed"
    assert [one.partition("-")[0] for one in told.pictures] == ["content/pictures/queen"]
    assert site.unchanged == ["/img/hive.jpg"]
    assert picture(30) in {path.read_bytes() for path in (show / "content/pictures").iterdir()}
    assert len(files(show)) == 2


def test_a_site_without_etags_gives_the_same_picture_again_and_nothing_is_written(
    followed: Follow, site: Site, show: Path
) -> None:
    site.validates = False
    followed(with_pictures(site, HIVE))
    (path,) = (show / "content" / "pictures").iterdir()
    before = path.stat().st_mtime_ns
    (told,) = followed(with_pictures(site, HIVE, text="<p>They hum.</p>"))
    assert (told.pictures, path.stat().st_mtime_ns) == ((), before)


def test_one_that_several_articles_show_is_asked_for_once(followed: Follow, site: Site) -> None:
    with_pictures(site)
    site.pages["/feed"] = rss(site, {one: BODY.format(one) + HIVE for one in (1, 2, 3)})
    followed(f"{site.address}/feed")
    assert asked_for_pictures(site) == ["/img/hive.jpg"]


def test_a_dry_run_fetches_none_and_a_show_may_want_none(
    followed: Follow, site: Site, show: Path
) -> None:
    feed = with_pictures(site, HIVE)
    followed(feed, Wish(dry_run=True))
    followed(feed, Wish(pictures=False))
    assert asked_for_pictures(site) == []
    assert files(show) == []


def test_a_picture_that_a_person_put_in_its_place_stays(
    followed: Follow, site: Site, show: Path
) -> None:
    followed(with_pictures(site, HIVE))
    (path,) = (show / "content" / "pictures").iterdir()
    path.write_bytes(picture(99))
    site.pages["/img/hive.jpg"] = picture(50)
    site.asked_since()
    followed(with_pictures(site, HIVE, text="<p>They hum.</p>"))
    assert asked_for_pictures(site) == []
    assert path.read_bytes() == picture(99)


def test_what_cannot_be_had_is_told_with_its_place_and_shown_from_there(
    followed: Follow, site: Site, show: Path
) -> None:
    site.faults["/img/hive.jpg"] = (404, {})
    (told,) = followed(with_pictures(site, HIVE), Wish(draft=False))
    (missing,) = told.missing
    assert (told.state, told.pictures) == ("new", ())
    assert missing.address == f"{site.address}/img/hive.jpg"
    assert "404" in missing.why
    article = read(show / told.file, root=show)
    assert find_pictures(article, project=load_project(show)).files == {}
    assert "A hive" in built(show).read_text("utf-8")
    by_hand = show / f"{missing.place}.png"
    by_hand.parent.mkdir()
    by_hand.write_bytes(picture(70, kind="PNG"))
    assert list(built(show).parent.glob("picture-*.png"))
    assert followed(f"{site.address}/feed") == []


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"<html>Not here</html>", "no picture"),
        (b"", "empty"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "SVG"),
        (b"\xff\xd8\xff\xe0" + b"x" * 5_000, "no picture"),
        (picture(1, kind="BMP"), "BMP"),
    ],
)
def test_what_is_no_picture_by_its_content_is_told_and_not_kept(
    followed: Follow, site: Site, show: Path, data: bytes, told: str
) -> None:
    site.pages["/img/hive.jpg"] = data
    (one,) = why(followed(with_pictures(site, HIVE)))
    assert told in one
    assert files(show) == []


def test_each_is_called_what_it_is_whatever_its_address_says(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/img/hive.jpg"] = picture(5, kind="PNG")
    followed(with_pictures(site, HIVE))
    (name,) = files(show)
    assert name.endswith(".png")
    site.pages["/img/hive.jpg"] = picture(5, kind="WEBP")
    followed(with_pictures(site, HIVE, text="<p>They hum.</p>"))
    (name,) = files(show)
    assert name.endswith(".webp")


def test_size_number_and_all_together_are_bounded(
    followed: Follow, site: Site, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = replace(pictures._PICTURE, largest=100)
    monkeypatch.setattr(pictures, "_PICTURE", small)
    assert "larger than" in why(followed(with_pictures(site, HIVE)))[0]
    monkeypatch.undo()
    monkeypatch.setattr(pictures, "_MOST", 1)
    told = followed(with_pictures(site, HIVE, QUEEN))
    assert "Not more than" in why(told)[0]
    assert len(files(show)) == 1
    monkeypatch.undo()
    monkeypatch.setattr(pictures, "_LARGEST_TOGETHER", 0)
    for name in ("/img/a.jpg", "/img/b.jpg"):
        site.pages[name] = picture(60)
    figures = (HIVE.replace("hive", "a"), HIVE.replace("hive", "b"))
    assert len(why(followed(with_pictures(site, *figures)))) == 1


def test_a_rest_that_a_picture_asks_for_loses_nothing(
    followed: Follow, site: Site, show: Path
) -> None:
    feed = with_pictures(site, HIVE, QUEEN)
    site.faults["/img/queen.jpg"] = (429, {"Retry-After": "0"})
    with pytest.raises(FetchBusy):
        followed(feed)
    site.faults.clear()
    site.unchanged.clear()
    (told,) = followed(feed)
    assert told.state == "unchanged"
    assert [one.partition("-")[0] for one in told.pictures] == ["content/pictures/queen"]
    assert site.unchanged == ["/img/hive.jpg"]
    assert len(list((show / "content").glob("*.html"))) == 1
    assert followed(feed) == []


def test_a_fault_that_passes_is_told_and_asked_again_the_next_time(
    followed: Follow, site: Site, show: Path
) -> None:
    feed = with_pictures(site, HIVE)
    site.faults["/img/hive.jpg"] = (500, {})
    assert "500" in why(followed(feed))[0]
    site.faults.clear()
    followed(feed)
    assert len(files(show)) == 1
    assert followed(feed) == []


def test_a_record_that_is_damaged_or_lost_asks_for_nothing_and_overwrites_nothing(
    followed: Follow, site: Site, show: Path
) -> None:
    followed(with_pictures(site, HIVE))
    (record,) = (show / "content" / ".followed" / "pictures").iterdir()
    record.write_bytes(b"<<<<<<< HEAD")
    site.pages["/img/hive.jpg"] = picture(50)
    site.asked_since()
    followed(with_pictures(site, HIVE, text="<p>They hum.</p>"))
    assert asked_for_pictures(site) == []


def test_a_picture_that_a_source_shows_beside_an_article_changes_no_article() -> None:
    entry = Entry("urn:bees:1", "https://example.org/a/1", "Bees", "<p>Hum.</p>")
    assert replace(entry, image="https://cdn.example.net/a.jpg").stamp == entry.stamp
    known = "716b5cb3cabfc1920219e97a3fd45bd1946c62b1b46895b1e804f7b49031cf36"
    assert entry.stamp == known, "every article that was ever followed would count as changed"
