"""Names of sentences that live through edits, so that links and bookmarks lead to them for ever.

A sentence's name comes from its own words when it is first met. After an edit the old and the
new script are laid side by side, as in a merge: what was kept keeps its name, what is new gets
one, and the name of what is gone leads to the nearest sentence that is left.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from podcast.model import Line, Script
from podcast.narration.scripts.same_runs import opcodes, same_runs

_NAME = re.compile(r"[0-9a-f]{8}(?:-[0-9]{1,4})?")
_REMEMBERED = 2_000  # names of one article that are gone; the oldest are forgotten first
_HEAD = "# Names of sentences, which links and bookmarks use. podcast keeps this file; commit it.\n"


@dataclass(frozen=True, slots=True)
class SentenceNames:
    """The names of a script's lines, in order, and what became of those that are gone.

    ``known`` pairs each name with the hash of its line's words; ``gone`` maps the name of a
    sentence that is gone to that of the nearest one that is left, the oldest first.
    """

    known: tuple[tuple[str, str], ...] = ()
    gone: Mapping[str, str] = field(default_factory=dict)


def named(script: Script, *, before: SentenceNames) -> tuple[Script, SentenceNames]:
    """The script with a name for each of its lines, and all names as they are now."""
    hashes = [_hash(line.shown or line.spoken) for line in _lines(script)]
    names = _names(hashes, before=before)
    now = SentenceNames(tuple(zip(names, hashes, strict=True)), _gone(names, hashes, before=before))
    left = iter(names)
    sections = tuple(
        replace(section, lines=tuple(replace(line, name=next(left)) for line in section.lines))
        for section in script.sections
    )
    return replace(script, sections=sections), now


def names_text(names: SentenceNames) -> str:
    """The names as the text of a file that git can merge line by line."""
    known = (f"{name} {hashed}\n" for name, hashed in names.known)
    gone = (f"{name} -> {left}\n" for name, left in names.gone.items())
    return "".join((_HEAD, *known, *gone))


def names_of(text: str) -> SentenceNames:
    """The names from the text of their file; lines that make no sense are passed over."""
    known: dict[str, str] = {}
    gone: dict[str, str] = {}
    for line in text.splitlines():
        match line.split():
            case [name, "->", left] if _NAME.fullmatch(name) and _NAME.fullmatch(left):
                gone[name] = left
            case [name, hashed] if _NAME.fullmatch(name) and re.fullmatch("[0-9a-f]{16}", hashed):
                known[name] = hashed
    return SentenceNames(tuple(known.items()), gone)


def _lines(script: Script) -> Iterator[Line]:
    return (line for section in script.sections for line in section.lines)


def _hash(words: str) -> str:
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()[:16]


def _names(hashes: Sequence[str], *, before: SentenceNames) -> list[str]:
    """For each line the name that it has had, or a new one."""
    old = [hashed for _, hashed in before.known]
    kept = dict(_side_by_side(old, hashes))
    moved = defaultdict[str, deque[str]](deque)
    for index, (name, hashed) in enumerate(before.known):
        if index not in kept:
            moved[hashed].append(name)
    at = {new: before.known[index][0] for index, new in kept.items()}
    for index, hashed in enumerate(hashes):
        if index not in at and moved[hashed]:
            at[index] = moved[hashed].popleft()
    taken = {*at.values(), *(name for name, _ in before.known)}
    numbers: dict[str, int] = {}
    for index, hashed in enumerate(hashes):
        if index not in at:
            at[index] = _new(hashed, taken=taken, numbers=numbers)
            taken.add(at[index])
    return [at[index] for index in range(len(hashes))]


def _new(hashed: str, *, taken: set[str], numbers: dict[str, int]) -> str:
    """A name that is free; ``numbers`` has, by its beginning, how far it was counted before."""
    begins = hashed[:8]
    number = numbers.get(begins, 1)
    name = begins if number == 1 else f"{begins}-{number}"
    while name in taken:
        number += 1
        name = f"{begins}-{number}"
    numbers[begins] = number
    return name


def _side_by_side(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    for a, b, size in same_runs(old, new):
        yield from ((a + step, b + step) for step in range(size))


def _gone(names: Sequence[str], hashes: Sequence[str], *, before: SentenceNames) -> dict[str, str]:
    """Where the names of all sentences that are gone lead now."""
    if not names:
        return {}
    here = {name: index for index, name in enumerate(names)}
    old = [hashed for _, hashed in before.known]
    between = _kept_neighbours([name for name, _ in before.known], here=here)
    fresh: dict[str, str] = {}
    for kind, start, end, new_start, new_end in opcodes(old, hashes):
        if kind not in {"replace", "delete"}:
            continue
        for index in range(start, end):
            name = before.known[index][0]
            near = min(new_start + (index - start), max(new_start, new_end - 1), len(names) - 1)
            if name not in here:
                first, last = between[index]
                fresh[name] = names[min(max(near, first), last) if first <= last else near]
    led = {name: fresh.get(left, left) for name, left in before.gone.items()}
    gone = {name: left for name, left in {**led, **fresh}.items() if name not in here}
    kept = [(name, left) for name, left in gone.items() if left in here]
    return dict(kept[-_REMEMBERED:])


def _kept_neighbours(known: Sequence[str], *, here: Mapping[str, int]) -> list[tuple[int, int]]:
    """For each old sentence where the nearest before and behind it that are left stand now.

    Laid side by side, one that only moved counts as gone, and may stand far from its neighbours.
    """
    firsts, lasts = [0], [len(here) - 1]
    for name in known:
        firsts.append(here.get(name, firsts[-1]))
    for name in reversed(known):
        lasts.append(here.get(name, lasts[-1]))
    return list(zip(firsts[:-1], reversed(lasts[:-1]), strict=True))
