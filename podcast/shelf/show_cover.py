"""The show's cover: its own picture, or one that is drawn and kept in the store."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from podcast.errors import PublishingError
from podcast.project import Project
from podcast.publishing.cover.drawn import DRAWING, draw_cover, missing_words
from podcast.publishing.cover.picture import read_cover
from podcast.store import Store, open_store
from podcast.store.keys import key_of

_DIGEST = 32  # bytes of a SHA-256


def show_cover(project: Project) -> bytes:
    """The show's cover as a JPEG: its own picture, checked, or one that is drawn.

    Raises PublishingError where the picture is no use. A drawn cover is kept in the
    store.
    """
    if project.show.cover:
        return find_cover(project)
    store, key = open_store(project.store), cover_key(project)
    cover = _kept_cover(store, key=key)
    if cover is None:
        cover = _drawn_cover(project)
        store.put("cover", key, hashlib.sha256(cover).digest() + cover)
    return cover


def find_cover(project: Project) -> bytes:
    """The same cover, with nothing written. Raises PublishingError."""
    show = project.show
    if show.cover:
        return read_cover(project.root / show.cover)
    kept = _kept_cover(open_store(project.store), key=cover_key(project))
    return _drawn_cover(project) if kept is None else kept


def _drawn_cover(project: Project) -> bytes:
    show = project.show
    return _drawn(show.title, show.author, show.colour, show.language, font=_font(project))


@lru_cache(maxsize=4)
def _drawn(title: str, author: str, colour: str, language: str, *, font: bytes) -> bytes:
    """Draw a cover; remembered, since plans ask often and keep nothing in the store."""
    from podcast.shelf.title_wave import title_wave

    wave = title_wave(title, language=language)
    return draw_cover(title, author, colour, font=font, wave=wave)


def _kept_cover(store: Store, *, key: str) -> bytes | None:
    """The cover that was drawn before; None where there is none, or a damaged one.

    It goes into every file, so that its checksum stands before it, as in clips.
    """
    kept = store.get("cover", key)
    if kept is None or hashlib.sha256(kept[_DIGEST:]).digest() != kept[:_DIGEST]:
        return None
    return kept[_DIGEST:]


def cover_warnings(project: Project) -> tuple[str, ...]:
    """What a drawn cover cannot show, in words. Raises PublishingError for a font that is none."""
    show = project.show
    if show.cover or not (missing := missing_words(show.title, show.author, font=_font(project))):
        return ()
    told = f"The cover is without “{'”, “'.join(missing)}”: its font has no letters for that. "
    mend = "Name one that has them in podcast.toml (cover_font), or a picture of your own (cover)."
    return (told + mend,)


def cover_key(project: Project) -> str:
    """Name a drawn cover in the store by all that it is drawn from."""
    show = project.show
    told = (DRAWING, show.title, show.author, show.colour, show.language)
    words = (part.encode() for part in told)
    return key_of([*words, _font(project)])


def _font(project: Project) -> bytes:
    """The show's own font for its cover; b"" where the packaged one is used."""
    if not project.show.cover_font:
        return b""
    try:
        return (project.root / project.show.cover_font).read_bytes()
    except OSError as error:
        raise PublishingError(
            f"The cover's font cannot be read ({error.strerror}).",
            where=str(project.root / project.show.cover_font),
            mend="Put the font there, or take cover_font out of podcast.toml.",
        ) from error
