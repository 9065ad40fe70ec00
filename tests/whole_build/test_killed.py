"""A build that is killed leaves whole files only, and the next one finishes its work."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from itertools import count, islice
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PODCAST = Path(sys.executable).with_name("podcast")


def new_project(folder: Path) -> Path:
    folder.mkdir()
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "podcast.toml", folder)
    return folder


def start(project: Path) -> subprocess.Popen[str]:
    build: list[str | Path] = [PODCAST, "--project", project, "build", "--engine", "tone", "--json"]
    return subprocess.Popen(build, stdout=subprocess.PIPE, text=True)


def files(project: Path) -> dict[str, bytes]:
    """What a client could meet: every file by a name that is not hidden."""
    output = project / "output"
    return {
        str(path.relative_to(output)): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(output).parts)
    }


def kill_after(events: int, *, project: Path) -> bool:
    """Start a build, kill it when it has told so many events; False if it ended before."""
    with start(project) as build:
        assert build.stdout
        told = len(list(islice(build.stdout, events)))
        build.kill()
    return told == events and build.returncode < 0


def finish(project: Path) -> None:
    with start(project) as build:
        build.communicate()
    assert build.returncode == 0


def kill_when(files_there: int, *, project: Path) -> bool:
    """Start a build, kill it when output/ holds so many files; False if it ended before."""
    with start(project) as build:
        while build.poll() is None and len(list_of(project)) < files_there:
            time.sleep(0.002)
        build.kill()
    return build.returncode < 0


def list_of(project: Path) -> list[str]:
    return [name for _, _, names in os.walk(project / "output") for name in names]


@pytest.mark.long
def test_a_build_killed_between_any_files_leaves_whole_files_and_can_be_finished(
    tmp_path: Path,
) -> None:
    clean = new_project(tmp_path / "clean")
    finish(clean)
    made = files(clean)
    for there in range(0, len(made), 4):
        project = new_project(tmp_path / f"killed-{there}")
        assert kill_when(there, project=project)
        left = files(project)
        assert left == {name: data for name, data in made.items() if name in left}
        for slug in ("how-sleep-is-measured", "mdma-assisted-therapy-for-ptsd"):
            of_one = {name for name in made if name.startswith(f"episodes/{slug}/")}
            assert not of_one & set(left) or of_one <= set(left)
        finish(project)
        assert files(project) == made


@pytest.mark.long
def test_a_rebuild_killed_after_any_event_leaves_each_file_old_or_new(tmp_path: Path) -> None:
    old, new = new_project(tmp_path / "old"), new_project(tmp_path / "new")
    finish(old)
    shutil.copytree(old, new, dirs_exist_ok=True)
    article = Path("content") / "how-sleep-is-measured.md"
    edited = (old / article).read_text("utf-8").replace("The signals are small.", "They are weak.")
    (new / article).write_text(edited, "utf-8")
    finish(new)
    assert files(new) != files(old)
    for events in count():
        project = tmp_path / f"killed-{events}"
        shutil.copytree(old, project)
        (project / article).write_text(edited, "utf-8")
        killed = kill_after(events, project=project)
        allowed = set(files(old).items()) | set(files(new).items())
        assert set(files(project).items()) <= allowed
        finish(project)
        assert files(project) == files(new)
        if not killed:
            break
