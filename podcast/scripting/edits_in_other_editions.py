"""People's edits of an article's script, carried over to the narration of another edition of it.

Each edition has a script of its own. A sentence that was edited in the main script is edited in
the other too; an edit that does not fit there is left out whole, with a warning.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from itertools import pairwise

from podcast.model import Line, Script, Warned
from podcast.narration.scripts.same_runs import opcodes

_ALIKE = 0.75  # likeness from which two sentences count as one, said in two profiles

Name = tuple[str, int]
"""A line by what it shows and says, and how many such lines stand before it."""


@dataclass(slots=True)
class _Carried:
    """Lines that replace others or stand behind or before them; ``left`` have no place."""

    instead: dict[Name, tuple[Line, ...]] = field(default_factory=dict)
    behind: dict[Name, tuple[Line, ...]] = field(default_factory=lambda: defaultdict(tuple))
    before: dict[Name, tuple[Line, ...]] = field(default_factory=lambda: defaultdict(tuple))
    left: list[Line] = field(default_factory=list)


def with_main_edits(fresh: Script, *, made: Script, edited: Script) -> Script:
    """The narration of an edition with what people changed in the script of its article.

    ``made`` is the article's narration, ``edited`` what is spoken of it. An edit of a sentence
    that reads otherwise in this edition is told; one of what the edition leaves out is not.
    """
    old, new = _lines(made), _lines(edited)
    if [*map(_key, old)] == [*map(_key, new)]:
        return fresh
    there = _names(_lines(fresh))
    carried = _carried(old, new, there=frozenset(there))
    names = iter(there)
    sections = tuple(
        replace(one, lines=tuple(_edited(one.lines, names=names, carried=carried)))
        for one in fresh.sections
    )
    told = tuple(_told(carried.left, old=old, fresh=fresh, main=made.slug))
    return replace(
        fresh,
        sections=tuple(one for one in sections if one.lines),
        warnings=(*fresh.warnings, *told),
    )


def _carried(old: Sequence[Line], new: Sequence[Line], *, there: frozenset[Name]) -> _Carried:
    names, carried = _names(old), _Carried()
    steps = list(opcodes([*map(_key, old)], [*map(_key, new)]))
    # Lines that the edition leaves out and that were only moved are no edit of it.
    absent = {key for key, _ in names} - {key for key, _ in there}
    lost: Counter[str] = Counter()
    for kind, a, b, c, d in steps:
        lines = [line for line in new[c:d] if _key(line) not in absent]
        if kind == "insert" and not _insert(lines, at=a, names=names, there=there, to=carried):
            lost.update(map(_key, lines))
        elif kind == "replace" and there.issuperset(names[a:b]):
            carried.instead |= _instead(names[a:b], lines)
        elif kind == "replace":
            lost.update(map(_key, lines))
            carried.left += old[a:b]
    deleted = (name for kind, a, b, _, _ in steps if kind == "delete" for name in names[a:b])
    # A line that is lost was not deleted but moved, to a place that the edition lacks.
    carried.instead |= {name: () for name in deleted if lost[name[0]] == 0}
    return carried


def _insert(
    lines: Sequence[Line],
    *,
    at: int,
    names: Sequence[Name],
    there: frozenset[Name],
    to: _Carried,
) -> bool:
    """Put new lines behind or before a line that the edition has; say whether there is a place.

    Lines inside of what the edition leaves out, such as a table, are left out with it.
    """
    beside = [name for name in (*names[max(0, at - 1) : at], *names[at : at + 1]) if name in there]
    if not beside:
        return False
    earlier = next((name for name in reversed(names[:at]) if name in there), None)
    if earlier is not None:
        to.behind[earlier] += tuple(lines)
    else:
        to.before[beside[0]] += tuple(lines)
    return True


def _instead(names: Sequence[Name], new: Sequence[Line]) -> Mapping[Name, tuple[Line, ...]]:
    """Share the new lines out among the old ones that they replace, in order."""
    cuts = [len(new) * at // len(names) for at in range(len(names) + 1)]
    parts = (tuple(new[start:end]) for start, end in pairwise(cuts))
    return dict(zip(names, parts, strict=True))


def _edited(lines: Sequence[Line], *, names: Iterator[Name], carried: _Carried) -> Iterator[Line]:
    for line in lines:
        name = next(names)
        middle = carried.instead.get(name, (line,))
        ones = (*carried.before.get(name, ()), *middle, *carried.behind.get(name, ()))
        for at, one in enumerate(ones, 1):
            pause = line.pause if at == len(ones) else one.pause
            yield replace(one, place=line.place, block=line.block, pause=pause)


def _told(
    left: Sequence[Line], *, old: Sequence[Line], fresh: Script, main: str
) -> Iterator[Warned]:
    """Warn of edits that were left out although the edition has the sentence, or one like it."""
    known = set(map(_key, old))
    lines = _lines(fresh)
    same = {_key(line): line for line in lines}
    others = {line.shown: line for line in lines if _key(line) not in known and line.shown.strip()}
    for line in left:
        near = get_close_matches(line.shown, others, n=1, cutoff=_ALIKE)
        found = same.get(_key(line)) or (others[near[0]] if near else None)
        if found is not None and found.spoken:
            yield Warned(
                f"A sentence that was changed in scripts/{main}.md cannot be changed alike in this "
                f"edition and is as the article has it: “{found.spoken}”. Change it in "
                f"scripts/{fresh.slug}.md too.",
                found.place,
            )


def _names(lines: Sequence[Line]) -> list[Name]:
    count: Counter[str] = Counter()
    names: list[Name] = []
    for key in map(_key, lines):
        names.append((key, count[key]))
        count[key] += 1
    return names


def _key(line: Line) -> str:
    """A line's text as shown and as spoken, to compare lines by; outer spaces do not count."""
    return f"{' '.join(line.shown.split())}\0{line.spoken}"


def _lines(script: Script) -> list[Line]:
    return [line for section in script.sections for line in section.lines]
