"""Names for what is made: one hash over all that it is made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def key_of(parts: Iterable[bytes]) -> str:
    """One hash over all that decides an episode, in 64 hex digits."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
