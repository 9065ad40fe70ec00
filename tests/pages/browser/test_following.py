"""Following what is heard: it yields to whoever reads elsewhere, and comes back when asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.pages.browser.serving import opened

pytestmark = pytest.mark.long

EPISODE = "/episodes/bees/index.html"
TITLE = "What the bees came for – Field Notes, Read Aloud"
LIVE = "() => document.documentElement.dataset.live === 'ready'"
# The sound as a test moves it: it plays as far as the page can tell, and stands still.
PLAYING = """() => {
  let at = 0;
  Object.defineProperty(audio, "currentTime", { get: () => at, set: (to) => { at = to; } });
  Object.defineProperty(audio, "paused", { get: () => window.stands === true });
  window.hear = (seconds) => { at = seconds; audio.dispatchEvent(new Event("timeupdate")); };
}"""
# A word is marked once its words have come, in a file of their own.
MARKED = "at => { hear(at); return CSS.highlights.has('word'); }"
IN_SIGHT = """() => {
  const box = document.querySelector(".s[aria-current]").getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight - document.getElementById("player").offsetHeight;
}"""


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """The episode's page on a small window, with something playing."""
    page = opened(
        browser,
        site + EPISODE,
        title=TITLE,
        viewport={"width": 900, "height": 500},
        reduced_motion="reduce",
    )
    page.wait_for_function(LIVE)
    page.evaluate(PLAYING)
    yield page
    page.close()


def asks_back(page: Page) -> bool:
    """Whether the way back to what is heard is offered."""
    return page.get_by_role("button", name="Back to what is heard").is_visible()


def hear(page: Page, seconds: float) -> None:
    """Let the sound reach a time."""
    page.evaluate("seconds => hear(seconds)", seconds)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))")


def test_what_is_heard_comes_into_sight(page: Page) -> None:
    hear(page, 70)
    assert page.evaluate(IN_SIGHT)
    assert not asks_back(page)


@pytest.mark.parametrize(
    "act",
    [
        "window.scrollBy(0, -400)",
        "document.querySelector('.home a').focus()",
        "getSelection().selectAllChildren(document.querySelector('h1'))",
        "dispatchEvent(new WheelEvent('wheel'))",
        "dispatchEvent(new KeyboardEvent('keydown', {key: 'PageDown'}))",
    ],
)
def test_following_stops_for_any_reading_elsewhere_until_it_is_asked_back(
    page: Page, act: str
) -> None:
    hear(page, 70)
    page.wait_for_function("() => performance.now() > 0")
    page.evaluate("() => new Promise((done) => setTimeout(done, 1100))")  # our own scroll is over
    page.evaluate(f"() => {{ {act}; }}")
    page.get_by_role("button", name="Back to what is heard").wait_for()
    page.evaluate("window.scrollTo(0, 0)")
    hear(page, 75)
    assert not page.evaluate(IN_SIGHT)
    page.get_by_role("button", name="Back to what is heard").click()
    assert page.evaluate(IN_SIGHT)
    assert not asks_back(page)


def test_a_seek_shows_where_one_is_at_once(page: Page) -> None:
    page.evaluate("window.stands = true")
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Forward 60 seconds").click()
    page.keyboard.press("Escape")
    assert page.evaluate(IN_SIGHT)


def test_seeks_are_announced_while_nothing_plays_and_not_over_the_speech(page: Page) -> None:
    page.get_by_role("button", name="Forward 15 seconds").click()
    assert page.locator("#said").inner_text().strip() == ""
    page.evaluate("window.stands = true")
    page.get_by_role("button", name="Forward 15 seconds").click()
    assert page.locator("#said").inner_text().strip() == "At 30 seconds"


def test_a_tap_on_the_text_is_told_with_a_way_back(page: Page) -> None:
    hear(page, 60)
    page.locator("h1 .s, article .s").nth(3).click()
    back = page.get_by_role("button", name="Back to 1:00")
    back.click()
    assert page.evaluate("audio.currentTime") == 60
    assert back.is_hidden()


def test_a_note_is_shown_where_it_is_heard(page: Page) -> None:
    start = page.locator("#notes li .s").first.get_attribute("data-start")
    hear(page, float(start or 0) + 0.01)
    copy = page.locator("#note-heard")
    assert "coloured paper flowers" in copy.inner_text()
    assert copy.get_attribute("aria-hidden") == "true"
    hear(page, 0)
    assert copy.is_hidden()


def test_escape_closes_a_sheet_wherever_focus_is_and_it_leaves_half_of_the_window(
    page: Page,
) -> None:
    page.locator("#open-listening").click()
    assert page.evaluate("player.offsetHeight <= innerHeight / 2 + 1")
    page.evaluate("document.querySelector('.home a').focus()")
    page.keyboard.press("Escape")
    assert page.locator("#listening-sheet").is_hidden()


@pytest.mark.parametrize("size", [(844, 390), (320, 256)])
def test_pause_stays_within_reach_on_a_low_window(
    browser: Browser, site: str, size: tuple[int, int]
) -> None:
    page = opened(
        browser, site + EPISODE, title=TITLE, viewport={"width": size[0], "height": size[1]}
    )
    page.wait_for_function(LIVE)
    page.evaluate("window.scrollTo(0, 900)")
    box = page.locator("[data-do=play]").bounding_box()
    assert box is not None
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= size[1]
    assert page.evaluate("player.offsetHeight") < size[1] / 3
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    page.close()


def test_going_back_to_the_very_start_shows_it(page: Page) -> None:
    hear(page, 70)
    page.evaluate("() => { window.stands = true; scrollTo(0, 2000); }")
    page.locator("#position").press("Home")
    assert page.evaluate("audio.currentTime") == 0
    assert page.evaluate(IN_SIGHT)


def test_a_finger_on_the_slider_is_offered_the_way_back(page: Page) -> None:
    page.evaluate("() => { audio.currentTime = 60; }")
    page.locator("#position").click(position={"x": 200, "y": 14})
    assert page.evaluate("Math.abs(audio.currentTime - 60)") > 5
    page.get_by_role("button", name="Back to 1:00").click()
    assert page.evaluate("audio.currentTime") == 60


def test_keys_on_the_slider_go_in_steps_and_offer_no_way_back(page: Page) -> None:
    page.evaluate("() => { audio.currentTime = 60; }")
    page.locator("#position").press("ArrowRight")
    assert page.evaluate("audio.currentTime") == 65
    assert page.locator("#undo-seek").is_hidden()
