"""Voices that are files on this machine: where they lie, what is known of them, their hash."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from podcast.errors import EngineUnavailable
from podcast.json_values import json_values

FOLDER = "PODCAST_VOICES"
"""The environment variable that says where voices lie."""

ABOUT = "voice.json"
"""What installing wrote down of a voice; one put there by hand has none."""

_BLOCK = 1 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Model:
    """One installed model: a folder with its files."""

    engine: str
    name: str
    folder: Path
    licence: str = ""
    languages: tuple[str, ...] = ()
    digests: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes on this machine."""
        return sum(path.stat().st_size for path in self.folder.iterdir() if path.is_file())

    def file(self, ending: str) -> Path:
        """Its one file with this ending; raises EngineUnavailable."""
        found = sorted(path for path in self.folder.glob(f"*{ending}") if path.name != ABOUT)
        if len(found) != 1:
            raise EngineUnavailable(
                f"The voice {self.name} has {len(found)} files *{ending} instead of one.",
                where=str(self.folder),
                mend=f"Install it again: podcast voices install {self.name}",
            )
        return found[0]

    def version(self, *endings: str) -> str:
        """Hash the files with these endings; they are read only when they have changed."""
        parts = [_digest(path, model=self) for path in map(self.file, endings)]
        return hashlib.sha256(" ".join(parts).encode("ascii")).hexdigest()


def voices_folder() -> Path:
    """Where all projects of this user have their voices.

    PODCAST_VOICES, else ``podcast/voices`` in XDG_CACHE_HOME, else in ``~/.cache``.
    """
    if named := os.environ.get(FOLDER):
        return Path(named)
    cache_home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(cache_home) / "podcast" / "voices"


def installed(engine: str) -> tuple[Model, ...]:
    """List an engine's models by name."""
    folder = voices_folder() / engine
    if not folder.is_dir():
        return ()
    return tuple(_model(engine, one) for one in sorted(folder.iterdir()) if _is_model(one))


def find_model(engine: str, name: str) -> Model:
    """Find an installed model; raises EngineUnavailable with the way to get it."""
    folder = voices_folder() / engine / name
    if name and Path(name).name == name and _is_model(folder):
        return _model(engine, folder)
    there = ", ".join(model.name for model in installed(engine)) or "none yet"
    raise EngineUnavailable(
        f"The voice “{name}” of {engine} is not installed (installed: {there}).",
        where=str(voices_folder() / engine),
        mend=f"Get it with `podcast voices install {name or 'NAME'}`, or name one that is there.",
    )


def _is_model(folder: Path) -> bool:
    return not folder.name.startswith(".") and any(folder.glob("*.onnx"))


def _model(engine: str, folder: Path) -> Model:
    about = _about(folder)
    return Model(
        engine=engine,
        name=folder.name,
        folder=folder,
        licence=str(about.get("licence", "")) or _licence_on_card(folder),
        languages=tuple(map(str, about.get("languages", ()))),
        digests=about.get("files", {}),
    )


def _licence_on_card(folder: Path) -> str:
    """The licence that a Piper voice's MODEL_CARD gives, in its own words."""
    try:
        card = (folder / "MODEL_CARD").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    found = re.search(r"^\W*licen[cs]e\s*:\s*(\S.*)$", card, re.IGNORECASE | re.MULTILINE)
    return found[1].strip()[:200] if found else ""


def _about(folder: Path) -> dict[str, Any]:
    try:
        about = json_values((folder / ABOUT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return about if isinstance(about, dict) else {}


def _digest(path: Path, *, model: Model) -> str:
    """A file's SHA-256, as installing noted it where the file is still the same."""
    stat = path.stat()
    noted = model.digests.get(path.name, {})
    if (noted.get("bytes"), noted.get("changed")) == (stat.st_size, stat.st_mtime_ns):
        return str(noted["sha256"])
    return _read(path, stat.st_size, stat.st_mtime_ns)


@cache
def _read(path: Path, _size: int, _changed: int) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
