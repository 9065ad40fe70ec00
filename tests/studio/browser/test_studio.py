"""The studio in Chromium: for everyone, by keyboard, and with sounds in place."""

from __future__ import annotations

import os
import re
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from podcast.studio.commands import Commands
from podcast.studio.server import server_of
from podcast.studio.visit import Studio
from tests.pages.browser.test_announced import MISSING, READ, READER
from tests.pages.browser.test_reach import faults
from tests.small_show import ANTS, BEES, CONFIG

expect.set_options(timeout=30_000)  # a machine under load

pytestmark = pytest.mark.long

LINE = "/scripts/bees/24"
SCREENS = {
    "/": "The show",
    "/add": "Add an article",
    "/build": "The next build",
    "/publish": "Check and publish",
    "/recordings": "Recordings of your own",
    "/result": "What was done",
    "/review": "To review",
    "/conflicts/bees": "Conflicts: How bees keep warm",
    "/scripts/bees": "Script: How bees keep warm",
    LINE: "Line 24: How bees keep warm",
    "/word?word=bees&say=beez": "Word: bees",
    "/scripts/nowhere": "This did not work",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("show")
    (root / "content").mkdir()
    (root / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (root / "content" / "bees.md").write_text(BEES, encoding="utf-8")
    (root / "content" / "ants.md").write_text(ANTS, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def opened(root: Path) -> Iterator[tuple[str, Studio]]:
    """The address of a studio that is open, and the studio."""
    start = "from podcast.cli import main; main()"
    command = (sys.executable, "-c", start, "--project", str(root))
    studio = Studio(root, Commands(command, root), pace=0.1)
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    server = server_of(studio, port=port)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{port}", studio
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture
def visit(browser: Browser, opened: tuple[str, Studio]) -> Iterator[Callable[..., Page]]:
    """Opens a screen in a browser that has the studio's cookie."""
    address, studio = opened
    pages: list[Page] = []

    def open_page(path: str, **settings: object) -> Page:
        page = browser.new_page(locale="en-GB", base_url=address, **settings)  # type: ignore[arg-type]
        page.set_default_timeout(30_000)
        name = f"podcast-studio-{address.rpartition(':')[2]}"
        page.context.add_cookies([{"name": name, "value": studio.keys.cookie, "url": address}])
        page.goto(path)
        pages.append(page)
        return page

    yield open_page
    for page in pages:
        page.close()


NARROW = {"width": 320, "height": 256}  # a window of 1,280 at 400 %


@pytest.mark.parametrize(
    "settings",
    [
        {"color_scheme": "light"},
        {"color_scheme": "dark"},
        {"forced_colors": "active"},
        {"color_scheme": "dark", "viewport": NARROW},
        {"forced_colors": "active", "viewport": NARROW},
    ],
    ids=["light", "dark", "forced", "dark at 400 percent", "forced at 400 percent"],
)
def test_axe_finds_nothing_on_any_screen(
    visit: Callable[..., Page], settings: Mapping[str, object]
) -> None:
    page = visit("/", **settings)
    for path, title in SCREENS.items():
        page.goto(path)
        expect(page).to_have_title(f"{title} – Small Things")
        assert faults(page) == [], path


def test_no_screen_scrolls_sideways_on_a_small_one(visit: Callable[..., Page]) -> None:
    page = visit("/", viewport={"width": 320, "height": 640})
    for path in SCREENS:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_the_address_with_the_token_opens_the_show(
    browser: Browser, opened: tuple[str, Studio]
) -> None:
    address, studio = opened
    page = browser.new_page(locale="en-GB")
    page.goto(f"{address}/open?token={studio.keys.token}")
    expect(page).to_have_title("The show – Small Things")
    assert page.url == f"{address}/"
    page.close()


def test_a_name_is_mended_and_heard_by_keyboard_in_three_actions(
    visit: Callable[..., Page], root: Path
) -> None:
    page = visit(LINE)
    page.evaluate(
        "() => { window.plays = 0; const play = Audio.prototype.play;"
        " Audio.prototype.play = function () { window.plays += 1; return play.call(this); }; }"
    )
    page.get_by_label("Word", exact=True).focus()
    page.keyboard.type("muscles")
    page.keyboard.press("Tab")
    page.keyboard.type("mussels")
    page.get_by_role("button", name="Hear it so").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => window.plays === 1")
    assert page.url.endswith(LINE)  # heard in place
    assert page.evaluate("document.activeElement.textContent") == "Hear it so"
    assert not (root / "lexicon.toml").exists()
    page.get_by_role("button", name="Save the word").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**?done=saved*")
    expect(page).to_have_title(re.compile("^Saved – Line 24"))
    assert "mussels" in (root / "lexicon.toml").read_text(encoding="utf-8")
    page.get_by_role("button", name="Undo: Word: muscles").press("Enter")
    page.wait_for_url("**done=undone")
    assert not (root / "lexicon.toml").exists()


def test_what_cannot_be_heard_is_told_in_place(visit: Callable[..., Page]) -> None:
    page = visit(LINE)
    page.get_by_label("The line in the script").fill("(x)[sub:")
    page.get_by_role("button", name="Hear it first").press("Enter")
    page.get_by_role("status").filter(has_text="To mend it").wait_for()
    assert page.get_by_label("The line in the script").input_value() == "(x)[sub:"


def test_a_line_is_changed_without_a_script_in_the_page(
    visit: Callable[..., Page], root: Path
) -> None:
    page = visit("/scripts/bees", java_script_enabled=False)
    page.get_by_role("link", name="Change line 24").click()
    page.get_by_label("The line in the script").fill("They shake.")
    page.get_by_role("button", name="Save the line").click()
    expect(page).to_have_title(re.compile("^Saved – Line 24"))
    assert "They shake." in (root / "scripts" / "bees.md").read_text(encoding="utf-8")
    page.get_by_role("button", name="Undo: line 24").click()
    page.wait_for_url("**done=undone")
    assert not (root / "scripts" / "bees.md").exists()


@pytest.mark.parametrize(
    ("path", "name"),
    [("/scripts/bees", "script"), (LINE, "line"), ("/add", "add"), ("/review", "review")],
)
def test_what_a_screen_reader_says_of_a_screen(
    visit: Callable[..., Page], golden: Callable[[str, Path], None], path: str, name: str
) -> None:
    if not READER.is_file():
        pytest.fail(MISSING) if os.environ.get("CI") else pytest.skip(MISSING)
    page = visit(path)
    page.route(
        "**/assets/reader.js",
        lambda route: route.fulfill(path=READER, content_type="text/javascript"),
    )
    told = "\n".join([*page.evaluate(READ), ""])
    golden(told, Path(__file__).parent / "golden" / f"{name}.txt")


def test_a_file_that_somebody_changes_is_told_and_what_is_typed_stays(
    visit: Callable[..., Page], root: Path
) -> None:
    page = visit(LINE)
    page.get_by_label("The line in the script").fill("They shake")
    page.wait_for_function("() => performance.getEntriesByName(location.origin + '/look').length")
    new = root / "content" / "new.md"
    new.write_text("# New\n\nText.\n", encoding="utf-8")
    page.get_by_role("status").filter(has_text="Files of the show have changed").wait_for()
    assert page.get_by_label("The line in the script").input_value() == "They shake"
    new.unlink()


def test_two_tabs_and_a_build_at_once_do_no_harm(visit: Callable[..., Page], root: Path) -> None:
    mine, theirs = visit(LINE), visit(LINE)
    line = "The line in the script"
    mine.get_by_label(line).fill("They quiver.")
    mine.wait_for_function("() => performance.getEntriesByName(location.origin + '/look').length")
    theirs.get_by_label(line).fill("They shake.")
    theirs.get_by_role("button", name="Save the line").click()
    theirs.wait_for_url("**?done=saved*")
    mine.get_by_role("status").filter(has_text="Files of the show have changed").wait_for()
    theirs.goto("/build")
    theirs.get_by_role("button", name="Build now").click()
    theirs.wait_for_url("**/result")
    mine.get_by_role("button", name="Save the line").click()
    mine.get_by_role("link", name="This line was changed meanwhile").wait_for()
    expect(mine.get_by_label(line)).to_have_value("They quiver.")  # what was typed is there
    assert mine.get_by_text("They shake.", exact=True).count()  # and what stands there now
    theirs.get_by_role("heading", name="The build: done").wait_for()
    script = (root / "scripts" / "bees.md").read_text(encoding="utf-8")
    assert "They shake." in script
    assert "They quiver." not in script
    said = (root / "output" / "episodes" / "bees" / "transcript.txt").read_text(encoding="utf-8")
    assert "They shake." in said


def test_an_article_is_added_built_and_published_by_keyboard(
    visit: Callable[..., Page], root: Path, tmp_path: Path
) -> None:
    article = tmp_path / "wasps.md"
    article.write_text("# Wasps in autumn\n\nWasps like jam.\n", encoding="utf-8")
    page = visit("/")
    page.set_default_timeout(60_000)
    page.get_by_role("link", name="Add an article").press("Enter")
    page.get_by_label("File", exact=True).set_input_files(article)
    page.get_by_role("button", name="Add", exact=True).press("Enter")
    page.get_by_text("Added: content/wasps.md (Wasps in autumn)").wait_for()
    page.get_by_role("link", name="Build").press("Enter")
    page.get_by_role("button", name="Build now").press("Enter")
    page.get_by_role("heading", name="The build: done").wait_for()  # without a key pressed
    assert faults(page) == []
    page.get_by_role("link", name="Check and publish").last.press("Enter")
    page.get_by_label("Where to").fill(str(tmp_path / "published"))
    page.get_by_role("button", name="Publish", exact=True).press("Enter")
    page.get_by_role("heading", name="Publishing: done").wait_for()
    assert (tmp_path / "published" / "episodes" / "wasps" / "index.html").exists()
