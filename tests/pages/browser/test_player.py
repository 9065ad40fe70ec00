"""The player in Chromium: keys, focus, announcements, highlight, and nothing on its own."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import Episode
from tests.pages.browser.serving import opened

pytestmark = pytest.mark.long

EPISODE = "/episodes/bees/index.html"
TITLE = "What the bees came for – Field Notes, Read Aloud"


def until(page: Page, expression: str) -> None:
    """Wait for something in the page; its policy allows functions only, no strings."""
    page.wait_for_function(f"() => {expression}")


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """The episode's page with its audio ready to be moved in."""
    page = opened(browser, site + EPISODE, title=TITLE)
    page.evaluate("audio.preload = 'auto'")
    until(page, "document.getElementById('audio').readyState >= 1")
    yield page
    page.close()


def said(page: Page) -> str:
    """What the status region says."""
    return page.locator("#said").inner_text().strip()


def now(page: Page) -> float:
    """Where the audio is, in seconds."""
    return float(page.evaluate("document.getElementById('audio').currentTime"))


def highlighted(page: Page) -> str:
    """The words of the sentence that is marked as heard."""
    return " ".join(page.locator(".s[aria-current]").all_inner_texts())


def paused(page: Page) -> bool:
    """Whether nothing is heard."""
    return bool(page.evaluate("document.getElementById('audio').paused"))


def test_nothing_plays_when_the_page_opens(page: Page) -> None:
    assert paused(page)
    assert said(page) == ""


def test_a_saved_position_is_offered_and_not_played(page: Page, site: str) -> None:
    page.evaluate("localStorage.setItem('at:' + player.dataset.key, '42')")
    page.goto(site + EPISODE)
    resume = page.get_by_role("button", name="Continue at 0:42")
    resume.wait_for()
    assert paused(page)
    resume.click()
    until(page, "document.getElementById('audio').currentTime >= 41.9")
    assert page.evaluate("document.activeElement.dataset.do") == "play"


def test_the_play_button_changes_its_name_and_is_no_toggle(page: Page) -> None:
    button = page.locator("[data-do=play]")
    assert button.get_attribute("aria-label") == "Play"
    button.click()
    page.get_by_role("button", name="Pause", exact=True).wait_for()
    assert button.get_attribute("aria-pressed") is None
    button.click()
    page.get_by_role("button", name="Play", exact=True).wait_for()


def test_results_are_announced_and_playback_is_not(page: Page) -> None:
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Forward 60 seconds").click()
    assert said(page) == "At 1 minute"
    page.get_by_role("button", name="Forward 15 seconds").click()
    assert said(page) == "At 1 minute 15 seconds"
    page.evaluate("said.textContent = ''; audio.playbackRate = 3")
    page.locator("[data-do=play]").click()
    until(page, "document.getElementById('audio').currentTime > 78.8")
    assert said(page) == ""


SAMPLE = """async (at) => {
  await new Promise((done) => { audio.onseeked = done; audio.currentTime = at; });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const spans = [...document.querySelectorAll(".s[aria-current]")];
  return [audio.currentTime, ...new Set(spans.map((span) => Number(span.dataset.start)))];
}"""


@pytest.mark.parametrize("rate", [0.5, 1, 3])
def test_the_marked_sentence_is_the_one_that_is_heard(
    page: Page, rate: float, episode: Episode
) -> None:
    page.locator("#speed").select_option(str(rate))
    page.locator("[data-do=play]").click()
    chance = random.Random(int(rate * 10))
    frames = 0.05 * rate  # what is heard while three frames are drawn
    for _ in range(50):
        now, *starts = page.evaluate(SAMPLE, chance.uniform(0.3, episode.duration / 1000 - 2))
        heard = {
            [cue.start / 1000 for cue in episode.cues if cue.start / 1000 <= at + 0.006][-1]
            for at in (now - frames, now)
        }
        assert len(starts) == 1
        assert starts[0] in heard, now


def test_every_line_that_is_spoken_stands_on_the_page_with_its_time(
    page: Page, episode: Episode
) -> None:
    shown = page.locator(".s").evaluate_all(
        "spans => spans.map(span => Number(span.dataset.start))"
    )
    assert set(shown) == {cue.start / 1000 for cue in episode.cues}


def test_the_heard_word_is_marked_without_an_element_of_its_own(
    page: Page, episode: Episode
) -> None:
    before = page.locator("article *").count()
    page.locator("#open-letters").click()
    page.locator("[name=highlight][value=word]").check()
    fetched = "new URL('transcript.json', location).href"
    until(page, f"performance.getEntriesByName({fetched}).length")
    at = next(cue for cue in episode.cues if cue.shown.startswith("We sat")).words[5]
    page.evaluate(f"audio.currentTime = {at.start / 1000}")
    until(page, "CSS.highlights.has('word')")
    marked = page.evaluate("""() => {
      const range = [...CSS.highlights.get('word')][0];
      return range.startContainer.data.slice(range.startOffset, range.endOffset);
    }""")
    assert marked == at.shown
    assert page.locator("article *").count() == before


def test_typing_any_character_on_the_page_does_nothing(page: Page) -> None:
    state = (
        "[audio.paused, audio.currentTime, audio.playbackRate, scrollX, "
        "document.querySelectorAll('.sheet:not([hidden])').length, said.textContent]"
    )
    before = page.evaluate(state)
    page.evaluate("document.body.tabIndex = -1; document.body.focus()")
    for code in range(33, 127):
        page.keyboard.press(chr(code))
    assert page.evaluate(state) == before


