"""A line that two sections need at the same moment is spoken by one of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from podcast.model import AudioSpec, Voice
from podcast.production import section_work
from podcast.production.jobs import LineJob, SectionJob
from podcast.production.section_work import speak_section
from podcast.speech import load_engine
from podcast.speech.clip_bytes import clip_to_bytes
from podcast.store import StoreAddress, open_store

VOICE = Voice("tone", "tenor", "en")


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

    monkeypatch.setattr(section_work, "held_lock", late)
    job = SectionJob("cd" * 32, title="", lines=(line,), spec=AudioSpec(), store=address)
    told: list[bool] = []
    made = speak_section(job, tell=lambda: told.append(True))
    assert (made.spoken, made.reused) == (0, 1)
    assert told == [True]
