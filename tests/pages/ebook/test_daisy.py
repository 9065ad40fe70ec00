"""The talking book, by the words of the DAISY 2.02 specification."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from podcast.model import Episode, Figure, Section, Show
from podcast.mpeg import tag_length
from podcast.publishing.ebook.daisy import write_daisy, write_daisy_zip
from podcast.publishing.ebook.daisy_ncc import Heading, ncc
from podcast.publishing.ebook.finished_book import Bound, open_book
from tests.pages.ebook.bound import PIXEL, bound

H = {"h": "http://www.w3.org/1999/xhtml"}
FRAMES = b"\xff\xfb\x90\x64" + bytes(413)
TAG = b"ID3\x03\x00\x00\x00\x00\x01\x02" + bytes(130)

# DAISY 2.02, 2.1.1: metadata that must be there.
REQUIRED = [
    *("dc:creator", "dc:date", "dc:format", "dc:identifier", "dc:language", "dc:publisher"),
    *("dc:title", "ncc:charset", "ncc:pageFront", "ncc:pageNormal", "ncc:pageSpecial"),
    *("ncc:setInfo", "ncc:tocItems", "ncc:totalTime"),
]
# Of XHTML 1.0 Transitional, what an article may become.
KNOWN = re.compile(
    "html|head|meta|title|link|body|div|p|span|a|h[1-6]|[uod]l|li|d[td]|em|strong|b|i|su[pb]|code"
    "|pre|[bh]r|img|abbr|blockquote|table|caption|thead|tbody|t[rhd]"
)


@pytest.fixture(scope="module")
def books(
    episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Bound, ...]:
    """Two books, one of a German episode with a picture that these players cannot show."""
    drawn = Section(None, (Figure("plan.svg", alt="A plan of the garden"),))
    article = replace(episode.article, sections=(*episode.article.sections, drawn))
    other = replace(episode, title="Bienen", guid="b", language="de", article=article)
    return tuple(
        open_book(bound(one, show=show, folder=tmp_path_factory.mktemp("b"), sound=TAG + FRAMES))
        for one in (episode, other)
    )


@pytest.fixture(scope="module", params=[1, 2], ids=["one", "two"])
def daisy(
    books: Sequence[Bound],
    show: Show,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The talking book of one episode, and of two."""
    folder = tmp_path_factory.mktemp("daisy")
    chosen = books[: request.param]
    title = chosen[0].facts.title if len(chosen) == 1 else "All bees"
    write_daisy(chosen, title=title, show=show, to=folder)
    return folder


def tree(path: Path) -> Any:
    return etree.fromstring(path.read_bytes())


def metas(path: Path) -> dict[str, str]:
    return {m.get("name"): m.get("content") for m in tree(path).iter("{*}meta") if m.get("name")}


def smils(daisy: Path) -> list[Path]:
    """The SMIL files in the order of reading."""
    return [daisy / ref.get("src") for ref in tree(daisy / "master.smil").iter("ref")]


def ms(stamp: str) -> int:
    """Milliseconds of hh:mm:ss.mmm, npt=s.mmms and s.mmms."""
    whole = 0.0
    for part in stamp.removeprefix("npt=").removesuffix("s").split(":"):
        whole = whole * 60 + float(part)
    return round(whole * 1000)


def test_the_metadata_that_is_required_is_there(daisy: Path) -> None:
    told = metas(daisy / "ncc.html")
    assert [name for name in REQUIRED if not told.get(name)] == []
    assert told["dc:format"] == "Daisy 2.02"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", told["dc:date"])
    assert re.fullmatch(r"\d\d:\d\d:\d\d", told["ncc:totalTime"])
    assert told["ncc:multimediaType"] == "audioFullText"
    assert told["ncc:narrator"] == "Alba, a synthetic voice"
    assert "The voice is synthetic" in told["dc:description"]


