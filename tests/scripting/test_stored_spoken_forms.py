"""An edit asks the rules for what it changed; what they said of the rest is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from podcast.events import Event, Summary
from podcast.model import Piece
from podcast.narration import spoken
from podcast.narration.spoken.rule import OrderedForms, respell
from podcast.planning.queue import queue_to_look
from podcast.podcast_toml import load_project
from podcast.scripting import stored_spoken_forms
from podcast.scripting.stored_spoken_forms import KIND, keeping, spoken_key
from podcast.shelf.records import read_shelf
from podcast.speech import load_engine

Run = Callable[..., tuple[Summary, list[Event]]]

NOW = datetime(2024, 6, 1, tzinfo=UTC)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that the rules are asked for, as in a process that has just begun."""
    texts: list[str] = []

    def counted(text: str, *, rules: OrderedForms) -> tuple[Piece, ...]:
        texts.append(text)
        return respell(text, rules=rules)

    monkeypatch.setattr(spoken, "respell", counted)
    return texts


def as_new_process() -> None:
    """Forget what is remembered in memory."""
    spoken._said.cache_clear()


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def script(folder: Path) -> str:
    return (folder / "scripts" / "bees.md").read_text("utf-8")


def forms(folder: Path) -> dict[str, bytes]:
    found = (folder / ".podcast" / KIND).glob("*/*")
    return {path.name: path.read_bytes() for path in found}


def test_an_edit_asks_for_the_changed_paragraph_alone(
    run: Run, folder: Path, asked: list[str]
) -> None:
    as_new_process()
    run()
    assert "Bees keep a cluster at 35 °C." in asked
    asked.clear()
    as_new_process()
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs 3 g of honey.")
    run()
    assert asked == ["They shiver their flight muscles. It costs 3 g of honey."]
    assert "three grams" in script(folder)


def test_other_rules_are_asked_for_everything(
    run: Run, folder: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    asked.clear()
    as_new_process()
    monkeypatch.setattr(stored_spoken_forms, "program_hash", lambda: "0" * 64)
    monkeypatch.setattr(stored_spoken_forms, "_rules", stored_spoken_forms._rules.__wrapped__)
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs wax.")
    run()
    assert "Bees keep a cluster at 35 °C." in asked


def test_a_damaged_list_is_made_again(run: Run, folder: Path, asked: list[str]) -> None:
    run()
    kept = forms(folder)
    (path,) = (folder / ".podcast" / KIND).glob(f"*/{spoken_key('content/bees.md')}")
    path.write_bytes(path.read_bytes().replace(b"Bees", b"Wasp"))
    asked.clear()
    as_new_process()
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs wax.")
    run()
    assert "Bees keep a cluster at 35 °C." in asked
    assert forms(folder).keys() == kept.keys()
    assert "Wasp" not in script(folder)


def test_who_only_looks_writes_nothing(run: Run, folder: Path) -> None:
    run()
    before = forms(folder)
    edit(folder / "content" / "bees.md", "It costs honey.", "It costs wax.")
    project = load_project(folder)
    engine = load_engine("tone").info
    queue = queue_to_look(project, engine=engine, shelf=read_shelf(project.output), now=NOW)
    queue.look(folder / "content" / "bees.md")
    assert forms(folder) == before


def test_an_article_that_fails_keeps_what_was_kept(run: Run, folder: Path) -> None:
    run()
    before = forms(folder)
    project = load_project(folder)
    with pytest.raises(ZeroDivisionError), keeping("content/bees.md", project=project):
        raise ZeroDivisionError
    assert forms(folder) == before
