"""What was seen of sources, in content/.followed: so that nothing comes twice or gets lost.

It belongs to the show and travels with it: ``seen.json``, and beside it each article as the
source gave it last, from which a person's edits are told apart. While a source is being taken
each entry adds a line to ``seen.lines``; in the end they are one file again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from podcast.errors import ProjectError
from podcast.json_values import json_values, made_of
from podcast.project import Project
from podcast.store import not_written, remove_whole, write_whole

FOLDER = ".followed"
_NAME = "seen.json"
_LINES = "seen.lines"
_BROKEN = (ValueError, TypeError, KeyError, AttributeError)


@dataclass(frozen=True, slots=True)
class Source:
    """What a source said last: how to ask it again, and until when (epoch) it wants a rest.

    ``feed`` is the address at which its entries are, where a page named it.
    """

    etag: str = ""
    modified: str = ""
    feed: str = ""
    rest: float = 0.0
    latest: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """An entry that was taken: its file in the project, its state there, and whose it is.

    ``pictures`` says that those which it shows were asked for.
    """

    file: str
    stamp: str
    source: str
    published: str = ""
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """All that was seen: sources by what the show calls them, entries by their key."""

    sources: dict[str, Source] = field(default_factory=dict)
    entries: dict[str, Known] = field(default_factory=dict)


def read_seen(project: Project) -> Seen:
    """What was seen; nothing where that is missing: articles are known by their address then.

    Raises ProjectError for a record that is damaged, as by two machines whose records git could
    not merge: articles that a person removed would come again.
    """
    seen = Seen()
    path = _folder(project) / _NAME
    with suppress(OSError):
        text = path.read_bytes()
        try:
            told = json_values(text)
            seen = Seen(
                {str(name): made_of(Source, one) for name, one in told["sources"].items()},
                {str(key): made_of(Known, one) for key, one in told["entries"].items()},
            )
        except _BROKEN as error:
            raise ProjectError(
                "The record of what was seen cannot be read.",
                where=path.relative_to(project.root).as_posix(),
                mend="Take one of its versions from git (git checkout --ours or --theirs), or "
                "delete it: nothing comes twice then, but what you removed comes again.",
            ) from error
    seen.entries.update(_of_lines(_folder(project) / _LINES))
    return seen


def _of_lines(path: Path) -> Iterator[tuple[str, Known]]:
    """The entries that a run took that was killed; a line that it wrote by half is none."""
    with suppress(OSError):
        for line in path.read_bytes().splitlines():
            with suppress(*_BROKEN):
                told: dict[str, Any] = json_values(line)
                yield str(told.pop("key")), made_of(Known, told)


def add_entry(key: str, known: Known, *, project: Project) -> None:
    """Keep one entry at once, in a line of its own. Raises StoreError."""
    path = _folder(project) / _LINES
    line = json.dumps({"key": key, **asdict(known)}, ensure_ascii=True)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            file.write(f"\n{line}\n".encode())  # a killed run may have left half a line
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise not_written("This file", error, where=path) from error


def write_seen(seen: Seen, *, project: Project) -> None:
    """Keep all that was seen. Raises StoreError."""
    text = json.dumps(asdict(seen), ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(_folder(project) / _NAME, f"{text}\n".encode())
    remove_whole(_folder(project) / _LINES)


def as_given(file: str, *, project: Project) -> Path:
    """Where an article of the project lies as its source gave it last."""
    return _folder(project) / (project.root / file).relative_to(project.content)


def as_offered(file: str, *, project: Project) -> Path:
    """Where the words of its source wait that change the same lines as a person's edits."""
    given = as_given(file, project=project)
    return given.with_name(f"{given.name}.theirs")


def _folder(project: Project) -> Path:
    return project.content / FOLDER
