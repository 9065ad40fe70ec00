"""What front matter says of an episode for apps: season, number, type, explicit, draft, guid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from podcast.errors import ArticleError, Problems
from podcast.model import Article
from podcast.reading.metadata.beside import metadata_home, metadata_line

Kind = Literal["full", "trailer", "bonus"]


@dataclass(frozen=True, slots=True)
class EpisodeFields:
    """What of an episode its front matter says beside its text."""

    season: int | None = None
    number: int | None = None
    kind: Kind = "full"
    explicit: bool = False
    guid: str = ""  # what apps know it by; empty where the article names none


def fields_of(article: Article) -> EpisodeFields:
    """What front matter says. Raises ArticleError, or Problems where several values are wrong."""
    if problems := list(_problems(article)):
        raise problems[0] if len(problems) == 1 else Problems(problems)
    meta = article.meta
    return EpisodeFields(
        season=_number(meta.get("season")),
        number=_number(meta.get("episode")),
        kind=_kind(meta.get("type")),
        explicit=meta.get("explicit") is True,
        guid=_guid(meta.get("guid")) or "",
    )


def _problems(article: Article) -> Iterator[ArticleError]:
    """Mistakes that would go unnoticed: a number that no app shows, a draft that is published."""
    home = metadata_home(article.source).replace("its front", "the front")
    for name in ("season", "episode"):
        told = article.meta.get(name)
        if told is not None and _number(told) is None:
            what = f"{name} in {home} is not a whole number from 1 on: {told!r}."
            line = metadata_line(article.source, name, "3")
            yield ArticleError(what, where=article.source, mend=f"Write it like this: {line}")
    for name in ("explicit", "draft", "withdrawn"):
        told = article.meta.get(name)
        is_reason = name == "withdrawn" and isinstance(told, str) and told.lower() not in _TRUTHS
        if told is not None and not isinstance(told, bool) and not is_reason:
            what = f"{name} in {home} is neither true nor false: {told!r}."
            line = metadata_line(article.source, name, "true")
            mend = f"Write it without quotation marks: {line}"
            yield ArticleError(what, where=article.source, mend=mend)
    yield from _guid_problems(article, home=home)


def _guid_problems(article: Article, *, home: str) -> Iterator[ArticleError]:
    """A guid that the feed could not repeat letter by letter: YAML reads 007 as 7."""
    told = article.meta.get("guid")
    if told is not None and _guid(told) is None:
        what = (
            f"guid in {home} is no text of one line and {_LONGEST_GUID} letters at most: {told!r}."
        )
        line = metadata_line(article.source, "guid", "'the guid of the old feed'")
        mend = f"Write it in quotation marks: {line}"
        yield ArticleError(what, where=article.source, mend=mend)


_LONGEST_GUID = 1000  # letters; real ones are addresses or UUIDs

_TRUTHS = frozenset({"true", "false", "yes", "no", "on", "off"})


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _guid(value: object) -> str | None:
    """The guid without space around it; None for what is none."""
    told = value.strip() if isinstance(value, str) else ""
    return told if told.isprintable() and 0 < len(told) <= _LONGEST_GUID else None


def _kind(value: object) -> Kind:
    """The episode's type; ``type: post`` of other programs' articles is a full one."""
    match str(value).lower():
        case "trailer":
            return "trailer"
        case "bonus":
            return "bonus"
        case _:
            return "full"
