"""Clips become a section's track, and tracks become one tagged MP3 file.

``prepare`` cuts a clip, ``lay_track`` makes a track of cuts, ``lay_out`` places tracks by their
heads, ``tag_bytes`` makes the tag, ``assemble`` writes the file. Each module holds one outside
thing: pydub is in join, mutagen in tags, PyAV in codec and level, LAME in encode.
"""

from podcast.audio.jingle import lay_jingle
from podcast.audio.join_clips import Cut
from podcast.audio.join_tracks import Layout, Written, assemble, lay_out
from podcast.audio.lay_track import lay_track, prepare
from podcast.audio.level import HEADROOM
from podcast.audio.level_recordings import evened
from podcast.audio.tags import Tags, tag_bytes
from podcast.audio.track_bytes import (
    TrackHead,
    read_head,
    track_from_bytes,
    track_to_bytes,
)

__all__ = [
    "HEADROOM",
    "Cut",
    "Layout",
    "Tags",
    "TrackHead",
    "Written",
    "assemble",
    "evened",
    "lay_jingle",
    "lay_out",
    "lay_track",
    "prepare",
    "read_head",
    "tag_bytes",
    "track_from_bytes",
    "track_to_bytes",
]
