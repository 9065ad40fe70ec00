"""A time in an episode as text: 1:02:03 for people, whole or broken seconds for JSON."""

from __future__ import annotations


def seconds(milliseconds: int) -> int | float:
    """Seconds as JSON shows them: whole where they are whole."""
    return milliseconds // 1000 if milliseconds % 1000 == 0 else milliseconds / 1000


def clock(milliseconds: int) -> str:
    """A time as people write it and as apps make links of it: 1:23, 1:02:03."""
    minutes, second = divmod(milliseconds // 1000, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
