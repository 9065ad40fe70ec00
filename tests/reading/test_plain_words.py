"""Titles, names and summaries are plain text, whatever mark-up they were written with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Article
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown
from podcast.reading.plain_words import plain_words
from podcast.reading.text.document import read_plain


def understood(front: str, form: str) -> Article:
    text = f"---\n{front}\n---\n\nSome text is here.\n".encode()
    reader = read_markdown if form == "a.md" else read_plain
    return compose(reader(text, source=form), name="a", source=form)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("AT&amp;T &#8211; Tom&#8217;s&nbsp;story", "AT&T – Tom’s story"),
        ("R&D <em>on</em> sleep", "R&D on sleep"),
        ("The *Lancet* study and `code` of **bees**", "The Lancet study and code of bees"),
        ("A [link](https://example.org/) in a title", "A link in a title"),
        ("O<sub>2</sub> and &frac12;", "O2 and ½"),
        ("One<br>two", "One two"),
    ],
)
def test_entities_tags_and_markdown_become_plain_text(written: str, plain: str) -> None:
    assert plain_words(written) == plain


@pytest.mark.parametrize(
    "written",
    [
        "C# and <T>",
        "2 < 3 > 1",
        "snake_case_name",
        "5 * 3 * 2",
        "[Update] Bees",
        "C:\\new",
        "R&D",
        "*",
    ],
)
def test_what_only_looks_like_mark_up_stays(written: str) -> None:
    assert plain_words(written) == written


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs")), max_size=60))
def test_words_and_figures_stay_as_they_are(text: str) -> None:
    assert plain_words(text) == " ".join(text.split())


@pytest.mark.parametrize("form", ["a.md", "a.txt"])
def test_front_matter_is_plain_text_in_every_format(form: str) -> None:
    article = understood(
        'title: "Fish &amp; <b>chips</b>"\nsummary: "**Fish** &amp; chips"\nauthor: "Ana &amp; Bo"',
        form,
    )
    assert (article.title, article.summary, article.byline) == (
        "Fish & chips",
        "Fish & chips",
        "Ana & Bo",
    )
