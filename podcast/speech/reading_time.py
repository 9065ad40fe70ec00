"""How long a text takes to read, by a voice that is always at hand."""

from __future__ import annotations

from dataclasses import replace

from podcast.errors import PodcastError
from podcast.model import Voice
from podcast.speech.own_process import speak_contained

_NAME = "espeak-ng"
_PATIENCE = 30.0  # seconds


def reading_time(text: str, *, voice: Voice) -> float | None:
    """Seconds that espeak-ng takes for a text in a voice's language, at its usual rate.

    A voice of espeak-ng's own reads the text itself. None where espeak-ng cannot.
    """
    reader = voice if voice.engine == _NAME else Voice(_NAME, "", language=voice.language)
    try:
        # In a process of its own: a text that is odd may be one that ends the library.
        reading = speak_contained(
            text, voice=replace(reader, rate=1.0), engine_name=_NAME, timeout=_PATIENCE
        )
    except PodcastError:
        return None
    return reading.duration / 1000 or None
