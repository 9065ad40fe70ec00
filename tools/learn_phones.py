"""Learn how a voice's sounds look to Whisper, for `podcast listen` to judge single sounds.

    .venv/bin/python tools/learn_phones.py hibari heart

It speaks the lines of the project's own documents and rows of common words, as they are and with
wrong sounds in some of their words, and learns from the frames of each sound which one it is.
Needs the extra [listen] and scikit-learn, and some minutes. The same documents and libraries
give the same model. ``--least`` is how strange any sound may be, chosen with ``bench.listening``
on other texts; one that is stranger in lines that are right may be as strange as there.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache, partial
from importlib.resources import files
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.neural_network import MLPClassifier

from podcast.errors import LineFailed
from podcast.listening import Hearing, load_recogniser
from podcast.listening.asked_words import words_of
from podcast.listening.mispronounced_words import compared
from podcast.listening.voice_sound_models import ARRAYS, Frames, PhoneModel, model_name
from podcast.model import Voice
from podcast.podcast_toml import usual_project
from podcast.reading import READABLE, read
from podcast.scripting.prepare import write_narration
from podcast.speech import Phonetic, load_engine
from podcast.speech.engine import Pronunciations
from podcast.speech.word_sounds import word_sounds

FOLDERS = (Path("docs"), Path("docs/decisions"))
MODELS = Path("podcast/listening/phone_models")
RECOGNISER = "faster-whisper"
HIDDEN = 160
LINES = 700  # of documents, and as many rows of words; each is spoken twice
RIGHT = 700  # rows of words by which limits are set
COMMON = 12_000  # words
ROWS = 500_000  # frames learnt from: what memory bears
RATES = (0.9, 1.0, 1.0, 1.0, 1.15)
_LENGTHS = range(4, 31)  # words of a line
_USUAL = 0.95  # of the strangest that was right: one slip of the network is not the voice's way
_WRONG = 0.25  # of a line's words get a wrong sound
_LITTLE = ("the", "a", "of", "and", "to", "in", "for", "with", "her", "his", "their", "some")
_PLAIN = re.compile(r"[A-Za-z]{3,}")
_CONSONANTS = "pbtdkɡfvszʃʒmnŋlɹwθðhj"
_VOWELS = "aɑæʌɔoəɛeɪiʊu"
_PLAINER = str.maketrans("ᵻɾ", "ɪt")  # what espeak-ng writes, as its voices can be told it


def main() -> None:
    """Speak, look, learn, and write the model down."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("engine")
    told.add_argument("voice")
    told.add_argument("--least", type=float, default=4.0)
    told.add_argument("--language", default="en-us")
    asked = told.parse_args()
    voice = Voice(asked.engine, asked.voice, language=asked.language)
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(partial(_looked_at, voice=voice), enumerate(_lines()), chunksize=20))
    rows = np.concatenate([rows for rows, _ in found])
    labels = np.concatenate([labels for _, labels in found])
    chosen = np.random.default_rng(1).permutation(len(rows))[:ROWS]
    model = _model(_learnt(rows[chosen], labels[chosen]))
    _write(with_limits(model, voice=voice, least=asked.least), voice=voice)


def with_limits(model: PhoneModel, *, voice: Voice, least: float) -> PhoneModel:
    """The model with what is usual for the voice, by rows of words that it has not seen."""
    chance = random.Random(2)  # noqa: S311 - the same rows each time
    rows = [_row_of_words(chance) for _ in range(RIGHT)]
    with ProcessPoolExecutor() as pool:
        told = list(pool.map(partial(_compared, voice=voice, model=model), rows, chunksize=20))
    limits = _limits(chain.from_iterable(told), symbols=model.symbols, least=least)
    return replace(model, limits=limits)


def _lines() -> list[str]:
    chance = random.Random(1)  # noqa: S311 - the same lines each time
    texts = [text for folder in FOLDERS for text in _texts(folder)]
    return [
        *chance.sample(texts, min(LINES, len(texts))),
        *(_row_of_words(chance) for _ in range(LINES)),
    ]


def _row_of_words(chance: random.Random) -> str:
    """Common words with little ones between them, so that they are read as in a sentence."""
    words = [f"{chance.choice(_LITTLE)} {chance.choice(_common())}" for _ in range(8)]
    return " ".join(words).capitalize() + "."


@cache
def _common() -> list[str]:
    """The most common English words, by symspellpy's list."""
    listed = files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    words = (line.split()[0] for line in listed.read_text(encoding="utf-8-sig").splitlines())
    return [word for word in islice(words, COMMON) if _PLAIN.fullmatch(word)]


def _texts(folder: Path) -> Iterator[str]:
    project = usual_project(folder)
    for path in sorted(path for path in folder.iterdir() if path.suffix in READABLE):
        for section in write_narration(read(path, root=folder), project=project).sections:
            for line in section.lines:
                if line.role in {"body", "list"} and len(words_of(line.spoken)) in _LENGTHS:
                    yield line.spoken


