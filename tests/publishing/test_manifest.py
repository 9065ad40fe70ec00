"""What a target says of itself is not trusted, and what is not the show's there stays."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import PublishingError
from podcast.publishing.hosting.manifest import MANIFEST, read_manifest
from podcast.publishing.hosting.publication import plan_publication, publish
from podcast.publishing.hosting.target_kinds import FolderTarget
from tests.publishing.small_output import LATER, NOW, Failing, build, run, write

HOSTILE = (
    *("../../x", "/etc/hostname", "audio/../../x", "~/x", "a//b", "./x", ".ssh/id", "a\\b", "C:x"),
    *("audio/\x1b[2J", "a\nb", ""),
)
OLD = "2001-01-01T00:00:00+00:00"
DATES: tuple[object, ...] = ("yesterday", "2001-01-01T00:00:00", "", "9" * 5_000, None, 5, [])


def told(**parts: object) -> bytes:
    return json.dumps({"files": {}, "unused": {}, **parts}).encode()


@pytest.mark.parametrize("part", ["unused", "files", "sending"])
@pytest.mark.parametrize("path", HOSTILE)
def test_a_name_in_the_targets_list_never_leads_out_of_the_target(
    path: str, part: str, tmp_path: Path
) -> None:
    target = FolderTarget(tmp_path / "deep" / "public")
    write(tmp_path / "x", b"somebody's")
    values = {"unused": {path: OLD}, "files": {path: "0" * 64}, "sending": [path]}
    target.put(MANIFEST, told(**{part: values[part]}), media_type="application/json")
    with pytest.raises(PublishingError, match="names a file that no show has") as caught:
        plan_publication(build(tmp_path / "output", "bees"), target=target, now=NOW)
    assert caught.value.where == MANIFEST
    assert (tmp_path / "x").read_bytes() == b"somebody's"


@pytest.mark.parametrize("since", DATES)
def test_a_date_in_the_list_that_is_none_is_told(since: object, tmp_path: Path) -> None:
    target = FolderTarget(tmp_path / "public")
    content = told(unused={"audio/bees-0123456789ab.mp3": since})
    target.put(MANIFEST, content, media_type="application/json")
    with pytest.raises(PublishingError, match="no date for 'audio/bees") as caught:
        plan_publication(build(tmp_path / "output", "bees"), target=target, now=NOW)
    assert caught.value.where == MANIFEST


@given(content=st.recursive(st.none() | st.integers() | st.text(), st.lists) | st.binary())
def test_whatever_the_list_is_only_our_errors_leave(content: object) -> None:
    class Listed(Failing):
        def size(self, path: str) -> int | None:
            return 1 if path == MANIFEST else None

        def read(self, path: str) -> bytes:
            return content if isinstance(content, bytes) else json.dumps(content).encode()

    with pytest.raises(PublishingError, match="damaged, or not of this program"):
        read_manifest(Listed(FolderTarget(Path("nowhere")), at=0, after=False), show="")


def test_only_places_of_a_show_are_deleted(tmp_path: Path) -> None:
    target = FolderTarget(tmp_path / "public")
    names = ("thesis.doc", "audio/song.mp3", "audio/gone-0123456789ab.mp3")
    for path in names:
        write(target.root / path, b"x")
    listed = told(unused=dict.fromkeys(names, OLD))
    target.put(MANIFEST, listed, media_type="application/json")
    run(build(tmp_path / "output", "bees"), target)
    assert [(target.root / path).exists() for path in names] == [True, True, False]


@pytest.mark.parametrize("manifest", [False, True])
def test_what_the_show_never_put_there_is_not_written_over(
    manifest: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    output, target = build(tmp_path / "output", "bees"), FolderTarget(tmp_path / "public")
    write(target.root / "index.html", b"a page of somebody's own")
    if manifest:
        target.put(MANIFEST, told(), media_type="application/json")
    with pytest.raises(PublishingError, match=r"not put there: index\.html") as caught:
        run(output, target)
    assert "--take-over" in caught.value.mend
    assert (target.root / "index.html").read_bytes() == b"a page of somebody's own"
    assert target.size("feed.xml") is None
    publish(
        output,
        plan=plan_publication(output, target=target, now=NOW, take_over=True),
        target=target,
    )
    assert target.read("index.html") == (output / "index.html").read_bytes()


def test_another_shows_place_is_not_taken(tmp_path: Path) -> None:
    output, target = build(tmp_path / "output", "bees"), FolderTarget(tmp_path / "public")
    publish(output, plan=plan_publication(output, target=target, now=NOW, show="a"), target=target)
    with pytest.raises(PublishingError, match="another show"):
        plan_publication(output, target=target, now=NOW, show="b")
    plan = plan_publication(output, target=target, now=LATER, show="b", take_over=True)
    assert plan.delete == ()


def test_a_list_that_is_damaged_is_told_and_nothing_is_sent(tmp_path: Path) -> None:
    output, target = build(tmp_path / "output", "bees"), FolderTarget(tmp_path / "public")
    run(output, target)
    for damage in (b"{", b"[]", b"\xff", json.dumps({"files": {}}).encode(), b"[" * 100_000):
        target.put(MANIFEST, damage, media_type="application/json")
        with pytest.raises(PublishingError, match="damaged"):
            run(output, target)
        assert target.read(MANIFEST) == damage
        plan = plan_publication(output, target=target, now=NOW, take_over=True)
        assert not [path for path in plan.put if path.startswith("audio/")]


@pytest.mark.parametrize("link", ["audio", "episodes/bees"])
def test_a_link_in_a_targets_folder_leads_nowhere(link: str, tmp_path: Path) -> None:
    output, target = build(tmp_path / "output", "bees"), FolderTarget(tmp_path / "public")
    (elsewhere := tmp_path / "elsewhere").mkdir()
    (target.root / link).parent.mkdir(parents=True, exist_ok=True)
    (target.root / link).symlink_to(elsewhere)
    with pytest.raises(PublishingError, match="leads out of its own folder"):
        run(output, target)
    assert list(elsewhere.iterdir()) == []


def test_a_link_in_output_publishes_no_other_file(tmp_path: Path) -> None:
    output = build(tmp_path / "output", "bees")
    write(tmp_path / "secret", b"secret")
    (output / "episodes" / "bees" / "x.json").symlink_to(tmp_path / "secret")
    with pytest.raises(PublishingError, match="link"):
        run(output, FolderTarget(tmp_path / "public"))


@pytest.mark.parametrize("umask", [0o077, 0o027, 0o002])
def test_a_web_server_may_read_what_is_published_whatever_the_umask(
    umask: int, tmp_path: Path
) -> None:
    output, target = build(tmp_path / "output", "bees"), FolderTarget(tmp_path / "a" / "public")
    before = os.umask(umask)
    try:
        run(output, target)
    finally:
        os.umask(before)
    for path in [target.root.parent, target.root, *target.root.rglob("*")]:
        needed = 0o555 if path.is_dir() else 0o444
        assert path.stat().st_mode & needed == needed, path
