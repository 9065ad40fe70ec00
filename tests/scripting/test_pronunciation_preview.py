"""A word's new pronunciation: what it would change is told, and just that is spoken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from podcast.errors import ArticleError, ScriptError
from podcast.events import Event, Summary
from podcast.narration.lexicon.entries import Entry
from podcast.podcast_toml import load_project
from podcast.scripting.articles import all_articles, find_articles
from podcast.scripting.lexicon_edits import write_own_word, write_show_words
from podcast.scripting.pronunciation_preview import Consequences, consequences
from podcast.store import FolderStore

Run = Callable[..., tuple[Summary, list[Event]]]
DAY = date(2024, 6, 1)
BEES = Entry("bees", "beez")


def look(folder: Path, entry: Entry, *, article: str = "") -> Consequences:
    project = load_project(folder)
    paths = find_articles(project, names=[article]) if article else all_articles(project)
    return consequences(entry, project=project, paths=paths, own=bool(article), today=DAY)


def clips(folder: Path) -> set[str]:
    store = FolderStore(load_project(folder).store.here)
    return {key for kind, key, _ in store.entries() if kind == "clip"}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def built(run: Run, folder: Path) -> Path:
    """A built show in which bees are in both articles."""
    edit(folder / "content" / "ants.md", "the sun's angle.", "the sun. Bees know it too.")
    run()
    return folder


def test_every_line_that_holds_the_word_is_told_with_its_place(built: Path) -> None:
    found = look(built, BEES)
    told = [(held.slug, held.where, held.before.spoken, held.after.spoken) for held in found.held]
    assert told == [
        ("ants", "content/ants.md:7", "Bees know it too.", "beez know it too."),
        ("bees", "content/bees.md", "How bees keep warm.", "How beez keep warm."),
        (
            "bees",
            "content/bees.md:8",
            "Bees keep a cluster at thirty-five degrees Celsius.",
            "beez keep a cluster at thirty-five degrees Celsius.",
        ),
    ]


@pytest.mark.parametrize("article", ["", "bees"])
def test_the_next_build_speaks_the_told_lines_and_no_others(
    built: Path, run: Run, article: str
) -> None:
    before, found = clips(built), look(built, BEES, article=article)
    if article:
        write_own_word(
            built / "content" / "bees.md",
            BEES,
            source="content/bees.md",
            project=load_project(built),
        )
    else:
        write_show_words(load_project(built), [BEES])
    summary, _ = run()
    assert clips(built) - before == {held.after.key for held in found.again}
    assert sum(episode.spoken for episode in summary.done) == len(found.again) == 3 - bool(article)
    assert {held.slug for held in found.held} == {"bees"} | ({"ants"} if not article else set())


def test_asking_writes_nothing(built: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in built.rglob("*")}
    look(built, BEES)
    assert {path: path.stat().st_mtime_ns for path in built.rglob("*")} == before


def test_a_line_that_an_article_says_in_its_own_way_stays(built: Path) -> None:
    write_own_word(
        built / "content" / "bees.md",
        Entry("bees", "buzz"),
        source="content/bees.md",
        project=load_project(built),
    )
    found = look(built, BEES)
    assert {held.slug for held in found.again} == {"ants"}
    assert {held.after.spoken for held in found.held if held.slug == "bees"} == {
        "How buzz keep warm.",
        "buzz keep a cluster at thirty-five degrees Celsius.",
    }


def test_a_sentence_heard_before_is_not_spoken_again(built: Path, run: Run) -> None:
    write_show_words(load_project(built), [BEES])
    run()
    (built / "lexicon.toml").unlink()
    run()
    found = look(built, BEES)
    assert len(found.held) == 3
    assert found.again == ()


def test_a_line_that_a_person_edited_is_warned_of_before_it_is_a_conflict(
    built: Path, run: Run
) -> None:
    edit(built / "scripts" / "ants.md", "Bees know it too.", "Bees and wasps know it too.")
    found = look(built, BEES)
    (where,) = found.conflicts
    name, _, line = where.partition(":")
    assert name == "scripts/ants.md"
    write_show_words(load_project(built), [BEES])
    (failed,) = run()[0].failed
    assert isinstance(failed.error, ScriptError)
    assert failed.error.where == where
    text = (built / "scripts" / "ants.md").read_text(encoding="utf-8").splitlines()
    assert text[int(line) - 1].startswith("<<<<<<<")


def test_a_line_that_a_person_typed_is_told_at_its_place_and_stays_as_typed(built: Path) -> None:
    edit(built / "scripts" / "bees.md", "It costs honey.", "It costs the bees honey.")
    (held,) = [one for one in look(built, BEES).held if one.where == "content/bees.md:12"]
    assert held.after.spoken == held.before.spoken == "It costs the bees honey."
    assert not held.again


@pytest.mark.parametrize("word", ["general", "STEPS", "thirst"])
def test_a_word_is_found_in_the_disclaimer_in_any_case_and_in_a_script_alone(
    built: Path, word: str
) -> None:
    edit(built / "scripts" / "ants.md", "They know", "They have a thirst. They know")
    assert look(built, Entry(word, "x")).held


def test_an_article_that_cannot_be_read_is_told_and_the_others_are_looked_at(built: Path) -> None:
    (built / "content" / "ants.md").write_bytes(b"")
    found = look(built, BEES)
    ((source, error),) = found.unread
    assert source == "content/ants.md"
    assert isinstance(error, ArticleError)
    assert {held.slug for held in found.held} == {"bees"}
