"""Every section's track listened to, and the finished file proven to be just those tracks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from podcast.audio import Cut, TrackHead
from podcast.audio.mp3_frames import FRAME
from podcast.checking.bounds import gate, is_faulty
from podcast.checking.line_search import Expected, Heard, hear
from podcast.checking.report_card import SoundReport, report_card, report_json, true_peak
from podcast.checking.same_as_heard import check_frames
from podcast.errors import CheckFailed, Problems
from podcast.model import AudioSpec, Track
from podcast.production.jobs import SectionJob
from podcast.production.odd_lengths_again import recheck_odd_lengths
from podcast.store import Store


def hear_track(track: Track, *, job: SectionJob, cuts: Sequence[Cut]) -> Heard:
    """Listen to a track as it will stand in the file, for the sound that was laid in it.

    Raises CheckFailed where it cannot be played.
    """
    expected = (
        Expected(start=place.start, sound=cut.samples, spoken=line.spoken, pause=line.pause)
        for line, place, cut in zip(job.lines, track.lines, cuts, strict=True)
    )
    return hear(track.mp3, expected=expected, spec=job.spec)


def prove_episode(
    path: Path,
    *,
    heard: Sequence[Heard],
    heads: Sequence[TrackHead],
    jobs: Sequence[SectionJob],
    store: Store,
    spec: AudioSpec,
) -> str:
    """The report card of a finished file as JSON, from what was heard of its tracks.

    Raises CheckFailed, or Problems with every fault, where the file is not those tracks, or
    a line, join or level is not what was promised; the store then forgets the lines at fault.
    """
    for one, head in zip(heard, heads, strict=True):
        _same_clock(one, head=head, path=path)
    check_frames(path, stretches=heard, spec=spec)
    lines = [line for job in jobs for line in job.lines]
    report = recheck_odd_lengths(report_card(heard, rate=spec.rate), lines=lines)
    try:
        gate(report, spec=spec)
    except (CheckFailed, Problems):
        _forget(report, heard=heard, jobs=jobs, store=store, spec=spec)
        raise
    return report_json(report)


def _forget(
    report: SoundReport,
    *,
    heard: Sequence[Heard],
    jobs: Sequence[SectionJob],
    store: Store,
    spec: AudioSpec,
) -> None:
    """Drop the clips of faulty lines with their sections, and sections with too high a peak.

    The next build then makes them anew.
    """
    lines = iter(report.lines)
    for job, track in zip(jobs, heard, strict=True):
        faulty = [line for line, one in zip(job.lines, lines, strict=False) if is_faulty(one)]
        for line in faulty:
            store.drop("clip", line.key)
        if faulty or true_peak(track.readings) > spec.true_peak:
            store.drop("track", job.key)
            store.drop("heard", job.key)


def _same_clock(heard: Heard, *, head: TrackHead, path: Path) -> None:
    """Raise CheckFailed where a track's length or line starts are not those that times count on."""
    starts = [line.start for line in heard.lines]
    if heard.readings.samples != head.frames * FRAME or starts != [x.start for x in head.lines]:
        raise CheckFailed(
            "A section is not as long, or its lines not where, its times say.",
            where=str(path),
            mend="Delete the sections in the store (.podcast/track), which costs no speaking, and "
            "build again; report it if that does not help.",
        )
