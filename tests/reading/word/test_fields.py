"""Fields, form controls, ruby and breaks: what Word shows of them is read."""

from __future__ import annotations

from podcast.reading.blocks import spans_in
from tests.reading.word.word_article import left_out, told, understood
from tests.reading.word_file import control, par, run


def field(instruction: str, shown: str) -> str:
    return f'<w:fldSimple w:instr=" {instruction} ">{run(shown)}</w:fldSimple>'


def long_field(instruction: str, *shown: str) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    told_ = f"<w:r><w:instrText> {instruction} </w:instrText></w:r>"
    return f"{mark('begin')}{told_}{mark('separate')}{''.join(shown)}{mark('end')}"


def test_a_simple_field_shows_its_result_and_warns_of_nothing() -> None:
    article = understood(par(run("See figure "), field("REF fig1", "3"), run(".")))
    assert told(article) == ["See figure 3."]
    assert article.warnings == ()


def test_a_field_in_a_field_and_one_of_several_runs_show_their_results() -> None:
    inner = field("SEQ Figure", "7")
    article = understood(par(run("Figure "), long_field("REF a", run("n"), inner), run(" is new.")))
    assert told(article) == ["Figure n7 is new."]


def test_a_link_field_to_a_place_in_the_document_stays_a_link() -> None:
    link = field("HYPERLINK \\l &quot;part&quot;", "the part")
    article = understood(par(run("See "), link, run(".")))
    kinds = [(span.text, span.kind) for span in spans_in(article.sections[0].blocks[0])]
    assert ("the part", "link") in kinds


def test_smart_tags_and_directions_lose_no_word() -> None:
    tag = f"<w:smartTag><w:smartTag>{run('Leeds')}</w:smartTag></w:smartTag>"
    turned = f'<w:dir w:val="rtl">{run(" today")}</w:dir>'
    assert told(understood(par(run("In "), tag, turned, run(".")))) == ["In Leeds today."]


def test_a_control_around_paragraphs_rows_and_cells_loses_no_word() -> None:
    cell = f"<w:tc>{par(run('A cell.'))}</w:tc>"
    row = control("", f"<w:tr>{control('', cell)}</w:tr>")
    article = understood(control("", par(run("Inside."))), f"<w:tbl>{row}</w:tbl>")
    assert "Inside." in told(article)
    assert "A cell." in str(article.sections)


def test_what_an_empty_form_field_asks_for_is_left_out_and_listed() -> None:
    empty = control("<w:showingPlcHdr/>", run("Click here to enter text."))
    article = understood(par(run("Name: "), empty), par(run("That is all.")))
    assert told(article) == ["Name:", "That is all."]
    assert left_out(article) == [("Click here to enter text.", "empty form field")]


def test_paragraphs_of_an_empty_field_of_a_form_are_listed_apart() -> None:
    empty = control("<w:showingPlcHdr/>", par(run("Enter your name")) + par(run("Then go on")))
    article = understood(par(run("Bees hum.")), empty)
    assert left_out(article) == [("Enter your name Then go on", "empty form field")]


def test_ruby_is_read_by_its_characters_and_the_gloss_is_listed() -> None:
    parts = f"<w:rt>{run('とう')}</w:rt><w:rubyBase>{run('東')}</w:rubyBase>"
    ruby = f"<w:r><w:ruby>{parts}</w:ruby></w:r>"
    article = understood(par(run("The sign is "), ruby, run(".")))
    assert told(article) == ["The sign is 東."]
    assert left_out(article) == [("とう", "reading aid above characters")]


def test_a_line_break_parts_words() -> None:
    article = understood(
        par(run("One"), "<w:r><w:br/></w:r>", run("two"), "<w:r><w:cr/></w:r>", run("three"))
    )
    texts = [span.text for span in spans_in(article.sections[0].blocks[0])]
    assert texts == ["One", "\n", "two", "\n", "three"]


def test_a_note_with_a_mark_of_its_own_is_called_once() -> None:
    mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
    article = understood(par(run("A fact"), mark, run(" is here.")), note="Counted.")
    texts = [span.text for span in spans_in(article.sections[0].blocks[0])]
    assert texts == ["A fact", "1", " is here."]


def test_the_end_of_a_page_and_a_tab_to_a_place_part_words() -> None:
    inside = '<w:r><w:t>one</w:t><w:br w:type="page"/><w:t>two</w:t><w:ptab/><w:t>three</w:t></w:r>'
    assert told(understood(par(inside))) == ["one two three"]
