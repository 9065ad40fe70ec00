"""All articles of a show as they are narrated: what is kept is read, and the rest is narrated."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from podcast.errors import EngineUnavailable, PodcastError
from podcast.narration.lexicon.toml import read_lexicon
from podcast.narration.scripts.merge import has_conflict
from podcast.planning.narrated.kept import Narrations, narrations_of
from podcast.planning.narrated.narration import Narrated, narrated_of
from podcast.project import Project
from podcast.scripting.articles import find_articles
from podcast.scripting.casting import require_voices
from podcast.scripting.prepare import prepare
from podcast.scripting.risky.met_words import MetWords
from podcast.scripting.spoken_before import recalling
from podcast.speech import info_of
from podcast.speech.engine import EngineInfo
from podcast.zones import today_in

Newer = MutableMapping[str, bytes]
"""Narrations that nobody has written down, by their article's file."""


@dataclass(frozen=True, slots=True)
class LookedOver:
    """The articles of a show that can be read, as they are narrated, in order.

    ``settled`` are those that did not change since they were narrated, each with its slug: their
    scripts have no conflict. ``unseen`` are articles that were too many to be narrated now.
    """

    narrated: tuple[Narrated, ...] = ()
    settled: tuple[tuple[str, str], ...] = ()
    unseen: tuple[str, ...] = ()


def look_over(
    project: Project, *, now: datetime, newer: Newer | None = None, most: int | None = None
) -> LookedOver:
    """Look over all articles; a broken one is told by a build, and passed over.

    Where nothing is kept of more than ``most`` of them, none of those is narrated. What is
    narrated is put into ``newer``. Nothing is written. Raises ProjectError, EngineUnavailable.
    """
    require_voices(project)
    engine = info_of(project.voice)
    kept = _narrations(project, engine=engine, newer=newer)
    paths = find_articles(project, names=())
    every = {path: one for path in paths if (one := kept.of(path))}
    settled = tuple((one.source, one.slug) for one in every.values())
    unknown = [path for path in paths if path not in every]
    if most is not None and len(unknown) > most:
        unseen = tuple(path.relative_to(project.root).as_posix() for path in unknown)
        return LookedOver(tuple(every.values()), settled, unseen)
    for path in unknown:
        one = _narrated(path, kept=kept, engine=engine, now=now, newer=newer)
        if one is not None:
            every[path] = one
    return LookedOver(tuple(every[path] for path in paths if path in every), settled)


def words_kept(project: Project) -> Callable[[Path], MetWords | None]:
    """What is kept of an article's words; nothing is narrated. Raises ProjectError."""
    try:
        kept = _narrations(project, engine=info_of(project.voice), newer=None)
    except EngineUnavailable:  # words can be looked at without the voice
        return lambda _path: None

    def known(path: Path) -> MetWords | None:
        one = kept.of(path)
        return one.words if one else None

    return known


def _narrations(project: Project, *, engine: EngineInfo, newer: Newer | None) -> Narrations:
    words = read_lexicon(project.lexicon)
    return narrations_of(project, engine=engine, words=words, newer=newer)


def _narrated(
    path: Path, *, kept: Narrations, engine: EngineInfo, now: datetime, newer: Newer | None
) -> Narrated | None:
    """An article narrated now; None for one that cannot be read."""
    project, source = kept.project, path.relative_to(kept.project.root).as_posix()
    today = today_in(project.show.zone, now=now)
    try:
        with recalling(source, project=project):
            ready = prepare(
                path,
                project=project,
                engine=engine,
                words=read_lexicon(project.lexicon),
                today=today,
            )
    except PodcastError:
        return None
    if newer is not None and not has_conflict(ready.scripted.text):
        newer[source] = kept.kept_bytes(ready)
    return narrated_of(ready, project=project)
