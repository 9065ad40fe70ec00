"""A person's recording of a line, or of several in a row, kept with the show; or taken away.

The sounds are written first and the record last, so that a recording is there whole or not at
all; what a killed run left behind is removed by the next.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from podcast.errors import AudioError, PodcastError, ScriptError
from podcast.locks import held_lock
from podcast.model import Article, Clip, Voice
from podcast.narration.scripts.reading import ScriptRow
from podcast.production.lines_with_words import is_audible
from podcast.project import Project
from podcast.scripting.casting import voice_of
from podcast.scripting.line_edits import read_rows
from podcast.scripting.recording_states import (
    NAME,
    Placed,
    Recording,
    placed,
    read_takes,
    reader_name,
    takes_folder,
    takes_text,
)
from podcast.scripting.script_files import keep_names
from podcast.speech.alignment.word_times import SURE_ENOUGH
from podcast.speech.recordings.accepted_recordings import (
    PATIENT,
    QUICKEST,
    SLOWEST,
    TOO_FEW_TO_TELL,
)
from podcast.speech.recordings.cut_to_words import parted, said_part, take_clip
from podcast.speech.recordings.sound_files import flac, read_recording
from podcast.store import remove_whole, write_whole
from podcast.store.links import write_kept

_MOST = 100  # lines of a passage
_WORDS_TO_KNOW = 4  # fewer words are not surely recognised by anybody's voice


@dataclass(frozen=True, slots=True)
class TakenLine:
    """One line that was recorded: its row, its words, who reads, and the ms that are heard of it.

    ``sure`` is False where its words were not recognised in the sound, which may be of others.
    """

    number: int
    words: str
    by: str
    duration: float
    sure: bool


@dataclass(frozen=True, slots=True)
class TakeState:
    """A recording, the row of its line or of what stands in its place, and what is said there."""

    placed: Placed
    number: int | None
    now: str


def take_lines(
    article: Article,
    data: bytes,
    *,
    numbers: Sequence[int],
    by: str,
    project: Project,
    today: date,
) -> tuple[TakenLine, ...]:
    """Keep a sound file as the recording of these rows of an article's script.

    An earlier one of the same lines goes. Raises ScriptError for rows that are no lines with
    words or do not follow each other, AudioError and LineFailed for a sound that is no use,
    StoreError.
    """
    scripted, rows = read_rows(article, project=project, today=today)
    chosen = _chosen(rows, numbers=numbers, slug=article.slug)
    reader = _reader(by)
    language = voice_of(chosen[0].line, article=article, project=project)
    clips = _clips(data, texts=[row.line.spoken for row in chosen], voice=language)
    sounds = [flac(clip) for clip in clips]
    new = [_recording(*one, by=reader) for one in zip(chosen, sounds, strict=True)]
    folder = takes_folder(article.slug, project=project)
    with _one_at_a_time(project):
        before = read_takes(article.slug, project=project)
        at = {index for index, row in enumerate(rows) if row in chosen}
        there = placed(before, scripted=scripted, project=project)
        kept = [one.recording for one in there if one.index not in at]
        keep_names(scripted, project=project)
        for recording, sound in zip(new, sounds, strict=True):
            write_whole(folder / recording.file, sound)
        _keep([*kept, *new], folder=folder, project=project)
    told = zip(chosen, clips, strict=True)
    return tuple(_told(row, clip, by=reader, voice=language) for row, clip in told)


def remove_takes(
    article: Article, *, sentences: Sequence[str], project: Project
) -> tuple[Recording, ...]:
    """Take recordings away by their sentences' names; gives those that went.

    Sounds that the record does not name go too. Raises ScriptError, StoreError.
    """
    with _one_at_a_time(project):
        before = read_takes(article.slug, project=project)
        going = tuple(one for one in before if one.sentence in sentences)
        folder = takes_folder(article.slug, project=project)
        if (folder / NAME).exists():  # where it was lost, its sounds may be wanted
            kept = [one for one in before if one not in going]
            _keep(kept, folder=folder, project=project)
    return going


def take_states(article: Article, *, project: Project, today: date) -> tuple[TakeState, ...]:
    """Every recording of an article and what becomes of it, in the order of the script.

    Nothing is written. Raises what ``rows_of`` does.
    """
    recordings = read_takes(article.slug, project=project)
    if not recordings:
        return ()
    scripted, rows = read_rows(article, project=project, today=today)
    there = placed(recordings, scripted=scripted, project=project)
    last = len(rows)
    found = sorted(there, key=lambda one: last if one.index is None else one.index)
    return tuple(
        TakeState(one, None, "")
        if one.index is None
        else TakeState(one, rows[one.index].number, rows[one.index].line.spoken)
        for one in found
    )


def _chosen(rows: Sequence[ScriptRow], *, numbers: Sequence[int], slug: str) -> list[ScriptRow]:
    wanted = set(numbers)
    where = f"scripts/{slug}.md:{min(wanted, default=0)}"
    if len(wanted) > _MOST:
        raise ScriptError(f"These are more than {_MOST} lines.", where=where, mend="Record fewer.")
    chosen = [row for row in rows if row.number in wanted and is_audible(row.line)]
    if not chosen:
        raise ScriptError(
            "There is no line with words here.",
            where=where,
            mend="podcast take ARTICLE --lines lists the lines of the script with their numbers.",
        )
    if any(row.line.role == "notice" for row in chosen):
        raise ScriptError(
            "The notice that tells who speaks is said by the show's voice.",
            where=where,
            mend="Record other lines.",
        )
    return chosen


def _reader(by: str) -> str:
    try:
        return reader_name(by)
    except ValueError as error:
        raise ScriptError(
            "Nobody is told to have read this.",
            where=str(error),
            mend='Say who reads, as listeners will be told: --by "Ana Ruiz".',
        ) from error


def _clips(data: bytes, *, texts: Sequence[str], voice: Voice) -> tuple[Clip, ...]:
    try:
        recorded = read_recording(data)
    except ValueError as error:
        raise AudioError(
            f"This cannot be taken as a recording: {error}.",
            mend="Give a WAV, MP3, M4A, FLAC or Opus file of at most 100 MB and ten minutes.",
        ) from error
    single = len(texts) == 1
    clips = (said_part(recorded),) if single else parted(recorded, texts=texts, voice=voice)
    for clip, text in zip(clips, texts, strict=True):
        _require_length(clip, text=text)
    return clips


def _require_length(clip: Clip, *, text: str) -> None:
    """Raise AudioError where a recording is much too short or too long for its text."""
    least = QUICKEST * len(text) if len(text) > TOO_FEW_TO_TELL else 0
    if not least <= clip.duration <= PATIENT + SLOWEST * len(text):
        amount = "little" if clip.duration < least else "much"
        raise AudioError(
            f"The recording is {clip.duration / 1000:.1f} seconds long, far too {amount} for its "
            "line.",
            where=f"“{text}”",
            mend="Look whether it is the recording of this line, whole, and record it again.",
        )


def _recording(row: ScriptRow, sound: bytes, *, by: str) -> Recording:
    hashed = hashlib.sha256(sound).hexdigest()
    file = f"{row.line.name}-{hashed[:8]}.flac"
    return Recording(row.line.name, row.line.spoken, by, file, hashed)


def _told(row: ScriptRow, clip: Clip, *, by: str, voice: Voice) -> TakenLine:
    try:
        made = take_clip(clip, text=row.line.spoken, voice=voice)
    except PodcastError:
        made = clip
    is_known = made.timing.source != "guess" and made.timing.sure >= SURE_ENOUGH
    sure = is_known or len(row.line.spoken.split()) < _WORDS_TO_KNOW
    return TakenLine(row.number, row.line.spoken, by, clip.duration, sure)


def _keep(recordings: Sequence[Recording], *, folder: Path, project: Project) -> None:
    """Write the record, then remove the sounds that it does not name.

    One that names none goes last: after a kill it still tells that nothing here is wanted.
    """
    write_kept(folder / NAME, takes_text(recordings).encode(), root=project.root)
    named = {one.file for one in recordings}
    for path in folder.glob("*.flac"):
        if path.name not in named:
            remove_whole(path)
    if not recordings:
        remove_whole(folder / NAME)


@contextmanager
def _one_at_a_time(project: Project) -> Iterator[None]:
    with held_lock(project.store.here / "takes.lock"):
        yield
