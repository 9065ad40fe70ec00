"""What a listener keeps on the device: heard without a network, and gone without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import Episode, Show
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.withdrawn import withdrawn_page
from tests.pages.browser.serving import Host, opened
from tests.pages.browser.test_following import EPISODE, LIVE, TITLE
from tests.pages.browser.test_reach import faults

pytestmark = pytest.mark.long

OFFERED = "() => document.getElementById('offline').checkVisibility()"
TOLD = "told => document.getElementById('said').textContent.trim() === told"
KEPT = "It is on this device now"
# What is left on the device of all this.
TRACES = """async () => {
  const workers = await navigator.serviceWorker.getRegistrations();
  return [...await caches.keys(), ...workers.map((one) => one.scope)];
}"""
HAS_NEW_SOUND_ONLY = """async () => !await caches.match("/audio/bees-1a2b3c4d.mp3")
  && Boolean(await caches.match("/audio/bees-ffffffff.mp3"))"""
KEPT_ADDRESSES = """async (part) => {
  const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const asked = (await Promise.all(stores.map((store) => store.keys()))).flat();
  return asked.map((one) => one.url).filter((url) => url.includes(part));
}"""
LOSE_WASPS = """async () => {
  const names = (await caches.keys()).filter((name) => name.includes("wasps"));
  await Promise.all(names.map((name) => caches.delete(name)));
}"""


@pytest.fixture
def page(browser: Browser, host: Host) -> Iterator[Page]:
    page = opened(browser, host.address + EPISODE, title=TITLE)
    page.set_default_timeout(20_000)
    open_sheet(page)
    yield page
    page.context.close()


def open_sheet(page: Page) -> None:
    page.wait_for_function(LIVE)
    page.locator("#open-listening").click()
    page.wait_for_function(OFFERED)


def tick(page: Page, *, told: str = KEPT) -> None:
    page.locator("#offline").click()
    page.wait_for_function(TOLD, arg=told)


def wait_until(page: Page, condition: str) -> None:
    """Wait for what an asynchronous function tells; ``wait_for_function`` takes its promise."""
    ask = "async () => { for (let at = 0; at < 500; at += 1) {"
    ask += f" if (await ({condition})()) return true;"
    ask += " await new Promise((done) => setTimeout(done, 40)); } return false; }"
    assert page.evaluate(ask)


def reads(page: Page, address: str) -> str:
    """What the page gets at an address, or why not."""
    read = "address => fetch(address).then((answer) => answer.text()).catch(() => 'no network')"
    return str(page.evaluate(read, address))


def test_a_kept_episode_is_read_and_heard_without_a_network(page: Page, host: Host) -> None:
    tick(page)
    host.stop()
    page.reload()
    page.wait_for_function(LIVE)
    assert page.title() == TITLE
    assert page.evaluate("document.querySelector('figure img').decode().then(() => true)")
    # A seek asks for a part of the sound: without an answer to that it would begin anew.
    page.evaluate("() => { audio.muted = true; audio.currentTime = 20; audio.play(); }")
    page.wait_for_function("() => audio.currentTime > 20.2")
    page.locator("#open-letters").click()
    page.locator("[name=highlight][value=word]").check()
    page.wait_for_function("() => CSS.highlights.has('word')")


def test_the_list_comes_along_and_tells_what_is_there(page: Page, host: Host, show: Show) -> None:
    tick(page)
    host.stop()
    page.goto(f"{host.address}/index.html")
    assert page.title() == show.title
    page.wait_for_selector(".offline-here")
    kept = page.locator(".episodes > li").filter(has=page.locator(".offline-here"))
    assert kept.locator("h3").all_inner_texts() == ["What the bees came for"]


def test_an_old_feed_is_never_served(page: Page, host: Host) -> None:
    tick(page)
    assert reads(page, "/feed.xml") == "<rss>first</rss>"
    (host.output / "feed.xml").write_text("<rss>second</rss>", "utf-8")
    assert reads(page, "/feed.xml") == "<rss>second</rss>"
    assert page.evaluate(KEPT_ADDRESSES, ".xml") == []
    host.stop()
    assert reads(page, "/feed.xml?now") == "no network"
    assert reads(page, "/feed.xml") == "no network"
    assert reads(page, "/index.html") != "no network"


def test_an_episode_that_is_let_go_leaves_no_trace(page: Page, host: Host) -> None:
    tick(page)
    assert page.evaluate(TRACES) != []
    tick(page, told="Removed from this device")
    assert page.evaluate(TRACES) == []
    page.reload()
    open_sheet(page)
    assert not page.locator("#offline").is_checked()
    assert page.evaluate("() => navigator.serviceWorker.controller") is None


def edited(host: Host, episode: Episode, show: Show) -> None:
    """The episode with another sound, as an edit leaves it."""
    sound = f"audio/{episode.slug}-ffffffff.mp3"
    (host.output / episode.audio.path).rename(host.output / sound)
    again = replace(episode, audio=replace(episode.audio, path=sound), title="Bees again")
    page = episode_page(again, show=show, pictures={"bed.png": "bed.png"})
    (host.output / EPISODE.lstrip("/")).write_text(page, "utf-8")


def withdrawn(host: Host, episode: Episode, show: Show) -> None:
    page = withdrawn_page(episode.title, why="", show=show, language="en")
    (host.output / EPISODE.lstrip("/")).write_text(page, "utf-8")


def removed(host: Host, _episode: Episode, _show: Show) -> None:
    (host.output / EPISODE.lstrip("/")).unlink()


def test_an_edit_comes_along_whole_when_the_page_is_opened(
    page: Page, host: Host, episode: Episode, show: Show
) -> None:
    tick(page)
    edited(host, episode, show)
    page.reload()
    assert page.title().startswith("Bees again")
    wait_until(page, HAS_NEW_SOUND_ONLY)
    host.stop()
    page.reload()
    page.wait_for_function(LIVE)
    assert page.title().startswith("Bees again")
    page.evaluate("() => { audio.muted = true; audio.play(); }")
    page.wait_for_function("() => audio.currentTime > 0.1")


@pytest.mark.parametrize("going", [withdrawn, removed])
def test_what_was_withdrawn_leaves_the_device(
    page: Page,
    host: Host,
    episode: Episode,
    show: Show,
    going: Callable[[Host, Episode, Show], None],
) -> None:
    tick(page)
    going(host, episode, show)
    page.reload()
    wait_until(page, f"async () => (await ({TRACES})()).length === 0")


def test_a_store_that_was_not_finished_is_not_answered_from(page: Page, host: Host) -> None:
    tick(page)
    page.evaluate(
        """async () => {
          const [name] = (await caches.keys()).filter((one) => one.includes('/episodes/bees/'));
          await (await caches.open(name)).delete(location.href);
        }"""
    )
    host.stop()
    assert reads(page, "/assets/place.js") != "no network"  # from the list, which is whole
    assert reads(page, "/episodes/bees/transcript.json") == "no network"


def test_a_failure_is_told_and_leaves_nothing(page: Page, host: Host, episode: Episode) -> None:
    (host.output / episode.audio.path).unlink()
    tick(page, told="Not kept: the network failed, or this device has no room")
    assert not page.locator("#offline").is_checked()
    assert page.evaluate(TRACES) == []


def test_a_whole_show_is_kept_with_what_comes_later(
    browser: Browser, host: Host, show: Show
) -> None:
    page = opened(browser, f"{host.address}/index.html", title=show.title)
    page.set_default_timeout(20_000)
    page.get_by_text("Without a network", exact=True).click()
    assert faults(page) == []
    tick(page, told="2 of 2 episodes are on this device")
    assert page.locator(".offline-here").count() == 2
    page.evaluate(LOSE_WASPS)
    page.reload()
    page.wait_for_function("() => document.querySelectorAll('.offline-here').length === 2")
    page.get_by_text("Without a network", exact=True).click()
    assert page.locator("#offline").is_checked()
    tick(page, told="Removed from this device")
    assert page.evaluate(TRACES) == []
    page.context.close()


def test_what_was_not_kept_is_asked_of_the_network(page: Page, host: Host) -> None:
    tick(page)
    assert "Wasps" in reads(page, "/episodes/wasps/index.html")
    host.stop()
    assert reads(page, "/episodes/wasps/index.html") == "no network"


def test_without_a_secure_connection_it_is_not_offered(browser: Browser, host: Host) -> None:
    page = browser.new_page()
    page.add_init_script("Object.defineProperty(window, 'isSecureContext', { value: false })")
    page.goto(host.address + EPISODE)
    page.wait_for_function(LIVE)
    page.locator("#open-listening").click()
    assert not page.locator("#offline").is_visible()
    page.context.close()
