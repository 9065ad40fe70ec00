"""Other forms of a finished episode: M4B with chapters, and Opus, on the MP3's own clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from podcast.audio.tags import SOURCE, Tags, put_mp4_extras
from podcast.errors import AudioError
from podcast.model import Chapter
from podcast.sound_kinds import open_sound


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its container and codec as FFmpeg names them, kbit/s, and its media type."""

    name: str
    suffix: str
    container: str
    codec: str
    rate: int
    bitrate: int
    type: str
    options: tuple[tuple[str, str], ...] = ()


FORMS = {
    "m4b": Form(
        "m4b",
        ".m4b",
        "ipod",
        "aac",
        44_100,
        64,
        "audio/mp4; codecs=mp4a.40.2",
        (("aac_coder", "fast"),),
    ),
    "opus": Form("opus", ".opus", "ogg", "libopus", 48_000, 32, "audio/ogg; codecs=opus"),
}
"""The forms beside MP3 that ``formats`` in podcast.toml may name."""

_BIT_EXACT = {"fflags": "+bitexact"}  # no version, date or random stream number in the file
_INDEX_FIRST = {"movflags": "+faststart"}  # a player that streams needs the index first


def convert(
    mp3: Path,
    *,
    form: str,
    tags: Tags,
    to: Path,
    stopped: Callable[[], bool] = lambda: False,
) -> Form:
    """Write a finished MP3 once more in another form, piece by piece, with chapters and cover.

    ``stopped`` is asked between pieces; once it is true the work is given up.
    Raises AudioError for a form that is not known, or a file that cannot be read or written.
    """
    if form not in FORMS:
        raise AudioError(
            f"There is no audio format called {form!r}.",
            mend=f"Use mp3, {' or '.join(FORMS)} in formats.",
        )
    made = FORMS[form]
    try:
        _convert(mp3, form=made, tags=tags, to=to, stopped=stopped)
    except (av.FFmpegError, OSError, ValueError) as error:
        raise AudioError(f"The {form} file cannot be made ({error}).", where=str(to)) from error
    if made.container == "ipod" and (tags.cover or tags.source):
        put_mp4_extras(to, cover=tags.cover, source=tags.source)
    return made


def _convert(mp3: Path, *, form: Form, tags: Tags, to: Path, stopped: Callable[[], bool]) -> None:
    options = _BIT_EXACT | (_INDEX_FIRST if form.container == "ipod" else {})
    with (
        open_sound(mp3) as source,
        av.open(to, "w", format=form.container, options=options) as target,
    ):
        stream: Any = target.add_stream(form.codec, rate=form.rate)
        stream.bit_rate = form.bitrate * 1000
        stream.layout = "mono"
        stream.codec_context.options = {"flags": "+bitexact", **dict(form.options)}
        target.metadata.update(_metadata(tags))
        if form.container == "ogg":
            target.metadata.update(_ogg_chapters(tags.chapters))
        else:
            target.set_chapters(_chapters(tags.chapters))
        heard = 0
        # Without times players would play AAC's priming, 23 ms.
        for frame in source.decode(audio=0):
            if stopped():
                raise AudioError("The build was stopped.", where=str(to), mend="Build again.")
            frame.pts, frame.time_base = heard, Fraction(1, frame.sample_rate)
            heard += frame.samples
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))


def _metadata(tags: Tags) -> dict[str, str]:
    told = {
        "title": tags.title,
        "artist": tags.artist,
        "album": tags.album,
        "date": tags.published.isoformat(),
        "genre": tags.genre,
        "comment": tags.comment,
        "copyright": tags.copyright,
        "lyrics": tags.transcript,
        SOURCE: tags.source,
    }
    return {name: value for name, value in told.items() if value}


def _chapters(chapters: Sequence[Chapter]) -> Any:
    return [
        {
            "id": number,
            "start": chapter.start,
            "end": chapter.end,
            "time_base": Fraction(1, 1000),
            "metadata": {"title": chapter.title},
        }
        for number, chapter in enumerate(chapters)
    ]


def _ogg_chapters(chapters: Sequence[Chapter]) -> dict[str, str]:
    """Give chapters as Vorbis comments; FFmpeg's own writing rounds 1.5 s up to 2.5."""
    told: dict[str, str] = {}
    for number, chapter in enumerate(chapters):
        seconds, milliseconds = divmod(chapter.start, 1000)
        minutes, seconds = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        name = f"CHAPTER{number:03d}"
        told[name] = f"{hours:02d}:{minutes:02d}:{seconds:02d}.{milliseconds:03d}"
        told[f"{name}NAME"] = chapter.title
    return told
