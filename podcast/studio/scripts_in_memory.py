"""The scripts that were shown last, kept as long as no file of the show changes.

An article of hours takes seconds to be narrated; from one of its lines to the next nothing
changes. What is written is always worked out anew.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from podcast.model import Article
from podcast.narration.scripts.reading import ScriptRow
from podcast.planning.watching import Look, look_at_files
from podcast.project import Project
from podcast.reading import read
from podcast.scripting.line_edits import rows_of

_MOST = 8


@dataclass(slots=True)
class KeptRows:
    """By an article's file, how the show's files looked, and its script's lines then."""

    known: OrderedDict[Path, tuple[Look, date, Article, tuple[ScriptRow, ...]]] = field(
        default_factory=OrderedDict
    )

    def of(
        self, path: Path, *, project: Project, today: date
    ) -> tuple[Article, tuple[ScriptRow, ...]]:
        """The article and its script's lines as they are now. Raises what ``rows_of`` does."""
        now = look_at_files(project.root)
        known = self.known.get(path)
        if known and known[:2] == (now, today):
            return known[2:]
        article = read(path, root=project.root)
        rows = rows_of(article, project=project, today=today)
        self.known[path] = (now, today, article, rows)
        if len(self.known) > _MOST:
            self.known.popitem(last=False)
        return article, rows
