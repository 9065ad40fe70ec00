"""What is taken as a person's own recording: its size, its length, and which files."""

from __future__ import annotations

LARGEST = 100_000_000
"""Bytes of a sound file."""

LONGEST = 600_000
"""Milliseconds of a recording: ten minutes, where a line takes ten seconds."""

LONGEST_PASSAGE = 60_000
"""Milliseconds of a recording of several lines: longer ones cannot be laid on their words."""

MOST_CHANNELS = 8

QUICKEST, SLOWEST = 20, 500
"""Milliseconds a character of a line; people take 50 to 90."""

TOO_FEW_TO_TELL = 20
"""Characters of a line, up to which no recording is too short."""

PATIENT = 5_000
"""Milliseconds that any recording may take beside those of its characters."""

KINDS = (".wav", ".mp3", ".m4a", ".flac", ".opus", ".ogg", ".webm")
"""The endings of the files that are read; what tells is their content."""
