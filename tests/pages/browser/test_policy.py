"""With a policy stricter than the pages' own, sent by the host, everything still works."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from podcast.publishing.pages.page_shell import POLICY
from tests.pages.browser.serving import Host
from tests.pages.browser.test_following import LIVE
from tests.pages.browser.test_reach import EMBED, EPISODE

pytestmark = pytest.mark.long

# No text may become a script anywhere, and nothing is there that the pages did not name.
STRICT = (
    f"{POLICY}; object-src 'none'; worker-src 'self'; frame-src 'none'; manifest-src 'none'; "
    "require-trusted-types-for 'script'; trusted-types podcast"
)
WATCH = """() => {
  window.stopped = [];
  addEventListener("securitypolicyviolation", (event) =>
    window.stopped.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
}"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor with stores of their own."""
    made = browser.new_context(reduced_motion="reduce", accept_downloads=True)
    yield made
    made.close()


def at(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.set_default_timeout(30_000)
    page.add_init_script(f"({WATCH})()")

    def strict(route: Route) -> None:
        answer = route.fetch()
        headers = {**answer.headers, "content-security-policy": STRICT}
        route.fulfill(response=answer, headers=headers)

    page.route("**/index.html", strict)
    page.goto(address)
    page.wait_for_function(LIVE)
    return page


def told(page: Page) -> list[str]:
    return list(page.evaluate("window.stopped"))


def test_an_episode_is_read_heard_marked_searched_and_kept(
    context: BrowserContext, host: Host
) -> None:
    page = at(context, host.address + EPISODE)
    page.locator("#open-letters").click()
    for row in page.locator("#letters-sheet fieldset").all():
        for choice in row.get_by_role("radio").all():
            choice.check()
    page.locator("#ink-colour").fill("#112233")
    page.locator("[name=highlight][value=word]").check()
    page.locator("#open-find").click()
    page.locator("#search").fill("flower")
    page.locator("[data-do=search-next]").click()
    page.locator("#open-listening").click()
    page.locator("[data-mark=add]").click()
    with page.expect_download():
        page.locator("[data-mark=export]").click()
    page.get_by_label("Notes", exact=True).check()
    page.locator("#sleep").select_option("5")
    page.locator("#offline").check()
    page.wait_for_function("async () => (await caches.keys()).length >= 2")
    page.locator("#offline").uncheck()
    page.wait_for_function("async () => (await caches.keys()).length === 0")
    page.locator("[data-do=play]").click()
    page.wait_for_function("() => audio.currentTime > 0.2 && CSS.highlights.has('word')")
    assert page.locator(".s[aria-current]").count() > 0
    assert told(page) == []


def test_the_list_is_searched_and_plays_and_the_small_player_too(
    context: BrowserContext, host: Host
) -> None:
    page = at(context, f"{host.address}/index.html")
    page.locator("#search").fill("coloured paper")
    page.locator(".excerpt").first.wait_for()
    page.locator("#search").fill("")
    page.locator(".plays button").first.click()
    page.wait_for_function("() => [...document.querySelectorAll('audio')].some((a) => !a.paused)")
    assert told(page) == []
    page = at(context, host.address + EMBED)
    page.get_by_label("Speed").select_option("1.5")
    page.get_by_label("Captions").check()
    page.evaluate("audio.play()")
    page.locator("summary").click()
    page.locator("[data-seek]").last.click()
    page.wait_for_function("() => audio.currentTime > 10")
    assert told(page) == []


def test_a_policy_that_stops_something_is_noticed(context: BrowserContext, host: Host) -> None:
    page = at(context, host.address + EPISODE)
    page.evaluate("() => { try { document.body.innerHTML = '<b>x</b>'; } catch { void 0; } }")
    page.wait_for_function("() => window.stopped.length")
