"""Whisper on one's own machine: what is said, and how probable each expected word is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.metadata import version
from itertools import accumulate
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.tokenizer import Tokenizer

from podcast.errors import LineFailed
from podcast.listening.heard_words import HeardWord
from podcast.listening.recogniser import RecogniserInfo, Settings
from podcast.listening.recognisers.whisper_files import model_folder, model_hash
from podcast.listening.voice_sound_models import Frames
from podcast.model import Clip

_NAME = "faster-whisper"
_SHOWN = "1"  # raised when frames are made in another way
_DEFAULT = "whisper-base"
_RATE = 16_000  # Hz, what Whisper was trained on
_LONGEST = 30  # seconds of its window
_FRAMES = 100  # of its input in a second; its network makes one of two
_BESIDE = (-6, -4, -2, -1, 0, 1, 2, 3, 5, 7)
"""Frames of its input shown beside what its network made: they tell where a sound bursts."""

_BEFORE, _AFTER = 0.2, 0.5  # seconds of silence around a line: it expects speech to end
_LOUD = 0.1  # root mean square that each line is brought to, since its level is judged elsewhere
_LEAST = 1e-9  # probability that is counted, so that each has a logarithm
_OTHER_NAMES = {"nb": "no", "jv": "jw", "fil": "tl", "iw": "he"}  # as Whisper calls them
_FIGURES = frozenset("0123456789$%€£°")


class FasterWhisper:
    """Listens with Whisper by CTranslate2, on as many cores as the process may use."""

    def info(self, settings: Settings) -> RecogniserInfo:
        """Name the recogniser and its model's hash. Raises EngineUnavailable."""
        weights = model_hash(model_folder(_model(settings)))[:16]
        return RecogniserInfo(name=_NAME, version=f"1/{version('ctranslate2')}/{weights}")

    def transcribe(self, sound: Clip, *, language: str, settings: Settings) -> str:
        """Write down what is said, figures in words; raises LineFailed over 30 seconds."""
        model, tokens = _loaded(model_folder(_model(settings)), _tongue(language))
        return str(tokens.decode(_written(sound, model=model, tokens=tokens)))

    def dated(self, sound: Clip, *, language: str, settings: Settings) -> Sequence[HeardWord]:
        """Write down what is said, each word with its time as Whisper's attention shows it."""
        model, tokens = _loaded(model_folder(_model(settings)), _tongue(language))
        ids = _written(sound, model=model, tokens=tokens)
        if not ids:
            return ()
        encoded, spectrum = _encoded(sound, model=model)
        answer = model.model.align(encoded, tokens.sot_sequence, [ids], spectrum.shape[1])[0]
        texts, parts = tokens.split_to_word_tokens([*ids, tokens.eot])
        starts = _first_times(answer.alignments)
        firsts = [*accumulate(map(len, parts[:-1]), initial=0)]
        at = [_in_sound(starts.get(first), sound=sound) for first in firsts]
        return tuple(
            HeardWord(text.strip(), start, max(start, end))
            for text, start, end in zip(texts, at, at[1:], strict=False)  # it ends no word
            if text.strip()
        )

    def score(
        self, sound: Clip, *, text: str, language: str, settings: Settings
    ) -> Sequence[tuple[int, int, float]]:
        """Each piece of the text, as Whisper parts it, with its log-probability."""
        model, tokens = _loaded(model_folder(_model(settings)), _tongue(language))
        encoded, spectrum = _encoded(sound, model=model)
        frames = spectrum.shape[1]
        ids = tokens.encode(f" {text}")
        answer = model.model.align(encoded, tokens.sot_sequence, [ids], frames)[0]
        scores = [log(max(_LEAST, float(one))) for one in answer.text_token_probs]
        return _placed(ids, scores=scores, tokens=tokens)

    def network(self, settings: Settings) -> str:
        """Name the model's files; raises EngineUnavailable."""
        return f"{_SHOWN} {model_hash(model_folder(_model(settings)))[:16]}"

    def frames(self, sound: Clip, *, settings: Settings) -> Frames:
        """What Whisper's encoder makes of each 20 ms, and the spectrum around them."""
        encoded, spectrum = _encoded(sound, model=_weights(model_folder(_model(settings))))
        made = np.array(encoded)[0]
        around = np.pad(spectrum.T, ((-_BESIDE[0], _BESIDE[-1]), (0, 0)), mode="edge")
        places = 2 * np.arange(len(made)) - _BESIDE[0]
        rows = np.hstack([*(around[places + beside] for beside in _BESIDE), made])
        first = int(_BEFORE * _FRAMES) // 2
        shown = rows[first : first + int(sound.duration * _FRAMES / 2000)]
        return np.asarray(shown, dtype=np.float32)


