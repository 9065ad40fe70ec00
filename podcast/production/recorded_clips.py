"""The clip of a line that a person recorded, made from the recording in the store."""

from __future__ import annotations

import hashlib

from podcast.errors import AudioError, LineFailed, StoreError
from podcast.model import Clip
from podcast.production.jobs import LineJob
from podcast.store import Store

TAKE = "take"
"""The kind of entry that holds a person's sound file, by its SHA-256."""


def recorded_clip(line: LineJob, *, store: Store) -> Clip:
    """Cut a line's recording and lay it on its words.

    Raises StoreError where the store has it no more, AudioError where it is no use.
    """
    from podcast.speech.recordings.cut_to_words import take_clip
    from podcast.speech.recordings.sound_files import read_recording

    data = store.get(TAKE, line.take)
    if data is None or hashlib.sha256(data).hexdigest() != line.take:
        store.drop(TAKE, line.take)
        raise StoreError(
            "The recording of this line is not in the store any more.",
            where=line.where,
            mend="Build again: it is put there from takes/.",
        )
    try:
        return take_clip(read_recording(data), text=line.spoken, voice=line.voice)
    except (ValueError, AudioError, LineFailed) as error:
        what = str(error) if isinstance(error, ValueError) else str(getattr(error, "what", error))
        raise AudioError(
            f"The recording of this line is of no use: {what}",
            where=line.where,
            mend="Record it again, or take it away: podcast take ARTICLE LINE --remove",
        ) from error
