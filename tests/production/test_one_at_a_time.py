"""A line that two sections need at the same moment is spoken by one of them."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from podcast.model import AudioSpec, Voice
from podcast.production import sections
from podcast.production.jobs import LineJob, SectionJob
from podcast.production.one_at_a_time import turn
from podcast.production.sections import speak_section
from podcast.speech import load_engine
from podcast.speech.clipfile import clip_to_bytes
from podcast.store import StoreAddress, open_store

VOICE = Voice("tone", "tenor", "en")


def is_held(path: Path) -> bool:
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def test_a_turn_is_held_by_one_at_a_time_and_let_go_of_after_an_error(tmp_path: Path) -> None:
    path = tmp_path / "turns" / "ab"
    with turn(path):
        assert is_held(path)
    assert not is_held(path)
    with pytest.raises(ValueError, match="told"), turn(path):
        raise ValueError("told")
    assert not is_held(path)


def test_where_no_turn_can_be_taken_the_work_is_done_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "turns").write_text("in the way", "utf-8")
    with turn(tmp_path / "turns" / "ab"):
        done = True
    assert done


def test_what_another_spoke_while_one_waited_is_not_spoken_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = StoreAddress(str(tmp_path), tmp_path)
    line = LineJob("One line.", voice=VOICE, key="ab" * 32, pause=0)

    @contextmanager
    def late(_path: Path) -> Iterator[None]:
        clip = load_engine("tone").speak(line.spoken, voice=VOICE)
        open_store(address).put("clip", line.key, clip_to_bytes(clip))
        yield

    monkeypatch.setattr(sections, "turn", late)
    job = SectionJob("cd" * 32, title="", lines=(line,), spec=AudioSpec(), store=address)
    told: list[bool] = []
    made = speak_section(job, tell=lambda: told.append(True))
    assert (made.spoken, made.reused) == (0, 1)
    assert told == [True]
