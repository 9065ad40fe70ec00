"""Where a listener is: addresses, tabs, bookmarks, the sleep timer, and what is loaded for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.pages.browser.test_reach import EMBED, faults

pytestmark = pytest.mark.long

EPISODE = "/episodes/bees/index.html"
LIVE = "() => document.documentElement.dataset.live === 'ready'"


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One listener's browser, with tabs that share what is kept."""
    context = browser.new_context()
    context.set_default_timeout(30_000)
    yield context
    context.close()


def tab(context: BrowserContext, address: str) -> Page:
    """A page whose scripts have begun."""
    page = context.new_page()
    page.goto(address)
    page.wait_for_function(LIVE)
    return page


@pytest.mark.parametrize(
    ("fragment", "second"),
    [
        ("t=64", 64),
        ("t=1:04", 64),
        ("t=0:01:04.5", 64.5),
        ("t=npt:64", 64),
        ("t=npt:1:04,70", 64),
        ("t=64,70", 64),
        ("t=64s", 64),
        ("t=smpte:0:01:04", 64),
        ("t=smpte-30:0:01:04:15,0:01:10", 64),
        ("t=,20", 0),
        ("t=10&t=64", 64),
        ("t=64&t=later", 64),
        ("s=unknown&t=64", None),
    ],
)
def test_every_form_of_a_time_in_an_address_is_understood(
    context: BrowserContext, site: str, fragment: str, second: float | None
) -> None:
    page = tab(context, f"{site}{EPISODE}#{fragment}")
    now = page.evaluate("audio.currentTime")
    assert now == pytest.approx(second, abs=0.01) if second is not None else 60 < now <= 64


@pytest.mark.parametrize("fragment", ["t=", "t=abc", "t=70,64", "t=1:2:3:4", "x=5", "t=-3"])
def test_what_is_no_time_moves_nothing(context: BrowserContext, site: str, fragment: str) -> None:
    page = tab(context, f"{site}{EPISODE}#{fragment}")
    assert page.evaluate("audio.currentTime") == 0


def test_a_passage_of_an_address_ends_where_it_says(context: BrowserContext, site: str) -> None:
    page = tab(context, f"{site}{EPISODE}#t=10,10.4")
    page.evaluate("audio.muted = true; audio.playbackRate = 3")
    page.locator("[data-do=play]").click()
    page.wait_for_function("() => !audio.paused || audio.currentTime > 10")
    page.wait_for_function("() => audio.paused && audio.currentTime >= 10.4")
    assert page.evaluate("audio.currentTime") < 12


def test_a_link_leads_to_its_sentence_and_a_changed_one_to_the_nearest_and_says_so(
    context: BrowserContext, site: str
) -> None:
    page = tab(context, site + EPISODE)
    name, start = page.evaluate(
        "(() => { const s = document.querySelectorAll('article .s')[9];"
        " return [s.dataset.s, Number(s.dataset.start)]; })()"
    )
    page.goto("about:blank")
    page.goto(f"{site}{EPISODE}#s={name}&t=1")
    page.wait_for_function(LIVE)
    assert page.evaluate("audio.currentTime") == pytest.approx(start, abs=0.01)
    assert page.locator("#said").inner_text().strip() == ""
    page.route(
        "**/index.html",
        lambda route: route.fulfill(
            body=route.fetch()
            .text()
            .replace("data-duration=", f'data-gone=\'{{"0badf00d": "{name}"}}\' data-duration='),
            content_type="text/html",
        ),
    )
    page.goto("about:blank")
    page.goto(f"{site}{EPISODE}#s=0badf00d&t=1")
    page.wait_for_function(LIVE)
    assert page.evaluate("audio.currentTime") == pytest.approx(start, abs=0.01)
    assert page.locator("#said").inner_text().startswith("The sentence of this link was changed")


def test_nothing_of_the_sound_is_asked_for_until_the_player_is_touched(
    context: BrowserContext, site: str
) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = tab(context, site + EPISODE)
    page.evaluate("window.scrollTo(0, 2000)")
    assert [url for url in asked if url.endswith(".mp3")] == []
    page.locator("[data-do=play]").click()
    page.wait_for_function("() => audio.readyState >= 1")
    assert [url for url in asked if url.endswith(".mp3")]


def test_one_tab_plays_and_an_old_tab_keeps_no_place(context: BrowserContext, site: str) -> None:
    first, second = tab(context, site + EPISODE), tab(context, site + EPISODE)
    first.locator("[data-do=play]").click()
    first.wait_for_function("() => audio.currentTime > 0")
    second.evaluate("audio.currentTime = 40")
    second.locator("[data-do=play]").click()
    first.wait_for_function("() => audio.paused")
    second.wait_for_function("() => audio.currentTime > 40")
    second.locator("[data-do=play]").click()
    first.close(run_before_unload=True)
    kept = second.evaluate("JSON.parse(localStorage.getItem('at:' + player.dataset.key)).t")
    assert kept >= 40


def test_the_small_player_and_a_page_do_not_play_at_once(
    context: BrowserContext, site: str
) -> None:
    page, small = tab(context, site + EPISODE), tab(context, site + EMBED)
    page.evaluate("audio.play()")
    page.wait_for_function("() => audio.currentTime > 0")
    small.evaluate("audio.play()")
    page.wait_for_function("() => audio.paused")
    assert not small.evaluate("audio.paused")
    page.evaluate("audio.play()")
    small.wait_for_function("() => audio.paused")


