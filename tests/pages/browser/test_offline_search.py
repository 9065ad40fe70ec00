"""The search of a kept list: it reads what it needs without a network, as it was last."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.pages.browser.serving import Host, opened
from tests.pages.browser.test_following import EPISODE, LIVE, TITLE
from tests.pages.browser.test_offline import TOLD, open_sheet, tick, wait_until

pytestmark = pytest.mark.long


@pytest.fixture
def page(browser: Browser, host: Host) -> Iterator[Page]:
    page = opened(browser, host.address + EPISODE, title=TITLE)
    open_sheet(page)
    yield page
    page.context.close()


SOUGHT = """(word) => {
  const field = document.getElementById("search");
  field.value = word;
  field.dispatchEvent(new Event("input"));
}"""


def test_the_lists_search_finds_words_of_the_texts_without_a_network(
    page: Page, host: Host
) -> None:
    tick(page)
    host.stop()
    page.goto(f"{host.address}/index.html")
    page.wait_for_function(LIVE)
    page.evaluate(SOUGHT, "coloured")  # in both texts, and in no title or summary
    page.wait_for_function(TOLD, arg="2 episodes found")
    # The sentence is shown of the one that is on this device.
    page.wait_for_selector(".excerpt")
    assert "coloured paper flowers" in page.locator(".excerpt").inner_text()


def test_what_the_lists_search_reads_is_renewed_with_the_list(page: Page, host: Host) -> None:
    tick(page)
    (index,) = (host.output / "search").glob("1-0.json")
    index.write_text('{"zeppelin":[0]}', "utf-8")
    page.goto(f"{host.address}/index.html")
    wait_until(
        page,
        "async () => (await (await caches.match('/search/1-0.json')).text()).includes('zeppelin')",
    )
    host.stop()
    page.reload()
    page.wait_for_function(LIVE)
    page.evaluate(SOUGHT, "zeppelin")
    page.wait_for_function(TOLD, arg="1 episode found")
