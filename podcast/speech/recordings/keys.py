"""The names under which the store keeps recordings that were laid on their words."""

from __future__ import annotations

import hashlib
import json

TAKE_VERSION = 1
"""Raised when cut_to_words.py would cut the same recording, or lay it on its words, otherwise."""


def take_key(sound: str, *, text: str, language: str) -> str:
    """Name the clip of a recording (its SHA-256) laid on these words, in 64 hex digits."""
    made_of = [TAKE_VERSION, "take", sound, text, language]
    return hashlib.sha256(json.dumps(made_of).encode("ascii")).hexdigest()
