"""A pronunciation that a voice cannot say: refused before it is written down."""

from __future__ import annotations

from collections.abc import Iterable

from podcast.errors import LineFailed, ProjectError
from podcast.model import Voice
from podcast.narration.lexicon.entries import Entry
from podcast.speech import load_engine
from podcast.speech.own_process import speak_contained


def refuse_unsayable(entry: Entry, *, voices: Iterable[Voice]) -> None:
    """Raise ProjectError where one of the voices has no such sounds; nothing leaves the machine.

    Engines that take no sounds, and those of servers, are not asked.
    """
    sounds = entry.ipa or entry.phonemes
    for voice in dict.fromkeys(voices) if sounds else ():
        info = load_engine(voice.engine).info
        if not info.phonemes or info.network:
            continue
        try:
            speak_contained(
                entry.word,
                voice=voice,
                engine_name=info.name,
                timeout=info.patience,
                phonemes=((entry.word, sounds),),
            )
        except LineFailed as error:
            raise ProjectError(
                f"The voice cannot say “{entry.word}” as {sounds}: {error.what}",
                where="--ipa",
                mend="Write its sounds in IPA as a dictionary does, or respell it: --say",
            ) from error
