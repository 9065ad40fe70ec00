"""Who can use the pages: axe in every theme, a keyboard, a small screen, forced colours."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.pages.browser.serving import opened

pytestmark = pytest.mark.long

EPISODE = "/episodes/bees/index.html"
SHOW = "Field Notes, Read Aloud"
TITLE = f"What the bees came for – {SHOW}"
EMBED = "/embed/bees/index.html"
PLAIN = "/episodes/bees/transcript.html"
GONE = "/episodes/gone/index.html"
PAGES = {EPISODE: TITLE, "/index.html": SHOW, EMBED: TITLE, GONE: f"Wasps – {SHOW}"}
THEMES = [
    *("auto", "contrast"),
    *(pytest.param(theme, marks=pytest.mark.long) for theme in ("light", "soft", "dark")),
]

# Off unless asked for: the AAA rules and the ones that concern audio.
RULES = ("target-size", "color-contrast-enhanced", "audio-caption", "identical-links-same-purpose")
AXE = {
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag2aaa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ],
    "rules": {rule: {"enabled": True} for rule in RULES},
}


def at(browser: Browser, site: str, path: str = EPISODE, **settings: object) -> Page:
    """A page of the show by its path."""
    return opened(browser, site + path, title=PAGES[path], **settings)


def faults(page: Page) -> list[str]:
    """What axe finds, one line each."""
    answer = Axe().run(page, options=AXE).response
    ran = {rule["id"] for result in answer.values() if isinstance(result, list) for rule in result}
    assert ran >= set(RULES), "axe left rules out"
    found = answer["violations"]
    return [
        f"{fault['id']}: {node['html'][:120]} {node.get('failureSummary', '')}"
        for fault in found
        for node in fault["nodes"]
    ]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_in_any_theme(browser: Browser, site: str, path: str, theme: str) -> None:
    page = at(browser, site, path)
    if path == EPISODE:
        page.locator("#open-letters").click()
        page.locator(f"[name=theme][value={theme}]").check()
        page.locator("[name=highlight][value=word]").check()
        page.locator("[name=others][value=dim]").check()
        assert faults(page) == []
        page.locator("#open-listening").click()
        page.get_by_role("button", name="Forward 60 seconds").click()
        page.get_by_role("button", name="Add a bookmark here").click()
        page.locator("#left-out details").evaluate("details => { details.open = true; }")
    else:
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    assert faults(page) == []
    page.close()


@pytest.mark.parametrize("wish", [{"color_scheme": "dark"}, {"contrast": "more"}], ids=str)
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_in_what_the_device_asks_for(
    browser: Browser, site: str, path: str, wish: dict[str, str]
) -> None:
    page = at(browser, site, path, **wish)
    assert faults(page) == []
    page.close()


def test_axe_finds_nothing_on_the_plain_transcript(browser: Browser, site: str) -> None:
    page = opened(browser, site + PLAIN, title="What the bees came for")
    assert faults(page) == []
    page.close()


@pytest.mark.parametrize("path", PAGES)
def test_no_dead_control_is_shown_without_a_script(browser: Browser, site: str, path: str) -> None:
    page = at(browser, site, path, java_script_enabled=False)
    assert page.locator("[hidden]:visible").count() == 0
    assert page.get_by_role("heading", level=1).is_visible()
    page.close()


def test_without_a_script_the_page_plays_seeks_and_downloads(browser: Browser, site: str) -> None:
    page = at(browser, site, java_script_enabled=False)
    assert page.locator("audio[controls]").is_visible()
    assert page.get_by_role("button").filter(visible=True).count() == 0
    assert page.locator("article p").count() >= 10
    chapter = page.get_by_role("link", name="Two beds, one hour")
    assert (chapter.get_attribute("href") or "").endswith(".mp3#t=22")
    assert page.get_by_role("link", name="Audio, MP3, 1.2 MB").is_visible()
    page.close()


def test_in_forced_colours_the_heard_sentence_has_an_outline(browser: Browser, site: str) -> None:
    page = at(browser, site, forced_colors="active")
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Forward 60 seconds").click()
    outline = page.locator(".s[aria-current]").first.evaluate(
        "span => getComputedStyle(span).outlineStyle + getComputedStyle(span).outlineWidth"
    )
    assert outline == "solid2px"
    page.close()


def test_with_reduced_motion_nothing_glides(browser: Browser, site: str) -> None:
    page = at(browser, site, reduced_motion="reduce")
    behaviour = page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")
    assert behaviour == "auto"
    page.close()


PAPER = """() => {
  const shown = (part) => part.getBoundingClientRect().height > 0;
  const colour = (part) => getComputedStyle(part).color;
  return {
    cut: [...document.querySelectorAll(".wide, pre")]
      .filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.outerHTML),
    ground: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    text: [...new Set(
      [...document.querySelectorAll("h1, .byline, .facts, .added, td, code")].map(colour))],
    folded: [...document.querySelectorAll("dd")].map((part) => part.checkVisibility()),
    pressed: [...document.querySelectorAll("button, input, select, audio, .back")]
      .filter(shown).length,
  };
}"""


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_paper_is_white_holds_everything_and_nothing_to_press(
    browser: Browser, site: str, theme: str
) -> None:
    page = at(browser, site, color_scheme="dark", viewport={"width": 600, "height": 800})
    page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    page.emulate_media(media="print")
    paper = page.evaluate(PAPER)
    assert paper["cut"] == []
    assert paper["folded"] == [True]
    assert paper["pressed"] == 0
    assert (paper["ground"], paper["scheme"]) == ("rgba(0, 0, 0, 0)", "light")
    assert paper["text"] == ["rgb(0, 0, 0)"]
    page.close()


SIZES = """() => [...document.querySelectorAll("main *")]
  .filter((part) => !part.closest(".unseen") && [...part.childNodes].some((n) => n.data?.trim()))
  .map((part) => [part.outerHTML.slice(0, 90), parseFloat(getComputedStyle(part).fontSize)])"""


@pytest.mark.parametrize("width", [1280, 390])
def test_the_readers_text_size_holds_for_all_that_is_read(
    browser: Browser, site: str, width: int
) -> None:
    page = at(browser, site, viewport={"width": width, "height": 800})
    before = page.evaluate(SIZES)
    page.evaluate("document.documentElement.dataset.size = 'largest'")
    after = page.evaluate(SIZES)
    assert len(before) > 60
    grown = [(part, then / now) for (part, now), (_, then) in zip(before, after, strict=True)]
    assert [part for part, factor in grown if factor < 1.5] == []
    title, text = (
        float(page.locator(part).first.evaluate("it => parseFloat(getComputedStyle(it).fontSize)"))
        for part in ("h1", "article p")
    )
    assert title > text
    page.close()


STOP = """() => {
  const here = document.activeElement;
  if (here === document.body) return null;
  const box = here.getBoundingClientRect();
  const style = getComputedStyle(here);
  const over = document.elementFromPoint(
    Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1), box.y + box.height / 2);
  return {
    html: here.outerHTML.slice(0, 120),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    covered: !over || !(here.contains(over) || over.contains(here)),
  };
}"""


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [1200, 390])
def test_a_keyboard_reaches_everything_and_focus_is_seen(
    browser: Browser, site: str, path: str, width: int
) -> None:
    page = at(
        browser, site, path, reduced_motion="reduce", viewport={"width": width, "height": 800}
    )
    stops: list[dict[str, object]] = []
    for _ in range(90):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            break
        stops.append(stop)
    assert len(stops) >= 2
    assert [stop["html"] for stop in stops if float(str(stop["outline"])) < 2] == []
    assert [stop["html"] for stop in stops if stop["covered"]] == []
    page.close()


def test_the_skip_links_come_first_and_lead_somewhere(browser: Browser, site: str) -> None:
    page = at(browser, site)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "text"
    page.close()


def test_each_paragraph_is_one_tab_stop_and_no_sentence_is(browser: Browser, site: str) -> None:
    page = at(browser, site)
    assert page.locator(".s[tabindex], .s button").count() == 0
    assert page.locator("article .block > .at").count() <= page.locator("article .block").count()
    page.close()
