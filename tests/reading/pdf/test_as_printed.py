"""What printing programs do to a text: raised marks, notes at the foot, turned pages, capitals."""

from __future__ import annotations

import pytest

from podcast.model import Paragraph
from podcast.reading.inline import text_of
from tests.reading.pdf.pdf_file import FULL, TITLE, Tag, Text, column, pdf, understood
from tests.reading.word.word_article import left_out, told

NOTED = [
    TITLE,
    *column(*FULL),
    Text("Bees were counted", y=600),
    Text("1", x=160, y=605.3, size=10.7),
    Text(" and nobody slept.", x=166, y=600),
]


def spans(data: bytes) -> list[tuple[str, str]]:
    last = understood(data).sections[0].blocks[-1]
    assert isinstance(last, Paragraph)
    return [(span.text, span.kind) for span in last.spans]


def test_a_mark_that_is_raised_and_hardly_smaller_is_one() -> None:
    marked = [("Bees were counted", "text"), ("1", "superscript"), (" and nobody slept.", "text")]
    assert spans(pdf(NOTED)) == marked


def test_a_mark_that_the_file_lifts_above_its_line_is_raised() -> None:
    lifted = [*NOTED[:-2], Text("1", x=160, y=600, size=7, rise=4), NOTED[-1]]
    marked = [("Bees were counted", "text"), ("1", "superscript"), (" and nobody slept.", "text")]
    assert spans(pdf(lifted)) == marked


def test_a_raised_mark_is_one_in_a_file_with_tags_and_the_space_behind_it_stays() -> None:
    page = [
        Text("Bees at night", y=760, mark=0),
        Text("Bees were counted.", y=740, mark=1),
        Text("1", x=160, y=744.4, size=7, mark=2),
        Text(" ", x=164, y=740, mark=3),
        Text("Nobody slept.", x=170, y=740, mark=4),
    ]
    tags: Tag = ("Document", (("H1", (0,)), ("P", (1, ("Span", (2,)), 3, 4))))
    marked = [("Bees were counted.", "text"), ("1", "superscript"), (" Nobody slept.", "text")]
    assert spans(pdf(page, tags=tags)) == marked


def test_small_lines_at_the_foot_whose_number_the_page_raises_are_notes() -> None:
    foot = [
        Text(
            "1 Counted by two nurses in the summer of 2019, who had no other work to", y=80, size=8
        ),
        Text("do.", y=70, size=8),
    ]
    after = column("And the bees went on, as they do.", *FULL)
    article = understood(pdf([*NOTED, *foot], after))
    assert [(one.label, text_of(one.blocks[0].spans)) for one in article.notes] == [  # type: ignore[union-attr]
        ("1", "Counted by two nurses in the summer of 2019, who had no other work to do.")
    ]
    assert told(article)[1] == "Bees were counted and nobody slept."


def test_small_lines_that_nothing_calls_stay() -> None:
    foot = [Text("1 Counted by two nurses.", y=80, size=8)]
    article = understood(pdf([TITLE, *column(*FULL, *FULL), *foot]))
    assert article.notes == ()
    assert told(article)[-1] == "1 Counted by two nurses."


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_page_that_is_turned_as_a_whole_is_read_and_a_line_across_it_is_not(turn: int) -> None:
    step = {1: (14, 0), 2: (0, 14), 3: (-14, 0)}[turn]
    start = {1: (100, 90), 2: (500, 100), 3: (400, 700)}[turn]
    lines = [
        Text(line, x=start[0] + at * step[0], y=start[1] + at * step[1], turn=turn)
        for at, line in enumerate(FULL)
    ]
    across = Text("Across", x=300, y=400)
    article = understood(pdf([TITLE, *column(*FULL)], [*lines, across]))
    assert told(article) == [" ".join(FULL)] * 2
    assert left_out(article) == [("Across", "text on its side")]


