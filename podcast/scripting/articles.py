"""Which files of content/ are articles, and which of them a person named."""

from __future__ import annotations

import difflib
import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path, PurePath, PurePosixPath

from podcast.errors import PodcastError, Problems, ProjectError
from podcast.project import Project
from podcast.reading import NEARLY, READABLE, read
from podcast.reading.metadata.editions import editions_of, origin_of
from podcast.reading.slugs import slug_of, usual_slug
from podcast.store import resolved

_MOST_FOLDERS = 100
_HIDDEN = (".", "~$", "_index.")
"""How names begin that are no article's: hidden, Word's while a file is open, Hugo's list pages."""


def find_articles(project: Project, *, names: Sequence[str]) -> tuple[Path, ...]:
    """The articles to build, by name; all of content/ where none is named.

    A name is whatever the program shows of an article: its slug, its file or its script, with or
    without folder and ending. Raises ProjectError where there is no content/, and for every name
    that is no article.
    """
    every = all_articles(project)
    if not every:
        has_episodes = any((project.output / "episodes").glob("*/"))
        raise ProjectError(
            "There is no article to build."
            + (" The feed keeps the episodes that it has." if has_episodes else ""),
            where=str(project.content),
            mend="Put the articles back. To take the last one from its listeners, put it back with "
            "withdrawn: true in it, and build."
            if has_episodes
            else f"Add one with `podcast add FILE`; these can be read: {_readable()}.",
        )
    if not names:
        return every
    wanted, problems = [], []
    for name in names:
        found = _named(name, every=every, project=project)
        wanted += found
        if not found:
            problems.append(_no_such(name, every=every))
    if problems:
        raise problems[0] if len(problems) == 1 else Problems(problems)
    return tuple(dict.fromkeys(wanted))


def all_articles(project: Project) -> tuple[Path, ...]:
    """Every readable file of content/, in order of its path; hidden ones are passed over.

    A link that leads nowhere is among them, so that whoever reads it is told. Raises ProjectError
    for a folder that cannot be looked into: its episodes would be taken from their listeners.
    """
    found = (
        (*folder, name)
        for folder, _, names in _folders(project.content, unread=_refuse_unread)
        for name in names
        if _is_article(name)
    )
    places = (project.content.joinpath(*parts) for parts in sorted(found))
    return tuple(path for path in places if path.is_file() or _leads_nowhere(path))


def _leads_nowhere(path: Path) -> bool:
    return path.is_symlink() and not path.exists()


def passed_over(project: Project) -> Iterator[str]:
    """A warning for all in content/ that is there for the eye alone.

    That are links to folders of articles, and files in which people write articles and that are
    not read; one with a readable file of its name beside it is what that was made from.
    """
    for parts, folders, names in _folders(project.content):
        here = project.content.joinpath(*parts)
        for place in sorted(here / name for name in folders):
            if place.is_symlink() and _holds_articles(place):
                name = place.relative_to(project.root).as_posix()
                yield (
                    f"{name}: This is a link to a folder, and no article behind it is built. "
                    "Move the folder itself into content/."
                )
        made = {PurePath(name).stem for name in names if _is_article(name)}
        for path in sorted(PurePath(name) for name in names if not name.startswith(_HIDDEN)):
            if (mend := NEARLY.get(path.suffix.lower())) and path.stem not in made:
                source = (here / path).relative_to(project.root).as_posix()
                yield f"{source}: Files that end in {path.suffix} cannot be read. {mend}"


def _holds_articles(folder: Path) -> bool:
    """Whether an article is in a folder or one of the first below it: it may be a whole disk."""
    return any(
        _is_article(name)
        for _, _, names in islice(_folders(folder), _MOST_FOLDERS)
        for name in names
    )


def _is_article(name: str) -> bool:
    return PurePath(name).suffix.lower() in READABLE and not name.startswith(_HIDDEN)


def _folders(
    content: Path, *, unread: Callable[[OSError], None] | None = None
) -> Iterator[tuple[tuple[str, ...], list[str], list[str]]]:
    """Every folder that is not hidden: its parts inside content/, its folders and its files."""
    for folder, folders, names in os.walk(content, onerror=unread):
        folders[:] = (one for one in folders if not one.startswith(_HIDDEN))
        yield PurePath(folder).relative_to(content).parts, folders, names


