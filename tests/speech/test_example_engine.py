"""The example package in docs/ keeps the contract and is found by its entry point."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "docs" / "example-engine"


@pytest.mark.long
def test_the_example_passes_the_published_contract() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-c", os.devnull, "--rootdir", EXAMPLE, "tests"],
        cwd=EXAMPLE,
        env={**os.environ, "PYTHONPATH": str(EXAMPLE), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert " passed" in ran.stdout


def test_the_example_names_an_engine_that_is_there() -> None:
    package = tomllib.loads((EXAMPLE / "pyproject.toml").read_text(encoding="utf-8"))
    points = package["project"]["entry-points"]["podcast.engines"]
    module, _, name = points["morse"].partition(":")
    source = (EXAMPLE / module / "__init__.py").read_text(encoding="utf-8")
    assert f"class {name}:" in source
