"""The natural voice that comes with podcast: hibari, on this machine, for English.

The only file that imports hibari's network and sound; its reader is in english_reading.py. The
package holds the voice ``heart``; the others are installed when asked for, never in a build.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import numpy as np
from hibari import dsp
from numpy.typing import NDArray

from podcast.errors import LineFailed
from podcast.json_values import json_values
from podcast.model import Clip, Phone, Voice, VoiceInfo, WordMark
from podcast.speech.engine import EngineInfo, Pronunciations
from podcast.speech.engine_limits import join
from podcast.speech.engine_refusals import bad_setting, quoted, require_words, unknown_voice
from podcast.speech.engines.english_reading import Reading, phones_of, read_english
from podcast.speech.engines.onnx_outputs import with_output
from podcast.speech.engines.onnx_session import InferenceSession, broken_model, session_of
from podcast.speech.phoneme_runs import runs
from podcast.speech.voice_files import find_model, installed

NAME = "hibari"
BUNDLED = "heart"
_LICENCE = "Apache-2.0"
_READING = 1  # raised when lines are read, cut or trimmed in another way
_VERSION = f"{_READING}/{version('hibari-tts')}/{version('onnxruntime')}"
_LONGEST = 5000  # characters of a line
_AT_ONCE = 400  # phonemes that the network speaks in one go
_SLOWEST, _FASTEST = 0.5, 2.0
_UNIT = 600  # samples of one unit of the network's durations: 25 ms
_DURATIONS = "/Clip_output_0"
# Sound begins up to 80 ms before its first phoneme's time and fades up to 110 ms after its last.
_BEFORE, _AFTER = 5 * _UNIT, 8 * _UNIT  # samples of silence that are kept at the edges
_BRITISH = frozenset({"emma", "fable"})


class Hibari:
    """Speaks English with hibari's voices; nothing leaves this machine."""

    @property
    def info(self) -> EngineInfo:
        """Name the engine and what it can do."""
        return EngineInfo(
            name=NAME,
            version=_VERSION,
            word_marks=True,
            longest=_LONGEST,
            local_process=True,
            patience=120.0,  # a slow machine under load, with the model to be read first
            phonemes=True,
            rates=(_SLOWEST, _FASTEST),
            pitches=(1, 1),
        )

    def voices(self) -> Sequence[VoiceInfo]:
        """List the voice of the package, then those that were installed."""
        size = _bundled().stat().st_size
        return (
            VoiceInfo(NAME, BUNDLED, "en-US", description="female", licence=_LICENCE, size=size),
            *(
                VoiceInfo(
                    NAME,
                    model.name,
                    "en-GB" if model.name in _BRITISH else "en-US",
                    licence=model.licence or _LICENCE,
                    size=model.size,
                )
                for model in installed(NAME)
                if model.name != BUNDLED
            ),
        )

    def version_of(self, voice: Voice) -> str:
        """Hash the voice's model; raises EngineUnavailable."""
        return _digest(_model(voice.name))

    def choice(self, voice: Voice) -> Voice:
        """Give the voice itself: it speaks English alone, whatever the language.

        Raises EngineUnavailable for a voice or a manner that it has not.
        """
        _refuse_manner(voice)
        _model(voice.name)
        return voice

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Speak one line, with the start of each word to half a unit (12.5 ms).

        Raises LineFailed for a line without words or with a word that the voice has no sound
        for, EngineUnavailable for a voice that is not there.
        """
        return self.pronounce(text, voice=voice, phonemes=())

    def pronounce(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> Clip:
        """Speak one line with these words said by their IPA; raises as `speak` does."""
        whole, reading = self._spoken(text, voice=voice, phonemes=phonemes)
        starts = [mark.start for mark in whole.marks]
        return replace(whole, marks=reading.marks(starts))

    def phones(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> tuple[Phone, ...]:
        """Give the sounds of a line, in misaki's alphabet; raises as `speak` does."""
        whole, reading = self._spoken(text, voice=voice, phonemes=phonemes)
        return tuple(phones_of(reading, starts=[mark.start for mark in whole.marks]))

    def _spoken(self, text: str, *, voice: Voice, phonemes: Pronunciations) -> tuple[Clip, Reading]:
        """The line's sound, each of its phonemes marked by its place in the reading."""
        require_words(text, longest=_LONGEST)
        _refuse_manner(voice)
        path = _model(voice.name)
        network = _loaded(path, _digest(path))
        reading = read_english(
            text,
            phonemes=phonemes,
            vocabulary=network.vocabulary,
            british=voice.name in _BRITISH,
        )
        if not reading.words:
            raise _silent(text)
        whole = join(
            [network.speak(run, speed=voice.rate) for run in runs(reading.sounds, at_most=_AT_ONCE)]
        )
        if not whole.samples:
            raise _silent(text)
        return whole, reading


