"""What of output/ is not for the public yet: drafts, and episodes of a later day."""

from __future__ import annotations

from podcast.checking.published import open_published
from podcast.project import Project
from podcast.publishing.layout import episode_paths
from podcast.shelf.records import read_record


def unpublished_files(project: Project) -> frozenset[str]:
    """The files, by their path in output/, of episodes that the feed does not name.

    They can be heard on this machine and are not published. Raises CheckFailed where there
    is no feed that can be read.
    """
    output = project.output
    public = {item.text("guid") for item in open_published(output, show=project.show).items()}
    held: set[str] = set()
    for folder in (output / "episodes").glob("*/"):
        record = read_record(folder)
        if record is not None and record.episode.guid not in public:
            inside = (path.relative_to(output).as_posix() for path in folder.iterdir())
            held |= {*record.files, episode_paths(record.episode.slug).embed, *inside}
    return frozenset(held)
