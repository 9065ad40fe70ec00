"""Stars and tildes between figures are no mark-up: two of them joined doses."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.rules_inline.state_inline import Delimiter

from podcast.reading.blocks import spans_in, words_of
from podcast.reading.compose import compose
from podcast.reading.markdown.between_figures import read_between_figures
from podcast.reading.markdown.document import read_markdown
from podcast.reading.plain_words import plain_words

FIGURES = st.integers(0, 5000).map(str)
MARKS = st.sampled_from(["*", "**", "~"])


def body(text: str) -> tuple[str, set[str]]:
    """Give the words of a first paragraph, and the kinds of its spans."""
    article = compose(
        read_markdown(f"# T\n\n{text}\n".encode(), source="a.md"), name="a", source="a.md"
    )
    block = article.sections[0].blocks[0]
    return words_of(block), {span.kind for span in spans_in(block)}


@pytest.mark.parametrize(
    "written",
    [
        "Take 2*500 mg, 3*1 daily.",
        "Give 5mg*2, then 10 mg*3.",
        "Half: ½*2, quarter: ¼*3.",
        "From 10**6 to 10**9 cells.",
        "With 5~10~15 mg.",
    ],
)
def test_figures_with_marks_between_them_stay_two_in_text_and_titles(written: str) -> None:
    assert body(written) == (written, {"text"})
    assert plain_words(written) == written


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("So 2*x* + 3*y* it is.", "So 2x + 3y it is."),
        ("Take **5 mg** or *10* now.", "Take 5 mg or 10 now."),
        ("*Take 2*500 mg now.*", "Take 2*500 mg now."),
        ("As **COVID-19**1 and **flu**2 are.", "As COVID-191 and flu2 are."),
        ("Some H~2~O and 10^9^ cells.", "Some H2O and 109 cells."),
    ],
)
def test_emphasis_and_lowered_figures_are_still_read(written: str, words: str) -> None:
    told, kinds = body(written)
    assert told == words
    assert len(kinds | {"text"}) > 1


@given(st.lists(st.tuples(FIGURES, MARKS, FIGURES), min_size=1, max_size=4))
def test_no_two_figures_are_ever_joined(pairs: list[tuple[str, str, str]]) -> None:
    written = ", ".join(f"{left}{mark}{right} mg" for left, mark, right in pairs)
    figures = [one for left, _, right in pairs for one in (left, right)]
    assert re.findall(r"\d+", body(f"Take {written}.")[0]) == figures
    assert re.findall(r"\d+", plain_words(f"Take {written}.")) == figures


def test_a_text_of_bold_is_read_in_a_straight_line(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [0]

    class Counted(Delimiter):
        """A star that counts how often it is looked at between figures."""

        def __getattribute__(self, name: str) -> object:
            if name == "marker" and sys._getframe(1).f_code.co_name == "<genexpr>":
                looks[-1] += 1
            return super().__getattribute__(name)

    monkeypatch.setattr("markdown_it.rules_inline.emphasis.Delimiter", Counted)
    parser = MarkdownIt("commonmark")
    read_between_figures(parser)
    for count in (600, 1200):
        looks.append(0)
        parser.renderInline("**a " * count + "1**2 " * 100)
    assert looks[1] == looks[2] > 0
