"""A fresh narration and the script file that people may have edited -> the script that is spoken.

``scripts/.generated/`` keeps each script as it was last made, so that a person's edits can be
told from the article's own changes and merged with them.
"""

from __future__ import annotations

import os
from collections import defaultdict, deque
from dataclasses import dataclass, field, replace
from pathlib import Path

from podcast.errors import ScriptError
from podcast.model import NOWHERE, Line, Place, Script, Warned
from podcast.narration.scripts import read_script, write_script
from podcast.narration.scripts.conflict_marks import conflict_line, has_conflict
from podcast.narration.scripts.merge import edited_lines, merge
from podcast.project import Project
from podcast.project_folder import generated_path, script_path
from podcast.scripting.sentence_names import SentenceNames, named, names_of, names_text
from podcast.store import holds, leads_out, whole_file, write_whole
from podcast.store.links import kept_file


@dataclass(frozen=True, slots=True)
class Scripted:
    """The script as it is spoken, the file's text, and the text that was made afresh.

    ``found`` is what the file held when it was read; None where there was none. ``names`` are
    those of its sentences.
    """

    script: Script
    text: str
    generated: str
    found: str | None
    names: SentenceNames = field(default_factory=SentenceNames)


def kept_script(slug: str, *, project: Project) -> Script | None:
    """The script as it lies in its folder; None where there is none.

    Raises ScriptError where it cannot be read or holds a conflict.
    """
    path = script_path(slug, project=project)
    text = script_text(path)
    if text is None:
        return None
    refuse_conflict(text, slug=slug, project=project)
    return read_script(text, path=_named(path, project=project))


def is_as_made(slug: str, *, project: Project) -> bool:
    """Whether nobody edited the article's script: it is as it was last made, or not there."""
    text = script_text(script_path(slug, project=project))
    return text is None or text == _base(slug, project=project)


WITHOUT_BASE = "by which your edits are told from the article's"
"""What a warning says of a script whose edits nobody can tell from the article's changes."""


def settle(fresh: Script, *, project: Project) -> Scripted:
    """Merge what a person edited with what the article says now; nothing is written.

    A script that nobody edited is the fresh one, with its places in the article.
    """
    path = script_path(fresh.slug, project=project)
    generated = write_script(fresh)
    edited = script_text(path)
    base = _base(fresh.slug, project=project)
    if edited is None or edited in (base, generated):
        return Scripted(fresh, generated, generated, edited)
    # Without the script as it was last made, everything in the file counts as a person's edit.
    text = merge(base if base is not None else generated, edited=edited, regenerated=generated)
    if has_conflict(text):
        return Scripted(fresh, text, generated, edited)
    script = read_script(text, path=_named(path, project=project))
    _refuse_other_facts(script, text=text, fresh=fresh, project=project)
    placed = _placed(script, fresh=fresh)
    if base is None:
        told = _without_base(fresh.slug, edited=edited, generated=generated)
        placed = replace(placed, warnings=(*placed.warnings, told))
    return Scripted(placed, text, generated, edited)


def _base(slug: str, *, project: Project) -> str | None:
    """The script as it was last made; None where it is lost or damaged, or two lie in conflict."""
    base = script_as_made(slug, project=project)
    return base if base.strip() and not has_conflict(base) else None


def script_as_made(slug: str, *, project: Project) -> str:
    """The text of the script as it was last made; "" where it is lost or damaged.

    Raises ScriptError where it cannot be read.
    """
    try:
        return script_text(generated_path(slug, project=project)) or ""
    except ScriptError as error:
        if not isinstance(error.__cause__, UnicodeDecodeError):
            raise
        return ""  # the next build makes it anew, and says what it could not tell


def _without_base(slug: str, *, edited: str, generated: str) -> Warned:
    """Say that nobody can tell a person's edits from what the article said before."""
    count = edited_lines(generated, edited=edited)
    lines = f"{count} lines of the script that differ from the article count as yours and are"
    if count == 1:
        lines = "1 line of the script that differs from the article counts as yours and is"
    return Warned(
        f"scripts/.generated/{slug}.md, {WITHOUT_BASE}, is not there, damaged or in conflict: "
        f"{lines} spoken. To hear the article instead, delete scripts/{slug}.md and build. "
        "Keep scripts/.generated/ with the show: a .gitignore with “.*” leaves it out."
    )


def _refuse_other_facts(script: Script, *, text: str, fresh: Script, project: Project) -> None:
    """Raise ScriptError where a script tells another title, author, day or summary.

    Feed, page and file take these from the article, so that an edit here would be taken by half.
    """
    pairs = {
        "title": (script.title, fresh.title),
        "byline": (script.byline, fresh.byline),
        "date": (str(script.published or ""), str(fresh.published or "")),
        "summary": (script.summary, fresh.summary),
    }
    names = [name for name, (said, known) in pairs.items() if said != known]
    if not names:
        return
    name, known = names[0], pairs[names[0]][1]
    lines = text.splitlines()
    row = next((at for at, line in enumerate(lines, 1) if line.startswith(f"{name}:")), 1)
    path = _named(script_path(fresh.slug, project=project), project=project)
    there = f"The article's is “{known}”" if known else "The article has none"
    raise ScriptError(
        f"The {name} was changed in the script, where only what is heard is changed.",
        where=f"{path}:{row}",
        mend=f"{there}: change it in the article, and put this line back. To have it only said "
        "otherwise, change the line below the heading.",
    )


