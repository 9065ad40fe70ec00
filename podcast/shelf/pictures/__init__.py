"""The pictures of an article that lie in the project, to be shown beside its page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from urllib.parse import SplitResult, unquote, urlsplit

from podcast.directory_limits import SMALLEST_COVER
from podcast.errors import ArticleError, PublishingError
from podcast.model import Article, Figure, Warned, figures_in
from podcast.project import Project
from podcast.publishing.cover.picture import read_cover
from podcast.reading import HOLDS_PICTURES
from podcast.reading.blocks import spans_in
from podcast.reading.metadata.beside import metadata_home
from podcast.shelf.pictures.bounds import MOST_BYTES
from podcast.shelf.pictures.camera_notes import without_notes
from podcast.shelf.pictures.kinds import picture_fault, picture_suffix
from podcast.shelf.pictures.names_of_fetched import fetched_picture, places
from podcast.shelf.pictures.safe_svg import safe_svg
from podcast.shelf.pictures.sizes import Size, size_of
from podcast.store import resolved, stored_name, write_whole

SUFFIXES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".tif", ".tiff", ".bmp"}
"""The endings of files that may be pictures; what is shown goes by what is in them."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """``names`` maps a figure's source to a file beside the page, ``files`` that to its bytes.

    ``sizes`` maps the file to its width and height in pixels, where they can be told.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    sizes: Mapping[str, Size] = field(default_factory=dict)


def find_pictures(article: Article, *, project: Project) -> Pictures:
    """The figures' pictures inside content/; those elsewhere are told in words only.

    Nothing is fetched, no path leads out of the content folder, and each is called what it is,
    whatever its name says. What is missing, or cannot be shown, is told in words too; what a
    camera noted is left out.
    """
    names: dict[str, str] = {}
    files: dict[str, bytes] = {}
    sizes: dict[str, Size] = {}
    folder = (project.root / article.source).parent
    for figure in _figures(article):
        path = _inside(figure.source, folder=folder, content=project.content)
        path = path or fetched_picture(figure.source, article=article, project=project)
        shown = _shown(path) if path is not None else None
        if shown is None:
            continue
        data, suffix = shown
        name = f"picture-{hashlib.sha256(data).hexdigest()[:12]}{suffix}"
        names[figure.source], files[name] = name, data
        if size := size_of(data, suffix=suffix):
            sizes[name] = size
    return Pictures(names, files, sizes)


def _shown(path: Path) -> tuple[bytes, str] | None:
    """The picture as listeners get it, and the ending that fits it; None where it has none."""
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    except OSError:
        return None
    if picture_fault(data):
        return None
    suffix = picture_suffix(data)
    bare = safe_svg(data) if suffix == ".svg" else without_notes(data, suffix=suffix)
    return None if bare is None else (bare, suffix)


def picture_faults(article: Article, *, project: Project) -> tuple[Warned, ...]:
    """What is wrong with pictures that the article shows from beside it, each with its place.

    Those inside a Word file or an e-book, and those of a page that was fetched, lie elsewhere.
    """
    suffix = PurePosixPath(article.text_source).suffix.lower()
    if suffix in HOLDS_PICTURES or article.meta.get("address"):
        return ()
    folder = (project.root / article.source).parent
    found = (
        (figure, _fault(figure.source, folder=folder, content=project.content))
        for figure in (*_figures(article), *_in_lines(article))
    )
    told = (
        Warned(f"The picture {figure.source} {fault}{_instead(figure)}.", figure.place)
        for figure, fault in found
        if fault
    )
    return tuple(dict.fromkeys(told))


def _instead(figure: Figure) -> str:
    return "; its description is read" if figure.alt else ""


def _fault(source: str, *, folder: Path, content: Path) -> str:
    parts = _split(source)
    if parts is None or parts.scheme or parts.netloc or not parts.path:
        return ""
    path = _place(source, folder=folder, content=content)
    if path is None:
        known = PurePosixPath(parts.path).suffix.lower() in SUFFIXES
        return "lies outside content/" if known else "is of no kind that browsers show"
    if not path.is_file():
        return "is not there"
    if path.stat().st_size > MOST_BYTES:
        return f"is larger than {MOST_BYTES // 10**6} MB"
    return picture_fault(path.read_bytes())


