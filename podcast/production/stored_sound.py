"""Clips and tracks read from the store and checked, so that nothing is made of damaged ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from podcast.errors import StoreError
from podcast.model import Clip
from podcast.store import Store

if TYPE_CHECKING:
    from podcast.checking.heard import Heard
    from podcast.production.jobs import SectionJob

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class StoredSection:
    """Whether a section's track and what was heard of it are there, and nothing is left to do.

    ``damaged`` names, in words, what was there and could not be used.
    """

    is_whole: bool
    damaged: tuple[str, ...]


def stored_section(job: SectionJob, *, store: Store) -> StoredSection:
    """Read a section's track and its hearing. Raises StoreError."""
    from podcast.audio.track_bytes import head_and_sound

    track, no_track = _read("track", job.key, read=head_and_sound, store=store)
    heard, no_heard = stored_hearing(job, section=0, store=store)
    names = [name for name, is_so in (("sound", no_track), ("proof", no_heard)) if is_so]
    damaged = tuple(f"the {name} of the section “{job.title}”" for name in names)
    return StoredSection(is_whole=bool(track and heard), damaged=damaged)


def damaged_sound(job: SectionJob, *, store: Store, error: Exception) -> StoreError:
    """Drop a section's broken track, and give the error that tells it; nobody raised it yet."""
    store.drop("track", job.key)
    return StoreError(
        f"The stored sound of the section “{job.title}” was damaged during the build ({error}).",
        where=store.where("track", job.key),
        mend="Build again: only that section is made anew.",
    )


def stored_hearing(job: SectionJob, *, section: int, store: Store) -> tuple[Heard | None, bool]:
    """Read what was heard of a section, whose number it gets; and whether it was damaged."""
    from podcast.checking.heard import heard_from_bytes

    places = [line.where for line in job.lines]
    return _read(
        "heard",
        job.key,
        read=lambda data: heard_from_bytes(data, where=places, section=section),
        store=store,
    )


def stored_clip(key: str, *, store: Store) -> tuple[Clip | None, bool]:
    """Read a line's clip, and say whether it was damaged. Raises StoreError."""
    from podcast.speech.clip_bytes import clip_from_bytes

    return _read("clip", key, read=clip_from_bytes, store=store)


def _read(
    kind: str, key: str, *, read: Callable[[bytes], Value], store: Store
) -> tuple[Value | None, bool]:
    """Read an entry; one that is damaged is dropped, so that it is made again."""
    data = store.get(kind, key)
    if data is None:
        return None, False
    try:
        return read(data), False
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        store.drop(kind, key)
        return None, True
