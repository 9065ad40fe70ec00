"""The ledger: for every word of an article where it is heard, or why it is not."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from podcast.model import NOWHERE, Article, Block, LeftOut, Place, Script
from podcast.narration.aligning import Heard, align
from podcast.narration.block_texts import inner_blocks, spans_of, text_of, texts_of
from podcast.narration.omissions import inline_omissions

State = Literal["spoken", "respelled", "left out", "gap"]

EDITED = "edited by hand"
"""Why a word is missing that the narrator had and the script's editor took out."""

_WORD = re.compile(r"\w+")
_UNCOUNTED = frozenset({"navigation"})  # what nobody would count


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the article.

    ``line`` counts the script's lines from 0 over all sections, -1 where the word is in
    none; ``by`` is the rule that respelled it, or why it was left out.
    """

    word: str
    state: State
    line: int = -1
    by: str = ""
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Ledger:
    """What became of each word of an article, in reading order, and what its notes hold.

    ``references`` and ``links`` are counts.
    """

    entries: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...] = ()
    references: int = 0
    links: int = 0

    @property
    def gaps(self) -> tuple[Entry, ...]:
        """Words that are neither heard nor left out for a reason: a build fails on any."""
        return tuple(entry for entry in self.entries if entry.state == "gap")


def account(article: Article, script: Script, *, generated: Script | None = None) -> Ledger:
    """Account for every word of an article in a script of it.

    Where people edit scripts, ``generated`` is the narrator's own script of the article:
    what it has and the edited one has not was left out by hand and is no gap.
    """
    entries = tuple(_entries(article, script))
    if generated is not None and any(entry.state == "gap" for entry in entries):
        entries = tuple(
            _by_hand(entry) if entry.state == "gap" and first.state != "gap" else entry
            for entry, first in zip(entries, _entries(article, generated), strict=True)
        )
    blocks = [block for section in article.sections for block in section.blocks]
    return Ledger(
        entries=entries,
        left_out=(*article.left_out, *script.left_out),
        references=len(article.references),
        links=sum(_links(block) for block in blocks),
    )


def ledger_json(ledger: Ledger) -> str:
    """The ledger as JSON: a summary, counts, and a row a word."""
    counts = Counter(entry.state for entry in ledger.entries)
    document = {
        "summary": summary(ledger),
        "counts": dict(sorted(counts.items())),
        "columns": ["word", "state", "line", "by"],
        "words": [[one.word, one.state, one.line, one.by] for one in ledger.entries],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


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


def _entries(article: Article, script: Script) -> Iterator[Entry]:
    units = list(_units(article))
    tokens = [_WORD.findall(text) for text, _ in units]
    found = align(tokens, stream=list(_stream(script)))
    for (_, place), words, heards in zip(units, tokens, found, strict=True):
        for word, heard in zip(words, heards, strict=True):
            yield _entry(sys.intern(word), heard, place=place)  # most words come many times


def _entry(word: str, heard: Heard | None, *, place: Place) -> Entry:
    if heard is None:
        return Entry(word, "gap", place=place)
    state: State = "spoken" if not heard.rule else "respelled" if heard.spoken else "left out"
    return Entry(word, state, heard.line, heard.rule, place)


def _by_hand(entry: Entry) -> Entry:
    return replace(entry, state="left out", by=EDITED)


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


def _stream(script: Script) -> Iterator[Heard]:
    """The script's words in order, then those of what it left out as a whole."""
    lines = [line for section in script.sections for line in section.lines]
    for number, line in enumerate(lines):
        if all(piece.spoken and not piece.rule for piece in line.pieces):  # most lines
            yield from (Heard(word, number, "", spoken=True) for word in _WORD.findall(line.shown))
            continue
        rules = [(piece.rule, bool(piece.spoken)) for piece in line.pieces for _ in piece.shown]
        for match in _WORD.finditer(line.shown):
            rule, spoken = _ruled(rules[match.start() : match.end()])
            yield Heard(match.group(), number, rule, spoken)
    inline = Counter((one.text, one.reason) for one in inline_omissions(script.sections))
    for left in script.left_out:
        if inline[left.text, left.reason]:
            inline[left.text, left.reason] -= 1
            continue
        for word in _WORD.findall(left.text):
            yield Heard(word, -1, left.reason, spoken=False)


def _ruled(rules: Sequence[tuple[str, bool]]) -> tuple[str, bool]:
    """A word's rule and whether any of it is spoken; pieces may cut a word in two."""
    rule = next((rule for rule, _ in rules if rule), "")
    return rule, any(spoken for _, spoken in rules)


def _links(block: Block) -> int:
    own = sum(span.kind == "link" for spans in spans_of(block) for span in spans)
    return own + sum(_links(inner) for inner in inner_blocks(block))


def _counted(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 or name.endswith('s') else 's'}"
