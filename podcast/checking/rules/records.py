"""Files as a build left them: one that was changed since, by a disk or by hand, is told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from podcast.checking.published import Published
from podcast.checking.rule import Complaint, Rule, rule


@rule("damage", source="the episode's record", mend="Run: podcast build")
def damage(published: Published) -> Iterator[Complaint]:
    """Every small file of an episode has the checksum that its record gives."""
    for record in sorted((published.output / "episodes").glob("*/episode.json")):
        try:
            head = json.loads(record.read_text(encoding="utf-8").partition("\n")[0])
            sums = {str(path): str(known) for path, known in head.get("sums", {}).items()}
        except (OSError, ValueError, AttributeError, RecursionError):
            yield "The record of an episode cannot be read.", f"episodes/{record.parent.name}"
            continue
        for path, known in sums.items():
            file = published.output / path
            if ".." in path or not file.is_file():
                continue  # other rules tell of files that are missing
            if hashlib.sha256(file.read_bytes()).hexdigest() != known:
                yield f"{file.name} is not as it was built.", path


RULES: tuple[Rule, ...] = (damage,)
