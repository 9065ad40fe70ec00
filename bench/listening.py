"""Planted errors: of words left out, replaced, mangled or read otherwise, how many are flagged.

    .venv/bin/python -m bench.listening ENGINE [VOICE] [--articles FOLDER] [--lines 300]

Articles are the project's own documents unless another folder is named. Every third line is
planted with one error; clean words that are flagged count as false, a flagged line whose word
is another as wrongly named. Thresholds are those of `podcast listen`; nothing is learnt here.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.heteronyms import WRONGLY_READ
from podcast.errors import LineFailed
from podcast.listening import load_recogniser
from podcast.listening.asked_words import Word, words_of
from podcast.listening.doubt_limits import DOUBT
from podcast.listening.evidence import Evidence, Expected, listen_to
from podcast.listening.judging import Listened, doubts_of, heard_words, judge
from podcast.model import Clip, Voice
from podcast.podcast_toml import usual_project
from podcast.reading import READABLE, read
from podcast.scripting.prepare import write_narration
from podcast.speech import Engine, Phonetic, Pronouncing, load_engine
from podcast.speech.engine import Pronunciations
from podcast.speech.word_sounds import word_sounds

KINDS = ("left out", "replaced", "mangled")
LANGUAGE = "en-us"
_EACH = 30  # lines of an article
_LENGTHS = range(5, 41)  # words of a line
_PLAIN = re.compile(r"[A-Za-z]{4,}")
_OTHER = dict(zip("pbtdkɡfvszʃmnlɹwθðh", "kdpɡtbszʃvfnmɹljfvf", strict=True))
"""A consonant, and the one that is said in its place."""

_PLAINER = str.maketrans("ᵻɾ", "ɪt")  # what espeak-ng writes, as its voices can be told it


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line, what was done to it (nothing where ``kind`` is ""), and how it sounds."""

    text: str
    kind: str
    word: Word | None
    sound: Clip


