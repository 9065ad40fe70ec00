"""Where a project is, the folder that holds its podcast.toml, and where its scripts lie in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from podcast.project import Project

CONFIG = "podcast.toml"
"""The file that makes a folder a project."""

LEXICON = "lexicon.toml"
"""The file of a project's pronunciations."""


def nearest_project(folder: Path) -> Path:
    """The folder, or the nearest above it that is a project; the folder itself where none is."""
    here = folder.absolute()
    found = next((one for one in (here, *here.parents) if (one / CONFIG).is_file()), here)
    return folder if found == here else found


def script_path(slug: str, *, project: Project) -> Path:
    """Where an article's narration script lies."""
    return project.scripts / f"{slug}.md"


def generated_path(slug: str, *, project: Project) -> Path:
    """Where a script lies as it was last made."""
    return project.scripts / ".generated" / f"{slug}.md"
