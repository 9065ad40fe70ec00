"""One line of a script changed where it stands, and every other byte of its file kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from podcast.errors import ScriptError
from podcast.model import Article, Line
from podcast.narration.scripts.reading import ScriptRow, read_with_rows, script_rows
from podcast.narration.scripts.writing import meaning_itself
from podcast.production.lines_with_words import is_audible
from podcast.project import Project
from podcast.project_folder import script_path
from podcast.scripting.prepare import scripted_of
from podcast.scripting.recording_states import with_takes
from podcast.scripting.script_files import Scripted, with_names, write_scripts

_SIGN = re.compile(r"- |#{1,6} ")


@dataclass(frozen=True, slots=True)
class LineEdit:
    """Row ``number`` of a script's file as a person saw it, and what is to stand there."""

    number: int
    was: str
    now: str


def rows_of(article: Article, *, project: Project, today: date) -> tuple[ScriptRow, ...]:
    """The lines of an article's script as a build would write it; nothing is written.

    Raises ArticleError, and ScriptError for a script that holds a conflict.
    """
    _, rows = read_rows(article, project=project, today=today)
    return rows


def read_rows(
    article: Article, *, project: Project, today: date
) -> tuple[Scripted, tuple[ScriptRow, ...]]:
    """The script with its sentences' names and people's recordings, and the rows of its file.

    Raises what ``rows_of`` does.
    """
    _, scripted = scripted_of(article, project=project, today=today)
    path = script_path(article.slug, project=project).relative_to(project.root)
    script, rows = read_with_rows(scripted.text, path=path)
    named = with_names(replace(scripted, script=script), project=project)
    taken = with_takes(named, project=project)
    lines = (line for section in taken.script.sections for line in section.lines)
    return taken, tuple(
        replace(row, line=replace(row.line, name=line.name, take=line.take))
        for row, line in zip(rows, lines, strict=True)
    )


def words_of_row(text: str) -> str:
    """A row's text without the sign before it of a heading or an item."""
    return text[len(_sign(text)) :]


def changed_line(article: Article, edit: LineEdit, *, project: Project, today: date) -> Line:
    """The line as it would be said; nothing is written. Raises what ``change_line`` does."""
    return _changed(article, edit, project=project, today=today)[1]


def change_line(article: Article, edit: LineEdit, *, project: Project, today: date) -> None:
    """Put the new text into the article's script, which is written if there was none.

    Raises ScriptError where the line was changed meanwhile, where the text cannot be
    understood, and where it would be more or less than one line.
    """
    changed, _ = _changed(article, edit, project=project, today=today)
    write_scripts(with_names(changed, project=project), slug=article.slug, project=project)


def _changed(
    article: Article, edit: LineEdit, *, project: Project, today: date
) -> tuple[Scripted, Line]:
    """The whole script with the edit in it, and the line that was edited."""
    _, scripted = scripted_of(article, project=project, today=today)
    path = script_path(article.slug, project=project).relative_to(project.root)
    before = script_rows(scripted.text, path=path)
    row = _found(before, edit, where=str(path))
    rows = scripted.text.split("\n")
    rows[row.number - 1] = _sign(row.text) + meaning_itself(" ".join(edit.now.split()))
    text = "\n".join(rows)
    script, after = read_with_rows(text, path=path)
    line = next((one.line for one in after if one.number == row.number), None)
    is_same = _shape(before, row.number) == _shape(after, row.number)
    if line is None or not is_same or not is_audible(line):
        raise ScriptError(
            "This would be no longer one line of the script.",
            where=f"{path}:{row.number}",
            mend="Write one sentence with words to be said.",
        )
    return replace(scripted, text=text, script=script), line


def _sign(text: str) -> str:
    found = _SIGN.match(text)
    return found[0] if found else ""


def _found(rows: Sequence[ScriptRow], edit: LineEdit, *, where: str) -> ScriptRow:
    """The row that is meant: where it was, or the one other that has its text."""
    same = [row for row in rows if row.text == edit.was]
    here = [row for row in same if row.number == edit.number]
    if here or len(same) == 1:
        return (here or same)[0]
    raise ScriptError(
        "This line was changed meanwhile, so that nothing was written over it.",
        where=f"{where}:{edit.number}",
        mend=f"Look at what stands there now, and save again what is to stand there. "
        f"You had: {edit.now}",
    )


def _shape(rows: Sequence[ScriptRow], number: int) -> list[tuple[int, str, int, Line | None]]:
    """All that an edit of one row must leave as it is."""
    return [
        (row.number, row.line.role, row.line.block, None if row.number == number else row.line)
        for row in rows
    ]
