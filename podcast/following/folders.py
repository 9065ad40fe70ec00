"""A folder that somebody else writes, as a source of articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from podcast.errors import ArticleError, FetchError, PodcastError
from podcast.following.entries import Entry
from podcast.project import Project
from podcast.reading import READABLE, read
from podcast.reading.source import LARGEST, source_bytes
from podcast.shelf.pictures import wanted_pictures
from podcast.store import leads_out, write_whole


@dataclass(frozen=True, slots=True)
class FolderSource:
    """A folder of articles: each is known by its path in it, and comes as the file it is.

    ``name`` is what the show calls it: the folder itself may lie elsewhere on each machine.
    """

    name: str
    root: Path

    def entries(self) -> Iterator[Entry]:
        """Its articles, in order of their paths, but for hidden files and what Word keeps open."""
        for path in sorted(self.root.rglob("*")):
            inside = path.relative_to(self.root)
            is_hidden = any(part.startswith((".", "~$")) for part in inside.parts)
            if path.suffix.lower() in READABLE and not is_hidden and path.is_file():
                name = inside.as_posix()
                yield Entry(f"{self.name}/{name}", "", path.stem, changed=_hash(path), file=name)

    def data(self, entry: Entry) -> bytes:
        """An article's bytes. Raises ArticleError, also for a link that leads out of the folder."""
        path = self.root / entry.file
        if leads_out(path, root=self.root):
            raise ArticleError(
                "A link leads out of the folder here, and what it leads to would be published.",
                where=str(path),
                mend="Put the article itself into the folder.",
            )
        return source_bytes(path, source=str(path))

    def same(self, entry: Entry, *, project: Project) -> Path | None:
        """The file of content/ that is this very article, where its record was lost."""
        place = project.content / entry.file
        for one in place.parent.glob(f"*{place.suffix}"):
            if one.stem.startswith(place.stem) and _hash(one) == entry.changed:
                return one
        return None

    def bring_pictures(self, article: Path, *, project: Project, replace: bool) -> None:
        """Copy the pictures that an article of content/ shows and that lie in the folder."""
        try:
            wanted = wanted_pictures(read(article, root=project.root), project=project)
        except PodcastError:
            return  # a build tells what is wrong with it
        for place in wanted:
            picture = self.root / place.relative_to(project.content.resolve())
            if not picture.is_file() or leads_out(picture, root=self.root):
                continue
            if (replace or not place.exists()) and picture.stat().st_size <= LARGEST:
                write_whole(place, picture.read_bytes())


def folder_source(name: str, *, project: Project) -> FolderSource | None:
    """The folder of this name, seen from the project or from here; None for an address.

    Raises FetchError for one that is not there, or that the show itself writes or is made from.
    """
    if "://" in name or not name.strip():
        return None
    places = (project.root / Path(name).expanduser(), Path(name).expanduser())
    root = next((place.resolve() for place in places if place.is_dir()), None)
    if root is None:
        raise FetchError(
            "There is no folder of this name, and it is no address.",
            where=name,
            mend="Give an address that begins with https://, or a folder that is there.",
        )
    own = [one.resolve() for one in (project.content, project.scripts, project.output)]
    if any(root.is_relative_to(one) or one.is_relative_to(root) for one in own):
        raise FetchError(
            "A show cannot follow its own folder.",
            where=name,
            mend="Name the folder in which somebody else writes.",
        )
    return FolderSource(name, root)


def _hash(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest() if path.stat().st_size <= LARGEST else "large"
    except OSError:
        return ""
