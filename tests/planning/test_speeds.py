"""How long a build will take is told from what earlier ones took."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from podcast.planning.speeds import Speeds, Work, read_speeds
from podcast.podcast_toml import load_project
from podcast.production.jobs import SectionMade
from podcast.speech.engine import EngineInfo

LOCAL = EngineInfo(name="espeak-ng", version="1")
NEURAL = EngineInfo(name="piper", version="1")
ONLINE = EngineInfo(name="openai", version="1", network=True)


def speeds(characters: int = 1000) -> Speeds:
    """Half a second a hundred characters to speak, a fifth to lay, a tenth to finish."""
    told = Speeds()
    seconds = characters / 100
    made = SectionMade("key", spoken_characters=characters, laid_characters=characters)
    told.note_section(replace(made, speaking=seconds / 2, laying=seconds / 5), engine=LOCAL)
    told.note("finished", characters=characters, seconds=seconds / 10)
    return told


def test_each_kind_of_work_takes_what_it_took() -> None:
    told = speeds()
    assert told.is_measured(LOCAL)
    assert told.seconds(Work(spoken=2000), engine=LOCAL, workers=1) == pytest.approx(10)
    assert told.seconds(Work(laid=2000), engine=LOCAL, workers=1) == pytest.approx(4)
    assert told.seconds(Work(finished=2000), engine=LOCAL, workers=1) == pytest.approx(2)


@pytest.mark.parametrize(("at_once", "expected"), [(0, 14 / 4), (8, 14 / 4), (2, 14 / 2), (1, 14)])
def test_workers_share_what_the_engine_lets_them_do_at_once(at_once: int, expected: float) -> None:
    engine = replace(LOCAL, at_once=at_once)
    work = Work(spoken=2000, laid=2000, finished=2000)
    assert speeds().seconds(work, engine=engine, workers=4) == pytest.approx(expected + 2)


def test_what_was_not_measured_is_guessed_by_the_kind_of_engine() -> None:
    work = Work(spoken=10_000)
    guesses = [Speeds().seconds(work, engine=one, workers=1) for one in (LOCAL, NEURAL, ONLINE)]
    assert guesses == pytest.approx([5, 100, 300])
    assert not Speeds().is_measured(LOCAL)


def test_a_sentence_is_no_measurement() -> None:
    told = speeds(characters=199)
    assert not told.is_measured(LOCAL)
    assert told.seconds(Work(spoken=10_000), engine=LOCAL, workers=1) == pytest.approx(5)
    assert speeds(characters=200).is_measured(LOCAL)


def test_an_old_speed_is_outweighed_by_a_new_one() -> None:
    told = Speeds()
    told.note("laid", characters=200_000, seconds=200)
    told.note("laid", characters=100_000, seconds=900)
    work = Work(laid=1000)
    assert told.seconds(work, engine=LOCAL, workers=1) == pytest.approx(5)  # not 3.7
    told.note("laid", characters=0, seconds=900)
    assert told.seconds(work, engine=LOCAL, workers=1) == pytest.approx(5)


def test_speeds_are_kept_beside_the_store(folder: Path) -> None:
    project = load_project(folder)
    assert read_speeds(project) == Speeds()
    speeds().keep(project)
    assert read_speeds(project) == speeds()


@pytest.mark.parametrize(
    "damaged", ["", "[]", "{", '{"laid": 1}', '{"laid": [1]}', '{"a": ["b", 1]}']
)
def test_a_damaged_file_of_speeds_costs_only_them(folder: Path, damaged: str) -> None:
    project = load_project(folder)
    speeds().keep(project)
    (project.store.here / "rates.json").write_text(damaged, encoding="utf-8")
    assert read_speeds(project) == Speeds()
