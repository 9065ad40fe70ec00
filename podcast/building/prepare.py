"""An article's file -> all that is decided about its episode before a word is spoken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from podcast.building.sections import LineJob, SectionJob, is_heard, track_key, where_of
from podcast.errors import ArticleError
from podcast.model import Article, AudioSpec, Line, Script, ScriptSection, Voice
from podcast.narration import narrate
from podcast.narration.ledger import Ledger, account
from podcast.narration.lexicon import Lexicon, load_lexicon
from podcast.narration.scripts import read_script, write_script
from podcast.narration.style import Style
from podcast.project import Project
from podcast.reading import read
from podcast.speech.engine import EngineInfo
from podcast.speech.keys import clip_key


@dataclass(frozen=True, slots=True)
class Prepared:
    """One article understood and scripted, and the work that its sound takes."""

    article: Article
    script: Script
    script_text: str
    ledger: Ledger
    jobs: tuple[SectionJob, ...]
    voice: Voice


def prepare(path: Path, *, project: Project, engine: EngineInfo, today: date) -> Prepared:
    """Read and narrate one article. Raises ArticleError, ScriptError, ProjectError.

    An article without a date gets ``today``, once: its script keeps it for ever.
    """
    article = read(path, root=project.root)
    text = _script_path(article.slug, project=project)
    script = _for_life(write_narration(article, project=project), kept=kept, today=today, project=project)
    ledger = account(article, script)
    _refuse_gaps(ledger, article=article)
    voice = _voice(project.voice, article=article)
    heard = audible(script)
    return Prepared(
        article=article,
        script=heard,
        script_text=write_script(script),
        ledger=ledger,
        jobs=_jobs(heard, source=article.source, voice=voice, project=project, engine=engine),
    )


def write_narration(article: Article, *, project: Project) -> Script:
    """The article's narration as the project wants it, before anybody edited it."""
    return narrate(
        article,
        style=_style(project, article=article),
        lexicon=_lexicon(project, article=article),
        pauses=project.audio.pauses,
        show=project.show,
    )
