"""Sound laid as a build lays it, and a finished file heard in one go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from podcast.audio.join_tracks import lay_out
from podcast.audio.lay_track import lay_track, prepare
from podcast.audio.mp3_info_frame import FRAME
from podcast.checking.line_search import Expected, hear
from podcast.checking.report_card import SoundReport, gather, report_card
from podcast.model import AudioSpec, Clip, Track
from tests.track_heads import head_of

SPEC = AudioSpec()
TEXTS = (
    ("Bees remember faces.", "They learn them in parts, and put the parts together again."),
    (
        "How it was found.",
        "The keepers wore masks for a week, and nothing at all was different.",
        "Then they changed places, and the whole hive followed the wrong person home.",
    ),
    ("What follows.", "Nobody knows yet, but several groups are asking the same question now."),
)


def laid(clips: Sequence[Sequence[Clip]], *, pause: int = 350) -> list[Track]:
    """Lay each section's clips as its track, with usual pauses, or wrong ones."""
    return [
        lay_track(
            [prepare(clip, spec=SPEC) for clip in lines],
            pauses=[pause] * (len(lines) - 1) + [1500],
            spec=SPEC,
        )
        for lines in clips
    ]


def expected_of(clips: Sequence[Sequence[Clip]], *, tracks: Sequence[Track]) -> list[Expected]:
    """Say what should be heard of the tracks of these clips, which speak TEXTS."""
    starts = lay_out(map(head_of, tracks), spec=SPEC).starts
    return [
        Expected(
            start=starts[section] * FRAME + line.start,
            sound=(cut := prepare(clip, spec=SPEC)).samples,
            lead=cut.lead,
            trail=cut.trail,
            spoken=TEXTS[section][number],
            pause=1500 if number == len(track.lines) - 1 else 350,
            where=f"bees.md:{section}{number}",
            section=section,
        )
        for section, track in enumerate(tracks)
        for number, (line, clip) in enumerate(zip(track.lines, clips[section], strict=True))
    ]


def prove(path: Path, *, expected: Iterable[Expected], spec: AudioSpec) -> SoundReport:
    """Hear a whole finished file in one go."""
    heard = hear(path, expected=expected, spec=spec)
    return report_card(gather([heard], rate=spec.rate), rate=spec.rate)