def _placed(script: Script, *, fresh: Script) -> Script:
    """The script with its lines' places in the article, which its file does not tell.

    A line that a person changed has its paragraph's place.
    """
    same: dict[str, deque[Place]] = defaultdict(deque)
    near: dict[tuple[str, int], Place] = {}
    for section in fresh.sections:
        for line in section.lines:
            same[line.shown].append(line.place)
            near.setdefault((section.title, line.block), line.place)

    def at(line: Line, *, title: str) -> Line:
        known = same.get(line.shown)
        place = known.popleft() if known else near.get((title, line.block), NOWHERE)
        return replace(line, place=place)

    sections = tuple(
        replace(one, lines=tuple(at(line, title=one.title) for line in one.lines))
        for one in script.sections
    )
    known = {one.what: one for one in fresh.warnings}
    warnings = tuple(known.get(one.what, one) for one in script.warnings)
    return replace(script, sections=sections, warnings=warnings)


def write_scripts(scripted: Scripted, *, slug: str, project: Project) -> None:
    """Write the script, then what it was made from; with a conflict in it, refuse to go on.

    Raises ScriptError for a conflict and for a script that was saved meanwhile, StoreError.
    """
    path = script_path(slug, project=project)
    write_script_text(path, scripted.text, found=scripted.found, project=project)
    write_whole(generated_path(slug, project=project), scripted.generated.encode())
    if scripted.names.known:
        write_whole(_names_path(slug, project=project), names_text(scripted.names).encode())
    refuse_conflict(scripted.text, slug=slug, project=project)


def write_script_text(path: Path, text: str, *, found: str | None, project: Project) -> None:
    """Write a script's file where it holds still what was ``found`` in it.

    Raises ScriptError where somebody saved it meanwhile, StoreError.
    """
    data = text.encode()
    if holds(path, data):
        return
    with whole_file(kept_file(path, root=project.scripts)) as stream:
        stream.write(data)
        stream.flush()
        # Before the check, so that little time is left for others to save after it.
        os.fsync(stream.fileno())
        _refuse_saved(path, found=found, project=project)


def _refuse_saved(path: Path, *, found: str | None, project: Project) -> None:
    if script_text(path) != found:
        raise ScriptError(
            "The script was saved while the build was at work on it.",
            where=str(_named(path, project=project)),
            mend="What you typed is there. Build again.",
        )


def refuse_conflict(text: str, *, slug: str, project: Project) -> None:
    """Raise ScriptError, with its place, where the text of a script holds a conflict."""
    path = script_path(slug, project=project)
    if line := conflict_line(text):
        raise ScriptError(
            "The article and its script were both changed in the same line.",
            where=f"{_named(path, project=project)}:{line}",
            mend="`podcast scripts` shows both. Keep one, delete the lines of <, = and >; build.",
        )


def refuse_coming_conflict(scripted: Scripted, *, slug: str, project: Project) -> None:
    """Raise ScriptError for a conflict, and say so where only a build would show it."""
    try:
        refuse_conflict(scripted.text, slug=slug, project=project)
    except ScriptError as error:
        if not has_conflict(scripted.found or ""):
            error.mend = "`podcast build` puts both there and speaks neither; then you choose one."
        raise


def script_files_of(slug: str, *, project: Project) -> tuple[Path, ...]:
    """All files of an article's script: itself, as it was made, its sentences' names."""
    paths = script_path, generated_path, _names_path
    return tuple(path(slug, project=project) for path in paths)


def with_names(scripted: Scripted, *, project: Project) -> Scripted:
    """The script with the names that its sentences have had, and new ones; nothing is written."""
    path = _names_path(scripted.script.slug, project=project)
    script, names = named(scripted.script, before=names_of(script_text(path) or ""))
    return replace(scripted, script=script, names=names)


def keep_names(scripted: Scripted, *, project: Project) -> None:
    """Write down the names of a script's sentences, so that they stay the same after an edit."""
    write_whole(
        _names_path(scripted.script.slug, project=project), names_text(scripted.names).encode()
    )


def _names_path(slug: str, *, project: Project) -> Path:
    return generated_path(slug, project=project).with_suffix(".sentences")


def _named(path: Path, *, project: Project) -> Path:
    return path.relative_to(project.root)


def script_text(path: Path) -> str | None:
    """A script file's text; None where there is none. Raises ScriptError.

    What editors do to a file without being asked (a byte order mark, another kind of line
    end, none at the end) is no edit.
    """
    if leads_out(path, root=path.parent):
        raise ScriptError(
            "A link leads out of scripts/ here, and what it leads to would be published.",
            where=str(path),
            mend="Put the script itself there, or take the link away.",
        )
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise ScriptError(
            "The script is not UTF-8 text.", where=str(path), mend="Save it again as UTF-8."
        ) from error
    except OSError as error:
        raise ScriptError(
            f"The script cannot be read: {error.strerror or error}.",
            where=str(path),
            mend="Check that scripts/ is a folder and that you may read what is in it.",
        ) from error
    return text if text.endswith("\n") else f"{text}\n"
