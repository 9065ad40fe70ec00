"""What ``podcast check`` finds in output/, kept as long as no file there changes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from podcast.checking.rule import Finding
from podcast.checking.run_rules import check_output
from podcast.checking.stored_report_cards import read_cards
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.project_folder import CONFIG
from podcast.shelf.show_record import show_sums
from podcast.store.signatures import signature
from podcast.studio.gathered.errands import Errand

AT_ONCE = 50
"""Episodes that a screen checks by itself; each takes some five milliseconds."""

Findings = tuple[Finding, ...]


@dataclass(slots=True)
class Checks(Errand):
    """What was found in output/, by how it looked then, and the task that checks it anew."""

    known: dict[str, Findings] = field(default_factory=dict)

    def of(self, project: Project) -> Findings | None:
        """What is wrong with output/; None where a check of many episodes has only begun."""
        look = look_at_output(project)
        if look not in self.known:
            if sum(1 for _ in (project.output / "episodes").glob("*/")) > AT_ONCE:
                self.send([look], root=project.root, look=checked, into=self.known)
                return None
            self.known = {look: _findings(project)}
        self.known = {look: self.known[look]}
        return self.known[look]


def checked(root: Path, looks: Sequence[str], /, *, now: datetime) -> dict[str, Findings]:
    """Check output/ in a process of its own; ``looks`` is how it looked, of which there is one."""
    del now  # it is asked as those that look at articles are
    return dict.fromkeys(looks, _findings(load_project(root)))


def _findings(project: Project) -> Findings:
    cards = read_cards(project.output, spec=project.audio)
    return (
        *check_output(project.output, show=project.show, sums=show_sums(project)),
        *(one for card in cards for one in card.findings),
    )


def look_at_output(project: Project) -> str:
    """A text that changes when a file of output/ does, or what the show says of itself."""
    told = hashlib.sha256(repr(signature(project.root / CONFIG)).encode())
    for line in _files(os.fspath(project.output)):
        told.update(line)
    return told.hexdigest()


def _files(folder: str) -> Iterator[bytes]:
    """Every file's path, size and time of change; a show has tens of thousands."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda one: one.name)
    for one in entries:
        if one.is_dir():
            yield from _files(one.path)
        elif not one.name.startswith("."):
            seen = one.stat()
            yield f"{one.path}\0{seen.st_size}\0{seen.st_mtime_ns}\n".encode(errors="replace")
