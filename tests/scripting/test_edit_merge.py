"""The edit-merge table over whole histories: an article and its script, edited by turns."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.errors import ScriptError
from podcast.narration.scripts.conflict_marks import conflicts, has_conflict
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.project_folder import generated_path, script_path
from podcast.reading import read
from podcast.scripting.prepare import scripted_of
from podcast.scripting.script_files import write_scripts
from tests.small_show import CONFIG

_TOKEN = re.compile(r"\b[A-Z][a-z]+ish\b")


def tokens(text: str) -> set[str]:
    """The made-up words by which each sentence is known."""
    return set(_TOKEN.findall(text))


@dataclass(slots=True)
class History:
    """A project with one article, and what must be in its script or must not come back.

    ``typed`` are words of a person's own, ``dropped`` those that a person took out,
    ``settled`` the article's words about which a person decided otherwise.
    """

    project: Project
    sentences: list[list[str]] = field(default_factory=list)
    typed: set[str] = field(default_factory=set)
    dropped: set[str] = field(default_factory=set)
    settled: set[str] = field(default_factory=set)
    numbers: count[int] = field(default_factory=count)

    @property
    def script(self) -> Path:
        return script_path("x", project=self.project)

    @property
    def text(self) -> str:
        return self.script.read_text(encoding="utf-8")

    @property
    def wanted(self) -> set[str]:
        """The words that the article has now."""
        return {token for part in self.sentences for one in part for token in tokens(one)}

    def new(self) -> str:
        """A sentence with a word that is nowhere else."""
        number = next(self.numbers)
        letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}")
        return f"The {letters.title()}ish thing is small."

    def write_article(self) -> None:
        body = "\n\n".join(
            f"## Part\n\n{' '.join(paragraph)}" for paragraph in self.sentences if paragraph
        )
        path = self.project.content / "x.md"
        path.write_text(f"---\ntitle: X\ndate: 2024-03-05\n---\n\nOpening.\n\n{body}\n", "utf-8")

    def build(self) -> bool:
        """Narrate and merge as a build does; False where a conflict stopped it."""
        article = read(self.project.content / "x.md", root=self.project.root)
        try:
            _, scripted = scripted_of(article, project=self.project, today=date(2024, 6, 1))
            write_scripts(scripted, slug="x", project=self.project)
        except ScriptError:
            return False
        return True

    def files(self) -> tuple[bytes, bytes]:
        return self.script.read_bytes(), generated_path("x", project=self.project).read_bytes()


def change_article(history: History, data: st.DataObject) -> None:
    """Change, put in or take out a sentence of the article."""
    paragraph = history.sentences[data.draw(st.integers(0, len(history.sentences) - 1))]
    at = data.draw(st.integers(0, len(paragraph)))
    kind = data.draw(st.sampled_from(["change", "insert", "delete"]))
    paragraph[at : at if kind == "insert" else at + 1] = [] if kind == "delete" else [history.new()]


def change_script(history: History, data: st.DataObject) -> None:
    """Change, put in or take out a sentence of the script, as a person does in an editor."""
    lines = history.text.split("\n")
    places = [number for number, line in enumerate(lines) if tokens(line)]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    kind = data.draw(st.sampled_from(["change", "insert", "delete"]))
    if kind != "insert":
        lost = tokens(lines[at])
        history.dropped |= lost
        history.settled |= lost
        history.typed -= lost
    sentence = history.new()
    lines[at : at if kind == "insert" else at + 1] = [] if kind == "delete" else [sentence]
    history.typed |= tokens(sentence) if kind != "delete" else set()
    history.script.write_text("\n".join(lines), encoding="utf-8")


def resolve(history: History, data: st.DataObject) -> None:
    """Choose a version in every conflict and delete the markers."""
    lines = history.text.split("\n")
    for conflict in reversed(list(conflicts(history.text))):
        mine, theirs = list(conflict.edited), list(conflict.regenerated)
        kept = data.draw(st.sampled_from([mine, theirs, [*mine, *theirs]]))
        end = conflict.line + len(mine) + len(theirs) + 2
        lines[conflict.line - 1 : end] = kept
    history.script.write_text("\n".join(lines), encoding="utf-8")
    there = tokens(history.text)
    history.typed &= there
    history.dropped -= there
    history.settled |= history.wanted ^ there


def check(history: History) -> None:
    there = tokens(history.text)
    assert history.typed <= there, "something that a person typed is gone"
    if has_conflict(history.text):
        return
    assert not history.dropped & there, "something that a person took out came back"
    arrived = history.wanted - history.settled
    assert arrived <= there, "the article's own change did not arrive"
    allowed = history.wanted | history.typed | history.settled
    assert there <= allowed, "what the article dropped is there"


@pytest.mark.long
@settings(max_examples=40)
@given(st.data())
def test_nothing_typed_is_lost_over_a_whole_history_and_each_build_is_stable(
    data: st.DataObject,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "content").mkdir()
        (root / "podcast.toml").write_text(CONFIG, encoding="utf-8")
        history = History(load_project(root))
        history.sentences = [[history.new() for _ in range(3)] for _ in range(2)]
        history.write_article()
        assert history.build()
        for _ in range(data.draw(st.integers(1, 4))):
            for _ in range(data.draw(st.integers(0, 2))):
                change_article(history, data)
            for _ in range(data.draw(st.integers(0, 2))):
                change_script(history, data)
            history.write_article()
            built = history.build()
            check(history)
            files = history.files()
            assert history.build() == built
            assert history.files() == files, "a second build changed something"
            if not built:
                resolve(history, data)
                assert history.build(), "a resolved conflict came back"
                check(history)
