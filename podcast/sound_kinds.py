"""Opening sound files safely: a file's format is told by its first bytes, and no other is tried.

FFmpeg guesses from whatever it is given, and some of what it can guess is no sound but a list of
other files, of addresses to fetch, or of a port to listen at (HLS, DASH, concat, SDP).
"""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import av
from av.container import InputContainer

_FIRST = 64  # bytes
_SIGNS = (
    (re.compile(rb"RIFF.{4}WAVE|RF64.{4}WAVE", re.DOTALL), "wav"),
    (re.compile(rb"FORM.{4}AIF[FC]", re.DOTALL), "aiff"),
    (re.compile(rb"fLaC"), "flac"),
    (re.compile(rb"OggS"), "ogg"),
    (re.compile(rb"\x1a\x45\xdf\xa3"), "matroska"),
    (re.compile(rb".{4}ftyp", re.DOTALL), "mov"),
    (re.compile(rb"\.snd"), "au"),
    (re.compile(rb"caff"), "caf"),
    (re.compile(rb"\xff[\xf0\xf1\xf8\xf9]"), "aac"),
    (re.compile(rb"ID3|\xff[\xe2-\xff]"), "mp3"),
)


def kind_of(first: bytes) -> str:
    """FFmpeg's name for the kind of sound that begins with these bytes.

    Raises ValueError for what begins as none of them.
    """
    for sign, kind in _SIGNS:
        if sign.match(first):
            return kind
    raise ValueError("it is no sound: no WAV, AIFF, MP3, AAC, M4A, FLAC, Opus, Ogg or WebM file")


def open_sound(source: bytes | Path) -> InputContainer:
    """Open a sound file, or its bytes, for reading. Raises ValueError as kind_of, FFmpegError."""
    if isinstance(source, bytes):
        return av.open(BytesIO(source), "r", format=kind_of(source[:_FIRST]))
    with source.open("rb") as file:
        kind = kind_of(file.read(_FIRST))
    return av.open(str(source), "r", format=kind)
