"""The small show that these tests build, and a server that listens."""

from __future__ import annotations

from tests.small_show import folder, run, workers
from tests.speech.conftest import server

__all__ = ["folder", "run", "server", "workers"]
