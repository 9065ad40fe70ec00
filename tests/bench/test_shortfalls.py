"""The bench ends with what falls short of what was promised."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bench import shortfalls
from bench.shortfalls import BOUNDS, shown


def results(*, times: float) -> dict[str, Any]:
    """Results in which every figure is so many times its bound."""
    told: dict[str, Any] = {}
    for bound in BOUNDS:
        rows = told.setdefault(bound.bench, {"rows": []})["rows"]
        rows.append({**bound.row, bound.figure: bound.most * times})
    return told


def test_what_is_on_its_bound_is_held() -> None:
    assert {is_held for _, is_held in shown(results(times=1.0))} == {True}


def test_what_is_over_its_bound_is_named() -> None:
    told = shown(results(times=1.5))
    assert {is_held for _, is_held in told} == {False}
    assert told[0][0] == "Short: sound, 5.0, cold to floor: 2.4, at most 1.6."


def test_what_was_not_measured_falls_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "results.json"
    place.write_text(json.dumps({"sound": results(times=1.0)["sound"]}), encoding="utf-8")
    monkeypatch.setattr(shortfalls, "RESULTS", place)
    with pytest.raises(SystemExit) as left:
        shortfalls.main()
    assert left.value.code == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["Held"] * 3 + ["Not measured"] * 6


def test_every_bound_is_of_a_bench_that_make_bench_runs() -> None:
    makefile = (Path(__file__).parents[2] / "Makefile").read_text(encoding="utf-8")
    commands = makefile.partition("\nbench:")[2].partition("\n\n")[0]
    assert {f"bench.{bound.bench}" for bound in BOUNDS} <= set(commands.split())
    assert commands.split()[-1] == "bench.shortfalls"
