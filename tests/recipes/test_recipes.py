"""The recipes for building by the clock: each command line in them runs on a show."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.small_show import ANTS, BEES, CONFIG

RECIPES = Path(__file__).parents[2] / "docs" / "recipes"
BIN = Path(sys.executable).parent
OUTSIDE = ("pip", "apt-get")  # they install what is here already
FAULTY = "---\ntitle: [unfinished\n---\n\nText.\n"


def recipe(name: str) -> Any:
    return yaml.safe_load((RECIPES / name).read_text(encoding="utf-8"))


class Machine:
    """Somebody's machine, with a show in ``show`` and a place to publish to in ``host``."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.show = home / "shows" / "clinic"
        self.host = home / "host"
        stand_ins = home / "bin"
        for folder in (self.show / "content", self.show / "scripts", self.host, stand_ins):
            folder.mkdir(parents=True)
        for name in OUTSIDE:
            (stand_ins / name).write_text("#!/bin/sh\n", encoding="utf-8")
            (stand_ins / name).chmod(0o755)
        (self.show / "podcast.toml").write_text(CONFIG, encoding="utf-8")
        (self.show / "content" / "bees.md").write_text(BEES, encoding="utf-8")
        (self.show / ".gitignore").write_text("output/\n.podcast/\n", encoding="utf-8")
        script = (RECIPES / "publish.sh").read_text(encoding="utf-8")
        (self.show / "publish.sh").write_text(script, encoding="utf-8")
        self.environment = {
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "PATH": os.pathsep.join([str(stand_ins), str(BIN), "/usr/bin", "/bin"]),
            "TARGET": str(self.host),
        }

    def run(self, line: str, *, at: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run a line as a CI's shell does, which stops at what fails."""
        return subprocess.run(
            ["bash", "-eo", "pipefail", "-c", line],  # noqa: S607  wherever bash is
            cwd=at or self.show,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def must(self, line: str, *, at: Path | None = None) -> str:
        ran = self.run(line, at=at)
        assert ran.returncode == 0, f"{line}\n{ran.stdout}{ran.stderr}"
        return ran.stdout

    def under_git(self) -> Path:
        """Put the show under git, with a place to push to; gives that place."""
        remote = self.home / "remote.git"
        self.must(f"git init -q --bare {remote}")
        own = "-c user.name=Ana -c user.email=ana@example.org"
        self.must(
            f"git init -q -b main && git add . && git {own} commit -qm Start"
            f" && git remote add origin {remote} && git push -qu origin main"
        )
        return remote

    def is_published(self) -> bool:
        feed = self.host / "feed.xml"
        return feed.is_file() and "How bees keep warm" in feed.read_text(encoding="utf-8")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def steps_of_github() -> list[Mapping[str, Any]]:
    steps: list[Mapping[str, Any]] = recipe("github-actions.yml")["jobs"]["publish"]["steps"]
    return steps


def lines_of_gitlab() -> list[str]:
    job = recipe("gitlab-ci.yml")["publish"]
    return [*job["before_script"], *job["script"], *job["after_script"]]


def lines_of_cron() -> tuple[dict[str, str], str]:
    text = (RECIPES / "crontab").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    pairs = [line.split("=", 1) for line in lines if "=" in line.split()[0]]
    (timed,) = [line for line in lines if "=" not in line.split()[0]]
    return dict(pairs), timed


def test_the_schedules_are_daily() -> None:
    on = recipe("github-actions.yml")[True]  # YAML 1.1 reads "on" as a truth
    daily = on["schedule"][0]["cron"].split()
    _, timed = lines_of_cron()
    for fields in (daily, timed.split()[:5]):
        assert [field.isdigit() for field in fields] == [True, True, False, False, False]
        assert fields[2:] == ["*", "*", "*"]


def test_what_git_does_not_carry_is_kept_between_runs() -> None:
    ignored = {".podcast", "output"}
    kept = [
        step["with"]["path"].split()
        for step in steps_of_github()
        if "cache" in step.get("uses", "")
    ]
    assert [set(paths) for paths in kept] == [ignored, ignored]
    paths = recipe("gitlab-ci.yml")["publish"]["cache"]["paths"]
    assert {path.rstrip("/") for path in paths} == ignored


def test_what_was_made_is_kept_after_a_failure_too() -> None:
    last = [step for step in steps_of_github() if step.get("if") == "always()"]
    assert [step.get("name") or step["uses"].split("@")[0] for step in last] == [
        "Commit",
        "actions/cache/save",
    ]
    assert recipe("gitlab-ci.yml")["publish"]["cache"]["when"] == "always"


@pytest.mark.long
def test_the_script_publishes_and_a_second_run_speaks_and_sends_nothing(machine: Machine) -> None:
    machine.must('sh publish.sh "$TARGET"')
    assert machine.is_published()
    again = machine.must('sh publish.sh "$TARGET"')
    assert " 0 sentences spoken" in again
    assert "Send:" not in again


@pytest.mark.long
def test_the_script_publishes_what_works_and_ends_with_what_failed(machine: Machine) -> None:
    (machine.show / "content" / "ants.md").write_text(FAULTY, encoding="utf-8")
    config = machine.show / "podcast.toml"
    away = '\n[follow]\nsources = ["http://127.0.0.1:9/feed"]\n'
    config.write_text(config.read_text(encoding="utf-8") + away, encoding="utf-8")
    ran = machine.run('sh publish.sh "$TARGET"')
    assert ran.returncode == 1
    assert machine.is_published()
    (machine.show / "content" / "ants.md").write_text(ANTS, encoding="utf-8")
    without_site = machine.run('sh publish.sh "$TARGET"')
    assert without_site.returncode not in {0, 1}


@pytest.mark.long
def test_the_script_publishes_nothing_where_nothing_can_be_built(machine: Machine) -> None:
    (machine.show / "podcast.toml").write_text("title = ", encoding="utf-8")
    assert machine.run('sh publish.sh "$TARGET"').returncode == 3
    assert list(machine.host.iterdir()) == []


@pytest.mark.long
def test_githubs_lines_run_and_commit_what_came(machine: Machine) -> None:
    remote = machine.under_git()
    for step in steps_of_github():
        if "run" in step:
            machine.must(step["run"])
    assert machine.is_published()
    assert "scripts/bees.md" in machine.must("git ls-tree -r --name-only main", at=remote)


@pytest.mark.long
def test_gitlabs_lines_run_and_commit_what_came(machine: Machine) -> None:
    remote = machine.under_git()
    machine.environment |= {
        "CI_SERVER_HOST": "gitlab.example",
        "CI_PROJECT_PATH": "clinic/show",
        "CI_COMMIT_BRANCH": "main",
        "PUSH_TOKEN": "secret",
    }
    there = "https://podcast:secret@gitlab.example/clinic/show.git"
    machine.must(f"git config url.{remote}.insteadOf {there}")
    for line in lines_of_gitlab():
        machine.must(line)
    assert machine.is_published()
    assert "scripts/bees.md" in machine.must("git ls-tree -r --name-only main", at=remote)


@pytest.mark.long
def test_crons_line_runs_in_the_users_home(machine: Machine) -> None:
    variables, timed = lines_of_cron()
    machine.environment |= variables | {"TARGET": str(machine.host)}
    machine.must(timed.split(maxsplit=5)[5], at=machine.home)
    assert machine.is_published()


def unit(name: str) -> dict[str, str]:
    lines = (RECIPES / name).read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


@pytest.mark.long
def test_systemds_command_runs(machine: Machine) -> None:
    service = unit("podcast.service")
    assert service["WorkingDirectory"] == "%h/shows/clinic"
    line = service["ExecStart"].replace("${TARGET}", shlex.quote(str(machine.host)))
    machine.must(line)
    assert machine.is_published()


@pytest.mark.judge
def test_systemd_finds_no_fault_in_its_units(tmp_path: Path, judge: Callable[..., str]) -> None:
    for name in ("podcast.service", "podcast.timer"):
        (tmp_path / name).write_text((RECIPES / name).read_text("utf-8"), encoding="utf-8")
    assert judge("systemd-analyze", "verify", *sorted(tmp_path.iterdir())) == ""
