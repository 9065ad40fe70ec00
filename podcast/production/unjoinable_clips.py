"""What an engine gave for a line and cannot be joined: refused by its line, and not kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from podcast.errors import AudioError
from podcast.model import AudioSpec, Clip
from podcast.production.jobs import LineJob
from podcast.store import Store

if TYPE_CHECKING:
    from podcast.audio.cut_and_join import Cut


def joinable(clip: Clip, *, line: LineJob, spec: AudioSpec, store: Store) -> Cut:
    """The clip as it is joined; one that cannot be is not kept, so that it is spoken anew.

    Raises AudioError with the line's place.
    """
    from podcast.audio.lay_track import prepare

    try:
        return prepare(clip, spec=spec)
    except AudioError as error:
        store.drop("clip", line.key)
        raise AudioError(
            f"The engine's answer for this line is of no use. {error.what}",
            where=f"{line.where} “{line.spoken}”".strip(),
            mend="Build again; if it stays, reword the line or choose another engine.",
        ) from error
