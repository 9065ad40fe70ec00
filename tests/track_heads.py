"""The head of a track that was not written anywhere yet."""

from __future__ import annotations

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
