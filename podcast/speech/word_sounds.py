"""Single words read as IPA by espeak-ng, so that two spellings can be compared by sound."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from podcast.speech.engines.espeak_library import Session, loaded
from podcast.speech.phonemes import readable

_PACE, _PITCH = 160, 50  # any would do: they change no sound's name


def word_sounds(words: Iterable[str], *, language: str) -> Mapping[str, str] | None:
    """Each word's IPA; None where espeak-ng does not read the language or cannot be loaded."""
    wanted = sorted(set(words))
    if not wanted:
        return {}
    try:
        with loaded() as session:
            identifier = _voice(session, tag=language.lower())
            if not session.choose(identifier, words_a_minute=_PACE, pitch=_PITCH):
                return None
            return {word: session.sounds(_plain(word)) for word in wanted}
    except OSError:
        return None


def _plain(word: str) -> str:
    return readable(word.replace("-", " "))


def _voice(session: Session, *, tag: str) -> str:
    """The library's voice for a language tag, its region left out where it has none for it."""
    known = {
        name.lower(): voice.identifier
        for voice in reversed(session.listed())
        for name, _ in voice.languages
    }
    while tag:
        if tag in known:
            return known[tag]
        tag = tag.rpartition("-")[0]
    return ""
