"""Which sounds a line is to have, as its own voice reads it: what a recogniser is asked about."""

from __future__ import annotations

from podcast.errors import PodcastError
from podcast.listening.evidence import Expected
from podcast.listening.voice_sound_models import phone_model
from podcast.production.jobs import LineJob
from podcast.speech import Phonetic, load_engine

_RATES = (0.85, 1.2)
"""How fast a voice may speak for the models that come with the program: they learnt it so."""


def expected_sounds(line: LineJob, *, network: str) -> Expected | None:
    """The sounds that a line's voice is to say; None where they cannot be known or compared.

    ``network`` names what makes the recogniser's frames, "" where it shows none. A person's
    recording has no sounds to expect, nor has a voice without a model for that network.
    """
    voice, (slowest, fastest) = line.voice, _RATES
    name = f"{voice.engine} {voice.name}"
    if line.take or not slowest <= voice.rate <= fastest:
        return None
    if phone_model(name, network=network) is None:
        return None
    engine = load_engine(voice.engine)
    if not isinstance(engine, Phonetic):
        return None
    try:
        return Expected(name, engine.phones(line.spoken, voice=voice, phonemes=line.phonemes))
    except PodcastError:  # the build reports it
        return None
