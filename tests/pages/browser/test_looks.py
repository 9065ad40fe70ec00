"""How the text looks, as rows of buttons: all is seen at once, and so is what it does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page

from podcast.publishing.pages.colours import contrast
from tests.pages.browser.serving import opened
from tests.pages.browser.test_following import EPISODE, LIVE, TITLE
from tests.pages.browser.test_highlight import colour
from tests.pages.browser.test_reach import SHOW, faults

pytestmark = pytest.mark.long

# What a listener may have saved, with all that each name may be.
CHOICES = {
    "theme": ("auto", "light", "soft", "dark", "contrast"),
    "font": ("serif", "sans", "easy", "mono"),
    "size": ("normal", "large", "larger", "largest"),
    "leading": ("normal", "wide", "wider"),
    "spacing": ("normal", "wide", "wider"),
    "highlight": ("sentence", "word", "none"),
    "others": ("shown", "dim", "ruler"),
    "narrator": ("shown", "quiet", "hidden"),
}
ON_THE_SHOW = ("theme", "font", "size", "leading", "spacing")
WHITE_ON_BLUE = {"theme": "light", "ink": "#ffffff", "paper": "#202060"}
DRAWN = """(button) => {
  const [box, label] = [button, button.parentNode].map((it) => it.getBoundingClientRect());
  const style = getComputedStyle(button);
  return {
    ground: style.backgroundColor,
    letters: getComputedStyle(button.nextSibling).color,
    edge: parseFloat(style.borderTopWidth),
    tick: getComputedStyle(button.nextSibling, "::before").content,
    ring: parseFloat(style.outlineWidth) * (style.outlineStyle !== "none"),
    whole: Math.abs(box.width - label.width) < 1 && Math.abs(box.height - label.height) < 1,
    over: document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === button,
  };
}"""


def with_looks(browser: Browser, site: str, looks: dict[str, str], **settings: object) -> Page:
    """The episode's page of a listener who has saved these choices, the letters' sheet open."""
    page = opened(browser, site + EPISODE, title=TITLE, reduced_motion="reduce", **settings)
    page.evaluate("looks => localStorage.setItem('looks', JSON.stringify(looks))", looks)
    page.reload()
    page.wait_for_function(LIVE)
    page.locator("#open-letters").click()
    return page


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    page = with_looks(browser, site, {}, viewport={"width": 390, "height": 844})
    yield page
    page.close()


def button(page: Page, key: str, value: str) -> Locator:
    return page.locator(f".buttons [name={key}][value={value}]")


@pytest.mark.parametrize("size", [(390, 844), (320, 568), (1280, 800)], ids=str)
def test_the_sheet_leaves_the_text_in_sight_and_every_button_is_large(
    browser: Browser, site: str, size: tuple[int, int]
) -> None:
    page = with_looks(browser, site, {}, viewport={"width": size[0], "height": size[1]})
    sheet = page.locator("#letters-sheet")
    assert sheet.evaluate("sheet => sheet.offsetHeight <= 0.4 * innerHeight")
    assert page.evaluate("player.offsetHeight <= innerHeight / 2 + 1")
    assert sheet.evaluate("sheet => sheet.scrollWidth === sheet.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    assert sheet.locator("select").count() == 0
    boxes = [one.bounding_box() for one in sheet.get_by_role("radio").all()]
    assert len(boxes) == sum(map(len, CHOICES.values()))
    assert [box for box in boxes if not box or box["height"] < 44 or box["width"] < 44] == []
    for one in sheet.get_by_role("radio").all():
        one.scroll_into_view_if_needed()
        assert one.evaluate(DRAWN)["over"]
    page.close()


@pytest.mark.parametrize("key", CHOICES)
def test_every_choice_holds_at_once_and_at_the_next_visit(page: Page, key: str) -> None:
    for value in (*CHOICES[key][1:], CHOICES[key][0]):
        button(page, key, value).click()
        told = page.evaluate("key => document.documentElement.dataset[key]", key)
        assert told == (None if value == "auto" else value)
        kept = page.evaluate("key => JSON.parse(localStorage.getItem('looks'))[key]", key)
        assert kept == value
        assert page.locator(f".buttons [name={key}]:checked").count() == 1


def test_the_text_behind_changes_with_the_press(page: Page) -> None:
    def behind() -> list[str]:
        told = page.evaluate("""() => {
          const text = getComputedStyle(document.querySelector("article p"));
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          return [ground, text.fontFamily, text.fontSize, text.lineHeight, text.letterSpacing];
        }""")
        return list(map(str, told))

    for key, value in zip(ON_THE_SHOW, ("dark", "mono", "larger", "wider", "wide"), strict=True):
        before = behind()
        button(page, key, value).click()
        assert behind() != before, key
        assert page.locator("#letters-sheet").is_visible()


@pytest.mark.parametrize("key", CHOICES)
def test_what_was_saved_before_there_were_buttons_is_chosen(
    browser: Browser, site: str, key: str
) -> None:
    page = opened(browser, site + EPISODE, title=TITLE)
    for value in CHOICES[key]:
        page.evaluate("looks => localStorage.setItem('looks', JSON.stringify(looks))", {key: value})
        page.reload()
        page.wait_for_function(LIVE)
        assert page.locator(f".buttons [name={key}]:checked").get_attribute("value") == value
    page.evaluate("localStorage.setItem('looks', '{\"theme\": \"of another day\"}')")
    page.reload()
    page.wait_for_function(LIVE)
    assert button(page, "theme", "auto").is_checked()
    page.close()


def test_a_row_is_one_stop_that_arrows_walk_and_its_buttons_have_names(page: Page) -> None:
    sheet = page.get_by_role("group", name="How the text looks")
    names = ["Theme", "Highlight", "Font", "Text size", "Line spacing", "Letter and word spacing"]
    for name in (*names, "Text around it", "Narrator’s own words"):
        assert sheet.get_by_role("group", name=name, exact=True).get_by_role("radio").count() >= 3
    page.locator("#open-listening").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.value") == "light"
    assert page.evaluate("document.documentElement.dataset.theme") == "light"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.documentElement.dataset.theme") == "contrast"
    assert button(page, "theme", "contrast").evaluate(DRAWN)["ring"] >= 2
    assert button(page, "theme", "contrast").evaluate(DRAWN)["whole"]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "highlight"
    assert page.evaluate("audio.currentTime") == 0


@pytest.mark.parametrize(
    "looks", [*({"theme": theme} for theme in CHOICES["theme"]), WHITE_ON_BLUE], ids=str
)
def test_what_is_chosen_is_told_by_more_than_a_colour(
    browser: Browser, site: str, looks: dict[str, str]
) -> None:
    page = with_looks(browser, site, looks)
    chosen = button(page, "font", "serif").evaluate(DRAWN)
    other = button(page, "font", "sans").evaluate(DRAWN)
    assert "✓" in chosen["tick"]
    assert other["tick"] == "none"
    assert contrast(colour(chosen["ground"]), colour(other["ground"])) >= 3
    for drawn in (chosen, other):
        assert contrast(colour(drawn["letters"]), colour(drawn["ground"])) >= 7
    assert faults(page) == []
    page.close()


def test_in_forced_colours_the_chosen_button_is_filled_and_has_a_thick_edge(
    browser: Browser, site: str
) -> None:
    page = with_looks(browser, site, {}, forced_colors="active")
    chosen = button(page, "font", "serif").evaluate(DRAWN)
    other = button(page, "font", "sans").evaluate(DRAWN)
    assert chosen["edge"] >= other["edge"] + 2
    for drawn in (chosen, other):
        assert contrast(colour(drawn["letters"]), colour(drawn["ground"])) >= 4.5
    assert contrast(colour(chosen["ground"]), colour(other["ground"])) >= 3
    page.close()


def test_colours_of_ones_own_that_hide_everything_leave_the_way_back(page: Page) -> None:
    for field in ("ink", "paper"):
        page.locator(f"#{field}-colour").fill("#ffffff")
    back = page.get_by_role("button", name="Colours as they were")
    back.hover()
    letters, ground = back.evaluate(
        "it => [getComputedStyle(it).color, getComputedStyle(it).backgroundColor]"
    )
    assert contrast(colour(letters), colour(ground)) >= 7
    back.click()
    button(page, "theme", "dark").click()
    assert page.locator("#paper-colour").input_value() == "#14161a"
    assert faults(page) == []


def test_colours_of_ones_own_stay_on_the_screen(browser: Browser, site: str) -> None:
    page = with_looks(browser, site, WHITE_ON_BLUE)
    page.emulate_media(media="print")
    printed = page.evaluate("""() => ["article p", "h1", ".added", "td"]
      .map((part) => getComputedStyle(document.querySelector(part)).color)""")
    assert {contrast(colour(one), (1, 1, 1)) >= 10 for one in printed} == {True}
    page.close()


def test_the_shows_page_has_the_same_buttons_and_the_same_choices(
    browser: Browser, site: str
) -> None:
    page = opened(browser, f"{site}/index.html", title=SHOW, viewport={"width": 320, "height": 568})
    page.get_by_text("How the text looks").click()
    for key in ON_THE_SHOW:
        assert page.get_by_role("radio").and_(page.locator(f"[name={key}]")).count() >= 3
        button(page, key, CHOICES[key][-1]).click()
    assert page.locator(".page-looks .looks select").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert faults(page) == []
    page.goto(site + EPISODE)
    page.wait_for_function(LIVE)
    for key in ON_THE_SHOW:
        assert button(page, key, CHOICES[key][-1]).is_checked()
    page.close()


def test_letters_that_are_written_in_a_note_are_no_keys_of_the_player(page: Page) -> None:
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Add a bookmark here").click()
    page.get_by_placeholder("Note").press_sequentially("look, a joke. <3>")
    assert page.get_by_placeholder("Note").input_value() == "look, a joke. <3>"
    assert page.evaluate("audio.currentTime") == 0
    assert page.evaluate("audio.paused")
