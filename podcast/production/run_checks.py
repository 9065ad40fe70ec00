"""The checks run on every section's track and on the finished file; checking/ has their rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from podcast.audio.mp3_info_frame import FRAME
from podcast.audio.track_bytes import TrackHead
from podcast.checking.bounds import gate, is_faulty
from podcast.checking.heard import Heard
from podcast.checking.report_card import SoundReport, gather, report_card
from podcast.checking.same_as_heard import check_frames
from podcast.errors import CheckFailed, Problems
from podcast.model import AudioSpec, Track
from podcast.production.jobs import SectionJob
from podcast.production.odd_lengths_again import recheck_odd_lengths
from podcast.store import Store

if TYPE_CHECKING:
    from podcast.audio.cut_and_join import Cut


def hear_track(track: Track, *, job: SectionJob, cuts: Sequence[Cut]) -> Heard:
    """Listen to a track as it will stand in the file, for the sound that was laid in it.

    Raises CheckFailed where it cannot be played.
    """
    from podcast.checking.line_search import Expected, hear  # who proves a file hears nothing

    expected = (
        Expected(
            start=place.start,
            sound=cut.samples,
            spoken=line.spoken,
            pause=line.pause,
            lead=cut.lead,
            trail=cut.trail,
        )
        for line, place, cut in zip(job.lines, track.lines, cuts, strict=True)
    )
    return hear(track.mp3, expected=expected, spec=job.spec)


def prove_episode(
    written: Callable[[], Path],
    *,
    beside: Executor,
    heard: Iterable[Heard],
    heads: Sequence[TrackHead],
    jobs: Sequence[SectionJob],
    store: Store,
    spec: AudioSpec,
) -> SoundReport:
    """The report card of a finished file, from what was heard of its tracks, read one by one.

    ``written`` waits for the file, which may be written meanwhile, and raises what befell it;
    ``beside`` reads it then, in a thread.

    Raises CheckFailed, or Problems with every fault, where the file is not those tracks, or
    a line, join or level is not what was promised; the store then forgets the lines at fault
    and the sections.
    """
    on_clock = (
        _same_clock(one, head=head, written=written) for one, head in zip(heard, heads, strict=True)
    )
    gathered = gather(on_clock, rate=spec.rate)
    reading = beside.submit(lambda: check_frames(written(), stretches=gathered.sounds, spec=spec))
    lines = [line for job in jobs for line in job.lines]
    report = recheck_odd_lengths(report_card(gathered, rate=spec.rate), lines=lines)
    reading.result()
    try:
        gate(report, spec=spec)
    except (CheckFailed, Problems):
        _forget(report, jobs=jobs, store=store)
        raise
    return report


def _forget(report: SoundReport, *, jobs: Sequence[SectionJob], store: Store) -> None:
    """Drop the clips of faulty lines and every section: the next build makes them anew.

    Sections cost no speaking, and a pause or a peak does not tell which of them is at fault.
    """
    heard = iter(report.lines)
    for job in jobs:
        for line, one in zip(job.lines, heard, strict=False):
            if is_faulty(one):
                store.drop("clip", line.key)
        store.drop("track", job.key)
        store.drop("heard", job.key)


def _same_clock(heard: Heard, *, head: TrackHead, written: Callable[[], Path]) -> Heard:
    """The same; CheckFailed where a track's length or lines' starts are not those of its times."""
    starts = [line.start for line in heard.lines]
    if heard.readings.samples != head.frames * FRAME or starts != [x.start for x in head.lines]:
        raise CheckFailed(
            "A section is not as long, or its lines not where, its times say.",
            where=str(written()),
            mend="Delete the sections in the store (.podcast/track), which costs no speaking, and "
            "build again; report it if that does not help.",
        )
    return heard
