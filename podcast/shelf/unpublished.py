"""What of output/ is not for the public yet: drafts, and episodes of a later day."""

from __future__ import annotations

from collections.abc import Container

from podcast.checking.published import open_published
from podcast.model import Episode
from podcast.project import Project
from podcast.publishing.output_paths import episode_paths
from podcast.publishing.visibility import is_held_back
from podcast.shelf.records import read_record


def unpublished_files(project: Project) -> frozenset[str]:
    """The files, by their path in output/, of episodes that the feed does not name.

    They can be heard on this machine and are not published. Raises CheckFailed where there
    is no feed that can be read.
    """
    output = project.output
    public = {item.text("guid") for item in open_published(output, show=project.show).items()}
    records = {folder: read_record(folder) for folder in (output / "episodes").glob("*/")}
    episodes = [record.episode for record in records.values() if record is not None]
    known = {one.slug for one in episodes if one.guid in public}
    held: set[str] = set()
    for folder, record in records.items():
        if record is not None and not _is_public(record.episode, known=known):
            inside = (path.relative_to(output).as_posix() for path in folder.iterdir())
            held |= {*record.files, episode_paths(record.episode.slug).embed, *inside}
    return frozenset(held)


def _is_public(episode: Episode, *, known: Container[str]) -> bool:
    """Whether the public has an episode; an edition without an item goes with its article's."""
    article = episode.article
    if episode.unlisted:
        return article.main_slug in known and not is_held_back(article)
    return episode.slug in known and not (article.main_slug and is_held_back(article))
