"""Workers begin with what is missing before anybody reads what is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from podcast.production import scheduling
from tests.small_show import Run


def test_a_changed_section_is_under_way_before_the_others_are_read(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    bees = folder / "content" / "bees.md"
    bees.write_text(bees.read_text("utf-8") + "\nSo they live.\n", "utf-8")
    told: list[str] = []

    def telling(name: str) -> None:
        known: Callable[..., Any] = getattr(scheduling, name)

        def told_of(*args: Any, **named: Any) -> Any:
            told.append(name)
            return known(*args, **named)

        monkeypatch.setattr(scheduling, name, told_of)

    telling("_submit")
    telling("stored_section")
    run()
    assert told[:2] == ["_submit", "stored_section"]
    assert told.count("_submit") == 1
