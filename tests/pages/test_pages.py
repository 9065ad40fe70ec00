"""The pages as text: nothing of the article is lost, and none of it is code."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any, cast
from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from podcast.model import (
    Article,
    Cue,
    Episode,
    Figure,
    LeftOut,
    Note,
    Paragraph,
    Section,
    Show,
    Span,
    Table,
)
from podcast.publishing.pages.archive import archive_pages
from podcast.publishing.pages.elements import clean, el, to_html, to_xhtml
from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.shared_assets import assets
from podcast.publishing.pages.show import show_page

LISTED = "//ol[@class='episodes']/li/@data-number"
HOSTILE = "</title></script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


def rewritten(episode: Episode, *, section: Section, **changes: object) -> Episode:
    """The episode with another article, of one section."""
    article = Article("bees", episode.title, (section,), **changes)  # type: ignore[arg-type]
    return replace(episode, article=article)


def text_of(page: str) -> str:
    """All text of a page's body, single-spaced."""
    return " ".join("".join(found(page, "//body//text()")).split())


def found(page: str, path: str) -> list[Any]:
    """What an XPath finds in a page."""
    return cast("list[Any]", html.fromstring(page).xpath(path))


def test_reading_the_page_alone_loses_nothing(episode: Episode, show: Show) -> None:
    page = text_of(episode_page(episode, show=show))
    for kept in (
        "(Lunau, 2019)", "We sat down with a notebook & counted.", "Visits in one hour",
        "Lavender", "A photograph helps.", "one blue, one violet", "The two beds on 4 July.",
        "John Chrysostom", "v = n / t", "mark.flower == 'borage'", "Memory was tested",
        "doi:10.1000/example", "not advice on keeping bees",
    ):  # fmt: skip
        assert kept in page
    assert "Previous article" not in page  # the site's own words are for staff, in the ledger


def test_every_spoken_line_stands_on_the_page_once(episode: Episode, show: Show) -> None:
    starts = re.findall(r'data-start="([\d.]+)"', episode_page(episode, show=show))
    assert {float(start) for start in starts} == {cue.start / 1000 for cue in episode.cues}


def test_what_is_heard_after_everything_else_comes_last(episode: Episode, show: Show) -> None:
    last = Cue(90_000, 91_000, "[Read by a synthetic voice.]", "Read by a synthetic voice.")
    page = episode_page(replace(episode, cues=(*episode.cues, last)), show=show)
    assert "Read by a synthetic voice." in text_of(page)
    assert 'data-start="90"' in page


def test_hostile_text_stays_text(episode: Episode, show: Show) -> None:
    spans = (Span(HOSTILE), Span("go", "link", "javascript:alert(1)"), Span("see", "link", "//x.y"))
    section = Section(None, (Paragraph(spans), Figure(HOSTILE, HOSTILE)))
    hostile = rewritten(
        replace(episode, title=HOSTILE, summary=HOSTILE, teaser=HOSTILE, byline=HOSTILE),
        section=section,
        left_out=(LeftOut(HOSTILE, HOSTILE),),
    )
    shown = replace(show, title=HOSTILE, author=HOSTILE, description=HOSTILE)
    for page in (
        episode_page(hostile, show=shown),
        show_page(shown, episodes=[hostile]),
        embed_page(hostile, show=shown),
    ):
        assert found(page, "//script[@src]")
        assert not found(page, "//script[not(@src)] | //@onerror | //img[@src='x']")
        assert not found(page, "//a[starts-with(@href, 'javascript')]")
        assert not found(page, "//a[starts-with(@href, '//')]")


def test_no_page_asks_another_host_for_anything(episode: Episode, show: Show) -> None:
    section = Section(None, (Figure("https://elsewhere.example/a.png", "A map"),))
    told = replace(episode, source_type="trainedAlgorithmicMedia")
    page = episode_page(rewritten(told, section=section), show=show)
    assert 'itemprop="digitalSourceType"' in page
    assert 'itemprop="digitalSourceType"' in embed_page(told, show=show)
    loaded = found(page, "//@src | //link/@href")
    assert loaded
    assert not [address for address in loaded if "//" in address]
    assert "A map" in text_of(page)


def test_a_picture_beside_the_page_is_shown(episode: Episode, show: Show) -> None:
    section = Section(None, (Figure("img/bed.png", "Two beds"),))
    pictures = {"img/bed.png": "bed-1a2b.png"}
    page = episode_page(rewritten(episode, section=section), show=show, pictures=pictures)
    (picture,) = found(page, "//figure/img")
    assert (picture.get("src"), picture.get("alt")) == ("bed-1a2b.png", "Two beds")


