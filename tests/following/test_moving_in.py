"""An existing podcast comes along: nothing of it is lost in silence, and no app lists it twice."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from podcast.cli.commands import podcast
from podcast.errors import FetchError
from podcast.following.old_feed import read_old_feed
from tests.following.old_show import page_of, put_old_show
from tests.following.site import Site, serving
from tests.small_show import BEES, CONFIG

pytestmark = pytest.mark.long

NAMESPACES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "psc": "http://podlove.org/simple-chapters",
    "podcast": "https://podcastindex.org/namespace/1.0",
}
FEED = page_of("https://old.example", [0, 1], more="/older")
GUIDS = {"Bees & wasps": "https://old.example/?p=101", "Ants": "Buzzsprout-2"}


@pytest.fixture
def old() -> Iterator[Site]:
    with serving() as site:
        put_old_show(site)
        yield site


@pytest.fixture
def show(tmp_path: Path) -> Path:
    return new_show(tmp_path)


def new_show(parent: Path) -> Path:
    folder = parent / "show"
    (folder / "content").mkdir(parents=True)
    (folder / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "content" / "bees.md").write_text(BEES, encoding="utf-8")
    return folder


@dataclass(frozen=True)
class Came:
    """A show that moved in and was built, once for the tests that only look."""

    show: Path
    old: Site
    told: str
    feed: etree._Element


@pytest.fixture(scope="module")
def came(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Came]:
    with serving() as site:
        put_old_show(site)
        folder = new_show(tmp_path_factory.mktemp("came"))
        told = moved(folder, site)
        yield Came(folder, site, told, built(folder))


def run(show: Path, *words: str) -> Result:
    return CliRunner().invoke(podcast, ["--project", str(show), *words])


def moved(show: Path, old: Site, *words: str) -> str:
    told = run(show, "move-in", f"{old.address}/old.xml", "--allow-private", *words)
    assert told.exit_code == 0, told.output
    return told.output


def built(show: Path) -> etree._Element:
    told = run(show, "build")
    assert told.exit_code == 0, told.output
    return etree.parse(show / "output" / "feed.xml").getroot()


def items(feed: etree._Element) -> dict[str, etree._Element]:
    return {one.findtext("title") or "": one for one in feed.iterfind("channel/item")}


def test_every_episode_keeps_guid_moment_sound_and_notes(came: Came) -> None:
    show, old, found = came.show, came.old, items(came.feed)
    assert list(found) == ["Bees & wasps", "How bees keep warm", "Ants", "Moths"]
    for title, guid in GUIDS.items():
        assert found[title].findtext("guid") == guid
    assert found["Moths"].findtext("guid") == f"{old.address}/media/2.mp3"
    told = parsedate_to_datetime(found["Bees & wasps"].findtext("pubDate") or "")
    assert told.isoformat() == "2024-03-06T08:30:00+00:00"
    for number, title in enumerate(("Bees & wasps", "Ants", "Moths")):
        enclosure = found[title].find("enclosure")
        assert enclosure is not None
        name = str(enclosure.get("url")).rpartition("/")[2]
        sound = (show / "output" / "audio" / name).read_bytes()
        assert sound == old.pages[f"/media/{number}.mp3"]
        assert enclosure.get("length") == str(len(sound))
    marks = found["Ants"].findall("psc:chapters/psc:chapter", NAMESPACES)
    assert [(mark.get("start"), mark.get("title")) for mark in marks] == [
        ("00:00:00.000", "Start"),
        ("00:00:01.000", "Flight"),
    ]


def test_notes_of_somebody_else_hold_nothing_that_runs(came: Came) -> None:
    show, item = came.show, items(came.feed)["Ants"]
    notes = item.findtext("content:encoded", None, NAMESPACES)
    assert notes == (
        "<p>On <strong>bees</strong>.</p>"
        '<p>See <a href="https://example.org/a">this</a> and that.</p>'
    )
    page = (show / "output" / "episodes" / "ants" / "index.html").read_text(encoding="utf-8")
    assert "On <strong>bees</strong>" in page
    assert "steal" not in page
    assert "onclick" not in page


def test_nobody_says_of_another_makers_voice_that_it_is_synthetic(came: Came) -> None:
    found = items(came.feed)
    ours = "podcast:txt[@purpose='ai-content']"
    assert found["Ants"].find(ours, NAMESPACES) is None
    assert found["Ants"].find("podcast:person", NAMESPACES) is None
    assert found["How bees keep warm"].find(ours, NAMESPACES) is not None


def test_the_check_finds_no_error_and_a_second_build_changes_nothing(came: Came) -> None:
    show = came.show
    checked = json.loads(run(show, "check", "--json").output)
    assert [one for one in checked["findings"] if one["severity"] == "error"] == []
    again = run(show, "build").output
    assert "Feed unchanged: 4 episodes." in again
    assert "nothing to do" in run(show, "plan").output


def test_what_does_not_come_along_is_told(came: Came) -> None:
    told = came.told
    assert "Lost: <podcast:transcript> of 3 episodes." in told
    assert "no sound (podcast follow takes articles): Only an article" in told
    assert 'guid = "11111111-2222-5333-8444-555555555555"' in told
    assert 'title = "Small lives"' in told


def test_only_what_is_missing_is_asked_for_again(show: Path, old: Site) -> None:
    old.faults["/media/1.mp3"] = (500, {})
    first = run(show, "move-in", f"{old.address}/old.xml", "--allow-private")
    assert first.exit_code == 13
    assert "Failed: Ants" in first.output
    assert sorted(path.name for path in (show / "moved").iterdir()) == ["bees-wasps", "moths"]
    old.faults.clear()
    old.asked_since()
    assert "Moved in: Ants (moved/ants)" in moved(show, old)
    assert [path for path in old.asked_since() if "media" in path] == ["/media/1.mp3"]


def test_a_file_that_is_no_sound_is_told_and_stops_no_other(show: Path, old: Site) -> None:
    old.pages["/media/1.mp3"] = b"<html>Sorry, we moved.</html>"
    told = run(show, "move-in", f"{old.address}/old.xml", "--allow-private")
    assert "Failed: Ants\nWhy: This is no sound" in told.output
    assert told.output.count("Moved in:") == 2


def test_an_address_of_a_private_network_is_refused(show: Path, old: Site) -> None:
    told = run(show, "move-in", f"{old.address}/old.xml")
    assert told.exit_code == 13
    assert "private network" in told.output


@pytest.mark.parametrize("page", [b"<html><body>Hello</body></html>", b"", b"\xff\xfe<rss"])
def test_what_is_no_podcasts_feed_is_told(show: Path, old: Site, page: bytes) -> None:
    old.pages["/old.xml"] = page
    told = run(show, "move-in", f"{old.address}/old.xml", "--allow-private")
    assert told.exit_code == 13
    assert "This is no RSS feed" in told.output
    assert not (show / "moved").exists()


def test_a_damaged_feed_is_read_as_far_as_it_goes(show: Path, old: Site) -> None:
    whole = old.pages["/old.xml"]
    damaged = whole.replace(b"<itunes:season>", b"<itunes:>", 1).replace(b"<itunes:image", b"<x", 1)
    damaged = damaged.replace(b"/media/0.mp3", b"http://[<media/0.mp3", 1)
    old.pages["/old.xml"] = damaged
    told = run(show, "move-in", f"{old.address}/old.xml", "--allow-private")
    assert told.exit_code == 13
    assert "Moved in: Ants" in told.output


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_a_feed_holds_it_is_read_or_it_is_no_feed(data: st.DataObject) -> None:
    signs = [b"<", b"&", b"\x00", b"]]>", b"http://[", b":", b"<?x?>", b"<!ENTITY b 'c'>", b"1e999"]
    feed = bytearray(FEED)
    for at in data.draw(st.lists(st.integers(0, len(FEED) - 1), max_size=5)):
        feed[at : at + data.draw(st.integers(0, 3))] = data.draw(st.sampled_from(signs))
    with suppress(FetchError):
        read_old_feed(bytes(feed), url="https://old.example/feed")


def test_an_article_of_the_same_guid_takes_the_episodes_place(show: Path, old: Site) -> None:
    moved(show, old)
    article = BEES.replace("title: How bees keep warm", "title: Ants\nguid: Buzzsprout-2")
    (show / "content" / "bees.md").write_text(article, encoding="utf-8")
    feed = built(show)
    guids = [one.findtext("guid") for one in feed.iterfind("channel/item")]
    assert guids.count("Buzzsprout-2") == 1
    assert len(guids) == 3


def test_of_a_withdrawn_episode_only_a_page_stays(show: Path, old: Site) -> None:
    moved(show, old)
    built(show)
    about = show / "moved" / "ants" / "episode.toml"
    text = about.read_text(encoding="utf-8").replace(
        "[audio]", 'withdrawn = "A wrong dose."\n[audio]'
    )
    about.write_text(text, encoding="utf-8")
    assert "Ants" not in items(built(show))
    assert list((show / "output" / "audio").glob("ants-*")) == []
    page = (show / "output" / "episodes" / "ants" / "index.html").read_text(encoding="utf-8")
    assert "A wrong dose." in page
    assert "bees" not in page


def test_a_folder_that_was_broken_by_hand_is_told_with_its_place(show: Path, old: Site) -> None:
    moved(show, old)
    (show / "moved" / "ants" / "episode.toml").write_text("title = 1\n", encoding="utf-8")
    told = run(show, "build")
    assert told.exit_code == 3
    assert os.path.join("moved", "ants", "episode.toml") in told.output  # noqa: PTH118


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("season = 'one'", "Episode.season is not what it should be"),
        ("number = 1.5", "Episode.number is not what it should be"),
        ("kind = 3", "Episode.kind is not what it should be"),
    ],
)
def test_a_value_of_another_type_is_told_before_it_is_in_a_feed(
    show: Path, old: Site, written: str, wrong: str
) -> None:
    moved(show, old)
    about = show / "moved" / "ants" / "episode.toml"
    kept = [line for line in about.read_text("utf-8").splitlines() if line[:4] != written[:4]]
    about.write_text("\n".join([written, *kept]), encoding="utf-8")
    told = run(show, "plan")
    assert told.exit_code == 3
    assert wrong in told.output


@pytest.mark.judge
def test_gpodder_that_subscribed_to_the_old_feed_downloads_nothing_twice(
    show: Path, old: Site, judge: Callable[..., str], tmp_path: Path
) -> None:
    home = {"GPODDER_HOME": str(tmp_path / "gpodder"), "HOME": str(tmp_path)}
    judge("gpo", "subscribe", f"{old.address}/old.xml", env=home)
    judge("gpo", "download", env=home)
    assert len(list((tmp_path / "gpodder").rglob("*.mp3"))) == 3
    with serving() as new:
        config = (show / "podcast.toml").read_text(encoding="utf-8")
        address = config.replace("https://example.org/small", new.address)
        (show / "podcast.toml").write_text(address, encoding="utf-8")
        moved(show, old)
        (show / "content" / "bees.md").write_text(f"{BEES}\nNew.\n", encoding="utf-8")
        built(show)
        output = show / "output"
        for path in output.rglob("*"):
            if path.is_file():
                new.pages[f"/{path.relative_to(output).as_posix()}"] = path.read_bytes()
        old.faults["/old.xml"] = (301, {"Location": f"{new.address}/feed.xml"})
        told = judge("gpo", "update", env=home)
        judge("gpo", "download", env=home)
        sounds = [path for path in new.asked_since() if path.startswith("/audio/")]
    assert "1 new episode" in told, told
    assert len(sounds) == 1, "only the article's episode is new to this listener"
    assert sounds[0].startswith("/audio/bees-")
