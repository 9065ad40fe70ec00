"""Hostile titles and texts come out harmless wherever they go: pages, tags, names, addresses."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree, html
from mutagen import id3

from podcast.audio.tags import Tags, tag_bytes
from podcast.errors import PublishingError
from podcast.model import Chapter, Episode, Show
from podcast.publishing.links import ascii_url, public_url, web_link
from podcast.publishing.output_paths import audio_path, episode_paths
from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.show import show_page
from podcast.publishing.pages.withdrawn import withdrawn_page
from podcast.reading.slugs import slug_of
from tests.publishing.first_page import render_feed

NASTY = st.sampled_from(
    [
        *("]]>", "<script>alert(1)</script>", "--><img src=x onerror=alert(1)>", "</title>"),
        *("../../etc/passwd", "\\..\\x", "a\x00b", "\x1b[2J", "\u202edlrow", "\u2067x", "\ufeff"),
        *(
            "'\"`",
            "{{7*7}}",
            "javascript:alert(1)",
            "&amp;&lt;",
            "x" * 10_000,
            "👩‍🔬🏳️‍🌈",
            "\ud83d\ude00",
        ),
        *(
            ".",
            "..",
            "CON",
            "~",
            "$(id)",
            "%2e%2e%2f",
            "\r\nX-Header: 1",
            "\u202e../",
            "WEBVTT\n\n-->",
        ),
    ]
)
TEXT = st.one_of(NASTY, st.text(max_size=200), st.lists(NASTY, max_size=3).map(" ".join))
OURS = {"player.js", "early.js", "show.js", "embed.js", "withdrawn.js"}


def judged(page: str) -> None:
    """A page runs no script, style, frame or address but its own."""
    tree = html.document_fromstring(page.encode())
    for script in tree.iter("script"):
        assert PurePosixPath(str(script.get("src"))).name in OURS
        assert not (script.text or "").strip()
    for element in tree.iter(etree.Element):
        assert element.tag not in {"object", "embed", "base", "style", "math", "iframe"}
        for name, value in element.attrib.items():
            assert not str(name).startswith("on"), (name, value)
            if name in {"href", "src", "action"}:
                assert not str(value).strip().lower().startswith(("javascript:", "data:"))


@given(text=TEXT)
def test_no_page_runs_what_a_text_says(
    text: str, show: Show, make_episode: Callable[..., Episode]
) -> None:
    mine = replace(show, title=text, author=text, description=text, narrator=text, cover_alt=text)
    chapters = (Chapter(0, 20_000, text), Chapter(20_000, 61_400, text))
    episode = make_episode(
        title=text,
        summary=text,
        teaser=text,
        byline=text,
        disclaimer=text,
        chapters=chapters,
        image="episodes/bees/cover-1.jpg",
        image_alt=text,
    )
    judged(episode_page(episode, show=mine))
    judged(embed_page(episode, show=mine))
    judged(show_page(mine, episodes=[episode]))
    judged(withdrawn_page(text, why=text, show=mine, language="en"))


@given(text=TEXT)
def test_the_feed_stays_one_document_with_one_item(
    text: str, show: Show, make_episode: Callable[..., Episode]
) -> None:
    mine = replace(show, title=text, author=text, description=text, voice_notice=text)
    episode = make_episode(title=text, byline=text, image="x.jpg", image_alt=text)
    root = etree.fromstring(
        render_feed(mine, episodes=[episode], now=datetime(2026, 4, 1, tzinfo=UTC))
    )
    assert [item.findtext("guid") for item in root.iterfind("channel/item")] == ["guid-of-bees"]
    assert all(len(title.text or "") <= 255 for title in root.iter("title"))


@given(text=TEXT)
def test_a_tag_gives_back_what_went_in_or_nothing_worse(text: str) -> None:
    whole = text.encode("utf-16", "ignore").decode("utf-16")
    made = tag_bytes(
        Tags(
            title=whole,
            artist=whole,
            album=whole,
            published=date(2026, 3, 5),
            comment=whole,
            transcript=whole,
            chapters=(Chapter(0, 1_000, whole),),
        )
    )
    reader: Any = id3
    tag = reader.ID3(io.BytesIO(made + b"\xff\xfb" + bytes(100)))
    assert len(tag.getall("CHAP")) == len(tag.getall("CTOC")) == 1
    assert tag.getall("TDRC") or tag.getall("TYER")
    if whole and "\x00" not in whole:
        assert str(tag["TIT2"].text[0]) == whole
        assert tag.getall("COMM")[0].text[0] == whole


@given(text=TEXT)
@example("..")
@example("a/../b")
def test_no_slug_leaves_its_folder(text: str) -> None:
    for slug in (text, slug_of(text)):
        try:
            paths = [audio_path(slug, "ab" * 48), *_all(slug)]
        except PublishingError:
            assert slug == text, "a slug of our own making is always a file name"
            continue
        for path in paths:
            assert ".." not in PurePosixPath(path).parts
            assert Path("/out", path).resolve().is_relative_to("/out")
            assert not any(ord(letter) < 32 for letter in path)


def _all(slug: str) -> list[str]:
    paths = episode_paths(slug)
    return [getattr(paths, name) for name in paths.__slots__]


@given(text=TEXT)
def test_an_address_is_ascii_and_never_runs(text: str) -> None:
    for address in (ascii_url(text), public_url("https://example.org/x", text)):
        assert address.isascii()
        assert not set(address) & set('<>" \r\n\t')
    link = web_link(text)
    assert link == "" or link.startswith(("http://", "https://"))


@pytest.mark.parametrize("text", ["javascript:alert(1)", "data:text/html,x", "//x", "file:///etc"])
def test_an_address_that_is_none_is_no_link(text: str) -> None:
    assert web_link(text) == ""