def _silent(text: str) -> LineFailed:
    return LineFailed(
        "This line holds nothing that the voice can say.",
        where=quoted(text),
        mend="Write a word into it, or take the line out of the script.",
    )


def _refuse_manner(voice: Voice) -> None:
    if voice.pitch != 1:
        raise bad_setting("pitch", engine=NAME, why="its voices have one pitch each")
    if not _SLOWEST <= voice.rate <= _FASTEST:
        raise bad_setting("rate", engine=NAME, why=f"it goes from {_SLOWEST} to {_FASTEST}")


def _bundled() -> Path:
    return Path(str(files("hibari") / "assets" / "hibari.onnx"))


def _model(name: str) -> Path:
    """The file of a voice; raises EngineUnavailable."""
    if name in {"", BUNDLED}:
        return _bundled()
    there = [model.name for model in installed(NAME)]
    if name not in there and name not in _offered():
        raise unknown_voice(name, engine=NAME, known=(BUNDLED, *_offered()))
    return find_model(NAME, name).file(".onnx")


@cache
def _offered() -> tuple[str, ...]:
    known = json_values((files("hibari") / "assets" / "voices.json").read_text(encoding="utf-8"))
    return tuple(sorted(name for name in known if name != BUNDLED))


@cache
def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Network:
    """A loaded voice and its alphabet."""

    session: InferenceSession
    vocabulary: Mapping[str, int]

    def speak(self, run: Sequence[str], *, speed: float) -> Clip:
        """Speak phonemes in one go, each marked by its place among them.

        The same phonemes give the same sound: its noise begins at one seed.
        """
        ids = [0, *(self.vocabulary[one] for one in run), 0]
        told = self.session.run(
            None,
            {
                "ids": np.asarray([ids], np.int64),
                "speed": np.asarray([speed], np.float32),
            },
        )
        *spectrum, lengths = told
        sound = dsp.synth(*(part[0] for part in spectrum), _SAME_NOISE)
        units = np.asarray(lengths).ravel().astype(np.int64)
        spoken = max(place for place, one in enumerate(run) if one.isalpha()) + 1
        return _clip(sound, units * _UNIT, spoken=spoken)


class _Noise:
    """The noise under a voice, which begins alike for every line, so that it is drawn once.

    Stands for a generator begun at one seed: what that draws for a shorter line is how it begins
    for a longer one. A line's longest run takes 8 MB.
    """

    def __init__(self) -> None:
        self._drawn = np.empty(0, np.float32)

    def standard_normal(
        self, shape: tuple[int, int], dtype: type[np.float32]
    ) -> NDArray[np.float32]:
        """As NumPy's, always from the beginning; the caller may change what it is given."""
        count = shape[0] * shape[1]
        if count > len(self._drawn):
            self._drawn = np.random.default_rng(0).standard_normal(count, dtype=dtype)
        return self._drawn[:count].reshape(shape).copy()


_SAME_NOISE = _Noise()


def _spectrum(frames: NDArray[np.float32], axis: int) -> NDArray[np.complex64]:
    # With a factor: without one NumPy 2 takes 32-bit numbers in long doubles.
    spectrum = np.fft.rfft(frames, axis=axis, norm="forward") * np.float32(frames.shape[axis])
    return spectrum.astype(np.complex64, copy=False)


def _frames(spectrum: NDArray[np.complex64], n: int, axis: int) -> NDArray[np.float32]:
    return np.fft.irfft(spectrum, n=n, axis=axis).astype(np.float32, copy=False)


# One transform, whether or not scipy is installed: the bytes of a clip follow it.
dsp.rfft, dsp.irfft = _spectrum, _frames


def _clip(sound: NDArray[np.float32], lengths: NDArray[np.int64], *, spoken: int) -> Clip:
    """The sound without the silence at its edges that the network's own lengths tell.

    ``spoken`` counts the phonemes up to the last that is no punctuation.
    """
    edges = np.concatenate(([0], np.cumsum(lengths)))
    first = max(0, int(edges[1]) - _BEFORE)
    last = min(len(sound), int(edges[spoken + 1]) + _AFTER)
    samples = (np.clip(sound[first:last], -1, 1) * 32767).astype("<i2").tobytes()
    starts = (float(at - first) * 1000 / dsp.SR for at in edges[1:-2])
    marks = tuple(WordMark(place, 1, max(0.0, start)) for place, start in enumerate(starts))
    return Clip(samples, dsp.SR, marks)


@cache
def _loaded(path: Path, _version: str) -> _Network:
    """Load a voice once a process; raises EngineUnavailable where its file is another model."""
    data = path.read_bytes()
    if _DURATIONS.encode() not in data:
        raise broken_model(path, why="it does not tell how long its sounds are")
    session = session_of(with_output(data, name=_DURATIONS), path=path)
    alphabet = (files("hibari") / "assets" / "vocab.json").read_text(encoding="utf-8")
    return _Network(session, json_values(alphabet))
