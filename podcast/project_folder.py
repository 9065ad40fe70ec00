"""Where a project is: the folder that holds its podcast.toml."""

from __future__ import annotations

from pathlib import Path

CONFIG = "podcast.toml"
"""The file that makes a folder a project."""

LEXICON = "lexicon.toml"
"""The file of a project's pronunciations."""


def nearest_project(folder: Path) -> Path:
    """The folder, or the nearest above it that is a project; the folder itself where none is."""
    here = folder.absolute()
    found = next((one for one in (here, *here.parents) if (one / CONFIG).is_file()), here)
    return folder if found == here else found
