"""Recordings put into the store, where whoever makes a section finds them on any machine."""

from __future__ import annotations

from collections.abc import Iterable

from podcast.production.jobs import LineJob, SectionJob
from podcast.production.recorded_clips import TAKE
from podcast.project import Project
from podcast.scripting.recording_states import FOLDER, NAME, read_takes, sound_of
from podcast.store import open_store


def store_takes(jobs: Iterable[SectionJob], *, slug: str, project: Project) -> None:
    """Put the recordings that these sections need into the store. Raises StoreError."""
    _store_lines((line for job in jobs for line in job.lines), slug=slug, project=project)


def store_take(line: LineJob, *, project: Project) -> None:
    """Put the recording of one line, if it has one, into the store. Raises ScriptError too."""
    for record in sorted((project.root / FOLDER).glob(f"*/{NAME}")):
        _store_lines([line], slug=record.parent.name, project=project)


def _store_lines(lines: Iterable[LineJob], *, slug: str, project: Project) -> None:
    """Put the recordings that these lines of an article need into the store."""
    wanted = {line.take for line in lines} - {""}
    if not wanted:
        return
    store = open_store(project.store)
    for one in read_takes(slug, project=project):
        if one.sound in wanted and not store.has(TAKE, one.sound):
            data = sound_of(one, slug=slug, project=project)
            if data is not None:
                store.put(TAKE, one.sound, data)
