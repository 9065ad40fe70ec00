"""The small show that these tests build."""

from __future__ import annotations

from tests.small_show import folder, run, workers

__all__ = ["folder", "run", "workers"]
