"""The rule for files that were changed since a build wrote them, by a bad disk or by hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from podcast.checking.published import Published
from podcast.checking.rule import Complaint, Rule, rule
from podcast.json_values import json_values
from podcast.store.checksums import is_as_written


@rule("damage", source="the episode's record", mend="Run: podcast build")
def damage(published: Published) -> Iterator[Complaint]:
    """Every file of an episode has the checksum that its record, or it itself, gives."""
    for record in sorted((published.output / "episodes").glob("*/episode.json")):
        try:
            sums, sounds, books = _known(record)
        except (OSError, ValueError, AttributeError, KeyError, TypeError, RecursionError):
            yield "The record of an episode cannot be read.", f"episodes/{record.parent.name}"
            continue
        for path in (*sums, *sounds, *books):
            file = published.output / path
            if ".." in path or not file.is_file():
                continue  # other rules tell of files that are missing
            told = partial(is_as_written, file, path=path, sums=sums, sounds=sounds)
            if not told(sound_sum=published.sound_sum):
                yield f"{file.name} is not as it was built.", path


def _known(record: Path) -> tuple[dict[str, str], dict[str, str], list[str]]:
    """What a record tells: SHA-256 by path, SHA-384 of the sound by path, and its books."""
    head, _, body = record.read_text(encoding="utf-8").partition("\n")
    told, episode = json_values(head), json_values(body)
    sums = {str(path): str(known) for path, known in told.get("sums", {}).items()}
    sounds = [*filter(None, [episode.get("audio")]), *episode.get("alternates", [])]
    books = [str(path) for path in told.get("files", {}) if path.endswith(".epub")]
    return sums, {str(one["path"]): str(one["sha384"]) for one in sounds}, books


RULES: tuple[Rule, ...] = (damage,)
