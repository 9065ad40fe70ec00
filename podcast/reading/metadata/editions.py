"""Another edition of an article: a file beside it that says how much is read, and has no text.

``content/falls.simplified.md``, whose front matter says ``edition_of: falls.docx``, is the article
falls.docx once more: an episode of its own, in the profile that the file's name tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from podcast.errors import ArticleError
from podcast.model import PROFILES, Article, Edition, Profile
from podcast.reading.draft import Draft
from podcast.reading.encodings import typed_text
from podcast.reading.metadata.beside import with_metadata
from podcast.reading.metadata.front_matter import FrontMatter, drafted, split_front_matter
from podcast.reading.slugs import slug_of, usual_slug
from podcast.reading.source import LARGEST, is_there
from podcast.store import leads_out, stored_name

KEY = "edition_of"

_ENDING = ".md"
_NOT_PASSED_ON = frozenset({"guid", "slug", "episode"})
_HELD_BACK = ("draft", "withdrawn")
_ADDED = ("omit", "keep", "lexicon")
_NAMED = re.compile(rb"(?m)^(edition_of\s*[:=]).*$")
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

    Raises ArticleError for one that names no article beside it, has text of its own, or says
    what only the article can say.
    """
    if path.suffix.lower() != _ENDING:
        return None
    text, _ = typed_text(data, source=source)
    if KEY not in text:
        return None
    front = split_front_matter(text, source=source)
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
    told = _told(front, profile=profile, path=path, source=source)
    return EditionFile(origin, profile, told)


def edition_path(article: Path, *, profile: Profile) -> Path:
    """Where an edition of an article lies, or would lie."""
    return article.with_name(f"{article.stem}.{profile}{_ENDING}")


def edition_places(article: Path) -> tuple[Path, ...]:
    """Where files lie that are named like editions of an article, whatever is in them."""
    places = (edition_path(article, profile=profile) for profile in PROFILES)
    return tuple(there for there in places if there != article and is_there(there))


def editions_of(article: Path) -> tuple[Path, ...]:
    """The files of an article's other editions, broken ones too."""
    return tuple(there for there in edition_places(article) if origin_of(there) == article)


def origin_of(path: Path) -> Path | None:
    """The article that a file says it is an edition of; None where it is none."""
    if not _is_named_so(path) or leads_out(path, root=path.parent):
        return None
    with suppress(ArticleError, OSError):
        text, _ = typed_text(_bytes(path), source=path.name)
        told = split_front_matter(text, source=path.name).values.get(KEY)
        return _origin(told, path=path, source=path.name) if told is not None else None
    return None


def with_origin(data: bytes, name: str) -> bytes:
    """The file of an edition, naming its article by another name."""
    return _NAMED.sub(lambda found: found[1] + b" " + as_text(name).encode(), data, count=1)


def as_text(name: str) -> str:
    """A file's name as YAML takes it for text, whatever it looks like."""
    inside = name.replace("'", "''")
    return f"'{inside}'"


def as_edition(told: EditionFile, *, of: Article, name: str, source: str) -> Article:
    """The article once more, with what the edition says of itself before what the article says."""
    own = told.told
    slug = slug_of(own.slug or name)
    return replace(
        of,
        slug=slug,
        title=own.title or of.title,
        byline=own.byline or of.byline,
        summary=own.summary or of.summary,
        disclaimer=own.disclaimer or of.disclaimer,
        warnings=(*of.warnings, *own.warnings),
        meta=_joined(of.meta, own.meta),
        source=source,
        written_in=of.source,
        editions=(
            Edition(of.slug, of.title, of.source, is_main=True),
            *(one for one in of.editions if one.slug != slug),
        ),
    )


