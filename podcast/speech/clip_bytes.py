"""A clip as one run of bytes, for the store and between processes.

Three lines of ASCII, then the samples: the format's name, the SHA-256 of all that
follows, a JSON header.
"""

from __future__ import annotations

import hashlib
import json

from podcast.json_values import json_values
from podcast.model import Clip, Timing, WordMark

_MAGIC = b"podcast-clip 2"


def clip_to_bytes(clip: Clip) -> bytes:
    """Pack a clip; the same clip always gives the same bytes."""
    header = {
        "rate": clip.rate,
        "bytes": len(clip.samples),
        "marks": [[mark.offset, mark.length, mark.start] for mark in clip.marks],
        "timing": [clip.timing.source, clip.timing.sure],
    }
    body = json.dumps(header, separators=(",", ":")).encode("ascii") + b"\n" + clip.samples
    return b"\n".join((_MAGIC, hashlib.sha256(body).hexdigest().encode("ascii"), body))


def clip_from_bytes(data: bytes) -> Clip:
    """Unpack a clip; raises ValueError unless every byte is as it was packed."""
    magic, _, rest = data.partition(b"\n")
    digest, _, body = rest.partition(b"\n")
    if magic != _MAGIC:
        raise ValueError("not a clip, or one of another version")
    if hashlib.sha256(body).hexdigest().encode("ascii") != digest:
        raise ValueError("the clip is damaged: its checksum does not fit")
    first, _, samples = body.partition(b"\n")
    header = json_values(first)
    marks = tuple(WordMark(offset, length, start) for offset, length, start in header["marks"])
    return Clip(samples, header["rate"], marks=marks, timing=Timing(*header["timing"]))
