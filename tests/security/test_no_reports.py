"""What speaks and listens on this machine tells nobody of it, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SPEAKS = """
from podcast.model import Voice
from podcast.speech import load_engine
load_engine("hibari").speak("Bees dance.", voice=Voice("hibari", "heart", language="en-US"))
"""
ANOTHER = "import podcast.listening, onnxruntime"


@pytest.mark.parametrize("code", [SPEAKS, ANOTHER], ids=["our voice", "another library"])
def test_no_file_is_made_for_reports_on_its_use(code: str, tmp_path: Path) -> None:
    """A home and a temporary folder that were empty are so afterwards: no name, no queue."""
    pytest.importorskip("onnxruntime")
    for name in ("home", "tmp"):
        (tmp_path / name).mkdir()
    asked_for = {"ORT_DISABLE_TELEMETRY", "XDG_CACHE_HOME"}
    env = {name: told for name, told in os.environ.items() if name not in asked_for}
    env |= {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "tmp")}
    subprocess.run([sys.executable, "-c", code], check=True, env=env, cwd=Path(__file__).parents[2])
    assert [str(path) for path in tmp_path.rglob("*") if path.is_file()] == []
