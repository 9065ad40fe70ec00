"""An article that comes into content/: new there, or a new version of one that is there."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from podcast.errors import PodcastError
from podcast.model import Article
from podcast.narration.scripts.same_runs import opcodes
from podcast.project import Project
from podcast.reading import read
from podcast.reading.blocks import words_of
from podcast.reading.inline import text_of
from podcast.reading.metadata.beside import has_front_matter, metadata_path
from podcast.reading.metadata.editions import editions_of, with_origin
from podcast.scripting.articles import all_articles
from podcast.scripting.episode_fields import fields_of
from podcast.scripting.metadata_files import write_metadata
from podcast.store import remove_whole
from podcast.store.links import write_kept

ADDRESS = "address"
"""The key of the metadata that says from where on the web an article came."""


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of the article's text before and after; one of them may be empty."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Version:
    """An article on its way into content/, and what is there of it.

    ``place`` is where it goes, ``there`` the file that it takes the place of, None where it is
    new; ``data`` are its bytes, ``metadata`` those of the file beside it.
    """

    article: Article
    place: Path
    data: bytes
    metadata: bytes = b""
    there: Path | None = None
    before: Article | None = None

    @property
    def is_same_file(self) -> bool:
        """Whether just these bytes are there already."""
        return self.there == self.place and self.place.read_bytes() == self.data

    def changes(self) -> tuple[Change, ...]:
        """What of the text changes, piece by piece in the new order; none where it is new."""
        if self.before is None:
            return ()
        return tuple(_changes(_texts(self.before), _texts(self.article)))

    def kept(self) -> dict[str, str | date]:
        """What of the episode's identity the new file does not say, or says otherwise."""
        old = self.before
        if old is None:
            return {}
        kept: dict[str, str | date] = {}
        if old.slug != self.article.slug:
            kept["slug"] = old.slug
        is_asked = has_front_matter(self.place.name) and self.article.published is not None
        if old.published is not None and old.published != self.article.published and not is_asked:
            kept["date"] = old.published
        return kept


def version_of(path: Path, *, project: Project, into: Path | None = None) -> Version:
    """Read a file that is to come into content/. Raises ArticleError.

    ``into`` is the article that it is a new version of, where that is known; else it is one of
    the same file name or the same slug.
    """
    article = read(path, root=path.parent)
    fields_of(article)  # raises what a build would refuse, before the file is taken
    data = path.read_bytes()
    there = into or _there(path.name, article.slug, project=project)
    place = project.content / path.name
    if there is not None:
        place = there if there.suffix == path.suffix else there.with_suffix(path.suffix)
    metadata = _bytes(metadata_path(place)) or _bytes(metadata_path(path))
    return Version(
        article=_as_it_will_be(place.name, data, metadata),
        place=place,
        data=data,
        metadata=metadata,
        there=there,
        before=_read_or_none(there, project=project),
    )


def _as_it_will_be(name: str, data: bytes, metadata: bytes) -> Article:
    """Read an article under the name and with the metadata that it will have."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        if metadata:
            metadata_path(path).write_bytes(metadata)
        return read(path, root=path.parent)


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def put_in_place(version: Version, *, project: Project) -> None:
    """Write the article; what it takes the place of goes, and the episode's identity stays."""
    write_kept(version.place, version.data, root=project.root)
    if version.metadata:
        write_kept(metadata_path(version.place), version.metadata, root=project.root)
    if version.there is not None and version.there != version.place:
        for edition in editions_of(version.there):
            data = with_origin(edition.read_bytes(), version.place.name)
            write_kept(edition, data, root=project.root)
        remove_whole(version.there)
    if kept := version.kept():
        write_metadata(version.place, kept, project=project)


def articles_with_address(project: Project) -> Iterator[tuple[Path, str]]:
    """The articles that came from the web, each with its address."""
    for path in all_articles(project):
        article = _read_or_none(path, project=project)
        is_own = article is not None and not article.written_in  # another edition has no text
        address = article.meta.get(ADDRESS) if article and is_own else None
        if isinstance(address, str) and address:
            yield path, address


def _there(name: str, slug: str, *, project: Project) -> Path | None:
    paths = all_articles(project)
    same = next((path for path in paths if path == project.content / name), None)
    if same is not None:
        return same
    articles = ((path, _read_or_none(path, project=project)) for path in paths)
    return next((path for path, one in articles if one and one.slug == slug), None)


def _read_or_none(path: Path | None, *, project: Project) -> Article | None:
    """The article of a file; None where it is not one, as one that is to be replaced may be."""
    try:
        return read(path, root=project.root) if path is not None else None
    except PodcastError:
        return None


def _texts(article: Article) -> list[str]:
    texts = [article.title, article.byline]
    for section in article.sections:
        texts += [words_of(section.heading)] if section.heading else []
        texts += map(words_of, section.blocks)
    notes = [words_of(block) for note in article.notes for block in note.blocks]
    ends = [text_of(entry.spans) for entry in article.references]
    ends += [text_of(told.spans) for told in article.disclaimer]
    return [text for text in (*texts, *notes, *ends) if text]


def _changes(before: Sequence[str], after: Sequence[str]) -> Iterator[Change]:
    for kind, i1, i2, j1, j2 in opcodes(before, after):
        if kind == "equal":
            continue
        old, new = before[i1:i2], after[j1:j2]
        for at in range(max(len(old), len(new))):
            yield Change(old[at] if at < len(old) else "", new[at] if at < len(new) else "")
