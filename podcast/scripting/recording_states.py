"""People's own recordings of lines: ``takes/SLUG/``, and the words that each was spoken for.

``takes.toml`` names every sound of its folder with the line's name, the words as they are said,
and who reads. A recording whose words are no longer said is told and never heard.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from podcast.errors import ScriptError
from podcast.model import Line, Script, Take, Warned
from podcast.project import Project
from podcast.speech.recordings.accepted_recordings import LARGEST
from podcast.store import leads_out
from podcast.toml_values import toml_values

if TYPE_CHECKING:
    from podcast.scripting.script_files import Scripted

FOLDER = "takes"
NAME = "takes.toml"
OUT_OF_DATE = "A recording is not used: "
"""How the warning begins that tells of a recording that is not heard."""

_LARGEST_RECORD = 4_000_000  # bytes
_HEAD = "# People's own recordings of lines. podcast keeps this file; commit it with the sounds.\n"
_FIELDS = ("sentence", "words", "by", "file", "sound")
_FILE = re.compile(r"[0-9a-f]{8}(?:-[0-9]{1,4})?-[0-9a-f]{8}\.flac")
_SOUND = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording: its sentence's name, the words that are said, who reads, file and SHA-256."""

    sentence: str
    words: str
    by: str
    file: str
    sound: str