def test_bookmarks_are_kept_listed_noted_and_taken_along(
    context: BrowserContext, site: str, tmp_path: Path
) -> None:
    page = tab(context, f"{site}{EPISODE}#t=64")
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Add a bookmark here").click()
    assert page.locator("#said").inner_text().strip() == "Bookmark added at 1:04"
    page.get_by_placeholder("Note").fill("ask Marta")
    page.get_by_placeholder("Note").press("Tab")
    with page.expect_download() as started:
        page.get_by_role("button", name="Save as a file").click()
    started.value.save_as(tmp_path / "bookmarks.json")
    told = json.loads((tmp_path / "bookmarks.json").read_text("utf-8"))
    assert told["bookmarks"][0]["note"] == "ask Marta"
    page.reload()
    page.wait_for_function(LIVE)
    page.locator("#open-listening").click()
    assert page.locator("#bookmarks li").count() == 1
    page.get_by_role("button", name="Remove: ").click()
    assert page.locator("#bookmarks li").count() == 0
    page.locator("#bookmarks input[type=file]").set_input_files(tmp_path / "bookmarks.json")
    page.locator("#bookmarks li").wait_for()
    assert page.get_by_placeholder("Note").input_value() == "ask Marta"


def test_bookmarks_stand_in_the_list_of_chapters_and_lead_there(
    context: BrowserContext, site: str
) -> None:
    page = tab(context, f"{site}{EPISODE}#t=64")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Add a bookmark here").click()
    start = page.evaluate("Number(document.querySelector('.s[aria-current]').dataset.start)")
    chapter = page.locator(".chapters ol > li").filter(has=page.locator("[aria-current]"))
    assert chapter.get_by_role("link", name="Bookmark: ").count() == 1
    link = page.get_by_role("link", name="Bookmark: ")
    page.get_by_placeholder("Note").fill("ask Marta")
    page.get_by_placeholder("Note").press("Tab")
    assert link.inner_text().startswith("Bookmark: ask Marta")
    page.evaluate("audio.currentTime = 0")
    link.click()
    assert page.evaluate("audio.currentTime") == pytest.approx(start, abs=0.01)
    assert (link.get_attribute("href") or "").endswith(f"&t={start:g}")
    assert faults(page) == []
    page.get_by_role("button", name="Remove: ").click()
    assert page.locator(".chapters .marks").count() == 0


@pytest.mark.parametrize("content", ["{}", "[]", "no json", '{"episode": "x", "bookmarks": 3}'])
def test_a_file_that_holds_no_bookmarks_is_told_or_adds_none(
    context: BrowserContext, site: str, tmp_path: Path, content: str
) -> None:
    (tmp_path / "any.json").write_text(content, "utf-8")
    page = tab(context, site + EPISODE)
    page.locator("#open-listening").click()
    page.locator("#bookmarks input[type=file]").set_input_files(tmp_path / "any.json")
    page.wait_for_function("() => said.textContent")
    assert page.locator("#bookmarks li").count() == 0


def test_the_sleep_timer_stops_at_the_end_of_a_chapter(context: BrowserContext, site: str) -> None:
    page = tab(context, f"{site}{EPISODE}#t=21.4")
    page.locator("#open-listening").click()
    page.locator("#sleep").select_option("chapter")
    page.evaluate("audio.muted = true")
    page.locator("[data-do=play]").click()
    page.wait_for_function("() => audio.paused && audio.currentTime >= 21.9")
    assert page.locator("#said").inner_text().strip() == "The sleep timer has stopped the audio"
    assert page.locator("#sleep").input_value() == "0"


def test_a_sentence_is_repeated_until_that_is_switched_off(
    context: BrowserContext, site: str
) -> None:
    page = tab(context, f"{site}{EPISODE}#t=64.1")
    start = page.evaluate("Number(document.querySelector('.s[aria-current]').dataset.start)")
    page.locator("#open-listening").click()
    page.get_by_label("Repeat the sentence").check()
    page.evaluate("audio.muted = true; audio.playbackRate = 3")
    went_back = page.evaluate(
        """(start) => new Promise((done) => {
          audio.addEventListener("seeking", () => done(audio.currentTime - start));
          audio.play();
        })""",
        start,
    )
    assert went_back == pytest.approx(0, abs=0.05)


def test_the_next_episode_is_offered_from_the_feed(context: BrowserContext, site: str) -> None:
    feed = """<rss><channel><item><title>Wasps</title>
      <link>https://example.org/notes/episodes/wasps/index.html</link><guid>newer</guid></item>
      <item><title>Bees</title><link>x</link><guid>GUID</guid></item></channel></rss>"""
    page = tab(context, site + EPISODE)
    guid = page.evaluate("player.dataset.key")
    page.route("**/feed.xml", lambda route: route.fulfill(body=feed.replace("GUID", guid)))
    page.evaluate("audio.dispatchEvent(new Event('ended'))")
    link = page.get_by_role("link", name="Next episode: Wasps")
    link.wait_for()
    assert (link.get_attribute("href") or "").endswith("episodes/wasps/index.html")
