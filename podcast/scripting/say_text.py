"""A text that is in no article, spoken as the show would speak it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from podcast.errors import AudioError, ScriptError
from podcast.listening.wav import wav_bytes
from podcast.model import (
    Article,
    AudioSpec,
    Clip,
    Line,
    Paragraph,
    Script,
    ScriptSection,
    Section,
    Span,
)
from podcast.narration.scripts.markup import read_line
from podcast.production.jobs import LineJob, SectionJob, SectionMade, track_key
from podcast.production.lines_with_words import audible
from podcast.production.section_work import make_section
from podcast.project import Project
from podcast.scripting.prepare import write_narration
from podcast.scripting.section_jobs import line_job
from podcast.speech import load_engine
from podcast.store import StoreAddress, open_store


@dataclass(frozen=True, slots=True)
class SpokenText:
    """Lines made to sound: MP3 frames at the show's level, and what it took to make them."""

    mp3: bytes
    rate: int
    made: SectionMade


def told(text: str, *, project: Project) -> Script:
    """The script of a text alone: with the show's spoken forms and words, but without its notices.

    A line of a script file, with its forms in brackets, is told as it stands. Raises
    ScriptError for a form that is not whole.
    """
    try:
        written = read_line(text)
    except ValueError as error:
        mend = 'A form is (word)[sub:"respelling"]; a bracket that means itself is \\['
        raise ScriptError(f"{error}.", where="the text to say", mend=mend) from error
    if any(piece.rule for piece in written.pieces):
        line = Line(written.pieces, language=written.language, phonemes=written.phonemes)
        return Script("", "", project.show.language, (ScriptSection("", (line,)),))
    bare = replace(project.show, disclaimer="", voice_notice="")
    script = write_narration(
        Article(slug="", title="", sections=(Section(None, (Paragraph((Span(text),)),)),)),
        project=replace(project, show=bare),
    )
    return replace(script, sections=tuple(map(_body, script.sections)))


def _body(section: ScriptSection) -> ScriptSection:
    return replace(section, lines=tuple(line for line in section.lines if line.block >= 0))


def jobs_of(script: Script, *, project: Project) -> tuple[LineJob, ...]:
    """The work of speaking a script's lines with the show's voice. Raises EngineUnavailable."""
    engine = load_engine(project.voice.engine).info
    return tuple(
        line_job(line, article=None, project=project, engine=engine)
        for section in audible(script).sections
        for line in section.lines
    )


def say(jobs: Sequence[LineJob], *, spec: AudioSpec, store: StoreAddress) -> SpokenText:
    """Speak the lines as one section; clips and track are kept, so that again costs nothing.

    Raises AudioError where there is nothing to say, and what an engine raises.
    """
    if not jobs:
        raise AudioError("There is no word in this text.", mend="Give a text with words in it.")
    key = track_key(jobs, spec=spec)
    job = SectionJob(key=key, title="the text to say", lines=tuple(jobs), spec=spec, store=store)
    kept = open_store(store).has("track", key)
    made = SectionMade(key, reused=len(jobs)) if kept else make_section(job)
    from podcast.audio.track_bytes import track_from_bytes

    try:
        track = track_from_bytes(open_store(store).get("track", key) or b"")
    except ValueError:  # damaged: made again, from clips that have checksums of their own
        made = make_section(job)
        track = track_from_bytes(open_store(store).get("track", key) or b"")
    return SpokenText(mp3=track.mp3, rate=spec.rate, made=made)


def as_wav(said: SpokenText) -> bytes:
    """The sound as a mono 16-bit WAV file, decoded from what listeners would get."""
    from podcast.audio.codec import decode

    samples = decode(said.mp3, rate=said.rate).astype("<i2").tobytes()
    return wav_bytes(Clip(samples=samples, rate=said.rate))
