"""Workers begin with an article's first sections while the rest of it is narrated."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from podcast.events import EpisodeDone
from podcast.model import AudioSpec, Voice
from podcast.narration import whole_script
from podcast.production import early_sections as early
from podcast.production import scheduling
from podcast.production.jobs import LineJob, SectionJob
from podcast.production.scheduling import Scheduler
from podcast.speech.engine import EngineInfo
from podcast.store import StoreAddress, open_store
from tests.small_show import Run

LONG = "\n\n".join(
    f"## Part {number}\n\n" + f"Bees of bed {number} came back at noon, and stayed. " * 12
    for number in range(1, 5)
)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What happens in a build, in order: a section begun early, a section narrated."""
    happened: list[str] = []

    def telling(module: Any, name: str) -> None:
        known: Callable[..., Any] = getattr(module, name)

        def told_of(*args: Any, **named: Any) -> Any:
            happened.append(name)
            return known(*args, **named)

        monkeypatch.setattr(module, name, told_of)

    telling(early, "begin_section")
    telling(whole_script, "narrate_section")
    return happened


def test_a_new_article_is_spoken_from_while_its_end_is_narrated(run: Run, told: list[str]) -> None:
    run("bees")
    first, last = told.index("begin_section"), len(told) - told[::-1].index("narrate_section")
    assert first < last
    assert told.count("narrate_section") == 3


def test_an_edit_begins_its_own_section_early_and_no_other(
    run: Run, folder: Path, told: list[str]
) -> None:
    run("bees")
    told.clear()
    bees = folder / "content" / "bees.md"
    text = bees.read_text("utf-8").replace("It costs honey.", "It costs much honey.")
    bees.write_text(text, "utf-8")
    _, events = run("bees")
    assert told.count("begin_section") == 1
    (done,) = [one for one in events if isinstance(one, EpisodeDone)]
    assert done.spoken == 1


def test_nothing_is_begun_for_an_episode_that_may_be_right_without_sound(
    run: Run, folder: Path, told: list[str]
) -> None:
    """Where the store was cleaned away, or never came along, with an article saved again."""
    run("bees")
    shutil.rmtree(folder / ".podcast")
    told.clear()
    bees = folder / "content" / "bees.md"
    bees.write_text(bees.read_text("utf-8") + "\n\n", "utf-8")
    _, events = run("bees")
    assert [one.state for one in events if isinstance(one, EpisodeDone)] == ["unchanged"]
    assert told.count("narrate_section") == 3
    assert "begin_section" not in told


def test_nothing_is_begun_of_what_a_person_wrote_otherwise(
    run: Run, folder: Path, told: list[str]
) -> None:
    run("bees")
    script = folder / "scripts" / "bees.md"
    said = script.read_text("utf-8")
    assert "The queen lays again." in said
    script.write_text(said.replace("The queen lays again.", "The queen rests."), "utf-8")
    told.clear()
    _, events = run("bees")
    assert [one.spoken for one in events if isinstance(one, EpisodeDone)] == [1]
    assert "begin_section" not in told


def edited(folder: Path) -> None:
    script = folder / "scripts" / "bees.md"
    script.write_text(script.read_text("utf-8").replace("lays again", "rests"), "utf-8")


def recorded(folder: Path) -> None:
    (folder / "takes" / "bees").mkdir(parents=True)


@pytest.mark.parametrize("change", [edited, recorded])
def test_nothing_is_begun_of_what_people_say_otherwise_where_all_sound_is_gone(
    run: Run, folder: Path, told: list[str], change: Callable[[Path], None]
) -> None:
    run("bees")
    change(folder)
    for name in (".podcast", "output"):
        shutil.rmtree(folder / name)
    told.clear()
    run("bees")
    assert told.count("narrate_section") == 3
    assert "begin_section" not in told


def test_a_section_that_the_notice_comes_into_is_made_with_it(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which chapter says it again is known at the end alone: one that was begun is let go."""
    config = folder / "podcast.toml"
    config.write_text(config.read_text("utf-8").replace("[notice]", "[notice]\nagain = 1"), "utf-8")
    bees = folder / "content" / "bees.md"
    bees.write_text(bees.read_text("utf-8") + "\n" + LONG, "utf-8")
    run("bees")
    (sound,) = (folder / "output" / "audio").glob("bees*.mp3")
    script = (folder / "scripts" / "bees.md").read_text("utf-8")
    assert script.count("A synthetic voice reads this.") > 1
    shutil.rmtree(folder / ".podcast")
    shutil.rmtree(folder / "output")
    monkeypatch.setattr(early, "MOST", 0)
    run("bees")
    assert sound.is_file(), "the name is the hash of the bytes"


class Waiting(Executor):
    """Takes work and never begins it."""

    def submit(self, *_: Any, **__: Any) -> Future[Any]:
        return Future()


def job(key: str, *, engine: str = "tone") -> SectionJob:
    voice = Voice(engine=engine, name="", language="en")
    line = LineJob(spoken="Bees.", voice=voice, key=key, pause=0)
    return SectionJob(key * 64, key, (line,), AudioSpec(), StoreAddress(".", here=Path()))


@pytest.fixture
def scheduler(tmp_path: Path) -> Scheduler:
    store = open_store(StoreAddress(str(tmp_path), here=tmp_path))
    info = EngineInfo(name="tone", version="1")
    return Scheduler(Waiting, info, store, lambda _: None)


def begun(scheduler: Scheduler, *jobs: SectionJob) -> list[str]:
    begin = early.early_sections(scheduler, is_sure=True)
    for one in jobs:
        begin(one)
    return [key[0] for key in scheduler.under_way]


def test_few_are_begun_early_and_none_twice(scheduler: Scheduler) -> None:
    assert begun(scheduler, *map(job, "aabcdef")) == ["a", "b", "c", "d"]


@pytest.mark.parametrize("limits", [{"network": True}, {"at_once": 2}])
def test_none_is_begun_early_that_may_cost_money(
    scheduler: Scheduler, limits: dict[str, Any]
) -> None:
    assert begun(replace(scheduler, engine=replace(scheduler.engine, **limits)), job("a")) == []
    assert begun(scheduler, job("b", engine="openai")) == []


def test_what_is_not_wanted_is_let_go(scheduler: Scheduler) -> None:
    begun(scheduler, job("a"), job("b"))
    kept, dropped = (scheduler.under_way[key * 64][1] for key in "ab")

    class Wanted:
        slug = "bees"
        jobs = (job("a"), job("c"))

    (one,) = scheduling.schedule([Wanted()], scheduler=scheduler)
    assert dropped.cancelled()
    assert not kept.cancelled()
    assert [made.key[0] for made, _ in one.futures] == ["a", "c"]
    assert set(scheduler.under_way) == {"a" * 64, "c" * 64}


def test_the_longest_is_begun_first_and_told_in_order(scheduler: Scheduler) -> None:
    short, long = job("a"), job("b")
    long = replace(long, lines=(*long.lines, *long.lines))

    class Wanted:
        slug = "bees"
        jobs = (short, long)

    (one,) = scheduling.schedule([Wanted()], scheduler=scheduler)
    assert [key[0] for key in scheduler.under_way] == ["b", "a"]
    assert [made.key[0] for made, _ in one.futures] == ["a", "b"]
