"""Books that can be skipped through: what is read in which order, and what it is part of."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from podcast.model import (
    Article,
    Cue,
    Episode,
    Heading,
    Note,
    Paragraph,
    Quote,
    Section,
    Show,
    Span,
    Table,
)
from podcast.publishing.ebook.daisy import write_daisy
from podcast.publishing.ebook.finished_book import open_book
from podcast.publishing.pages.episode import episode_page
from tests.pages.ebook.bound import bound

SMIL = "{http://www.w3.org/ns/SMIL}"
TYPE = "{http://www.idpf.org/2007/ops}type"
FRAMES = b"\xff\xfb\x90\x64" + bytes(413)


def words(text: str) -> tuple[Span, ...]:
    return (Span(text),)


def heard(*said: tuple[str, str]) -> tuple[Cue, ...]:
    """Cues of (role, shown text), a second each; what is in brackets is the narrator's own."""
    return tuple(
        Cue(
            1000 * n,
            1000 * n + 900,
            shown,
            shown.removeprefix("[").removesuffix("]"),
            role,  # type: ignore[arg-type]
            name=f"name{n}",
        )
        for n, (role, shown) in enumerate(said)
    )


CUES = heard(
    ("title", "Bees"),
    ("body", "They count."),
    ("note", "On a bright day in June."),
    ("note", "[End of note.]"),
    ("quote", "Busy as a bee is busy."),
    ("quote", "[End of quote.]"),
    ("quote", "John Chrysostom"),
    ("table", "Visits in an hour"),
    ("table", "[Two columns, two rows.]"),
    ("table", "Flower: Borage. Visits: 46."),
    ("table", "Lavender. 31."),
    ("table", "[End of table.]"),
    ("heading", "What to write"),
    ("body", "The time of each."),
)
BLOCKS = (
    Paragraph((Span("They count"), Span("1", "note", "1"), Span("."))),
    Quote((Paragraph(words("Busy as a bee is busy.")),), attribution=words("John Chrysostom")),
    Table(
        (words("Flower"), words("Visits")),
        ((words("Borage"), words("46")), (words("Lavender"), words("31"))),
        caption=words("Visits in an hour"),
    ),
    Heading(words("What to write"), 3),
    Paragraph(words("The time of each.")),
)


@pytest.fixture(scope="module")
def told(episode: Episode) -> Episode:
    """An episode with a note, a quotation, a table and a heading of the third level."""
    note = Note("1", (Paragraph(words("On a bright day in June.")),))
    article = Article("bees", "Bees", (Section(None, BLOCKS),), notes=(note,))
    return replace(
        episode, title="Bees", byline="", article=article, cues=CUES, duration=14_000, summary=""
    )


@pytest.fixture
def book(told: Episode, show: Show, tmp_path: Path) -> Iterator[zipfile.ZipFile]:
    with zipfile.ZipFile(bound(told, show=show, folder=tmp_path, sound=FRAMES)) as opened:
        yield opened


def test_the_page_has_the_narrators_words_where_they_are_heard(told: Episode, show: Show) -> None:
    page: Any = html.fromstring(episode_page(told, show=show))
    order = [" ".join(one.text_content().split()) for one in page.xpath("//*[@class='s']")]
    at = order.index
    assert at("On a bright day in June.") + 1 == at("End of note.")
    assert at("Busy as a bee is busy.") + 1 == at("End of quote.") == at("John Chrysostom") - 1
    assert at("Visits in an hour") + 1 == at("Two columns, two rows.")
    assert order.index("Lavender") < at("End of table.")
    (quote,) = page.xpath("//blockquote")
    assert "End of quote." in quote.text_content()


def smil_of(book: zipfile.ZipFile, name: str) -> Any:
    return etree.fromstring(book.read(f"book/{name}.smil"))


def read(book: zipfile.ZipFile, name: str) -> list[str]:
    """The texts that an overlay leads through, in its order."""
    page: Any = etree.fromstring(book.read(f"book/{name}.xhtml"))
    marks = [one.get("src").partition("#")[2] for one in smil_of(book, name).iter(f"{SMIL}text")]
    return [" ".join("".join(page.xpath(f"//*[@id='{mark}']//text()")).split()) for mark in marks]


def test_a_book_reads_in_the_order_of_the_sound_and_a_row_as_one(book: zipfile.ZipFile) -> None:
    assert read(book, "chapter-1") == [
        "They count",
        "Busy as a bee is busy.",
        "End of quote.",
        "John Chrysostom",
        "Visits in an hour",
        "Two columns, two rows.",
        "Borage46",
        "Lavender31",
        "End of table.",
        "What to write",
        "The time of each.",
    ]
    assert read(book, "notes") == ["On a bright day in June.", "End of note."]


def test_notes_and_tables_can_be_skipped_and_left(book: zipfile.ZipFile) -> None:
    chapter, notes = smil_of(book, "chapter-1"), smil_of(book, "notes")
    (table,) = [one for one in chapter.iter(f"{SMIL}seq") if one.get(TYPE) == "table"]
    rows = [one for one in table.iter(f"{SMIL}par") if one.get(TYPE) == "table-row"]
    assert len(rows) == 2
    (note,) = [one for one in notes.iter(f"{SMIL}seq") if one.get(TYPE) == "endnote"]
    assert len(list(note.iter(f"{SMIL}par"))) == 2
    for one in (table, note):
        file, _, mark = one.get("{http://www.idpf.org/2007/ops}textref").partition("#")
        assert f'id="{mark}"' in book.read(f"book/{file}").decode()


def test_the_contents_hold_every_heading_and_landmarks_lead_to_the_parts(
    book: zipfile.ZipFile,
) -> None:
    navigation = book.read("book/nav.xhtml").decode()
    (href,) = re.findall(r'href="(chapter-1\.xhtml#[\w-]+)">What to write<', navigation)
    assert f'id="{href.partition("#")[2]}"' in book.read("book/chapter-1.xhtml").decode()
    assert re.findall(r'epub:type="([\w-]+)"', navigation) == [
        *("toc", "landmarks", "bodymatter", "endnotes")
    ]
    assert 'role="doc-endnotes"' in book.read("book/notes.xhtml").decode()


def test_the_title_page_and_the_first_chapter_have_names_of_their_own(
    told: Episode, episode: Episode, show: Show, tmp_path: Path
) -> None:
    def contents(one: Episode) -> list[str]:
        with zipfile.ZipFile(bound(one, show=show, folder=tmp_path)) as opened:
            navigation: Any = html.fromstring(opened.read("book/nav.xhtml"))
        return [str(link.text) for link in navigation.xpath("//nav[@role='doc-toc']/ol/li/a")]

    assert contents(told)[:2] == ["Bees", "Text"]  # one chapter, which introduces nothing
    assert contents(episode)[:3] == [episode.title, "Introduction", "Two beds, one hour"]
    german = replace(episode, language="de")
    assert contents(german)[1] == "Einleitung"


def test_a_talking_book_can_be_heard_without_its_notes(
    told: Episode, show: Show, tmp_path: Path
) -> None:
    made = open_book(bound(told, show=show, folder=tmp_path, sound=FRAMES))
    (tmp_path / "daisy").mkdir()
    write_daisy([made], title="Bees", show=show, to=tmp_path / "daisy")
    skipped = []
    for path in sorted((tmp_path / "daisy").glob("*.smil")):
        page: Any = html.fromstring(path.read_bytes())
        skipped += page.xpath("//par[@system-required='footnote-on']/@id")
    assert skipped == ["p-s-name2", "p-s-name3"]
