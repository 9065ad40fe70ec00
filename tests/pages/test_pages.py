"""The pages as text: nothing of the article is lost, and none of it is code."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from podcast.model import Article, Cue, Episode, Figure, LeftOut, Paragraph, Section, Show, Span
from podcast.publishing.pages import assets, embed_page, episode_page, show_page
from podcast.publishing.pages.tree import clean, el, to_html, to_xhtml

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
        "doi:10.1000/example", "not advice on keeping bees", "Previous article",
    ):  # fmt: skip
        assert kept in page


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
    page = episode_page(rewritten(episode, section=section), show=show)
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


def test_the_words_of_the_page_are_in_its_language(episode: Episode, show: Show) -> None:
    page = episode_page(replace(episode, language="de-CH"), show=show)
    assert '<html lang="de-CH" dir="ltr">' in page
    assert "Kapitel" in text_of(page)
    assert 'dir="rtl"' in episode_page(replace(episode, language="ar"), show=show)


def test_assets_are_small_and_hold_the_shows_colour(show: Show) -> None:
    files = assets(show)
    assert {"style.css", "colours.css", "early.js", "player.js", "show.js"} <= set(files)
    assert b"#1f4e5f" in files["colours.css"]
    assert sum(map(len, files.values())) < 60_000


@settings(max_examples=50)
@given(st.text(), st.text())
def test_any_text_can_be_read_back_and_opens_no_tag(text: str, value: str) -> None:
    node = el("p", text, title=value)
    read = etree.fromstring(to_xhtml(node).encode())
    lines = str.maketrans("\r", "\n")  # a parser of XML reads every line end as "\n"
    assert (read.text or "") == clean(text).replace("\r\n", "\n").translate(lines)
    assert len(read) == 0
    assert "<" not in to_html(node).removeprefix("<p").removesuffix("</p>")
