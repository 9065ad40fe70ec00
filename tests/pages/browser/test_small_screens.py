"""At 320 pixels no text is cut, with large letters and wide spacing (WCAG 1.4.4, .10, .12)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.pages.browser.cut_text import SPACED, cut_text, with_letters
from tests.pages.browser.serving import opened
from tests.pages.browser.test_reach import EPISODE, PAGES, PLAIN, at

pytestmark = pytest.mark.long


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("size", ["normal", "largest"])
def test_nothing_scrolls_sideways_at_320_pixels(
    browser: Browser, site: str, path: str, size: str
) -> None:
    page = at(browser, site, path, viewport={"width": 320, "height": 640})
    page.evaluate("size => { document.documentElement.dataset.size = size; }", size)
    if path == EPISODE:
        page.locator("#open-listening").click()
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.close()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [1280, 640, 390, 320])
def test_text_of_twice_the_size_scrolls_down_only(
    browser: Browser, site: str, path: str, width: int
) -> None:
    page = at(browser, site, path, viewport={"width": width, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    page.evaluate("document.querySelectorAll('.page-looks').forEach((it) => { it.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


@pytest.mark.parametrize("path", [*PAGES, PLAIN])
@pytest.mark.parametrize("letters", [16, 32])
@pytest.mark.parametrize("spaced", [False, True])
def test_no_text_is_cut_at_320_pixels(
    browser: Browser, site: str, path: str, *, letters: int, spaced: bool
) -> None:
    size = {"width": 320, "height": 640}
    title = PAGES.get(path, "What the bees came for")
    page = opened(browser, site + path, title=title, bypass_csp=True, viewport=size)
    with_letters(page, pixels=letters)
    if spaced:
        page.add_style_tag(content=SPACED)
    page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })")
    assert cut_text(page) == []
    for sheet in ("#open-letters", "#open-listening"):
        if path == EPISODE:
            page.locator(sheet).click()
            assert cut_text(page) == []
    page.close()


def test_text_that_is_cut_or_beside_the_window_is_found(browser: Browser, site: str) -> None:
    page = at(browser, site, bypass_csp=True, viewport={"width": 320, "height": 640})
    page.add_style_tag(content="h1 { height: .4em; overflow: hidden }")
    assert any("What the bees" in part for part in cut_text(page))
    page.add_style_tag(content="h1 { height: auto; white-space: nowrap; width: 900px }")
    assert "scrolls" in cut_text(page)
    page.close()


@pytest.mark.parametrize("path", PAGES)
def test_text_with_wide_spacing_is_not_cut(browser: Browser, site: str, path: str) -> None:
    page = at(browser, site, path, bypass_csp=True, viewport={"width": 390, "height": 800})
    page.add_style_tag(content=SPACED)
    cut = page.evaluate("""() => [...document.querySelectorAll("button, a, label, p, h1, h2")]
      .filter((el) => el.offsetParent && !el.closest(".unseen, .wide, pre, .skips")
        && (el.scrollWidth > el.clientWidth + 1) && getComputedStyle(el).display !== "inline")
      .map((el) => el.outerHTML)""")
    assert cut == []
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.close()
