"""Pictures of finished episodes that are missing or cannot be shown, with their places now."""

from __future__ import annotations

from podcast.errors import PodcastError
from podcast.model.source_places import where_of
from podcast.project import Project
from podcast.reading import read
from podcast.shelf.pictures import picture_faults
from podcast.shelf.records import Record

Told = tuple[str, str]
"""Where, as a person can open it, and what is wrong."""

_OF_PICTURES = "The picture "


def faulty_pictures(record: Record, *, project: Project) -> tuple[Told, ...]:
    """What is wrong with an episode's pictures; articles without a warning are not read for it."""
    if not any(one.startswith(_OF_PICTURES) for one in record.warnings):
        return ()
    source = record.episode.article.text_source
    try:
        article = read(project.root / source, root=project.root)
    except PodcastError:
        return ()  # reading the article for the build reports it
    faults = picture_faults(article, project=project)
    return tuple((where_of(source, one.place), one.what) for one in faults)


def with_places(record: Record, *, project: Project) -> tuple[str, ...]:
    """The record's warnings, those of pictures with their places."""
    placed = {what: f"{where}: {what}" for where, what in faulty_pictures(record, project=project)}
    return tuple(placed.get(one, one) for one in record.warnings)