def _written(sound: Clip, *, model: WhisperModel, tokens: Tokenizer) -> list[int]:
    """The tokens of what is said in a sound, without figures."""
    encoded, _ = _encoded(sound, model=model)
    found = model.model.generate(
        encoded,
        [[*tokens.sot_sequence, tokens.no_timestamps]],
        beam_size=1,
        max_length=min(440, 40 + int(sound.duration / 1000 * 12)),  # a loop ends here
        suppress_tokens=[-1, *_figures(model)],
    )[0]
    return [one for one in found.sequences_ids[0] if one < tokens.eot]


def _first_times(alignments: Sequence[tuple[int, int]]) -> dict[int, int]:
    """When each token is heard first, in frames of the network."""
    return dict(reversed(alignments))


def _in_sound(frame: int | None, *, sound: Clip) -> int:
    """A frame of the network as ms of the sound that was played; its end for one that is none."""
    if frame is None:
        return round(sound.duration)
    ms = round(frame * 2000 / _FRAMES - _BEFORE * 1000)
    return min(max(0, ms), round(sound.duration))


def _model(settings: Settings) -> str:
    return dict(settings).get("model", _DEFAULT)


def _tongue(language: str) -> str:
    primary = language.partition("-")[0].lower() or "en"
    return _OTHER_NAMES.get(primary, primary)


@cache
def _loaded(folder: Path, language: str) -> tuple[WhisperModel, Tokenizer]:
    model = _weights(folder)
    spoken = model.model.is_multilingual
    known = language if spoken else "en"
    try:
        return model, Tokenizer(model.hf_tokenizer, spoken, task="transcribe", language=known)
    except ValueError as error:
        raise LineFailed(f"Whisper does not know the language “{language}”.") from error


@cache
def _weights(folder: Path) -> WhisperModel:
    return WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)


@cache
def _figures(model: WhisperModel) -> tuple[int, ...]:
    """The tokens that hold a figure: texts to be spoken have none, and sums are words."""
    known = model.hf_tokenizer.get_vocab()
    end = known["<|endoftext|>"]
    return tuple(n for text, n in known.items() if n < end and _FIGURES & set(text))


@lru_cache(maxsize=1)  # a line is scored, written down and looked at, one after the other
def _encoded(sound: Clip, *, model: WhisperModel) -> tuple[Any, Frames]:
    """What Whisper makes of a sound, and its spectrum; as long as the sound is, not 30 seconds."""
    seconds = sound.duration / 1000
    if seconds + _BEFORE + _AFTER > _LONGEST:
        raise LineFailed(
            f"This line is longer than Whisper listens: {seconds:.0f} seconds.",
            mend="Part it in the script.",
        )
    samples = np.frombuffer(sound.samples, "<i2").astype(np.float32) / 32768
    where = np.arange(int(len(samples) * _RATE / sound.rate)) * (sound.rate / _RATE)
    if sound.rate != _RATE:
        samples = np.interp(where, np.arange(len(samples)), samples).astype(np.float32)
    level = float(np.sqrt(np.mean(samples**2))) if len(samples) else 0.0
    around = [np.zeros(int(time * _RATE), np.float32) for time in (_BEFORE, _AFTER)]
    loud = samples * (_LOUD / level) if level > 0 else samples
    features = model.feature_extractor(np.concatenate([around[0], loud, around[1]]), padding=0)
    spectrum = features[:, : features.shape[1] // 2 * 2]
    return model.encode(spectrum), spectrum


def _placed(
    ids: Sequence[int], *, scores: Sequence[float], tokens: Tokenizer
) -> list[tuple[int, int, float]]:
    """Where each token stands in the text; parts of one character share its place."""
    placed, start, waiting = [], 0, []  # type: list[tuple[int, int, float]], int, list[int]
    for token, score in zip(ids, scores, strict=False):
        waiting.append(token)
        piece = tokens.decode(waiting)
        if "\N{REPLACEMENT CHARACTER}" in piece:
            placed.append((max(0, start - 1), max(0, start), score))
            continue
        waiting, end = [], start + len(piece)
        placed.append((max(0, start - 1), end - 1, score))
        start = end
    return placed
