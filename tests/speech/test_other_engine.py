"""What a show's engine does not speak goes to an engine that has a voice for it, here."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast import speech


def test_an_engine_without_an_installed_voice_is_no_choice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    speech._tongues.cache_clear()
    assert [speech.other_engine(language) for language in ("de", "fr", "es")] == ["espeak-ng"] * 3
    speech._tongues.cache_clear()
