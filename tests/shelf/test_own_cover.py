"""An episode's own picture: in the feed, the file, the page; with words for who cannot see it."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from mutagen import id3
from PIL import Image

from podcast.checking.run_rules import check_output
from podcast.events import Event, Summary
from podcast.podcast_toml import load_project
from podcast.shelf.show_cover import find_cover, show_cover

pytestmark = pytest.mark.long

Run = Callable[..., tuple[Summary, list[Event]]]
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"


def picture(path: Path, *, side: int = 1400, colour: str = "gold") -> None:
    Image.new("RGB", (side, side), colour).save(path)


@pytest.fixture
def bees(folder: Path) -> Path:
    """The article on bees with a picture of its own beside it."""
    article = folder / "content" / "bees.md"
    text = article.read_text(encoding="utf-8")
    lines = "image: bees.png\nimage_alt: A cluster of bees on a comb"
    article.write_text(text.replace("---\n", f"---\n{lines}\n", 1), encoding="utf-8")
    picture(article.with_name("bees.png"))
    return article


def artwork(audio: Path) -> Any:
    reader: Any = id3
    (tag,) = reader.ID3(audio).getall("APIC")
    return tag


def item(folder: Path) -> etree._Element:
    feed = etree.fromstring((folder / "output" / "feed.xml").read_bytes())
    (found,) = [one for one in feed.iterfind("channel/item") if "bees" in one.findtext("title", "")]
    return found


def href(folder: Path) -> str:
    (image,) = item(folder).findall(f"{ITUNES}image")
    return str(image.get("href")).removeprefix("https://example.org/small/")


def test_it_is_in_the_feed_the_file_and_the_page_with_its_description(
    run: Run, folder: Path, bees: Path
) -> None:
    run()
    name = href(folder)
    with Image.open(folder / "output" / name) as full:
        assert (full.format, full.size, full.mode) == ("JPEG", (1400, 1400), "RGB")
    (image,) = item(folder).findall(f"{PODCAST}image")
    assert image.get("alt") == "A cluster of bees on a comb"
    (audio,) = (folder / "output" / "audio").glob("bees-*.mp3")
    tag = artwork(audio)
    assert tag.desc == "A cluster of bees on a comb"
    small = Image.open(io.BytesIO(tag.data))
    assert small.size == (600, 600)
    assert small.getpixel((300, 300)) == Image.open(folder / "output" / name).getpixel((9, 9))
    page = (folder / "output/episodes/bees/index.html").read_text(encoding="utf-8")
    beside = name.rpartition("/")[2].replace(".jpg", "-tiny.jpg")
    assert f'src="{beside}"' in page
    assert (folder / "output/episodes/bees" / beside).is_file()
    assert 'alt="A cluster of bees on a comb"' in page
    findings = check_output(folder / "output", show=load_project(folder).show)
    assert not [one for one in findings if "picture" in one.rule or one.rule == "cover"]


def test_the_other_episode_has_the_shows_cover(run: Run, folder: Path, bees: Path) -> None:
    run()
    (audio,) = (folder / "output" / "audio").glob("ants-*.mp3")
    assert artwork(audio).desc == "Small Things"


def test_another_picture_gets_another_name_and_nothing_is_spoken(
    run: Run, folder: Path, bees: Path
) -> None:
    run()
    before = href(folder)
    picture(bees.with_name("bees.png"), colour="navy")
    summary, _ = run()
    assert {done.slug: (done.state, done.spoken) for done in summary.done} == {
        "ants": ("unchanged", 0),
        "bees": ("changed", 0),
    }
    assert href(folder) != before
    assert not (folder / "output" / before).exists()


@pytest.mark.parametrize("name", ["../secret.png", "none.png", "https://example.org/a.png", "x.md"])
def test_a_picture_outside_of_content_is_refused(
    name: str, run: Run, folder: Path, bees: Path
) -> None:
    picture(folder / "secret.png")
    bees.write_text(bees.read_text("utf-8").replace("image: bees.png", f"image: {name}"), "utf-8")
    (failed,) = run()[0].failed
    assert name in failed.error.what
    assert failed.error.where == "content/bees.md"


def test_a_picture_that_is_too_small_is_refused_before_anything_is_spoken(
    run: Run, folder: Path, bees: Path
) -> None:
    picture(bees.with_name("bees.png"), side=300)
    summary, _ = run("bees")
    (failed,) = summary.failed
    assert "The picture of this article is 300 pixels wide" in failed.error.what
    assert failed.error.where == "content/bees.png"
    assert not (folder / "output").exists()


def test_a_figure_of_the_article_that_changes_is_shown_anew(run: Run, folder: Path) -> None:
    article = folder / "content" / "ants.md"
    article.write_text(article.read_text("utf-8") + "\n![An ant](ant.png)\n", encoding="utf-8")
    picture(folder / "content" / "ant.png", side=40)
    run()
    picture(folder / "content" / "ant.png", side=50)
    summary, _ = run()
    assert {done.slug: done.state for done in summary.done} == {
        "ants": "changed",
        "bees": "unchanged",
    }


@pytest.mark.parametrize("damage", [b"", b"x", None])
def test_a_drawn_cover_that_was_damaged_in_the_store_is_drawn_again(
    damage: bytes | None, folder: Path
) -> None:
    project = load_project(folder)
    drawn = show_cover(project)
    (kept,) = (folder / ".podcast" / "cover").glob("??/*")
    whole = kept.read_bytes()
    kept.write_bytes(bytes([*whole[:-9], whole[-9] ^ 1, *whole[-8:]]) if damage is None else damage)
    assert find_cover(project) == drawn
    assert show_cover(project) == drawn
    assert kept.read_bytes() == whole
