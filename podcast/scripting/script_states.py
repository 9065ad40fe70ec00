"""What became of each narration script: as it was made, edited, in conflict, or left behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from podcast.errors import ArticleError, ScriptError
from podcast.narration.scripts import read_script
from podcast.narration.scripts.conflict_marks import Conflict, conflicts
from podcast.narration.scripts.merge import edited_lines
from podcast.project import Project
from podcast.project_folder import script_path
from podcast.reading import read
from podcast.reading.slugs import usual_slug
from podcast.scripting.articles import all_articles, find_articles
from podcast.scripting.script_files import script_as_made, script_text

State = Literal["generated", "edited", "conflict", "broken", "orphaned", "not made yet"]


@dataclass(frozen=True, slots=True)
class ScriptState:
    """One script's state; ``path`` and ``source`` are relative to the show's folder.

    ``edited`` counts the lines that a person changed, put in or took out; ``source`` is ""
    where no article is left.
    """

    slug: str
    path: str
    source: str
    state: State
    edited: int = 0
    conflicts: tuple[Conflict, ...] = ()
    problem: ScriptError | None = None


def script_states(
    project: Project, *, names: Sequence[str], but: Mapping[str, str] | None = None
) -> tuple[ScriptState, ...]:
    """The scripts of the named articles; of all, and those without an article, if none is named.

    ``but`` are articles that nobody need look at, each with its slug. Nothing is written. Raises
    ProjectError for a name that is no article.
    """
    paths = find_articles(project, names=names) if names else all_articles(project)
    known = but or {}
    sources: dict[str, str] = {}
    for path in paths:
        name = _named(path, project=project)
        sources[known.get(name) or _slug(path, project=project)] = name
    left = () if names else sorted(project.scripts.glob("*.md"))
    asked = [slug for slug, name in sources.items() if name not in known]
    slugs = [*asked, *(path.stem for path in left if path.stem not in sources)]
    return tuple(_state(slug, source=sources.get(slug, ""), project=project) for slug in slugs)


def _slug(path: Path, *, project: Project) -> str:
    """The article's slug; what its file's name would give where it cannot be read."""
    try:
        return read(path, root=project.root).slug
    except ArticleError:
        return usual_slug(path)


def _named(path: Path, *, project: Project) -> str:
    return path.relative_to(project.root).as_posix()


def _state(slug: str, *, source: str, project: Project) -> ScriptState:
    path = script_path(slug, project=project)
    name = _named(path, project=project)
    try:
        text = script_text(path)
        if text is None:
            return ScriptState(slug, name, source, "not made yet")
        base = script_as_made(slug, project=project)
        met = tuple(conflicts(text))
        edited = 0 if met else edited_lines(base, edited=text)
        if not met:
            read_script(text, path=Path(name))
    except ScriptError as error:
        return ScriptState(slug, name, source, "broken", problem=error)
    return ScriptState(
        slug, name, source, _judged(source, met=met, edited=edited), edited=edited, conflicts=met
    )


def _judged(source: str, *, met: Sequence[Conflict], edited: int) -> State:
    if not source:
        return "orphaned"
    if met:
        return "conflict"
    return "edited" if edited else "generated"
