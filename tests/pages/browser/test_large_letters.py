"""Letters that the browser itself makes larger, and words that no line holds."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.pages.browser.serving import opened
from tests.pages.browser.test_following import LIVE
from tests.pages.browser.test_reach import EPISODE, PAGES, PLAIN

pytestmark = pytest.mark.long

# What of the bar is not whole in the window.
PUSHED_OUT = """() => [...document.querySelectorAll("#bar :is(button, select, input, #now)")]
  .filter((part) => part.checkVisibility())
  .map((part) => [part.outerHTML.slice(0, 80), part.getBoundingClientRect()])
  .filter(([, box]) => box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
  .map(([html]) => html)"""
WITH_LONG_WORDS = """(word) => {
  const parts = "h1, h2, h3, .name, th, caption, .summary, .byline, .facts span";
  for (const part of document.querySelectorAll(parts)) part.textContent = word;
}"""
SIZES = [(320, 640), (360, 640), (390, 844), (844, 390), (320, 256)]


def with_letters(
    browser: Browser, site: str, path: str, *, letters: int, size: tuple[int, int]
) -> Page:
    """A page in a browser whose own text is of this size: media queries follow it, too."""
    width, height = size
    page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": letters}})
    page.goto(site + path)
    assert page.title() == PAGES[path]
    page.wait_for_selector("html[data-live]", state="attached")
    return page


@pytest.mark.parametrize("letters", [16, 24, 32])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_bar_stays_whole_with_the_browsers_large_letters(
    browser: Browser, site: str, letters: int, size: tuple[int, int]
) -> None:
    page = with_letters(browser, site, EPISODE, letters=letters, size=size)
    page.wait_for_function(LIVE)
    assert page.evaluate(PUSHED_OUT) == []
    assert page.evaluate("player.offsetHeight <= innerHeight / 2")
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    page.locator("#open-letters").click()
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    page.close()


@pytest.mark.parametrize("path", ["/index.html", "/embed/bees/index.html"])
def test_other_pages_wrap_with_the_browsers_large_letters(
    browser: Browser, site: str, path: str
) -> None:
    page = with_letters(browser, site, path, letters=32, size=(320, 640))
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.close()


@pytest.mark.parametrize("path", PAGES)
def test_a_word_of_27_letters_breaks_nothing_at_320_pixels(
    browser: Browser, site: str, path: str
) -> None:
    page = opened(browser, site + path, title=PAGES[path], viewport={"width": 320, "height": 640})
    page.evaluate(WITH_LONG_WORDS, "Donaudampfschifffahrtsgesel")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.close()


@pytest.mark.parametrize("letters", [16, 32])
def test_a_word_of_27_letters_breaks_no_plain_transcript(
    browser: Browser, site: str, letters: int
) -> None:
    page = opened(
        browser,
        site + PLAIN,
        title="What the bees came for",
        viewport={"width": 320, "height": 640},
    )
    page.evaluate("size => { document.documentElement.style.fontSize = `${size}px`; }", letters)
    page.evaluate(WITH_LONG_WORDS, "Donaudampfschifffahrtsgesel")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.close()


@pytest.mark.parametrize("width", [360, 390])
def test_fifteen_seconds_back_and_on_stand_in_the_one_row_of_a_phone(
    browser: Browser, site: str, width: int
) -> None:
    page = with_letters(browser, site, EPISODE, letters=16, size=(width, 640))
    page.wait_for_function(LIVE)
    tops = {
        page.locator(f"#bar [data-skip='{by}']").bounding_box()["y"]  # type: ignore[index]
        for by in (-15, 15)
    }
    row = page.locator("#open-listening").bounding_box()
    assert row is not None
    assert tops == {row["y"]}
    page.close()


def test_fifteen_seconds_back_and_on_are_in_the_sheet_where_the_row_has_no_room(
    browser: Browser, site: str
) -> None:
    page = with_letters(browser, site, EPISODE, letters=16, size=(320, 640))
    page.wait_for_function(LIVE)
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Forward 15 seconds").click()
    assert page.evaluate("audio.currentTime") == 15
    page.close()
