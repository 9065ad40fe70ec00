"""Which sentences of an episode are reworded or dropped, against what listeners have now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from podcast.json_values import json_values
from podcast.narration.scripts.same_runs import opcodes
from podcast.publishing.output_paths import episode_paths
from podcast.publishing.shown_text import shown_text
from podcast.scripting.prepare import Prepared

_ALIKE = 0.5  # likeness from which a sentence counts as another one reworded
# Sentences before and after that are compared, so that time does not grow with the square.
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Rewording:
    """What was said before in the place of a spoken sentence, and what is said no more."""

    before: Mapping[str, str] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()


def rewording(ready: Prepared, *, output: Path) -> Rewording:
    """Compare a script with the transcript that listeners have; nothing where there is none."""
    try:
        told = json_values((output / episode_paths(ready.article.slug).json).read_bytes())
        old = [str(one["body"]) for one in told["segments"]]
    except (OSError, ValueError, KeyError, TypeError):
        return Rewording()
    lines = [line for section in ready.script.sections for line in section.lines]
    shown = [(text, line.spoken) for line in lines if (text := shown_text(line))]
    before: dict[str, str] = {}
    dropped: list[str] = []
    for kind, a, b, c, d in opcodes(old, [text for text, _ in shown]):
        if kind != "equal":
            pairs, left = _paired(old[a:b], new=shown[c:d])
            before |= pairs
            dropped += left
    return Rewording(before, tuple(dropped))


def _paired(
    old: Sequence[str], *, new: Sequence[tuple[str, str]]
) -> tuple[dict[str, str], list[str]]:
    """Pair each new sentence with the old one that it replaces; the old ones left over follow."""
    if len(old) == len(new):
        return {spoken: was for was, (_, spoken) in zip(old, new, strict=True)}, []
    taken: set[int] = set()
    pairs: dict[str, str] = {}
    for number, (text, spoken) in enumerate(new):
        middle = len(old) * number // len(new)
        window = range(max(0, middle - _NEAR), min(len(old), middle + _NEAR))
        near = {index: old[index] for index in window if index not in taken}
        for was in get_close_matches(text, list(near.values()), n=1, cutoff=_ALIKE):
            taken.add(next(index for index, one in near.items() if one == was))
            pairs[spoken] = was
    return pairs, [one for index, one in enumerate(old) if index not in taken]
