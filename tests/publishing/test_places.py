"""Paths, addresses and identities that are published and stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import PublishingError
from podcast.publishing.feed.guids import episode_guid, feed_guid
from podcast.publishing.links import ascii_url, public_url, web_link
from podcast.publishing.output_paths import audio_path, episode_paths, feed_path


def test_places_are_what_they_were() -> None:
    paths = episode_paths("bees")
    assert paths.page == "episodes/bees/index.html"
    assert paths.vtt == "episodes/bees/transcript.vtt"
    assert audio_path("bees", "0123456789abcdef") == "audio/bees-0123456789ab.mp3"
    assert [feed_path(1), feed_path(2)] == ["feed.xml", "feed-2.xml"]


@pytest.mark.parametrize(
    "slug", ["", "..", "../x", "a/b", "a\\b", ".hidden", "a\n", "a b", "C:", "x" * 201]
)
def test_a_slug_that_could_leave_its_folder_is_refused(slug: str) -> None:
    with pytest.raises(PublishingError):
        episode_paths(slug)
    with pytest.raises(PublishingError):
        audio_path(slug, "00")


def test_a_slug_in_any_script_is_a_place() -> None:
    assert public_url("https://example.org", episode_paths("žlutý-kůň").page) == (
        "https://example.org/episodes/%C5%BElut%C3%BD-k%C5%AF%C5%88/index.html"
    )


def test_the_feeds_guid_is_that_of_the_specification() -> None:
    assert feed_guid("https://podnews.net/rss") == "9b024349-ccf0-5f69-a609-6b82873eab3c"
    assert feed_guid("http://podnews.net/rss//") == feed_guid("podnews.net/rss")


def test_an_episodes_guid_depends_on_show_and_slug_alone() -> None:
    show = feed_guid("https://podnews.net/rss")
    assert episode_guid(show, "bees") == episode_guid(show, "bees")
    assert episode_guid(show, "bees") != episode_guid(show, "wasps")
    assert episode_guid(show, "bees") != episode_guid(feed_guid("https://other"), "bees")


def test_an_address_in_other_letters_becomes_ascii() -> None:
    assert ascii_url("https://bücher.example/a b?q=ü#é") == (
        "https://xn--bcher-kva.example/a%20b?q=%C3%BC#%C3%A9"
    )
    assert ascii_url("https://example.org/a%20b") == "https://example.org/a%20b"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//x", "x", "", "http:"]
)
def test_only_web_addresses_are_links(url: str) -> None:
    assert web_link(url) == ""


@given(st.text(max_size=80))
def test_any_address_becomes_ascii_without_spaces_or_quotes(text: str) -> None:
    for url in (ascii_url(text), web_link(text), public_url("https://example.org/x/", text)):
        assert url.isascii()
        assert not set(url) & set(' "<>\n')
