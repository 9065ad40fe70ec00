"""OpenDocument texts as pandoc, Word and LibreOffice in other languages write them."""

from __future__ import annotations

from datetime import date

from podcast.model import Article, Break, Code, Figure, Listing, Table
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.odt.document import read_odt
from tests.reading.odt.test_document import odt
from tests.reading.word.word_article import left_out, told

STYLES = """
<style:style style:name="Title"/>
<style:style style:name="Author" style:parent-style-name="Title"/>
<style:style style:name="Caption"/>
<style:style style:name="Table" style:parent-style-name="Caption"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1"/>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading"/>
<style:style style:name="Mine" style:parent-style-name="Heading_20_1"/>
<style:style style:name="Überschrift_20_2" style:display-name="Überschrift 2"/>
<style:style style:name="S"><style:text-properties style:font-name="Symbol"/></style:style>
"""
TITLE = '<text:p text:style-name="Title">Bees</text:p>'
SAID = "They are warm at night."


def p(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def understood(*body: str) -> Article:
    draft = read_odt(odt("".join(body), styles=STYLES), source="a.odt")
    return compose(draft, name="a", source="a.odt")


def row(*cells: str) -> str:
    made = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    return f"<table:table-row>{made}</table:table-row>"


def test_author_and_date_are_the_byline_whatever_their_styles_are_based_on() -> None:
    article = understood(TITLE, p("Ana Ruiz", "Author"), p("5 March 2024", "Date"), p(SAID))
    assert (article.byline, article.published) == ("Ana Ruiz", date(2024, 3, 5))
    assert (article.title, told(article)) == ("Bees", [SAID])


def test_a_paragraph_with_the_style_of_a_heading_is_one_in_any_language() -> None:
    article = understood(TITLE, p("Night", "Mine"), p(SAID), p("Dusk", "Überschrift_20_2"), p(SAID))
    assert told(article) == ["# Night", SAID, "Dusk", SAID]


def test_captions_go_with_their_table_and_their_picture() -> None:
    number = "<text:sequence>1</text:sequence>"
    shown = '<draw:frame><draw:image xlink:href="a.png"/><svg:desc>A hive</svg:desc></draw:frame>'
    article = understood(
        TITLE,
        p(SAID),
        p(f"Table {number}: Iron", "Table"),
        f"<table:table>{row(p('Food'), p('Iron'))}{row(p('Lentils'), p('3 mg'))}</table:table>",
        p(
            f"<draw:frame><draw:text-box>{p(shown + 'Mill Street', 'Caption')}</draw:text-box>"
            "</draw:frame>"
        ),
        p(SAID),
    )
    _, table, figure, _ = article.sections[0].blocks
    assert isinstance(table, Table)
    assert text_of(table.caption) == "Table 1: Iron"
    assert isinstance(figure, Figure)
    assert (figure.alt, text_of(figure.caption)) == ("A hive", "Mill Street")


def test_letters_in_the_font_of_symbols_are_greek() -> None:
    article = understood(TITLE, p('Take 5 <text:span text:style-name="S">m</text:span>g.'), p(SAID))
    assert told(article) == ["Take 5 μg.", SAID]


def test_a_text_that_one_cell_frames_is_no_table() -> None:
    framed = row(TITLE + p(SAID) + '<text:h text:outline-level="1">Night</text:h>' + p(SAID))
    article = understood(f"<table:table>{framed}</table:table>")
    assert (article.title, told(article)) == ("Bees", [SAID, "# Night", SAID])


def test_a_script_is_no_word_and_what_is_to_be_filled_in_is_listed() -> None:
    article = understood(
        TITLE,
        p(
            "Dear <text:placeholder>&lt;Name&gt;</text:placeholder> of bees"
            "<text:script>alert(1)</text:script>, all is well."
        ),
        "<text:user-index><text:index-body><text:p>Hive 3</text:p></text:index-body>"
        "</text:user-index>",
    )
    assert told(article) == ["Dear of bees, all is well."]
    assert left_out(article) == [("<Name>", "empty form field"), ("Hive 3", "index")]


def test_a_note_a_link_and_a_line_end_in_a_font_of_symbols_stay_what_they_are() -> None:
    note = (
        '<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1'
        "</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
    )
    span = f'<text:span text:style-name="S">m<text:line-break/>g{note}</text:span>'
    body = f"<text:p>Take 5 {span} now.</text:p>"
    article = understood(TITLE, p(SAID), body)
    assert told(article) == [SAID, "Take 5 μ γ now."]
    assert [words_of(block) for note in article.notes for block in note.blocks] == ["A note."]


def test_lines_of_code_are_one_listing_and_a_line_across_is_a_break() -> None:
    styles = "".join(
        f'<style:style style:name="{name.replace(" ", "_20_")}" style:display-name="{name}"/>'
        for name in ("Preformatted Text", "Horizontal Line", "Title")
    )
    code = p("x = 1", "Preformatted_20_Text") + p("y = 2", "Preformatted_20_Text")
    body = TITLE + p(SAID) + code + p("", "Horizontal_20_Line") + p(SAID)
    article = compose(read_odt(odt(body, styles=styles), source="a.odt"), name="a", source="a.odt")
    _, listing, line, _ = article.sections[0].blocks
    assert isinstance(listing, Code)
    assert listing.text == "x = 1\ny = 2"
    assert isinstance(line, Break)


def test_what_an_empty_field_of_a_form_says_is_listed() -> None:
    office = 'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    asked = f'<loext:content-control {office} loext:showing-place-holder="true">Choose one'
    article = understood(TITLE, p(f"Kept. {asked}</loext:content-control>"))
    assert told(article) == ["Kept."]
    assert left_out(article) == [("Choose one", "empty form field")]


def test_a_cell_that_is_repeated_stands_in_each_of_its_columns() -> None:
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    twice = cell.format(' table:number-columns-repeated="2"', "warm")
    end = '<table:table-cell table:number-columns-repeated="900"/>'
    first, last = cell.format("", "Hive"), cell.format("", "cold")
    rows = f"<table:table-row>{first}{twice}{last}{end}</table:table-row>"
    table = _table(f"{rows}{row(p('Nest'), p('a'), p('b'), p('c'), p('d'))}")
    assert [text_of(one) for one in table.rows[0]] == ["Hive", "warm", "warm", "cold", ""]


def test_a_style_names_the_head_of_a_table() -> None:
    head = row(p("Hive", "Table_20_Heading"), p("Warmth", "Table_20_Heading"))
    table = _table(head + row(p("Upper"), p("good")) + row(p("Lower"), p("fair")))
    assert [text_of(one) for one in table.header] == ["Hive", "Warmth"]
    mixed = row(p("Hive", "Table_20_Heading"), p("Warmth")) + row(p("Upper"), p("good"))
    assert not _table(mixed).header


def _table(rows: str) -> Table:
    article = understood(TITLE, p(SAID), f"<table:table>{rows}</table:table>")
    return next(one for part in article.sections for one in part.blocks if isinstance(one, Table))


def test_a_paragraph_of_a_list_without_a_number_is_no_item() -> None:
    header = f"<text:list-header>{p('Bring these:')}</text:list-header>"
    items = "".join(f"<text:list-item>{p(one)}</text:list-item>" for one in ("gloves", "rope"))
    more = f"<text:list-header>{p('a long one')}</text:list-header>"
    article = understood(TITLE, p(SAID), f"<text:list>{header}{items}{more}</text:list>")
    listing = next(
        one for part in article.sections for one in part.blocks if isinstance(one, Listing)
    )
    assert "Bring these:" in told(article)
    assert [[words_of(one) for one in item] for item in listing.items] == [
        ["gloves"],
        ["rope", "a long one"],
    ]
