"""A finished file heard in one go."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from podcast.checking.finding import Expected, hear
from podcast.checking.sound import SoundReport, report_card
from podcast.model import AudioSpec


def prove(path: Path, *, expected: Iterable[Expected], spec: AudioSpec) -> SoundReport:
    """Hear a whole finished file in one go."""
    return report_card([hear(path, expected=expected, spec=spec)], rate=spec.rate)
