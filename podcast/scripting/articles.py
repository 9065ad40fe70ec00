"""Which files of content/ are articles, and which of them a person named."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

from podcast.errors import PodcastError, Problems, ProjectError
from podcast.project import Project
from podcast.reading import READABLE


def find_articles(project: Project, *, names: Sequence[str]) -> tuple[Path, ...]:
    """The articles to build, by name; all of content/ where none is named.

    A name is a path, a file name, or a file name without its ending. Raises ProjectError
    where there is no content/, and for every name that is no article.
    """
    every = all_articles(project)
    if not every:
        raise ProjectError(
            "There is no article to build.",
            where=str(project.content),
            mend=f"Add one with `podcast add FILE`; these can be read: {_readable()}.",
        )
    if not names:
        return every
    wanted, problems = [], []
    for name in names:
        found = [path for path in every if _is_named(path, name=name, project=project)]
        wanted += found
        if not found:
            problems.append(_no_such(name, every=every))
    if problems:
        raise problems[0] if len(problems) == 1 else Problems(problems)
    return tuple(dict.fromkeys(wanted))


def all_articles(project: Project) -> tuple[Path, ...]:
    """Every readable file of content/, in order of its path; hidden ones are passed over."""
    found = (
        path
        for path in project.content.rglob("*")
        if path.suffix.lower() in READABLE and path.is_file() and not _is_hidden(path, project)
    )
    return tuple(sorted(found))


def _is_hidden(path: Path, project: Project) -> bool:
    return any(part.startswith(".") for part in path.relative_to(project.content).parts)


def _is_named(path: Path, *, name: str, project: Project) -> bool:
    inside = path.relative_to(project.root).as_posix()
    return name in (path.stem, path.name, inside) or Path(name).absolute() == path.absolute()


def _no_such(name: str, *, every: Sequence[Path]) -> PodcastError:
    near = difflib.get_close_matches(name, [path.stem for path in every], n=3)
    names = near or [path.stem for path in every[:5]]
    return ProjectError(
        f"There is no article called {name}.",
        where="content/",
        mend=f"Did you mean one of these? {', '.join(names)}",
    )


def _readable() -> str:
    return " ".join(sorted(READABLE))
