"""Pictures that came from the web with their articles: each lies in content/ by its address."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from podcast.model import Article
from podcast.project import Project
from podcast.reading.slugs import slug_of
from podcast.store import leads_out

FOLDER = "pictures"
"""The folder of content/ in which they lie."""

SUFFIXES = (".jpg", ".png", ".webp", ".gif", ".svg", ".avif")
"""The endings that one may have: each is called by what is in it."""

_LONGEST = 40  # letters of a name that people know it by


def web_address(source: str, *, article: Article) -> str:
    """A picture's whole address, by what its article shows and where that came from, or ""."""
    page = article.meta.get("address")
    try:
        whole = urldefrag(urljoin(page if isinstance(page, str) else "", source.strip())).url
        parts = urlsplit(whole)
    except ValueError:
        return ""
    is_one = source.strip() and parts.scheme in {"http", "https"} and parts.netloc
    return whole if is_one else ""


def place_without_suffix(address: str, *, project: Project) -> Path:
    """The path in content/ of the picture of an address, without its file ending."""
    try:
        stem = PurePosixPath(unquote(urlsplit(address).path)).stem
    except ValueError:
        stem = ""
    digest = sha256(address.encode("utf-8", "replace")).hexdigest()[:10]
    return project.content / FOLDER / f"{slug_of(stem)[:_LONGEST].strip('-')}-{digest}"


def places(source: str, *, article: Article, project: Project) -> tuple[Path, ...]:
    """Each place in content/ where a picture from the web could lie."""
    address = web_address(source, article=article)
    return _endings(place_without_suffix(address, project=project)) if address else ()


def file_at(place: Path, *, project: Project) -> Path | None:
    """The picture's file in content/, of any ending; None where there is none."""
    for one in _endings(place):
        if one.is_file() and not leads_out(one, root=project.content):
            return one
    return None


def fetched_picture(source: str, *, article: Article, project: Project) -> Path | None:
    """The file of a picture that came from the web; None where there is none."""
    address = web_address(source, article=article)
    place = place_without_suffix(address, project=project)
    return file_at(place, project=project) if address else None


def _endings(place: Path) -> tuple[Path, ...]:
    return tuple(place.with_name(f"{place.name}{suffix}") for suffix in SUFFIXES)
