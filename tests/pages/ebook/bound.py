"""A hand-made episode's book, for the tests of books."""

from __future__ import annotations

import base64
from pathlib import Path

from podcast.model import Episode, Show
from podcast.publishing.ebook.epub import Media, write_epub

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def bound(episode: Episode, *, show: Show, folder: Path, sound: bytes = b"sound") -> Path:
    """The book of an episode whose picture is there."""
    audio, path = folder / "audio.mp3", folder / "bees.epub"
    audio.write_bytes(sound)
    media = Media(audio, pictures={"bed.png": "picture-1.png"}, images={"picture-1.png": PIXEL})
    with path.open("wb") as stream:
        write_epub(episode, show=show, media=media, to=stream)
    return path
