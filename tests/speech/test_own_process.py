"""A crash or a hang costs one line, told as such; engines here come from a real plug-in."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from podcast.errors import EngineBusy, EngineUnavailable, LineFailed
from podcast.model import Voice
from podcast.speech import engine_names, load_engine
from podcast.speech.own_process import _speak, speak_contained

PLUGIN = """
import os, time
from podcast.errors import EngineBusy
from podcast.speech import EngineInfo
from podcast.speech.engines.tone import Tone

class Faulty(Tone):
    info = EngineInfo(name="faulty", version="1")

    def speak(self, text, *, voice):
        if "crash" in text:
            os.abort()
        if "hang" in text:
            time.sleep(600)
        if "busy" in text:
            raise EngineBusy("Not now.", retry_after=9)
        if "bug" in text:
            raise ZeroDivisionError("by zero")
        return super().speak(text, voice=voice)

class Empty:
    pass
"""


@pytest.fixture(autouse=True)
def _plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "faulty_plugin.py").write_text(PLUGIN)
    installed = tmp_path / "faulty_plugin-1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: faulty-plugin\nVersion: 1\n")
    (installed / "entry_points.txt").write_text(
        "[podcast.engines]\n"
        "faulty = faulty_plugin:Faulty\n"
        "empty = faulty_plugin:Empty\n"
        "missing = no_such_module:Engine\n"
    )
    monkeypatch.syspath_prepend(tmp_path)


def speak(text: str, *, timeout: float = 60) -> bytes:
    voice = Voice("faulty", "tenor")
    return speak_contained(text, voice=voice, engine_name="faulty", timeout=timeout).samples


def test_a_line_sounds_as_it_does_in_this_process() -> None:
    voice = Voice("faulty", "tenor")
    assert speak("All is well.") == load_engine("faulty").speak("All is well.", voice=voice).samples


def test_a_crash_is_told_with_its_sentence() -> None:
    with pytest.raises(LineFailed, match="crashed") as failed:
        speak("This will crash.")
    assert "This will crash." in failed.value.where


def test_a_hang_ends_when_time_is_up() -> None:
    with pytest.raises(LineFailed, match="did not answer"):
        speak("This will hang.", timeout=0.01)


def test_what_the_engine_says_arrives_whole() -> None:
    with pytest.raises(EngineBusy, match="Not now") as busy:
        speak("We are busy.")
    assert busy.value.retry_after == 9


def said_by_a_daemon(answers: multiprocessing.SimpleQueue[bytes | str]) -> None:
    try:
        answers.put(speak("Again."))
    except BaseException as error:
        answers.put(repr(error))
        raise


def test_a_worker_of_a_cluster_which_is_a_daemon_can_contain_a_line_too() -> None:
    fresh = multiprocessing.get_context("fork")  # it finds the plug-in and this test
    answers: multiprocessing.SimpleQueue[bytes | str] = fresh.SimpleQueue()
    worker = fresh.Process(target=said_by_a_daemon, args=(answers,), daemon=True)
    worker.start()
    assert answers.get() == speak("Again.")
    worker.join()


def test_a_bug_of_an_engine_fails_its_line_by_name() -> None:
    with pytest.raises(LineFailed, match="ZeroDivisionError: by zero"):
        speak("There is a bug.")


def test_a_plug_in_stands_among_the_built_in_engines() -> None:
    names = engine_names()
    assert {"command", "espeak-ng", "faulty", "gtts", "openai", "tone"} <= set(names)
    assert list(names) == sorted(names)


@pytest.mark.parametrize(
    ("name", "word"),
    [("nobody", "no engine"), ("missing", "no_such_module"), ("empty", "lacks")],
)
def test_an_engine_that_cannot_be_had_is_told_in_three_lines(name: str, word: str) -> None:
    with pytest.raises(EngineUnavailable, match=word) as refused:
        load_engine(name)
    assert len(str(refused.value).splitlines()) == 3


def test_a_voice_that_nobody_waits_for_any_more_ends_without_a_word() -> None:
    ours, theirs = multiprocessing.Pipe(duplex=False)
    ours.close()
    _speak(theirs, "Bees.", Voice("tone", "tone"), "tone", ())
