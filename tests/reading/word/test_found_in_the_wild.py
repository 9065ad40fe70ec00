"""What Word files of other people hold: parts that lead nowhere, old tables, odd headings."""

from __future__ import annotations

import io
import zipfile

import pytest

from podcast.model import Break, Figure, Table
from podcast.reading.inline import text_of
from tests.reading.word.test_fields import long_field
from tests.reading.word.word_article import article_of, left_out, told, understood
from tests.reading.word_file import link, par, picture, run, word_file

TITLE = par(run("The mill"), style="Title")
TEXT = par(run("The wheel turned all night, and nobody heard it stop."))


def cell(text: str, *, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{par(run(text))}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table_in(*rows: str) -> Table:
    article = understood(TEXT, f"<w:tbl>{''.join(rows)}</w:tbl>")
    return next(one for one in article.sections[0].blocks if isinstance(one, Table))


def rows_of(table: Table) -> list[list[str]]:
    return [[text_of(one) for one in cells] for cells in (table.header, *table.rows) if cells]


@pytest.mark.parametrize("identity", ["", "rId99"])
def test_a_link_that_leads_nowhere_is_read_by_its_words(identity: str) -> None:
    article = understood(par(run("See "), link("the mill", identity), run(" first.")))
    assert told(article) == ["See the mill first."]
    assert [one.what for one in article.warnings] == ["A link leads nowhere; its words are read."]


@pytest.mark.parametrize("identity", ["", "rId99"])
def test_a_picture_that_is_not_in_the_file_keeps_its_description(identity: str) -> None:
    lost = picture("A wheel").replace("rId9", identity)
    article = understood(TEXT, par(lost))
    (found,) = (one for one in article.sections[0].blocks if isinstance(one, Figure))
    assert found.alt == "A wheel"
    assert [str(one.what) for one in article.warnings] == ["A picture is not in the file."]


def test_an_old_picture_without_a_place_keeps_its_description() -> None:
    lost = '<w:r><w:pict><v:shape alt="A wheel"><v:imagedata/></v:shape></w:pict></w:r>'
    blocks = understood(TEXT, par(lost)).sections[0].blocks
    assert [one.alt for one in blocks if isinstance(one, Figure)] == ["A wheel"]


def test_a_file_whose_parts_are_named_as_on_windows_is_read() -> None:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(word_file(TITLE, TEXT))) as old,
        zipfile.ZipFile(packed, "w") as new,
    ):
        for name in old.namelist():
            entry = zipfile.ZipInfo("part")
            entry.filename = name.replace("/", "\\")
            new.writestr(entry, old.read(name))
    assert article_of(packed.getvalue()).title == "The mill"


def test_a_field_in_the_question_of_another_is_not_heard() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    asked = long_field("MERGEFIELD wheels", run("two"))
    result = f"{mark('separate')}{run('many')}{mark('end')}"
    article = understood(par(run("It has "), mark("begin"), asked, result, run(" wheels.")))
    assert told(article) == ["It has many wheels."]
    assert left_out(article) == [("two", "part of a field's instruction")]


def test_a_field_that_never_ends_hides_nothing() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    article = understood(
        par(begun, run("It has "), long_field("PAGE", run("two")), run(" wheels."))
    )
    assert told(article) == ["It has two wheels."]


def test_a_row_that_begins_further_right_keeps_its_columns() -> None:
    marked = "<w:tblHeader/>"
    table = table_in(
        row(cell("Year"), cell("Grain"), cell("Water"), properties=marked),
        row(cell("12"), cell("30"), properties='<w:gridBefore w:val="1"/>'),
        row(cell("1902"), cell("13"), properties='<w:gridAfter w:val="1"/>'),
    )
    assert rows_of(table) == [["Year", "Grain", "Water"], ["", "12", "30"], ["1902", "13", ""]]


def test_cells_that_an_old_file_merges_are_one() -> None:
    table = table_in(
        row(
            cell("Grain", properties='<w:hMerge w:val="restart"/>'),
            cell("of all years", properties='<w:hMerge w:val="continue"/>'),
            cell("tons"),
        ),
        row(cell("rye"), cell("oats"), cell("12")),
    )
    assert rows_of(table)[0] == ["Grain of all years", "", "tons"]


def test_words_below_a_merged_cell_are_listed() -> None:
    article = understood(
        TEXT,
        "<w:tbl>"
        + row(cell("rye", properties='<w:vMerge w:val="restart"/>'), cell("1"))
        + row(cell("unseen", properties="<w:vMerge/>"), cell("2"))
        + "</w:tbl>",
    )
    assert left_out(article) == [("unseen", "words below a merged cell")]


def test_a_row_that_says_to_be_no_head_is_none() -> None:
    table = table_in(
        row(cell("rye"), cell("12"), properties='<w:tblHeader w:val="0"/>'),
        row(cell("oats"), cell("13")),
    )
    assert table.header == ()


@pytest.mark.parametrize(
    ("name", "level"), [("Heading 0", "0"), ("Heading 1 Unnumbered", "0"), ("Heading 0", "")]
)
def test_a_style_named_after_a_heading_is_one(name: str, level: str) -> None:
    outline = f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>' if level else ""
    style = (
        f'<w:style w:type="paragraph" w:styleId="Odd"><w:name w:val="{name}"/>{outline}</w:style>'
    )
    article = understood(TEXT, par(run("The race"), style="Odd"), TEXT, styles=style)
    assert "# The race" in told(article)
    assert article.warnings == ()


def test_a_picture_in_the_style_of_titles_is_a_picture() -> None:
    data = word_file(par(picture("A wheel"), style="Title"), par(run("The mill")), TEXT)
    article = article_of(data)
    assert article.title == "The mill"
    assert isinstance(article.sections[0].blocks[0], Figure)


def test_words_with_what_they_mean_are_a_list() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        "</w:style>"
        for name in ("Definition Term", "Definition")
    )
    article = understood(
        TEXT,
        par(run("Sluice"), style="Definition Term"),
        par(run("A gate that lets water in."), style="Definition"),
        par(run("Race"), style="Definition Term"),
        par(run("The channel to the wheel."), style="Definition"),
        styles=styles,
    )
    assert told(article)[1:] == [
        "- Sluice / A gate that lets water in.",
        "- Race / The channel to the wheel.",
    ]


def test_entries_in_the_style_of_works_are_works_whatever_their_form() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="Bibliography"><w:name w:val="Bibliography"/>'
        "</w:style>"
    )
    article = understood(
        TEXT,
        par(run("Bibliography"), style="heading 1"),
        par(run("Ruiz, Ana. Mills. Mill Press."), style="Bibliography"),
        styles=style,
    )
    assert [text_of(one.spans) for one in article.references] == ["Ruiz, Ana. Mills. Mill Press."]


def test_a_line_across_the_page_is_a_break() -> None:
    office = 'xmlns:o="urn:schemas-microsoft-com:office:office"'
    rule = par(f'<w:r><w:pict><v:rect o:hr="t" {office}/></w:pict></w:r>')
    kinds = [type(one) for one in understood(TEXT, rule, TEXT).sections[0].blocks]
    assert kinds[1] is Break


def test_who_may_write_where_is_nothing_to_tell() -> None:
    article = understood(par('<w:permStart w:id="1"/>', run("Allowed."), '<w:permEnd w:id="1"/>'))
    assert told(article) == ["Allowed."]
    assert article.warnings == ()
