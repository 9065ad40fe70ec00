"""A long episode: its page stays small, quick and still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from podcast.model import (
    Article,
    Chapter,
    Cue,
    Episode,
    Heading,
    Paragraph,
    Section,
    Show,
    Span,
    Word,
)
from podcast.publishing.pages.episode import episode_page
from tests.pages.browser.serving import opened, publish, served, silence
from tests.pages.browser.test_following import MARKED

pytestmark = pytest.mark.long

SENTENCE = "In bed {} we counted {} bees, {} hoverflies and one wasp that nobody had hoped to see."
WORD = 360  # milliseconds: 167 words a minute


def lasting(hours: int, *, like: Episode) -> Episode:
    """An episode of an hour or more: a chapter every six minutes, five sentences a paragraph."""
    cues: list[Cue] = []
    sections: list[Section] = []
    chapters: list[Chapter] = []
    now = 0
    for section in range(10 * hours):
        heading = f"Bed number {section}"
        chapters.append(Chapter(now, now, heading))
        paragraphs = []
        for said in [[heading], *(_sentences(section, part) for part in range(12))]:
            for sentence in said:
                cues.append(_cue(sentence, at=now))
                now = cues[-1].end + 300
            paragraphs.append(Paragraph((Span(" ".join(said)),)))
        sections.append(Section(Heading((Span(heading),)), tuple(paragraphs[1:])))
    article = Article(like.slug, like.title, tuple(sections))
    cues_, chapters_ = tuple(cues), tuple(chapters)
    return replace(like, article=article, cues=cues_, chapters=chapters_, duration=now)


def _sentences(section: int, part: int) -> list[str]:
    return [SENTENCE.format(section, 7 * part + index, index) for index in range(5)]


def _cue(sentence: str, *, at: int) -> Cue:
    starts = [at + WORD * index for index in range(len(sentence.split()))]
    words = (
        Word(word, start, start + WORD)
        for word, start in zip(sentence.split(), starts, strict=True)
    )
    return Cue(at, starts[-1] + WORD, sentence, sentence, words=tuple(words))


@pytest.fixture(scope="module")
def long(
    episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Episode, str]]:
    """An episode of three hours, and the address of its page."""
    output = tmp_path_factory.mktemp("long")
    lengthy = lasting(3, like=episode)
    publish([lengthy], show=show, output=output)
    silence(output / lengthy.audio.path, milliseconds=1000)
    with served(output) as address:
        yield lengthy, address


@pytest.mark.parametrize(("hours", "kilobytes"), [(1, 300), (3, 600)])
def test_the_page_of_a_long_episode_is_small(
    episode: Episode, show: Show, hours: int, kilobytes: int
) -> None:
    lengthy = lasting(hours, like=episode)
    assert lengthy.duration > hours * 3_500_000
    assert len(episode_page(lengthy, show=show).encode()) < kilobytes * 1000


# The page as it is while sound is heard, but on a clock of the test's own.
PLAYING = """() => {
  const audio = document.getElementById("audio");
  let now = 0;
  Object.defineProperty(audio, "currentTime", { get: () => now, set: (at) => { now = at; } });
  Object.defineProperty(audio, "paused", { get: () => false });
  window.hear = (at) => { now = at; audio.dispatchEvent(new Event("timeupdate")); };
}"""
WRITES = """(times) => {
  const seen = new MutationObserver(() => {});
  seen.observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
  return times.map((at) => { hear(at); return seen.takeRecords().length; });
}"""
# Each update to its end, forced so that all that it costs is done before the next.
UPDATES = """(times) => {
  for (const at of times) {
    hear(at);
    document.body.offsetHeight;
    document.querySelector(".s[aria-current]").getBoundingClientRect();
  }
}"""
FRAME = "() => new Promise((done) => requestAnimationFrame(done))"
SHIFTS = """() => new Promise((done) => {
  // What is inside the browser's own player has no node: it is not ours to keep still.
  const name = ({ node }) => (node.outerHTML ?? node.parentNode.outerHTML).slice(0, 90);
  const seen = (list) => list
    .map((one) => one.sources.filter(({ node }) => node).map(name))
    .filter((names) => names.length);
  new PerformanceObserver((list) => done(seen(list.getEntries())))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done([]), 150);
})"""


def playing(browser: Browser, address: str, **settings: object) -> Page:
    """The long page, ready to be told what is heard."""
    page = opened(
        browser,
        f"{address}/episodes/bees/index.html",
        title="What the bees came for – Field Notes, Read Aloud",
        reduced_motion="reduce",
        **settings,
    )
    page.wait_for_function("() => document.documentElement.dataset.live === 'ready'")
    page.evaluate(PLAYING)
    return page


def starts(episode: Episode) -> list[float]:
    """The middle of every fortieth sentence, in seconds."""
    return [(cue.start + cue.end) / 2000 for cue in episode.cues[3::40]]


def test_a_frame_writes_nothing_unless_something_new_is_heard(
    browser: Browser, long: tuple[Episode, str]
) -> None:
    episode, address = long
    page = playing(browser, address)
    begun = [cue.start / 1000 + 0.01 for cue in episode.cues[3::40]]
    # Two spans and their blocks, two chapters, the clock and the slider: and never a list.
    assert max(page.evaluate(WRITES, begun)) <= 12
    assert page.evaluate(WRITES, [begun[-1] + 0.01, begun[-1] + 0.02]) == [0, 0]
    page.close()


@pytest.mark.parametrize(("highlight", "width"), [("sentence", 1280), ("word", 390)])
def test_an_update_lays_out_the_bar_alone_and_never_the_text(
    browser: Browser, long: tuple[Episode, str], highlight: str, width: int
) -> None:
    episode, address = long
    page = playing(browser, address, viewport={"width": width, "height": 800})
    page.locator("#open-letters").click()
    page.locator(f"[name=highlight][value={highlight}]").check()
    page.locator("#open-letters").click()
    if highlight == "word":
        page.wait_for_function(MARKED, arg=episode.cues[1].start / 1000 + 0.01)
    times = starts(episode)
    page.evaluate(UPDATES, times[:3])  # the first marks make boxes that stay
    for _ in range(3):
        page.evaluate(FRAME)  # and the sheet that was closed gives its room back
    work = traced(page, lambda: page.evaluate(UPDATES, times[3:]))
    laid_out = [event["beginData"]["totalObjects"] for event in work["Layout"]]
    restyled = [event["elementCount"] for event in work["UpdateLayoutTree"]]
    # Of some 8,000 boxes and 3,700 elements; a clock, a slider and a name are some ten boxes.
    assert len(laid_out) >= len(times) - 3, "nothing was traced"
    assert max(laid_out) <= 40, laid_out
    assert max(restyled) <= 60, restyled
    page.close()


def test_a_pointer_over_a_long_text_lays_out_none_of_it(
    browser: Browser, long: tuple[Episode, str]
) -> None:
    page = playing(browser, long[1], viewport={"width": 1280, "height": 800})
    page.evaluate("window.scrollTo(0, 3000)")

    def walk() -> None:
        for y in range(40, 640, 30):
            page.mouse.move(800, y)
            page.evaluate("() => new Promise((done) => requestAnimationFrame(done))")

    walk()
    work = traced(page, walk)
    laid_out = [event["beginData"]["totalObjects"] for event in work["Layout"]]
    assert len(work["UpdateLayoutTree"]) >= 4, "nothing was traced"
    assert max(laid_out, default=0) <= 40, laid_out
    page.close()


def traced(page: Page, act: Callable[[], object]) -> dict[str, list[dict[str, Any]]]:
    """What Chromium's own timeline tells of each layout and restyling while something is done."""
    session = page.context.new_cdp_session(page)
    work: dict[str, list[dict[str, Any]]] = {"Layout": [], "UpdateLayoutTree": []}

    def gather(data: dict[str, Any]) -> None:
        for event in data["value"]:
            if event["name"] in work and event["ph"] == "X":
                work[event["name"]].append(event["args"])

    session.on("Tracing.dataCollected", gather)
    session.send("Tracing.start", {"categories": "devtools.timeline"})
    act()
    ended: list[object] = []
    session.on("Tracing.tracingComplete", lambda told: ended.append(told))  # noqa: PLW0108
    session.send("Tracing.end")
    while not ended:
        page.evaluate(FRAME)
    return work


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize(
    "path", ["/index.html", "/episodes/bees/index.html", "/embed/bees/index.html"]
)
def test_nothing_shifts_while_a_page_loads(
    browser: Browser, long: tuple[Episode, str], path: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(long[1] + path, wait_until="networkidle")
    assert page.evaluate(SHIFTS) == []
    page.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_shifts_when_a_picture_arrives(browser: Browser, site: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 500})
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/bed.png", hold)
    page.goto(f"{site}/episodes/bees/index.html")
    page.locator("figcaption").scroll_into_view_if_needed()
    while not held:
        page.evaluate(FRAME)
    held[0].continue_()
    page.wait_for_function("() => document.querySelector('figure img').naturalWidth > 0")
    assert page.evaluate(SHIFTS) == []
    page.close()


