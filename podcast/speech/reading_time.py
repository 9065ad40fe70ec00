"""How long a text takes to read aloud, measured with espeak-ng, which is always installed."""

from __future__ import annotations

from dataclasses import replace

from podcast.errors import PodcastError
from podcast.model import Voice
from podcast.speech.default_voice import EMBEDDED

_PATIENCE = 30.0  # seconds


def reading_time(text: str, *, voice: Voice) -> float | None:
    """Seconds that espeak-ng takes for a text in a voice's language, at its usual rate.

    A voice of espeak-ng's own reads the text itself. None where espeak-ng cannot.
    """
    reader = voice if voice.engine == EMBEDDED else Voice(EMBEDDED, "", language=voice.language)
    from podcast.speech.own_process import speak_contained  # few files have a line that is odd

    try:
        # In a process of its own: the library may crash over the odd texts that are asked about.
        reading = speak_contained(
            text, voice=replace(reader, rate=1.0), engine_name=EMBEDDED, timeout=_PATIENCE
        )
    except PodcastError:
        return None
    return reading.duration / 1000 or None
