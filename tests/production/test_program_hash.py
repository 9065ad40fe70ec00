"""The program's own hash: of what was written, and not of what Python compiled from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.production import worker_versions


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "checking").mkdir()
    (tmp_path / "checking" / "loudness.py").write_text("BOUND = 3\n", encoding="utf-8")
    monkeypatch.setattr(worker_versions, "files", lambda _: tmp_path)
    return tmp_path


def _hash() -> str:
    return worker_versions.program_hash.__wrapped__()


def test_a_file_that_another_process_is_compiling_is_not_looked_at(package: Path) -> None:
    before = _hash()
    compiled = package / "checking" / "__pycache__"
    compiled.mkdir()
    gone = compiled / "loudness.cpython-311.pyc.140204794493200"
    gone.symlink_to(package / "renamed a moment ago")
    assert _hash() == before


def test_a_changed_a_renamed_and_a_new_file_each_change_it(package: Path) -> None:
    seen = {_hash()}
    rule = package / "checking" / "loudness.py"
    rule.write_text("BOUND = 4\n", encoding="utf-8")
    seen.add(_hash())
    rule.rename(rule.with_name("true_peak.py"))
    seen.add(_hash())
    (package / "other.toml").write_text("", encoding="utf-8")
    seen.add(_hash())
    assert len(seen) == 4
