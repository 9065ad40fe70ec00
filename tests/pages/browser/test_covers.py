"""The cover beside an episode's title, on its page and in a frame: small, and in its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from playwright.sync_api import Browser

from podcast.model import Episode, Show
from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from tests.pages.browser.serving import opened, publish, served, silence
from tests.pages.browser.test_reach import EMBED, EPISODE, TITLE

COVER = """() => {
  const it = document.querySelector("img.cover");
  const box = it.getBoundingClientRect();
  const pixels = devicePixelRatio * box.width;
  return { loaded: it.complete && it.naturalWidth > 0, late: it.loading,
    box: [box.width, box.height], sharp: it.naturalWidth >= pixels,
    seen: box.top >= 0 && box.bottom <= innerHeight };
}"""
# What moves inside the browser's own player is told without a node, and none of the page's.
SHIFTS = """() => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    const nodes = list.getEntries().flatMap((entry) => entry.sources.map((one) => one.node));
    window.shifts.push(...nodes.filter(Boolean).map((node) => node.outerHTML));
  }).observe({ type: "layout-shift", buffered: true });
}"""


@pytest.mark.parametrize("path", [EPISODE, EMBED])
@pytest.mark.parametrize("size", [(1280, 800), (390, 844)], ids=str)
def test_the_cover_is_seen_small_and_nothing_moves_when_it_comes(
    browser: Browser, site: str, path: str, size: tuple[int, int]
) -> None:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, device_scale_factor=2)
    page.add_init_script(f"({SHIFTS})()")
    page.goto(site + path, wait_until="networkidle")
    page.wait_for_function(f"() => ({COVER})().loaded")
    told = page.evaluate(COVER)
    assert told["late"] == "lazy"
    assert told["box"][0] == told["box"][1] <= 96
    assert told["sharp"]
    assert told["seen"]
    assert page.evaluate("window.shifts") == []
    page.close()


def test_the_ground_of_a_title_in_forced_colours_covers_no_cover(
    browser: Browser, site: str
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 256}, forced_colors="active")
    page.goto(site + EPISODE)
    place = "it => getComputedStyle(it).position"
    assert page.locator(".titled > .cover").evaluate(place) == "relative"
    page.close()


def test_an_episodes_own_picture_stands_before_the_shows(
    browser: Browser, episode: Episode, show: Show, tmp_path: Path
) -> None:
    image = "episodes/bees/cover-0123456789ab.jpg"
    own = replace(episode, image=image, image_alt="A bee, drawn in ink")
    publish([own], show=show, output=tmp_path)
    silence(tmp_path / own.audio.path, milliseconds=1000)
    tiny = tmp_path / image.replace(".jpg", "-tiny.jpg")
    tiny.write_bytes((tmp_path / "cover-tiny.jpg").read_bytes())
    (tmp_path / "cover-tiny.jpg").unlink()
    with served(tmp_path) as address:
        for path in (EPISODE, EMBED):
            page = opened(browser, address + path, title=TITLE)
            page.wait_for_function(f"() => ({COVER})().loaded")
            assert page.get_by_role("img", name="A bee, drawn in ink").is_visible()
            page.close()


def test_the_shows_cover_says_nothing_beside_the_shows_name(episode: Episode, show: Show) -> None:
    for page in (episode_page(episode, show=show), embed_page(episode, show=show)):
        parsed: Any = html.fromstring(page)
        (cover,) = parsed.xpath("//img[@class='cover']")
        assert cover.get("alt") == ""
        assert cover.get("src") == "../../cover-tiny.jpg"
