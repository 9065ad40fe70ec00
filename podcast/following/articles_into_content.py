"""An entry as a file of content/: new there, changed there, or merged with a person's edits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path, PurePosixPath
from typing import Literal
from urllib.parse import unquote, urlsplit

from podcast.errors import PodcastError
from podcast.following.entries import Entry
from podcast.narration.scripts.conflict_marks import has_conflict, with_one_side
from podcast.narration.scripts.merge import merge
from podcast.project import Project
from podcast.reading import read
from podcast.reading.metadata.beside import has_front_matter, metadata_path
from podcast.reading.metadata.front_matter import split_front_matter
from podcast.reading.slugs import slug_of, usual_slug
from podcast.scripting.article_versions import ADDRESS
from podcast.scripting.articles import all_articles
from podcast.scripting.metadata_files import write_metadata
from podcast.store import remove_whole, write_whole
from podcast.store.links import write_kept
from podcast.toml_values import toml_values

_ENDS = re.compile(
    r"(</(?:p|h[1-6]|li|ul|ol|blockquote|figure|table|tr|div|section|pre)>|<br ?/?>)\s*"
)
_BOM = "\ufeff"
State = Literal["changed", "merged", "conflict", "unchanged"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article on its way: its file's bytes, and what is said about it beside the file."""

    name: str
    data: bytes
    metadata: dict[str, str | date | bool]


def incoming(entry: Entry, *, page: bytes = b"", draft: bool, language: str) -> Incoming:
    """The file of an entry: its own text as a page of one line a paragraph, else its page."""
    metadata: dict[str, str | date | bool] = {}
    if entry.address:
        metadata[ADDRESS] = entry.address
    if entry.authors:
        metadata["byline"] = ", ".join(entry.authors)
    if entry.published:
        metadata["date"] = entry.published
    if draft and not _says_draft(page, entry=entry):
        metadata["draft"] = True
    if entry.file:
        return Incoming(entry.file, page, metadata)
    last = PurePosixPath(unquote(urlsplit(entry.address).path)).stem
    name = f"{slug_of(last if last not in {'', 'index'} else entry.title or entry.key)}.html"
    data = page or _page(entry, language=entry.language or language).encode()
    return Incoming(name, data, metadata)


def _says_draft(page: bytes, *, entry: Entry) -> bool:
    """Whether the front matter of a file says itself if it is a draft."""
    if not has_front_matter(entry.file):
        return False
    text = page.decode("utf-8-sig", "replace")
    return "draft" in split_front_matter(text, source=entry.file).values


def _page(entry: Entry, *, language: str) -> str:
    title = escape(entry.title or "Untitled")
    words = escape(", ".join(entry.categories), quote=True)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language, quote=True)}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{title}</title>\n'
        + (f'<meta name="keywords" content="{words}">\n' if words else "")
        + f"</head>\n<body>\n<article>\n<h1>{title}</h1>\n"
        + _ENDS.sub(r"\1\n", entry.html).strip()
        + "\n</article>\n</body>\n</html>\n"
    )


def put_new(new: Incoming, *, project: Project) -> Path:
    """Write an article under a name that is free. Raises ArticleError where it is none.

    What is said about it comes first: an article that is there is known by its address.
    """
    place = _free(project.content / new.name, address=new.metadata.get(ADDRESS))
    try:
        if new.metadata:
            write_metadata(place, new.metadata, project=project)
        write_whole(place, new.data)
        slug = _slug_of_its_own(place, project=project)
        if slug:
            write_metadata(place, {"slug": slug}, project=project)
    except PodcastError:
        remove_whole(place)
        remove_whole(metadata_path(place))
        raise
    return place


def like_named(place: Path, *, new: Incoming, project: Project) -> str:
    """What is to be told of a new article whose name another one has already; else ""."""
    taken = project.content / new.name
    if taken == place or not taken.is_file():
        return ""
    return (
        f"{taken.relative_to(project.root).as_posix()} was there already. If both are the same "
        "article, whose record was lost, keep one of them."
    )


def _slug_of_its_own(place: Path, *, project: Project) -> str:
    """A slug that tells the folder too, where files of several folders have one name; else "".

    Raises ArticleError.
    """
    article = read(place, root=project.root)
    inside = place.relative_to(project.content)
    usual = usual_slug(place)
    if len(inside.parts) < 2 or article.slug != usual:
        return ""
    others = {usual_slug(one) for one in all_articles(project) if one != place}
    return slug_of("-".join(inside.with_suffix("").parts)) if usual in others else ""


def take_change(new: Incoming, *, place: Path, given: Path, root: Path) -> State:
    """Bring what a source changed into an article, never over what a person wrote there.

    ``given`` is the article as the source gave it last. Where both changed the same lines,
    nothing is written.
    """
    mine, base = place.read_bytes(), given.read_bytes() if given.is_file() else b""
    if new.data in {base, mine}:
        return "unchanged"
    if mine == base:
        write_kept(place, new.data, root=root)
        return "changed"
    merged = _merged(base, mine=mine, theirs=new.data)
    if merged is None or has_conflict(merged):
        return "conflict"
    write_kept(place, _as_saved(merged, like=mine), root=root)
    return "merged"


def taken_together(base: bytes, *, mine: bytes, theirs: bytes, keep: bool) -> bytes:
    """Both changes together; where they meet, what was there is kept, or theirs is taken.

    Where nothing tells them apart one of both stands as a whole.
    """
    merged = _merged(base, mine=mine, theirs=theirs)
    if merged is None:
        return mine if keep else theirs
    return _as_saved(with_one_side(merged, edited=keep), like=mine)


def _merged(base: bytes, *, mine: bytes, theirs: bytes) -> str | None:
    """Both changes together, conflicts between their markers; None where nothing can tell."""
    if not base:
        return None
    try:
        texts = [_lines(one.decode("utf-8")) for one in (base, mine, theirs)]
    except UnicodeDecodeError:
        return None
    if any(map(has_conflict, texts)):
        return None
    return merge(texts[0], edited=texts[1], regenerated=texts[2])


def _lines(text: str) -> str:
    """A text as a source gives it: what an editor on Windows puts in at saving is no edit."""
    return text.removeprefix(_BOM).replace("\r\n", "\n")


def _as_saved(text: str, *, like: bytes) -> bytes:
    """A text with the mark and the line ends that a person's editor gave the file."""
    bom = _BOM if like.startswith(_BOM.encode()) else ""
    ends = "\r\n" if b"\r\n" in like else "\n"
    return (bom + text.replace("\n", ends)).encode()


def _free(path: Path, *, address: object) -> Path:
    """The path itself, or with the first number that makes its name a new one in content/."""
    number, place = 2, path
    while _is_taken(place, address=address):
        place = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return place


def _is_taken(place: Path, *, address: object) -> bool:
    """Whether a file has the name; what a killed run said of this very article is no other's."""
    beside = metadata_path(place)
    there = [one for one in place.parent.glob(f"{place.stem}.*") if one != beside]
    if there or not beside.exists():
        return bool(there)
    try:
        return toml_values(beside.read_text("utf-8")).get(ADDRESS) != address
    except (OSError, ValueError):
        return True
