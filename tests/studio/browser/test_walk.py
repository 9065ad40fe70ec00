"""The whole walk by keyboard alone: from a Word file to a published folder.

Every screen on the way is read by a virtual screen reader; its log is a golden file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.pages.browser.test_announced import MISSING, READER
from tests.pages.browser.test_reach import faults
from tests.reading.word_file import par, run, word_file
from tests.small_show import CONFIG
from tests.studio.browser.test_recording import MICROPHONE
from tests.studio.browser.test_studio import opened, visit

__all__ = ["opened", "visit"]

pytestmark = pytest.mark.long

COUNT_SOUNDS = """
window.plays = 0;
const play = Audio.prototype.play;
Audio.prototype.play = function () { window.plays += 1; return play.call(this); };
"""
# What stands in the main part, from its beginning to its end; what is folded is not read.
READ_MAIN = """async () => {
  const { virtual } = await import("/assets/reader.js");
  for (const part of document.querySelectorAll("main details:not([open]) > :not(summary)")) {
    part.remove();
  }
  await virtual.start({ container: document.querySelector("main") });
  while (await virtual.lastSpokenPhrase() !== "end of main") await virtual.next();
  const told = await virtual.spokenPhraseLog();
  await virtual.stop();
  document.activeElement.blur();
  return told;
}"""
# Another page than the one that was left, with all of its styles.
ARRIVED = """title => document.readyState === "complete"
  && document.title.startsWith(title) && !document.body.dataset.left"""
MOST_STOPS = 150


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A show without an article."""
    root = tmp_path_factory.mktemp("show")
    (root / "content").mkdir()
    (root / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    return root


def tides(gauge: str) -> bytes:
    """The Word file; ``gauge`` is the sentence that its author changes later."""
    return word_file(
        par(run("How tides are read"), style="Title"),
        par(run("Siobhan Nguyen reads the tide at 6 a.m.")),
        par(run("The gauge"), style="heading 1"),
        par(run(gauge), run(" It floats.")),
    )


@dataclass(slots=True)
class Walk:
    """A person with a keyboard and a screen reader: nothing else is used."""

    page: Page
    file: Path = Path()
    log: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Choose ``file`` in every dialogue for files that the browser opens."""
        self.page.on("filechooser", lambda dialogue: dialogue.set_files(self.file))

    def reach(self, part: Locator) -> None:
        """Press Tab until the part has the focus."""
        for _ in range(MOST_STOPS):
            if part.evaluate("part => part === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        pytest.fail(f"the keyboard does not reach {part} on {self.page.title()}")

    def press(self, role: str, name: str, *, then: str) -> None:
        """Follow a link or press a button; ``then`` begins the title of what opens."""
        part = self.page.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]
        self.reach(part.first)
        self.page.evaluate("document.body.dataset.left = 'yes'")
        self.page.keyboard.press("Enter")
        self.page.wait_for_function(ARRIVED, arg=then)
        if role == "button":  # something was done, and one is where that is told
            expect(self.page.locator("main :focus")).to_have_count(1)
        self.arrive(then)

    def arrive(self, title: str) -> None:
        """Wait for a screen; axe and the reader go through the first of each kind."""
        self.page.wait_for_function(ARRIVED, arg=title)
        self.log += ["", f"# {self.page.title()}"]
        kind = re.sub(r"\d+", "", title)
        if kind not in self.seen:
            assert faults(self.page) == [], title
            self.log += self.page.evaluate(READ_MAIN)
        self.seen.add(kind)

    def told(self, folder: Path) -> str:
        """What was read, without what other changes of the pages' files would change."""
        text = "\n".join([*self.log[1:], ""]).replace(str(folder), "FOLDER")
        return re.sub(r"\d+ files(, [\d.]+ kB)?", "N files", text)

    def write(self, label: str, text: str) -> None:
        """Write into a field in the place of what stands there."""
        self.reach(self.page.get_by_label(label, exact=True))
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def choose(self, label: str, file: Path) -> None:
        """Open the browser's dialogue for a file, and choose one there."""
        self.reach(self.page.get_by_label(label, exact=True))
        self.file = file
        self.page.keyboard.press("Enter")
        self.page.wait_for_function("() => document.activeElement.files?.length === 1")

    def hear(self, role: str, name: str) -> None:
        """Play a sound in place; the focus stays."""
        part = self.page.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]
        before = self.page.evaluate("window.plays")
        self.reach(part)
        self.page.keyboard.press("Enter")
        self.page.wait_for_function("before => window.plays > before", arg=before)
        assert part.evaluate("part => part === document.activeElement")

    def mend(self, word: str, say: str) -> None:
        """Hear a word said otherwise, and save it."""
        self.write("Word", word)
        self.write("Said like this", say)
        self.hear("button", "Hear it so")
        self.press("button", "Save the word", then="Saved – Line")

    def record(self) -> None:
        """Read the line into the microphone, and keep it."""
        self.page.evaluate(MICROPHONE)
        self.reach(self.page.get_by_role("button", name="Record", exact=True))
        self.page.keyboard.press("Enter")
        self.page.get_by_role("status").filter(has_text="Read the line now").wait_for()
        self.page.wait_for_function("() => window.heardSince.currentTime > 2.5")
        self.page.keyboard.press("Enter")  # the same button stops it
        self.page.get_by_role("status").filter(has_text="Recorded.").wait_for()
        self.write("Who reads, as listeners are told", "Ana Ruiz")
        self.press("button", "Keep the recording", then="Saved – Line")


