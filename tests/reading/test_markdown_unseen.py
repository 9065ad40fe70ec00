"""Markdown with HTML that hides something, and headings whose space is missing."""

from __future__ import annotations

import pytest

from podcast.model import Article
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown
from tests.reading.word.word_article import left_out, told


def understood(body: str) -> Article:
    data = f"# Bees\n\nBees are warm at night.\n\n{body}\n".encode()
    return compose(read_markdown(data, source="a.md"), name="a", source="a.md")


@pytest.mark.parametrize(
    "body",
    [
        "They <span style='display:none'>never *ever* </span>sleep.",
        'They <b style="color: red; visibility: hidden">never ever</b> sleep.',
        "They <i hidden>never ever</i> sleep.",
        "They sleep.\n\n<div style='display: none'>\n\nNever *ever*.\n\n- A list\n\n</div>",
        "They sleep.\n\n<section hidden>\nNever ever.\n\n<div>\n\nInner.\n\n</div>\n\n</section>",
    ],
)
def test_what_html_hides_is_left_out_and_listed(body: str) -> None:
    article = understood(body)
    assert told(article) == ["Bees are warm at night.", "They sleep."]
    assert [" ".join(text.split())[:5].lower() for text, _ in left_out(article)] == ["never"]


@pytest.mark.parametrize(
    "body",
    [
        "They <span class='hidden'>do</span> sleep.",
        "They <span style='display:block'>do</span> sleep.",
        "They <span style='display:none'>do sleep, with a tag that nobody closed.",
        "They <span title='hidden gem'>do</span> sleep.",
    ],
)
def test_what_html_shows_is_read(body: str) -> None:
    assert "do" in told(understood(body))[1].split()


@pytest.mark.parametrize(
    "body",
    [
        "They <script>never(ever)</script>sleep.",
        "They <STYLE media='all'>never {ever: none}</STYLE>sleep.",
        "They <template>never *ever* </template>sleep.",
    ],
)
def test_what_a_browser_runs_is_no_text(body: str) -> None:
    article = understood(body)
    assert told(article) == ["Bees are warm at night.", "They sleep."]
    assert [text[:5] for text, _ in left_out(article)] == ["never"]


@pytest.mark.parametrize(
    "body",
    [
        "They <!-- <style> -->do<!-- </style> --> sleep.",
        "They:\n\n<!-- <div hidden> -->\n\ndo sleep.\n\n<!-- </div> -->",
    ],
)
def test_a_tag_in_a_comment_hides_nothing(body: str) -> None:
    assert "do" in " ".join(told(understood(body))).split()


def test_a_script_in_a_heading_is_no_part_of_it() -> None:
    assert told(understood("## Wax <script>ever(1)</script>and honey\n\nWarm."))[1] == (
        "# Wax and honey"
    )


def test_words_behind_a_script_that_nobody_closed_are_read() -> None:
    assert told(understood("The tag <script> is old."))[1] == "The tag is old."


def test_a_heading_without_a_space_is_a_heading() -> None:
    article = understood("##The hive\n\nWarm.\n\n###2. Wax ##\nMore.\n\nA line\n##Honey\nSweet.")
    assert told(article)[1:] == [
        "# The hive",
        "Warm.",
        "2. Wax",
        "More.",
        "A line",
        "# Honey",
        "Sweet.",
    ]


@pytest.mark.parametrize("line", ["#honey is sweet", "#1 of all", "    ##Code", "`##Code`"])
def test_a_tag_a_number_and_code_are_none(line: str) -> None:
    assert not [one for one in told(understood(f"Text.\n\n{line}")) if one.startswith("# ")]


def test_the_first_line_may_be_a_title_without_a_space() -> None:
    data = b"#Bees at night\n\nThey are warm.\n"
    article = compose(read_markdown(data, source="a.md"), name="a", source="a.md")
    assert article.title == "Bees at night"
