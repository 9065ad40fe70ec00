"""The notice that a voice is synthetic, said again in long episodes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from podcast.model import Line, ScriptSection, Show
from podcast.narration.constructs.opening import notice_lines
from podcast.narration.language import primary
from podcast.narration.narrator import Narrator

_A_MINUTE = 840  # signs that a voice says in a minute, as builds of articles measure them
_A_MINUTE_OF = {"zh": 280, "ja": 400, "ko": 400}


def with_notice_again(
    sections: Sequence[ScriptSection], *, show: Show, host: Narrator, language: str
) -> Iterator[ScriptSection]:
    """The chapters of an article, in a long one some with the notice after their heading.

    It is said once more for every ``show.notice_again`` minutes of speech, at the chapters that
    part the article most evenly: who comes in late, or back on another day, is told too. An
    article of one chapter has no place for it.
    """
    chosen = _chosen(sections, every=show.notice_again, language=language)
    for number, section in enumerate(sections):
        if number not in chosen:
            yield section
            continue
        at = sum(1 for _ in _heading(section.lines))
        lines = (*section.lines[:at], *notice_lines(show, host=host), *section.lines[at:])
        yield ScriptSection(section.title, lines, section.level)


def _heading(lines: Sequence[Line]) -> Iterator[Line]:
    for one in lines:
        if one.block != -1:
            return
        yield one


def _chosen(sections: Sequence[ScriptSection], *, every: int, language: str) -> set[int]:
    """The chapters whose beginnings are nearest to where the notice is due."""
    signs = [sum(len(one.spoken) for one in section.lines) for section in sections]
    total = sum(signs)
    minute = _A_MINUTE_OF.get(primary(language), _A_MINUTE)
    times = total // (every * minute) if every else 0
    begins = list(enumerate(accumulate(signs[:-1]), 1))
    due = [total * number // (times + 1) for number in range(1, times + 1)]
    return {min(begins, key=lambda one: abs(one[1] - at))[0] for at in due if begins}
