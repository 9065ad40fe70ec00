"""A text that came off paper, out of a letter, or with its notes written out."""

from __future__ import annotations

import pytest

from podcast.model import Article, Listing, Quote
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown
from podcast.reading.text.document import read_plain


def understood(text: str, form: str = "a.txt") -> Article:
    reader = read_markdown if form == "a.md" else read_plain
    return compose(reader(text.encode(), source=form), name="a", source=form)


def told(article: Article) -> list[str]:
    return [words_of(block) for section in article.sections for block in section.blocks]


@pytest.mark.parametrize(
    "number", ["- 3 -", "Page 3", "Seite 3 von 9", "p. 3", "3\n\f", "\f\n3", "\f3"]
)
def test_the_number_of_a_page_is_left_out_and_listed(number: str) -> None:
    article = understood(f"Bees\n\nThey hum in the sun.\n\n{number}\n\nThey sleep at night.\n")
    assert told(article) == ["They hum in the sun.", "They sleep at night."]
    (left,) = article.left_out
    assert (left.text, left.reason) == (number.strip(), "page number")


def test_numbers_that_stand_alone_are_pages_where_they_count_on() -> None:
    pages = "\n\n".join(f"They hum in the sun.\n\n{number}" for number in (7, 8, 9))
    assert told(understood(f"Bees\n\n{pages}\n")) == ["They hum in the sun."] * 3
    values = "\n\n".join(f"They hum in the sun.\n\n{number}" for number in (7, 20, 9))
    assert "20" in told(understood(f"Bees\n\n{values}\n"))


def test_a_value_beside_its_words_is_no_page() -> None:
    assert told(understood("Bees\n\nThey hum.\n\nIn the hive\n40\n\nThey sleep at night.\n"))[
        1:2
    ] == ["In the hive 40"]


def test_contents_with_their_pages_are_left_out() -> None:
    article = understood(
        "Bees\n\nContents\n\nFood ........ 1\nSleep …… 12\n\nFood\n\nThey eat honey.\n"
    )
    assert told(article) == ["They eat honey."]
    assert {left.reason for left in article.left_out} == {"table of contents"}


def test_lines_of_an_answered_letter_are_a_quote() -> None:
    article = understood("Bees\n\nDear Ana,\n\n> They hum\n> in the sun.\n\nSo they do.\n")
    quoted = article.sections[0].blocks[1]
    assert isinstance(quoted, Quote)
    assert words_of(quoted) == "They hum in the sun."


@pytest.mark.parametrize("mark", ["[x]", "- [x]", "☑", "☒"])
def test_tasks_of_a_text_say_whether_they_are_done(mark: str) -> None:
    article = understood(f"Bees\n\nThey hum.\n\n{mark} Feed them\n{mark} Water\n")
    listing = article.sections[0].blocks[1]
    assert isinstance(listing, Listing)
    assert [words_of(item[0]) for item in listing.items] == ["Done: Feed them", "Done: Water"]


def test_lines_with_letters_before_them_stay_lines() -> None:
    article = understood("Bees\n\nThey hum.\n\na) in the sun\nb) in the rain\n")
    assert any(span.kind == "break" for span in article.sections[0].blocks[1].spans)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("a.txt", "Bees\n\nThey hum [1]. They sleep.[2]\n\nNotes\n\n[1] In May.\n[2] At night.\n"),
        (
            "a.md",
            "# Bees\n\nThey hum [1]. They sleep.[2]\n\n## Notes\n\n1. In May.\n2. At night.\n",
        ),
    ],
)
def test_notes_that_are_written_out_are_notes(form: str, text: str) -> None:
    article = understood(text, form)
    assert [(note.label, words_of(note.blocks[0])) for note in article.notes] == [
        ("1", "In May."),
        ("2", "At night."),
    ]
    assert told(article) == ["They hum. They sleep."]
    assert [span.target for span in article.sections[0].blocks[0].spans if span.kind == "note"] == [  # type: ignore[union-attr]
        "1",
        "2",
    ]


def test_notes_that_nothing_calls_stay_text() -> None:
    article = understood(
        "# Bees\n\nThey hum [1].\n\n## Notes\n\n1. In May.\n2. At night.\n", "a.md"
    )
    assert article.notes == ()
    assert words_of(article.sections[-1].blocks[0]) == "In May. At night."
