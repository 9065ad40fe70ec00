"""A show that is read from right to left, in a language without a catalogue of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, FloatRect, Page

from podcast.model import Episode, Show
from tests.pages.browser.serving import opened, publish, served, silence
from tests.pages.browser.test_reach import faults

pytestmark = pytest.mark.long

TITLE = "What the bees came for – Field Notes, Read Aloud"
PAGES = {"/index.html": "Field Notes, Read Aloud", "/episodes/bees/index.html": TITLE}


@pytest.fixture(scope="module")
def address(
    episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of the same show as if it were Arabic."""
    output = tmp_path_factory.mktemp("rtl")
    arabic = replace(episode, language="ar")
    publish([arabic], show=replace(show, language="ar"), output=output)
    silence(output / episode.audio.path, milliseconds=episode.duration)
    with served(output) as at:
        yield at


def box(page: Page, selector: str) -> FloatRect:
    """Where an element is."""
    found = page.locator(selector).first.bounding_box()
    assert found
    return found


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    browser: Browser, address: str, path: str, width: int
) -> None:
    page = opened(
        browser, address + path, title=PAGES[path], viewport={"width": width, "height": 800}
    )
    assert page.evaluate("document.documentElement.dir") == "rtl"
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


def test_the_page_is_mirrored_and_times_hang_on_the_right(browser: Browser, address: str) -> None:
    path = "/episodes/bees/index.html"
    page = opened(browser, address + path, title=TITLE, viewport={"width": 1280, "height": 800})
    text, chapters, time = (box(page, part) for part in ("article p", ".chapters", "article .at"))
    assert chapters["x"] > time["x"] >= text["x"] + text["width"]
    page.close()


def test_english_dates_are_read_from_left_to_right(browser: Browser, address: str) -> None:
    path = "/episodes/bees/index.html"
    page = opened(browser, address + path, title=TITLE, viewport={"width": 1280, "height": 800})
    day, year = page.evaluate("""() => {
      const text = document.querySelector(".facts time").firstChild;
      const place = (from, to) => {
        const range = new Range();
        range.setStart(text, from);
        range.setEnd(text, to);
        return range.getBoundingClientRect().x;
      };
      return [place(0, 2), place(text.length - 4, text.length)];
    }""")
    assert day < year
    page.close()


def test_english_words_say_that_they_are_english(browser: Browser, address: str) -> None:
    path = "/episodes/bees/index.html"
    page = opened(browser, address + path, title=TITLE)
    page.get_by_role("button", name="Forward 15 seconds").click()
    said = page.locator("#said")
    assert said.inner_text() == "At 15 seconds"
    assert said.evaluate("said => said.closest('[lang]').lang") == "en"
    page.close()


def test_a_sentence_of_another_language_ends_where_that_one_ends(
    browser: Browser, address: str
) -> None:
    page = opened(browser, address + "/episodes/bees/index.html", title=TITLE)
    ends = """it => {
      it.lang = "en";
      it.textContent = "This is general information.";
      const at = (n) => {
        const range = document.createRange();
        range.setStart(it.firstChild, n);
        range.setEnd(it.firstChild, n + 1);
        return range.getBoundingClientRect().left;
      };
      return [at(0), at(it.textContent.length - 1)];
    }"""
    first, last = page.locator("#disclaimer .s").first.evaluate(ends)
    assert first < last
    page.close()
