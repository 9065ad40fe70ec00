"""The text of a file in scripts/ -> Script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import get_args

import yaml

from podcast.errors import ScriptError
from podcast.model import LeftOut, Line, Pauses, Piece, Role, Script, ScriptSection, Warned
from podcast.narration.narrator import RULED
from podcast.narration.omissions import inline_omissions
from podcast.narration.pieces import shown, tidy
from podcast.narration.punctuation import finished
from podcast.narration.scripts.markup import Written, read_gone, read_line, unescaped
from podcast.narration.scripts.writing import (
    CHAPTER,
    LEFT_OUT,
    WARNING,
    WARNINGS,
    expected_block,
)
from podcast.narration.which_pause import with_pauses

_HEADING = re.compile(r"^(#{1,6})(?: (.*))?$")
_HEADER = re.compile(r"^<!-- ([a-z]+)(?:, block (-?\d+))? -->$")
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?: |$)")
_COMMENT = re.compile(r"^<!--.*-->$")
_ROLES: frozenset[str] = frozenset(get_args(Role))
_TEXTS = ("title", "byline", "guid", "language", "summary")


@dataclass(frozen=True, slots=True)
class ScriptRow:
    """A line of a script as its file has it: the row's number from 1, its text, its chapter."""

    number: int
    text: str
    chapter: str
    line: Line


