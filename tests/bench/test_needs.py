"""What the benches need is told before the first of them runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import needs


def test_without_ffmpeg_nothing_is_begun(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit) as left:
        needs.main()
    assert left.value.code == 1
    told = capsys.readouterr().err
    assert "Missing: ffmpeg" in told
    assert "To mend it: " in told


def test_the_bench_asks_for_what_it_needs_first() -> None:
    makefile = (Path(__file__).parents[2] / "Makefile").read_text(encoding="utf-8")
    commands = makefile.partition("\nbench:")[2].splitlines()
    assert commands[1] == "\t$(BIN)/python -m bench.needs"
