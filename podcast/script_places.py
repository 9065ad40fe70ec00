"""Where an article's narration script lies, and beside it the script as it was last made."""

from __future__ import annotations

from pathlib import Path

from podcast.project import Project


def script_path(slug: str, *, project: Project) -> Path:
    """Where an article's narration script lies."""
    return project.scripts / f"{slug}.md"


def generated_path(slug: str, *, project: Project) -> Path:
    """Where a script lies as it was last made."""
    return project.scripts / ".generated" / f"{slug}.md"