def test_keys_work_in_the_player_until_they_are_switched_off(page: Page) -> None:
    page.locator("#player").focus()
    page.keyboard.press("l")
    assert now(page) == pytest.approx(15, abs=0.1)
    page.keyboard.press("j")
    assert now(page) == pytest.approx(0, abs=0.1)
    page.keyboard.press(">")
    assert said(page) == "Speed 1.05"
    page.locator("#open-listening").click()
    page.get_by_text("Keys", exact=True).click()
    page.get_by_label("Use these keys").uncheck()
    page.locator("#open-listening").focus()
    page.keyboard.press("l")
    assert now(page) == pytest.approx(0, abs=0.1)


def test_playback_never_moves_focus(page: Page) -> None:
    link = page.locator("a.at").nth(2)
    link.focus()
    page.keyboard.press("Enter")
    page.evaluate("audio.playbackRate = 3")
    until(page, "document.getElementById('audio').currentTime > 33")
    assert link.evaluate("link => link === document.activeElement")


def told(page: Page) -> str:
    """What a status message shows to the eye; "" where it is for the ear alone."""
    box = page.locator("#said").bounding_box()
    return said(page) if box and box["width"] > 1 and box["height"] > 1 else ""


def test_a_copied_link_is_told_to_the_eye_as_well(page: Page) -> None:
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Copy a link to this sentence").click()
    until(page, "said.textContent")
    assert "/index.html#s=" in told(page)
    assert "&t=0" in told(page)
    page.get_by_role("button", name="Forward 15 seconds").click()
    assert said(page) == "At 15 seconds"
    assert told(page) == ""


def test_sound_that_is_slow_to_come_is_told_until_it_is_there(page: Page) -> None:
    page.evaluate("audio.dispatchEvent(new Event('waiting'))")
    assert page.locator("[data-do=play].waiting").count() == 1
    assert said(page) == ""
    until(page, "said.textContent")
    assert told(page) == "The audio is loading"
    page.evaluate("audio.dispatchEvent(new Event('playing'))")
    assert said(page) == ""
    assert page.locator("[data-do=play].waiting").count() == 0


def test_sound_that_cannot_be_had_is_told_to_the_eye_as_well(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.route("**/*.mp3", lambda route: route.abort())
    page.goto(site + EPISODE)
    page.locator("[data-do=play]").click()
    until(page, "said.textContent")
    assert told(page).startswith("The audio cannot be loaded.")
    page.close()


def test_a_note_is_read_and_left_by_keyboard(page: Page) -> None:
    page.locator("a.mark").first.focus()
    page.keyboard.press("Enter")
    until(page, "location.hash === '#note-1'")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "↩\ufe0eBack to the text, note 1"
    page.keyboard.press("Enter")
    until(page, "location.hash === '#mark-note-1'")


def test_a_time_in_the_address_opens_that_sentence(browser: Browser, site: str) -> None:
    page = opened(browser, f"{site}{EPISODE}#t=64.1", title=TITLE)
    until(page, "document.querySelector('.s[aria-current]')")
    assert highlighted(page).startswith("A gardener in Lyon")
    assert paused(page)
    page.close()


def test_search_counts_matches_aloud_and_walks_through_them(page: Page) -> None:
    page.locator("#open-find").click()
    page.locator("#search").fill("FLOWER")
    until(page, "said.textContent")
    assert said(page) == "1 of 8 matches"
    page.locator("#search").press("Enter")
    assert said(page) == "2 of 8 matches"
    page.locator("#search").press("Shift+Enter")
    assert said(page) == "1 of 8 matches"
    page.locator("#search").fill("tulip")
    until(page, "said.textContent === 'No matches'")


def test_the_slider_tells_its_place_in_words(page: Page) -> None:
    page.locator("#position").focus()
    page.keyboard.press("ArrowRight")
    told = page.locator("#position").get_attribute("aria-valuetext")
    assert told == "5 seconds of 1 minute 20 seconds"
    assert now(page) == pytest.approx(5, abs=0.1)


def test_a_click_on_a_sentence_goes_there(page: Page, episode: Episode) -> None:
    last = next(cue for cue in episode.cues if cue.shown.startswith("Sit still"))
    page.get_by_text("Sit still, and they will come").click()
    assert now(page) == pytest.approx(last.start / 1000, abs=0.05)


def test_a_speed_is_kept_with_its_pitch_for_the_next_visit(page: Page) -> None:
    page.locator("#speed").select_option("1.5")
    page.reload()
    until(page, "document.getElementById('audio').playbackRate === 1.5")
    assert page.evaluate("audio.preservesPitch")
    assert page.locator("#speed").input_value() == "1.5"


@pytest.mark.parametrize("lost", ["player.js", "words.js"])
def test_a_script_that_cannot_be_had_leaves_the_browsers_own_player(
    browser: Browser, site: str, lost: str
) -> None:
    page = browser.new_page()
    page.route(f"**/assets/{lost}", lambda route: route.abort())
    page.goto(site + EPISODE)
    page.locator("audio[controls]").wait_for()
    assert page.get_by_role("button").filter(visible=True).count() == 0
    page.close()
