"""Keys of entries in the store and of episodes: a hash over all that they are made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def key_of(parts: Iterable[bytes]) -> str:
    """One hash over these parts and where each ends: a SHA-256 in 64 hex digits."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
