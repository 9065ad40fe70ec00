"""What a screen gets to work with: the show as it is now, the words, and what was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from starlette.datastructures import UploadFile

from podcast.errors import PodcastError, ProjectError
from podcast.model import Article
from podcast.narration.scripts.reading import ScriptRow
from podcast.project import Project
from podcast.publishing.pages.words import Words
from podcast.reading import read
from podcast.scripting.articles import find_articles
from podcast.studio.access import Keys
from podcast.studio.commands import Commands
from podcast.studio.gathered.checks import Checks
from podcast.studio.gathered.errands import LookingAhead
from podcast.studio.gathered.narrated_show import NarratedShow
from podcast.studio.progress_pace import PACE
from podcast.studio.scripts_in_memory import KeptRows
from podcast.studio.sounds import Sounds
from podcast.studio.undo import Undo


@dataclass(frozen=True, slots=True)
class Studio:
    """A studio that is open: its show's folder, and what lives as long as it is.

    ``commands`` is the command line, for what takes long; its progress is told every ``pace``
    seconds.
    """

    root: Path
    commands: Commands
    pace: float = PACE
    keys: Keys = field(default_factory=Keys)
    sounds: Sounds = field(default_factory=Sounds)
    rows: KeptRows = field(default_factory=KeptRows)
    looking: LookingAhead = field(default_factory=LookingAhead)
    narrated: NarratedShow = field(default_factory=NarratedShow)
    checks: Checks = field(default_factory=Checks)
    undo: Undo = field(default_factory=Undo)


@dataclass(frozen=True, slots=True)
class Visit:
    """One request: ``path``, ``query`` and ``form`` are what it says; ``files`` were uploaded.

    ``here`` is the screen's own address; ``problem`` is why what the form asks for was not done.
    """

    studio: Studio
    project: Project
    words: Words
    today: date
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    files: Sequence[UploadFile] = ()
    here: str = "/"
    problem: PodcastError | None = None

    @property
    def article(self) -> Article:
        """The article that the address names. Raises ProjectError, ArticleError."""
        return read(self.article_path, root=self.project.root)

    @property
    def article_path(self) -> Path:
        """The file of the article that the address names. Raises ProjectError."""
        return find_articles(self.project, names=[self.path["slug"]])[0]

    @property
    def script(self) -> tuple[Article, tuple[ScriptRow, ...]]:
        """That article, and the lines of its script. Raises ScriptError too."""
        path = self.article_path
        return self.studio.rows.of(path, project=self.project, today=self.today)

    @property
    def number(self) -> int:
        """The row of a script that the address names. Raises ProjectError."""
        told = self.path["number"]
        if not (told.isascii() and told.isdigit() and len(told) < 9):
            raise ProjectError("There is no such line.", mend="Open the script, and choose one.")
        return int(told)
