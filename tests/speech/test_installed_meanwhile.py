"""Engines are asked for once, and again when something is installed while a studio is open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from podcast import speech


def test_an_engine_that_is_installed_meanwhile_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    os.utime(tmp_path, (1, 1))
    monkeypatch.syspath_prepend(tmp_path)
    assert "later" not in speech.engine_names()
    about = tmp_path / "later-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: later\nVersion: 1\n")
    (about / "entry_points.txt").write_text(
        "[podcast.engines]\nlater = podcast.speech.engines.tone:Tone\n"
    )
    os.utime(tmp_path, (2, 2))
    assert "later" in speech.engine_names()
    assert speech.load_engine("later").info.name == "tone"


def test_packages_are_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    known = speech.engine_names()
    monkeypatch.setattr(speech, "entry_points", lambda **_: [])
    assert speech.engine_names() == known