@pytest.fixture
def walk(visit: Callable[..., Page]) -> Walk:
    if not READER.is_file():
        pytest.fail(MISSING) if os.environ.get("CI") else pytest.skip(MISSING)
    page = visit("/")
    page.set_default_timeout(60_000)
    page.add_init_script(COUNT_SOUNDS)
    page.route(
        "**/assets/reader.js",
        lambda route: route.fulfill(path=READER, content_type="text/javascript"),
    )
    page.reload()
    return Walk(page)


def test_a_word_file_becomes_a_published_folder_by_keyboard_alone(
    walk: Walk, root: Path, tmp_path: Path, golden: Callable[[str, Path], None]
) -> None:
    article, published = tmp_path / "tides.docx", tmp_path / "published"
    article.write_bytes(tides("The gauge stands at Oban."))
    walk.arrive("Episodes")
    add(walk, article)
    walk.press("link", "Open the script of tides", then="Script: How tides are read")
    walk.hear("link", "Hear line 16")
    walk.press("link", "Change line 16", then="Line 16")
    walk.mend("Siobhan", "shivawn")
    walk.mend("Nguyen", "win")
    assert "shivawn" in (root / "lexicon.toml").read_text(encoding="utf-8")
    walk.record()
    walk.press("link", "Next line", then="Line 18")
    walk.press("link", "Next line", then="Line 20")
    walk.write("The line in the script", "The gauge stands at the pier.")
    walk.hear("button", "Hear it first")
    walk.press("button", "Save the line", then="Saved – Line 20")
    article.write_bytes(tides("The gauge stands in the harbour."))  # its author sends another
    add(walk, article, is_new=False)
    walk.press("link", "Review", then="To review")
    walk.press("link", "Choose between script and article: tides", then="Conflicts")
    walk.press("button", "Keep the script’s version", then="Saved – Script")
    walk.press("link", "Build", then="The next build")
    walk.press("button", "Build now: 5 sentences will be spoken", then="The build: done")
    publish(walk, published, button="See what would be sent", then="The dry run: done")
    assert not published.exists()
    publish(walk, published, button="Publish", then="Publishing: done")
    page = (published / "episodes" / "tides" / "index.html").read_text(encoding="utf-8")
    assert "The gauge stands at the pier." in page
    golden(walk.told(published), Path(__file__).parent / "golden" / "walk.txt")


def add(walk: Walk, article: Path, *, is_new: bool = True) -> None:
    walk.press("link", "Add an article", then="Add an article")
    walk.choose("File", article)
    if not is_new:
        walk.reach(walk.page.get_by_label("Take it in place of the one that is there"))
        walk.page.keyboard.press("Space")
    walk.press("button", "Add", then="Adding an article: done")


def publish(walk: Walk, folder: Path, *, button: str, then: str) -> None:
    walk.press("link", "Check and publish", then="Check and publish")
    walk.write("Where to", str(folder))
    walk.press("button", button, then=then)
