"""What is damaged in the store is noticed, told, and made again in the same build."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.errors import CheckFailed
from podcast.events import Event, StoreMended, Summary
from tests.whole_build.feeds import wrong_with_feed

pytestmark = pytest.mark.long

Run = Callable[..., tuple[Summary, list[Event]]]


KINDS = ("clip", "track", "heard")


def entries(folder: Path, kind: str) -> list[Path]:
    return sorted(path for path in (folder / ".podcast" / kind).rglob("*") if path.is_file())


def stored(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for kind in KINDS for path in entries(folder, kind)}


def files(output: Path) -> dict[str, bytes]:
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in output.rglob("*")
        if path.is_file()
    }


def flipped(data: bytes) -> bytes:
    """One bit in the middle is another."""
    half = len(data) // 2
    return data[:half] + bytes([data[half] ^ 1]) + data[half + 1 :]


@pytest.mark.parametrize("damage", [flipped, lambda data: data[:-7], lambda _: b""])
@pytest.mark.parametrize(
    ("kinds", "says"),
    [
        (("track",), "the sound of the section"),
        (("heard",), "the proof of the section"),
        (("clip", "track"), "the clip of “They shiver their flight muscles.”"),
    ],
)
def test_a_damaged_entry_is_made_again_in_the_same_build(
    run: Run,
    folder: Path,
    kinds: tuple[str, ...],
    says: str,
    damage: Callable[[bytes], bytes],
) -> None:
    run("bees")
    made, kept = files(folder / "output"), stored(folder)
    for kind in kinds:
        for path in entries(folder, kind):
            path.write_bytes(damage(path.read_bytes()))
    shutil.rmtree(folder / "output")
    summary, events = run("bees")
    assert summary.failed == ()
    assert files(folder / "output") == made
    assert stored(folder) == kept
    told = [event.what for event in events if isinstance(event, StoreMended)]
    assert any(what.startswith(says) for what in told)
    assert {event.slug for event in events if isinstance(event, StoreMended)} == {"bees"}


def test_a_missing_entry_is_made_again_and_is_no_damage(run: Run, folder: Path) -> None:
    run("bees")
    made = files(folder / "output")
    entries(folder, "track")[0].unlink()
    entries(folder, "heard")[-1].unlink()
    shutil.rmtree(folder / "output")
    summary, events = run("bees")
    assert summary.failed == ()
    assert files(folder / "output") == made
    assert not any(isinstance(event, StoreMended) for event in events)


def test_a_damaged_audio_file_is_written_again(run: Run, folder: Path) -> None:
    run("bees")
    made = files(folder / "output")
    (audio,) = (folder / "output" / "audio").iterdir()
    audio.write_bytes(flipped(audio.read_bytes()))
    (folder / "output" / "episodes" / "bees" / "episode.json").unlink()
    run("bees")
    assert files(folder / "output") == made


@pytest.mark.parametrize(
    "path", ["audio/bees-*.mp3", "episodes/bees/bees.epub", "episodes/bees/index.html"]
)
def test_one_bit_that_a_file_lost_is_found_by_a_check_and_mended_by_a_build(
    run: Run, folder: Path, path: str
) -> None:
    run("bees")
    made = files(folder / "output")
    (found,) = (folder / "output").glob(path)
    found.write_bytes(flipped(found.read_bytes()))
    told = CliRunner().invoke(podcast, ["--project", str(folder), "check"]).output
    assert f"Error: {found.name} is not as it was built." in told
    run("bees")
    assert files(folder / "output") == made


def test_a_proof_that_fails_takes_no_audio_from_its_listeners(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    feed = (folder / "output" / "feed.xml").read_bytes()
    article = folder / "content" / "bees.md"
    article.write_text(article.read_text("utf-8").replace("date:", "season: 2\ndate:"), "utf-8")

    def failing(*_: object, **__: object) -> str:
        raise CheckFailed("It is silent.", where="here", mend="Build again.")

    monkeypatch.setattr("podcast.shelf.finish.prove_episode", failing)
    summary, _ = run()
    assert [failed.source for failed in summary.failed] == ["content/bees.md"]
    assert (folder / "output" / "feed.xml").read_bytes() == feed
    assert wrong_with_feed(folder)[1] == []
