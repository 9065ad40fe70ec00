"""Captions keep the number that they have, and are said by it."""

from __future__ import annotations

import pytest

from podcast.model import Figure, Table
from tests.narration.articles_made import told as narrated
from tests.reading.word.word_article import understood
from tests.reading.word_file import par, picture, run, table

FIELD = f'<w:fldSimple w:instr=" SEQ Figure ">{run("3")}</w:fldSimple>'


def test_a_figure_is_said_with_its_own_number() -> None:
    caption = par(run("Figure "), FIELD, run(". The ward"), style="caption")
    article = understood(par(run("Text.")), par(picture("")), caption)
    figure = article.sections[0].blocks[1]
    assert isinstance(figure, Figure)
    assert figure.caption[0].text == "Figure 3. The ward"
    spoken = [line.spoken for section in narrated(article).sections for line in section.lines]
    assert any(line.startswith("Figure three. ") or line == "Figure three." for line in spoken)
    assert not any("Figure one" in line for line in spoken)


@pytest.mark.parametrize(
    ("caption", "spoken"),
    [
        ("Table 2: Iron in food", "Table two: Iron in food."),
        ("Iron in food", "Table: Iron in food."),
    ],
)
def test_a_table_is_said_with_its_own_number(caption: str, spoken: str) -> None:
    rows = table(("Food", "Iron"), ("Lentils", "3 mg"))
    article = understood(par(run("Text.")), par(run(caption), style="caption"), rows)
    assert isinstance(article.sections[0].blocks[1], Table)
    lines = [line.spoken for section in narrated(article).sections for line in section.lines]
    assert spoken in lines


def test_a_caption_between_two_tables_goes_with_the_one_below() -> None:
    rows = table(("Food", "Iron"), ("Lentils", "3 mg"))
    article = understood(
        par(run("First"), style="caption"), rows, par(run("Second"), style="caption"), rows
    )
    captions = [
        block.caption[0].text for block in article.sections[0].blocks if isinstance(block, Table)
    ]
    assert captions == ["First", "Second"]


@pytest.mark.parametrize(("caption", "of"), [("Figure 1: The wheel", Figure), ("The wheel", Table)])
def test_a_caption_of_a_figure_between_a_table_and_a_picture_is_the_pictures(
    caption: str, of: type
) -> None:
    rows = table(("Food", "Iron"), ("Lentils", "3 mg"))
    named = par(run(caption), style="caption")
    article = understood(par(run("Text.")), rows, named, par(picture("A wheel")))
    named_ones = [
        type(block)
        for block in article.sections[0].blocks
        if isinstance(block, Figure | Table) and block.caption
    ]
    assert named_ones == [of]
