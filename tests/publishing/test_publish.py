"""Publishing: what arrives, in which order, and what an interruption leaves behind."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from obstore.store import MemoryStore

from podcast.errors import PublishingError
from podcast.publishing.hosting.manifest import MANIFEST
from podcast.publishing.hosting.object_store import ObjectTarget
from podcast.publishing.hosting.publication import plan_publication, publish
from podcast.publishing.hosting.target import Target
from podcast.publishing.hosting.target_kinds import FolderTarget, open_target
from tests.publishing.small_output import LATER, NOW, Failing, build, run, write


def test_everything_arrives_audio_first_and_the_feed_last(target: Target, tmp_path: Path) -> None:
    output = build(tmp_path / "output", "bees", "wasps")
    told: list[str] = []
    plan = plan_publication(output, target=target, now=NOW)
    publish(output, plan=plan, target=target, tell=lambda _verb, path: told.append(path))
    assert told == list(plan.put)
    assert [path.partition("/")[0] for path in told] == [
        *("audio", "audio", "episodes", "episodes"),
        *("index.html", "feed-2.xml", "feed.xml"),
    ]
    for path in told:
        assert target.read(path) == (output / path).read_bytes()
    assert target.size("audio/.x.part") is None


def test_a_second_publication_sends_nothing(target: Target, tmp_path: Path) -> None:
    output = build(tmp_path / "output", "bees")
    run(output, target)
    again = plan_publication(output, target=target, now=NOW + timedelta(days=1))
    assert again.is_empty()


def test_what_was_deleted_or_cut_at_the_target_is_sent_again(
    target: Target, tmp_path: Path
) -> None:
    output = build(tmp_path / "output", "bees", "wasps")
    run(output, target)
    sound = min(path.relative_to(output).as_posix() for path in output.glob("audio/*.mp3"))
    for path in (sound, "index.html"):
        target.delete(path)
    target.put("episodes/bees/transcript.vtt", b"WEBVTT", media_type="text/vtt")
    wanted = (sound, "episodes/bees/transcript.vtt", "index.html")
    assert run(output, target).put == wanted
    for path in wanted:
        assert target.read(path) == (output / path).read_bytes()
    assert run(output, target).put == ()


def test_what_a_key_may_not_list_counts_as_being_there(tmp_path: Path) -> None:
    output = build(tmp_path / "output", "bees")
    target = ObjectTarget(MemoryStore(), "memory:")
    run(output, target)
    unlisted: Any = _Unlisted(target.store)
    assert run(output, replace(target, store=unlisted)).put == ()


class _Unlisted:
    """A store whose key may read and write, and list nothing."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def list(self) -> Any:
        raise PermissionError("AccessDenied")


def test_planning_writes_nothing(target: Target, tmp_path: Path) -> None:
    plan = plan_publication(build(tmp_path / "output", "bees"), target=target, now=NOW)
    assert plan.size == sum((tmp_path / "output" / path).stat().st_size for path in plan.put)
    assert target.size(MANIFEST) is None
    assert target.size("feed.xml") is None


def test_only_what_changed_is_sent(target: Target, tmp_path: Path) -> None:
    output = build(tmp_path / "output", "bees")
    run(output, target)
    write(output / "index.html", b"new words")
    assert run(output, target).put == ("index.html",)
    assert target.read("index.html") == b"new words"


def test_old_audio_stays_for_a_time_and_then_goes(target: Target, tmp_path: Path) -> None:
    output = build(tmp_path / "output", "bees")
    (old,) = (path for path in run(output, target).put if path.startswith("audio/"))
    build(output, "wasps")
    assert run(output, target).delete == ()
    assert run(output, target, now=NOW + timedelta(days=29)).delete == ()
    assert target.size(old) is not None
    assert old in run(output, target, now=NOW + timedelta(days=30)).delete
    assert target.size(old) is None


