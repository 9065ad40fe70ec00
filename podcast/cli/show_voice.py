"""Which voice a show has where podcast.toml names none, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from podcast.project import Project


def voice_told(project: Project) -> Iterator[str]:
    """Which engine speaks, why, and how to keep another; nothing where podcast.toml names one."""
    if project.chosen is None:
        return
    yield f"Voice: {project.chosen.engine}. podcast.toml names no engine, and {project.chosen.why}."
    if project.chosen.better:
        yield f"  More natural, for a download: {project.chosen.better}."
    other = "espeak-ng" if project.chosen.engine != "espeak-ng" else "gtts"
    names = f'engine = "{project.chosen.engine}" (or "{other}")'
    yield f"  To stay with one whatever comes, name it: {names}."
