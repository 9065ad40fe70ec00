"""OpenDocument texts, as LibreOffice writes them."""

from __future__ import annotations

import io
import zipfile

import pytest

from podcast.errors import ArticleError
from podcast.model import Article, Equation, Figure, Table
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.odt.document import read_odt
from tests.reading.same_article import zipped
from tests.reading.word.word_article import left_out, told

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    f'xmlns:{short}="{_OASIS}:{name}:1.0"'
    for short, name in (
        *(("office", "office"), ("text", "text"), ("table", "table"), ("style", "style")),
        *(("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")),
        ("meta", "meta"),
        ("number", "datastyle"),
    )
)
STYLES = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
<style:style style:name="Quotations"/>
<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T2"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Title"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style>
"""


FORMULA = (
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>x</mi><mo>=</mo>'
    "<mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>"
    '<annotation encoding="StarMath 5.0">x = {1} over {2}</annotation></semantics></math>'
)


def odt(body: str, *, title: str = "", styles: str = STYLES) -> bytes:
    content = (
        f'<office:document-content {SPACES} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    meta = (
        f'<office:document-meta {SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<office:meta><dc:title>{title}</dc:title></office:meta></office:document-meta>"
    )
    objects = {"Object 1": FORMULA, "Object 2": "<chart/>", "Object 3": "<math><mi>"}
    parts = {f"{name}/content.xml": inside for name, inside in objects.items()}
    return zipped({"content.xml": content, "meta.xml": meta, **parts})


def understood(body: str) -> Article:
    shown = '<text:p text:style-name="Title">Bees</text:p>'
    data = odt(shown + body)
    return compose(read_odt(data, source="a.odt"), name="a", source="a.odt")


def test_headings_lists_quotes_and_emphasis_keep_their_structure() -> None:
    article = understood(
        '<text:h text:outline-level="1">The hive</text:h>'
        '<text:p>It is <text:span text:style-name="T1">warm</text:span>.</text:p>'
        '<text:list text:style-name="L1"><text:list-item><text:p>Wash</text:p></text:list-item>'
        "<text:list-item><text:p>Dry</text:p></text:list-item></text:list>"
        '<text:p text:style-name="P1">Bees know.</text:p>'
        "<text:list><text:list-item><text:p>Lime</text:p></text:list-item></text:list>"
    )
    assert article.title == "Bees"
    assert told(article) == [
        "# The hive",
        "It is warm.",
        "1. Wash",
        "2. Dry",
        "> Bees know.",
        "- Lime",
    ]


def test_tables_have_their_heads_and_pictures_their_descriptions() -> None:
    def row(*cells: str) -> str:
        made = "".join(
            f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells
        )
        return f"<table:table-row>{made}</table:table-row>"

    article = understood(
        f"<table:table><table:table-header-rows>{row('Food', 'Iron')}</table:table-header-rows>"
        f"{row('Lentils', '3 mg')}</table:table>"
        '<text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>A hive</svg:desc>'
        "</draw:frame></text:p>"
    )
    table, figure = article.sections[0].blocks
    assert isinstance(table, Table)
    assert [text_of(cell) for cell in table.header] == ["Food", "Iron"]
    assert isinstance(figure, Figure)
    assert figure.alt == "A hive"


def test_a_damaged_object_leaves_the_text_around_it_whole() -> None:
    lost = '<draw:frame><draw:object xlink:href="./Object 3"/></draw:frame>'
    article = understood(f"<text:p>They hum.{lost}</text:p>")
    assert told(article) == ["They hum."]
    assert [one.what for one in article.warnings][-1].startswith("The object Object 3/content.xml")
    assert [left.reason for left in article.left_out] == ["embedded object"]


def test_a_formula_is_an_equation_and_another_object_is_listed() -> None:
    def embedded(address: str) -> str:
        return f'<draw:frame><draw:object xlink:href="{address}"/></draw:frame>'

    article = understood(
        f"<text:p>{embedded('./Object 1')}</text:p>"
        f"<text:p>Here {embedded('Object%201/')} is.</text:p>"
        f"<text:p>Not {embedded('./Object 2')} and {embedded('../sums.ods')}.</text:p>"
    )
    block = article.sections[0].blocks[0]
    assert isinstance(block, Equation)
    assert block.mathml.startswith("<math")
    assert [span.kind for span in article.sections[0].blocks[1].spans] == ["text", "math", "text"]  # type: ignore[union-attr]
    assert left_out(article) == [
        ("./Object 2", "embedded object"),
        ("../sums.ods", "embedded object"),
    ]


def test_notes_are_called_where_they_stand() -> None:
    article = understood(
        "<text:p>A fact<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>Counted.</text:p></text:note-body></text:note> is here.</text:p>"
    )
    (note,) = article.notes
    assert (note.label, words_of(note.blocks[0])) == ("1", "Counted.")
    assert told(article) == ["A fact is here."]


def test_hidden_and_made_text_is_listed_and_deleted_text_and_comments_are_not_read() -> None:
    article = understood(
        "<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>"
        "<text:table-of-content><text:p>The hive 1</text:p></text:table-of-content>"
        "<text:p>Seen.<office:annotation><text:p>Is that so?</text:p></office:annotation>"
        '<text:span text:style-name="T2"> Hidden.</text:span></text:p>'
        "<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>"
    )
    assert told(article) == ["Seen.", "In a box."]
    assert left_out(article) == [("The hive 1", "table of contents"), ("Hidden.", "hidden text")]


def test_breaks_tabs_and_blanks_part_words() -> None:
    article = understood("<text:p>One<text:tab/>two<text:s/>three<text:line-break/>four</text:p>")
    spans = article.sections[0].blocks[0].spans  # type: ignore[union-attr]
    assert [span.text for span in spans] == ["One two three", "\n", "four"]


def test_the_properties_give_the_title_where_none_shows() -> None:
    body = "<text:p>Somebody rang in the night, and nobody came.</text:p>" * 2
    article = compose(read_odt(odt(body, title="Falls"), source="a.odt"), name="a", source="a.odt")
    assert article.title == "Falls"


def test_glosses_above_characters_are_listed() -> None:
    ruby = "<text:ruby><text:ruby-base>花</text:ruby-base><text:ruby-text>はな</text:ruby-text>"
    article = understood(f"<text:p>It is {ruby}</text:ruby>.</text:p>")
    assert told(article) == ["It is 花."]
    assert left_out(article) == [("はな", "reading aid above characters")]


def test_an_identity_that_is_no_name_stops_nothing() -> None:
    assert told(understood('<text:p xml:id="1#one">Bees hum.</text:p>')) == ["Bees hum."]


def test_broken_properties_stop_nothing_and_are_told() -> None:
    with zipfile.ZipFile(io.BytesIO(odt("<text:p>Bees hum.</text:p>"))) as file:
        data = zipped({"content.xml": file.read("content.xml"), "meta.xml": "<a:b/>"})
    draft = read_odt(data, source="a.odt")
    assert [words_of(block) for block in draft.blocks] == ["Bees hum."]
    assert [one.what for one in draft.warnings] == [
        "What meta.xml says of the article cannot be read."
    ]


@pytest.mark.parametrize(
    "parts",
    [
        {"content.xml": b"\x93\x02", "META-INF/manifest.xml": "<manifest:encryption-data/>"},
        {"encrypted-package": b"\x93\x02", "META-INF/manifest.xml": "<manifest:manifest/>"},
    ],
)
def test_a_password_is_told(parts: dict[str, str | bytes]) -> None:
    with pytest.raises(ArticleError, match="locked with a password") as caught:
        read_odt(zipped(parts), source="a.odt")
    assert "without a password" in caught.value.mend


def test_another_zip_file_is_no_odt() -> None:
    with pytest.raises(ArticleError, match="no ODT"):
        read_odt(zipped({"mimetype": "x"}), source="a.odt")


def test_the_text_is_found_behind_the_format_of_a_date() -> None:
    date = "<number:date-style><number:day/><number:text>. </number:text></number:date-style>"
    data = odt("<text:p>The bees came on the 3. of May.</text:p>", styles=date)
    draft = read_odt(data, source="a.odt")
    assert [words_of(block) for block in draft.blocks] == ["The bees came on the 3. of May."]


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:p>They sting.<text:hidden-paragraph text:is-hidden="true"/></text:p>',
        '<text:section text:display="none"><text:p>They sting.</text:p></text:section>',
        '<text:section text:display="condition"><text:p>They sting.</text:p></text:section>',
        '<text:p><text:hidden-text text:is-hidden="true">They sting.</text:hidden-text></text:p>',
    ],
)
def test_what_a_field_or_a_section_hides_is_listed(hidden: str) -> None:
    article = understood(f"<text:p>Bees hum.</text:p>{hidden}")
    assert told(article) == ["Bees hum."]
    assert left_out(article) == [("They sting.", "hidden text")]


_IF = 'text:display="condition" text:is-hidden="false"'


@pytest.mark.parametrize(
    "shown",
    [
        '<text:p>They hum.<text:hidden-paragraph text:is-hidden="false"/></text:p>',
        f"<text:section {_IF}><text:p>They hum.</text:p></text:section>",
        '<text:p><text:hidden-text text:is-hidden="false">They hum.</text:hidden-text></text:p>',
    ],
)
def test_what_its_condition_does_not_hide_is_told(shown: str) -> None:
    assert told(understood(shown)) == ["They hum."]


def test_a_list_of_contents_is_listed_with_its_lines_apart() -> None:
    lines = "<text:p>Hive<text:tab/>1</text:p><text:p>Queen<text:s/>2</text:p>"
    shape = "<text:table-of-content-source>Contents</text:table-of-content-source>"
    contents = f"<text:table-of-content>{shape}<text:index-body>{lines}</text:index-body>"
    article = understood(f"{contents}</text:table-of-content><text:p>Bees hum.</text:p>")
    assert left_out(article) == [("Hive 1 Queen 2", "table of contents")]