def feed_is_kept(target: Target) -> bool:
    """Whether the feed, if there is one, names whole files only."""
    if target.size("feed.xml") is None:
        return True
    named = target.read("feed.xml").decode().split()
    return all(
        hashlib.sha384(target.read(path)).hexdigest()[:12] == re.split(r"[-.]", path)[1]
        for path in named
        if path.startswith("audio/")
    )


def on_the_way(output: Path, target: Target) -> None:
    """A target with a show, and an output/ with news: the next publication sends and deletes."""
    for words in (("bees", "ants"), ("wasps", "ants")):
        run(build(output, *words), target)
    build(output, "moths", "ants")


@pytest.mark.long
@pytest.mark.parametrize("moment", ["before", "after"])
def test_an_interruption_at_any_step_leaves_a_feed_that_works(
    moment: str, place: Callable[[], Target], tmp_path: Path
) -> None:
    output = tmp_path / "output"
    on_the_way(output, target := place())
    counting = Failing(target, at=0, after=False)
    assert run(output, counting, now=LATER).delete
    for step in range(1, len(counting.steps) + 1):
        on_the_way(output, target := place())
        with pytest.raises(KeyboardInterrupt):
            run(output, Failing(target, at=step, after=moment == "after"), now=LATER)
        assert feed_is_kept(target), step
        run(output, target, now=LATER)
        assert feed_is_kept(target), step
        assert plan_publication(output, target=target, now=LATER).is_empty()
        for path in ("feed.xml", "index.html", "episodes/ants/transcript.vtt"):
            assert target.read(path) == (output / path).read_bytes()


def test_audio_that_was_sent_before_an_interruption_is_not_sent_again(
    target: Target, tmp_path: Path
) -> None:
    output = build(tmp_path / "output", "ants", "bees")
    with pytest.raises(KeyboardInterrupt):
        run(output, Failing(target, at=3, after=True))  # manifest, then both audio files
    again = plan_publication(output, target=target, now=NOW)
    assert not [path for path in again.put if path.startswith("audio/")]


def test_a_file_that_arrives_damaged_is_told_and_removed(target: Target, tmp_path: Path) -> None:
    class Damaging(Failing):
        def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:
            whole = content if isinstance(content, bytes) else content.read_bytes()
            damaged = whole if path == MANIFEST else whole[::-1]
            self.inner.put(path, damaged, media_type=media_type)

    output = build(tmp_path / "output", "bees")
    with pytest.raises(PublishingError, match="another file") as caught:
        run(output, Damaging(target, at=0, after=False))
    assert target.size(caught.value.where) is None
    assert target.size("feed.xml") is None


@pytest.mark.parametrize("change", [lambda path: path.write_bytes(b"newer"), Path.unlink])
def test_a_feed_that_is_built_again_meanwhile_is_not_sent_and_the_old_one_stays(
    change: Callable[[Path], object], target: Target, tmp_path: Path
) -> None:
    output = build(tmp_path / "output", "bees")
    run(output, target)
    before = target.read("feed.xml")
    plan = plan_publication(build(output, "wasps"), target=target, now=NOW)
    change(output / "feed.xml")
    with pytest.raises(PublishingError, match="was changed while") as caught:
        publish(output, plan=plan, target=target)
    assert caught.value.where == "feed.xml"
    assert target.read("feed.xml") == before


def test_there_must_be_a_feed(target: Target, tmp_path: Path) -> None:
    with pytest.raises(PublishingError, match="no feed"):
        plan_publication(tmp_path, target=target, now=NOW)


def test_a_target_that_fails_is_told(tmp_path: Path) -> None:
    output = build(tmp_path / "output", "bees")
    write(tmp_path / "file", b"in the way")
    with pytest.raises(PublishingError) as told:
        run(output, FolderTarget(tmp_path / "file"))
    assert told.value.what.startswith("This file could not be written: ")
    assert told.value.mend.startswith("Move away the file")
    with pytest.raises(PublishingError, match="no address"):
        open_target("gopher-of-nowhere://x/y")
