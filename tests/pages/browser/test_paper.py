"""Printed pages lead back to where they are heard."""

from __future__ import annotations

import io

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser

from podcast.model import Show
from tests.pages.browser.serving import opened
from tests.pages.browser.test_following import EPISODE, LIVE, TITLE

pytestmark = pytest.mark.long

ADDRESS = "https://example.org/notes/episodes/bees/index.html"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_camera_reads_the_pages_address_from_paper(
    browser: Browser, site: str, theme: str
) -> None:
    page = opened(browser, site + EPISODE, title=TITLE, color_scheme="dark")
    page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    assert not page.locator(".on-paper").is_visible()
    page.emulate_media(media="print")
    told = page.locator(".on-paper")
    assert ADDRESS in told.inner_text()
    shown = Image.open(io.BytesIO(told.screenshot())).convert("L")
    (found,) = zxingcpp.read_barcodes(np.asarray(shown))
    assert found.text == ADDRESS
    page.close()


def test_the_printed_list_holds_nothing_to_press(browser: Browser, site: str, show: Show) -> None:
    page = opened(browser, f"{site}/index.html", title=show.title)
    page.wait_for_function(LIVE)
    page.emulate_media(media="print")
    pressed = page.locator("button, select, audio, input:not([readonly])").evaluate_all(
        "parts => parts.filter((part) => part.getBoundingClientRect().height > 0).length"
    )
    assert pressed == 0
    assert page.locator("#feed").is_visible()
    page.close()
