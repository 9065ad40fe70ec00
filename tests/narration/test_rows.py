"""The rules of narration, row by row: what goes in, what the narrator says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from podcast.model import (
    Block,
    Break,
    Figure,
    Heading,
    Listing,
    Section,
    Table,
)
from podcast.narration.profiles import Style
from tests.narration.articles_made import STANDARD, article, paragraph, said, spans, told

SIMPLIFIED = Style("simplified")
FULL = Style("full")


def test_page_title_author_and_date_open_the_episode_once() -> None:
    made = article("Hm.", title="Ketamine and Alcohol", byline="Ana Ruiz", language="en-US")
    script = told(replace(made, published=date(2024, 3, 5)))
    title = [line for section in script.sections for line in section.lines if line.role == "title"]
    assert [(line.spoken, line.pause) for line in title] == [
        ("Ketamine and Alcohol.", 350),
        ("By Ana Ruiz.", 350),
        ("March fifth, twenty twenty-four.", 1500),
    ]


def test_a_byline_that_says_by_is_not_said_by_twice() -> None:
    script = told(article(byline="By Ana Ruiz"))
    assert script.sections[0].lines[1].spoken == "By Ana Ruiz."


def headed(*headings: str, style: Style = STANDARD) -> list[tuple[str, int]]:
    """The heading lines and their pauses of sections with these headings."""
    sections = tuple(Section(Heading(spans(one)), (paragraph("Text."),)) for one in headings)
    script = told(replace(article("Lead."), sections=sections), style=style)
    lines = [line for section in script.sections for line in section.lines]
    return [(line.spoken, line.pause) for line in lines if line.role == "heading"]


def test_a_heading_is_a_sentence_of_its_own_with_silence_around_it() -> None:
    made = replace(article(), sections=(Section(Heading(spans("Dose")), (paragraph("Hm."),)),))
    lines = [line for section in told(made).sections for line in section.lines]
    assert [(line.spoken, line.pause) for line in lines] == [
        ("Bees.", 1500),
        ("Dose.", 700),
        ("Hm.", 1500),
    ]
    assert headed("Why?") == [("Why?", 700)]
    assert headed("Dose", style=FULL) == [("Section: Dose.", 700)]


def test_the_silence_before_a_heading_is_long() -> None:
    sections = (Section(None, (paragraph("Lead."),)), Section(Heading(spans("Dose")), ()))
    lead = told(replace(article(), sections=sections)).sections[0]
    assert lead.lines[-1].pause == 1200


def test_each_heading_is_a_chapter() -> None:
    sections = tuple(Section(Heading(spans(one)), (paragraph("Hm."),)) for one in ("One", "Two"))
    titles = [one.title for one in told(replace(article(), sections=sections)).sections]
    assert titles == ["Introduction", "One", "Two"]


def test_a_numbered_heading_says_its_number_as_a_sentence() -> None:
    assert headed("2.1 Dose", "3. Method")[0][0] == "Two point one. Dose."
    assert headed("2.1 Dose", "3. Method")[1][0] == "Three. Method."
    assert headed("2.1 Dose", style=SIMPLIFIED)[0][0] == "Dose."


def test_a_year_that_begins_a_heading_is_no_number_of_it() -> None:
    assert headed("2024 in review")[0][0] == "twenty twenty-four in review."


def test_a_break_is_a_long_silence_and_a_paragraph_a_short_one() -> None:
    lines = told(article("One.", "Two.", Break(), "Three.")).sections[0].lines
    assert [line.pause for line in lines[1:3]] == [600, 1200]


def items(*texts: str) -> tuple[tuple[Block, ...], ...]:
    return tuple((paragraph(text),) for text in texts)


def test_a_bullet_list_closes_its_items() -> None:
    assert said("They need:", Listing(items("pollen", "nectar"))) == [
        "They need:",
        "pollen.",
        "nectar.",
    ]


def test_a_list_of_more_than_three_says_how_many() -> None:
    assert said(Listing(items("a", "b", "c", "d")))[0] == "Four points."


def test_a_numbered_list_says_its_numbers() -> None:
    assert said(Listing(items("wake", "eat"), ordered=True)) == ["One. wake.", "Two. eat."]
    assert said(Listing(items("wake"), ordered=True, start=4)) == ["Four. wake."]


def test_a_nested_list_is_told_as_sub_points() -> None:
    nested = Listing(((paragraph("eat"), Listing(items("pollen", "nectar"))),))
    assert said(nested) == ["eat.", "First sub-point: pollen.", "Second sub-point: nectar."]


TABLE = Table(
    header=(spans("Group"), spans("People"), spans("Days")),
    rows=(
        (spans("ketamine"), spans("24"), spans("12")),
        (spans("placebo"), spans("25"), ()),
    ),
    caption=spans("Who took part"),
)


def test_a_table_is_read_row_by_row_with_its_columns() -> None:
    assert said(TABLE) == [
        "Table: Who took part.",
        "Three columns, two rows.",
        "Group: ketamine. People: twenty-four. Days: twelve.",
        "Group: placebo. People: twenty-five. Days: blank.",
        "End of table.",
    ]


def test_a_large_table_is_in_the_show_notes_unless_all_is_wanted() -> None:
    large = replace(TABLE, rows=TABLE.rows * 10)
    assert said(large) == [
        "Table: Who took part.",
        "Three columns, twenty rows.",
        "It is in the show notes.",
    ]
    assert len(said(large, style=FULL)) == 23
    assert told(article(large)).left_out[0].reason == "large table"


@pytest.mark.parametrize("cell", ["", "—", "–", "…", "-"])
def test_a_cell_in_which_nothing_is_heard_is_called_blank(cell: str) -> None:
    table = Table((spans("Group"), spans("People")), ((spans("placebo"), spans(cell)),))
    assert said(table)[2].replace(cell or "?", "") == "Group: placebo. People: blank."


def test_a_table_of_nothing_but_a_header_names_its_columns_apart() -> None:
    assert said(Table((spans("1"), spans("0")), ()))[2] == "one zero."


def test_a_layout_table_is_told_as_text() -> None:
    assert said(replace(TABLE, layout=True))[:3] == ["Who took part.", "Group.", "People."]


def test_a_figure_with_alt_is_described_and_captioned() -> None:
    figure = Figure("a.png", alt="A bee on a flower", caption=spans("Seen in May."))
    assert said(figure) == ["Image: A bee on a flower.", "Seen in May."]


def test_a_caption_that_says_what_the_alt_says_is_said_once() -> None:
    assert said(Figure("a.png", alt="A bee", caption=spans("A bee."))) == ["Image: A bee."]


def test_a_figure_with_a_caption_only_is_numbered() -> None:
    figures = (Figure("a.png", caption=spans("A bee")), Figure("b.png", caption=spans("A wasp")))
    assert said(*figures) == ["Figure one: A bee.", "Figure two: A wasp."]
    assert said(Figure("a.png", caption=spans("Figure 3. A bee")))[0] == "Figure three."


def test_a_description_that_several_pictures_have_is_said_once() -> None:
    figures = (
        Figure("a.png", alt="The new hall"),
        Figure("b.png", alt="The new hall", caption=spans("From the east.")),
        Figure("c.png", alt="The old hall"),
        Figure("d.png", alt="The new hall"),
    )
    assert said(*figures) == [
        "Image: The new hall.",
        "Figure two: From the east.",
        "Image: The old hall.",
    ]


def test_a_decorative_image_is_silent() -> None:
    assert said(Figure("a.png", alt="")) == []
    assert said(Figure("a.png", alt=""), style=FULL) == []


def test_an_image_without_alt_is_silent_or_named_in_full() -> None:
    assert said(Figure("a.png")) == []
    assert said(Figure("a.png"), style=FULL) == ["Image without description."]


def test_a_mention_of_a_figure_is_kept_or_dropped_when_simplified() -> None:
    assert said("It grew (see Fig. 3).") == ["It grew, see Figure three."]
    assert said("It grew (see Fig. 3).", style=SIMPLIFIED) == ["It grew."]
