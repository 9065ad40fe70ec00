"""All articles of a show as they are narrated: what is kept is read, and the rest is narrated."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from podcast.errors import EngineUnavailable, PodcastError
from podcast.narration.lexicon.toml import read_lexicon
from podcast.narration.scripts.conflict_marks import has_conflict
from podcast.planning.freshness import files_of, is_as_read
from podcast.planning.narrated.kept import Narrations, narrations_of
from podcast.planning.narrated.narration import Narrated, narrated_of
from podcast.planning.watching import look_at_files
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.reading.source import is_absent
from podcast.scripting.articles import find_articles
from podcast.scripting.casting import require_voices
from podcast.scripting.prepare import prepare
from podcast.scripting.risky.met_words import MetWords
from podcast.scripting.stored_spoken_forms import recalling
from podcast.speech import info_of
from podcast.zones import today_in

Newer = MutableMapping[str, bytes]
"""What narrating gave that nobody has written down, by the articles' files.

Of an article that cannot be read, how the show's files looked then.
"""


@dataclass(frozen=True, slots=True)
class LookedOver:
    """The articles of a show that can be read, as they are narrated, in order.

    ``settled`` are those that did not change since they were narrated, each with its slug: their
    scripts have no conflict. ``broken`` are articles that cannot be read, ``unseen`` those that
    were too many to be narrated now, by their files.
    """

    narrated: tuple[Narrated, ...] = ()
    settled: tuple[tuple[str, str], ...] = ()
    broken: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()


def look_over(
    project: Project, *, now: datetime, newer: Newer | None = None, most: int | None = None
) -> LookedOver:
    """Look over all articles; a broken one is told by a build.

    Where nothing is known of more than ``most`` of them, none of those is narrated. What is
    narrated is put into ``newer``. Nothing is written. Raises ProjectError, EngineUnavailable.
    """
    require_voices(project)
    told: Newer = {} if newer is None else newer
    kept = _narrations(project, newer=told)
    sources = {_source(path, project=project): path for path in find_articles(project, names=())}
    every = {source: one for source, path in sources.items() if (one := kept.of(path))}
    settled = tuple((one.source, one.slug) for one in every.values())
    broken = _still_broken(told, project=project) if told else set()
    unknown = [source for source in sources if source not in every and source not in broken]
    if most is not None and len(unknown) > most:
        known = tuple(every.values())
        return LookedOver(known, settled, tuple(sorted(broken & {*sources})), tuple(unknown))
    for source in unknown:
        narrated = _narrated(source, kept=kept, now=now, newer=told)
        if narrated is not None:
            every[source] = narrated
    return LookedOver(
        tuple(every[source] for source in sources if source in every),
        settled,
        broken=tuple(source for source in sources if source not in every),
    )


def narrate_ahead(root: Path, sources: Sequence[str], /, *, now: datetime) -> dict[str, bytes]:
    """What narrating some articles gives, found in a process that does nothing else.

    Nothing is given where a file of the show changed meanwhile. Raises what ``look_over`` does.
    """
    project, newer = load_project(root), dict[str, bytes]()
    files = look_at_files(root)
    kept = _narrations(project, newer=newer)
    for source in sources:
        if not is_absent(root / source):
            _narrated(source, kept=kept, now=now, newer=newer)
    return newer if look_at_files(root) == files else {}


def words_kept(project: Project) -> Callable[[Path], MetWords | None]:
    """What is kept of an article's words; nothing is narrated. Raises ProjectError."""
    try:
        kept = _narrations(project, newer={})
    except EngineUnavailable:  # words can be looked at without the voice
        return lambda _path: None

    def known(path: Path) -> MetWords | None:
        one = kept.of(path)
        return one.words if one else None

    return known


def _narrations(project: Project, *, newer: Newer) -> Narrations:
    words, engine = read_lexicon(project.lexicon), info_of(project.voice)
    return narrations_of(project, engine=engine, words=words, newer=newer)


def _narrated(source: str, *, kept: Narrations, now: datetime, newer: Newer) -> Narrated | None:
    """An article narrated now; None for one that cannot be read."""
    project = kept.project
    before = files_of(project.root / source, project=project)
    try:
        with recalling(source, project=project):
            ready = prepare(
                project.root / source,
                project=project,
                engine=kept.engine,
                words=kept.words,
                today=today_in(project.show.zone, now=now),
            )
    except PodcastError:
        newer[source] = _looks(project)
        return None
    if not has_conflict(ready.scripted.text) and is_as_read(ready, before=before, project=project):
        newer[source] = kept.kept_bytes(ready)
    return narrated_of(ready, project=project)


def _still_broken(newer: Newer, *, project: Project) -> set[str]:
    """Articles that could not be read when the show's files looked as they do now."""
    looks = _looks(project)
    return {source for source, told in newer.items() if told == looks}


def _looks(project: Project) -> bytes:
    there = sorted(look_at_files(project.root).items())
    return hashlib.sha256(repr(there).encode()).hexdigest().encode()


def _source(path: Path, *, project: Project) -> str:
    return path.relative_to(project.root).as_posix()
