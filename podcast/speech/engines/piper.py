"""Piper's voices, on this machine: the only file that imports piper and onnx."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from piper import PiperVoice, SynthesisConfig
from piper.config import PhonemeType, PiperConfig
from piper.const import BOS, PAD
from piper.patch_voice_with_alignment import add_alignment_output

from podcast.errors import EngineUnavailable, LineFailed
from podcast.json_values import json_values
from podcast.model import Clip, Voice, VoiceInfo, WordMark
from podcast.speech.engine import EngineInfo, Pronunciations
from podcast.speech.engine_limits import join
from podcast.speech.engine_refusals import bad_setting, no_sound, quoted, require_words
from podcast.speech.engines.onnx_session import broken_model, session_of
from podcast.speech.phoneme_runs import Sounds, runs, word_marks, words_of
from podcast.speech.phonemes import as_espeak_writes, readable, respell
from podcast.speech.voice_files import Model, find_model, installed

_NAME = "piper"
_READING = 1  # raised when lines are read or joined in another way
_VERSION = f"{_READING}/{version('piper-tts')}"
_LONGEST = 5000
_LONGEST_RUN = 500  # phonemes; the model takes more, but its memory grows with the square
_SLOWEST, _FASTEST = 0.5, 2.0
_ENDINGS = (".onnx", ".onnx.json")
_READS_BY = (PhonemeType.ESPEAK, PhonemeType.TEXT)


class Piper:
    """Speaks with the installed voices of Piper; nothing leaves this machine."""

    @property
    def info(self) -> EngineInfo:
        """Name the engine and what it can do."""
        return EngineInfo(
            name=_NAME,
            version=_VERSION,
            word_marks=True,
            longest=_LONGEST,
            local_process=True,
            patience=600.0,  # a slow machine takes minutes for a long line, and loads a model
            phonemes=True,
            deterministic=False,  # the model draws noise for each line, unless both noises are 0
            rates=(_SLOWEST, _FASTEST),
            pitches=(1, 1),
            settings=("noise", "noise_w", "speaker"),
        )

    def voices(self) -> Sequence[VoiceInfo]:
        """List the installed voices; what else there is, `podcast voices install` tells."""
        return tuple(_listed(model) for model in installed(_NAME))

    def version_of(self, voice: Voice) -> str:
        """Hash the voice's model and its configuration; raises EngineUnavailable."""
        return find_model(_NAME, voice.name).version(*_ENDINGS)

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Speak one line with the start of each word.

        Raises LineFailed for a line without words or with a word that the voice has no sound
        for, EngineUnavailable for a voice that is not there or a setting that it cannot keep.
        """
        return self.pronounce(text, voice=voice, phonemes=())

    def pronounce(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> Clip:
        """Speak one line with these words said by their IPA; raises as `speak` does."""
        require_words(text, longest=_LONGEST)
        model = find_model(_NAME, voice.name)
        speaker = _loaded(model.file(".onnx"), self.version_of(voice))
        manner = _manner(voice, config=speaker.config)
        sounds = _sounds(text, phonemes=phonemes, speaker=speaker)
        whole = join(
            [
                _run(run, speaker=speaker, manner=manner)
                for run in runs(sounds, at_most=_LONGEST_RUN)
            ]
        )
        marks = word_marks(
            text,
            sounds=sounds,
            starts=[mark.start for mark in whole.marks],
            alone={word: _read(word, speaker=speaker) for word in words_of(text)},
        )
        return replace(whole, marks=marks)


def _listed(model: Model) -> VoiceInfo:
    config = _config(model.file(".onnx.json"))
    told = json_values(model.file(".onnx.json").read_text(encoding="utf-8"))
    language = str(told.get("language", {}).get("code", "")).replace("_", "-")
    quality = str(told.get("audio", {}).get("quality", "")) or "unknown"
    speakers = f", {config.num_speakers} speakers" if config.num_speakers > 1 else ""
    return VoiceInfo(
        engine=_NAME,
        name=model.name,
        language=language or config.espeak_voice,
        description=f"quality {quality}{speakers}",
        licence=model.licence,
        size=model.size,
    )


def _config(path: Path) -> PiperConfig:
    try:
        config = PiperConfig.from_dict(json_values(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise broken_model(path, why=f"{type(error).__name__} {error}") from error
    if config.phoneme_type not in _READS_BY:
        raise EngineUnavailable(
            f"This voice reads text by “{config.phoneme_type.value}”, which podcast does not have.",
            where=str(path),
            mend="Choose another voice of this language.",
        )
    return config


@cache
def _loaded(path: Path, _version: str) -> PiperVoice:
    """Load a voice once a process, with its phonemes' lengths told beside its sound."""
    try:
        network = onnx.load(str(path), load_external_data=False)
    except Exception as error:
        raise broken_model(path, why=str(error)) from error
    with suppress(ValueError):  # the model has that output already, or lacks the value
        add_alignment_output(network)
    return PiperVoice(
        session=session_of(network.SerializeToString(), path=path),
        config=_config(path.with_name(f"{path.name}.json")),
        download_dir=path.parent,
    )


