"""A long section is laid in parts: none too long, and an edit moves few of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Line, Piece
from podcast.production.long_sections import MOST, parts

PARAGRAPHS = st.lists(
    st.lists(st.text("abcde ", min_size=1, max_size=400), min_size=1, max_size=6), max_size=40
)


def lines_of(paragraphs: list[list[str]]) -> list[Line]:
    return [
        Line((Piece(text, text),), block=block)
        for block, sentences in enumerate(paragraphs)
        for text in sentences
    ]


def characters(part: tuple[Line, ...]) -> int:
    return sum(len(line.spoken) for line in part)


@given(PARAGRAPHS)
def test_all_lines_are_there_in_order_and_no_part_is_long(paragraphs: list[list[str]]) -> None:
    lines = lines_of(paragraphs)
    made = list(parts(lines))
    assert [line for part in made for line in part] == lines
    assert all(part for part in made)
    assert all(characters(part) <= 2 * MOST + 400 for part in made)


def test_one_endless_paragraph_is_parted_too() -> None:
    made = list(parts(lines_of([[f"sentence {n} of very many" for n in range(2000)]])))
    assert len(made) > 4
    assert max(map(characters, made)) < 2 * MOST + 100


def test_a_part_begins_with_a_paragraph() -> None:
    lines = lines_of([[f"paragraph {n} says {'this ' * 60}", "and that"] for n in range(60)])
    assert all(part[0].spoken.startswith("paragraph") for part in parts(lines))


def test_an_edit_changes_the_parts_around_it_and_no_others() -> None:
    paragraphs = [[f"paragraph {n} says {'this ' * 60}", "and that"] for n in range(60)]
    before = set(parts(lines_of(paragraphs)))
    paragraphs[30] = [paragraphs[30][0], "and something new, which is longer"]
    after = set(parts(lines_of(paragraphs)))
    assert len(before) > 12
    assert 1 <= len(after - before) <= 3
