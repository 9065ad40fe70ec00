"""The pictures of articles that came before pictures did: brought once, by a later run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from podcast.errors import PodcastError
from podcast.following.entries import Entry
from podcast.following.outcomes import Outcome
from podcast.following.picture_origins import Origin, host_of, origin_of
from podcast.following.pictures import Pictures
from podcast.following.polite_visits import Visits
from podcast.following.seen_articles import Known, Seen, add_entry, as_given, read_seen, write_seen
from podcast.project import Project
from podcast.reading import read
from podcast.scripting.article_versions import ADDRESS


def bring_late_pictures(
    seen: Seen,
    *,
    source: str,
    entries: Mapping[str, Entry],
    pictures: Pictures,
    report: Callable[[Outcome], None],
) -> None:
    """Ask once for what the articles of a source show and what was never asked for.

    ``entries`` are those that the source told of this time, by key. What is here already is
    not asked for. Raises FetchBusy where a site wants a rest, StoreError.
    """
    project, is_new = pictures.project, False
    for key, known in _waiting(seen, source=source, project=project):
        place = project.root / known.file
        if pictures.has_any(place):
            origin = _origin(place, known=known, entry=entries.get(key), project=project)
            brought = pictures.bring(place, origin=origin, only_missing=True)
            if brought.files or brought.missing:
                title = read(place, root=project.root).title
                told = Outcome(source, "unchanged", title, file=known.file)
                report(replace(told, pictures=brought.files, missing=brought.missing))
            if brought.busy:
                raise brought.busy
            if brought.is_owed:
                continue
        seen.entries[key] = replace(known, pictures=True)
        add_entry(key, seen.entries[key], project=project)
        is_new = True
    if is_new:
        write_seen(seen, project=project)


def pictures_to_ask_for(project: Project, *, source: str) -> int:
    """How many articles of a source show pictures of the web that nobody has asked for."""
    pictures = Pictures(project, Visits())
    waiting = _waiting(read_seen(project), source=source, project=project)
    return sum(pictures.has_any(project.root / known.file) for _, known in waiting)


def _waiting(seen: Seen, *, source: str, project: Project) -> Iterator[tuple[str, Known]]:
    """Articles of a source that are here, and whose pictures nobody has asked for."""
    for key, known in tuple(seen.entries.items()):
        is_it = known.source == source and known.stamp and not known.pictures
        if is_it and (project.root / known.file).is_file():
            yield key, known


def _origin(place: Path, *, known: Known, entry: Entry | None, project: Project) -> Origin:
    """From where an article's pictures may come, by what its source gave of it last."""
    given = as_given(known.file, project=project)
    page = given.read_bytes() if given.is_file() else b""
    shown = (host_of(entry.image), *map(host_of, entry.attached)) if entry else ()
    hosts = (*project.image_hosts, *shown)
    address = _address(place, project=project)
    return origin_of(address, page=page, told=address, hosts=hosts)


def _address(place: Path, *, project: Project) -> str:
    try:
        told = read(place, root=project.root).meta.get(ADDRESS)
    except PodcastError:  # a build tells what is wrong with it
        return ""
    return told if isinstance(told, str) else ""