State = Literal["used", "out of date", "missing", "damaged"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A recording and what becomes of it; ``index`` counts the script's lines from 0.

    For one that is out of date it is the line that stands in its place, None where nobody knows.
    """

    recording: Recording
    state: State
    index: int | None = None


def takes_folder(slug: str, *, project: Project) -> Path:
    """Where the recordings of an article's lines lie."""
    return project.root / FOLDER / slug


def read_takes(slug: str, *, project: Project) -> tuple[Recording, ...]:
    """The recordings of an article, in the order of their record. Raises ScriptError."""
    path = takes_folder(slug, project=project) / NAME
    if leads_out(path, root=project.root):
        raise _unreadable(path, "a link leads out of takes/ here", project=project)
    try:
        if path.stat().st_size > _LARGEST_RECORD:
            raise _unreadable(path, "it is larger than 4 MB", project=project)
        return recordings_of(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise _unreadable(path, str(error), project=project) from error


def recordings_of(text: str) -> tuple[Recording, ...]:
    """The recordings that a takes.toml names. Raises ValueError for what it cannot be."""
    try:
        told = toml_values(text).get("take", [])
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"it is no TOML: {error}") from error
    if not isinstance(told, list):
        raise ValueError("take is no list of tables")  # noqa: TRY004  all faults of a record alike
    found = [_recording(one) for one in told]
    if len({one.sentence for one in found}) < len(found):
        raise ValueError("two recordings are of the same sentence")
    return tuple(found)


def _recording(told: Any) -> Recording:
    if not isinstance(told, dict) or not all(isinstance(told.get(n), str) for n in _FIELDS):
        raise ValueError(f"each [[take]] has {', '.join(_FIELDS)}")
    if not _FILE.fullmatch(told["file"]) or not _SOUND.fullmatch(told["sound"]):
        raise ValueError(f"“{told['file']}” is no recording that podcast keeps")
    return Recording(**{**{name: told[name] for name in _FIELDS}, "by": reader_name(told["by"])})


def reader_name(told: str) -> str:
    """A person's name on one line. Raises ValueError where it is none or too long."""
    name = " ".join("".join(c if c.isprintable() else " " for c in told).split())
    if not any(c.isalpha() for c in name) or len(name) > 100:
        raise ValueError("a reader's name has letters, and at most 100 of them")
    return name


def takes_text(recordings: Iterable[Recording]) -> str:
    """The recordings as a takes.toml, in the order of their names so that git merges it."""
    tables = (
        "[[take]]\n" + "".join(f"{name} = {_quoted(getattr(one, name))}\n" for name in _FIELDS)
        for one in sorted(recordings, key=lambda one: one.sentence)
    )
    return "\n".join((_HEAD, *tables))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def placed(
    recordings: Sequence[Recording], *, scripted: Scripted, project: Project
) -> tuple[Placed, ...]:
    """What becomes of each recording in a script whose sentences have their names.

    A recording is of the line that has its name and its words; a line that moved and took
    another name is known by its words.
    """
    script, gone = scripted.script, scripted.names.gone
    lines = _lines(script)
    by_name = {line.name: index for index, line in enumerate(lines)}
    homes = {one: _home(one, by_name=by_name, lines=lines) for one in recordings}
    taken = {index for index in homes.values() if index is not None}
    free = defaultdict[str, deque[int]](deque)
    for index, line in enumerate(lines):
        if index not in taken:
            free[line.spoken].append(index)
    for one, home in homes.items():
        if home is None and free[one.words]:
            homes[one] = free[one.words].popleft()
    return tuple(
        _judged(
            one,
            home=home,
            left=by_name.get(gone.get(one.sentence, one.sentence)),
            slug=script.slug,
            project=project,
        )
        for one, home in homes.items()
    )


def _home(one: Recording, *, by_name: dict[str, int], lines: Sequence[Line]) -> int | None:
    index = by_name.get(one.sentence)
    return index if index is not None and lines[index].spoken == one.words else None


def _judged(
    one: Recording, *, home: int | None, left: int | None, slug: str, project: Project
) -> Placed:
    if home is None:
        return Placed(one, "out of date", left)
    data = sound_of(one, slug=slug, project=project)
    if data is None:
        return Placed(one, "missing", home)
    if hashlib.sha256(data).hexdigest() != one.sound:
        return Placed(one, "damaged", home)
    return Placed(one, "used", home)


def sound_of(one: Recording, *, slug: str, project: Project) -> bytes | None:
    """The bytes of a recording's file; None where they cannot be had."""
    path = takes_folder(slug, project=project) / one.file
    try:
        if leads_out(path, root=project.root) or path.stat().st_size > LARGEST:
            return None
        return path.read_bytes()
    except OSError:
        return None


def with_takes(scripted: Scripted, *, main: str = "", project: Project) -> Scripted:
    """The script with the recordings that are heard at their lines, and a warning for the others.

    Its sentences have their names. ``main`` is the article's own slug where the script is of
    another edition: what was recorded for that is heard here too, at the same words. Raises
    ScriptError for a record that cannot be read.
    """
    script = scripted.script
    recordings = read_takes(script.slug, project=project)
    there = placed(recordings, scripted=scripted, project=project)
    shared = _of_main(main, project=project) if main else defaultdict(deque)
    if not there and not shared:
        return scripted
    used = {one.index: one.recording for one in there if one.state == "used"}
    count = iter(range(len(_lines(script))))

    def taken(line: Line) -> Line:
        one = used.get(next(count))
        if one is None and shared[line.spoken]:
            one = shared[line.spoken].popleft()
        return replace(line, take=Take(one.sound, one.by)) if one else line

    sections = tuple(
        replace(section, lines=tuple(map(taken, section.lines))) for section in script.sections
    )
    warnings = (*script.warnings, *_warned(there, script=script))
    return replace(scripted, script=replace(script, sections=sections, warnings=warnings))


def _of_main(main: str, *, project: Project) -> defaultdict[str, deque[Recording]]:
    """The recordings of an article's main edition by their words; what is unfit is told there."""
    found = defaultdict[str, deque[Recording]](deque)
    for one in read_takes(main, project=project):
        if _judged(one, home=0, left=None, slug=main, project=project).state == "used":
            found[one.words].append(one)
    return found


def readers_of(script: Script) -> tuple[str, ...]:
    """Who reads in a script, each once, in the order of being heard."""
    return tuple(dict.fromkeys(line.take.by for line in _lines(script) if line.take))


def why_unused(state: State) -> str:
    """Why a recording is not heard, as the end of a sentence."""
    return {
        "used": "",
        "out of date": "its line has other words now",
        "missing": "its file is not in takes/",
        "damaged": "its file is not what was recorded",
    }[state]


def _warned(there: Iterable[Placed], *, script: Script) -> Iterator[Warned]:
    lines = _lines(script)
    for one in there:
        if one.state == "used":
            continue
        place = lines[one.index].place if one.index is not None else None
        what = (
            f"{OUT_OF_DATE}{why_unused(one.state)}, so the voice speaks. {one.recording.by} said: "
            f"“{one.recording.words}” (podcast take {script.slug} --list)"
        )
        yield Warned(what) if place is None else Warned(what, place)


def _lines(script: Script) -> list[Line]:
    return [line for section in script.sections for line in section.lines]


def _unreadable(path: Path, why: str, *, project: Project) -> ScriptError:
    return ScriptError(
        f"The record of recordings cannot be read: {why}.",
        where=path.relative_to(project.root).as_posix(),
        mend="Put it back from git, or delete its folder and record the lines again.",
    )


def left_over_takes(project: Project, *, slugs: Iterable[str]) -> tuple[str, ...]:
    """The folders of takes/ that belong to none of these articles."""
    known = set(slugs)
    found = (path.parent.name for path in (project.root / FOLDER).glob(f"*/{NAME}"))
    return tuple(sorted(name for name in found if name not in known))
