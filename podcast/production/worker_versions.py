"""Whether a worker would make the same bytes as the machine that hands out the work."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from importlib.resources import files

from podcast import __version__
from podcast.errors import ClusterError
from podcast.model import Voice
from podcast.production.jobs import Makers
from podcast.speech import load_engine, settled
from podcast.store.keys import key_of

_LIBRARIES = ("av", "lameenc", "numpy", "pydub")  # those that join, level and encode


@cache
def program_hash() -> str:
    """The hash of the program's own files, in 64 hex digits."""
    return key_of(part for file in _files(str(files("podcast"))) for part in file)


def _files(folder: str) -> Iterator[tuple[bytes, bytes]]:
    """Names and contents; nearly a thousand of them, so that pathlib would take twice as long.

    What Python compiled is left out, with its folder: there another process may just be writing,
    under names that are gone a moment later.
    """
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name == "__pycache__":
            continue
        if entry.is_dir():
            yield from _files(entry.path)
        elif not entry.name.endswith(".pyc"):
            with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123 - quicker by half
                yield entry.name.encode(), file.read()


def makers(voices: Iterable[Voice]) -> tuple[tuple[str, str], ...]:
    """What would make a section here: program, libraries, engines and files of its voices.

    Raises EngineUnavailable where an engine or a voice is not there.
    """
    found = dict(_program_and_libraries())
    for voice in voices:
        found[f"the engine {voice.engine}"] = _engine_version(voice.engine)
        if voice.version:
            found[f"the voice {voice.name}"] = settled(replace(voice, version="")).version
    return tuple(sorted(found.items()))


def refuse_others(expected: Makers, *, voices: Iterable[Voice]) -> None:
    """Raise ClusterError, naming both versions, where this machine would make other bytes."""
    here = dict(makers(voices))
    for name, theirs in expected:
        ours = here.get(name, "none")
        if ours != theirs:
            raise ClusterError(
                f"A worker has another version of {name}: {ours}, while the build has {theirs}.",
                where=f"worker process {os.getpid()} on {platform.node()}",
                mend="Install there what the build has, or stop that worker. Then build again: "
                "what was spoken is kept.",
            )


@cache
def _program_and_libraries() -> tuple[tuple[str, str], ...]:
    own = ("podcast", f"{__version__} ({program_hash()[:12]})")
    return (own, *((name, version(name)) for name in _LIBRARIES))


@cache
def _engine_version(name: str) -> str:
    return load_engine(name).info.version
