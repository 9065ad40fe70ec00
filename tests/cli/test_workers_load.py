"""What a section's making needs is loaded before the first worker parts from its parent."""

from __future__ import annotations

import subprocess
import sys

ASKED = """
import sys
from importlib import import_module
from podcast.cli.workers import _LOADED

for name in _LOADED:
    import_module(name)
before = set(sys.modules)
import podcast.audio.lay_track, podcast.audio.level_recordings
import podcast.checking.decoding, podcast.checking.line_search, podcast.production.peaks
import podcast.speech.alignment.word_times, podcast.speech.clipfile, podcast.speech.native_guard
import podcast.speech.own_process, podcast.speech.request_pace, podcast.speech.retries
import podcast.store
print(sorted(set(sys.modules) - before))
"""


def test_workers_load_nothing_that_their_parent_could_have() -> None:
    told = subprocess.check_output([sys.executable, "-c", ASKED], text=True)
    assert told.strip() == "[]"