def test_the_chapter_that_is_heard_is_in_sight_beside_the_text(
    browser: Browser, long: tuple[Episode, str]
) -> None:
    episode, address = long
    page = playing(browser, address, viewport={"width": 1280, "height": 600})
    page.evaluate("at => hear(at)", episode.chapters[25].start / 1000 + 0.1)
    inside = page.evaluate("""() => {
      const link = document.querySelector(".chapters [aria-current]").getBoundingClientRect();
      const list = document.querySelector(".chapters").getBoundingClientRect();
      return link.top >= list.top && link.bottom <= list.bottom;
    }""")
    assert inside
    page.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_no_text_moves_when_another_sentence_is_heard(
    browser: Browser, long: tuple[Episode, str], width: int
) -> None:
    episode, address = long
    page = playing(browser, address, viewport={"width": width, "height": 800})
    page.locator("#follow").evaluate("follow => { follow.checked = false; }")
    places = """() => {
      const parts = document.querySelectorAll(".block, .chapters li, #bar *");
      return [...parts].map((part) => {
        const box = part.getBoundingClientRect();
        return [box.x, box.y + scrollY * !part.closest("#bar"), box.width, box.height];
      });
    }"""
    before = page.evaluate(places)
    for at in starts(episode)[:5]:
        page.evaluate("at => hear(at)", at)
        assert page.evaluate(places) == before
    page.close()
