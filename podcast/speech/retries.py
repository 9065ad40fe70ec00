"""One line spoken with patience: tried again while the engine is busy, and checked."""

from __future__ import annotations

from collections.abc import Callable

from podcast.busy_servers import LONGEST_WAIT, wait_before
from podcast.errors import EngineBusy
from podcast.model import Clip, Voice
from podcast.speech.clip_checks import check_clip
from podcast.speech.engine import Engine, Pronouncing, Pronunciations

ATTEMPTS = 5


def speak_line(
    text: str,
    *,
    voice: Voice,
    engine: Engine,
    sleep: Callable[[float], None],
    random: Callable[[], float],
    phonemes: Pronunciations = (),
    attempts: int = ATTEMPTS,
) -> Clip:
    """Speak one line, whole or not at all; ``sleep`` takes seconds, ``random`` gives [0, 1).

    An engine that takes no phonemes says those words as they are spelled.

    Raises LineFailed where the line cannot be spoken, EngineUnavailable where none
    can, and EngineBusy where every attempt was turned away or the engine asks for
    a longer rest than a build should wait: keep what there is and try another day.
    """
    for attempt in range(attempts):
        try:
            return speak_once(text, voice=voice, engine=engine, phonemes=phonemes)
        except EngineBusy as busy:
            pause = wait_before(attempt + 1, asked=busy.retry_after, random=random)
            if attempt + 1 == attempts or pause > LONGEST_WAIT:
                raise
            sleep(pause)
    raise ValueError("attempts must be at least 1")


def speak_once(text: str, *, voice: Voice, engine: Engine, phonemes: Pronunciations) -> Clip:
    """Speak one line at the first attempt; raises what the engine raises, and LineFailed."""
    if phonemes and isinstance(engine, Pronouncing):
        clip = engine.pronounce(text, voice=voice, phonemes=phonemes)
    else:
        clip = engine.speak(text, voice=voice)
    return check_clip(clip, text=text, rate=voice.rate)
