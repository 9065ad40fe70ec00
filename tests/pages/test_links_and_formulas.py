"""What leads somewhere, what is bold, what names a row, and formulas that a reader is told."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from lxml import html

from podcast.model import (
    Article,
    Cue,
    Episode,
    Equation,
    Line,
    Paragraph,
    Piece,
    Reference,
    Script,
    ScriptSection,
    Section,
    Show,
    Span,
    Table,
)
from podcast.publishing.ebook.daisy import write_daisy
from podcast.publishing.ebook.finished_book import open_book
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.formulas import formula
from podcast.publishing.shown_word_times import LineTime
from podcast.publishing.timed_cues import lay_on_clock
from podcast.reading.maths.formula import from_tex
from tests.pages.ebook.bound import bound

TEX = r"\frac{a}{b + 1}"


def parsed(page: str) -> Any:
    return html.fromstring(page)


def page_of(episode: Episode, show: Show, *blocks: Any, cues: tuple[Cue, ...] = ()) -> Any:
    """The parsed page of an article of these blocks."""
    article = Article("bees", episode.title, (Section(None, blocks),))
    told = replace(episode, article=article, cues=cues)
    return parsed(episode_page(told, show=show))


def paragraph(*spans: Span | str) -> Paragraph:
    return Paragraph(tuple(Span(one) if isinstance(one, str) else one for one in spans))


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Write to a.b@example.org.", ["mailto:a.b@example.org"]),
        ("Call +44 20 7946 0958, or 020 7946 0958.", ["tel:+442079460958", "tel:02079460958"]),
        ("In America (555) 123-4567.", ["tel:5551234567"]),
        ("Childline 0800 1111, Samaritans 116 123.", ["tel:08001111", "tel:116123"]),
        ("It cost 116 123 pounds in 1990 1991.", []),
        ("Call 999 or 112 now, 24/7, from 2010-2012.", []),
        (
            "ISBN 978-3-16-148410-0, doi:10.5281/zenodo.123-456-7890, 2020-01-02, 0.05, 1 000 000",
            [],
        ),
        ("See https://example.org/a@b.org.", ["https://example.org/a@b.org"]),
        ("Follow me@home or @bees.", []),
    ],
)
def test_addresses_and_telephone_numbers_lead_where_they_say(
    episode: Episode, show: Show, text: str, links: list[str]
) -> None:
    page = page_of(episode, show, paragraph(text))
    assert page.xpath("//article//a[@class='bare']/@href") == links
    assert text in " ".join(page.xpath("//article")[0].text_content().split())


def test_what_is_bold_in_the_article_is_bold_and_not_italic(episode: Episode, show: Show) -> None:
    page = page_of(episode, show, paragraph("Please ", Span("call 999", "strong"), "."))
    assert page.xpath("//article//strong/text()") == ["call 999"]
    assert not page.xpath("//article//em")


def test_a_number_in_brackets_leads_to_its_work_and_back(episode: Episode, show: Show) -> None:
    works = tuple(Reference((Span(f"Work {n}."),), n) for n in "123")
    text = paragraph("Bees count [1, 3]. In [2019] they did not; [4] is no work.")
    article = Article("bees", "Bees", (Section(None, (text,)),), references=works)
    page = parsed(episode_page(replace(episode, article=article, cues=()), show=show))
    cited = page.xpath("//article//p/a[@role='doc-biblioref']")
    assert [(one.text, one.get("href")) for one in cited] == [
        ("1", "#reference-1"),
        ("3", "#reference-3"),
    ]
    for one in cited:
        (work,) = page.xpath(f"//li[@id='{one.get('href')[1:]}']")
        (back,) = work.xpath(".//a[@role='doc-backlink']")
        assert back.get("href") == f"#{one.get('id')}"


def test_a_first_column_of_names_heads_its_rows_and_columns_name_the_table(
    episode: Episode, show: Show
) -> None:
    def row(*cells: str) -> tuple[tuple[Span, ...], ...]:
        return tuple((Span(cell),) for cell in cells)

    named = Table(row("Flower", "Visits"), (row("Borage", "46"), row("Lavender", "31")))
    counted = Table(row("Hour", "Visits"), (row("1", "46"), row("2", "31")))
    twice = Table(row("Bed", "Visits"), (row("Left", "46"), row("Left", "31")))
    page = page_of(episode, show, named, counted, twice)
    tables = page.xpath("//article//table")
    heads = [
        table.xpath("./tbody//th[@scope='row']/span/text() | ./tbody//th/text()")
        for table in tables
    ]
    assert heads == [["Borage", "Lavender"], [], []]
    names = page.xpath("//article//*[@role='region']/@aria-label")
    assert names == ["Table: Flower, Visits", "Table: Hour, Visits", "Table: Bed, Visits"]


def test_a_picture_is_described_once_to_a_screen_reader(episode: Episode, show: Show) -> None:
    page = parsed(episode_page(episode, show=show, pictures={"bed.png": "bed.png"}))
    (picture,) = page.xpath("//figure/img")
    said = page.xpath(f"//*[@class='added'][contains(., '{picture.get('alt')}')]/..")
    assert [one.get("aria-hidden") for one in said] == ["true"]
    without = parsed(episode_page(episode, show=show))
    assert not without.xpath("//*[@class='block'][@aria-hidden]")


@pytest.mark.parametrize(
    ("tex", "line"),
    [
        (TEX, "a/(b + 1)"),
        (r"x^2 + \sqrt{y}", "x^2 + √(y)"),
        (r"\sum_{i=1}^{n} x_i", "∑_(i = 1)^n x_i"),
    ],
)
def test_a_formula_has_its_one_line_for_whoever_shows_no_mathml(tex: str, line: str) -> None:
    made = formula(from_tex(tex))
    assert made is not None
    assert dict(made.attributes)["alttext"] == line


@pytest.mark.parametrize("bad", ["<math><script>alert(1)</script></math>", "<math", "tex", ""])
def test_what_is_no_formula_is_never_written_as_one(bad: str) -> None:
    assert formula(bad) is None


def spoken_formula() -> tuple[Cue, ...]:
    pieces = (
        Piece("The rate ", "The rate "),
        Piece(TEX, "a over b plus one", "equation"),
        Piece(" is low.", " is low."),
    )
    lines = (Line(pieces), Line((Piece(TEX, "a over b plus one", "equation"),), block=1))
    script = Script("bees", "Bees", "en", (ScriptSection("Bees", lines),))
    times = [LineTime(0, 1000, ((0, 3, 0), (4, 4, 200))), LineTime(1000, 2000)]
    return lay_on_clock(script, times=times)[0]


def test_captions_show_the_words_of_a_formula_and_the_page_the_formula_marked(
    episode: Episode, show: Show
) -> None:
    cues = spoken_formula()
    assert [cue.shown for cue in cues] == [
        "The rate a over b plus one is low.",
        "a over b plus one",
    ]
    mathml = from_tex(TEX)
    blocks = (
        paragraph("The rate ", Span(TEX, "math", mathml), " is low."),
        Equation(TEX, mathml=from_tex(TEX, display=True)),
    )
    page = page_of(episode, show, *blocks, cues=cues)
    marked = page.xpath("//article//*[@class='s']")
    assert [len(one.xpath(".//*[local-name()='math']")) for one in marked] == [1, 1]
    assert "frac" not in page.xpath("//article")[0].text_content()
    assert not page.xpath("//article//*[@class='added']")


def test_books_hold_mathml_and_talking_books_its_line(
    episode: Episode, show: Show, tmp_path: Path
) -> None:
    section = Section(None, (Equation(TEX, mathml=from_tex(TEX, display=True)),))
    told = replace(episode, article=replace(episode.article, sections=(section,)))
    path = bound(told, show=show, folder=tmp_path, sound=b"\xff\xfb\x90\x64" + bytes(413))
    with zipfile.ZipFile(path) as book:
        package = book.read("book/package.opf").decode()
        assert re.findall(r'<item [^>]*properties="mathml"', package)
        assert "<mfrac>" in book.read("book/chapter-1.xhtml").decode()
    (tmp_path / "daisy").mkdir()
    write_daisy([open_book(path)], title="Bees", show=show, to=tmp_path / "daisy")
    texts = "".join(one.read_text() for one in (tmp_path / "daisy").glob("*.html"))
    assert "a/(b + 1)" in texts
    assert "mfrac" not in texts


def test_a_book_leads_from_mark_to_note_and_back(
    episode: Episode, show: Show, tmp_path: Path
) -> None:
    with zipfile.ZipFile(bound(episode, show=show, folder=tmp_path)) as book:
        notes = book.read("book/notes.xhtml").decode()
        chapter = book.read("book/chapter-1.xhtml").decode()
    back = cast(
        "re.Match[str]", re.search(r'href="chapter-1.xhtml#([\w-]+)"[^>]*doc-backlink', notes)
    )
    assert f'id="{back[1]}"' in chapter
