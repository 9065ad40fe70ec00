"""A conflict of a script resolved as a person chose: one version, the other, or a third."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from podcast.errors import ScriptError
from podcast.model import Article
from podcast.narration.scripts import read_script
from podcast.narration.scripts.conflict_marks import THEIRS, Conflict, conflicts, has_conflict
from podcast.project import Project
from podcast.project_folder import script_path
from podcast.scripting.prepare import scripted_of
from podcast.scripting.script_files import script_text, write_script_text, write_scripts


@dataclass(frozen=True, slots=True)
class Choice:
    """Both versions of a conflict as a person saw them, and the rows that are to stand there."""

    edited: tuple[str, ...]
    regenerated: tuple[str, ...]
    rows: tuple[str, ...]


def conflicts_of(article: Article, *, project: Project, today: date) -> tuple[Conflict, ...]:
    """The conflicts in an article's script, those that only a build would show too.

    Nothing is written. Raises ScriptError.
    """
    text = script_text(script_path(article.slug, project=project)) or ""
    if not has_conflict(text):
        text = scripted_of(article, project=project, today=today)[1].text
    return tuple(conflicts(text))


def choose(article: Article, choice: Choice, *, project: Project, today: date) -> None:
    """Put the chosen rows in the place of a conflict, and leave every other row as it is.

    Raises ScriptError where the conflict is not there any more, and where what would stand
    there cannot be read; nothing is written then.
    """
    path = script_path(article.slug, project=project)
    found = script_text(path) or ""
    if not has_conflict(found):
        _, scripted = scripted_of(article, project=project, today=today)
        with suppress(ScriptError):  # raised for the conflict that it has just written
            write_scripts(scripted, slug=article.slug, project=project)
        found = script_text(path) or ""
    name = path.relative_to(project.root)
    same = [
        one
        for one in conflicts(found)
        if (one.edited, one.regenerated) == (choice.edited, choice.regenerated)
    ]
    if not same:
        is_own = choice.rows not in {choice.edited, choice.regenerated}
        had = f" You had: {' '.join(choice.rows)}" if is_own else ""
        raise ScriptError(
            "This conflict is not there any more, or was changed meanwhile.",
            where=str(name),
            mend=f"Look at the script again, and choose then.{had}",
        )
    if has_conflict("\n".join(choice.rows)):
        raise ScriptError(
            "What is to stand there holds a conflict itself.",
            where=str(name),
            mend="Take the rows that begin with <, = or > out of it.",
        )
    text = _resolved(found, same[0], rows=choice.rows)
    if not has_conflict(text):
        read_script(text, path=name)
    write_script_text(path, text, found=found, project=project)


def _resolved(text: str, conflict: Conflict, *, rows: Sequence[str]) -> str:
    lines = text.split("\n")
    start = conflict.line - 1
    end = next(
        (i for i in range(start, len(lines)) if lines[i].startswith(THEIRS[:7])), len(lines) - 1
    )
    return "\n".join([*lines[:start], *rows, *lines[end + 1 :]])
