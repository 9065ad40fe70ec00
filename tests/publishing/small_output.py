"""A small output/ to publish, and a target whose connection breaks."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from podcast.publishing.hosting.publication import Plan, plan_publication, publish
from podcast.publishing.hosting.target import Target

NOW = datetime(2026, 4, 1, tzinfo=UTC)
LATER = NOW + timedelta(days=31)


def build(output: Path, *words: str) -> Path:
    """An output/ whose feed names one audio file and one transcript a word."""
    shutil.rmtree(output, ignore_errors=True)
    names = []
    for word in words:
        content = word.encode() * 100
        names.append(f"audio/{word}-{hashlib.sha384(content).hexdigest()[:12]}.mp3")
        write(output / names[-1], content)
        write(output / f"episodes/{word}/transcript.vtt", f"WEBVTT {words}".encode())
    write(output / "index.html", " ".join(words).encode())
    write(output / "feed-2.xml", b"old episodes")
    write(output / "feed.xml", "\n".join(names).encode())
    write(output / "audio/.x.part", b"half")
    return output


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def run(output: Path, target: Target, *, now: datetime = NOW) -> Plan:
    plan = plan_publication(output, target=target, now=now)
    publish(output, plan=plan, target=target)
    return plan


@dataclass
class Failing:
    """A target whose connection breaks at its n-th writing step, before or after the step."""

    inner: Target
    at: int
    after: bool
    steps: list[str] = field(default_factory=list)

    def _step(self, path: str) -> bool:
        self.steps.append(path)
        return len(self.steps) == self.at

    def size(self, path: str) -> int | None:
        return self.inner.size(path)

    def lost(self, files: Mapping[str, int]) -> frozenset[str]:
        return self.inner.lost(files)

    def read(self, path: str) -> bytes:
        return self.inner.read(path)

    def put(self, path: str, content: Path | bytes, *, media_type: str) -> None:
        breaks = self._step(path)
        if breaks and not self.after:
            raise KeyboardInterrupt
        self.inner.put(path, content, media_type=media_type)
        if breaks:
            raise KeyboardInterrupt

    def delete(self, path: str) -> None:
        breaks = self._step(path)
        if breaks and not self.after:
            raise KeyboardInterrupt
        self.inner.delete(path)
        if breaks:
            raise KeyboardInterrupt
