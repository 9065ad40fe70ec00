"""Rules that hold on every screen: keys, sizes of what is pressed, and the strict policy."""

from __future__ import annotations

import string
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.pages.browser.cut_text import SPACED, cut_text, with_letters
from tests.studio.browser.test_studio import SCREENS, opened, root, visit

pytestmark = pytest.mark.long

__all__ = ["opened", "root", "visit"]

# What stands in a sentence may be as high as its line (WCAG 2.5.8).
SMALL = """() => [...document.querySelectorAll(
  "a, button, input:not([type=hidden]), select, textarea, summary")]
  .filter((part) => part.checkVisibility() && !part.closest(".skips"))
  .filter((part) => ![...part.parentElement.childNodes].some((it) => it.data?.trim()))
  .map((part) => [part.outerHTML.slice(0, 90), part.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24)
  .map(([html, box]) => `${html} ${box.width} × ${box.height}`)"""
STATE = "() => [location.href, document.activeElement.tagName, document.body.innerHTML]"


@pytest.mark.parametrize("width", [1280, 320])
def test_what_is_pressed_is_large_enough(visit: Callable[..., Page], width: int) -> None:
    page = visit("/", viewport={"width": width, "height": 640})
    for path in SCREENS:
        page.goto(path)
        assert page.evaluate(SMALL) == [], path


@pytest.mark.parametrize("letters", [16, 32])
@pytest.mark.parametrize("spaced", [False, True])
def test_no_text_is_cut_at_320_pixels(
    visit: Callable[..., Page], *, letters: int, spaced: bool
) -> None:
    page = visit("/", bypass_csp=True, viewport={"width": 320, "height": 640})
    for path in SCREENS:
        page.goto(path)
        with_letters(page, pixels=letters)
        if spaced:
            page.add_style_tag(content=SPACED)
        page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })")
        assert cut_text(page) == [], path


def test_no_single_key_does_anything(visit: Callable[..., Page]) -> None:
    page = visit("/")
    for path in SCREENS:
        page.goto(path)
        page.route("**/look", lambda route: route.abort())
        before = page.evaluate(STATE)
        for key in [*string.ascii_letters, *string.digits, *"?/.,-+", "Escape", "Delete"]:
            page.keyboard.press(key)
        assert page.evaluate(STATE) == before, path


def test_no_screen_meets_its_own_policy(visit: Callable[..., Page]) -> None:
    page = visit("/")
    refused: list[str] = []
    page.on("console", lambda line: refused.append(line.text))
    for path in SCREENS:
        page.goto(path)
        page.wait_for_load_state("load")
    assert [line for line in refused if "Content Security Policy" in line] == []


def test_without_scripts_an_article_is_added_built_and_published(
    visit: Callable[..., Page], tmp_path: Path
) -> None:
    article, published = tmp_path / "newts.md", tmp_path / "published"
    article.write_text("# Newts in a pond\n\nNewts like ponds.\n", encoding="utf-8")
    page = visit("/add", java_script_enabled=False)
    page.get_by_label("File", exact=True).set_input_files(article)
    page.get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("link", name="Open the script of newts").wait_for()
    page.goto("/build")
    page.get_by_role("button", name="Build now").click()
    look_until(page, "The build: done")
    page.get_by_role("link", name="Check and publish").last.click()
    page.get_by_label("Where to").fill(str(published))
    page.get_by_role("button", name="Publish", exact=True).click()
    look_until(page, "Publishing: done")
    assert (published / "episodes" / "newts" / "index.html").is_file()


def look_until(page: Page, title: str) -> None:
    """Go where *Look again* leads until it is over; each answer takes the studio some time."""
    page.wait_for_url("**/result")
    for _ in range(2_000):
        if page.title().startswith(title):
            expect(page.get_by_role("heading", level=1)).to_be_focused()
            return
        page.goto("/result")
    pytest.fail(f"{page.title()} and not {title}")
