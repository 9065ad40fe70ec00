"""A prepared episode's tracks -> its finished MP3 and every line's time in it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from podcast.audio.join_tracks import Layout, assemble, milliseconds
from podcast.audio.tags import Tags, tag_bytes
from podcast.audio.track_bytes import TrackHead, head_and_sound, read_head
from podcast.checking.heard import Heard
from podcast.model import AudioSpec, Enclosure, TrackLine
from podcast.production.jobs import SectionJob
from podcast.production.stored_sound import damaged_sound, stored_hearing
from podcast.publishing.output_paths import audio_path
from podcast.publishing.shown_word_times import LineTime
from podcast.store import Store, holds, not_written


def read_times(
    jobs: Iterable[SectionJob], *, store: Store, rate: int, heads: list[TrackHead]
) -> Iterator[LineTime]:
    """When each line of an audible script is heard, in ms of the finished file.

    Tracks are read one by one, their sound unread. ``heads`` gets the head of each without its
    words, of which a long article has 100,000. Raises StoreError.
    """
    frames = 0
    for job in jobs:
        head = _head(job, store=store)
        yield from map(_Clock(frames, rate).time, head.lines)
        lines = (TrackLine(one.start, one.end, timing=one.timing) for one in head.lines)
        heads.append(replace(head, lines=tuple(lines)))
        frames += head.frames


def _head(job: SectionJob, *, store: Store) -> TrackHead:
    try:
        with store.open("track", job.key) or BytesIO() as file:
            return read_head(file)
    except (OSError, ValueError) as error:
        raise damaged_sound(job, store=store, error=error) from error


def read_hearings(jobs: Iterable[SectionJob], *, store: Store) -> Iterator[Heard]:
    """What was heard of an episode's tracks, read one by one in their order. Raises StoreError."""
    return (_hearing(job, section=n, store=store) for n, job in enumerate(jobs))


def _hearing(job: SectionJob, *, section: int, store: Store) -> Heard:
    heard, _ = stored_hearing(job, section=section, store=store)
    if heard is None:
        raise damaged_sound(job, store=store, error=ValueError("its proof is missing"))
    return heard


@dataclass(frozen=True, slots=True)
class _Clock:
    """The clock of a track that begins after so many frames of the finished file."""

    frames: int
    rate: int

    def time(self, line: TrackLine) -> LineTime:
        return LineTime(
            start=self._at(line.start),
            end=self._at(line.end),
            words=tuple((at, length, self._at(start)) for at, length, start in line.words),
            timing=line.timing,
        )

    def _at(self, sample: int) -> int:
        return round(milliseconds(self.frames, sample=sample, rate=self.rate))


def write_audio(
    tags: Tags,
    *,
    slug: str,
    jobs: Sequence[SectionJob],
    layout: Layout,
    spec: AudioSpec,
    store: Store,
    output: Path,
) -> Enclosure:
    """Write the episode's MP3 under the name its content gives it; one track in memory."""
    folder = output / "audio"
    with _unnamed(folder) as (part, stream):
        written = assemble(
            _sound_of(jobs, store=store), layout=layout, spec=spec, tag=tag_bytes(tags), to=stream
        )
        stream.flush()
        os.fsync(stream.fileno())
        path = audio_path(slug, written.sha384)
        if not holds(output / path, part):
            part.replace(output / path)
    return Enclosure(
        path=path,
        length=written.length,
        type="audio/mpeg",
        sha384=written.sha384,
        bitrate=spec.bitrate,
    )


def _sound_of(jobs: Sequence[SectionJob], *, store: Store) -> Iterator[tuple[int, memoryview]]:
    """The frames of each track, as their number and their bytes."""
    for job in jobs:
        try:
            head, sound = head_and_sound(store.get("track", job.key) or b"")
        except ValueError as error:
            raise damaged_sound(job, store=store, error=error) from error
        yield head.frames, sound


@contextmanager
def _unnamed(folder: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """A file that gets its name only when its content is known, and else is removed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f".{secrets.token_hex(8)}.part"
        try:
            with part.open("x+b") as stream:
                yield part, stream
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise not_written("The episode's audio", error, where=folder) from error
