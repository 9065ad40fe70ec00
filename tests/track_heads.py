"""The head and the sound of a track that was not written anywhere yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from podcast.audio.track_bytes import TrackHead
from podcast.model import Track


def head_of(track: Track) -> TrackHead:
    """Give what `read_head` reads from the track's bytes."""
    return TrackHead(
        frames=track.frames,
        size=len(track.mp3),
        lines=track.lines,
        loudness=track.loudness,
        gain=track.gain,
    )


def sound_of(tracks: Iterable[Track]) -> Iterator[tuple[int, bytes]]:
    """Give what is joined of tracks: the number of their frames and their bytes."""
    return ((track.frames, track.mp3) for track in tracks)
