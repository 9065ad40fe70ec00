"""A conflict of a followed article, settled as its editor says: their words here, or theirs."""

from __future__ import annotations

from pathlib import Path

from podcast.errors import ArticleError
from podcast.following.articles_into_content import taken_together
from podcast.following.seen_articles import as_given, as_offered
from podcast.project import Project
from podcast.store import remove_whole, write_whole
from podcast.store.links import write_kept


def settle(path: Path, *, project: Project, mine: bool) -> None:
    """Keep an article's own lines where its source changed the same ones, or take the source's.

    What the source changed elsewhere comes either way, and the same conflict is told no more.
    Nothing is asked of the source. Raises ArticleError where none waits, and StoreError.
    """
    file = path.relative_to(project.root).as_posix()
    given, offered = as_given(file, project=project), as_offered(file, project=project)
    if not offered.is_file():
        raise ArticleError(
            "No conflict of this article waits.",
            where=file,
            mend="Run podcast follow first: it tells which articles have one.",
        )
    theirs = offered.read_bytes()
    base = given.read_bytes() if given.is_file() else b""
    settled = taken_together(base, mine=path.read_bytes(), theirs=theirs, keep=mine)
    write_kept(path, settled, root=project.root)
    write_whole(given, theirs)
    remove_whole(offered)
