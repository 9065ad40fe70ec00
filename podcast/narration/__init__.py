"""Article -> Script: what a careful human reader would say, with nothing silently lost."""

from __future__ import annotations

from podcast.narration.lexicon.entries import Lexicon
from podcast.narration.narrating import narrate
from podcast.narration.style import Style

__all__ = ["Lexicon", "Style", "narrate"]
