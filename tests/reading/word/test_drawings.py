"""Diagrams and charts are told with their words."""

from __future__ import annotations

from tests.reading.word.word_article import article_of, told
from tests.reading.word_file import OFFICE, SPACES, par, run, word_file

_CHART_DATA = (
    f"<c:chartSpace {SPACES}><c:chart><c:title><a:p><a:r><a:t>Falls by ward</a:t></a:r></a:p>"
    "</c:title><c:ser><c:tx><c:v>Falls</c:v></c:tx><c:cat>"
    '<c:pt idx="0"><c:v>Mill</c:v></c:pt><c:pt idx="1"><c:v>Hill</c:v></c:pt></c:cat><c:val>'
    '<c:formatCode>0%</c:formatCode><c:pt idx="0"><c:v>0.25</c:v></c:pt>'
    '<c:pt idx="1"><c:v>0.30000000000000004</c:v></c:pt></c:val></c:ser></c:chart></c:chartSpace>'
)
_DIAGRAM_DATA = (
    f"<dgm:dataModel {SPACES}><dgm:ptLst>"
    "<dgm:pt><dgm:t><a:p><a:r><a:t>Ask</a:t></a:r></a:p></dgm:t></dgm:pt>"
    '<dgm:pt type="pres"><dgm:t><a:p><a:r><a:t>layout</a:t></a:r></a:p></dgm:t></dgm:pt>'
    "<dgm:pt><dgm:t><a:p><a:r><a:t>Lis</a:t></a:r><a:r><a:t>ten</a:t></a:r></a:p></dgm:t></dgm:pt>"
    "</dgm:ptLst></dgm:dataModel>"
)


def drawing(inside: str, alt: str = "") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="D" descr="{alt}"/><a:graphic>'
        f"<a:graphicData>{inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def with_data(kind: str, data: str, markup: str) -> list[str]:
    relation = f'<Relationship Id="rId50" Type="{OFFICE}/{kind}" Target="drawn/data1.xml"/>'
    parts = {"word/drawn/data1.xml": data} if data else {}
    body = (par(run("Bees"), style="Title"), par(run("Before.")), par(markup), par(run("After.")))
    article = article_of(word_file(*body, parts=parts, relations=relation))
    assert article.warnings
    return told(article)


def test_a_chart_is_read_as_the_table_that_it_draws() -> None:
    lines = with_data("chart", _CHART_DATA, drawing('<c:chart r:id="rId50"/>', "Two bars"))
    assert lines == ["Before.", "Two bars", " | Falls", "Mill | 25%", "Hill | 30%", "After."]


def test_a_diagram_is_read_as_a_list_of_its_words() -> None:
    lines = with_data("diagramData", _DIAGRAM_DATA, drawing('<dgm:relIds r:dm="rId50"/>'))
    assert lines == ["Before.", "- Ask", "- Listen", "After."]


def test_a_chart_without_data_is_a_warning_and_no_error() -> None:
    assert with_data("chart", "", drawing('<c:chart r:id="rId50"/>')) == ["Before.", "After."]


def test_a_chart_without_data_keeps_its_description() -> None:
    lines = with_data("chart", "", drawing('<c:chart r:id="rId50"/>', "Two bars"))
    assert lines == ["Before.", "Two bars", "After."]
