"""What only looks like decoration, a byline or a font of symbols in a Word file is read."""

from __future__ import annotations

from datetime import date

from podcast.reading.word.style_kinds import style_map
from tests.reading.word.test_other_programs import TEXT, of, style
from tests.reading.word.word_article import left_out, told, understood
from tests.reading.word_file import par, run

_SAID = "It was quiet in the ward, and nobody rang that night."


def test_a_box_with_words_is_read_though_it_is_called_decoration() -> None:
    mark = (
        '<x:decorative xmlns:x="http://schemas.microsoft.com/office/drawing/2017/decorative"'
        ' val="1"/>'
    )
    box = (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="3" name="B">{mark}</wp:docPr><a:graphic>'
        "<a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
        f"{par(run('Never take more than four a day.'))}</w:txbxContent></wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    assert "Never take more than four a day." in told(understood(TEXT, par(box)))


def test_a_font_of_symbols_that_is_not_the_one_of_latin_letters_changes_none() -> None:
    theme = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:asciiTheme="minorHAnsi"/>'
    others = '<w:rFonts w:hAnsi="Symbol"/>'
    for fonts in (theme, others):
        assert told(understood(par(run("Take 5 mg now", marks=fonts)))) == ["Take 5 mg now"]
    shown = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    assert told(understood(par(run("5 "), run("mg", marks=shown)))) == ["5 μγ"]


def test_days_of_a_diary_stay_where_they_are() -> None:
    article = understood(
        *(TEXT, TEXT, TEXT, TEXT),
        of("Date", run("3 May 2019")),
        TEXT,
        of("Date", run("4 May 2020")),
        TEXT,
        styles=style("Date", "Date"),
    )
    assert told(article) == [*[_SAID] * 4, "3 May 2019", _SAID, "4 May 2020", _SAID]
    assert article.published is None


def test_a_sentence_in_the_style_of_authors_is_none() -> None:
    said = "Nobody has ever found the person who wrote these words down"
    article = understood(
        of("Author", run("Ana Ruiz")),
        of("Author", run(said)),
        of("Date", run("3 May 2019")),
        TEXT,
        styles=style("Author", "Author") + style("Date", "Date"),
    )
    assert (article.byline, article.published) == ("Ana Ruiz", date(2019, 5, 3))
    assert told(article) == [said, _SAID]


def test_headings_on_top_of_the_title_that_come_again_are_headings() -> None:
    parts = [of("My", run("At night")), TEXT, of("My", run("By day")), TEXT]
    article = understood(*parts, styles=style("My", "Part", on="Title"))
    assert told(article) == ["# At night", _SAID, "# By day", _SAID]


def test_a_drawn_object_with_a_description_is_heard_and_no_warning() -> None:
    drawn = (
        '<w:p><w:r><w:object xmlns:o="urn:schemas-microsoft-com:office:office">'
        '<v:shape id="s" alt="A chart of doses"><v:imagedata r:id="rId9"/></v:shape>'
        '<o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>'
    )
    article = understood(TEXT, drawn)
    assert told(article) == [_SAID, "A chart of doses"]
    assert article.warnings == ()
    assert left_out(article) == []


def test_a_file_is_not_asked_for_styles_that_it_does_not_have() -> None:
    lines = style_map(["Heading 1", "QUOTE"]).splitlines()
    assert "p[style-name='heading 1'] => h2:fresh" in lines
    assert any("style-name='Quote'" in line for line in lines)
    assert not any("style-name='Heading 2'" in line for line in lines)
    assert any(line.startswith("p:unordered-list(1)") for line in lines)
