"""The speech server of this machine, which listens too."""

from __future__ import annotations

from tests.speech.conftest import server

__all__ = ["server"]
