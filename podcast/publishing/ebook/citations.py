"""A sentence in parts, where it names works: a reading system passes over those parts alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from podcast.model import Cue
from podcast.publishing.pages.cue_places import Run

KIND = "biblioref"
"""What a citation is called by EPUB's vocabulary."""

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Part:
    """Some characters of a sentence's text; it is heard from ``begin``, in ms of the file."""

    start: int
    end: int
    begin: int
    is_cited: bool


def parts_of(cue: Cue, text: str) -> tuple[Part, ...]:
    """The parts of a sentence, one after the other, of which some only name works.

    None where nothing is cited, or where what is heard is not found in the text exactly once.
    """
    tokens = [*_WORD.finditer(text)]
    shown = [token.group() for token in tokens]
    parts: list[Part] = []
    done, heard = 0, cue.start
    for begin, end in cue.cited:
        cited = [word.shown for word in cue.words if begin <= word.start < end]
        found = [n for n in range(len(shown)) if cited and shown[n : n + len(cited)] == cited]
        if len(found) != 1 or tokens[found[0]].start() < done:
            return ()
        first, last = tokens[found[0]], tokens[found[0] + len(cited) - 1]
        if text[done : first.start()].strip():
            parts.append(Part(done, first.start(), heard, is_cited=False))
            done = first.start()
        parts.append(Part(done, last.end(), begin if parts else heard, is_cited=True))
        done, heard = last.end(), end
    if not parts:
        return ()
    if text[done:].strip():
        return (*parts, Part(done, len(text), heard, is_cited=False))
    last_part = parts[-1]
    return (*parts[:-1], Part(last_part.start, len(text), last_part.begin, is_cited=True))


def part_name(fragment: str, *, index: int) -> str:
    """The fragment of a part: the first one has the sentence's own, to which links lead."""
    return f"{fragment}.{index + 1}" if index else fragment


@dataclass(slots=True)
class Parted:
    """The sentences of a book that are in parts; each part gets a number after all cues."""

    cues: Sequence[Cue]
    numbers: list[tuple[int, int, Part]] = field(default_factory=list)
    sentences: dict[int, tuple[Part, ...]] = field(default_factory=dict)

    def runs(self, runs: Sequence[Run], *, text: str, whole: Mapping[int, int]) -> Iterator[Run]:
        """The same runs with sentences in parts; ``whole`` counts each sentence's runs."""
        for run in runs:
            is_whole = whole.get(run.cue) == 1 and run.cue not in self.sentences
            parts = parts_of(self.cues[run.cue], text[run.start : run.end]) if is_whole else ()
            if not parts:
                yield run
                continue
            self.sentences[run.cue] = parts
            for index, part in enumerate(parts):
                number = len(self.cues) + len(self.numbers)
                self.numbers.append((run.cue, index, part))
                yield Run(number, run.start + part.start, run.start + part.end)

    def told(self, number: int) -> tuple[int, int, Part] | None:
        """The sentence of a part's number, which part it is, and itself; None of a sentence."""
        at = number - len(self.cues)
        return self.numbers[at] if at >= 0 else None
