"""What is taken as a person's own recording: its size, its length, and which files."""

from __future__ import annotations

LARGEST = 100_000_000
"""Bytes of a sound file."""

LONGEST = 600_000
"""Milliseconds of a recording: ten minutes, where a line takes ten seconds."""

LONGEST_PASSAGE = 60_000
"""Milliseconds of a recording of several lines: longer ones cannot be laid on their words."""

MOST_CHANNELS = 8

KINDS = (".wav", ".mp3", ".m4a", ".flac", ".opus", ".ogg", ".webm")
"""The endings of the files that are read; what tells is their content."""
