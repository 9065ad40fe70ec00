"""The spoken notice of who reads, where people have recorded some of the lines themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from podcast.model import Line, Piece, Script, Show, Warned
from podcast.narration.scripts.conflict_marks import has_conflict
from podcast.project import Project
from podcast.publishing.pages.words import notice_of
from podcast.scripting.recording_states import read_takes, readers_of, with_takes
from podcast.scripting.script_files import Scripted, settle, with_names

_RULE = "voice notice"


def with_readers(
    fresh: Script, scripted: Scripted, *, main: str = "", project: Project
) -> tuple[Script, Scripted]:
    """The fresh narration and the script, their notice naming the people who read.

    ``main`` is the article's own slug, for another edition of it. A notice that a person wrote
    in the script stays. Raises ScriptError for a record of
    recordings that cannot be read.
    """
    recorded = any(read_takes(slug, project=project) for slug in (fresh.slug, main) if slug)
    if has_conflict(scripted.text) or not recorded:
        return fresh, scripted
    taken = with_takes(with_names(scripted, project=project), main=main, project=project)
    readers = readers_of(taken.script)
    told = _naming(fresh, notice=notice_of(readers, show=project.show))
    if told == fresh:
        return fresh, scripted
    settled = settle(told, project=project)
    return (fresh, scripted) if has_conflict(settled.text) else (told, settled)


def unnamed_readers(script: Script, *, show: Show) -> Iterator[Warned]:
    """Warn where people are heard and the notice, written by hand, does not name them."""
    readers = readers_of(script)
    spoken = " ".join(line.spoken for line in _lines(script) if line.role == "notice")
    missing = [name for name in readers if name not in spoken]
    if show.voice_notice and missing:
        notice = notice_of(readers, show=show)
        yield Warned(f"The notice of the script does not say who reads. Write there: {notice}")


def _naming(script: Script, *, notice: str) -> Script:
    def told(line: Line) -> Line:
        if not any(piece.rule == _RULE for piece in line.pieces):
            return line
        return replace(line, pieces=(Piece("", notice, _RULE),))

    sections = tuple(replace(one, lines=tuple(map(told, one.lines))) for one in script.sections)
    return replace(script, sections=sections)


def _lines(script: Script) -> list[Line]:
    return [line for section in script.sections for line in section.lines]
