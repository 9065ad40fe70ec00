"""A line that crashes or hangs its engine costs that line; the build goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest

from podcast.cli.workers import Workers
from podcast.errors import LineFailed
from podcast.events import Event, Summary

pytestmark = pytest.mark.long

Run = Callable[..., tuple[Summary, list[Event]]]

PLUGIN = """
import os, signal, time
from pathlib import Path
from podcast.speech import EngineInfo
from podcast.speech.engines.tone import Tone

ONCE = Path({once!r})

class Native(Tone):
    info = EngineInfo(name="native", version="1", local_process=True, patience=1.0)

    def speak(self, text, *, voice):
        if "one death" in text and not ONCE.exists():
            ONCE.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if "always die" in text:
            os.abort()
        if "always hang" in text:
            signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
            time.sleep(600)
        return super().speak(text, voice=voice)
"""


@pytest.fixture
def workers() -> Iterator[Callable[[], Executor]]:
    with Workers(2) as pool:
        yield pool.pool


@pytest.fixture(autouse=True)
def _plugin(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "plugin"
    installed = place / "native_plugin-1.dist-info"
    installed.mkdir(parents=True)
    (place / "native_plugin.py").write_text(PLUGIN.format(once=str(tmp_path / "once")))
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: native-plugin\nVersion: 1\n")
    (installed / "entry_points.txt").write_text(
        "[podcast.engines]\nnative = native_plugin:Native\n"
    )
    monkeypatch.syspath_prepend(place)
    config = folder / "podcast.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace('"tone"', '"native"'), encoding="utf-8")


def with_line(line: str, *, folder: Path) -> None:
    article = folder / "content" / "bees.md"
    text = article.read_text(encoding="utf-8").replace("It costs honey.", line)
    article.write_text(text, encoding="utf-8")


def test_a_line_that_kills_its_worker_once_is_spoken_apart(run: Run, folder: Path) -> None:
    with_line("It died one death.", folder=folder)
    summary, _ = run()
    assert (folder / "once").exists()
    assert summary.failed == ()
    assert {episode.slug for episode in summary.done} == {"ants", "bees"}
    assert not any(path.is_file() for path in (folder / ".podcast" / "speaking").iterdir())


@pytest.mark.parametrize(
    ("line", "says"),
    [("They always die.", "crashed"), ("They always hang.", "did not answer within 1 seconds")],
)
def test_a_line_that_cannot_be_spoken_is_told_and_the_other_article_is_built(
    run: Run, folder: Path, line: str, says: str
) -> None:
    with_line(line, folder=folder)
    summary, _ = run()
    (failed,) = summary.failed
    assert isinstance(failed.error, LineFailed)
    assert says in failed.error.what
    assert f"“{line}”" in failed.error.where
    assert failed.error.where.startswith("content/bees.md:12")
    assert [episode.slug for episode in summary.done] == ["ants"]
