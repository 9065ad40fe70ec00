"""Kokoro's voices, on this machine: the only file that imports kokoro-onnx.

Its tables are used, its way from text to phonemes is not: that loads espeak-ng for good, so
that the embedded engine would no longer start each line afresh, and drops unheard what the
model has no sound for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from kokoro_onnx.config import DEFAULT_VOCAB, MAX_PHONEME_LENGTH, SAMPLE_RATE
from kokoro_onnx.session import embedded_vocab, input_dtypes
from kokoro_onnx.sliding import token_edges
from numpy.lib.npyio import NpzFile
from numpy.typing import NDArray

from podcast.model import Clip, Voice, VoiceInfo, WordMark
from podcast.speech.engine import EngineInfo, Pronunciations
from podcast.speech.engine_limits import join
from podcast.speech.engine_refusals import bad_setting, require_words, unknown_voice
from podcast.speech.engines.english_reading import read_english
from podcast.speech.engines.espeak_library import loaded
from podcast.speech.engines.kokoro_reading import READ_BY, Reader
from podcast.speech.engines.onnx_outputs import with_output
from podcast.speech.engines.onnx_session import InferenceSession, broken_model, session_of
from podcast.speech.phoneme_runs import Sounds, runs, word_marks, words_of
from podcast.speech.voice_files import Model, find_model, installed

_NAME = "kokoro"
_LICENCE = "Apache-2.0"
_READING = 2  # raised when lines are read or joined in another way
_VERSION = f"{_READING}/{version('kokoro-onnx')}/{version('espeakng-loader')}"
_LONGEST = 5000
_SLOWEST, _FASTEST = 0.5, 2.0
_ENDINGS = (".onnx", ".bin")
_READ_AS_ENGLISH = "ab"  # American and British voices
_DURATIONS = "/encoder/Clip_output_0"  # in release 1.0 they are in the graph and no output


class Kokoro:
    """Speaks with an installed Kokoro model; nothing leaves this machine."""

    @property
    def info(self) -> EngineInfo:
        """Name the engine and what it can do."""
        return EngineInfo(
            name=_NAME,
            version=_VERSION,
            longest=_LONGEST,
            local_process=True,
            patience=600.0,  # a slow machine takes minutes for a long line, and loads a model
            phonemes=True,
            rates=(_SLOWEST, _FASTEST),
            pitches=(1, 1),
            settings=("model",),
        )

    def voices(self) -> Sequence[VoiceInfo]:
        """List the voices of the installed models; a name in two models is listed once."""
        found = {
            name: VoiceInfo(
                engine=_NAME,
                name=name,
                language=READ_BY[name[0]].tag,
                description=", ".join(filter(None, (_gender(name), f"model {model.name}"))),
                licence=model.licence or _LICENCE,
                size=model.size,
            )
            for model in installed(_NAME)
            for name in _styles(model)
        }
        return tuple(found.values())

    def version_of(self, voice: Voice) -> str:
        """Hash the model and the voices' file; raises EngineUnavailable."""
        return _model(voice).version(*_ENDINGS)

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Speak one line, with the start of each word where the model tells its lengths.

        Raises LineFailed for a line without words or with a word that the model has no sound
        for, EngineUnavailable for a model or voice that is not there.
        """
        return self.pronounce(text, voice=voice, phonemes=())

    def pronounce(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> Clip:
        """Speak one line with these words said by their IPA; raises as `speak` does."""
        require_words(text, longest=_LONGEST)
        _refuse_manner(voice)
        model = _model(voice)
        style = _style(voice.name, model=model)
        network = _loaded(model.file(".onnx"), self.version_of(voice))
        if voice.name[0] in _READ_AS_ENGLISH and find_spec("hibari"):
            reading = read_english(
                text,
                phonemes=phonemes,
                vocabulary=network.vocabulary,
                british=voice.name[0] == "b",
            )
            whole = _spoken(reading.sounds, network=network, style=style, speed=voice.rate)
            return replace(whole, marks=reading.marks([mark.start for mark in whole.marks]))
        reader = Reader(READ_BY[voice.name[0]], vocabulary=network.vocabulary)
        with loaded() as espeak:
            sounds = reader.read(text, phonemes=phonemes, espeak=espeak)
            words = words_of(text) if network.tells_lengths else ()
            alone = {word: reader.read(word, phonemes=(), espeak=espeak) for word in words}
        whole = _spoken(sounds, network=network, style=style, speed=voice.rate)
        starts = [mark.start for mark in whole.marks]
        return replace(whole, marks=word_marks(text, sounds=sounds, starts=starts, alone=alone))


def _spoken(sounds: Sounds, *, network: _Network, style: NDArray[np.float32], speed: float) -> Clip:
    """Phonemes as one clip, however many the network takes at once."""
    parts = runs(sounds, at_most=MAX_PHONEME_LENGTH)
    return join([network.speak(run, style=style, speed=speed) for run in parts])


def _model(voice: Voice) -> Model:
    """The model that podcast.toml names, or the only one."""
    models = {model.name: model for model in installed(_NAME)}
    named = dict(voice.settings).get("model", "")
    if not named and len(models) > 1:
        raise bad_setting("model", engine=_NAME, why=f"choose one of {', '.join(models)}")
    return find_model(_NAME, named or next(iter(models), ""))


def _refuse_manner(voice: Voice) -> None:
    if voice.pitch != 1:
        raise bad_setting("pitch", engine=_NAME, why="its voices have one pitch each")
    if not _SLOWEST <= voice.rate <= _FASTEST:
        raise bad_setting("rate", engine=_NAME, why=f"it goes from {_SLOWEST} to {_FASTEST}")


def _styles(model: Model) -> tuple[str, ...]:
    """Name the voices in a model's file that podcast can read to: not Japanese or Chinese."""
    with _archive(model) as archive:
        return tuple(name for name in sorted(archive.files) if name[:1] in READ_BY)


