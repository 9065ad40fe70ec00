"""A saved file is noticed once, when it is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from podcast.planning import watching
from podcast.planning.watching import changes, is_as_made, wait_for_a_save


def script_of(*deeds: Callable[[], object]) -> Callable[[float], None]:
    """A sleep during which a person does one thing after the other."""
    waiting: Iterator[Callable[[], object]] = iter(deeds)

    def sleep(_seconds: float) -> None:
        next(waiting)()

    return sleep


def watched(folder: Path, sleep: Callable[[float], None]) -> Iterator[tuple[str, ...]]:
    return changes(folder, wait=lambda _: sleep(0), sleep=sleep)


def nothing() -> None:
    """A pause in which nobody saves."""


def test_all_is_told_first_and_then_what_was_saved(folder: Path) -> None:
    bees, lexicon = folder / "content" / "bees.md", folder / "lexicon.toml"
    deeds = script_of(
        nothing, nothing, lambda: bees.write_text("# Bees\n"), nothing, lexicon.touch, nothing
    )
    seen = watched(folder, deeds)
    assert next(seen) == ("content/ants.md", "content/bees.md", "podcast.toml")
    assert next(seen) == ("content/bees.md",)
    assert next(seen) == ("lexicon.toml",)


def test_a_file_that_is_still_being_saved_is_waited_for(folder: Path) -> None:
    bees = folder / "content" / "bees.md"
    halves = [lambda n=n: bees.write_text("x" * n) for n in (10, 20, 30)]
    seen = watched(folder, script_of(nothing, *halves, nothing))
    next(seen)
    assert next(seen) == ("content/bees.md",)
    assert len(bees.read_text()) == 30


def test_what_is_saved_during_a_build_is_told_after_it(folder: Path) -> None:
    seen = watched(folder, script_of(nothing, nothing))
    next(seen)
    (folder / "content" / "bees.md").unlink()
    assert next(seen) == ("content/bees.md",)


def test_a_change_that_was_taken_back_is_none(folder: Path) -> None:
    extra = folder / "content" / "x.md"
    deeds = script_of(nothing, extra.touch, extra.unlink, nothing, extra.touch, nothing)
    seen = watched(folder, deeds)
    next(seen)
    assert next(seen) == ("content/x.md",)


def test_output_and_hidden_files_are_nobodys_edits(folder: Path) -> None:
    hidden = folder / "content" / ".bees.md.swp"
    output = folder / "output" / "feed.xml"
    output.parent.mkdir()
    new = folder / "content" / "new.md"
    deeds = script_of(nothing, hidden.touch, output.touch, new.touch, nothing)
    seen = watched(folder, deeds)
    next(seen)
    assert next(seen) == ("content/new.md",)


def test_only_a_script_as_it_was_made_is_ours(folder: Path) -> None:
    script, made = folder / "scripts" / "bees.md", folder / "scripts" / ".generated" / "bees.md"
    made.parent.mkdir(parents=True)
    script.write_text("a")
    made.write_text("a")
    assert is_as_made("scripts/bees.md", root=folder)
    script.write_text("b")
    assert not is_as_made("scripts/bees.md", root=folder)
    assert not is_as_made("content/bees.md", root=folder)
    assert not is_as_made("scripts/gone.md", root=folder)


@pytest.mark.parametrize("name", ["content/bees.md", "podcast.toml", "content/pictures/hive.svg"])
def test_the_system_tells_of_a_save(folder: Path, name: str) -> None:
    """Saved again and again, as nobody knows from outside when the watch has begun."""
    (folder / "content" / "pictures").mkdir()
    is_noticed, was_in_time = Event(), Event()

    def save() -> None:
        for number in range(40):
            (folder / name).write_text("x" * number)
            if is_noticed.wait(0.05):
                was_in_time.set()
                return

    saving = Thread(target=save)
    saving.start()
    wait_for_a_save(folder, sleep=lambda _: None)
    is_noticed.set()
    saving.join()
    assert was_in_time.is_set()


def test_a_system_that_watches_no_more_folders_is_looked_at_from_time_to_time(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def watch(*_: Path, **_settings: object) -> Iterator[set[tuple[int, str]]]:
        raise OSError("No space left on device")

    monkeypatch.setattr(watching, "watch", watch)
    slept: list[float] = []
    wait_for_a_save(folder, sleep=slept.append)
    assert slept == [watching.LONGEST]
