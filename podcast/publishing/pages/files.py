"""The styles, scripts, letters and icon that all pages of a show share."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

from podcast.model import Show
from podcast.publishing.pages.colours import colours_css, icon_svg


def assets(show: Show) -> Mapping[str, bytes]:
    """The files for output/assets/ by name, in the show's colour.

    Raises ProjectError where that is not a colour.
    """
    folder = files("podcast.publishing.pages") / "assets"
    shared = {
        file.name: file.read_bytes()
        for place in (folder, folder / "fonts")
        for file in sorted(place.iterdir(), key=lambda file: file.name)
        if file.name.endswith((".css", ".js", ".woff2", ".txt"))
    }
    return {
        **shared,
        "colours.css": colours_css(show.colour).encode(),
        "icon.svg": icon_svg(show.colour).encode(),
    }