@pytest.mark.parametrize(
    ("size", "shown"), [((640, 480), ("640", "480")), ((500, 1440), ("250", "720"))]
)
def test_a_picture_keeps_its_place_and_fits_a_screen(
    episode: Episode, show: Show, size: tuple[int, int], shown: tuple[str, str]
) -> None:
    page = episode_page(
        rewritten(episode, section=Section(None, (Figure("bed.png", "Two beds"),))),
        show=show,
        pictures={"bed.png": "bed-1a2b.png"},
        sizes={"bed-1a2b.png": size},
    )
    (picture,) = found(page, "//figure/img")
    assert (picture.get("width"), picture.get("height")) == shown


def test_a_note_leads_back_to_its_first_mark(episode: Episode, show: Show) -> None:
    twice = (Span("Once", "text"), Span("a", "note", "a"), Span(" and again"))
    section = Section(None, (Paragraph((*twice, Span("a", "note", "a"))),))
    notes = tuple(Note(label, (Paragraph((Span("Told."),)),)) for label in ("a", "unused"))
    page = episode_page(rewritten(episode, section=section, notes=notes), show=show)
    (back,) = found(page, "//a[@role='doc-backlink']")
    assert back.xpath("ancestor::li/@id") == ["note-a"]
    assert found(page, f"//*[@id='{back.get('href')[1:]}']/@href") == ["#note-a"]
    assert "Back to the text, note a" in text_of(page)


def test_columns_of_figures_and_of_prose_are_told_apart(episode: Episode, show: Show) -> None:
    rows = (("Oak", "1,204", "Beside the brick wall, in shade"), ("Ash", "−3.5 %", "By the gate"))
    spans = tuple(tuple((Span(cell),) for cell in row) for row in rows)
    table = Table(tuple((Span(name),) for name in ("Tree", "Change", "Where", "")), spans)
    page = episode_page(rewritten(episode, section=Section(None, (table,))), show=show)
    assert [cell.get("class") for cell in found(page, "//thead//th")] == [
        None, "figures", "prose", None,
    ]  # fmt: skip
    assert [cell.get("class") for cell in found(page, "//tbody/tr[1]/*")] == [
        None, "figures", "prose",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "leads_to"),
    [
        ("See https://doi.org/10.1000/x.2019.", "https://doi.org/10.1000/x.2019"),
        ("(https://a.org/Soil_(depth)), and", "https://a.org/Soil_(depth)"),
        ("At http://a.org/?q=1&r=2, then", "http://a.org/?q=1&r=2"),
    ],
)
def test_an_address_that_is_written_out_is_a_link(
    episode: Episode, show: Show, text: str, leads_to: str
) -> None:
    section = Section(None, (Paragraph((Span(text),)),))
    page = episode_page(rewritten(episode, section=section), show=show)
    assert found(page, "//article//p/a/@href") == [leads_to]
    assert text in text_of(page)


def test_a_long_title_is_set_smaller(episode: Episode, show: Show) -> None:
    assert not found(episode_page(episode, show=show), "//h1/@class")
    lengthy = replace(episode, title="What the bees came for " * 4)
    assert found(episode_page(lengthy, show=show), "//h1/@class") == ["long"]


@pytest.mark.parametrize("licence", ["cc-by-nc-sa-4.0", "CC BY-NC-SA 4.0"])
def test_a_known_licence_has_its_name_and_leads_to_its_text(
    episode: Episode, show: Show, licence: str
) -> None:
    page = episode_page(episode, show=replace(show, licence=licence))
    (link,) = found(page, "//a[contains(@rel, 'license')]")
    assert link.text == "CC BY-NC-SA 4.0"
    assert link.get("href") == "https://creativecommons.org/licenses/by-nc-sa/4.0/"
    assert "All mine" in text_of(episode_page(episode, show=replace(show, licence="All mine")))


