"""Cues find their place in the article, whatever speech leaves out or adds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Cue, Role, Span
from podcast.publishing.pages.cue_places import place
from podcast.publishing.pages.elements import Prose, el, to_html
from podcast.publishing.pages.inline import inline

WORDS = st.lists(st.sampled_from(["a", "bee", "sees", "blue", "now", "I"]), min_size=1, max_size=9)


def cue(shown: str, *, role: Role = "body", spoken: str = "") -> Cue:
    """A cue that shows what it shows; its times do not matter here."""
    return Cue(0, 1, shown, spoken or shown, role)


def prose(*texts: str) -> list[Prose]:
    """A stretch of prose for each text."""
    return [Prose((Span(text),)) for text in texts]


def marked(stretch: Prose, cues: list[Cue]) -> list[str]:
    """What each cue covers of the stretch."""
    placement = place(cues, flows={"body": [stretch]})
    return [stretch.text[run.start : run.end] for run in placement.runs.get(stretch, ())]


def test_a_sentence_is_covered_with_its_quotation_marks_and_full_stop() -> None:
    (stretch,) = prose("He came. “It hums!” she said.")
    assert marked(stretch, [cue("He came."), cue("“It hums!” she said.")]) == [
        "He came.",
        "“It hums!” she said.",
    ]


def test_a_citation_that_is_not_heard_does_not_part_its_sentence() -> None:
    (stretch,) = prose("Bees learn (Lunau, 2019, pp. 3–5) and they forget. So do we.")
    cues = [cue("Bees learn and they forget."), cue("So do we.")]
    assert marked(stretch, cues) == [
        "Bees learn (Lunau, 2019, pp. 3–5) and they forget.",
        "So do we.",
    ]


def test_what_is_struck_out_is_shown_so_inside_its_sentence() -> None:
    stretch = Prose((Span("Take "), Span("two", "struck"), Span(" three.")))
    placement = place([cue("Take two three.", spoken="Take three.")], flows={"body": [stretch]})
    nodes = inline(
        stretch, runs=placement.runs[stretch], sentence=lambda _, inner: el("span", *inner)
    )
    assert "".join(map(to_html, nodes)) == "<span>Take <s>two</s> three.</span>"


def test_the_same_sentence_twice_is_placed_twice() -> None:
    first, second = prose("Sit still.", "Sit still.")
    placement = place([cue("Sit still."), cue("Sit still.")], flows={"body": [first, second]})
    assert [run.cue for run in placement.runs[first]] == [0]
    assert [run.cue for run in placement.runs[second]] == [1]


def test_the_narrators_own_words_are_never_taken_for_the_writers() -> None:
    (stretch,) = prose("Quote. This is a quote.")
    placement = place([cue("[Quote]", spoken="Quote")], flows={"body": [stretch]})
    assert placement.unplaced == (0,)
    assert not placement.runs


def test_a_pictures_description_is_not_found_in_words_that_are_somebody_elses() -> None:
    (body,) = prose("They rest at last, and it is late, a while before dusk.")
    (works,) = prose("Ruiz A. Bees at dusk. 2020.")
    cues = [cue("A hive at dusk", role="figure")]
    placement = place(cues, flows={"body": [body], "reference": [works]})
    assert placement.unplaced == (0,)
    shown = place(cues, flows={"body": prose("A hive at dusk.")})
    assert not shown.unplaced


def test_a_short_line_does_not_leap_over_the_text_that_follows() -> None:
    body = prose(*(f"Sentence number {index} is here." for index in range(50)), "Note this.")
    cues = [cue("Note"), *(cue(f"Sentence number {index} is here.") for index in range(50))]
    placement = place(cues, flows={"body": body})
    assert placement.unplaced == (0,)


def test_a_note_is_found_among_the_notes_though_it_is_heard_early() -> None:
    body, note = prose("Bees learn. Bees forget.", "Bees forget. Tested with paper.")
    cues = [cue("Bees learn."), cue("Bees forget.", role="note"), cue("Bees forget.")]
    placement = place(cues, flows={"body": [body], "note": [note]})
    assert [run.cue for run in placement.runs[body]] == [0, 2]
    assert [run.cue for run in placement.runs[note]] == [1]


def test_a_row_told_with_the_names_of_its_columns_covers_names_and_cells() -> None:
    names = ("Stage", "What is seen", "Share of sleep")
    rows = ("N1", "waves of 4 Hz", "2%", "N2", "spindles of sleep", "45%")
    cells = prose(*names, *rows)
    cues = [
        cue("Stage: N1. What is seen: waves of 4 Hz. Share of sleep: 2%.", role="table"),
        cue("N2. spindles of sleep. 45%.", role="table"),
    ]
    placement = place(cues, flows={"body": cells})
    assert [[run.cue for run in placement.runs[cell]] for cell in cells] == [
        [0], [0], [0], [0], [0], [0], [1], [1], [1]
    ]  # fmt: skip


@given(st.lists(WORDS, max_size=8))
def test_every_sentence_of_a_text_is_placed_in_order(sentences: list[list[str]]) -> None:
    shown = [" ".join(words) + "." for words in sentences]
    (stretch,) = prose(" ".join(shown))
    assert marked(stretch, [cue(text) for text in shown]) == shown


@given(st.lists(st.text(max_size=40), max_size=5), st.lists(st.text(max_size=40), max_size=5))
def test_no_text_breaks_placing_and_runs_never_overlap(texts: list[str], said: list[str]) -> None:
    body = prose(*texts)
    placement = place([cue(text) for text in said], flows={"body": body})
    for stretch, runs in placement.runs.items():
        edges = [edge for run in runs for edge in (run.start, run.end)]
        assert edges == sorted(edges)
        assert edges[-1] <= len(stretch.text)
