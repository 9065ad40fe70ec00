"""What a plan found in an article stays known while the article's files are the same."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from podcast.planning.article_findings import Looks, look_ahead
from podcast.planning.plan import plan
from podcast.planning.plan_values import Plan
from podcast.planning.queue import ArticleQueue
from podcast.podcast_toml import load_project
from tests.planning.looks_counted import counted_looks
from tests.small_show import ANTS, folder

__all__ = ["folder"]

NOW = datetime(2024, 6, 1, tzinfo=UTC)


@pytest.fixture
def looks_taken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the articles that were read and narrated, as they are."""
    return counted_looks(monkeypatch)


def test_a_second_plan_reads_no_article_again(folder: Path, looks_taken: list[str]) -> None:
    looks = Looks(most=9)
    first = planned(folder, looks=looks)
    assert looks_taken == ["ants", "bees"]
    assert planned(folder, looks=looks) == first
    assert looks_taken == ["ants", "bees"]


def _article(folder: Path) -> None:
    _add(folder / "content" / "ants.md", "\nThey never get lost.\n")


def _lexicon(folder: Path) -> None:
    (folder / "lexicon.toml").write_text(
        '[[word]]\nword = "honey"\nsay = "hunny"\n', encoding="utf-8"
    )


def _setting(folder: Path) -> None:
    path = folder / "podcast.toml"
    told = path.read_text(encoding="utf-8").replace('text = "A synth', 'text = "One more synth')
    path.write_text(told, encoding="utf-8")


def _details(folder: Path) -> None:
    (folder / "content" / "ants.toml").write_text('title = "Of ants"\n', encoding="utf-8")


def _picture(folder: Path) -> None:
    _add(folder / "content" / "ants.md", "\n![A nest](nest.png)\n")
    planned(folder, looks=None)
    (folder / "content" / "nest.png").write_bytes(b"no picture")


def _same_slug(folder: Path) -> None:
    text = f"---\nslug: bees\n---\n\n{ANTS}"
    (folder / "content" / "wasps.md").write_text(text, encoding="utf-8")


def _broken(folder: Path) -> None:
    (folder / "content" / "ants.md").write_text("---\ntitle: [\n---\n\nText.\n", encoding="utf-8")


def _gone(folder: Path) -> None:
    (folder / "content" / "ants.md").unlink()


@pytest.mark.parametrize(
    "change",
    [_article, _lexicon, _setting, _details, _picture, _same_slug, _broken, _gone],
)
def test_whatever_changes_the_plan_is_the_one_that_knows_nothing_before(
    folder: Path, change: Callable[[Path], None]
) -> None:
    looks = Looks(most=9)
    before = planned(folder, looks=looks)
    change(folder)
    after = planned(folder, looks=looks)
    assert comparable(after) == comparable(planned(folder, looks=None))
    assert comparable(after) != comparable(before)


def test_what_is_broken_is_looked_at_again_when_any_file_changes(
    folder: Path, looks_taken: list[str]
) -> None:
    _broken(folder)
    looks = Looks(most=9)
    planned(folder, looks=looks)
    planned(folder, looks=looks)
    assert looks_taken == ["ants", "bees"]
    (folder / "content" / "nest.png").write_bytes(b"no picture")
    planned(folder, looks=looks)
    assert looks_taken == ["ants", "bees", "ants"]


def test_a_plan_that_would_look_at_too_many_articles_looks_at_none_and_names_them(
    folder: Path, looks_taken: list[str]
) -> None:
    looks = Looks(most=1)
    first = planned(folder, looks=looks)
    assert first.unseen == ("content/ants.md", "content/bees.md")
    assert not first.is_idle
    assert looks_taken == []
    looks.kept.update(look_ahead(folder, ["content/ants.md"], now=NOW))
    assert planned(folder, looks=looks).unseen == ()


def test_what_another_process_found_is_taken_as_ones_own(
    folder: Path, looks_taken: list[str]
) -> None:
    _broken(folder)
    found = look_ahead(folder, ["content/ants.md", "content/bees.md", "content/gone.md"], now=NOW)
    looks = Looks(most=0, kept=pickle.loads(pickle.dumps(found)))  # noqa: S301 - our own
    looks_taken.clear()
    made = planned(folder, looks=looks)
    assert comparable(made) == comparable(planned(folder, looks=None))
    assert looks_taken == ["ants", "bees"]  # by the plan that knows nothing


def test_what_was_found_while_a_file_changed_is_not_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    understood = ArticleQueue.understood

    def meanwhile(self: ArticleQueue, path: Path) -> object:
        ready = understood(self, path)
        _article(folder)
        return ready

    monkeypatch.setattr(ArticleQueue, "understood", meanwhile)
    assert look_ahead(folder, ["content/ants.md"], now=NOW) == {}


def planned(folder: Path, *, looks: Looks | None) -> Plan:
    return plan(load_project(folder), articles=(), now=NOW, workers=1, looks=looks)


def comparable(made: Plan) -> Plan:
    """The plan with its errors as words: two that say the same are not equal."""
    episodes = tuple(
        replace(one, problem=None, title=one.title or str(one.problem)) for one in made.episodes
    )
    return replace(made, episodes=episodes)


def _add(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_one_long_article_is_too_much_for_a_look_in_passing(folder: Path) -> None:
    long = folder / "content" / "bees.md"
    long.write_text("# Bees\n\n" + "They shiver in the cold. " * 4_000, encoding="utf-8")
    planned = plan(load_project(folder), articles=(), now=NOW, workers=1, looks=Looks(most=5))
    assert set(planned.unseen) == {"content/ants.md", "content/bees.md"}
    long.write_text("# Bees\n\n" + "They shiver in the cold. " * 400, encoding="utf-8")
    planned = plan(load_project(folder), articles=(), now=NOW, workers=1, looks=Looks(most=5))
    assert planned.unseen == ()
