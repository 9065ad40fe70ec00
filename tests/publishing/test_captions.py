"""Captions: every word, readable, and understood by other people's readers."""

from __future__ import annotations

import io
import textwrap
from datetime import timedelta
from html import unescape

import srt as srt_reader
import webvtt
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Cue, Word
from podcast.publishing.captions import captions, srt, timed_words, vtt
from podcast.publishing.forbidden_characters import clean


def cue(shown: str, *, start: int = 0, end: int = 3_000, language: str = "") -> Cue:
    return Cue(start=start, end=end, shown=shown, spoken=shown, language=language)


def read_vtt(text: str) -> list[webvtt.Caption]:
    return list(webvtt.from_buffer(io.StringIO(text)).captions)


LONG = (
    "When the days grow shorter, the colony sends fewer foragers out, seals every draught with "
    "propolis, and settles around the queen; inside the cluster it stays warm until spring."
)


def test_webvtt_py_reads_the_words_and_the_times_back() -> None:
    (read,) = read_vtt(vtt([cue("Salt & pepper", end=2_345)], language="en"))
    assert (read.start, read.end) == ("00:00:00.000", "00:00:02.345")
    assert (unescape(read.text), read.voice) == ("Salt & pepper", "Narrator")


def test_the_srt_module_reads_the_words_and_the_times_back() -> None:
    (read,) = srt_reader.parse(srt([cue("Salt & <pepper>", start=1_000, end=2_345)]))
    assert read.start == timedelta(seconds=1)
    assert read.end == timedelta(milliseconds=2_345)
    assert read.content == "Salt & ‹pepper›"


def test_an_arrow_in_the_text_cannot_end_a_cue() -> None:
    read = read_vtt(vtt([cue("A --> B"), cue("Next", start=5_000, end=6_000)], language="en"))
    assert len(read) == 2
    assert len(list(srt_reader.parse(srt([cue("1 --> 2"), cue("Next", start=5_000)])))) == 2


def test_an_arrow_in_the_speakers_name_cannot_end_a_cue() -> None:
    (read,) = read_vtt(vtt([cue("Yes")], language="en", speaker="Ana --> Bo"))
    assert (read.voice, read.text) == ("Ana → Bo", "Yes")


@given(st.lists(st.text("abc-’é", min_size=1, max_size=50), min_size=1, max_size=9))
def test_lines_break_where_textwrap_breaks_them(words: list[str]) -> None:
    spoken = cue(" ".join(words), end=1_000)
    for part in captions([spoken], width=32):
        wrapped = textwrap.wrap(
            " ".join(part.lines), 32, break_long_words=False, break_on_hyphens=False
        )
        assert list(part.lines) == wrapped


def test_a_long_sentence_is_split_at_its_punctuation_into_two_lines_of_42() -> None:
    parts = [*captions([cue(LONG, end=11_000)], width=42)]
    assert len(parts) > 2
    assert all(len(part.lines) <= 2 for part in parts)
    assert all(len(line) <= 42 for part in parts for line in part.lines)
    assert parts[0].lines[-1].endswith(",")
    assert " ".join(line for part in parts for line in part.lines) == LONG


def test_a_caption_lasts_seven_seconds_at_most_where_it_can_be_split() -> None:
    slow = cue("Bees. Sleep. All. Winter.", end=20_000)
    parts = [*captions([slow], width=42)]
    assert len(parts) > 2
    assert all(part.end - part.start <= 7_000 for part in parts)


def test_a_short_gap_is_closed_and_a_long_one_is_kept() -> None:
    close, far, last = captions(
        [
            cue("One", end=2_000),
            cue("Two", start=2_400, end=4_000),
            cue("Three", start=6_000, end=8_000),
        ],
        width=42,
    )
    assert (close.end, far.end, last.end) == (2_400, 4_000, 8_000)


def test_a_caption_stays_for_a_second_unless_the_next_one_comes() -> None:
    brief, pressed, _ = captions(
        [
            cue("One", end=300),
            cue("Two", start=3_000, end=3_200),
            cue("Three", start=3_600, end=5_000),
        ],
        width=42,
    )
    assert (brief.end, pressed.end) == (1_000, 3_600)


def test_a_passage_in_another_language_is_marked() -> None:
    text = vtt([cue("c'est la vie", language="fr"), cue("Yes", start=4_000)], language="en")
    assert "<v Narrator><lang fr>c'est la vie</lang>" in text
    assert "<lang" not in vtt([cue("Yes", language="en")], language="en")
    assert "<v Narrator>Yes" in text


def test_words_without_times_share_their_cue_by_length() -> None:
    words = timed_words(cue("a bbbbbbb", start=1_000, end=2_000))
    assert words[0].end == words[1].start == 1_200
    assert (words[0].start, words[1].end) == (1_000, 2_000)


def test_words_with_times_keep_them() -> None:
    words = (Word("Bees", 3, 9),)
    assert timed_words(Cue(0, 10, "Bees", "Bees", words=words)) == words


hostile = st.text(max_size=200).map(clean).filter(bool)


@given(st.lists(st.tuples(hostile, st.integers(0, 9_000), st.integers(0, 2_000)), max_size=5))
def test_every_word_of_every_cue_is_in_both_files(drawn: list[tuple[str, int, int]]) -> None:
    cues, at = [], 0
    for shown, length, gap in drawn:
        cues.append(cue(shown, start=at, end=at + length))
        at += length + gap
    for width in (32, 42):
        parts = [*captions(cues, width=width)]
        told = " ".join(line for part in parts for line in part.lines).split()
        assert told == " ".join(one.shown for one in cues).split()
        assert all(part.start < part.end for part in parts)
    text = vtt(cues, language="en")
    assert text.count(" --> ") == len([*captions(cues, width=42)])
    assert len(read_vtt(text)) == len([*captions(cues, width=42)])
    assert srt(cues).count(" --> ") == len([*captions(cues, width=32)])
    assert [one.index for one in srt_reader.parse(srt(cues))] == [
        number for number, _ in enumerate(captions(cues, width=32), start=1)
    ]
