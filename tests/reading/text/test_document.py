"""Plain text as a site gives it: structure without any mark-up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from podcast.errors import ArticleError
from podcast.model import Article, Heading, Listing, Paragraph
from podcast.reading import read
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.text.document import read_plain
from tests.reading.words import words_in, words_kept

SITE_TEXT = """\
Sleep and the Night Shift

Working at night (as one in seven people does) turns the body's clock around. Light, meals and
company arrive at hours the body never planned for. This page looks at what helps.

What the Clock Does

The clock sits behind the eyes and takes its time from daylight. Cortisol rises before we wake,
and melatonin follows the dark. Neither asks for a rota.

Does Napping Help?

A nap of 20 minutes before the shift lowers errors in its second half. A longer one leaves a
person groggy, which nurses call the fog.

Risks of Long Rotas

Longer rotas raise accidents on the way home. Nobody notices their own tiredness well.

  \u2022\u00a0Doe, A. B., Roe, C., & Poe, D. E. (2019). Naps on the ward: A trial. Sleep at Work, \
12(2), 101\u2013110. https://doi.org/10.1000/sw.1919


    Noll, F., & Null, G. (2023). Rotas and roads: Early evidence. Roads & Rest, 8, 55. \
https://doi.org/10.1000/rr.2323

  \u2022\u00a0The information provided here does not constitute medical advice and is not a \
substitute for care from a professional.

Previous
Previous

FREE COURSE - Light, Lunch and Lamps - With Jo Doe

Next
Next

The Science of Snoring: Who Hears It?
"""


def understood(text: str) -> Article:
    return compose(read_plain(text.encode(), source="a.txt"), name="a", source="a.txt")


def headings(article: Article) -> list[str]:
    return [text_of(s.heading.spans) for s in article.sections if s.heading]


def test_a_site_text_has_its_title_its_lead_and_its_sections() -> None:
    article = understood(SITE_TEXT)
    assert article.title == "Sleep and the Night Shift"
    assert article.sections[0].heading is None
    assert headings(article) == [
        "What the Clock Does",
        "Does Napping Help?",
        "Risks of Long Rotas",
    ]
    assert all(isinstance(block, Paragraph) for s in article.sections for block in s.blocks)


def test_a_site_text_has_its_references_with_and_without_a_bullet() -> None:
    references = [text_of(entry.spans) for entry in understood(SITE_TEXT).references]
    assert [entry.split(",")[0] for entry in references] == ["Doe", "Noll"]
    assert references[0].endswith("https://doi.org/10.1000/sw.1919")


def test_a_site_text_has_its_disclaimer_once() -> None:
    (told,) = understood(SITE_TEXT).disclaimer
    assert text_of(told.spans).startswith("The information provided here does not")


def test_the_navigation_of_a_site_text_is_left_out_with_its_lines() -> None:
    out = understood(SITE_TEXT).left_out
    assert [entry.text for entry in out] == [
        "Previous",
        "Previous",
        "FREE COURSE - Light, Lunch and Lamps - With Jo Doe",
        "Next",
        "Next",
        "The Science of Snoring: Who Hears It?",
    ]
    assert {entry.reason for entry in out} == {"navigation"}
    assert SITE_TEXT.split("\n")[out[2].place.line - 1].startswith("FREE COURSE")


def test_wrapped_lines_are_one_paragraph_and_short_lines_stand_alone() -> None:
    article = understood(
        "Title\n\nThis paragraph was wrapped by a program at about seventy characters\n"
        "and goes on in a second line that ends early.\n\n"
        "Here another was wrapped, with a last line of one word which is now\n"
        "short.\nA line below it stands alone."
    )
    first = (
        "This paragraph was wrapped by a program at about seventy characters and goes on in a"
        " second line that ends early."
    )
    assert [words_of(block) for block in article.sections[0].blocks] == [
        first,
        "Here another was wrapped, with a last line of one word which is now short.",
        "A line below it stands alone.",
    ]


def test_lists_nest_by_indentation() -> None:
    article = understood(
        "Title\n\nThese trees are good ones:\n\n- Lime\n  - small\n  - large\n- Oak\n"
    )
    listing = article.sections[0].blocks[1]
    assert isinstance(listing, Listing)
    assert [words_of(item[0]) for item in listing.items] == ["Lime", "Oak"]
    inner = listing.items[0][1]
    assert isinstance(inner, Listing)
    assert [words_of(item[0]) for item in inner.items] == ["small", "large"]


def test_a_numbered_list_keeps_its_start() -> None:
    article = understood("Title\n\nAnd so it goes on:\n\n3. Dig a hole.\n4. Plant the tree.\n")
    listing = article.sections[0].blocks[1]
    assert isinstance(listing, Listing)
    assert (listing.ordered, listing.start, len(listing.items)) == (True, 3, 2)


def test_numbered_headings_tell_their_level() -> None:
    article = understood(
        "Title\n\n1. Aims\n\nWe had three aims.\n\n1.1 First aim\n\nThe first one was shade."
    )
    assert headings(article) == ["1. Aims"]
    deeper = article.sections[0].blocks[1]
    assert isinstance(deeper, Heading)
    assert (words_of(deeper), deeper.level) == ("1.1 First aim", 3)


def test_underlined_and_hashed_lines_are_headings() -> None:
    article = understood("Title\n=====\n\nOne\n---\n\nText.\n\n## Two\n\nMore.\n")
    assert article.title == "Title"
    assert headings(article) == ["One", "Two"]


def test_byline_and_date_are_told_apart_from_the_text() -> None:
    article = understood(
        "Title\n\nBy Ana Ruiz\n\n5 March 2024\n\nA sentence of the text is here.\n"
    )
    assert article.byline == "Ana Ruiz"
    assert article.published is not None
    assert article.published.isoformat() == "2024-03-05"
    assert [words_of(b) for b in article.sections[0].blocks] == ["A sentence of the text is here."]


@pytest.mark.parametrize("text", ["Only a title\n", "\n\n\n", "Title\n\nNext\n\nPrevious\n"])
def test_a_text_without_a_body_is_an_error(text: str) -> None:
    with pytest.raises(ArticleError) as caught:
        understood(text)
    assert caught.value.where == "a.txt"
    assert caught.value.mend


def test_a_text_without_headings_is_one_section(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("A title\n\nOne sentence stands here.\n\nAnd another one.\n")
    article = read(path, root=tmp_path)
    assert len(article.sections) == 1
    assert article.sections[0].heading is None


SPLIT = re.compile(r"\w[-\u00ad]\s*\n\s*\w")
LINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["", "", "- ", "1. ", "Next", "Share", "References", "By Bo Li", "---", "• "]
        ),
        st.text(alphabet="abc dE.?-•1)(:/#*\u00a0\u00ad\t“’é", max_size=40),
        st.sampled_from(SITE_TEXT.split("\n")),
    ),
    max_size=25,
)


@given(lines=LINES)
def test_no_word_of_a_text_is_lost(lines: list[str]) -> None:
    text = "Some title words\n\nThis much is text for sure.\n\n" + "\n".join(lines)
    assume(not SPLIT.search(text))  # of "E-" above "bb" one word is made, which is another test's
    article = understood(text)
    assert words_in(text) <= words_kept(article)


@given(text=st.text(max_size=300))
def test_any_text_is_an_article_or_an_article_error(text: str) -> None:
    try:
        assert understood(text.encode("utf-8", "replace").decode()).title
    except ArticleError as error:
        told = error
    else:
        return
    assert told.where.startswith("a.txt")
