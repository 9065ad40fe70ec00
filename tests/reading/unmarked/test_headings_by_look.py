"""Headings that only their look tells, and the title that a reader sees."""

from __future__ import annotations

import pytest

from podcast.reading.word.document import read_docx
from tests.reading.word.word_article import article_of, told
from tests.reading.word_file import NOTE_MARK, par, run, word_file

_BOLD = "<w:b/>"
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Old draft</dc:title>'
    "</cp:coreProperties>"
)
TEXT = par(run("It was quiet in the ward, and nobody rang that night."))


def test_short_bold_paragraphs_are_headings_where_no_style_marks_any() -> None:
    article = article_of(
        word_file(
            par(run("Falls at night"), style="Title"),
            TEXT,
            par(run("When to ring", marks=_BOLD)),
            TEXT,
            par(run("This whole sentence is bold.", marks=_BOLD)),
            par(run("Who comes", marks='<w:sz w:val="36"/>')),
            TEXT,
        )
    )
    assert [line for line in told(article) if line.startswith("#")] == [
        "# When to ring",
        "# Who comes",
    ]


def test_bold_paragraphs_stay_text_where_there_are_headings() -> None:
    article = article_of(
        word_file(
            par(run("Falls at night"), style="Title"),
            par(run("The night"), style="heading 1"),
            par(run("Ring the bell", marks=_BOLD)),
            TEXT,
        )
    )
    assert "Ring the bell" in told(article)


def test_a_heading_that_only_its_paragraph_says_to_be_one_is_one() -> None:
    outlined = f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{run("The night")}</w:p>'
    article = article_of(word_file(par(run("Falls"), style="Title"), TEXT, outlined, TEXT))
    assert "# The night" in told(article)


def test_a_style_based_on_a_heading_is_a_heading() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="House"><w:name w:val="House style"/>'
        '<w:basedOn w:val="heading1"/></w:style>'
    )
    title = par(run("Falls"), style="Title")
    article = article_of(
        word_file(title, TEXT, par(run("The night"), style="House"), TEXT, styles=style)
    )
    assert "# The night" in told(article)
    assert article.warnings == ()


@pytest.mark.parametrize(
    "first",
    [
        par(run("Falls at night"), style="Title"),
        par(run("Falls at night"), style="heading 1"),
        par(run("Falls at night", marks=_BOLD)),
        par(run("Falls at night")),
    ],
)
def test_the_title_that_shows_comes_before_that_of_the_files_properties(first: str) -> None:
    article = article_of(word_file(first, TEXT, TEXT, parts={"docProps/core.xml": _CORE}))
    assert article.title == "Falls at night"


def test_the_files_properties_give_the_title_where_none_shows() -> None:
    article = article_of(word_file(TEXT, TEXT, parts={"docProps/core.xml": _CORE}))
    assert article.title == "Old draft"


def test_a_bold_line_with_a_colon_is_a_heading_above_text_and_none_above_a_list() -> None:
    article = article_of(
        word_file(
            par(run("Falls at night"), style="Title"),
            par(run("Why people fall:", marks=_BOLD)),
            TEXT,
            par(run("You need:", marks=_BOLD)),
            par(run("A lamp"), level=0),
            par(run("A bell"), level=0),
        )
    )
    heads = [line for line in told(article) if line.startswith("#")]
    assert heads == ["# Why people fall:"]


@pytest.mark.parametrize("marks", ["", _BOLD])
def test_a_sentence_that_ends_in_the_mark_of_a_note_is_no_heading(marks: str) -> None:
    title, sentence = par(run("Falls"), style="Title"), par(run("Ring.", marks=marks), NOTE_MARK)
    article = article_of(word_file(title, TEXT, sentence, TEXT, note="At once."))
    assert told(article)[1] == "Ring."


def test_a_first_sentence_that_ends_in_the_mark_of_a_note_is_no_title() -> None:
    first = par(run("Ring the bell."), NOTE_MARK)
    assert draft_of(word_file(first, TEXT, note="At once.")) == ["Paragraph", "Paragraph"]


@pytest.mark.parametrize("marks", ["", _BOLD])
def test_a_text_of_one_paragraph_with_a_note_is_no_title(marks: str) -> None:
    one = par(run("Ring the bell", marks=marks), NOTE_MARK)
    assert draft_of(word_file(one, note="At once.")) == ["Paragraph"]


def test_a_bold_last_line_above_the_notes_is_no_heading() -> None:
    last = par(run("Ring the bell", marks=_BOLD), NOTE_MARK)
    article = article_of(word_file(par(run("Falls"), style="Title"), TEXT, last, note="At once."))
    assert told(article)[1] == "Ring the bell"


def draft_of(data: bytes) -> list[str]:
    return [type(block).__name__ for block in read_docx(data, source="a.docx").blocks]
