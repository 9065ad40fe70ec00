"""The show's page begins with what there is to hear, and tells what is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import Episode, Show
from tests.pages.browser.serving import opened, publish, publish_lists, served
from tests.pages.browser.test_following import EPISODE, LIVE
from tests.pages.browser.test_reach import faults

pytestmark = pytest.mark.long

NEW = "() => [...document.querySelectorAll('.heard-part')].map((part) => part.textContent)"
# As if the list had been seen on another day.
DAYS_GO_BY = """() => {
  const name = Object.keys(localStorage).find((key) => key.startsWith("list:"));
  const kept = JSON.parse(localStorage.getItem(name));
  localStorage.setItem(name, JSON.stringify({ ...kept, day: "earlier" }));
}"""


@pytest.fixture
def output(episode: Episode, show: Show, tmp_path: Path) -> Path:
    publish([episode], show=show, output=tmp_path)
    return tmp_path


@pytest.fixture
def page(browser: Browser, output: Path, show: Show) -> Iterator[Page]:
    with served(output) as address:
        page = opened(browser, f"{address}/index.html", title=show.title)
        page.wait_for_function(LIVE)
        yield page
        page.close()


def again(page: Page) -> list[str]:
    """What the list tells when it is opened again."""
    page.reload()
    page.wait_for_function(LIVE)
    return list(page.evaluate(NEW))


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)], ids=str)
def test_the_first_episode_stands_on_the_first_screen(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    title = page.locator(".episodes h3").first.bounding_box()
    assert title is not None
    assert title["y"] + title["height"] <= size[1]


def test_what_came_since_an_earlier_day_is_new_until_it_is_begun(
    page: Page, output: Path, episode: Episode, show: Show
) -> None:
    assert page.evaluate(NEW) == []  # whoever comes first is not told that all is new
    wasps = replace(episode, slug="wasps", title="Wasps", guid="wasps")
    publish_lists([episode, wasps], show=show, output=output)
    assert again(page) == ["New"]
    page.evaluate(DAYS_GO_BY)
    assert again(page) == []  # it was in the list then
    flies = replace(episode, slug="flies", title="Flies", guid="flies")
    publish_lists([episode, wasps, flies], show=show, output=output)
    page.evaluate(DAYS_GO_BY)
    assert again(page) == ["New"]
    assert again(page) == ["New"]  # all day
    assert "Flies" in page.locator(".episodes li").filter(has_text="New").inner_text()
    assert faults(page) == []
    page.evaluate("localStorage.setItem('at:flies', '{\"t\": 3}')")
    assert again(page) == []


@pytest.mark.parametrize("kept", ["null", "3", '{"known": 1}', '{"day": 1, "known": []}', "{"])
def test_whatever_the_browser_kept_the_list_works(page: Page, kept: str) -> None:
    page.evaluate(
        """(kept) => {
          const name = Object.keys(localStorage).find((key) => key.startsWith("list:"));
          localStorage.setItem(name, kept);
        }""",
        kept,
    )
    assert again(page) == []


def test_without_a_clipboard_the_address_is_opened_and_selected(page: Page, show: Show) -> None:
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }"
    )
    page.get_by_role("button", name="Copy the feed address").click()
    page.wait_for_function("() => document.activeElement.id === 'feed'")
    assert page.locator("#feed").is_visible()
    assert page.evaluate("getSelection().toString() || feed.value") == f"{show.url}/feed.xml"


ASKED_FOR = """() => Object.fromEntries(performance.getEntriesByType("resource")
  .filter((one) => one.name.endsWith("00.woff2"))
  .map((one) => [one.name.split("/").pop(), one.initiatorType]))"""


@pytest.mark.parametrize("path", ["/index.html", EPISODE])
def test_letters_of_titles_and_text_are_asked_for_before_the_styles_are_read(
    browser: Browser, site: str, path: str
) -> None:
    page = browser.new_page()
    page.goto(site + path, wait_until="networkidle")
    # Asked for by the styles they came too late for the first visit: a title in another face.
    assert page.evaluate(ASKED_FOR) == {"literata-400.woff2": "link", "literata-600.woff2": "link"}
    page.close()
