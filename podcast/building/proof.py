"""The finished file listened to, line by line, before anything names it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from podcast.audio import Layout, TrackHead, prepare
from podcast.audio.mp3 import FRAME
from podcast.building.sections import SectionJob, clip_of
from podcast.checking.gate import gate
from podcast.checking.sound import Expected, prove, report_json
from podcast.model import AudioSpec
from podcast.store import Store


def prove_episode(
    path: Path,
    *,
    jobs: Sequence[SectionJob],
    heads: Sequence[TrackHead],
    layout: Layout,
    spec: AudioSpec,
    store: Store,
) -> str:
    """The report card of a finished file as JSON; one line's clip in memory at a time.

    Raises CheckFailed, or Problems with every fault, where a line, join or level is not what
    was promised.
    """
    expected = _expected(jobs, heads=heads, layout=layout, spec=spec, store=store)
    report = prove(path, expected=expected, spec=spec)
    gate(report, spec=spec)
    return report_json(report)


def _expected(
    jobs: Sequence[SectionJob],
    *,
    heads: Sequence[TrackHead],
    layout: Layout,
    spec: AudioSpec,
    store: Store,
) -> Iterator[Expected]:
    for number, (job, head) in enumerate(zip(jobs, heads, strict=True)):
        for line, place in zip(job.lines, head.lines, strict=True):
            yield Expected(
                start=layout.starts[number] * FRAME + place.start,
                sound=prepare(clip_of(line, store=store), spec=spec).samples,
                spoken=line.spoken,
                pause=line.pause,
                where=line.where,
                section=number,
            )
