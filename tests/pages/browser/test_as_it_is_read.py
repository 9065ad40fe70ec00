"""The text as Chromium shows and tells it: each thing once, in its place, and what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import (
    Article,
    Episode,
    Equation,
    Paragraph,
    Reference,
    Section,
    Show,
    Span,
)
from podcast.reading.maths.formula import from_tex
from tests.pages.browser.serving import opened, publish, served, silence
from tests.pages.browser.test_following import EPISODE, LIVE, PLAYING, hear
from tests.pages.browser.test_reported import DESK, PHONE
from tests.pages.ebook.test_structure import BLOCKS, CUES, told

__all__ = ["told"]
pytestmark = pytest.mark.long

TEX = r"\frac{a}{b + 1}"
MORE = Paragraph(
    (
        Span("Please "),
        Span("call 999", "strong"),
        Span(". As one has seen [1]: ask bees@example.org, or call 020 7946 0958."),
    )
)
WORK = Reference((Span("Lunau, K. (2019). Flowers and their guests."),), "1")


@pytest.fixture(scope="module")
def address(told: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A served show with every kind of text that was once shown or told wrongly."""
    formula = Equation(TEX, mathml=from_tex(TEX, display=True))
    section = Section(None, (*BLOCKS, MORE, formula))
    article: Article = replace(told.article, sections=(section,), references=(WORK,))
    whole = replace(told, article=article)
    output = tmp_path_factory.mktemp("read")
    publish([whole], show=show, output=output)
    silence(output / whole.audio.path, milliseconds=1000)
    with served(output) as at:
        yield at


@pytest.fixture(params=[PHONE, DESK], ids=["390x844", "1280x800"])
def page(
    browser: Browser, address: str, show: Show, request: pytest.FixtureRequest
) -> Iterator[Page]:
    title = f"Bees – {show.title}"
    page = opened(browser, address + EPISODE, title=title, viewport=request.param)
    page.wait_for_function(LIVE)
    yield page
    page.close()


def start(begins: str) -> float:
    return next(cue.start for cue in CUES if cue.shown.startswith(begins)) / 1000 + 0.01


def test_every_cell_of_the_row_that_is_heard_is_marked(page: Page) -> None:
    page.evaluate(PLAYING)
    hear(page, start("Lavender"))
    cells = page.locator("tbody tr").nth(1).locator("th, td")
    assert cells.count() == 2
    marked = [cell.locator(".s[aria-current]").count() for cell in cells.all()]
    assert marked == [1, 1]
    assert page.locator("tbody tr").first.locator(".s[aria-current]").count() == 0


def test_the_ends_of_notes_and_quotations_stand_where_they_are_heard(page: Page) -> None:
    def top(words: str) -> float:
        box = page.get_by_text(words, exact=True).first.bounding_box()
        assert box is not None
        return box["y"]

    note = page.locator("#notes li")
    assert note.get_by_text("End of note.").count() == 1
    assert top("On a bright day in June.") < top("End of note.")
    assert top("Busy as a bee is busy.") < top("End of quote.") < top("John Chrysostom")
    assert page.get_by_role("blockquote").get_by_text("End of quote.").count() == 1
    assert page.get_by_text("End of note.").count() == 1


def test_rows_have_their_headers_and_the_table_its_name(page: Page) -> None:
    assert page.get_by_role("rowheader").all_inner_texts() == ["Borage", "Lavender"]
    assert page.get_by_role("columnheader").all_inner_texts() == ["Flower", "Visits"]
    assert page.get_by_role("table", name="Visits in an hour").count() == 1


def test_a_formula_is_drawn_and_no_tex_is_left(page: Page) -> None:
    fraction = page.locator("math mfrac")
    tops = "all => all.map((it) => it.getBoundingClientRect().top)"
    parts = fraction.locator("> *").evaluate_all(tops)
    assert parts[0] < parts[1]
    assert "frac" not in page.locator("article").inner_text()


def test_citations_addresses_and_numbers_lead_somewhere_and_back(page: Page) -> None:
    page.locator("article p [role=doc-biblioref]").click()
    assert page.evaluate("location.hash") == "#reference-1"
    page.locator("#reference-1 [role=doc-backlink]").click()
    assert page.evaluate("document.querySelector(location.hash).textContent") == "1"
    links = page.locator("article a.bare").evaluate_all("all => all.map((it) => it.href)")
    assert links == ["mailto:bees@example.org", "tel:02079460958"]


def test_what_is_bold_in_the_article_is_bold_and_upright(page: Page) -> None:
    weight, style = page.locator("article strong").evaluate(
        "it => [getComputedStyle(it).fontWeight, getComputedStyle(it).fontStyle]"
    )
    assert int(weight) >= 600
    assert style == "normal"


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["390x844", "1280x800"])
def test_a_pictures_description_is_met_once(
    browser: Browser, site: str, episode: Episode, size: dict[str, int]
) -> None:
    page = opened(
        browser, site + EPISODE, title=f"{episode.title} – Field Notes, Read Aloud", viewport=size
    )
    page.wait_for_function(LIVE)
    told_of = page.locator("main").aria_snapshot()
    assert told_of.count("Two flower beds seen from above, one blue, one violet") == 1
    page.close()


FIRST = """() => {
  const first = document.querySelector("article .block:not(:has(.added)) .s");
  const head = document.querySelector(".masthead").getBoundingClientRect();
  return { first: first.getBoundingClientRect().bottom, head: head.height,
    left: innerHeight - player.offsetHeight, bar: player.offsetHeight / innerHeight,
    chapters: document.querySelector(".chapters details").open };
}"""


@pytest.mark.parametrize(
    ("size", "band", "bar", "is_open"),
    [(PHONE, 0.5, 0.18, False), (DESK, 0.4, 0.14, True)],
    ids=["390x844", "1280x800"],
)
def test_the_text_begins_on_the_first_screen_above_a_low_bar(
    browser: Browser, site: str, size: dict[str, int], band: float, bar: float, *, is_open: bool
) -> None:
    title = "What the bees came for – Field Notes, Read Aloud"
    page = opened(browser, site + EPISODE, title=title, viewport=size)
    page.wait_for_function(LIVE)
    seen = page.evaluate(FIRST)
    assert seen["first"] <= seen["left"]
    assert seen["head"] <= band * size["height"]
    assert seen["bar"] <= bar
    assert seen["chapters"] is is_open
    page.close()


ROWS = """() => [".transport", "#now", "#chapter-name", "#rest", "#speed", ".tools"]
  .map((part) => document.querySelector(part).getBoundingClientRect())
  .map((box) => Math.round(box.top + box.height / 2))"""


def test_where_there_is_room_the_bar_is_one_row_under_the_line_of_progress(
    browser: Browser, site: str
) -> None:
    title = "What the bees came for – Field Notes, Read Aloud"
    page = opened(browser, site + EPISODE, title=title, viewport=DESK)
    page.wait_for_function(LIVE)
    middles = page.evaluate(ROWS)
    assert max(middles) - min(middles) <= 4
    line = page.locator(".slider").bounding_box()
    assert line is not None
    assert line["y"] + line["height"] <= min(middles)
    page.close()
