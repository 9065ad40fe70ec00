"""Show notes: everything that matters, inside what apps keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.directory_limits import DESCRIPTION_BYTES
from podcast.model import Chapter, Episode, LeftOut, Reference, Span
from podcast.narration.profiles import OMISSIONS
from podcast.publishing.pages.words import words_for
from podcast.publishing.show_notes import description_html, notes_html

PAGE = "https://example.org/podcast/episodes/bees/index.html"
APPLE = {"p", "ol", "ul", "li", "a", "b", "i", "strong", "em"}
MakeEpisode = Callable[..., Episode]


class Reader(HTMLParser):
    """Collects tags and link targets, and fails on tags that are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str | None] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.open.append(tag)
        self.links += [value for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def notes(episode: Episode) -> str:
    return notes_html(episode, voice_notice="A synthetic voice.", page_url=PAGE)


def description(episode: Episode) -> str:
    return description_html(episode, voice_notice="A synthetic voice.", page_url=PAGE)


def test_notes_hold_summary_disclaimer_voice_chapters_references_and_omissions(
    make_episode: MakeEpisode,
) -> None:
    told = notes(make_episode())
    for words in (
        "<p>What bees do all year.</p>",
        "<p>General information, no advice.</p>",
        "<p>A synthetic voice.</p>",
        "<li>0:20 In &lt;winter&gt;</li>",
        'Ruiz A. <a href="https://doi.org/10.1/x?a=1&amp;b">Bees</a>',
        "<li>Citations: 1</li>",
    ):
        assert words in told
    assert "Navigation" not in told  # the site's own words are for staff, in the ledger
    assert read(told).links[-1] == PAGE


def test_corrections_of_the_front_matter_are_told(make_episode: MakeEpisode) -> None:
    episode = make_episode()
    meta: dict[str, object] = {
        "corrections": [{"date": "2026-04-02", "text": "It was 45, not 54."}, "A <typo>."]
    }
    told = notes(replace(episode, article=replace(episode.article, meta=meta)))
    assert "<li>2026-04-02: It was 45, not 54.</li><li>A &lt;typo&gt;.</li>" in told
    assert "Corrections" not in notes(episode)


@pytest.mark.parametrize("language", ["de-AT", "es", "fr-CA"])
def test_the_notes_speak_the_language_of_the_episode(
    language: str, make_episode: MakeEpisode
) -> None:
    english = words_for("en").entries
    words = words_for(language)
    gone = [LeftOut("x", name) for name in (*OMISSIONS, "navigation", "a reason of tomorrow")]
    episode = make_episode(language=language, left_out=tuple(gone))
    corrected = replace(episode.article, meta={"corrections": ["x"]})
    told = notes(replace(episode, article=corrected))
    for name in ("contents", "references", "left_out", "corrections"):
        assert f"<strong>{words[name]}</strong>" in told
    for name in OMISSIONS:
        key = f"reason_{name.replace(' ', '_')}"
        assert key in words.entries, f"{language}.toml has no {key}"
        assert name == "reference list" or f"<li>{words[key]}: 1</li>" in told
    assert f"<li>{words['reason_other']}: 1</li>" in told
    assert english["left_out"] not in told
    assert "tomorrow" not in told


def test_a_link_that_runs_is_text_alone(make_episode: MakeEpisode) -> None:
    bad = Reference((Span("Click", "link", "javascript:alert(1)"), Span(" <img onerror=x>")))
    told = notes(make_episode(references=(bad,)))
    assert "<li>Click &lt;img onerror=x&gt;</li>" in told
    assert read(told).links == [PAGE]


def test_a_description_that_fits_is_the_whole_notes(make_episode: MakeEpisode) -> None:
    assert description(make_episode()) == notes(make_episode())


def test_a_long_description_keeps_what_must_be_said(make_episode: MakeEpisode) -> None:
    chapters = tuple(Chapter(n * 1000, n * 1000 + 1000, "Winter " * 9) for n in range(200))
    told = description(make_episode(chapters=chapters, teaser="Über Bienen & mehr. " * 500))
    assert len(told.encode()) <= DESCRIPTION_BYTES
    assert "General information, no advice." in told
    assert "A synthetic voice." in told
    assert "<li>0:00 Winter" in told
    assert "<li>3:19 " not in told
    assert PAGE in told


@settings(deadline=None)
@given(
    summary=st.text(max_size=3_000),
    reason=st.text(max_size=20),
    disclaimer=st.text(max_size=50).map(lambda text: text * 200),
    reference=st.text(max_size=2_000),
)
def test_no_text_makes_a_description_too_long_or_broken(
    summary: str, reason: str, disclaimer: str, reference: str, make_episode: MakeEpisode
) -> None:
    episode = make_episode(
        teaser=summary,
        disclaimer=disclaimer,
        references=(Reference((Span(reference, "link", reference),)),),
        left_out=(LeftOut("x", reason),),
    )
    told = description(episode)
    assert len(told.encode()) <= DESCRIPTION_BYTES
    assert read(told).tags <= APPLE
    assert read(notes(episode)).tags <= APPLE
