"""A clip's name in the store: a hash of everything that changes its sound, and nothing else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from podcast.model import Voice
from podcast.speech.engine import EngineInfo

KEY_VERSION = 1
"""Raised when the program itself begins to treat clips in another way."""

_SILENT_SETTINGS = frozenset({"at_once", "key_from", "pace", "price", "timeout"})


def clip_key(
    text: str,
    *,
    voice: Voice,
    engine: EngineInfo,
    phonemes: Iterable[tuple[str, str]] = (),
) -> str:
    """Name the clip of one spoken line, in 64 hex digits.

    ``phonemes`` count only for an engine that takes them. Nothing of one machine, run
    or paid account is in it, so a store can move.
    """
    said = {
        "key": KEY_VERSION,
        "text": text,
        "engine": [engine.name, engine.version],
        "voice": [voice.name, voice.language, float(voice.rate), float(voice.pitch)],
        "settings": sorted(pair for pair in voice.settings if pair[0] not in _SILENT_SETTINGS),
        "phonemes": sorted(phonemes) if engine.phonemes else [],
    }
    if voice.version:
        said["file"] = voice.version
    canonical = json.dumps(said, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()
