"""The show's cover: its own picture, or one that is drawn and kept in the store."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from podcast.errors import PublishingError
from podcast.project import Project
from podcast.publishing.cover.drawn import DRAWING, draw_cover, missing_words
from podcast.publishing.cover.picture import read_cover
from podcast.publishing.output_paths import COVER
from podcast.store import Store, open_store
from podcast.store.keys import key_of

_DIGEST = 32  # bytes of a SHA-256


def show_cover(project: Project) -> bytes:
    """The show's cover as a JPEG: its own picture, or one that is drawn, which the store keeps.

    While its own picture is of no use, it is the one that listeners have, and a drawn one before
    they have any: what is wrong with a picture stops no episode. ``cover_warnings`` tells of it.
    """
    if own := _own_cover(project):
        return own
    store, key = open_store(project.store), cover_key(project)
    cover = _kept_cover(store, key=key)
    if cover is None:
        cover = _drawn_cover(project)
        store.put("cover", key, hashlib.sha256(cover).digest() + cover)
    return cover


def find_cover(project: Project) -> bytes:
    """The same cover, with nothing written."""
    if own := _own_cover(project):
        return own
    kept = _kept_cover(open_store(project.store), key=cover_key(project))
    return _drawn_cover(project) if kept is None else kept


def refuse_useless_cover(project: Project) -> None:
    """Raise PublishingError where the show's own picture, or its font, is of no use."""
    if project.show.cover:
        _own_picture(project)
    else:
        _read_font(project)


def _own_cover(project: Project) -> bytes:
    """The show's own picture, or what stands for it; b"" where one is to be drawn."""
    if not project.show.cover:
        return b""
    try:
        return _own_picture(project)
    except PublishingError:
        return _published_cover(project)


def _own_picture(project: Project) -> bytes:
    return _as_cover(project.root / project.show.cover)


def _as_cover(path: Path) -> bytes:
    """A picture as a cover, converted once for each look of its file."""
    try:
        looks = path.stat()
    except OSError:
        return read_cover(path)
    return _converted(path, looks.st_size, looks.st_mtime_ns, looks.st_ino)


@lru_cache(maxsize=2)
def _converted(path: Path, *_looks: int) -> bytes:
    """Who builds asks several times, and a large picture takes a while."""
    return read_cover(path)


def _published_cover(project: Project) -> bytes:
    """The cover that the last build wrote, byte for byte, so that no file is tagged anew."""
    path = project.output / COVER
    try:
        _as_cover(path)
        return path.read_bytes()
    except (PublishingError, OSError):
        return b""


def _drawn_cover(project: Project) -> bytes:
    show = project.show
    return _drawn(show.title, show.author, show.colour, show.language, font=_font(project))


@lru_cache(maxsize=4)
def _drawn(title: str, author: str, colour: str, language: str, *, font: bytes) -> bytes:
    """Draw a cover; remembered, since plans ask often and keep nothing in the store."""
    from podcast.shelf.cover_wave import title_wave

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
    """What is wrong with the show's picture or font, or what a drawn cover cannot show."""
    show = project.show
    try:
        refuse_useless_cover(project)
    except PublishingError as error:
        what = f"{error.where}: {error.what.removesuffix('.')}; {_instead(project)}. {error.mend}"
        return (what,)
    if show.cover or not (missing := missing_words(show.title, show.author, font=_font(project))):
        return ()
    told = f"The cover is without “{'”, “'.join(missing)}”: its font has no letters for that. "
    mend = "Name one that has them in podcast.toml (cover_font), or a picture of your own (cover)."
    return (told + mend,)


def _instead(project: Project) -> str:
    if not project.show.cover:
        return "the usual font is used"
    return "the last one stays" if _published_cover(project) else "one is drawn"


def cover_key(project: Project) -> str:
    """Name a drawn cover in the store by all that it is drawn from."""
    show = project.show
    told = (DRAWING, show.title, show.author, show.colour, show.language)
    words = (part.encode() for part in told)
    return key_of([*words, _font(project)])


def _font(project: Project) -> bytes:
    """The show's own font for its cover; b"" for the packaged one, also where its own is none."""
    try:
        return _read_font(project)
    except PublishingError:
        return b""


def _read_font(project: Project) -> bytes:
    if not project.show.cover_font:
        return b""
    path = project.root / project.show.cover_font
    try:
        font = path.read_bytes()
    except OSError as error:
        raise PublishingError(
            f"The cover's font cannot be read ({error.strerror}).",
            where=str(path),
            mend="Put the font there, or take cover_font out of podcast.toml.",
        ) from error
    missing_words(project.show.title, project.show.author, font=font)
    return font
