"""One edited sentence costs one sentence: what is spoken, what is written, and what is not."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from podcast.events import Event, Summary
from podcast.model import Clip, Voice
from podcast.speech.engines.tone import Tone

Run = Callable[..., tuple[Summary, list[Event]]]
State = dict[str, tuple[int, int, bytes]]

LONG = "---\ntitle: Twelve small things\ndate: 2024-04-01\n---\n\n" + "\n\n".join(
    f"## Thing {number}\n\nThing {number} is small. It weighs {number} grams. Nobody minds it."
    for number in range(1, 13)
)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every line that the engine is asked to speak."""
    asked: list[str] = []
    speak = Tone.speak

    def counted(self: Tone, text: str, *, voice: Voice) -> Clip:
        asked.append(text)
        return speak(self, text, voice=voice)

    monkeypatch.setattr(Tone, "speak", counted)
    return asked


def state(folder: Path) -> State:
    """Every file but the bookkeeping, with the moment of its writing, its inode, its bytes."""
    return {
        path.relative_to(folder).as_posix(): (*_written(path), path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _BOOKKEEPING & {path.name, path.parent.name}
    }


_BOOKKEEPING = {
    "front.json",
    "lock",
    "rates.json",
    "seen.json",
    "turns",
}  # who works, how fast, on what


def _written(path: Path) -> tuple[int, int]:
    told = path.stat()
    return told.st_mtime_ns, told.st_ino


def plain(name: str) -> str:
    """A file's name without the parts that its content gives it."""
    return re.sub(r"[0-9a-f]{2}/[0-9a-f]{64}$", "*", re.sub(r"-[0-9a-f]{8,}(?=\.)", "-*", name))


def differences(before: State, after: State) -> tuple[set[str], set[str], set[str]]:
    """Names of files that are new, that were written again, and that are gone."""
    again = {name for name in before.keys() & after.keys() if before[name] != after[name]}
    new, gone = after.keys() - before.keys(), before.keys() - after.keys()
    return {plain(n) for n in new}, again, {plain(n) for n in gone}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def built(run: Run, folder: Path, calls: list[str]) -> Path:
    (folder / "content" / "long.md").write_text(LONG, encoding="utf-8")
    run()
    calls.clear()
    return folder


def test_one_edited_sentence_is_one_call_and_writes_only_what_holds_it(
    built: Path, run: Run, calls: list[str]
) -> None:
    edit(built / "content" / "long.md", "It weighs 7 grams.", "It weighs 9 ounces.")
    before = state(built)
    run()
    assert calls == ["It weighs nine ounces."]
    new, again, gone = differences(before, state(built))
    for kind in ("forms", "narrated"):  # how its texts are said, and what narrating it gave
        kept = {name for name in again if name.startswith(f".podcast/{kind}/")}
        assert len(kept) == 1
        again -= kept
    assert new == {f".podcast/{kind}/*" for kind in ("clip", "heard", "track")} | {
        "output/audio/long-*.mp3"
    }
    assert gone == {"output/audio/long-*.mp3"}
    assert again == {
        "output/feed.xml",
        "output/index.html",  # its list plays the audio
        "scripts/.generated/long.md",
        "scripts/.generated/long.sentences",
        "scripts/long.md",
        "output/search/1-0.json",
        "output/embed/long/index.html",
        "output/episodes/long/episode.json",
        "output/episodes/long/index.html",
        "output/episodes/long/ledger.json",
        "output/episodes/long/long.epub",
        "output/episodes/long/report.json",
        "output/episodes/long/transcript.html",
        "output/episodes/long/transcript.json",
        "output/episodes/long/transcript.srt",
        "output/episodes/long/transcript.txt",
        "output/episodes/long/transcript.vtt",
    }


@pytest.mark.parametrize(
    "setting",
    ["[pauses]\nparagraph = 900", "[audio]\nbitrate = 64", "[audio]\nloudness = -18.0"],
)
def test_another_pause_bitrate_or_level_speaks_nothing(
    run: Run, folder: Path, calls: list[str], setting: str
) -> None:
    run("bees")
    calls.clear()
    before = state(folder / ".podcast" / "clip")
    edit(folder / "podcast.toml", "[disclaimer]", f"{setting}\n\n[disclaimer]")
    summary, _ = run("bees")
    assert calls == []
    assert [episode.state for episode in summary.done] == ["changed"]
    assert state(folder / ".podcast" / "clip") == before