def main() -> None:
    """Speak, plant, listen and count."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("engine")
    told.add_argument("voice", nargs="?", default="")
    told.add_argument("--articles", type=Path, default=Path("docs"))
    told.add_argument("--lines", type=int, default=300)
    told.add_argument("--seed", type=int, default=1)
    asked = told.parse_args()
    chance = random.Random(asked.seed)  # noqa: S311 - the same plants each time
    lines = list(_lines(asked.articles, number=asked.lines, chance=chance))
    voice = Voice(asked.engine, asked.voice, language=LANGUAGE)
    engine = load_engine(asked.engine)
    spoken = [
        _spoken(text, number=n, engine=engine, voice=voice, lines=lines, chance=chance)
        for n, text in enumerate(lines)
    ]
    _report([one for one in spoken if one is not None], engine=engine, voice=voice)


def _lines(folder: Path, *, number: int, chance: random.Random) -> Iterator[str]:
    project = usual_project(folder)
    found: list[str] = []
    for path in sorted(path for path in folder.iterdir() if path.suffix in READABLE):
        script = write_narration(read(path, root=folder), project=project)
        texts = [
            line.spoken
            for section in script.sections
            for line in section.lines
            if line.role in {"body", "list"} and len(words_of(line.spoken)) in _LENGTHS
        ]
        found += chance.sample(texts, min(_EACH, len(texts)))
    yield from chance.sample(found, min(number, len(found)))


def _spoken(
    text: str, *, number: int, engine: Engine, voice: Voice, lines: list[str], chance: random.Random
) -> Spoken | None:
    words = [word for word in words_of(text) if _PLAIN.fullmatch(word.text)]
    kind = KINDS[number // 3 % len(KINDS)] if number % 3 == 0 else ""
    if not kind or not words:
        return Spoken(text, "", None, engine.speak(text, voice=voice))
    word = chance.choice(words)
    if kind == "mangled":
        return _mangled(text, word=word, engine=engine, voice=voice, chance=chance)
    others = [one for line in lines for one in _PLAIN.findall(line) if one != word.text]
    instead = chance.choice(others).lower() if kind == "replaced" else ""
    said = " ".join(f"{text[: word.start]}{instead}{text[word.end :]}".split())
    return Spoken(text, kind, word, engine.speak(said, voice=voice))


def _mangled(
    text: str, *, word: Word, engine: Engine, voice: Voice, chance: random.Random
) -> Spoken | None:
    """The line with one consonant of a word said as another; None where that is not possible."""
    ipa = (word_sounds([word.text], language=LANGUAGE) or {}).get(word.text, "").translate(_PLAINER)
    places = [n for n, sound in enumerate(ipa) if sound in _OTHER]
    if not places or not isinstance(engine, Pronouncing):
        return None
    at = chance.choice(places)
    other = f"{ipa[:at]}{_OTHER[ipa[at]]}{ipa[at + 1 :]}"
    try:
        sound = engine.pronounce(text, voice=voice, phonemes=((word.text, other),))
    except LineFailed:  # the voice has no such sound
        return None
    return Spoken(text, "mangled", word, sound)


def _report(spoken: list[Spoken], *, engine: Engine, voice: Voice) -> None:
    recogniser = load_recogniser("faster-whisper")
    number: Counter[str] = Counter(one.kind for one in spoken)
    flagged: Counter[str] = Counter()
    named, clean, false, seconds = 0, 0, 0, 0.0
    began = time.process_time()
    for one in spoken:
        evidence = listen_to(
            one.sound,
            text=one.text,
            language=LANGUAGE,
            recogniser=recogniser,
            settings=(),
            expected=_expected(one.text, engine=engine, voice=voice),
        )
        answer = _answer(one.text, evidence=evidence)
        seconds += one.sound.duration / 1000
        is_flagged = answer.state == "not-heard"
        flagged[one.kind] += is_flagged
        if one.word is None:
            clean += len(words_of(one.text))
            false += is_flagged
            if is_flagged:
                print(f"  false: “{answer.word}” ({answer.heard}) {answer.score} in: {one.text}")
        elif is_flagged:
            named += answer.start == one.word.start
    work = time.process_time() - began
    _read_otherwise(engine, voice=voice)
    for kind in KINDS:
        if number[kind]:
            print(f"{kind}: {flagged[kind] / number[kind]:.0%} of {number[kind]} flagged")
    print(f"false flags in 1,000 clean words: {1000 * false / max(1, clean):.1f} (of {clean:,})")
    planted = sum(flagged[kind] for kind in KINDS)
    print(f"the right word is named in {named / max(1, planted):.0%} of {planted} flagged lines")
    print(f"{seconds / work:.1f} times real time for each second of one core's work")


def _read_otherwise(engine: Engine, *, voice: Voice) -> None:
    """Heteronyms said as the other one: the readings that a voice confuses itself are left out."""
    if not isinstance(engine, Phonetic):
        return
    recogniser = load_recogniser("faster-whisper")
    flagged: Counter[bool] = Counter()
    number = 0
    for text, word, ipa in WRONGLY_READ:
        expected = _expected(text, engine=engine, voice=voice)
        for phonemes in ((), ((word, ipa),)):
            if phonemes and _same(text, phonemes, engine=engine, voice=voice):
                continue
            evidence = listen_to(
                engine.pronounce(text, voice=voice, phonemes=phonemes),
                text=text,
                language=LANGUAGE,
                recogniser=recogniser,
                settings=(),
                expected=expected,
            )
            flagged[bool(phonemes)] += _answer(text, evidence=evidence).state == "not-heard"
            number += bool(phonemes)
    print(f"read otherwise: {flagged[True]} of {number} flagged; as they are: {flagged[False]}")


def _same(text: str, phonemes: Pronunciations, *, engine: Phonetic, voice: Voice) -> bool:
    ours, other = (
        [one.symbol for one in engine.phones(text, voice=voice, phonemes=said)]
        for said in ((), phonemes)
    )
    return ours == other


def _expected(text: str, *, engine: Engine, voice: Voice) -> Expected | None:
    if not isinstance(engine, Phonetic):
        return None
    phones = engine.phones(text, voice=voice, phonemes=())
    return Expected(f"{voice.engine} {voice.name}", phones)


def _answer(text: str, *, evidence: Evidence) -> Listened:
    words = {word.text for word in words_of(text)} | set(heard_words(text, evidence=evidence))
    doubts = doubts_of(text, evidence=evidence, sounds=word_sounds(words, language=LANGUAGE))
    return judge(doubts, evidence=evidence, limit=DOUBT)


if __name__ == "__main__":
    main()
