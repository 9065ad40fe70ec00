"""Word files as other programs and other languages write them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.word.word_article import article_of, left_out, told, understood
from tests.reading.word_file import OFFICE, par, run, table, word_file

TEXT = par(run("It was quiet in the ward, and nobody rang that night."))
_SAID = "It was quiet in the ward, and nobody rang that night."


def style(identity: str, name: str, *, on: str = "") -> str:
    based = f'<w:basedOn w:val="{on}"/>' if on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/>{based}'
        "</w:style>"
    )


def of(identity: str, *runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{identity}"/></w:pPr>{"".join(runs)}</w:p>'


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Überschrift", "Titel"),
        ("Titre", "Titre"),
        ("Título", "Título"),
        ("Kop", "Titel"),
        ("Заголовок", "Название"),
        ("标题", "标题"),
        ("見出し", "表題"),
    ],
)
def test_styles_named_in_another_language_are_what_they_say(heading: str, title: str) -> None:
    styles = style("T", title) + style("H1", f"{heading} 1") + style("H2", f"{heading} 2")
    article = article_of(
        word_file(
            of("T", run("Falls")),
            TEXT,
            of("H1", run("At night")),
            of("H2", run("When to ring")),
            TEXT,
            of("H1", run("By day")),
            TEXT,
            styles=styles,
        )
    )
    assert article.title == "Falls"
    assert told(article) == [_SAID, "# At night", "When to ring", _SAID, "# By day", _SAID]
    assert article.warnings == ()


def test_a_quote_and_a_caption_named_in_german_are_those() -> None:
    styles = style("Z", "Zitat") + style("B", "Beschriftung")
    rows = table(("Food", "Iron"), ("Lentils", "3 mg"))
    article = understood(of("Z", run("Ring.")), of("B", run("Iron")), rows, styles=styles)
    assert told(article) == ["> Ring.", "Food | Iron", "Lentils | 3 mg"]


def test_author_and_date_on_top_of_the_title_are_no_headings_but_the_byline() -> None:
    styles = style("Author", "Author", on="Title") + style("Date", "Date", on="Title")
    article = understood(
        of("Author", run("Ana Ruiz")),
        of("Author", run("By Ben Ode")),
        of("Date", run("5 March 2024")),
        TEXT,
        par(run("At night"), style="heading 1"),
        TEXT,
        styles=styles,
    )
    assert (article.byline, article.published) == ("Ana Ruiz and Ben Ode", date(2024, 3, 5))
    assert told(article) == [_SAID, "# At night", _SAID]
    assert ("Ana Ruiz", "byline") in left_out(article)


def test_a_date_that_is_none_stays_in_the_text() -> None:
    article = understood(of("Date", run("Last spring")), TEXT, styles=style("Date", "Date"))
    assert told(article) == ["Last spring", _SAID]


def test_a_style_on_top_of_titles_is_the_title_where_no_other_is() -> None:
    styles = style("Mine", "Magazine", on="Title")
    alone = article_of(word_file(of("Mine", run("Falls")), TEXT, styles=styles))
    assert alone.title == "Falls"
    second = understood(of("Mine", run("A series")), TEXT, styles=styles)
    assert (second.title, told(second)) == ("Bees", ["A series", _SAID])


def test_a_text_that_one_cell_frames_is_no_table() -> None:
    cell = par(run("Falls"), style="Title") + TEXT + par(run("At night"), style="heading 1") + TEXT
    framed = article_of(word_file(f"<w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>"))
    assert (framed.title, told(framed)) == ("Falls", [_SAID, "# At night", _SAID])


def test_a_table_that_lays_a_text_out_is_none_and_one_of_data_is() -> None:
    main = par(run("At night"), style="heading 1") + 8 * TEXT
    rows = f"<w:tr><w:tc>{par(run('Margin'))}</w:tc><w:tc>{main}</w:tc></w:tr>"
    assert told(understood(f"<w:tbl>{rows}</w:tbl>"))[:2] == ["Margin", "# At night"]
    data = understood(table(("Food", "Iron"), ("Lentils", "3 mg")))
    assert told(data) == ["Food | Iron", "Lentils | 3 mg"]


def test_letters_in_a_font_of_symbols_are_what_they_show() -> None:
    symbol = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    article = understood(
        par(run("Take 5 "), run("m", marks=symbol), run("g of "), run("\uf062", marks=symbol))
    )
    assert told(article) == ["Take 5 μg of β"]
    ticked = understood(par(run("ü", marks='<w:rFonts w:ascii="Wingdings"/>'), run(" Done")))
    assert told(ticked) == ["✓ Done"]


def test_bullets_of_word_that_lost_their_font_make_a_list() -> None:
    article = understood(par(run("\uf0b7 Ring.")), par(run("\uf0b7 Wait.")), TEXT)
    assert told(article) == ["- Ring.", "- Wait.", _SAID]


def test_a_picture_that_is_decoration_is_none_and_a_programs_note_is_left_out() -> None:
    shown = (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="{}">{}</wp:docPr><a:graphic>'
        '<a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    mark = '<x:decorative xmlns:x="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    noted = "A rail on a wall&#10;&#10;Description automatically generated with low confidence"
    article = understood(
        TEXT, par(run("") + shown.format("", mark + 'val="1"/>')), par(shown.format(noted, ""))
    )
    assert told(article) == [_SAID, "A rail on a wall"]
    assert article.warnings == ()
    assert left_out(article) == [
        (
            "Description automatically generated with low confidence",
            "note of the program that described a picture",
        )
    ]


def test_a_file_inside_the_file_is_told_and_its_words_are_listed() -> None:
    data = word_file(
        par(run("Bees"), style="Title"),
        TEXT,
        '<w:altChunk r:id="rId50"/>',
        relations=f'<Relationship Id="rId50" Type="{OFFICE}/aFChunk" Target="part.html"/>',
        parts={"word/part.html": "<html><body><p>Words of its own.</p></body></html>"},
    )
    article = article_of(data)
    assert left_out(article) == [("Words of its own.", "file in the file")]
    assert "part.html: nobody hears it" in article.warnings[0].what


def test_how_an_equation_is_placed_is_nothing_to_tell() -> None:
    formula = (
        "<m:oMathPara><m:oMathParaPr/><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>"
    )
    assert understood(f"<w:p>{formula}</w:p>", TEXT).warnings == ()


_VML = 'xmlns:o="urn:schemas-microsoft-com:office:office"'


def test_an_equation_of_mathtype_is_told_and_its_sentence_stays() -> None:
    embedded = (
        '<w:r><w:object><v:shape><v:imagedata r:id="rId9"/></v:shape>'
        f'<o:OLEObject {_VML} ProgID="Equation.DSMT4"/></w:object></w:r>'
    )
    article = understood(TEXT, par(embedded, run(" holds at night.")))
    assert told(article)[-1] == "holds at night."
    [warned] = [one for one in article.warnings if "Equation.DSMT4" in one.what]
    assert (warned.what, warned.place.part) == (
        "An equation of Equation.DSMT4 is a picture without words; nobody hears it.",
        "paragraph 3",
    )


def test_a_picture_of_old_markup_is_described_by_its_shape() -> None:
    shape = '<w:r><w:pict><v:shape alt="A map"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>'
    article = understood(par(shape), TEXT)
    assert (told(article), article.warnings) == (["A map", _SAID], ())


def test_words_own_styles_need_no_warning() -> None:
    styles = style("LC", "List Continue 2") + style("BT", "Body Text 3")
    article = understood(of("LC", run("It goes on.")), of("BT", run("And on.")), styles=styles)
    assert (told(article), article.warnings) == (["It goes on.", "And on."], ())
