"""The styles, scripts and letters of the studio: those of the show's pages, and its own."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

from podcast.model import Show
from podcast.publishing.pages.files import assets


def studio_assets(show: Show) -> Mapping[str, bytes]:
    """The files under /assets/ by name. Raises ProjectError for a colour that is none."""
    folder = files("podcast.studio") / "assets"
    own = {name: (folder / name).read_bytes() for name in ("studio.css", "studio.js")}
    return {**assets(show), **own}