def own_cover(article: Article, *, project: Project) -> bytes:
    """The picture that front matter's ``image`` names as a square JPEG; b"" where it names none.

    Raises ArticleError where it is not in content/ or is no use as a cover.
    """
    told = article.meta.get("image")
    if not told:
        return b""
    folder = (project.root / article.source).parent
    path = _inside(str(told), folder=folder, content=project.content)
    if path is None:
        raise ArticleError(
            f"The picture of this article, {told}, is not in content/.",
            where=article.source,
            mend="Put a JPEG or PNG beside the article, and name it as image in "
            f"{metadata_home(article.source)}.",
        )
    try:
        return read_cover(path)
    except PublishingError as error:
        raise ArticleError(
            error.what.replace("The cover", "The picture of this article"),
            where=str(path.relative_to(resolved(project.root))),
            mend=f"Give a square JPEG or PNG of {SMALLEST_COVER:,} pixels at least, or take image "
            "away.",
        ) from error


def wanted_pictures(article: Article, *, project: Project) -> tuple[Path, ...]:
    """Where the article's pictures lie inside content/, or would lie."""
    folder = (project.root / article.source).parent
    in_lines = (one.source for one in _in_lines(article))
    named = [*_sources(article), *in_lines, str(article.meta.get("image") or "")]
    places = (_place(source, folder=folder, content=project.content) for source in named)
    return tuple(dict.fromkeys(path for path in places if path is not None))


def looked_for(article: Article, *, project: Project) -> tuple[Path, ...]:
    """All files that decide which pictures the article shows, whether they are there or not."""
    content = resolved(project.content)
    fetched = (
        content / place.relative_to(project.content)
        for source in _sources(article)
        for place in places(source, article=article, project=project)
    )
    return (*wanted_pictures(article, project=project), *dict.fromkeys(fetched))


def bring_pictures(
    article: Article, *, origin: Path, project: Project, replace: bool = False
) -> Iterator[tuple[Path, bool]]:
    """Copy an article's pictures from its old folder, and give each with whether it is there now.

    ``article`` is that of content/, ``origin`` the folder it came from. What content/ has stays,
    unless ``replace`` lets a new version's pictures take the place of the old.
    """
    content = resolved(project.content)
    for place in wanted_pictures(article, project=project):
        source = origin / place.relative_to(content)
        if (replace or not place.exists()) and source.is_file():
            write_whole(place, source.read_bytes())
        yield place, place.exists()


def sources_elsewhere(article: Article, *, project: Project) -> tuple[str, ...]:
    """The names of figures' pictures that do not lie beside the article, each once."""
    folder = (project.root / article.source).parent
    named = dict.fromkeys(_sources(article))
    return tuple(
        one for one in named if _inside(one, folder=folder, content=project.content) is None
    )


def _figures(article: Article) -> Iterator[Figure]:
    return figures_in(block for section in article.sections for block in section.blocks)


def _in_lines(article: Article) -> Iterator[Figure]:
    """The pictures amid running text, which are told in words, as figures."""
    for section in article.sections:
        for block in section.blocks:
            for span in spans_in(block):
                if span.kind == "image":
                    yield Figure(span.target, alt=span.text, place=block.place)


def _sources(article: Article) -> Iterator[str]:
    return (figure.source for figure in _figures(article))


def _split(source: str) -> SplitResult | None:
    try:
        return urlsplit(source)
    except ValueError:
        return None


def _inside(source: str, *, folder: Path, content: Path) -> Path | None:
    path = _place(source, folder=folder, content=content)
    try:
        is_usable = path is not None and path.is_file() and path.stat().st_size <= MOST_BYTES
    except (OSError, ValueError):
        return None
    return path if is_usable else None


def _place(source: str, *, folder: Path, content: Path) -> Path | None:
    try:
        parts = urlsplit(source)
        if parts.scheme or parts.netloc or not parts.path:
            return None
        path = resolved(folder / stored_name(unquote(parts.path), folder=folder))
        is_picture = path.suffix.lower() in SUFFIXES and path.is_relative_to(resolved(content))
    except (OSError, ValueError):
        return None
    return path if is_picture else None
