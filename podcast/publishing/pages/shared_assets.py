"""The styles, scripts, letters and icon that all pages of a show share."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib.resources import files

from podcast.model import Show
from podcast.publishing.pages.colours import colours_css, icon_svg

_FOLDER = files("podcast.publishing.pages") / "assets"


def worker() -> bytes:
    """The script at output/offline-worker.js: beside the show's pages, which it answers for."""
    return _FOLDER.joinpath("root", "offline-worker.js").read_bytes()


def assets(show: Show) -> Mapping[str, bytes]:
    """The files for output/assets/ by name, in the show's colour.

    Raises ProjectError where that is not a colour.
    """
    shared = {
        file.name: file.read_bytes()
        for place in (_FOLDER, _FOLDER / "fonts")
        for file in sorted(place.iterdir(), key=lambda file: file.name)
        if file.name.endswith((".css", ".js", ".woff2", ".txt"))
    }
    made = {
        **shared,
        "colours.css": colours_css(show.colour).encode(),
        "icon.svg": icon_svg(show.colour).encode(),
    }
    return {**made, "files.json": _listed(made)}


def _listed(made: Mapping[str, bytes]) -> bytes:
    """What a page may ask for, each with the hash of its bytes; ``offline.js`` keeps all of it."""
    hashes = {
        name: hashlib.sha256(content).hexdigest()[:12]
        for name, content in sorted(made.items())
        if not name.endswith(".txt")
    }
    return json.dumps(hashes, indent=0).encode() + b"\n"
