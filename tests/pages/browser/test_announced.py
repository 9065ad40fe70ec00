"""What a screen reader would say: a virtual one reads each page whole and hears what is done.

Its log is a golden file. It is no substitute for a person with a screen reader.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import Episode
from tests.pages.browser.serving import opened

pytestmark = pytest.mark.long

HERE = Path(__file__).parent
READER = (
    Path(__file__).parents[3]
    / "tests/judges/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"
)
MISSING = "The virtual screen reader is not here: make judges"
SHOW = "Field Notes, Read Aloud"

READ = """async () => {
  const { virtual } = await import("/assets/reader.js");
  await virtual.start({ container: document.body });
  while (await virtual.lastSpokenPhrase() !== "end of document") await virtual.next();
  return virtual.spokenPhraseLog();
}"""
# What is said while something is done, without the reader's own walk to it.
HEAR = """async (act) => {
  const { virtual } = await import("/assets/reader.js");
  await virtual.clearSpokenPhraseLog();
  if (act.click) document.querySelector(act.click).click();
  if (act.type) {
    const field = document.getElementById("search");
    field.value = act.type;
    field.dispatchEvent(new Event("input"));
  }
  if (act.move) {
    // Ten sentences of playback, frame by frame, without the sound.
    const audio = document.getElementById("audio");
    for (let at = 0; at < act.move; at += 0.25) {
      Object.defineProperty(audio, "currentTime", { get: () => at, configurable: true });
      audio.dispatchEvent(new Event("timeupdate"));
      await new Promise(requestAnimationFrame);
    }
    delete audio.currentTime;
  }
  const told = async () => (await virtual.spokenPhraseLog()).length;
  for (let waited = 0; waited < 40 && !act.move && !(await told()); waited += 1) {
    await new Promise((done) => setTimeout(done, 25));
  }
  return virtual.spokenPhraseLog();
}"""


@pytest.fixture
def reading(browser: Browser, site: str) -> Callable[[str, str], Page]:
    """Opens a page with the virtual screen reader at hand."""
    if not READER.is_file():
        pytest.fail(MISSING) if os.environ.get("CI") else pytest.skip(MISSING)

    def open_page(path: str, title: str) -> Page:
        page = opened(browser, site + path, title=title)
        page.route(
            "**/assets/reader.js",
            lambda route: route.fulfill(path=READER, content_type="text/javascript"),
        )
        return page

    return open_page


def log(page: Page, acts: dict[str, dict[str, object]]) -> str:
    """The page as it is read, then what is told when something is done."""
    lines = list(page.evaluate(READ))
    for name, act in acts.items():
        lines += ["", f"# {name}", *page.evaluate(HEAR, act)]
    return "\n".join(lines) + "\n"


def test_an_episodes_page_as_it_is_read_aloud(
    reading: Callable[[str, str], Page], golden: Callable[[str, Path], None], episode: Episode
) -> None:
    page = reading("/episodes/bees/index.html", f"What the bees came for – {SHOW}")
    page.evaluate("audio.preload = 'auto'")
    page.wait_for_function("() => document.getElementById('audio').readyState >= 1")
    acts: dict[str, dict[str, object]] = {
        "forward 60 seconds": {"click": "[data-skip='60']"},
        "previous sentence": {"click": "[data-do=previous-sentence]"},
        "next chapter": {"click": "[data-do=next-chapter]"},
        "ten sentences are heard": {"move": 30},
        "search": {"type": "flower"},
        "next match": {"click": "[data-do=search-next]"},
        "search in vain": {"type": "tulip"},
    }
    told = log(page, acts)
    golden(told, HERE / "golden/episode.txt")
    read, *done = told.split("\n\n# ")
    # A passage is met once while one reads through, and a result is told once when it comes.
    for cue in (cue for cue in episode.cues if cue.role in {"body", "note", "list", "quote"}):
        words = cue.shown.removeprefix("[").removesuffix("]")
        if len(words) > 30:
            assert sum(words in line for line in read.splitlines()) <= 1, words
    for act in done:
        assert len(set(act.splitlines())) == len(act.splitlines()), act
    page.close()


def test_the_shows_page_as_it_is_read_aloud(
    reading: Callable[[str, str], Page], golden: Callable[[str, Path], None]
) -> None:
    page = reading("/index.html", SHOW)
    acts: dict[str, dict[str, object]] = {
        "search": {"type": "coloured paper"},
        "search in vain": {"type": "volcano"},
    }
    golden(log(page, acts), HERE / "golden/show.txt")
    page.close()
