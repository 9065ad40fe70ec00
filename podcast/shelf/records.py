"""The record of a finished episode: what the feed needs, and what tells that nothing changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from podcast.json_values import from_json, json_values, refuse_wrong, to_json
from podcast.model import Episode
from podcast.store.checksums import checksum

NAME = "episode.json"
_SUMMED = (".mp3", ".m4b", ".opus", ".epub")
_LARGEST = 2_000_000  # bytes; a larger file costs every build too much


@dataclass(frozen=True, slots=True)
class Record:
    """A finished episode, without its text and cues.

    ``key`` is the hash of all it was made from, ``sound`` that of its audio file alone;
    ``files`` gives each file's bytes, by its path in output/, ``sums`` the SHA-256 of those that
    have no checksum of their own; ``words`` counts the spoken ones.
    """

    key: str
    sound: str
    episode: Episode
    files: Mapping[str, int]
    words: int = 0
    warnings: tuple[str, ...] = ()
    sums: Mapping[str, str] = field(default_factory=dict)


def slim(episode: Episode) -> Episode:
    """The episode without what only its own page and captions need."""
    return replace(
        episode,
        cues=(),
        article=replace(episode.article, sections=(), notes=()),
        script=replace(episode.script, sections=()),
    )


def record_bytes(record: Record) -> bytes:
    """The record as it lies in its episode's folder."""
    head = {
        "key": record.key,
        "sound": record.sound,
        "files": dict(record.files),
        "words": record.words,
        "warnings": record.warnings,
        "sums": dict(record.sums),
    }
    return (json.dumps(head, ensure_ascii=False) + "\n" + to_json(record.episode)).encode()


def read_record(folder: Path) -> Record | None:
    """The record in an episode's folder; None where there is none that can be used."""
    try:
        told = (folder / NAME).stat()
    except OSError:
        return None
    return _read(folder, (told.st_ino, told.st_size, told.st_mtime_ns))


@lru_cache(maxsize=4096)
def _read(folder: Path, _looks: tuple[int, int, int]) -> Record | None:
    """Read a record once for each state of its file, given as inode, size and time of change."""
    try:
        head_line, _, body = (folder / NAME).read_text(encoding="utf-8").partition("\n")
        head = json_values(head_line)
        record = Record(
            key=head["key"],
            sound=head["sound"],
            episode=from_json(body),
            files=head["files"],
            words=head["words"],
            warnings=tuple(head["warnings"]),
            sums=head.get("sums", {}),
        )
        refuse_wrong(record)
    except (OSError, ValueError, KeyError, TypeError):
        return None  # the episode is then made again, which loses nothing
    return record if _is_of(folder, record) else None


def _is_of(folder: Path, record: Record) -> bool:
    """Whether a record is of the folder that it lies in, and its files lie in output/."""
    parts = [part for path in record.files for part in path.split("/")]
    is_inside = not {"", ".", ".."} & set(parts) and not any("\0" in part for part in parts)
    return is_inside and record.episode.slug == folder.name


def read_shelf(output: Path) -> dict[str, Record]:
    """Every finished episode of output/ by its slug, those without an article too."""
    folders = sorted((output / "episodes").glob("*/"))
    found = (read_record(folder) for folder in folders)
    return {record.episode.slug: record for record in found if record is not None}


def sums_of(files: Mapping[str, Path]) -> Mapping[str, str]:
    """The checksums of files, by their place; sound and books have their own inside."""
    return {
        place: checksum(path)
        for place, path in files.items()
        if not place.endswith(_SUMMED) and path.stat().st_size <= _LARGEST
    }