def test_a_page_has_no_style_or_script_of_its_own(episode: Episode, show: Show) -> None:
    for page in (episode_page(episode, show=show), show_page(show, episodes=[episode])):
        assert not found(page, "//@style | //style | //script[not(@src)]")
        (policy,) = found(page, "//meta[@http-equiv='Content-Security-Policy']/@content")
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_headings_never_skip_a_level(episode: Episode, show: Show) -> None:
    levels = [
        int(heading.tag[1])
        for heading in html.fromstring(episode_page(episode, show=show)).iter(
            "h1", "h2", "h3", "h4", "h5", "h6"
        )
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_episodes_are_listed_newest_first(episode: Episode, show: Show) -> None:
    older = replace(episode, title="Older", published=episode.published.replace(year=2020))
    page = show_page(show, episodes=[older, episode])
    assert page.index(f">{episode.title}<") < page.index(">Older<")


@pytest.mark.parametrize(("count", "here", "older"), [(399, 399, 0), (400, 200, 1), (801, 201, 3)])
def test_an_archive_is_paged_from_its_oldest_episode_on(
    episode: Episode, show: Show, count: int, here: int, older: int
) -> None:
    episodes = [replace(episode, slug=f"bee-{number}", summary="") for number in range(count)]
    pages = dict(archive_pages(show, episodes=episodes))
    page = show_page(show, episodes=episodes)
    assert len(found(page, LISTED)) == here
    assert list(pages) == [f"archive/{number}.html" for number in range(1, older + 1)]
    heard = [number for text in (*pages.values(), page) for number in reversed(found(text, LISTED))]
    assert heard == [str(number) for number in range(count)]
    # A new episode leaves every full page alone.
    assert pages.items() <= dict(archive_pages(show, episodes=[*episodes, episode])).items()


def test_one_walks_through_the_archive_and_back(episode: Episode, show: Show) -> None:
    episodes = [replace(episode, slug=f"bee-{number}", summary="") for number in range(620)]
    pages = dict(archive_pages(show, episodes=episodes))
    made = {"index.html": show_page(show, episodes=episodes), **pages}

    def ways(name: str) -> dict[str, str]:
        links = found(made[name], "//nav[@class='pages']/a")
        return {link.get("rel"): urljoin(f"/{name}", link.get("href")) for link in links}

    assert ways("index.html") == {"prev": "/archive/2.html"}
    assert ways("archive/2.html") == {"next": "/index.html", "prev": "/archive/1.html"}
    assert ways("archive/1.html") == {"next": "/archive/2.html"}
    (href, *_) = found(made["archive/1.html"], "//h3/a/@href")
    assert urljoin("/archive/1.html", href) == "/episodes/bee-199/index.html"


def test_the_words_of_the_page_are_in_its_language(episode: Episode, show: Show) -> None:
    page = episode_page(replace(episode, language="de-CH"), show=show)
    assert '<html lang="de-CH" dir="ltr">' in page
    assert "Kapitel" in text_of(page)
    assert 'dir="rtl"' in episode_page(replace(episode, language="ar"), show=show)


def test_words_from_another_catalogue_say_their_language(episode: Episode, show: Show) -> None:
    arabic, shown = replace(episode, language="ar"), replace(show, language="ar")
    pages = {
        episode_page(arabic, show=show): (
            "Chapters", "Notes", "References", "What is not narrated", "Citations",
            "Play from ", "Narrator:", "14 July 2026", "1 minute", "Download", "Speed",
        ),
        embed_page(arabic, show=show): ("Chapters", "Read and listen on its own page"),
        show_page(shown, episodes=[arabic]): ("Episodes", "Subscribe", "14 July 2026", "1 minute"),
        show_page(shown, episodes=[]): ("No episodes yet.",),
    }  # fmt: skip
    for page, told in pages.items():
        for words in told:
            languages = {
                node.xpath("ancestor-or-self::*[@lang][1]/@lang")[0]
                for node in found(page, f"//body//*[text()='{words}']")
            }
            assert languages == {"en"}, words


def test_assets_are_small_and_hold_the_shows_colour(show: Show) -> None:
    files = assets(show)
    assert {"style.css", "colours.css", "early.js", "player.js", "show.js"} <= set(files)
    assert b"#1f4e5f" in files["colours.css"]
    # What the pages to read load; the small player's own is held by its test in the browser.
    read = {n: data for n, data in files.items() if n not in {"embed.css", "embed.js"}}
    assert sum(len(data) for n, data in read.items() if n.endswith((".css", ".js"))) < 114_000
    assert sum(len(data) for name, data in files.items() if name.endswith(".woff2")) < 130_000


@settings(max_examples=50)
@given(st.text(), st.text())
def test_any_text_can_be_read_back_and_opens_no_tag(text: str, value: str) -> None:
    node = el("p", text, title=value)
    read = etree.fromstring(to_xhtml(node).encode())
    lines = str.maketrans("\r", "\n")  # a parser of XML reads every line end as "\n"
    assert (read.text or "") == clean(text).replace("\r\n", "\n").translate(lines)
    assert len(read) == 0
    assert "<" not in to_html(node).removeprefix("<p").removesuffix("</p>")
