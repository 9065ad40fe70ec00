"""Times beside the text: always at headings, elsewhere for whoever is there."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.pages.browser.serving import opened
from tests.pages.browser.test_following import EPISODE, LIVE, TITLE

DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}
SIZES = pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["1280x800", "390x844"])

SEEN = """() => [...document.querySelectorAll("article .at")]
  .filter((at) => at.checkVisibility() && getComputedStyle(at).color !== "rgba(0, 0, 0, 0)")
  .map((at) => at.parentElement.lastElementChild.localName)"""
ALL = """() => [...document.querySelectorAll("article .at")]
  .map((at) => at.parentElement.lastElementChild.localName)"""
BEGIN = re.compile("h[2-6]|section")


def at(browser: Browser, site: str, *, live: bool = True, **settings: Any) -> Page:
    page = opened(
        browser,
        site + EPISODE,
        title=TITLE,
        reduced_motion="reduce",
        java_script_enabled=live,
        **settings,
    )
    if live:
        page.wait_for_function(LIVE)
    return page


def paragraph(page: Page) -> Locator:
    """A paragraph whose time nobody sees until then."""
    return page.locator(".block:has(> p)", has_text="We watched two beds").first


def is_seen(block: Locator) -> bool:
    colour = block.locator("> .at").evaluate("at => getComputedStyle(at).color")
    return bool(colour != "rgba(0, 0, 0, 0)")


@SIZES
def test_times_are_seen_at_headings_only(browser: Browser, site: str, size: dict[str, Any]) -> None:
    page = at(browser, site, **size)
    every, seen = page.evaluate(ALL), page.evaluate(SEEN)
    assert seen == [one for one in every if BEGIN.fullmatch(one)]
    assert {"h2", "h3", "section"} <= set(seen)
    assert len(seen) < len(every) / 2
    page.close()


def test_a_pointer_at_a_paragraph_shows_its_time_and_moves_nothing(
    browser: Browser, site: str
) -> None:
    page = at(browser, site, **DESKTOP)
    block = paragraph(page)
    before = page.evaluate("document.documentElement.scrollHeight"), block.bounding_box()
    assert not is_seen(block)
    block.locator(".s").first.hover()
    assert is_seen(block)
    after = page.evaluate("document.documentElement.scrollHeight"), block.bounding_box()
    assert (after[0], after[1] and after[1]["height"]) == (
        before[0],
        before[1] and before[1]["height"],
    )
    page.mouse.move(5, 5)
    assert not is_seen(block)
    page.close()


@SIZES
def test_every_time_is_reached_by_keyboard_and_then_seen(
    browser: Browser, site: str, size: dict[str, Any]
) -> None:
    page = at(browser, site, **size)
    count = page.locator("article .at").count()
    page.locator("#text").focus()
    met: set[str] = set()
    for _ in range(4 * count):
        page.keyboard.press("Tab")
        here = page.evaluate("""() => {
          const it = document.activeElement;
          if (!it.matches("article .at")) return null;
          return [it.href + it.className, getComputedStyle(it).color !== "rgba(0, 0, 0, 0)"];
        }""")
        if here:
            met.add(here[0])
            assert here[1]
    assert len(met) == count
    page.close()


def test_a_finger_on_a_paragraph_shows_its_time_which_then_plays(
    browser: Browser, site: str
) -> None:
    page = at(browser, site, **PHONE)
    assert page.evaluate("matchMedia('(hover: none)').matches")
    block = paragraph(page)
    block.locator(".s").first.tap()
    assert is_seen(block)
    page.get_by_role("button", name="Forward 15 seconds").tap()
    block.locator("> .at").evaluate("at => at.scrollIntoView({ block: 'center' })")
    block.locator(".s").first.tap()
    block.locator("> .at").tap()
    page.wait_for_function("() => !audio.paused")
    start = float(block.locator(".s").first.get_attribute("data-start") or 0)
    assert page.evaluate("audio.currentTime") == pytest.approx(start, abs=5)
    page.close()


def test_without_a_script_a_phone_shows_all_of_them(browser: Browser, site: str) -> None:
    page = at(browser, site, live=False, **PHONE)
    assert page.locator("article .at").count() > 5
    assert all(is_seen(block) for block in page.locator("article .block:has(> .at)").all())
    page.close()


@SIZES
def test_forced_colours_and_paper_show_all_of_them(
    browser: Browser, site: str, size: dict[str, Any]
) -> None:
    page = at(browser, site, forced_colors="active", **size)
    assert page.evaluate(SEEN) == page.evaluate(ALL)
    page.close()
    page = at(browser, site, **size)
    page.emulate_media(media="print")
    # On paper as ever: a heading has the time of what is under it.
    assert page.evaluate(SEEN) == [
        one for one in page.evaluate(ALL) if not re.fullmatch("h[2-6]", one)
    ]
    page.close()


def test_on_a_phone_no_time_stands_over_words(browser: Browser, site: str) -> None:
    page = at(browser, site, forced_colors="active", **PHONE)
    covered = page.evaluate("""() => {
      // A box of letters is higher than their lines: what is seen of them is in its middle.
      const seen = (box) => ({ left: box.left, right: box.right,
        top: box.top + 0.2 * box.height, bottom: box.bottom - 0.2 * box.height });
      const boxes = (node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map(seen);
      };
      const words = [...document.querySelectorAll("article .s")].flatMap(boxes);
      return [...document.querySelectorAll("article .at")].filter((at) => {
        const [time] = boxes(at.lastChild);
        return words.some((word) => word.left < time.right && time.left < word.right
          && word.top < time.bottom && time.top < word.bottom);
      }).map((at) => at.parentElement.textContent.slice(0, 60));
    }""")
    assert covered == []
    page.close()