def _looked_at(
    line: tuple[int, str], *, voice: Voice
) -> tuple[NDArray[np.float16], NDArray[np.str_]]:
    """The frames of a line as it is and with wrong sounds, and the symbol of each."""
    number, text = line
    chance = random.Random(number)  # noqa: S311 - the same sounds each time
    engine, recogniser = load_engine(voice.engine), load_recogniser(RECOGNISER)
    if not isinstance(engine, Phonetic) or not isinstance(recogniser, Hearing):
        raise SystemExit(f"{voice.engine} does not tell which sounds it says.")
    rows: list[Frames] = []
    labels: list[str] = []
    for wrong in ((), _wrong(text, language=voice.language, chance=chance)):
        manner = replace(voice, rate=chance.choice(RATES))
        try:
            sound = engine.pronounce(text, voice=manner, phonemes=wrong)
            phones = engine.phones(text, voice=manner, phonemes=wrong)
            frames = recogniser.frames(sound, settings=())
        except LineFailed:
            continue
        middles = 20 * np.arange(len(frames)) + 10
        places = np.searchsorted([one.at for one in phones], middles, side="right") - 1
        rows.append(frames[places >= 0])
        labels += [phones[place].symbol for place in places if place >= 0]
    return np.concatenate(rows).astype(np.float16), np.array(labels)


def _wrong(text: str, *, language: str, chance: random.Random) -> Pronunciations:
    """Some words of a line, each with one of its sounds said as another."""
    words = {word.text for word in words_of(text) if _PLAIN.fullmatch(word.text)}
    chosen = sorted(word for word in words if chance.random() < _WRONG)
    found = []
    for word, ipa in (word_sounds(chosen, language=language) or {}).items():
        plain = ipa.translate(_PLAINER)
        places = [at for at, one in enumerate(plain) if one in _CONSONANTS + _VOWELS]
        if places:
            at = chance.choice(places)
            others = _CONSONANTS if plain[at] in _CONSONANTS else _VOWELS
            found.append((word, plain[:at] + chance.choice(others) + plain[at + 1 :]))
    return tuple(found)


def _learnt(rows: NDArray[np.float16], labels: NDArray[np.str_]) -> MLPClassifier:
    """A network of one hidden layer, with what is usual for each number taken into its weights."""
    usual, spread = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64) + 1e-3
    network = MLPClassifier(
        (HIDDEN,), batch_size=512, alpha=1e-3, max_iter=10, random_state=1, verbose=True
    )
    scaled = rows.astype(np.float32)
    scaled -= usual.astype(np.float32)
    scaled /= spread.astype(np.float32)
    network.fit(scaled, labels)
    network.intercepts_[0] = network.intercepts_[0] - (usual / spread) @ network.coefs_[0]
    network.coefs_[0] = network.coefs_[0] / spread[:, np.newaxis]
    return network


def _model(network: MLPClassifier) -> PhoneModel:
    """The network as it is kept; its limits are not known yet."""
    (hidden, output), (hidden_bias, output_bias) = network.coefs_, network.intercepts_
    arrays: Sequence[Frames] = [np.zeros(0, np.float32), hidden, hidden_bias, output, output_bias]
    symbols = tuple(map(str, network.classes_))
    return PhoneModel(symbols, *(one.astype(np.float16).astype(np.float32) for one in arrays))


def _limits(found: Iterable[tuple[str, float]], *, symbols: Sequence[str], least: float) -> Frames:
    """How strange each sound may be, from lines that are right and were not learnt from."""
    most = dict.fromkeys(symbols, least)
    for symbol, strangeness in found:
        most[symbol] = max(most[symbol], strangeness * _USUAL)
    return np.array([most[symbol] for symbol in symbols], np.float32)


def _compared(text: str, *, voice: Voice, model: PhoneModel) -> list[tuple[str, float]]:
    engine, recogniser = load_engine(voice.engine), load_recogniser(RECOGNISER)
    assert isinstance(engine, Phonetic)  # noqa: S101 - it has spoken before
    assert isinstance(recogniser, Hearing)  # noqa: S101 - likewise
    frames = recogniser.frames(engine.speak(text, voice=voice), settings=())
    phones = engine.phones(text, voice=voice, phonemes=())
    found = compared(phones, text=text, frames=frames, model=model)
    return [(one.phone.symbol, one.strangeness) for one in found]


def _write(model: PhoneModel, *, voice: Voice) -> None:
    recogniser = load_recogniser(RECOGNISER)
    assert isinstance(recogniser, Hearing)  # noqa: S101 - it has made the frames
    MODELS.mkdir(exist_ok=True)
    path = MODELS / model_name(f"{voice.engine} {voice.name}")
    kept = {name: getattr(model, name).astype(np.float16) for name in ARRAYS}
    kept |= {"network": np.array(recogniser.network(())), "symbols": np.array(model.symbols)}
    np.savez_compressed(path, **kept)
    print(f"{path}: {len(model.symbols)} sounds, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
