"""The feed as clients read it."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from html import unescape
from typing import Any

import feedparser
import podcastparser
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from podcast.model import Enclosure, Episode, Show
from podcast.publishing.feed.channel import render_feeds
from podcast.publishing.feed.xml import NAMESPACES
from podcast.publishing.forbidden_characters import clean
from podcast.publishing.output_paths import FEED
from podcast.publishing.visibility import listed
from tests.publishing.first_page import render_feed

NOW = datetime(2026, 4, 1, tzinfo=UTC)
MakeEpisode = Callable[..., Episode]


def tree(feed: bytes) -> Any:
    return etree.fromstring(feed, etree.XMLParser(resolve_entities=False))


def found(node: Any, path: str) -> list[Any]:
    return list(node.xpath(path, namespaces=NAMESPACES))


def read_by_podcastparser(feed: bytes) -> dict[str, Any]:
    read: dict[str, Any] = podcastparser.parse("https://example.org/feed.xml", io.BytesIO(feed))
    return read


def test_feedparser_reads_what_was_meant(show: Show, make_episode: MakeEpisode) -> None:
    read = feedparser.parse(render_feed(show, episodes=[make_episode()], now=NOW))
    assert not read.bozo
    channel, (item,) = read.feed, read.entries
    assert (channel.title, channel.author, channel.language) == (show.title, "Ana Ruiz", "en-GB")
    assert (channel.subtitle, channel.link) == (show.description, show.link)
    assert channel.image.href == "https://example.org/podcast/cover.jpg"
    assert [tag.term for tag in channel.tags] == ["Health & Fitness", "Mental Health"]
    assert channel.publisher_detail.email == "ana@example.org"
    assert (item.title, item.id, item.guidislink) == ("Bees & Clover", "guid-of-bees", False)
    assert item.published == "Thu, 05 Mar 2026 09:30:00 GMT"
    assert item.link == "https://example.org/podcast/episodes/bees/index.html"
    (enclosure,) = item.enclosures
    assert enclosure.href == "https://example.org/podcast/audio/bees-0123456789ab.mp3"
    assert (enclosure.length, enclosure.type) == ("734003", "audio/mpeg")
    assert (item.itunes_duration, item.itunes_season, item.itunes_episode) == ("61", "2", "7")
    assert "General information, no advice." in item.summary


def test_podcastparser_reads_what_was_meant(show: Show, make_episode: MakeEpisode) -> None:
    read = read_by_podcastparser(render_feed(show, episodes=[make_episode()], now=NOW))
    assert (read["title"], read["type"], read["explicit"]) == (show.title, "episodic", False)
    (item,) = read["episodes"]
    assert (item["guid"], item["total_time"], item["number"]) == ("guid-of-bees", 61, 7)
    assert item["published"] == 1_772_703_000
    assert item["enclosures"][0]["file_size"] == 734_003
    chapters = [(chapter["start"], chapter["title"]) for chapter in item["chapters"]]
    assert chapters == [(0, "Bees & Clover"), (20, "In <winter>")]


def test_every_required_element_is_there_once(show: Show, make_episode: MakeEpisode) -> None:
    root = tree(render_feed(show, episodes=[make_episode()], now=NOW))
    for name in (
        "title",
        "link",
        "language",
        "description",
        "itunes:image",
        "itunes:category",
        "itunes:explicit",
        "atom:link[@rel='self'][@type='application/rss+xml']",
        "itunes:author",
        "itunes:owner/itunes:email",
        "podcast:guid",
        "podcast:locked[@owner]",
        "copyright",
        "itunes:type",
        "podcast:medium",
        "podcast:txt[@purpose='ai-content']",
        "podcast:person[@role='narrator']",
        "podcast:image[@alt]",
        "podcast:license",
        "lastBuildDate",
    ):
        assert len(found(root, f"channel/{name}")) == 1, name
    for name in ("title", "enclosure", "guid[@isPermaLink='false']", "pubDate", "link"):
        assert len(found(root, f"channel/item/{name}")) == 1, name
    assert found(root, "channel/itunes:explicit/text()") == ["false"]
    assert set(root.nsmap.items()) == set(NAMESPACES.items())


def test_transcripts_come_in_the_order_that_apps_prefer(
    show: Show, make_episode: MakeEpisode
) -> None:
    root = tree(render_feed(show, episodes=[make_episode()], now=NOW))
    read = found(root, "//podcast:transcript")
    assert [one.get("type") for one in read] == [
        "text/vtt",
        "application/x-subrip",
        "application/json",
        "text/html",
    ]
    assert [one.get("rel") for one in read] == ["captions", "captions", "captions", None]
    assert {one.get("language") for one in read} == {"en-GB"}
    assert read[0].get("url").endswith("/episodes/bees/transcript.vtt")


def test_author_and_narrator_are_both_persons_of_an_item(
    show: Show, make_episode: MakeEpisode
) -> None:
    root = tree(render_feed(show, episodes=[make_episode()], now=NOW))
    people = [(one.text, one.get("role")) for one in found(root, "//item/podcast:person")]
    assert people == [("Ben Okri", "author"), ("Ada", "narrator")]


def test_a_voice_without_a_name_is_told_for_what_it_is(
    show: Show, make_episode: MakeEpisode
) -> None:
    nameless, german = replace(show, narrator=""), make_episode(language="de")
    root = tree(render_feed(nameless, episodes=[german], now=NOW))
    told = [one.text for one in found(root, "//podcast:person[@role='narrator']")]
    assert told == ["Synthetic voice", "Synthetische Stimme"]


def test_the_audio_can_be_proven_by_its_hash(show: Show, make_episode: MakeEpisode) -> None:
    m4b = Enclosure("audio/bees-1.m4b", 9, "audio/mp4", "cd" * 48, bitrate=64)
    root = tree(render_feed(show, episodes=[make_episode(alternates=(m4b,))], now=NOW))
    first, second = found(root, "//podcast:alternateEnclosure")
    assert (first.get("default"), second.get("default")) == ("true", None)
    assert (first.get("bitrate"), second.get("bitrate")) == ("96000", "64000")
    assert [found(one, "podcast:source/@uri")[0].rpartition(".")[2] for one in (first, second)] == [
        "mp3",
        "m4b",
    ]
    (value,) = found(first, "podcast:integrity/@value")
    assert base64.b64decode(value.removeprefix("sha384-")) == bytes.fromhex("ab" * 48)


def test_the_same_show_gives_the_same_bytes(show: Show, make_episode: MakeEpisode) -> None:
    episodes = [make_episode("a"), make_episode("b", number=8)]
    later = NOW + timedelta(days=365)
    assert render_feed(show, episodes=episodes, now=NOW) == render_feed(
        show, episodes=list(reversed(episodes)), now=later
    )


def test_the_newest_episode_comes_first_and_dates_the_feed(
    show: Show, make_episode: MakeEpisode
) -> None:
    old = make_episode("old", published=datetime(2025, 1, 1, tzinfo=UTC))
    new = make_episode(
        "new", published=datetime(2026, 3, 1, 1, tzinfo=timezone(timedelta(hours=2)))
    )
    root = tree(render_feed(show, episodes=[old, new], now=NOW))
    assert found(root, "//item/guid/text()") == ["guid-of-new", "guid-of-old"]
    assert found(root, "//lastBuildDate/text()") == ["Sat, 28 Feb 2026 23:00:00 GMT"]


def test_drafts_withdrawn_and_future_episodes_stay_out(
    show: Show, make_episode: MakeEpisode
) -> None:
    def with_meta(slug: str, **meta: object) -> Episode:
        episode = make_episode(slug)
        return replace(episode, article=replace(episode.article, meta=meta))

    future = make_episode("future", published=NOW + timedelta(seconds=1))
    all_of_them = [
        make_episode("now", published=NOW),
        future,
        with_meta("draft", draft=True),
        with_meta("gone", withdrawn="It was wrong."),
    ]
    assert [one.slug for one in listed(all_of_them, now=NOW)] == ["now"]
    assert {one.slug for one in listed(all_of_them, now=NOW + timedelta(days=1))} == {
        "now",
        "future",
    }
    assert b"future" not in render_feed(show, episodes=all_of_them, now=NOW)


def test_a_long_archive_is_paged_newest_at_the_feeds_own_address(
    show: Show, make_episode: MakeEpisode
) -> None:
    episodes = [
        make_episode(f"e{n}", published=datetime(2025, 1, 1, tzinfo=UTC) + timedelta(days=n))
        for n in range(7)
    ]
    pages = render_feeds(show, episodes=episodes, now=NOW, page_bytes=9_000)
    assert list(pages)[:2] == ["feed.xml", "feed-2.xml"]
    assert len(pages) > 2
    slugs = [slug for page in pages.values() for slug in found(tree(page), "//item/guid/text()")]
    assert slugs == [f"guid-of-e{n}" for n in reversed(range(7))]
    links = {
        link.get("rel"): link.get("href").rpartition("/")[2]
        for link in found(tree(pages["feed-2.xml"]), "//atom:link")
    }
    last = list(pages)[-1]
    assert links == {
        "self": "feed-2.xml",
        "first": "feed.xml",
        "last": last,
        "previous": "feed.xml",
        "next": "feed-3.xml",
    }
    assert not found(tree(pages[last]), "//atom:link[@rel='next']")


def test_a_short_feed_links_to_no_other_page(show: Show, make_episode: MakeEpisode) -> None:
    pages = render_feeds(show, episodes=[make_episode()], now=NOW)
    assert list(pages) == [FEED]
    assert found(tree(pages[FEED]), "//atom:link/@rel") == ["self"]


def test_a_show_that_moved_or_ended_says_so(show: Show, make_episode: MakeEpisode) -> None:
    moved = replace(show, complete=True, new_feed_url="https://new.example/f.xml", explicit=True)
    root = tree(render_feed(moved, episodes=[make_episode()], now=NOW))
    assert found(root, "//itunes:new-feed-url/text()") == ["https://new.example/f.xml"]
    assert found(root, "//itunes:complete/text()") == ["Yes"]
    assert found(root, "//itunes:explicit/text()") == ["true", "true"]


def test_a_hub_is_named_on_the_feed(show: Show, make_episode: MakeEpisode) -> None:
    with_hub = replace(show, hub="https://hub.example/")
    root = tree(render_feed(with_hub, episodes=[make_episode()], now=NOW))
    assert found(root, "//atom:link[@rel='hub']/@href") == ["https://hub.example/"]


def test_a_changed_audio_file_changes_its_enclosure_alone(
    show: Show, make_episode: MakeEpisode
) -> None:
    before = make_episode()
    audio = replace(before.audio, path="audio/bees-ffff.mp3", length=7, sha384="ef" * 48)
    after = replace(before, audio=audio)
    old, new = (
        render_feed(show, episodes=[one], now=NOW).decode().splitlines() for one in (before, after)
    )
    changed = [line for line, other in zip(old, new, strict=True) if line != other]
    assert len(changed) == 4  # enclosure, alternateEnclosure, its source and its hash


@pytest.mark.parametrize(
    "title",
    [
        "]]>",
        "<script>alert(1)</script>",
        "a\x00b\x1b\ud800c",
        "\u202eabc",
        "x" * 10_000,
        "../😀'\"",
    ],
)
def test_hostile_titles_pass_through(title: str, show: Show, make_episode: MakeEpisode) -> None:
    feed = render_feed(
        replace(show, title=title), episodes=[make_episode(title=title, teaser=title)], now=NOW
    )
    (read,) = found(tree(feed), "//item/title/text()")
    assert len(read) <= 255
    assert clean(title)[:254] == read[:254]


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_survives_feed_and_notes(text: str, show: Show, make_episode: MakeEpisode) -> None:
    episode = make_episode(title=text, summary=text, teaser=text, disclaimer=text, byline=text)
    feed = render_feed(replace(show, description=text), episodes=[episode], now=NOW)
    root = tree(feed)
    (notes,) = found(root, "//item/content:encoded/text()")
    words = clean(text)
    assert found(root, "//item/title/text()")[0].startswith(words[:250] or "bees")
    assert words in clean(unescape(notes))
    assert "<script" not in notes
    assert feedparser.parse(feed).entries[0].id == "guid-of-bees"


@pytest.mark.long
def test_a_thousand_episodes_make_pages_below_a_megabyte(
    show: Show, make_episode: MakeEpisode
) -> None:
    episodes = [make_episode(f"e{number}") for number in range(1_000)]
    pages = render_feeds(show, episodes=episodes, now=NOW)
    assert len(pages) > 1
    assert all(len(page) < 1_000_000 for page in pages.values())
    assert sum(page.count(b"<item>") for page in pages.values()) == 1_000
