"""Clips become a section's track, and tracks become one tagged MP3 file.

``lay_track.prepare`` cuts a clip, ``lay_track.lay_track`` makes a track of cuts,
``join_tracks.lay_out`` places tracks by their heads, ``tags.tag_bytes`` makes the tag,
``join_tracks.assemble`` writes the file. Each module holds one outside thing: pydub is in
cut_and_join, mutagen in tags, PyAV in codec, LAME in mp3_encoder. Nothing is imported here: who
joins finished tracks has no use for what decodes and encodes.
"""
