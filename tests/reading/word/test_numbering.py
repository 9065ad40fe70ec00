"""The numbers of lists and headings are those that Word shows."""

from __future__ import annotations

import pytest

from tests.reading.word.word_article import article_of, told, understood
from tests.reading.word_file import par, run, word_file


def abstract(number: int, *levels: str, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{more}{"".join(levels)}</w:abstractNum>'


def level(at: int, form: str = "decimal", text: str = "", start: int = 1) -> str:
    shown = text or f"%{at + 1}."
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{shown}"/></w:lvl>'
    )


def num(number: int, of: int, *, restart: int = 0) -> str:
    override = (
        f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{restart}"/></w:lvlOverride>'
        if restart
        else ""
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'


def item(text: str, number: int, at: int = 0, style: str = "") -> str:
    said = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:p><w:pPr>{said}<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>'
        f"</w:pPr>{run(text)}</w:p>"
    )


ONE = abstract(5, level(0), level(1, "lowerLetter")) + num(5, 5) + num(6, 5) + num(7, 5, restart=1)


def test_a_list_goes_on_counting_behind_a_paragraph() -> None:
    article = understood(
        item("Foo", 5), item("Bar", 5), par(run("Between.")), item("Bop", 5), numbering=ONE
    )
    assert told(article) == ["1. Foo", "2. Bar", "Between.", "3. Bop"]


def test_a_list_of_the_same_family_goes_on_and_one_that_restarts_begins_anew() -> None:
    article = understood(
        item("Foo", 5), item("Bar", 6), item("Bop", 7), item("Baz", 7), numbering=ONE
    )
    assert told(article) == ["1. Foo", "2. Bar", "1. Bop", "2. Baz"]


def test_deeper_items_count_anew_below_each_item() -> None:
    article = understood(
        item("A", 5), item("a", 5, 1), item("b", 5, 1), item("B", 5), item("c", 5, 1), numbering=ONE
    )
    assert told(article) == ["1. A / a b", "2. B / c"]


def test_a_list_starts_with_the_number_that_it_says() -> None:
    numbering = abstract(5, level(0, start=4)) + num(5, 5)
    assert told(understood(item("Fourth", 5), numbering=numbering)) == ["4. Fourth"]


def test_a_style_may_bring_the_list_and_a_paragraph_may_refuse_it() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="Step"><w:name w:val="List Number"/><w:pPr><w:numPr>'
        '<w:numId w:val="5"/></w:numPr></w:pPr></w:style>'
    )
    article = understood(
        par(run("First"), style="Step"),
        item("Plain", 0, style="Step"),
        par(run("Second"), style="Step"),
        styles=style,
        numbering=ONE,
    )
    assert told(article) == ["1. First", "Plain", "2. Second"]


def test_a_list_in_words_usual_style_for_lists_is_a_list() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/>'
        "</w:style>"
    )
    article = understood(item("Foo", 5, style="ListParagraph"), styles=style, numbering=ONE)
    assert told(article) == ["1. Foo"]


def test_headings_are_told_with_the_numbers_that_word_shows() -> None:
    numbering = abstract(5, level(0, text="Chapter %1"), level(1, text="%1.%2")) + num(5, 5)
    article = understood(
        item("The ward", 5, style="heading1"),
        item("The night", 5, 1, style="heading2"),
        item("The day", 5, 1, style="heading2"),
        par(run("It is quiet.")),
        item("The garden", 5, style="heading1"),
        par(run("It is green.")),
        numbering=numbering,
    )
    shown = [line for line in told(article) if "is" not in line]
    assert shown == [
        "# Chapter 1 The ward",
        "1.1 The night",
        "1.2 The day",
        "# Chapter 2 The garden",
    ]


def test_a_list_that_shows_nothing_is_plain_paragraphs() -> None:
    numbering = abstract(5, level(0, "none", text=" ")) + num(5, 5)
    assert told(understood(item("Plain.", 5), numbering=numbering)) == ["Plain."]


def test_letters_and_roman_figures_are_counted_in_headings() -> None:
    numbering = abstract(5, level(0, "upperRoman"), level(1, "lowerLetter", "%2)")) + num(5, 5)
    names = [item(f"Part {n}", 5, style="heading1") for n in range(4)]
    body = [part for name in names for part in (name, par(run("Text stands here.")))]
    article = article_of(word_file(par(run("Bees"), style="Title"), *body, numbering=numbering))
    heads = [line for line in told(article) if line.startswith("#")]
    assert heads == ["# I. Part 0", "# II. Part 1", "# III. Part 2", "# IV. Part 3"]


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Article %1.", ["Article 1. Of water.", "Article 2. Of grain."]),
        ("%1)", ["1. Of water.", "2. Of grain."]),
        ("No %1", ["No 1 Of water.", "No 2 Of grain."]),
    ],
)
def test_words_that_a_list_puts_before_its_numbers_are_read(label: str, shown: list[str]) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="{label}"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>'
    )
    said = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr>'
    body = [f"<w:p>{said}{run(text)}</w:p>" for text in ("Of water.", "Of grain.")]
    assert told(understood(*body, numbering=numbering)) == shown
