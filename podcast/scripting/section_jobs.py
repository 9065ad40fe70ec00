"""A section's or a line's words -> the work that its sound takes: who speaks it, by which key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from podcast.model import Article, Line, ScriptSection
from podcast.model.source_places import where_of
from podcast.production.jobs import LineJob, SectionJob, track_key
from podcast.production.long_sections import parts
from podcast.production.worker_versions import makers
from podcast.project import Project
from podcast.scripting.casting import voice_of
from podcast.speech import info_of
from podcast.speech.clip_keys import clip_key
from podcast.speech.engine import EngineInfo
from podcast.speech.recordings.keys import take_key


@dataclass(frozen=True, slots=True)
class SectionJobs:
    """Gives the work of an article's sections, of a line that comes again as it was.

    All sections are asked about twice where they are begun while the rest is narrated.
    """

    article: Article
    project: Project
    engine: EngineInfo
    known: dict[tuple[object, ...], LineJob] = field(default_factory=dict)

    def of(self, section: ScriptSection) -> tuple[SectionJob, ...]:
        """The section's work, in parts that are laid apart."""
        return tuple(
            _job([self._line(line) for line in part], title=section.title, project=self.project)
            for part in parts(section.lines)
        )

    def _line(self, line: Line) -> LineJob:
        # All of a line but its name and block, which say nothing of its sound.
        asked = (
            *(line.pieces, line.role, line.pause, line.language),
            *(line.place, line.phonemes, line.take),
        )
        if asked not in self.known:
            self.known[asked] = line_job(
                line, article=self.article, project=self.project, engine=self.engine
            )
        return self.known[asked]


def _job(lines: Sequence[LineJob], *, title: str, project: Project) -> SectionJob:
    return SectionJob(
        key=track_key(lines, spec=project.audio),
        title=title,
        lines=tuple(lines),
        spec=project.audio,
        store=project.store,
        makers=makers({line.voice for line in lines}),
    )


def line_job(
    line: Line, *, article: Article | None, project: Project, engine: EngineInfo
) -> LineJob:
    """What it takes to speak a line of an article, or a text that is in none."""
    voice = voice_of(line, article=article, project=project)
    if voice.engine != engine.name:
        engine = info_of(voice)
    take = line.take.sound if line.take else ""
    own = take and take_key(take, text=line.spoken, language=voice.language)
    return LineJob(
        spoken=line.spoken,
        voice=voice,
        key=own or clip_key(line.spoken, voice=voice, engine=engine, phonemes=line.phonemes),
        pause=line.pause,
        where=where_of(article.text_source if article else "", line.place),
        phonemes=line.phonemes,
        take=take,
    )
