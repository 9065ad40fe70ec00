"""Where one is after an action: at what was done, or at what is wrong; never lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.pages.browser.test_reach import faults
from tests.small_show import ANTS
from tests.studio.browser.test_studio import LINE, NARROW, opened, root, visit

pytestmark = pytest.mark.long

__all__ = ["opened", "root", "visit"]

SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])


def is_at(page: Page, words: str) -> None:
    """The focus is on something that says this."""
    expect(page.locator(":focus")).to_contain_text(words)


def next_stop(page: Page) -> str:
    """The name of what the Tab key leads to."""
    page.keyboard.press("Tab")
    return page.locator(":focus").get_attribute("id") or page.locator(":focus").inner_text()


def undone(page: Page) -> None:
    """Take back what the test did, from the keyboard."""
    page.get_by_role("button", name="Undo").press("Enter")
    page.wait_for_url("**done=undone")
    is_at(page, "Undone")


@SCRIPTS
def test_after_a_save_one_is_at_what_was_saved(
    visit: Callable[..., Page], *, scripts: bool
) -> None:
    page = visit(LINE, java_script_enabled=scripts)
    page.get_by_label("The line in the script").fill("They shake.")
    page.get_by_role("button", name="Save the line").press("Enter")
    page.wait_for_url("**at=line")
    is_at(page, "Saved")
    assert next_stop(page) == "now"
    page.get_by_label("Word", exact=True).fill("honey")
    page.get_by_label("Said like this").fill("hunny")
    page.get_by_role("button", name="Save the word").press("Enter")
    page.wait_for_url("**at=word")
    is_at(page, "Saved")
    assert next_stop(page) == "word"
    for _ in range(2):
        undone(page)
        assert LINE in page.url  # where one was


@SCRIPTS
def test_the_queue_goes_on_where_one_was(
    visit: Callable[..., Page], root: Path, *, scripts: bool
) -> None:
    odd = root / "content" / "odd.md"
    odd.write_text("# Odd names\n\nAsk Xyzzlbrunk, Qwertzilda and Brzkovic.\n", encoding="utf-8")
    page = visit("/review", java_script_enabled=scripts)
    queue = page.locator("ol.rows > li")
    there = queue.count()
    assert there > 2
    name = queue.nth(1).locator("p").first.inner_text()
    after = queue.nth(2).locator("p").first.inner_text()
    page.get_by_role("button", name=f"Right as it is: {name}").press("Enter")
    page.wait_for_url("**at=1")
    is_at(page, "Saved")
    assert queue.count() == there - 1
    assert next_stop(page).startswith("Open the script")
    assert queue.filter(has=page.locator(":focus")).get_by_text(after, exact=True).count()
    page.get_by_role("link", name=f"Say {after} in another way").press("Enter")
    page.get_by_label("Said like this").fill("something")
    page.get_by_role("button", name="Save the word").press("Enter")
    page.wait_for_url("**at=1")
    is_at(page, "Saved")
    undone(page)
    undone(page)
    assert "/review" in page.url
    odd.unlink()


@SCRIPTS
def test_what_is_wrong_is_told_above_and_beside_its_field(
    visit: Callable[..., Page], *, scripts: bool
) -> None:
    page = visit(LINE, java_script_enabled=scripts)
    page.get_by_label("Word", exact=True).fill("honey")
    page.get_by_role("button", name="Save the word").press("Enter")
    expect(page).to_have_title(re.compile("^This did not work – Line 24"))
    is_at(page, "How the word is said is missing")
    if scripts:
        assert faults(page) == []
    expect(page.get_by_role("group", name="This did not work")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    say = page.get_by_label("Said like this")
    expect(say).to_be_focused()
    expect(say).to_have_accessible_description(re.compile("^How the word is said is missing"))
    expect(page.get_by_label("Word", exact=True)).to_have_value("honey")


def test_what_cannot_be_heard_is_told_beside_its_field_and_hides_nothing(
    visit: Callable[..., Page],
) -> None:
    page = visit(LINE, viewport=NARROW, reduced_motion="reduce")
    page.get_by_label("Word", exact=True).fill("honey")
    button = page.get_by_role("button", name="Hear it so")
    button.press("Enter")
    told = page.get_by_role("status")
    expect(told).to_contain_text("How the word is said is missing.\nTo mend it")
    expect(told).to_be_in_viewport(ratio=1)
    say = page.get_by_label("Said like this")
    expect(say).to_have_attribute("aria-invalid", "true")
    expect(say).to_have_accessible_description(re.compile("^How the word is said is missing"))
    assert faults(page) == []
    expect(button).to_be_focused()
    bottom = "part => part.getBoundingClientRect().bottom"
    assert button.evaluate(bottom) <= told.evaluate("part => part.getBoundingClientRect().top")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    expect(say).to_be_focused()
    page.keyboard.type("hunny")
    button.press("Enter")
    expect(told).to_be_empty()
    expect(say).not_to_have_attribute("aria-invalid", "true")
    expect(say).to_have_accessible_description(re.compile("^In plain letters"))


def test_when_a_build_ends_one_is_at_the_heading_that_says_so(
    visit: Callable[..., Page], root: Path
) -> None:
    more = root / "content" / "more.md"
    more.write_text(ANTS.replace("ants", "more ants"), encoding="utf-8")
    page = visit("/build")
    page.get_by_role("button", name="Build now").press("Enter")
    page.wait_for_url("**/result")
    expect(page.locator("h1")).to_be_focused()
    page.get_by_role("heading", name="The build: done").wait_for()
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    expect(page).to_have_title(re.compile("^The build: done"))
    assert faults(page) == []
    page.keyboard.press("Tab")
    expect(page.locator("main li a").first).to_be_focused()
    more.unlink()


def test_the_end_of_a_build_is_told_to_whoever_is_elsewhere_on_the_screen(
    visit: Callable[..., Page], root: Path
) -> None:
    more = root / "content" / "elsewhere.md"
    more.write_text(ANTS.replace("ants", "other ants"), encoding="utf-8")
    page = visit("/build")
    progress: list[Route] = []

    def hold(route: Route) -> None:
        progress.append(route)

    page.route("**/progress", hold)
    page.get_by_role("button", name="Build now").press("Enter")
    page.wait_for_url("**/result")
    link = page.get_by_role("link", name="Recordings")
    link.focus()
    for route in progress:
        route.continue_()
    page.route("**/progress", lambda route: route.continue_())
    page.get_by_role("heading", name="The build: done").wait_for()
    expect(link).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("The build: done")
    more.unlink()


def test_a_recording_that_cannot_be_kept_is_not_lost(
    visit: Callable[..., Page], tmp_path: Path
) -> None:
    noise = tmp_path / "noise.wav"
    noise.write_bytes(b"no sound")
    page = visit(LINE)
    sound = page.get_by_label("Recording, as a sound file")
    sound.set_input_files(noise)
    page.get_by_label("Who reads").fill("Ana Ruiz")
    keep = page.get_by_role("button", name="Keep the recording")
    keep.press("Enter")
    page.get_by_role("status").filter(has_text="cannot be taken as a recording").wait_for()
    expect(sound).to_have_attribute("aria-invalid", "true")
    expect(keep).to_be_focused()
    assert sound.evaluate("field => field.files.length") == 1
