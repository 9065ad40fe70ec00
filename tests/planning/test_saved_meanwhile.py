"""What is saved while a build is at work on it is in the next one, and in no list of what is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from podcast.events import EpisodeDone
from podcast.model import Article, Script
from podcast.narration.ledger import Ledger, account
from podcast.narration.whole_script import narrate
from podcast.planning.article_findings import Looks
from podcast.planning.narrated.kept import KIND
from podcast.planning.narrated.looking_over import LookedOver, look_over
from podcast.planning.plan import plan
from podcast.podcast_toml import load_project
from podcast.scripting import prepare
from podcast.shelf import finish
from tests.small_show import Run

NOW = datetime(2024, 6, 1, tzinfo=UTC)


def save(folder: Path) -> None:
    """An edit of the bees, as a person saves it."""
    bees = folder / "content" / "bees.md"
    bees.write_text(bees.read_text("utf-8").replace("costs honey", "costs pollen"), "utf-8")


def saved_beside(folder: Path) -> None:
    """An edit in the file of metadata."""
    (folder / "content" / "ants.toml").write_text('title = "Ants at home"\n', "utf-8")


@pytest.fixture(params=[save, saved_beside])
def saved_while_narrated(
    request: pytest.FixtureRequest, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], None]:
    """Have an edit saved once, while its article is narrated."""
    edits = [request.param]

    def narrated(article: Article, **told: object) -> Script:
        made = narrate(article, **told)  # type: ignore[arg-type]
        if article.slug == ("bees" if request.param is save else "ants") and edits:
            edits.pop()(folder)
        return made

    return lambda: monkeypatch.setattr(prepare, "narrate", narrated)


def changed(run: Run) -> list[str]:
    _, events = run()
    done = [one for one in events if isinstance(one, EpisodeDone)]
    return [one.slug for one in done if one.state == "changed"]


def told(over: LookedOver) -> list[str]:
    return [line for one in over.narrated for line in one.shown]


def test_an_article_saved_while_it_is_narrated_is_built_again(
    run: Run, folder: Path, saved_while_narrated: Callable[[], None]
) -> None:
    saved_while_narrated()
    run()
    assert len([*(folder / ".podcast" / KIND).glob("*/*")]) == 1
    over = told(look_over(load_project(folder), now=NOW))
    assert {"It costs pollen.", "Ants at home"} & {*over}
    assert len(changed(run)) == 1
    assert changed(run) == []


def test_an_article_saved_while_it_is_spoken_is_built_again(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    untimed = finish.untimed

    def saved(*args: object, **named: object) -> object:
        save(folder)
        return untimed(*args, **named)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(finish, "untimed", saved)
        run()
    assert changed(run) == ["bees"]
    assert changed(run) == []


def test_who_looks_while_it_is_saved_looks_again(
    folder: Path, saved_while_narrated: Callable[[], None]
) -> None:
    saved_while_narrated()
    project, newer = load_project(folder), dict[str, bytes]()
    old = told(look_over(project, now=NOW, newer=newer))
    new = told(look_over(project, now=NOW, newer=newer))
    assert new == told(look_over(project, now=NOW)) != old


def test_a_plan_made_while_it_is_saved_is_made_again(
    run: Run, folder: Path, saved_while_narrated: Callable[[], None]
) -> None:
    run()
    for name in ("bees", "ants"):
        article = folder / "content" / f"{name}.md"
        article.write_text(article.read_text("utf-8") + "\nThat is all.\n", "utf-8")
    saved_while_narrated()
    project, looks = load_project(folder), Looks(most=9)
    old = plan(project, articles=(), now=NOW, workers=1, looks=looks)
    new = plan(project, articles=(), now=NOW, workers=1, looks=looks)
    assert new == plan(project, articles=(), now=NOW, workers=1) != old


def test_a_script_saved_after_it_was_read_is_read_again(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    shutil.rmtree(folder / ".podcast" / KIND)
    script = folder / "scripts" / "bees.md"

    def saved(article: Article, *args: Any, **named: Any) -> Ledger:
        if article.slug == "bees":
            edit = script.read_text("utf-8").replace("costs honey", "costs wax")
            script.write_text(edit, "utf-8")
        return account(article, *args, **named)

    project, newer = load_project(folder), dict[str, bytes]()
    with monkeypatch.context() as patched:
        patched.setattr(prepare, "account", saved)
        look_over(project, now=NOW, newer=newer)
    assert "It costs wax." in told(look_over(project, now=NOW, newer=newer))