def _manner(voice: Voice, *, config: PiperConfig) -> SynthesisConfig:
    """How the voice is to speak. Levels stay as the model has them: see the show's loudness."""
    if voice.pitch != 1:
        raise bad_setting("pitch", engine=_NAME, why="its voices have one pitch each")
    if not _SLOWEST <= voice.rate <= _FASTEST:
        raise bad_setting("rate", engine=_NAME, why=f"it goes from {_SLOWEST} to {_FASTEST}")
    settings = dict(voice.settings)
    return SynthesisConfig(
        speaker_id=_speaker(settings.get("speaker", ""), config=config),
        length_scale=config.length_scale / voice.rate,
        noise_scale=_noise(settings, "noise"),
        noise_w_scale=_noise(settings, "noise_w"),
        normalize_audio=False,
    )


def _speaker(name: str, *, config: PiperConfig) -> int | None:
    if not name:
        return None
    if name in config.speaker_id_map:
        return config.speaker_id_map[name]
    if name.isdecimal() and int(name) < config.num_speakers:
        return int(name)
    known = ", ".join(sorted(config.speaker_id_map)[:10]) or f"0 to {config.num_speakers - 1}"
    raise bad_setting("speaker", engine=_NAME, why=f"“{name}” is none of {known}")


def _noise(settings: Mapping[str, str], name: str) -> float | None:
    told = settings.get(name)
    try:
        noise = None if told is None else float(told)
    except ValueError as error:
        raise bad_setting(name, engine=_NAME, why=f"“{told}” is no number") from error
    if noise is not None and not 0 <= noise <= 2:
        raise bad_setting(name, engine=_NAME, why="it goes from 0 to 2")
    return noise


def _sounds(text: str, *, phonemes: Pronunciations, speaker: PiperVoice) -> Sounds:
    """Read a line: its phonemes one by one, with none that the voice would drop unheard."""
    words = {word: _own_form(word, ipa, text=text, speaker=speaker) for word, ipa in phonemes}
    said = _read(respell(text, words=words).text, speaker=speaker)
    known = speaker.config.phoneme_id_map
    for word in "\0".join(said).split("\0 \0"):
        letters = [one for one in word.split("\0") if one.isalpha()]
        if letters and not any(one in known for one in letters):
            raise LineFailed(
                f"This voice has no sound for “{''.join(letters)}”.",
                where=quoted(text),
                mend="Respell the word in the lexicon with `say`, or choose another voice.",
            )
    return tuple(one for one in said if one in known)


def _read(text: str, *, speaker: PiperVoice) -> list[str]:
    """A line's phonemes in one list: a full stop inside it (after an initial) ends no sentence."""
    said: list[str] = []
    for sentence in speaker.phonemize(readable(text)):
        said += [*([" "] if said and said[-1] != " " else []), *sentence]
    return said


def _own_form(word: str, ipa: str, *, text: str, speaker: PiperVoice) -> str:
    """IPA letter by letter, as the voice's table has it."""
    plain = as_espeak_writes(ipa, tag=speaker.config.espeak_voice)
    for one in plain:
        if one not in speaker.config.phoneme_id_map:
            raise no_sound(one, ipa=ipa, word=word, text=text)
    return plain


def _run(run: Sounds, *, speaker: PiperVoice, manner: SynthesisConfig) -> Clip:
    """Speak phonemes in one go, each marked by its place among them."""
    ids = speaker.phonemes_to_ids(list(run))
    sound, lengths = speaker.phoneme_ids_to_audio(ids, manner, include_alignments=True)
    heights = np.atleast_1d(sound)
    rate = speaker.config.sample_rate
    marks = (
        ()
        if lengths is None
        else tuple(
            WordMark(place, 1, start * 1000 / rate)
            for place, start in enumerate(
                _starts(run, np.atleast_1d(lengths), heights.size, speaker)
            )
        )
    )
    whole = np.clip(heights, -1, 1) * 32767
    return Clip(whole.astype("<i2").tobytes(), rate, marks)


def _starts(
    run: Sounds, lengths: NDArray[np.int64], samples: int, speaker: PiperVoice
) -> list[float]:
    """When each phoneme starts, in samples; lengths are of ids, of which one may have many."""
    known = speaker.config.phoneme_id_map
    pad = len(known[PAD])
    edges = np.concatenate([[0], np.cumsum(lengths)]) * (samples / max(int(lengths.sum()), 1))
    at, starts = len(known[BOS]) + pad, []
    for one in run:
        starts.append(float(edges[at]))
        at += len(known[one]) + pad
    return starts
