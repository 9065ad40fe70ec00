"""The contracts that plug-ins keep, as tests that a plug-in's author runs.

In a test file of the plug-in::

    from podcast.testing import EngineContract

    class TestMyEngine(EngineContract):
        def make_engine(self):
            return MyEngine()

        def make_voice(self):
            return Voice("my-engine", "anna")

They need pytest, which the author has; the program itself never imports them.
"""

from __future__ import annotations

from podcast.testing.engines import EngineContract
from podcast.testing.recognisers import RecogniserContract

__all__ = ["EngineContract", "RecogniserContract"]
