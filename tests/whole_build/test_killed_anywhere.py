"""A real build with a real voice, killed at fifty random moments, each time finished well."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from tests.small_show import ANTS, BEES, CONFIG
from tests.whole_build.feeds import check_feed

pytestmark = pytest.mark.long

PODCAST = Path(sys.executable).with_name("podcast")
MOMENTS = 50


@dataclass(frozen=True, slots=True)
class Case:
    """A project before a build, how many files that build writes, and the project after it."""

    before: Path
    writes: int
    after: Path


def start(project: Path) -> subprocess.Popen[bytes]:
    """A build in a process group of its own."""
    build: list[str | Path] = [PODCAST, "--project", project, "build", "--quiet", "--jobs", "2"]
    return subprocess.Popen(build, start_new_session=True)


def finish(project: Path) -> None:
    with start(project) as build:
        assert build.wait() == 0


def everything(project: Path) -> set[tuple[str, int]]:
    """Every file by name and inode: a file that was written anew counts as another."""
    found = set()
    for folder, _, names in os.walk(project):
        for name in names:
            try:
                found.add((f"{folder}/{name}", os.lstat(f"{folder}/{name}").st_ino))
            except FileNotFoundError:
                continue
    return found


def contents(project: Path) -> dict[str, bytes]:
    """Bytes of scripts and of what listeners get; what has a hidden name is nobody's yet."""
    found = [*(project / "output").rglob("*"), *(project / "scripts").rglob("*.md")]
    names = {path.relative_to(project): path for path in found if path.is_file()}
    return {
        name.as_posix(): path.read_bytes()
        for name, path in names.items()
        if not any(part.startswith(".") and part != ".generated" for part in name.parts)
    }


def clips(project: Path) -> dict[str, int]:
    """Every clip that is stored, with the moment it was written."""
    return {path.name: path.stat().st_mtime_ns for path in project.glob(".podcast/clip/??/[!.]*")}


def kill(build: subprocess.Popen[bytes], *, with_workers: bool) -> None:
    """Kill the build, alone or with its workers, and see that no worker stays behind."""
    if with_workers:
        os.killpg(build.pid, signal.SIGKILL)
    else:
        build.kill()
    build.wait()
    ends = time.monotonic() + 60
    while time.monotonic() < ends:
        try:
            os.killpg(build.pid, 0)
        except ProcessLookupError:
            return
    os.killpg(build.pid, signal.SIGKILL)
    raise AssertionError("workers outlive their build")


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Case]:
    """A first build, and a build after edits of an article, a script and the lexicon."""
    folder = tmp_path_factory.mktemp("undisturbed")
    raw, old, edited, new = (folder / name for name in ("raw", "old", "edited", "new"))
    (raw / "content").mkdir(parents=True)
    (raw / "podcast.toml").write_text(CONFIG.replace('"tone"', '"espeak-ng"'), "utf-8")
    (raw / "content" / "bees.md").write_text(BEES, "utf-8")
    dated = f"---\ndate: 2024-02-01\n---\n\n{ANTS}"
    (raw / "content" / "ants.md").write_text(dated, "utf-8")
    (raw / "content" / "wasps.md").write_text(dated.replace("nts", "sps"), "utf-8")
    shutil.copytree(raw, old)
    first = built(old)
    shutil.copytree(old, edited)
    edit(edited / "content" / "bees.md", "They shiver", "They all shiver")
    edit(edited / "scripts" / "ants.md", "the sun", "the light of the sun")
    (edited / "lexicon.toml").write_text('[[word]]\nword = "count"\nsay = "number"\n', "utf-8")
    shutil.copytree(edited, new)
    return {"first": Case(raw, first, old), "rebuild": Case(edited, built(new), new)}


def built(project: Path) -> int:
    """Build undisturbed and say how many files it wrote."""
    before = everything(project)
    finish(project)
    return len(everything(project) - before)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("number", range(MOMENTS))
def test_a_build_killed_at_any_moment_is_finished_by_the_next(
    number: int, cases: dict[str, Case], tmp_path: Path
) -> None:
    chance = Random(number)
    case = cases[chance.choice(["first", "rebuild"])]
    project = tmp_path / "killed"
    shutil.copytree(case.before, project)
    moment = chance.randrange(int(case.writes * 0.95))
    before = everything(project)
    with start(project) as build:
        while build.poll() is None and len(everything(project) - before) < moment:
            check_feed(project)
        kill(build, with_workers=chance.random() < 0.5)
    assert build.returncode == -signal.SIGKILL
    check_feed(project)
    allowed = contents(case.before).items() | contents(case.after).items()
    assert contents(project).items() <= allowed
    stored = clips(project)
    finish(project)
    assert contents(project) == contents(case.after)
    assert stored.items() <= clips(project).items()
    assert not list((project / "output").rglob(".*.part"))
    check_feed(project)
