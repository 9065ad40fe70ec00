"""Marks of other programs' Markdown are understood, and never read aloud."""

from __future__ import annotations

import pytest

from podcast.model import Article, Equation, Figure
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown


def understood(text: str) -> Article:
    data = f"# Bees\n\nThey hum.\n\n{text}\n".encode()
    return compose(read_markdown(data, source="a.md"), name="a", source="a.md")


def told(text: str) -> list[str]:
    return [words_of(b) for section in understood(text).sections for b in section.blocks][1:]


@pytest.mark.parametrize(
    ("box", "lines"),
    [
        ("!!! note\n    Keep warm.", ["Note. Keep warm."]),
        ('??? tip "Read *this*"\n    Keep warm.', ["Read this.", "Keep warm."]),
        ("!!! Wow they fly", ["Wow they fly."]),
        ("::: warning\nDo not mix.\n:::", ["Warning. Do not mix."]),
        (":::danger[Take care]\nDo not mix.\n:::", ["Take care.", "Do not mix."]),
        ("::: tip For you\nKeep warm.\n:::", ["For you.", "Keep warm."]),
        ('::: {.callout-note title="Why"}\nIt is.\n:::', ["Why.", "It is."]),
        ("::: {.columns}\nIt is.\n:::", ["It is."]),
        ("> **Warning**\n> Do not mix.", ["Warning. Do not mix."]),
        ("> **Note:** Keep *warm*.", ["Note. Keep warm."]),
        ("> **Never** do it.", ["Never do it."]),
    ],
)
def test_boxes_of_each_program_say_what_they_are(box: str, lines: list[str]) -> None:
    assert told(box) == lines


@pytest.mark.parametrize(
    ("text", "line", "out"),
    [
        ("They hum.{: .big }", "They hum.", ["{: .big }"]),
        ("A [hive](#a){target=_blank} hums.", "A hive hums.", ["{target=_blank}"]),
        ("See [[Hive]] and [[Hive#a|the queen]].", "See Hive and the queen.", []),
        ("The ==sweet== one: a==b, x == y.", "The sweet one: a==b, x == y.", []),
        ("Now %% ask Bo %% then.", "Now then.", ["%% ask Bo %%"]),
        ('Now {{< youtube id_of_it >}}{% ad "x" %} then.', "Now then.", None),
        ("A set {1, 2} and {#3}? No.", "A set {1, 2} and {#3}? No.", []),
        ("It {~~broke~>held~~} in {==May==}.", "It held in May.", ["{~~broke~>"]),
        ("A set {a~>b} of two.", "A set {a~>b} of two.", []),
        ("Press ++ctrl+page-up++ now.", "Press Ctrl+Page Up now.", []),
        ("C++ and D++, i++j++ and 1++2.", "C++ and D++, i++j++ and 1++2.", []),
        ("| One line\n| another", "One line another", []),
    ],
)
def test_marks_are_understood_or_listed(text: str, line: str, out: list[str] | None) -> None:
    assert told(text) == [line]
    listed = [left.text for left in understood(text).left_out]
    assert listed == (["{{< youtube id_of_it >}}", '{% ad "x" %}'] if out is None else out)


def test_the_attributes_of_a_heading_and_a_picture_are_not_said() -> None:
    article = understood("## Food {#food .wide}\n\n![A bee](bee.png){width=50%}\n\nGood.")
    heading = article.sections[1].heading
    assert heading
    assert words_of(heading) == "Food"
    assert isinstance(article.sections[1].blocks[0], Figure)


def test_what_only_the_site_knows_is_a_warning() -> None:
    (warned,) = understood("Call {{ site.phone }} now.").warnings
    assert "{{ site.phone }}" in warned.what


def test_a_block_of_mathematics_is_an_equation() -> None:
    article = understood("```math\nx^2 = 4\n```")
    assert isinstance(article.sections[0].blocks[1], Equation)
