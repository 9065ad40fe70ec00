"""What a finished episode sounds like where podcast.toml says nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from podcast.model.pause_lengths import Pauses


@dataclass(frozen=True, slots=True)
class AudioSpec:
    """What a finished episode sounds like: levels in LUFS and dBTP, rate in Hz."""

    bitrate: int = 96  # kbit/s, constant
    rate: int = 44_100
    loudness: float = -16.0
    true_peak: float = -1.0
    formats: tuple[str, ...] = ("mp3",)
    pauses: Pauses = Pauses()  # noqa: RUF009  frozen, so that all may share it
