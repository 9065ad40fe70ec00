"""How far a build is: told sentence by sentence where an engine speaks one at a time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from podcast.build import Tools, build
from podcast.errors import EngineUnavailable
from podcast.events import Event, SentencesDone, Summary
from podcast.model import Clip, Voice
from podcast.podcast_toml import load_project
from podcast.speech.engines.tone import Tone

Run = Callable[..., tuple[Summary, list[Event]]]


def told_of(events: list[Event], slug: str) -> list[tuple[int, int]]:
    return [
        (event.number, event.sentences)
        for event in events
        if isinstance(event, SentencesDone) and event.slug == slug
    ]


def limited(monkeypatch: pytest.MonkeyPatch, *, at_once: int) -> None:
    """The test engine as one that takes only so many sentences at once."""
    info = replace(Tone().info, at_once=at_once)
    monkeypatch.setattr(Tone, "info", property(lambda _: info))


def test_every_sentence_of_an_engine_that_takes_one_at_a_time_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    limited(monkeypatch, at_once=1)
    summary, events = run("bees")
    assert told_of(events, "bees") == [(number, 11) for number in range(1, 12)]
    assert [(one.spoken, one.reused) for one in summary.done] == [(11, 0)]
    assert [(one.spoken, one.reused) for one in run("bees")[0].done] == [(0, 0)]


@pytest.mark.parametrize("at_once", [0, 2])
def test_otherwise_sentences_are_told_by_the_section_and_never_fewer_than_before(
    run: Run, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    limited(monkeypatch, at_once=at_once)
    told = told_of(run("bees")[1], "bees")
    assert told == sorted(set(told))
    assert told[-1] == (11, 11)


class Noting(Executor):
    """Notes when a section is handed out to be laid."""

    def __init__(self, workers: Executor, noted: list[str]) -> None:
        self.workers, self.noted = workers, noted

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.noted.append("laid")
        return self.workers.submit(fn, *args, **kwargs)


def test_a_section_is_laid_while_the_next_is_spoken(
    folder: Path, workers: Callable[[], Executor], monkeypatch: pytest.MonkeyPatch
) -> None:
    limited(monkeypatch, at_once=1)
    noted: list[str] = []
    speak = Tone.speak

    def noting(self: Tone, text: str, *, voice: Voice) -> Clip:
        noted.append("spoken")
        return speak(self, text, voice=voice)

    monkeypatch.setattr(Tone, "speak", noting)
    tools = Tools(
        now=lambda: datetime(2024, 6, 1, tzinfo=UTC),
        workers=lambda: Noting(workers(), noted),
        report=lambda _: None,
    )
    build(load_project(folder), articles=["bees"], tools=tools)
    assert noted.index("laid") < len(noted) - 1 - noted[::-1].index("spoken")


class Counting(Executor):
    """Counts the sections under way whenever one more is handed out."""

    def __init__(self, workers: Executor) -> None:
        self.workers = workers
        self.futures: list[Future[Any]] = []
        self.counts: list[int] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.futures.append(self.workers.submit(fn, *args, **kwargs))
        self.counts.append(sum(not one.done() for one in self.futures))
        return self.futures[-1]


def test_no_more_sections_are_under_way_than_the_engine_takes_sentences(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limited(monkeypatch, at_once=2)
    with ThreadPoolExecutor(8) as pool:
        counting = Counting(pool)
        tools = Tools(
            now=lambda: datetime(2024, 6, 1, tzinfo=UTC),
            workers=lambda: counting,
            report=lambda _: None,
        )
        build(load_project(folder), articles=[], tools=tools)
    assert len(counting.counts) > 4
    assert max(counting.counts) <= 2


def test_an_engine_that_refuses_for_good_is_asked_for_nothing_more(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = "".join(f"## Part {number}\n\nWax of comb {number}.\n\n" for number in range(30))
    (folder / "content" / "comb.md").write_text(f"# Comb\n\n{parts}", encoding="utf-8")
    limited(monkeypatch, at_once=2)
    asked: list[str] = []

    def refusing(self: Tone, text: str, *, voice: Voice) -> Clip:
        asked.append(text)
        raise EngineUnavailable("All is used up.", where="here", mend="See your plan.")

    monkeypatch.setattr(Tone, "speak", refusing)
    summary, _ = run("comb")
    assert isinstance(summary.stopped, EngineUnavailable)
    assert len(asked) <= 4  # those under way, and at most as many while the first answers