def _archive(model: Model) -> NpzFile:
    path = model.file(".bin")
    try:
        archive = np.load(path, allow_pickle=False)
    except (OSError, ValueError) as error:
        raise broken_model(path, why=str(error)) from error
    if not isinstance(archive, NpzFile):
        raise broken_model(path, why="it holds no voices")
    return archive


def _style(name: str, *, model: Model) -> NDArray[np.float32]:
    """A voice: one row of 256 numbers for each count of phonemes."""
    names = _styles(model)
    if name not in names:
        raise unknown_voice(name, engine=_NAME, known=names)
    with _archive(model) as archive:
        style: NDArray[np.float32] = archive[name]
    return style


@dataclass(frozen=True, slots=True)
class _Network:
    """A loaded model, its alphabet, and what it calls its inputs."""

    session: InferenceSession
    vocabulary: Mapping[str, int]
    types: Mapping[str, np.dtype[Any]]
    tells_lengths: bool

    def speak(self, run: Sounds, *, style: NDArray[np.float32], speed: float) -> Clip:
        """Speak phonemes in one go, each marked by its place among them where it tells."""
        ids = [0, *(self.vocabulary[one] for one in run), 0]
        tokens = "input_ids" if "input_ids" in self.types else "tokens"
        row = style[min(len(run), len(style)) - 1]
        values = {tokens: [ids], "style": row.reshape(1, -1), "speed": [speed]}
        told = self.session.run(
            None, {name: np.asarray(value, self.types[name]) for name, value in values.items()}
        )
        sound = np.asarray(told[0]).ravel()
        samples = (np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()
        if not self.tells_lengths:
            return Clip(samples, SAMPLE_RATE)
        edges = token_edges(np.asarray(told[-1]).ravel(), sound.size)
        starts = enumerate(edges[1 : len(run) + 1])
        marks = (WordMark(place, 1, float(at) * 1000 / SAMPLE_RATE) for place, at in starts)
        return Clip(samples, SAMPLE_RATE, tuple(marks))


@cache
def _loaded(path: Path, _version: str) -> _Network:
    """Load a model once a process."""
    model = path.read_bytes()
    session = session_of(model, path=path)
    names = {output.name for output in session.get_outputs()}
    if "duration" not in names and _DURATIONS.encode() in model:
        session = session_of(with_output(model, name=_DURATIONS), path=path)
    return _Network(
        session=session,
        vocabulary=embedded_vocab(session) or DEFAULT_VOCAB,
        types=input_dtypes(session),
        tells_lengths=bool(
            {"duration", _DURATIONS} & {output.name for output in session.get_outputs()}
        ),
    )


def _gender(name: str) -> str:
    return {"f": "female", "m": "male"}.get(name[1:2], "")
