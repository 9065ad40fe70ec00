"""Hidden text and lists that Word makes: left out, and listed with their paragraph."""

from __future__ import annotations

import pytest

from tests.reading.word.word_article import left_out, told, understood
from tests.reading.word_file import par, run

_HIDING = (
    '<w:style w:type="{kind}" w:styleId="Secret"><w:name w:val="Secret"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
)


def test_hidden_text_is_left_out_and_listed() -> None:
    article = understood(par(run("Seen. "), run("Secret words.", marks="<w:vanish/>")))
    assert told(article) == ["Seen."]
    assert left_out(article) == [("Secret words.", "hidden text")]
    assert article.left_out[0].place.part == "paragraph 2"


@pytest.mark.parametrize("kind", ["character", "paragraph"])
def test_text_that_its_style_hides_is_left_out(kind: str) -> None:
    hidden = run("Secret.", marks='<w:rStyle w:val="Secret"/>' if kind == "character" else "")
    inside = par(hidden, style="Secret" if kind == "paragraph" else "")
    article = understood(par(run("Seen.")), inside, styles=_HIDING.format(kind=kind))
    assert told(article) == ["Seen."]
    assert left_out(article) == [("Secret.", "hidden text")]


def test_text_that_is_shown_in_a_hidden_style_is_read() -> None:
    shown = run("Shown.", marks='<w:vanish w:val="0"/>')
    article = understood(par(shown, style="Secret"), styles=_HIDING.format(kind="paragraph"))
    assert told(article) == ["Shown."]


def test_a_table_of_contents_is_left_out_by_its_field_and_by_its_style() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    begin = mark("begin") + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>" + mark("separate")
    toc = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    article = understood(
        par(begin, run("The ward 1")),
        par(run("The night 2"), mark("end")),
        par(run("The day 3"), style="TOC1"),
        par(run("The ward"), style="heading 1"),
        par(run("It is quiet.")),
        styles=toc,
    )
    assert told(article) == ["# The ward", "It is quiet."]
    assert left_out(article) == [
        (words, "table of contents") for words in ("The ward 1", "The night 2", "The day 3")
    ]


def test_text_that_was_moved_is_read_where_it_is_now_and_deleted_text_nowhere() -> None:
    article = understood(
        par(f"<w:moveFrom>{run('Moved. ')}</w:moveFrom>", run("First. ")),
        par(
            f"<w:moveTo>{run('Moved. ')}</w:moveTo>",
            "<w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del>",
            run("Last."),
        ),
    )
    assert told(article) == ["First.", "Moved. Last."]


def test_contents_whose_end_a_tracked_change_deleted_take_no_text_along() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    ended = '<w:del><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>'
    article = understood(
        par(begun, run("One 1"), style="toc 1"),
        par(run("Two 2"), ended, style="toc 1"),
        par(run("They hum.")),
        styles='<w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>',
    )
    assert told(article) == ["They hum."]
    reason = "table of contents"
    assert left_out(article) == [("One 1", reason), ("Two 2", reason)]


def test_contents_from_words_gallery_are_left_out_without_any_style() -> None:
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{par(run('Contents'))}{par(run('One 1'))}"
        "</w:sdtContent></w:sdt>"
    )
    article = understood(contents, par(run("They hum.")))
    assert told(article) == ["They hum."]
    reason = "table of contents"
    assert left_out(article) == [("Contents", reason), ("One 1", reason)]
