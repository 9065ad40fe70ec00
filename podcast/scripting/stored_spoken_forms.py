"""What the spoken forms of an article's texts were, kept in the store between runs.

An edit changes a sentence; what the rules made of all the others is still right, and asking
them again means compiling hundreds of patterns first.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version

from podcast.narration.spoken.remembered import (
    remembered_from_bytes,
    remembered_to_bytes,
    remembering,
)
from podcast.production.worker_versions import program_hash
from podcast.project import Project
from podcast.store import FolderStore
from podcast.store.keys import key_of

KIND = "forms"
"""The kind of these entries in the store."""

_LIBRARIES = ("num2words", "symspellpy")  # those that the rules ask


def spoken_key(source: str) -> str:
    """The entry's key for an article (its path in the project), with the rules of today."""
    return key_of([_rules().encode(), os.fsencode(source)])


@cache
def _rules() -> str:
    """The hash of all that decides what the rules say, beside the text."""
    made_by = (program_hash(), unicodedata.unidata_version, *map(version, _LIBRARIES))
    return key_of(part.encode() for part in made_by)


@contextmanager
def recalling(source: str, *, project: Project) -> Iterator[None]:
    """Narrate an article with what is known of its texts; nothing is written.

    Raises StoreError where it cannot be read.
    """
    data = _store(project).get(KIND, spoken_key(source))
    with remembering(remembered_from_bytes(data) if data else {}):
        yield


@contextmanager
def keeping(source: str, *, project: Project) -> Iterator[None]:
    """Keep what is asked within, and nothing else, for the next run. Raises StoreError."""
    with remembering({}) as asked:
        yield
    data = remembered_to_bytes(asked)
    store, key = _store(project), spoken_key(source)
    if store.get(KIND, key) != data:
        store.put(KIND, key, data)


def _store(project: Project) -> FolderStore:
    """The project's own folder: what is known here is worth no way over a network."""
    return FolderStore(project.store.here)
