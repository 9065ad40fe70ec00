"""The player in a frame of somebody else's page: small, with the speed and the captions."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, Response

from podcast.model import Episode
from podcast.publishing.captions import vtt
from tests.pages.browser.serving import opened
from tests.pages.browser.test_reach import EMBED, TITLE

MOST = 40_000  # bytes


def embedded(browser: Browser, site: str, episode: Episode) -> Page:
    page = opened(browser, site + EMBED, title=TITLE)
    text = vtt(episode.cues, language=episode.language)
    page.route("**/transcript.vtt", lambda route: route.fulfill(body=text, content_type="text/vtt"))
    return page


def test_it_is_light_before_it_is_played(browser: Browser, site: str) -> None:
    page = browser.new_page()
    loaded: list[Response] = []

    def note(answer: Response) -> None:
        loaded.append(answer)

    page.on("response", note)
    page.goto(site + EMBED)
    page.wait_for_load_state("networkidle")
    sizes = {one.url: len(one.body()) for one in loaded if one.ok}
    page.close()
    assert len(sizes) > 4
    assert sum(sizes.values()) <= MOST, sizes


def test_the_words_that_are_heard_are_shown_when_asked_for(
    browser: Browser, site: str, episode: Episode
) -> None:
    page = embedded(browser, site, episode)
    assert page.locator("#caption").is_hidden()
    with page.expect_request("**/transcript.vtt"):
        page.get_by_label("Captions").check()
    page.wait_for_function("document.getElementById('captions').readyState === 2")
    cue = episode.cues[1]
    page.evaluate(
        "t => { const a = document.getElementById('audio'); a.currentTime = t; return a.play(); }",
        cue.start / 1000 + 0.2,
    )
    first = cue.shown.split()[0]
    page.wait_for_function(
        "word => document.getElementById('caption').textContent.includes(word)", arg=first
    )
    page.reload()
    assert page.get_by_label("Captions").is_checked()
    page.close()


def test_a_frame_of_340_pixels_has_room_for_two_lines_of_captions(
    browser: Browser, site: str
) -> None:
    page = opened(browser, site + EMBED, title=TITLE, viewport={"width": 640, "height": 340})
    page.wait_for_selector("[data-live=ready]")
    page.get_by_label("Captions").check()
    assert page.evaluate("document.documentElement.scrollHeight") <= 340
    page.close()


def test_a_speed_is_kept_for_the_shows_own_pages_too(
    browser: Browser, site: str, episode: Episode
) -> None:
    page = embedded(browser, site, episode)
    page.get_by_label("Speed").select_option("1.5")
    assert page.evaluate("document.getElementById('audio').playbackRate") == 1.5
    page.goto(f"{site}/episodes/{episode.slug}/index.html")
    page.wait_for_selector("[data-live=ready]")
    assert page.locator("#speed").input_value() == "1.5"
    page.close()


def test_without_a_script_no_control_is_dead(browser: Browser, site: str) -> None:
    page = opened(browser, site + EMBED, title=TITLE, java_script_enabled=False)
    assert page.locator("audio").is_visible()
    assert page.get_by_label("Speed").is_hidden()
    page.close()


def test_a_long_title_leaves_the_player_in_sight(browser: Browser, site: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 256})
    page.goto(site + EMBED)
    page.locator("h1").evaluate("it => { it.textContent = 'A title of many words '.repeat(9); }")
    found = page.locator("audio").bounding_box()
    assert found
    assert found["y"] + found["height"] <= 256
    page.close()
