"""The ledger: for every word of an article where it is heard, or why it is not."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Literal

from podcast.model import NOWHERE, Article, Block, LeftOut, Place, Script
from podcast.narration.aligning import MISSING, align
from podcast.narration.block_texts import inner_blocks, spans_of, text_of, texts_of
from podcast.narration.omissions import inline_omissions

State = Literal["spoken", "respelled", "left out", "gap"]

EDITED = "edited by hand"
"""Why a word is missing that the narrator had and the script's editor took out."""

_WORD = re.compile(r"\w+")
_AT_ONCE = 1_000  # rows of JSON that are in memory together
_UNCOUNTED = frozenset({"navigation"})  # what nobody would count


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the article, and what became of it."""

    word: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of words of the article.

    ``line`` counts the script's lines from 0 over all sections, -1 where the words are in
    none; ``by`` is the rule that respelled them, or why they were left out.
    """

    state: State
    line: int = -1
    by: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Ledger:
    """What became of each word of an article, in reading order, and what its notes hold.

    Words of one line mostly share their fate, and then one value stands for all of them.
    ``references`` and ``links`` are counts.
    """

    words: tuple[str, ...]
    fates: tuple[Fate, ...]
    left_out: tuple[LeftOut, ...] = ()
    references: int = 0
    links: int = 0

    @property
    def entries(self) -> Iterator[Entry]:
        """Every word's entry."""
        return map(Entry, self.words, self.fates)

    @property
    def gaps(self) -> tuple[Entry, ...]:
        """Words that are neither heard nor left out for a reason: a build fails on any."""
        return tuple(entry for entry in self.entries if entry.fate.state == "gap")


def account(article: Article, script: Script, *, generated: Script | None = None) -> Ledger:
    """Account for every word of an article in a script of it.

    Where people edit scripts, ``generated`` is the narrator's own script of the article:
    what it has and the edited one has not was left out by hand and is no gap.
    """
    units = list(_units(article))
    words = [[sys.intern(word) for word in _WORD.findall(text)] for text, _ in units]
    places = [place for _, place in units]
    fates = tuple(_fates(words, places=places, script=script))
    if generated is not None and any(fate.state == "gap" for fate in fates):
        first = _fates(words, places=places, script=generated)
        fates = tuple(
            _by_hand(fate) if fate.state == "gap" and narrated.state != "gap" else fate
            for fate, narrated in zip(fates, first, strict=True)
        )
    blocks = [block for section in article.sections for block in section.blocks]
    return Ledger(
        words=tuple(chain.from_iterable(words)),
        fates=fates,
        left_out=(*article.left_out, *script.left_out),
        references=len(article.references),
        links=sum(_links(block) for block in blocks),
    )


def ledger_json(ledger: Ledger) -> Iterator[str]:
    """The ledger as JSON, in parts: a summary, counts, and a row a word."""
    counts = Counter(fate.state for fate in ledger.fates)
    head = {
        "summary": summary(ledger),
        "counts": dict(sorted(counts.items())),
        "columns": ["word", "state", "line", "by"],
    }
    yield f'{_json(head)[:-1]},"words":['
    told = zip(ledger.words, ledger.fates, strict=True)
    between = ""
    while rows := [[word, one.state, one.line, one.by] for word, one in islice(told, _AT_ONCE)]:
        yield f"{between}{_json(rows)[1:-1]}"
        between = ","
    yield "]}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def summary(ledger: Ledger) -> str:
    """“left out: 7 citations, navigation; in the notes: 2 references, 3 links”."""
    reasons = Counter(one.reason for one in ledger.left_out if one.reason != "reference list")
    left = [
        reason if reason in _UNCOUNTED else _counted(count, reason)
        for reason, count in sorted(reasons.items())
    ]
    notes = [
        _counted(count, name)
        for count, name in ((ledger.references, "reference"), (ledger.links, "link"))
        if count
    ]
    parts = [("left out", left), ("in the notes", notes)]
    return "; ".join(f"{name}: {', '.join(items)}" for name, items in parts if items)


def _fates(
    words: Sequence[Sequence[str]], *, places: Sequence[Place], script: Script
) -> Iterator[Fate]:
    """What became of each word of the article's texts; ``places`` are those of the texts."""
    said: list[str] = []
    heard: list[Heard] = []
    for word, where in _stream(script):
        said.append(sys.intern(word))
        heard.append(where)
    found = align(words, words=said)
    for numbers, place in zip(found, places, strict=True):
        last: Heard | None = None
        fate = _fate(None, place=place)
        for number in numbers:
            one = None if number == MISSING else heard[number]
            if one is not last:
                last, fate = one, _fate(one, place=place)
            yield fate


def _fate(heard: Heard | None, *, place: Place) -> Fate:
    if heard is None:
        return Fate("gap", place=place)
    state: State = "spoken" if not heard.rule else "respelled" if heard.spoken else "left out"
    return Fate(state, heard.line, heard.rule, place)


def _by_hand(fate: Fate) -> Fate:
    return replace(fate, state="left out", by=EDITED)


def _units(article: Article) -> Iterator[tuple[str, Place]]:
    """The article's texts in the order in which they are told."""
    yield article.title, NOWHERE
    yield article.byline, NOWHERE
    for section in article.sections:
        blocks = (section.heading, *section.blocks) if section.heading else section.blocks
        for block in blocks:
            yield from ((text, block.place) for text in texts_of(block))
    for note in article.notes:
        yield from ((text, note.place) for block in note.blocks for text in texts_of(block))
    yield from ((text_of(one.spans), one.place) for one in article.references)
    yield from ((text_of(one.spans), one.place) for one in article.disclaimer)


@dataclass(frozen=True, slots=True)
class Heard:
    """Where words of the script are: their line, their rule, and whether they are spoken."""

    line: int
    rule: str
    spoken: bool


def _stream(script: Script) -> Iterator[tuple[str, Heard]]:
    """The script's words in order, then those of what it left out as a whole."""
    lines = [line for section in script.sections for line in section.lines]
    for number, line in enumerate(lines):
        if all(piece.spoken and not piece.rule for piece in line.pieces):  # most lines
            whole = Heard(number, "", spoken=True)
            yield from ((word, whole) for word in _WORD.findall(line.shown))
            continue
        rules = [(piece.rule, bool(piece.spoken)) for piece in line.pieces for _ in piece.shown]
        for match in _WORD.finditer(line.shown):
            yield match.group(), Heard(number, *_ruled(rules[match.start() : match.end()]))
    inline = Counter((one.text, one.reason) for one in inline_omissions(script.sections))
    for left in script.left_out:
        if inline[left.text, left.reason]:
            inline[left.text, left.reason] -= 1
            continue
        passed = Heard(-1, left.reason, spoken=False)
        yield from ((word, passed) for word in _WORD.findall(left.text))


def _ruled(rules: Sequence[tuple[str, bool]]) -> tuple[str, bool]:
    """A word's rule and whether any of it is spoken; pieces may cut a word in two."""
    rule = next((rule for rule, _ in rules if rule), "")
    return rule, any(spoken for _, spoken in rules)


def _links(block: Block) -> int:
    own = sum(span.kind == "link" for spans in spans_of(block) for span in spans)
    return own + sum(_links(inner) for inner in inner_blocks(block))


def _counted(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 or name.endswith('s') else 's'}"
