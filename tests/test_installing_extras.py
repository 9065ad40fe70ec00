"""What is advised to install is ours, and fits how podcast was installed."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib import util
from pathlib import Path

import pytest

from podcast.installing_extras import NAME, install_command

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WRITTEN = [
    *(ROOT / "podcast").rglob("*.py"),
    *ROOT.glob("docs/**/*.md"),
    *ROOT.glob("docs/**/*.toml"),
    ROOT / "README.md",
    ROOT / "Containerfile",
]
EXTRAS = re.compile(r"\b([\w-]+)\[([a-z]+(?:,[a-z]+)*)\]")


def test_the_name_is_that_of_the_project() -> None:
    assert PROJECT["name"] == NAME


def test_every_extra_that_is_advised_is_ours_and_exists() -> None:
    advised = {
        (name, extra)
        for path in WRITTEN
        for line in path.read_text(encoding="utf-8").splitlines()
        if "install" in line or f"{NAME}[" in line
        for name, extras in EXTRAS.findall(line)
        for extra in extras.split(",")
        if name in {NAME, "podcast"}
    }
    extras = set(PROJECT["optional-dependencies"])
    assert advised
    assert advised <= {(NAME, extra) for extra in extras}


def test_nothing_depends_on_the_package_that_has_our_commands_name() -> None:
    engine = tomllib.loads((ROOT / "docs/example-engine/pyproject.toml").read_text("utf-8"))
    assert engine["project"]["dependencies"] == [NAME]
    pip = re.compile(r"install (?:--?[\w-]+ )*podcast\b")
    assert [path for path in WRITTEN if pip.search(path.read_text(encoding="utf-8"))] == []


def test_the_pip_that_is_meant_is_the_one_of_this_python() -> None:
    told = install_command("piper")
    assert told == f'{sys.executable} -m pip install "{NAME}[piper]"'


def test_a_missing_dependency_of_podcast_itself_needs_no_extra() -> None:
    assert install_command("hibari").endswith(f"install {NAME}")


@pytest.mark.parametrize(
    ("marker", "told"),
    [
        ("pipx_metadata.json", f'pipx inject --force {NAME} "{NAME}[listen]"'),
        ("uv-receipt.toml", f'uv tool install --force "{NAME}[listen]"'),
    ],
)
def test_who_installed_podcast_adds_to_it(
    marker: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / marker).touch()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert install_command("listen") == told


def test_where_there_is_no_pip_uv_installs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(util, "find_spec", lambda name: None)
    monkeypatch.setattr("podcast.installing_extras.find_spec", util.find_spec)
    assert install_command("listen") == f'uv pip install --python {tmp_path} "{NAME}[listen]"'
