"""Words that several commands, tabs or editors write at once: none is lost, none written over."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from podcast.errors import ProjectError
from podcast.narration.lexicon.entries import Entry, Lexicon
from podcast.narration.lexicon.toml import read_lexicon
from podcast.planning.review import call_right
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.reading import read
from podcast.scripting.lexicon_edits import (
    own_words,
    remove_show_word,
    write_own_word,
    write_show_words,
)

WORDS = [f"word{letter}" for letter in "abcdefgh"]


def at_once(work: Callable[[str], None]) -> None:
    start = Barrier(len(WORDS))

    def begun(word: str) -> None:
        start.wait()
        work(word)

    with ThreadPoolExecutor(len(WORDS)) as pool:
        list(pool.map(begun, WORDS))


@pytest.fixture
def project(folder: Path) -> Project:
    return load_project(folder)


def words_of(lexicon: Lexicon) -> list[str]:
    return sorted(entry.word for entry in lexicon.entries)


def test_the_shows_words(project: Project) -> None:
    at_once(lambda word: write_show_words(project, [Entry(word, "said")]))
    assert words_of(read_lexicon(project.lexicon)) == WORDS
    at_once(lambda word: remove_show_word(project, Entry(word, "said")))
    assert words_of(read_lexicon(project.lexicon)) == []


def test_an_articles_own_words(project: Project) -> None:
    path = project.content / "bees.md"
    source = "content/bees.md"
    at_once(lambda word: _own(path, Entry(word, "said"), source=source, project=project))
    assert words_of(own_words(read(path, root=project.root))) == WORDS


def _own(path: Path, entry: Entry, *, source: str, project: Project) -> None:
    write_own_word(path, entry, source=source, project=project)


def test_what_was_called_right(project: Project) -> None:
    at_once(lambda word: _called(project, word))
    assert (project.root / "reviewed.txt").read_text().splitlines() == [
        f"A line of {word}." for word in WORDS
    ]


def _called(project: Project, word: str) -> None:
    call_right(project, texts=[f"A line of {word}."])


def test_a_word_that_another_said_meanwhile_stays(project: Project) -> None:
    seen = read_lexicon(project.lexicon)
    write_show_words(project, [Entry("honey", "hunny")])
    with pytest.raises(ProjectError, match="meanwhile"):
        write_show_words(project, [Entry("honey", "honie")], seen=seen)
    assert read_lexicon(project.lexicon).entries[0].say == "hunny"
    write_show_words(project, [Entry("honey", "honie")], seen=read_lexicon(project.lexicon))
    assert [one.say for one in read_lexicon(project.lexicon).entries] == ["honie"]
