"""Transcripts and chapters in JSON and HTML, as readers of their formats see them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from podcast.model import Chapter, Cue, Episode
from podcast.publishing.chapters import PSC, chapters_json, psc_chapters
from podcast.publishing.transcripts import transcript_html, transcript_json, transcript_text

MakeEpisode = Callable[..., Episode]


def test_segments_carry_the_shown_words_and_their_times(make_episode: MakeEpisode) -> None:
    read = json.loads("".join(transcript_json(make_episode().cues)))
    assert read["version"] == "1.0.0"
    first, second = read["segments"]
    assert first == {
        "speaker": "Narrator",
        "startTime": 0,
        "endTime": 1.5,
        "body": "Bees cost $45.",
        "spoken": "Bees cost forty-five dollars.",
        "wordTimes": {"from": "engine", "sure": 1.0},
        "words": [
            {"startTime": 0, "endTime": 0.4, "body": "Bees"},
            {"startTime": 0.4, "endTime": 0.7, "body": "cost"},
            {"startTime": 0.7, "endTime": 1.5, "body": "$45."},
        ],
    }
    assert second == {"speaker": "Narrator", "startTime": 20, "endTime": 22, "body": "In winter."}


def test_the_html_transcript_has_headings_and_timed_paragraphs() -> None:
    cues = [
        Cue(0, 500, "Bees", "Bees", role="title"),
        Cue(500, 900, "Marta Ilves", "By Marta Ilves", role="title"),
        Cue(1_000, 2_000, "One.", "One.", block=1),
        Cue(2_000, 3_000, "Two <b>.", "Two.", block=1),
        Cue(65_000, 66_000, "Winter", "Winter", role="heading", section=1),
        Cue(66_000, 67_000, "Cold.", "Cold.", section=1, block=0),
    ]
    read: Any = html.fromstring(transcript_html(cues, title="Bees", language="en"))
    body = [(node.tag, node.text_content()) for node in read.xpath("//main/*")]
    assert body == [
        ("h1", "Bees"),
        ("p", "0:00 Marta Ilves"),
        ("p", "0:01 One. Two <b>."),
        ("h2", "Winter"),
        ("p", "1:06 Cold."),
    ]
    assert (read.get("lang"), read.findtext(".//title")) == ("en", "Bees")


def test_chapters_are_told_in_seconds(make_episode: MakeEpisode) -> None:
    read = json.loads(chapters_json(make_episode().chapters, title="Bees & Clover"))
    assert read["version"] == "1.2.0"
    assert read["chapters"] == [
        {"startTime": 0, "endTime": 20, "title": "Bees & Clover"},
        {"startTime": 20, "endTime": 61.4, "title": "In <winter>"},
    ]


def test_podlove_chapters_are_told_as_normal_play_time() -> None:
    (mark,) = psc_chapters([Chapter(3_723_004, 4_000_000, "Winter")])
    assert (mark.tag, mark.get("start")) == (f"{{{PSC}}}chapter", "01:02:03.004")


@given(st.text(max_size=400))
def test_any_title_keeps_chapters_readable(title: str) -> None:
    chapters = [Chapter(0, 1, title)]
    (mark,) = json.loads(chapters_json(chapters, title=title))["chapters"]
    assert len(mark["title"]) <= 255
    (element,) = psc_chapters(chapters)
    assert element.get("title") == mark["title"]


def test_all_forms_have_the_same_words(make_episode: MakeEpisode) -> None:
    cues = [replace(cue, block=n) for n, cue in enumerate(make_episode().cues)]
    segments = json.loads("".join(transcript_json(cues)))["segments"]
    page: Any = html.fromstring(transcript_html(cues, title="x", language="en"))
    shown = [word for cue in cues for word in cue.shown.split()]
    assert [word for one in segments for word in one["body"].split()] == shown
    for time in page.xpath("//time"):
        time.text = ""
    assert page.find(".//main").text_content().split() == shown


def test_a_title_stands_without_its_byline_and_another_language_is_marked() -> None:
    cues = [
        Cue(0, 1, "Bees", "Bees", role="title"),
        Cue(1, 2, "By Ana", "By Ana", role="title"),
        Cue(2, 3, "On.", "On.", block=1, language="en"),
        Cue(3, 4, "نحل", "نحل", block=1, language="ar"),
    ]
    page: Any = html.fromstring(transcript_html(cues, title="Bees", language="en"))
    assert [one.text_content() for one in page.iter("h1")] == ["Bees"]
    paragraphs = [one.text_content().split()[1:] for one in page.iter("p")]
    assert paragraphs == [["By", "Ana"], ["On.", "نحل"]]
    assert [(one.get("lang"), one.get("dir")) for one in page.iter("span")] == [("ar", "rtl")]


def test_the_text_file_has_every_word_and_a_line_for_each_block(make_episode: MakeEpisode) -> None:
    cues = [replace(cue, block=n) for n, cue in enumerate(make_episode().cues)]
    lines = transcript_text(cues).rstrip("\n").split("\n\n")
    assert lines == [cue.shown for cue in cues]
    joined = transcript_text([replace(cue, block=0, role="body", section=0) for cue in cues])
    assert joined == " ".join(cue.shown for cue in cues) + "\n"
