"""The refusals that all engines share, in the same words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Voice

_SAID = frozenset("LNS")  # letters, numbers, symbols; never punctuation or spaces alone


def quoted(text: str) -> str:
    """Quote a sentence for an error, cut to what fits a terminal's line or two."""
    return f"“{text}”" if len(text) <= 120 else f"“{text[:119]}…”"


def require_words(text: str, *, longest: int) -> None:
    """Raise LineFailed for a line without anything to say, or over ``longest`` characters."""
    if not any(unicodedata.category(letter)[0] in _SAID for letter in text):
        raise LineFailed(
            "This line holds no words to speak.",
            where=quoted(text),
            mend="Write a word into it, or take the line out of the script.",
        )
    if len(text) > longest:
        raise LineFailed(
            f"This line has {len(text):,} characters; the engine takes at most {longest:,}.",
            where=quoted(text),
            mend="Split the sentence in the script.",
        )


def unknown_voice(name: str, *, engine: str, known: Iterable[str]) -> EngineUnavailable:
    """Make the error for a voice that the engine does not have, with near names."""
    names = sorted(set(known))
    near = get_close_matches(name, names, n=5, cutoff=0.5) or names[:5]
    return EngineUnavailable(
        f"The engine {engine} has no voice “{name}”.",
        where="voice or [voices] in podcast.toml, or --voice",
        mend=f"Near it: {', '.join(near)}. All of them: podcast voices --engine {engine}",
    )


def no_sound(sound: str, *, ipa: str, word: str, text: str) -> LineFailed:
    """Make the error for a lexicon's IPA that a voice cannot say."""
    return LineFailed(
        f"This voice has no sound for “{sound}” in “{ipa}”, how to say “{word}”.",
        where=quoted(text),
        mend="Write it with another sound in the lexicon, or respell it with `say`.",
    )


def bad_setting(name: str, *, engine: str, why: str) -> EngineUnavailable:
    """Make the error for a voice setting that the engine cannot work with."""
    return EngineUnavailable(
        f"The engine {engine} cannot use the setting “{name}”: {why}.",
        where="podcast.toml",
        mend=f"Set {name} for the engine {engine} in podcast.toml.",
    )


def require_settings(voice: Voice, *, known: Sequence[str]) -> None:
    """Raise EngineUnavailable for a setting that the engine would pass over in silence."""
    strange = [name for name, _ in voice.settings if name not in known]
    if not strange:
        return
    near = get_close_matches(strange[0], known, n=1)
    guess = f"Did you mean {near[0]}? " if near else ""
    raise EngineUnavailable(
        f"The engine {voice.engine} has no setting “{strange[0]}”.",
        where="podcast.toml, [engine_settings]",
        mend=f"{guess}It knows: {', '.join(known) or 'none'}.",
    )
