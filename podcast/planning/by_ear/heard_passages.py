"""A whole sound written down, passage by passage; what was heard is kept by its sound."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from podcast.errors import PodcastError
from podcast.json_values import json_values, made_of
from podcast.listening import RecogniserInfo
from podcast.listening.heard_words import HeardWord, Written
from podcast.listening.loops import without_loop
from podcast.listening.own_process import Listener
from podcast.listening.passages import (
    Stretch,
    halves,
    levels_of,
    passages_of,
    pauses_in,
    spread,
    within_pauses,
)
from podcast.listening.recogniser import RATE
from podcast.model import Clip
from podcast.project import Project
from podcast.scripting.say_text import told
from podcast.store import Store, open_store
from podcast.store.keys import key_of

PASSAGE = "passage"
"""What was heard of a passage, as the store's entries are called."""

_VERSION = "1"  # raised when the same sound would be written down otherwise
_FASTEST = 5  # words of a second; what is more was made up by a recogniser in a loop
_FIGURES = re.compile(r"[\d%$€£°]")


@dataclass(frozen=True, slots=True)
class HeardSound:
    """All words of a sound in order, and where nothing is said; ``failed`` is why some lack."""

    words: tuple[HeardWord, ...]
    pauses: tuple[Stretch, ...]
    failed: tuple[str, ...] = ()


def hear(
    samples: NDArray[np.int16],
    *,
    language: str,
    project: Project,
    about: RecogniserInfo,
    listener: Listener,
) -> HeardSound:
    """Write a whole sound down, at `RATE`. Raises EngineUnavailable."""
    levels = levels_of(samples, rate=RATE)
    pauses = pauses_in(levels)
    ear = _Ear(samples, pauses, language, project, about, listener, open_store(project.store))
    words: list[HeardWord] = []
    failed: list[str] = []
    for passage in passages_of(levels, pauses=pauses):
        for part, written in ear.heard(passage):
            failed += [written.failed] if written.failed else []
            words += _placed(written, passage=part, pauses=pauses, project=project)
    return HeardSound(tuple(_in_order(words)), pauses, tuple(dict.fromkeys(failed)))


@dataclass(frozen=True, slots=True)
class _Ear:
    """A sound and who listens to it, passage by passage."""

    samples: NDArray[np.int16]
    pauses: Sequence[Stretch]
    language: str
    project: Project
    about: RecogniserInfo
    listener: Listener
    store: Store

    def heard(self, passage: Stretch) -> Iterator[tuple[Stretch, Written]]:
        """What is heard of a passage; one that makes a recogniser run in circles, in halves."""
        written = self._written(passage)
        parts = halves(passage, pauses=self.pauses) if _is_made_up(written, passage) else ()
        if not parts:
            yield passage, written
        for part in parts:
            yield from self.heard(part)

    def _written(self, passage: Stretch) -> Written:
        """Write a passage down, once for all times."""
        piece = self.samples[passage.start * RATE // 1000 : passage.end * RATE // 1000]
        clip = Clip(piece.astype("<i2").tobytes(), RATE)
        made = (self.about.name, self.about.version, _VERSION, self.language)
        sound = sha256(clip.samples).hexdigest()
        key = key_of(part.encode() for part in (*made, sound))
        if kept := _kept(key, store=self.store):
            return kept
        written = self.listener.write_down(clip, language=self.language)
        if not written.failed:
            told = json.dumps(asdict(written), ensure_ascii=False)
            self.store.put(PASSAGE, key, told.encode())
        return written


def _is_made_up(written: Written, passage: Stretch) -> bool:
    """Whether a recogniser repeats itself, as it does for a sound that it does not follow."""
    said = written.text.split()
    signs = sum(not any(map(str.isalnum, one)) for one in said)
    looped = len(without_loop(written.text, longest=_most(passage)).split()) < len(said)
    return looped or signs > len(said) // 2


def _most(passage: Stretch) -> int:
    return max(1, (passage.end - passage.start) * _FASTEST // 1000)


def _kept(key: str, *, store: Store) -> Written | None:
    try:
        kept = json_values(store.get(PASSAGE, key) or b"")
        words = tuple(made_of(HeardWord, one) for one in kept.pop("words"))
        return replace(made_of(Written, kept), words=words)
    except (ValueError, AttributeError, KeyError, TypeError):
        return None


def _placed(
    written: Written, *, passage: Stretch, pauses: Sequence[Stretch], project: Project
) -> list[HeardWord]:
    """A passage's words on the clock of the whole sound."""
    text = without_loop(written.text, longest=_most(passage))
    if not written.words:
        return spread(_in_words(text, project=project), within=passage, pauses=pauses)
    placed = [
        HeardWord(one.text, one.start + passage.start, one.end + passage.start)
        for one in written.words[: len(text.split())]
    ]
    return within_pauses(placed, pauses=pauses)


def _in_words(text: str, *, project: Project) -> str:
    """What was written in figures as the show would say it; else as it is."""
    if not _FIGURES.search(text):
        return text
    try:
        script = told(text, project=project)
    except PodcastError:
        return text
    return " ".join(line.spoken for section in script.sections for line in section.lines)


def _in_order(words: Sequence[HeardWord]) -> Iterator[HeardWord]:
    now = 0
    for word in words:
        start = max(now, word.start)
        now = max(start, word.end)
        yield HeardWord(word.text, start, now)