def test_capitals_are_not_torn_from_the_small_capitals_behind_them() -> None:
    page = [
        TITLE,
        *column(*FULL),
        Text("T", y=600, size=11),
        Text(" HE NIGHT", x=79, y=600, size=8),
        Text(" was long.", x=130, y=600),
    ]
    assert told(understood(pdf(page)))[-1] == "THE NIGHT was long."


HEADED: Tag = ("Document", (("H1", (0,)), ("P", (1, 2, 3))))


def test_heads_of_pages_that_have_no_tag_make_no_file_one_without_tags() -> None:
    page = [
        Text("Bees at night", y=760, mark=0),
        *(Text(line, y=740 - 14 * at, mark=at + 1) for at, line in enumerate(FULL)),
        Text("Page 12 of 14", y=30),
    ]
    article = understood(pdf(page, tags=HEADED))
    assert told(article) == [" ".join(FULL)]
    assert left_out(article) == [("Page 12 of 14", "head or foot of a page")]


def test_cells_that_are_drawn_one_by_one_are_words_of_their_own() -> None:
    cells = [
        Text(word, x=72 + 90 * at, y=600, mark=at) for at, word in enumerate(("Plane", "2.1", "40"))
    ]
    assert told(understood(pdf([TITLE, *column(*FULL), *cells])))[-1] == "Plane 2.1 40"


def test_a_sentence_that_two_pages_part_is_one_paragraph_in_a_file_with_tags() -> None:
    page = [
        Text("Bees at night", y=760, mark=0),
        Text("Nobody had counted the charac-", y=740, mark=1),
        Text("teristics of bees.", y=700, mark=2),
        Text("Others sleep.", y=680, mark=3),
    ]
    tags: Tag = ("Document", (("H1", (0,)), ("P", (1,)), ("P", (2,)), ("P", (3,))))
    assert told(understood(pdf(page, tags=tags))) == [
        "Nobody had counted the characteristics of bees.",
        "Others sleep.",
    ]


def test_large_lines_under_the_title_that_say_who_wrote_it_are_no_headings() -> None:
    page = [
        TITLE,
        Text("The Hive Group", y=730, size=15),
        Text("Ana Ruiz", y=700, size=15),
        Text("ana at example.org", y=675, size=13),
        Text("1. The hive", y=645, size=15),
        Text("1.1. At night", y=620, size=13),
        *column(*FULL, top=590),
    ]
    assert told(understood(pdf(page))) == [
        *("The Hive Group", "Ana Ruiz", "ana at example.org"),
        *("# 1. The hive", "1.1. At night", " ".join(FULL)),
    ]


def test_a_title_and_one_heading_stay() -> None:
    page = [TITLE, Text("The hive", y=730, size=15), *column(*FULL)]
    assert told(understood(pdf(page))) == ["# The hive", " ".join(FULL)]


def test_a_list_in_small_type_is_no_note_though_a_unit_has_its_number() -> None:
    room = [
        Text("The hive has 20 m", y=480),
        Text("2", x=165, y=484, size=7),
        Text(" of wall.", x=170, y=480),
    ]
    steps = ("1. Boil the water first.", "2. Pour 5 ml into it.", "3. Drink it at once.")
    page = [TITLE, *column(*FULL, *FULL), *room, *column(*steps, top=100, pitch=12, size=9)]
    article = understood(pdf(page))
    assert article.notes == ()
    assert all(step[3:] in " ".join(told(article)) for step in steps)


def test_a_small_line_apart_from_the_notes_is_text() -> None:
    foot = column("1 Counted by two nurses.", "They slept.", top=90, pitch=10, size=8)
    last = Text("This leaflet was last looked at in May.", y=50, size=8)
    article = understood(pdf([*NOTED, *foot, last]))
    assert [text_of(one.blocks[0].spans) for one in article.notes] == [  # type: ignore[union-attr]
        "Counted by two nurses. They slept."
    ]
    assert told(article)[-1] == "This leaflet was last looked at in May."
