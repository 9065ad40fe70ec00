"""Faults that listeners met, at the sizes where they met them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.pages.browser.serving import opened
from tests.pages.browser.test_following import (
    EPISODE,
    IN_SIGHT,
    LIVE,
    PLAYING,
    TITLE,
    asks_back,
    hear,
)
from tests.pages.browser.test_reach import STOP

pytestmark = pytest.mark.long

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
SEEN = """() => {
  const box = document.getElementById("note-heard").getBoundingClientRect();
  return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}"""


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desk"])
def page(browser: Browser, site: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    page = opened(
        browser, site + EPISODE, title=TITLE, viewport=request.param, reduced_motion="reduce"
    )
    page.wait_for_function(LIVE)
    yield page
    page.close()


def test_a_search_in_the_text_stops_following(page: Page) -> None:
    page.evaluate(PLAYING)
    hear(page, 70)
    assert not asks_back(page)
    page.locator("#open-find").click()
    page.locator("#search").fill("notebook")
    page.get_by_role("button", name="Back to what is heard").wait_for()
    hear(page, 75)
    assert not page.evaluate(IN_SIGHT)


def test_continue_shows_the_sentence_at_once(page: Page) -> None:
    page.evaluate("localStorage.setItem(`at:${player.dataset.key}`, '66')")
    page.reload()
    page.wait_for_function(LIVE)
    page.evaluate(PLAYING)
    page.evaluate("audio.play = () => Promise.resolve()")
    page.get_by_role("button", name="Continue at 1:06").click()
    assert page.evaluate("audio.currentTime") == 66
    assert page.evaluate(IN_SIGHT)


def test_focus_is_never_under_an_open_sheet(page: Page) -> None:
    page.locator("#open-listening").click()
    assert page.evaluate("player.offsetHeight <= innerHeight / 2 + 1")
    covered = []
    for _ in range(120):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            break
        covered += [stop["html"]] if stop["covered"] else []
    assert stop is None, "the walk came to no end"
    assert covered == []


def test_a_note_is_shown_where_it_is_heard_and_the_text_stays(page: Page) -> None:
    page.evaluate(PLAYING)
    note = float(page.locator("#notes li .s").first.get_attribute("data-start") or 0)
    hear(page, note - 1)
    before = page.evaluate("scrollY")
    hear(page, note + 0.01)
    assert page.evaluate(SEEN)
    assert page.evaluate("scrollY") == before


def test_a_step_while_playing_is_silent_and_what_is_told_is_emptied(
    browser: Browser, site: str
) -> None:
    page = browser.new_page()
    page.clock.install()
    page.goto(site + EPISODE)
    page.wait_for_function(LIVE)
    page.evaluate(PLAYING)
    hear_now = "at => hear(at)"
    page.evaluate(hear_now, 60)
    page.locator("[data-do=play]").focus()
    page.keyboard.press(",")
    assert page.locator("#said").inner_text().strip() == ""
    page.evaluate("window.stands = true")
    page.keyboard.press(",")
    assert page.locator("#said").inner_text().startswith("At ")
    page.clock.fast_forward(13_000)
    page.wait_for_function("() => said.textContent === ''")
    page.close()
