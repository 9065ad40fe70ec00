"""A studio that does not answer takes nothing along of what was typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from podcast.studio.visit import Studio
from tests.studio.browser.test_studio import LINE, opened, root, visit

pytestmark = pytest.mark.long

__all__ = ["opened", "root", "visit"]


def stop(route: Route) -> None:
    """Answer as a studio that was stopped: not at all."""
    route.abort()


def refuse(route: Route) -> None:
    """Answer as a studio that was started anew, which knows nobody yet."""
    route.fulfill(status=403, body="Another browser has opened this studio, or none.")


@pytest.mark.parametrize("answer", [stop, refuse], ids=["stopped", "started anew"])
def test_what_was_typed_stays_and_is_sent_when_the_studio_is_back(
    visit: Callable[..., Page],
    opened: tuple[str, Studio],
    root: Path,
    answer: Callable[[Route], None],
) -> None:
    _, studio = opened
    page = visit(LINE)
    page.route("**/*", answer)
    typed = page.get_by_label("The line in the script")
    typed.fill("They shake.")
    typed.press("Tab")
    save = page.get_by_role("button", name="Save the line")
    save.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("What you typed is still here")
    expect(typed).to_have_value("They shake.")
    expect(save).to_be_focused()
    page.unroute_all()
    save.press("Enter")
    page.wait_for_url("**at=line")
    assert "They shake." in (root / "scripts" / "bees.md").read_text(encoding="utf-8")
    assert studio.undo.undo("", root=root) is not None


def test_a_button_that_is_pressed_twice_sends_its_form_once(visit: Callable[..., Page]) -> None:
    page = visit("/review")
    sent = list[str]()
    page.on("request", lambda one: sent.append(one.url) if one.method == "POST" else None)
    page.goto(LINE)
    page.get_by_label("The line in the script").fill("They shake.")
    page.get_by_role("button", name="Save the line").dblclick()
    page.wait_for_url("**at=line")
    assert len(sent) == 1
    page.get_by_role("button", name="Undo").click()
    page.wait_for_url("**done=undone")


def test_a_show_that_cannot_be_read_meanwhile_takes_nothing_along(
    visit: Callable[..., Page], root: Path
) -> None:
    page = visit(LINE)
    page.get_by_label("The line in the script").fill("They shake.")
    config = root / "podcast.toml"
    before = config.read_bytes()
    config.write_bytes(b"title = [")
    try:
        page.get_by_role("button", name="Save the line").click()
        expect(page.get_by_role("status")).to_contain_text("podcast.toml")
        expect(page.get_by_label("The line in the script")).to_have_value("They shake.")
    finally:
        config.write_bytes(before)
