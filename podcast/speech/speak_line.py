"""One line spoken with patience: tried again while the engine is busy, and checked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from podcast.model import Clip, Voice
from podcast.speech.clip_checks import check_clip
from podcast.speech.engine import Engine, Pronouncing, Pronunciations
from podcast.wait_after_429 import ask_patiently

_ATTEMPTS = 5


def speak_line(
    text: str,
    *,
    voice: Voice,
    engine: Engine,
    sleep: Callable[[float], None],
    random: Callable[[], float],
    phonemes: Pronunciations = (),
) -> Clip:
    """Speak one line, whole or not at all; ``sleep`` takes seconds, ``random`` gives [0, 1).

    An engine that takes no phonemes says those words as they are spelled.

    Raises LineFailed where the line cannot be spoken, EngineUnavailable where none
    can, and EngineBusy where every attempt was turned away or the engine asks for
    a longer rest than a build should wait: keep what there is and try another day.
    """
    once = partial(speak_once, text, voice=voice, engine=engine, phonemes=phonemes)
    return ask_patiently(once, attempts=_ATTEMPTS, sleep=sleep, random=random)


def speak_once(text: str, *, voice: Voice, engine: Engine, phonemes: Pronunciations) -> Clip:
    """Speak one line at the first attempt; raises what the engine raises, and LineFailed."""
    if phonemes and isinstance(engine, Pronouncing):
        clip = engine.pronounce(text, voice=voice, phonemes=phonemes)
    else:
        clip = engine.speak(text, voice=voice)
    return check_clip(clip, text=text, rate=voice.rate)