def _refuse_unread(error: OSError) -> None:
    if isinstance(error, FileNotFoundError):
        return  # there is no content/, or the folder went just now
    raise ProjectError(
        f"This folder of articles cannot be looked into: {error.strerror}.",
        where=str(error.filename),
        mend="Check that you may read and enter it. Nothing was taken from listeners.",
    )


def articles_to_build(project: Project, *, names: Sequence[str]) -> tuple[Path, ...]:
    """What ``find_articles`` gives, with the other editions of each article that is named."""
    paths = find_articles(project, names=names)
    if not names:
        return paths
    origins = (origin_of(path) or path for path in paths)
    families = ((origin, *editions_of(origin)) for origin in dict.fromkeys(origins))
    return tuple(dict.fromkeys(path for family in families for path in family))


def find_article(project: Project, *, name: str) -> Path:
    """The file that a person named: any file there is, or an article of the show by its name.

    Raises ProjectError.
    """
    path = Path(name)
    if not path.is_file():
        return find_articles(project, names=[name])[0]
    # ``..`` leads out of the show by its name and not by a link, which is what reading refuses.
    return resolved(path.parent) / path.name if ".." in path.parts else path


def is_called(name: str, *, source: str, slug: str) -> bool:
    """Whether a person who types this name may mean the article of that file and slug."""
    # A keyboard and a disk may store one name in two ways.
    typed, source = (unicodedata.normalize("NFC", one) for one in (name, source))
    file, told = PurePosixPath(source), PurePosixPath(typed.replace("\\", "/"))
    inside = file.relative_to(file.parts[0]) if len(file.parts) > 1 else file
    names = {file, file.with_suffix(""), inside, inside.with_suffix("")}
    names |= {PurePosixPath(file.name), PurePosixPath(file.stem), PurePosixPath(slug)}
    return told in names | {PurePosixPath("scripts", f"{slug}.md")}


def _named(name: str, *, every: Sequence[Path], project: Project) -> list[Path]:
    """The articles of a name; their front matter is only looked into where no file has it."""
    there = resolved(Path(name)) if _is_there(name) else None
    found = [path for path in every if _is_named(path, name=name, there=there, project=project)]
    return found or [path for path in every if _has_slug(path, name=name, project=project)]


def _is_named(path: Path, *, name: str, there: Path | None, project: Project) -> bool:
    """Whether a name is the article's; ``there`` is the file that it names as it stands."""
    inside = path.relative_to(project.root).as_posix()
    is_it = there is not None and there == resolved(path)
    return is_it or is_called(name, source=inside, slug=usual_slug(path))


def _is_there(name: str) -> bool:
    try:
        return os.path.lexists(name)
    except ValueError:  # a name that no file can have
        return False


def _has_slug(path: Path, *, name: str, project: Project) -> bool:
    try:
        article = read(path, root=project.root)
    except PodcastError:
        return False
    return is_called(name, source=article.source, slug=article.slug)


def _no_such(name: str, *, every: Sequence[Path]) -> PodcastError:
    stems = [_short_name(path) for path in every]
    near = near_names(name, stems)
    return ProjectError(
        f"There is no article called {name}.",
        where="content/",
        mend=f"Did you mean one of these? {', '.join(near)}" if near else _all_of(stems),
    )


def _short_name(path: Path) -> str:
    """The file's name without its ending; where that is its folder's page, the slug."""
    slug = usual_slug(path)
    return path.stem if slug == slug_of(path.stem) else slug


def near_names(name: str, names: Sequence[str]) -> list[str]:
    """Those of some names that a person may have meant by another one, nearest first."""
    bare = {one.casefold(): one for one in reversed(names)}
    typed = {name.casefold(), PurePosixPath(name).stem.casefold()}
    found = [one for word in typed for one in difflib.get_close_matches(word, bare, n=3)]
    begun = [one for one in bare if len(name) > 1 and one.startswith(name.casefold())]
    return [bare[one] for one in dict.fromkeys([*found, *begun])][:3]


def _all_of(stems: Sequence[str]) -> str:
    if not stems:
        return "Bring one: podcast add FILE"
    more = f" and {len(stems) - _SHOWN:,} more" if len(stems) > _SHOWN else ""
    return f"Name one of: {', '.join(stems[:_SHOWN])}{more}. `podcast status` lists them all."


_SHOWN = 5


def _readable() -> str:
    return " ".join(sorted(READABLE))
