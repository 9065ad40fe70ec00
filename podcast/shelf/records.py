"""What output/ remembers of a finished episode: enough for the feed, and to leave it alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from podcast.json_values import from_json, to_json
from podcast.model import Episode

NAME = "episode.json"


@dataclass(frozen=True, slots=True)
class Record:
    """A finished episode, without its text and cues.

    ``key`` is the hash of all it was made from, ``sound`` that of its audio file alone;
    ``files`` gives each file's bytes, by its path in output/; ``words`` counts the spoken ones.
    """

    key: str
    sound: str
    episode: Episode
    files: Mapping[str, int]
    words: int = 0
    warnings: tuple[str, ...] = ()


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
    }
    return (json.dumps(head, ensure_ascii=False) + "\n" + to_json(record.episode)).encode()


def read_record(folder: Path) -> Record | None:
    """The record in an episode's folder; None where there is none that can be used."""
    try:
        head_line, _, body = (folder / NAME).read_text(encoding="utf-8").partition("\n")
        head, episode = json.loads(head_line), from_json(body)
        return Record(
            key=head["key"],
            sound=head["sound"],
            episode=episode,
            files=head["files"],
            words=head["words"],
            warnings=tuple(head["warnings"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None  # it is made again: that costs time and loses nothing


def read_shelf(output: Path) -> dict[str, Record]:
    """Every finished episode of output/ by its slug, those without an article too."""
    folders = sorted((output / "episodes").glob("*/"))
    found = (read_record(folder) for folder in folders)
    return {record.episode.slug: record for record in found if record is not None}


def is_whole(record: Record, *, output: Path) -> bool:
    """Whether every file of the episode is there at its size."""
    try:
        return all((output / path).stat().st_size == size for path, size in record.files.items())
    except OSError:
        return False
