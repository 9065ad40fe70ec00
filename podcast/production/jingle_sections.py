"""The show's own sounds, laid as sections of their own: never under speech, levelled apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from podcast.errors import PodcastError, Problems, ProjectError
from podcast.production.jobs import SectionJob, track_key
from podcast.production.worker_versions import makers
from podcast.project import Project
from podcast.project_folder import CONFIG
from podcast.store import resolved


def require_sounds(project: Project) -> None:
    """Raise ProjectError, or Problems, for sounds of podcast.toml that are not there.

    Every episode has them, so they are told once and before any work.
    """
    found: list[PodcastError] = []
    for name in ("intro", "between", "outro"):
        if path := getattr(project.sounds, name):
            try:
                _bytes_of(path, name=name, project=project)
            except ProjectError as error:
                found.append(error)
    if found:
        raise found[0] if len(found) == 1 else Problems(found)


def with_jingles(
    sections: Sequence[Sequence[SectionJob]], *, project: Project
) -> tuple[SectionJob, ...]:
    """Put the show's sounds before, between and after an episode's sections, each in parts.

    Raises ProjectError for a sound that is not there.
    """
    return tuple(_laid(sections, project=project))


def _laid(sections: Sequence[Sequence[SectionJob]], *, project: Project) -> Iterator[SectionJob]:
    sounds = project.sounds
    between = _job(sounds.between, name="between", project=project)
    yield from _job(sounds.intro, name="intro", project=project)
    for number, parts in enumerate(sections):
        yield from between if number else ()
        yield from parts
    yield from _job(sounds.outro, name="outro", project=project)


def _job(path: str, *, name: str, project: Project) -> tuple[SectionJob, ...]:
    """The job of one sound; none where the show has none."""
    if not path:
        return ()
    sound = _bytes_of(path, name=name, project=project)
    made_of = f"{track_key((), spec=project.audio)} {hashlib.sha256(sound).hexdigest()}"
    return (
        SectionJob(
            key=hashlib.sha256(made_of.encode()).hexdigest(),
            title=f"sounds.{name}",
            lines=(),
            spec=project.audio,
            store=project.store,
            makers=makers(()),
            jingle=sound,
        ),
    )


def _bytes_of(path: str, *, name: str, project: Project) -> bytes:
    """A sound's file, which has to lie in the project. Raises ProjectError."""
    place = resolved(project.root / path)
    try:
        if place.is_relative_to(project.root.resolve()):
            return place.read_bytes()
        why = "lies outside the project"
    except OSError as error:
        why = f"cannot be read: {error.strerror}"
    raise ProjectError(
        f"The sound {path} {why}.",
        where=f"{CONFIG}, sounds.{name}",
        mend="Put it into content/ and write its path from the project's folder.",
    )