def _joined(of: Mapping[str, object], own: Mapping[str, object]) -> dict[str, object]:
    """What the article says, and the edition over it; what one leaves out, so does the other."""
    meta = {key: value for key, value in of.items() if key not in _NOT_PASSED_ON} | {**own}
    for key in _HELD_BACK:
        if of.get(key):
            meta[key] = of[key]
    for key in _ADDED:
        both = [said for said in (of.get(key), own.get(key)) if said]
        if len(both) < 2:
            continue
        if all(isinstance(said, dict) for said in both):
            meta[key] = {**dict(both[0]), **dict(both[1])}  # type: ignore[call-overload]
        else:
            lists = [said if isinstance(said, list) else [said] for said in both]
            meta[key] = list({repr(one): one for said in lists for one in said}.values())
    return meta


def with_editions(article: Article, *, path: Path) -> Article:
    """The article with the editions that lie beside it; drafts and broken ones are none yet."""
    found = tuple(_beside(article, path=path))
    return replace(article, editions=found) if found else article


def _beside(article: Article, *, path: Path) -> Iterator[Edition]:
    for there in editions_of(path):
        with suppress(ArticleError):
            told = edition_file(_bytes(there), path=there, source=there.name)
            if told and not any(told.told.meta.get(key) for key in _HELD_BACK):
                source = PurePosixPath(article.source).with_name(there.name).as_posix()
                slug = slug_of(told.told.slug or usual_slug(there))
                yield Edition(slug, told.told.title, source, told.profile)


def with_edition_titles(article: Article, *, language: str) -> Article:
    """The article with a title for each edition that says none, and for itself if it is one."""
    main = next((one.title for one in article.editions if one.is_main), article.title)
    called = _CALLED.get(language.partition("-")[0].lower(), _CALLED["en"])
    editions = tuple(
        one if one.title else replace(one, title=f"{main} ({called[one.profile]})")
        for one in article.editions
    )
    title = article.title
    if article.written_in and title == main:
        profile = next(one for one in PROFILES if one == article.meta["profile"])
        title = f"{main} ({called[profile]})"
    return replace(article, title=title, editions=editions)


def _told(front: FrontMatter, *, profile: Profile, path: Path, source: str) -> Draft:
    values = {name: value for name, value in front.values.items() if name != KEY}
    own = drafted(replace(front, values=values, file=path.name), source=source)
    told = with_metadata(own, path=path, source=source)
    said = told.meta.get("profile", profile)
    if said != profile:
        raise ArticleError(
            f"The edition's name says {profile}, and its front matter {said}.",
            where=f"{source}:1",
            mend="Take profile out of the front matter, or give the file another name.",
        )
    if told.published or told.language:
        what = "date" if told.published else "language"
        raise ArticleError(
            f"An edition has the {what} of its article.",
            where=f"{source}:1",
            mend=f"Take {what} out of it. To hold it back, write draft: true."
            if told.published
            else f"Take {what} out of it.",
        )
    return replace(told, meta={**told.meta, "profile": profile})


def _origin(told: object, *, path: Path, source: str) -> Path:
    name = stored_name(told, folder=path.parent) if isinstance(told, str) else ""
    origin = path.with_name(name) if name and PurePosixPath(name).name == name else None
    if origin is None or "\\" in name or origin == path or not is_there(origin):
        beside = [one.name for one in sorted(path.parent.glob("*")) if _is_of(one, path=path)]
        raise ArticleError(
            f"{KEY} names no article beside this file.",
            where=f"{source}:1",
            mend=f"Write the article's file name: {KEY}: '{(beside or ['falls.docx'])[0]}'",
        )
    if _is_named_so(origin) and origin_of(origin) is not None:
        raise ArticleError(
            f"{name} is an edition itself.",
            where=f"{source}:1",
            mend=f"Name the article that has the words: {KEY}: {origin.stem.rpartition('.')[0]}…",
        )
    return origin


def _is_of(one: Path, *, path: Path) -> bool:
    """Whether a file beside an edition may be its article, by its name."""
    is_article = one.suffix.lower() not in {".toml", ".jpg", ".jpeg", ".png"} and one != path
    return is_article and one.stem == path.stem.rpartition(".")[0]


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