def test_what_is_counted_is_right(daisy: Path) -> None:
    told = metas(daisy / "ncc.html")
    headings = tree(daisy / "ncc.html").findall(".//h:body/*", H)
    assert told["ncc:tocItems"] == str(len(headings))
    assert told["ncc:depth"] == str(max(int(one.tag[-1]) for one in headings))
    assert told["ncc:files"] == str(len(list(daisy.iterdir())))
    size = sum(path.stat().st_size for path in daisy.iterdir() if path.name != "ncc.html")
    assert told["ncc:kByteSize"] == str(-(-size // 1024))


def test_notes_that_a_listener_may_skip_are_marked_and_counted(daisy: Path) -> None:
    parts = {path.name.partition("_")[0] for path in smils(daisy)}
    marked = [
        par for path in smils(daisy) for par in tree(path).iter("par") if par.get("system-required")
    ]
    assert {par.get("system-required") for par in marked} == {"footnote-on"}
    assert metas(daisy / "ncc.html")["ncc:footnotes"] == str(len(parts))  # an episode has one


def test_the_contents_begin_with_the_title_and_skip_no_level(daisy: Path) -> None:
    headings = tree(daisy / "ncc.html").findall(".//h:body/*", H)
    assert (headings[0].get("class"), headings[0].tag) == ("title", f"{{{H['h']}}}h1")
    levels = [int(one.tag[-1]) for one in headings]
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    titles = ["".join(one.itertext()) for one in headings]
    wanted = ["Two beds, one hour", "What to write down", "What it may mean", "Disclaimer"]
    first = titles[: titles.index("Disclaimer") + 1]
    assert [title for title in first if title in wanted] == wanted
    assert len({one.get("id") for one in headings}) == len(headings)


def test_every_line_of_the_contents_leads_to_a_par_and_every_smil_has_a_line(daisy: Path) -> None:
    links = [one.get("href") for one in tree(daisy / "ncc.html").findall(".//h:body//h:a", H)]
    files = [link.partition("#")[0] for link in links]
    assert list(dict.fromkeys(files)) == [path.name for path in smils(daisy)]
    for link in links:
        name, _, mark = link.partition("#")
        assert tree(daisy / name).findall(f".//par[@id='{mark}']")


def test_every_sentence_is_heard_once_where_it_stands(daisy: Path, episode: Episode) -> None:
    heard: list[str] = []
    for path in smils(daisy):
        ids = [one.get("id") for one in tree(path).iter() if one.get("id")]
        assert len(ids) == len(set(ids))
        for par in tree(path).iter("par"):
            file, _, mark = par.find("text").get("src").partition("#")
            assert len(tree(daisy / file).findall(f".//h:*[@id='{mark}']", H)) == 1
            heard.append(f"{file.partition('_')[0]} {mark}")
    parts = sorted({one.partition(" ")[0] for one in heard})
    assert sorted(heard) == sorted(f"{part} s-{cue.name}" for part in parts for cue in episode.cues)


def test_times_add_up_and_no_clip_passes_the_end(daisy: Path, episode: Episode) -> None:
    elapsed = 0
    clips: dict[str, list[tuple[int, int]]] = {}
    for path in smils(daisy):
        told = metas(path)
        assert ms(told["ncc:totalElapsedTime"]) == elapsed
        own = [
            (one.get("src"), ms(one.get("clip-begin")), ms(one.get("clip-end")))
            for one in tree(path).iter("audio")
        ]
        length = sum(end - begin for _, begin, end in own)
        assert ms(told["ncc:timeInThisSmil"]) == length == ms(tree(path).find(".//seq").get("dur"))
        elapsed += length
        for source, begin, end in own:
            clips.setdefault(source, []).append((begin, end))
    for edges in map(sorted, clips.values()):
        assert (edges[0][0], edges[-1][1]) == (0, episode.duration)
        assert all(one[1] == other[0] for one, other in pairwise(edges))
    assert ms(metas(daisy / "master.smil")["ncc:timeInThisSmil"]) == elapsed
    assert ms(metas(daisy / "ncc.html")["ncc:totalTime"]) == elapsed // 1000 * 1000


def test_documents_are_xhtml_1_and_all_their_links_lead_somewhere(daisy: Path) -> None:
    for path in daisy.glob("*.html"):
        assert b'"-//W3C//DTD XHTML 1.0 Transitional//EN"' in path.read_bytes()
        for one in tree(path).iter(etree.Element):
            assert KNOWN.fullmatch(etree.QName(one).localname)
            assert not [name for name in one.attrib if name.startswith(("aria-", "data-", "role"))]
            for name in ("href", "src"):
                file, _, mark = (one.get(name) or "").partition("#")
                if file and ":" not in file:
                    assert (daisy / file).is_file()
                    assert not mark or tree(daisy / file).xpath("//*[@id=$mark]", mark=mark)


def test_nothing_that_the_article_holds_is_lost(daisy: Path) -> None:
    pages = [tree(path) for path in daisy.glob("p1_*.html")]
    text = "".join(str(piece) for page in pages for piece in page.itertext())
    for held in ("Lavender", "John Chrysostom", "doi:10.1000/example", "(Lunau, 2019)", "v = n"):
        assert held in text
    assert (daisy / "p1_picture-1.png").read_bytes() == PIXEL
    assert any(b'alt="Two flower beds' in path.read_bytes() for path in daisy.glob("p1_*.html"))


def test_a_picture_that_these_players_cannot_show_is_told(
    books: Sequence[Bound], show: Show, tmp_path: Path
) -> None:
    write_daisy(books[1:], title="Bienen", show=show, to=tmp_path)
    pages = [path.read_text("utf-8") for path in tmp_path.glob("*.html")]
    assert any("A plan of the garden" in page for page in pages)


def test_the_audio_is_the_episodes_without_its_tag(daisy: Path) -> None:
    assert (daisy / "p1_audio.mp3").read_bytes() == FRAMES
    assert tag_length(TAG[:10]) == len(TAG)
    assert tag_length(b"") == tag_length(FRAMES[:10]) == 0


def test_a_zip_file_holds_the_same_files(
    books: Sequence[Bound], show: Show, daisy: Path, tmp_path: Path
) -> None:
    count = 2 if (daisy / "p2_audio.mp3").exists() else 1
    title = "All bees" if count == 2 else books[0].facts.title
    for name in ("a.zip", "b.zip"):
        with (tmp_path / name).open("wb") as to:
            write_daisy_zip(books[:count], title=title, show=show, to=to)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    assert held == {path.name: path.read_bytes() for path in daisy.iterdir()}


def test_a_talking_book_tells_machines_where_its_sound_comes_from(
    episode: Episode, show: Show, tmp_path: Path
) -> None:
    told = replace(episode, source_type="trainedAlgorithmicMedia")
    book = open_book(bound(told, show=show, folder=tmp_path, sound=TAG + FRAMES))
    assert book.facts.source_type == "https://schema.org/TrainedAlgorithmicMediaDigitalSource"
    page = ncc(
        book.facts, headings=[Heading("A", 1, "a.smil#a")], total=1000, notes=0, files=3, size=9
    )
    assert f'content="{book.facts.source_type}"' in page
