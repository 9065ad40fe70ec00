"""Another edition of an article: a file beside it that says how much is read, and has no text.

``content/falls.simplified.md``, whose front matter says ``edition_of: falls.docx``, is the article
falls.docx once more: an episode of its own, in the profile that the file's name tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from podcast.errors import ArticleError
from podcast.model import PROFILES, Article, Edition, Profile
from podcast.reading.draft import Draft
from podcast.reading.metadata.front_matter import FrontMatter, drafted, split_front_matter
from podcast.reading.slugs import slug_of
from podcast.reading.source import LARGEST, decoded, is_there
from podcast.store import leads_out

KEY = "edition_of"

_ENDING = ".md"
_NOT_PASSED_ON = frozenset({"guid", "slug"})
_CALLED: dict[str, dict[Profile, str]] = {
    "en": {"simplified": "in brief", "standard": "standard edition", "full": "in full"},
    "de": {"simplified": "in Kürze", "standard": "Standardfassung", "full": "ungekürzt"},
    "fr": {"simplified": "en bref", "standard": "version courante", "full": "en entier"},
    "es": {"simplified": "en breve", "standard": "versión normal", "full": "al completo"},
}
"""What stands behind the title of an edition that says none of its own."""


@dataclass(frozen=True, slots=True)
class EditionFile:
    """What the file of an edition says: of which article it is, its profile, and its own fields."""

    origin: Path
    profile: Profile
    told: Draft


def edition_file(data: bytes, *, path: Path, source: str) -> EditionFile | None:
    """What the file of an edition says; None for a file that is an article itself.

    Raises ArticleError for one that names no article beside it, or has text of its own.
    """
    if path.suffix.lower() != _ENDING or KEY.encode() not in data:
        return None
    front = split_front_matter(decoded(data, source=source), source=source)
    if KEY not in front.values:
        return None
    origin = _origin(front.values[KEY], path=path, source=source)
    if front.body.strip():
        raise ArticleError(
            f"This is an edition of {origin.name}, and has a text of its own.",
            where=f"{source}:{front.first_line}",
            mend=f"Take the text away: the words of {origin.name} are read. If it is an article "
            f"of its own, take {KEY} away.",
        )
    profile = _profile(path, origin=origin, source=source)
    return EditionFile(origin, profile, _told(front, profile=profile, source=source))


def edition_path(article: Path, *, profile: Profile) -> Path:
    """Where an edition of an article lies, or would lie."""
    return article.with_name(f"{article.stem}.{profile}{_ENDING}")


def origin_of(path: Path) -> Path | None:
    """The article that a file is an edition of; None where it is none, or a broken one."""
    if not _is_named_so(path) or leads_out(path, root=path.parent):
        return None
    with suppress(ArticleError, OSError):
        found = edition_file(_bytes(path), path=path, source=path.name)
        return found.origin if found else None
    return None


def as_edition(told: EditionFile, *, of: Article, name: str, source: str) -> Article:
    """The article once more, with what the edition says of itself before what the article says."""
    own = told.told
    slug = slug_of(own.slug or name)
    return replace(
        of,
        slug=slug,
        title=own.title or _title(of, profile=told.profile),
        byline=own.byline or of.byline,
        published=own.published or of.published,
        moment=own.moment if own.published else of.moment,
        summary=own.summary or of.summary,
        disclaimer=own.disclaimer or of.disclaimer,
        warnings=(*of.warnings, *own.warnings),
        meta={**{k: v for k, v in of.meta.items() if k not in _NOT_PASSED_ON}, **own.meta},
        source=source,
        written_in=of.source,
        editions=(
            Edition(of.slug, of.title, is_main=True),
            *(one for one in of.editions if one.slug != slug),
        ),
    )


def with_editions(article: Article, *, path: Path) -> Article:
    """The article with the editions that lie beside it; drafts and broken ones are none yet."""
    found = tuple(_beside(article, path=path))
    return replace(article, editions=found) if found else article


def _beside(article: Article, *, path: Path) -> Iterator[Edition]:
    for profile in PROFILES:
        there = edition_path(path, profile=profile)
        if there == path or origin_of(there) != path:
            continue
        told = edition_file(_bytes(there), path=there, source=there.name)
        if told and not told.told.meta.get("draft") and not told.told.meta.get("withdrawn"):
            title = told.told.title or _title(article, profile=profile)
            yield Edition(slug_of(told.told.slug or there.stem), title)


def _title(article: Article, *, profile: Profile) -> str:
    language = article.language.partition("-")[0].lower()
    return f"{article.title} ({_CALLED.get(language, _CALLED['en'])[profile]})"


def _told(front: FrontMatter, *, profile: Profile, source: str) -> Draft:
    values = {name: value for name, value in front.values.items() if name != KEY}
    told = drafted(replace(front, values=values), source=source)
    said = told.meta.get("profile", profile)
    if said != profile:
        raise ArticleError(
            f"The edition's name says {profile}, and its front matter {said}.",
            where=f"{source}:1",
            mend="Take profile out of the front matter, or give the file another name.",
        )
    return replace(told, meta={**told.meta, "profile": profile})


def _origin(told: object, *, path: Path, source: str) -> Path:
    name = told.strip() if isinstance(told, str) else ""
    origin = path.with_name(name) if name and PurePosixPath(name).name == name else None
    if origin is None or "\\" in name or origin == path or not is_there(origin):
        raise ArticleError(
            f"{KEY} names no article beside this file.",
            where=f"{source}:1",
            mend=f"Write the article's file name: {KEY}: falls.docx",
        )
    if _is_named_so(origin) and origin_of(origin) is not None:
        raise ArticleError(
            f"{name} is an edition itself.",
            where=f"{source}:1",
            mend=f"Name the article that has the words: {KEY}: {origin.stem.rpartition('.')[0]}…",
        )
    return origin


def _profile(path: Path, *, origin: Path, source: str) -> Profile:
    for profile in PROFILES:
        if path.name == edition_path(origin, profile=profile).name:
            return profile
    names = ", ".join(edition_path(origin, profile=profile).name for profile in PROFILES)
    raise ArticleError(
        f"The name of an edition of {origin.name} tells how much is read in it.",
        where=source,
        mend=f"Give the file one of these names: {names}.",
    )


def _is_named_so(path: Path) -> bool:
    name = path.name
    return any(name.endswith(f".{profile}{_ENDING}") for profile in PROFILES) and is_there(path)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST)
