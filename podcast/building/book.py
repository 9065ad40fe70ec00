"""An episode's e-book on its way into the episode's folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from podcast.building.pictures import Pictures
from podcast.model import Episode
from podcast.project import Project
from podcast.publishing.ebook import Media, write_epub
from podcast.store import whole_file


@contextmanager
def bound_book(
    episode: Episode, *, project: Project, pictures: Pictures, cover: bytes
) -> Iterator[Path]:
    """The book as a file that nobody knows yet; what is not moved away is removed.

    Raises StoreError where the disk is full, PublishingError where the audio cannot be read.
    """
    output = project.output
    path = output / "episodes" / f".{episode.slug}.epub.part"  # swept away after a kill
    media = Media(
        audio=output / episode.audio.path,
        cover=cover,
        pictures=pictures.names,
        images=pictures.files,
    )
    try:
        with whole_file(path) as stream:
            write_epub(episode, show=project.show, media=media, to=stream)
        yield path
    finally:
        path.unlink(missing_ok=True)
