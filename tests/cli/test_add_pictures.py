"""``podcast add`` and ``podcast follow``: pictures of the web, as a person is told of them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from podcast.cli.commands import podcast
from podcast.errors import FetchError
from tests.following.site import Site, rss, serving
from tests.small_show import CONFIG

PAGE = (
    "<html><head><title>Bees</title></head><body><article><h1>Bees</h1>"
    "<p>They dance in the hive, and each dance tells the others where the flowers are.</p>"
    "<figure><img src='img/hive.png' alt='A hive'></figure><p>They hum{}.</p></article></body>"
)


def picture(shade: int) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, shade, 90)).save(made, "PNG")
    return made.getvalue()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setattr("podcast.following.polite_visits._PAUSE", 0.0)
    with serving() as one:
        one.pages["/bees/"] = PAGE.format("").encode()
        one.pages["/bees/img/hive.png"] = picture(10)
        one.faults["/bees"] = (301, {"Location": "/bees/"})
        yield one


@pytest.fixture
def show(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def run(show: Path, *arguments: str) -> Result:
    asked = ["--project", str(show), *arguments, "--allow-private"]
    return CliRunner().invoke(podcast, asked)


def test_a_page_that_is_added_brings_its_pictures_from_where_it_is_in_the_end(
    show: Path, site: Site
) -> None:
    told = run(show, "add", f"{site.address}/bees")
    assert told.exit_code == 0, told.output
    assert "With its picture: content/pictures/hive-" in told.output
    (kept,) = (show / "content" / "pictures").iterdir()
    assert kept.read_bytes() == picture(10)
    site.pages["/bees/img/hive.png"] = picture(20)
    refreshed = run(show, "add", "--refresh")
    assert "Unchanged: content/bees.html" in refreshed.output
    assert kept.read_bytes() == picture(20)
    assert "picture" not in run(show, "add", "--refresh").output
    assert "/bees/img/hive.png" in site.unchanged


def test_a_picture_that_cannot_be_had_is_told_with_its_place(show: Path, site: Site) -> None:
    del site.pages["/bees/img/hive.png"]
    told = run(show, "add", f"{site.address}/bees")
    assert told.exit_code == 0, told.output
    assert "Missing: the picture" in told.output
    assert "404" in told.output
    assert "put it there as content/pictures/hive-" in told.output


def test_a_site_that_wants_a_rest_is_told_and_the_article_is_there(show: Path, site: Site) -> None:
    site.faults["/bees/img/hive.png"] = (429, {})
    told = run(show, "add", f"{site.address}/bees")
    assert told.exit_code == FetchError.exit_code
    assert "Added: content/bees.html" in told.output
    assert "it wants a rest" in told.output
    site.faults.pop("/bees/img/hive.png")
    assert "With its picture" in run(show, "add", "--refresh").output


def test_follow_tells_of_pictures_and_a_show_may_want_none(show: Path, site: Site) -> None:
    site.pages["/img/hive.png"] = picture(10)
    figures = "<figure><img src='/img/hive.png' alt='A hive'></figure>"
    figures += "<figure><img src='/img/none.png' alt='Nothing'></figure>"
    site.pages["/feed"] = rss(site, {1: f"<p>They hum.</p>{figures}"})
    (show / "podcast.toml").write_text(f"{CONFIG}\n[follow]\npictures = false\n", "utf-8")
    assert "picture" not in run(show, "follow", f"{site.address}/feed").output
    (show / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    site.pages["/feed"] = rss(site, {1: f"<p>They hum all day.</p>{figures}"})
    told = run(show, "follow", f"{site.address}/feed")
    assert "With its picture: content/pictures/hive-" in told.output
    assert f"Missing: the picture {site.address}/img/none.png." in told.output
    assert told.exit_code == 0
