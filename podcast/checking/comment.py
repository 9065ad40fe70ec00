"""The comment in an MP3's tag, as a player shows it."""

from __future__ import annotations

from pathlib import Path

from podcast.mpeg import tag_length

_HEAD = 10  # bytes of the tag's head, and of each frame's


def comment_of(path: Path) -> str:
    """The text of the first COMM frame of an ID3v2.3 tag; "" where there is none."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if len(head) < _HEAD or head[:4] != b"ID3\x03":
            return ""
        body = file.read(tag_length(head) - _HEAD)
    at = 0
    while body[at : at + 4].strip(b"\0"):
        size = int.from_bytes(body[at + 4 : at + 8], "big")
        if body[at : at + 4] == b"COMM":
            return _text(body[at + _HEAD : at + _HEAD + size])
        at += _HEAD + size
    return ""


def _text(frame: bytes) -> str:
    """What stands after the encoding, the language and the description (ID3v2.3, 4.11)."""
    encoding = "utf-16" if frame[:1] == b"\1" else "latin-1"
    wide = 2 if encoding == "utf-16" else 1
    rest = frame[4:]
    cuts = (at for at in range(0, len(rest), wide) if rest[at : at + wide] == b"\0" * wide)
    end = next(cuts, -wide)
    return rest[end + wide :].decode(encoding, errors="replace")
