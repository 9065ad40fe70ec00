"""A script laid on the clock: the writer's words at the time of the spoken ones."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Line, Piece, Script, ScriptSection
from podcast.publishing.forbidden_characters import clean
from podcast.publishing.shown_text import shown_text
from podcast.publishing.shown_word_times import LineTime
from podcast.publishing.timed_cues import lay_on_clock, shown_lines


def script_of(*sections: ScriptSection, title: str = "Bees") -> Script:
    return Script(slug="bees", title=title, language="en", sections=sections)


def said(*pieces: tuple[str, str]) -> Line:
    """A line of (shown, spoken) pieces."""
    return Line(
        tuple(
            Piece(shown, spoken, "" if shown == spoken else "some rule") for shown, spoken in pieces
        )
    )


def evenly(line: Line, *, start: int, step: int = 100) -> LineTime:
    """A time in which every spoken word takes ``step`` ms."""
    words = [match.span() for match in re.finditer(r"\S+", line.spoken)]
    marks = tuple((a, b - a, start + step * n) for n, (a, b) in enumerate(words))
    return LineTime(start, start + step * len(words), marks)


def test_a_respelled_amount_is_shown_as_written_when_its_first_spoken_word_is_heard() -> None:
    line = said(("It cost ", "It cost "), ("$45", "forty-five dollars"), (" in all.", " in all."))
    (cue,), _ = lay_on_clock(
        script_of(ScriptSection("Bees", (line,))), times=[evenly(line, start=1000)]
    )
    assert cue.shown == "It cost $45 in all."
    assert [(word.shown, word.start) for word in cue.words] == [
        ("It", 1000),
        ("cost", 1100),
        ("$45", 1200),  # "forty-five dollars" lasts until 1400
        ("in", 1400),
        ("all.", 1500),
    ]
    assert cue.words[-1].end == 1600


def test_several_shown_words_of_one_piece_share_the_time_of_its_spoken_words() -> None:
    line = said(("$4 million", "four million dollars"), (" more", " more"))
    (cue,), _ = lay_on_clock(script_of(ScriptSection("", (line,))), times=[evenly(line, start=0)])
    assert [(word.shown, word.start) for word in cue.words] == [
        ("$4", 0),
        ("million", 100),
        ("more", 300),
    ]


def test_what_was_left_out_is_not_shown_but_its_brackets_are() -> None:
    line = said(
        ("Bees dance", "Bees dance"),
        (" (Ruiz, 2020)", ""),
        (" (", ", "),
        ("daily", "daily"),
        (").", "."),
    )
    assert shown_text(line) == "Bees dance (daily)."
    lost = said(("Bees dance ", "Bees dance"), ("😀", ""))
    assert shown_text(lost) == "Bees dance 😀"


def test_words_that_the_narrator_adds_inside_a_line_are_not_shown() -> None:
    line = said(("", "Image: "), ("a hive", "a hive"))
    (cue,), _ = lay_on_clock(script_of(ScriptSection("", (line,))), times=[evenly(line, start=0)])
    assert (cue.shown, cue.spoken) == ("a hive", "Image: a hive")
    assert cue.words[0].start == 100


def test_a_line_of_the_narrators_own_words_is_shown_in_brackets() -> None:
    line = said(("", "End of quote."))
    (cue,), _ = lay_on_clock(script_of(ScriptSection("", (line,))), times=[evenly(line, start=0)])
    assert cue.shown == "[End of quote.]"
    assert [word.shown for word in cue.words] == ["[End", "of", "quote.]"]


def test_without_word_marks_no_word_times_are_invented() -> None:
    line = said(("Bees", "Bees"))
    (cue,), _ = lay_on_clock(script_of(ScriptSection("", (line,))), times=[LineTime(5, 10)])
    assert cue.words == ()


def test_a_section_without_a_title_keeps_the_titles_of_the_others_in_place() -> None:
    lines = [said((text, text)) for text in ("Opening words.", "Summer.", "It is cold. Very.")]
    script = script_of(
        ScriptSection("", (lines[0],)),
        ScriptSection("Nothing is said here", ()),
        ScriptSection("Summer", (lines[1],)),
        ScriptSection("  ", (lines[2],)),
    )
    times = [LineTime(250, 900), LineTime(2_000, 2_500), LineTime(4_000, 4_500)]
    _, chapters = lay_on_clock(script, times=times, duration=lambda: 6_000)
    assert [(c.start, c.end, c.title) for c in chapters] == [
        (0, 2_000, "Bees"),
        (2_000, 4_000, "Summer"),
        (4_000, 6_000, "It is cold. Very."),
    ]


def test_a_time_too_few_is_refused() -> None:
    script = script_of(ScriptSection("", (said(("One", "One")), said(("Two", "Two")))))
    with pytest.raises(ValueError, match="shorter"):
        lay_on_clock(script, times=[LineTime(0, 1)])


def test_a_script_without_lines_has_no_chapters() -> None:
    assert lay_on_clock(script_of(ScriptSection("Empty", ())), times=[]) == ((), ())


texts = st.text(max_size=12)
pieces = st.lists(
    st.one_of(
        st.builds(lambda same: Piece(same, same), texts),
        st.builds(Piece, texts, texts, st.just("rule")),
    ),
    max_size=8,
)


@given(pieces)
def test_every_shown_word_has_a_time_and_times_never_run_backwards(drawn: list[Piece]) -> None:
    line = Line(tuple(drawn))
    time = evenly(line, start=700)
    cues, _ = lay_on_clock(script_of(ScriptSection("", (line,))), times=[time])
    for cue in cues:
        assert cue.shown == clean(cue.shown) != ""
        if time.words:
            assert " ".join(word.shown for word in cue.words) == cue.shown
        edges = [edge for word in cue.words for edge in (word.start, word.end)]
        assert edges == sorted(edges)
        assert all(cue.start <= edge <= cue.end for edge in edges)
    assert bool(cues) == any(letter.isalnum() for letter in line.spoken)


def test_words_that_are_told_outside_their_line_are_shown_inside_it() -> None:
    line = said(("Bees dance at noon.", "Bees dance at noon."))
    marks = ((0, 4, 900), (5, 5, 1200), (11, 2, 1900), (14, 5, 2100))
    (cue,), _ = lay_on_clock(
        script_of(ScriptSection("Bees", (line,))), times=[LineTime(1000, 2000, marks)]
    )
    assert [word.start for word in cue.words] == [1000, 1200, 1900, 2000]
    assert cue.words[-1].end == 2000


def test_a_citation_inside_a_line_has_the_times_of_its_words() -> None:
    line = said(("Bees forget (Lunau), and return (Ray).", "Bees forget, Lunau, and return, Ray."))
    script = script_of(ScriptSection("", (line,)))
    lines = shown_lines(script, cited=lambda _line: [(13, 20), (32, len(line.spoken))])
    (cue,), _ = lay_on_clock(script, times=[evenly(line, start=1000)], lines=lines)
    assert line.spoken[13:20] == "Lunau, "
    assert cue.cited == ((1200, 1300), (1500, 1600))


def test_without_word_times_no_citation_is_placed() -> None:
    line = said(("Bees forget (Lunau).", "Bees forget, Lunau."))
    script = script_of(ScriptSection("", (line,)))
    lines = shown_lines(script, cited=lambda _line: [(13, 18)])
    (cue,), _ = lay_on_clock(script, times=[LineTime(0, 900)], lines=lines)
    assert cue.cited == ()
