"""What people changed in the script of an article, in the narration of another edition of it.

An edition has a script of its own; a sentence that was mended in the main one is mended there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from itertools import pairwise

from podcast.model import Line, Script, Warned
from podcast.narration.scripts import read_script
from podcast.narration.scripts.merge import has_conflict
from podcast.narration.scripts.same_runs import opcodes
from podcast.project import Project
from podcast.scripting.script_files import generated_path, script_path, script_text

_ALIKE = 0.75  # of two sentences that are one, in two profiles

Edits = Mapping[str, tuple[Line, ...]]
"""What stands in place of a line, by the line as it was made; nothing where it was taken away."""


def with_main_edits(fresh: Script, *, main: str, project: Project) -> Script:
    """The narration of an edition with the edits in the script of ``main``, the article's own slug.

    An edit of a sentence that reads otherwise in this edition is told. Raises ScriptError for a
    script that cannot be read.
    """
    edits = _edits(main, project=project)
    if not edits:
        return fresh
    there = {_key(line) for section in fresh.sections for line in section.lines}
    sections = tuple(
        replace(one, lines=tuple(_edited(one.lines, edits=edits))) for one in fresh.sections
    )
    told = tuple(_told(edits, there=there, script=fresh, main=main))
    return replace(
        fresh,
        sections=tuple(one for one in sections if one.lines),
        warnings=(*fresh.warnings, *told),
    )


def _edits(main: str, *, project: Project) -> Edits:
    path = script_path(main, project=project)
    made = script_text(generated_path(main, project=project))
    now = script_text(path)
    if made is None or now is None or made == now or has_conflict(made) or has_conflict(now):
        return {}
    name = path.relative_to(project.root)
    before, after = _lines(read_script(made, path=name)), _lines(read_script(now, path=name))
    found: dict[str, tuple[Line, ...]] = {}
    for kind, a, b, c, d in opcodes([*map(_key, before)], [*map(_key, after)]):
        if kind == "insert" and a:
            found[_key(before[a - 1])] = (before[a - 1], *after[c:d])
        elif kind in {"replace", "delete"}:
            found |= _instead(before[a:b], after[c:d])
    once = Counter(map(_key, before))
    return {key: lines for key, lines in found.items() if once[key] == 1}


def _instead(old: Sequence[Line], new: Sequence[Line]) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Each old line with what stands for it: the lines at its part of the new ones."""
    cuts = [len(new) * at // len(old) for at in range(len(old) + 1)]
    for line, (start, end) in zip(old, pairwise(cuts), strict=True):
        yield _key(line), tuple(new[start:end])


def _edited(lines: Sequence[Line], *, edits: Edits) -> Iterator[Line]:
    for line in lines:
        ones = edits.get(_key(line), (line,))
        for at, one in enumerate(ones, 1):
            pause = line.pause if at == len(ones) else one.pause
            yield replace(one, place=line.place, block=line.block, pause=pause)


def _told(edits: Edits, *, there: set[str], script: Script, main: str) -> Iterator[Warned]:
    own = {_key(line): line for section in script.sections for line in section.lines}
    for key in edits:
        if key in there:
            continue
        for near in get_close_matches(key, own, n=1, cutoff=_ALIKE):
            yield Warned(
                f"A sentence that was changed in scripts/{main}.md reads otherwise in this edition "
                f"and is as the article has it: “{own[near].spoken}”. Change it in "
                f"scripts/{script.slug}.md too.",
                own[near].place,
            )


def _key(line: Line) -> str:
    return f"{line.shown}\0{line.spoken}"


def _lines(script: Script) -> list[Line]:
    return [line for section in script.sections for line in section.lines]
