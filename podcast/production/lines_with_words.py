"""Which lines and sections hold a word that an engine can say, and which only signs."""

from __future__ import annotations

from dataclasses import replace

from podcast.model import Line, Script


def audible(script: Script) -> Script:
    """The script without lines, and sections, that hold no word an engine can say."""
    heard = [replace(s, lines=tuple(filter(is_audible, s.lines))) for s in script.sections]
    return replace(script, sections=tuple(section for section in heard if section.lines))


def is_audible(line: Line) -> bool:
    """Whether a line holds a word that an engine can say."""
    return any(character.isalnum() for character in line.spoken)