@dataclass(slots=True)
class _Draft:
    """A section while its lines are read."""

    title: str
    level: int
    lines: list[Line] = field(default_factory=list)
    block: int = -1
    rows: list[_Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the file and where it stands."""

    text: str
    number: int
    path: Path

    def error(self, what: str, *, mend: str) -> ScriptError:
        return ScriptError(what, where=f"{self.path}:{self.number}", mend=mend)

    def written(self, text: str) -> Written:
        try:
            return read_line(text)
        except ValueError as error:
            mend = 'A form is (word)[sub:"respelling"]; a bracket that means itself is \\['
            raise self.error(f"{error}.", mend=mend) from error


def read_script(text: str, *, path: Path) -> Script:
    """Read a script file; its slug is the file's name.

    Raises ScriptError, with the line, for a conflict that nobody has resolved and for
    what cannot be understood.
    """
    return read_with_rows(text, path=path)[0]


def read_with_rows(text: str, *, path: Path) -> tuple[Script, tuple[ScriptRow, ...]]:
    """Read a script file once, both as what is said and as the rows of its lines, in order.

    Raises what ``read_script`` does.
    """
    rows, end, tail = _parted(text, path=path)
    values = _front_matter(rows[:end])
    drafts = [*_drafts(rows[end:tail])]
    sections = tuple(with_pauses(map(_done, drafts), pauses=_pauses(values, row=rows[0])))
    gone = [piece for row in rows[tail:] if (piece := read_gone(row.text))]
    left = [LeftOut(one.shown, one.rule) for one in gone if one.rule != WARNING]
    texts = {name: str(values.get(name) or "") for name in _TEXTS}
    script = Script(
        slug=path.stem,
        title=texts["title"],
        language=texts["language"],
        sections=sections,
        byline=texts["byline"],
        summary=texts["summary"],
        published=_date(values.get("date"), row=rows[0]),
        guid=texts["guid"],
        left_out=(*left, *inline_omissions(sections)),
        warnings=tuple(Warned(one.shown) for one in gone if one.rule == WARNING),
    )
    return script, _script_rows(drafts)


def script_rows(text: str, *, path: Path) -> tuple[ScriptRow, ...]:
    """The rows of a script file that are lines of it, in order. Raises what ``read_script`` does.

    Pauses are those that the rows tell, and not those of a rule.
    """
    rows, end, tail = _parted(text, path=path)
    return _script_rows(_drafts(rows[end:tail]))


def _script_rows(drafts: Iterable[_Draft]) -> tuple[ScriptRow, ...]:
    return tuple(
        ScriptRow(row.number, row.text, draft.title, line)
        for draft in drafts
        for row, line in zip(draft.rows, draft.lines, strict=True)
    )


def _parted(text: str, *, path: Path) -> tuple[list[_Row], int, int]:
    """All rows, where the front matter ends, and where what is left out begins."""
    rows = [_Row(one, number, path) for number, one in enumerate(text.split("\n"), 1)]
    _refuse_conflicts(rows)
    tail = next((i for i, row in enumerate(rows) if row.text in {LEFT_OUT, WARNINGS}), len(rows))
    return rows, _end_of_front_matter(rows), tail


def _refuse_conflicts(rows: Sequence[_Row]) -> None:
    for row in rows:
        if _CONFLICT.match(row.text):
            raise row.error(
                "The script holds a conflict: the article and the script both changed here.",
                mend="Keep the lines that are right and delete the other ones and the markers.",
            )


def _end_of_front_matter(rows: Sequence[_Row]) -> int:
    fences = [index for index, row in enumerate(rows) if row.text.rstrip() == "---"][:2]
    if len(fences) < 2 or fences[0] != 0:
        raise rows[0].error(
            "The script has no front matter.",
            mend="It begins with a line ---, then title: and language:, then a line ---.",
        )
    return fences[1] + 1


def _front_matter(rows: Sequence[_Row]) -> Mapping[str, object]:
    text = "\n".join(row.text for row in rows[1:-1])
    try:
        values = yaml.safe_load(text) or {}
    except (yaml.YAMLError, ValueError) as error:
        problem = getattr(error, "problem", None) or error
        raise rows[0].error(
            f"The script's front matter is not YAML: {problem}.", mend="Write name: value."
        ) from error
    if not isinstance(values, Mapping):
        raise rows[0].error("The script's front matter has no names.", mend="Write name: value.")
    return values


def _pauses(values: Mapping[str, object], *, row: _Row) -> Pauses:
    given = values.get("pauses") or {}
    known = {one.name for one in fields(Pauses)}
    if not isinstance(given, Mapping) or not set(given) <= known:
        raise row.error("The script's pauses are not known.", mend=f"Known: {sorted(known)}.")
    if not all(isinstance(pause, int) for pause in given.values()):
        raise row.error("A pause is a whole number of milliseconds.", mend="Write 600.")
    return replace(Pauses(), **given)


def _date(value: object, *, row: _Row) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError as error:
        raise row.error(f"“{value}” is not a date.", mend="Write 2024-03-05.") from error


def _drafts(rows: Sequence[_Row]) -> Iterator[_Draft]:
    draft: _Draft | None = None
    group: list[_Row] = []
    for row in (*rows, *_blank_after(rows)):
        heading = _HEADING.match(row.text)
        if row.text.strip() and not heading:
            group.append(row)
            continue
        if group:
            draft = draft or _unopened(group[0])
            _read_group(group, draft=draft)
            group = []
        if heading:
            if draft:
                yield draft
            draft = _opened(row, level=len(heading[1]), text=heading[2] or "")
    if draft:
        yield draft


def _blank_after(rows: Sequence[_Row]) -> list[_Row]:
    return [replace(rows[-1], text="")] if rows else []


def _unopened(row: _Row) -> _Draft:
    if _COMMENT.match(row.text):
        return _Draft("", 2)
    raise row.error("This text stands in no section.", mend="Write ## and a title above it.")


def _opened(row: _Row, *, level: int, text: str) -> _Draft:
    if text.endswith(CHAPTER):
        return _Draft(unescaped(text.removesuffix(CHAPTER).removesuffix(" ")), level)
    written = row.written(text)
    title = shown(written.pieces)
    line = _line(written, pieces=written.pieces, role="heading", block=-1)
    is_said = bool(written.pieces)
    return _Draft(title, level, [line] * is_said, rows=[row] * is_said)


def _done(draft: _Draft) -> ScriptSection:
    return ScriptSection(draft.title, tuple(draft.lines), draft.level)


def _read_group(rows: Sequence[_Row], *, draft: _Draft) -> None:
    role, block, texts = _headed(rows, before=draft.block)
    if not texts:
        return
    draft.block = block
    for index, row in enumerate(texts):
        after = texts[index + 1] if index + 1 < len(texts) else None
        written = row.written(row.text.removeprefix("- "))
        joined = after is not None and not after.text.startswith("- ")
        pieces = tidy((*written.pieces, Piece(" ", " "))) if joined else written.pieces
        if pieces:
            draft.lines.append(_line(written, pieces=pieces, role=role, block=block))
            draft.rows.append(row)


def _headed(rows: Sequence[_Row], *, before: int) -> tuple[Role, int, list[_Row]]:
    """A group's role and block, and its lines without its header and without comments."""
    role: Role = "body"
    number: str | None = None
    texts: list[_Row] = []
    for row in rows:
        header = _HEADER.match(row.text)
        if header and header[1] in _ROLES and not texts:
            role, number = _role(header[1]), header[2]
        elif not _COMMENT.match(row.text) or read_gone(row.text):
            texts.append(row)
    block = expected_block(role, before=before) if number is None else int(number)
    return role, block, texts


def _role(name: str) -> Role:
    return next(role for role in get_args(Role) if role == name)


def _line(written: Written, *, pieces: tuple[Piece, ...], role: Role, block: int) -> Line:
    pause = RULED if written.pause is None else written.pause
    return Line(
        finished(pieces), role, pause, written.language, block=block, phonemes=written.phonemes
    )
