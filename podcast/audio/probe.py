"""The form and length of a sound file made elsewhere, found without decoding it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import av

from podcast.errors import AudioError
from podcast.sound_kinds import open_sound

_SUFFIXES = {"mp3": ".mp3", "mov": ".m4a", "mp4": ".m4a", "ogg": ".ogg"}


@dataclass(frozen=True, slots=True)
class Probed:
    """A sound's length in ms, its kbit/s, and the ending that its form has."""

    duration: int
    bitrate: int
    suffix: str


def probe(path: Path) -> Probed:
    """Look at a file's form and length; raises AudioError where apps could not play it as sound."""
    try:
        with open_sound(path) as container:
            forms = container.format.name.split(",")
            suffix = next((_SUFFIXES[form] for form in forms if form in _SUFFIXES), "")
            length = (container.duration or 0) // 1000
            is_sound = bool(container.streams.audio) and length > 0
    except (av.FFmpegError, OSError, ValueError) as error:
        raise AudioError(f"This is no sound ({error}).", where=path.name, mend=_MEND) from error
    if not is_sound or not suffix:
        raise AudioError("This is no sound that podcast apps play.", where=path.name, mend=_MEND)
    return Probed(length, max(1, round(path.stat().st_size * 8 / length)), suffix)


_MEND = "Listen to it where it comes from; MP3, M4A and Ogg move in."
