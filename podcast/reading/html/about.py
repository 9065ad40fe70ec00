"""What a page says about itself: titles, author, date, language, summary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from html import unescape

from podcast.reading.html.author_and_day.author_names import (
    in_order,
    is_titled_person,
    joined,
    name_in,
    names_more,
    reads_as_person,
    without_post,
)
from podcast.reading.html.author_and_day.discussions import opening_post
from podcast.reading.html.author_and_day.further_authors import labelled_author, pictured_author
from podcast.reading.html.author_and_day.linked_data import linked_data
from podcast.reading.html.author_and_day.published_day import published_on
from podcast.reading.html.author_and_day.shown_author import (
    looked_at,
    marked_author,
    shown_author,
    shows_first,
)
from podcast.reading.html.author_and_day.unmarked_authors import (
    commented_by,
    labelled_by,
    owned_by,
    signed_by,
    told_about,
)
from podcast.reading.html.languages import language_of
from podcast.reading.html.titles import Titles, titles_of
from podcast.reading.plain_words import plain_words
from podcast.reading.repair import repair
from podcast.reading.tree import Element, visible

_AUTHORS = (
    *("author", "article:author", "dc.creator", "dcterms.creator", "citation_author"),
    *("byline", "parsely-author", "sailthru.author", "article:author_name", "cxenseparse:author"),
    *("og:article:author", "dc.creator.personalname", "shareaholic:article_author_name", "authors"),
    *("bepress_citation_author", "author_name", "article.author", "mediator_author", "creator"),
)
_SUMMARIES = ("description", "og:description")
_LABELS = frozenset(
    ("written by", "verfasst von", "geschrieben von", "escrito por", "écrit par", "scritto da")
)


@dataclass(frozen=True, slots=True)
class About:
    """What a page says about itself."""

    titles: Titles = field(default_factory=Titles)
    byline: str = ""
    published: date | None = None
    language: str = ""
    summary: str = ""


def about_page(root: Element) -> About:
    """Gather from JSON-LD, meta elements, <title>, and the byline and date that are shown."""
    metas = _metas(root)
    linked = linked_data(root)
    writer, began = opening_post(root, metas)
    titles = titles_of(root, headline=linked.headline, metas=metas, sites=linked.sites)
    day = published_on(root, linked=linked.published, metas=metas, titles=titles.all)
    return About(
        titles=titles,
        byline=_byline(root, linked.authors, metas, titles) or writer,
        published=day or began,
        language=language_of(root),
        summary=plain_words(next((metas[key] for key in _SUMMARIES if metas.get(key)), "")),
    )


def _metas(root: Element) -> dict[str, str]:
    """Give what meta elements tell; of several authors or dates the first."""
    found: dict[str, str] = {}
    for name, content in _all_metas(root):
        found.setdefault(name, content)
    return found


def _all_metas(root: Element) -> Iterator[tuple[str, str]]:
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        content = " ".join(unescape(repair(meta.get("content") or "")).split())
        if name and content:
            yield name, content


def _byline(
    root: Element, linked: tuple[str, ...], metas: Mapping[str, str], titles: Titles
) -> str:
    """Give the surest name that is not the site's; a full name before a nickname."""
    names = [_alone(name, titles) for name in _authors(root, linked, metas, titles) if name]
    people = [name for name in names if not titles.is_site(name)]
    signed = [name for name in signed_by(root) if not titles.is_site(name)]
    if people and " " not in people[0]:
        full = [name for name in [*people, *signed] if _is_in_full(name, of=people[0])]
        if people[0][:1].islower() and people[0] not in visible(root):  # a login
            full += [name for name in people if " " in name and _is_person(name)]
        return next(iter(full), people[0])
    labelled = labelled_by(root) if people and people[0] not in visible(root) else ""
    if labelled and not titles.is_site(labelled):
        return labelled  # the data names only who set the text into the page
    if people:
        return next((name for name in people if names_more(name, than=people[0])), people[0])
    others = [] if signed else [told_about(root), commented_by(root), owned_by(root)]
    others = [name for name in others if name and not titles.is_site(name)]
    owner = metas.get("og:site_name", "")
    own = [owner] if is_titled_person(owner) else []
    return next(iter([*signed, *others, *own, *names]), "")


def _told_by(key: str, root: Element) -> str:
    """Give the name or names that meta elements of a key tell."""
    told = (name_in(in_order(content)) for name, content in _all_metas(root) if name == key)
    return joined([name for name in told if name])


def _alone(name: str, titles: Titles) -> str:
    """Give a name without what somebody is, and for which house: "Ana Ruiz, The Daily"."""
    name = without_post(name)
    first, comma, last = name.rpartition(", ")
    house = bool(comma) and (titles.is_site(last) or titles.ends_with(last))
    return first if house and reads_as_person(first) else name


def _is_in_full(name: str, *, of: str) -> bool:
    """Say whether a name is whole where "of" is a login of it, or letters of a house."""
    words = name.casefold().split()
    is_login = of[:1].islower() and words[-1] in of.casefold()
    return len(words) > 1 and reads_as_person(name) and (of.isupper() or is_login)


def _is_person(name: str) -> bool:
    return reads_as_person(name) and not name.isupper()


def _authors(
    root: Element, linked: tuple[str, ...], metas: Mapping[str, str], titles: Titles
) -> Iterator[str]:
    """Give the names that may be the author's, the surest first."""
    seen = list(looked_at(root))
    labelled = labelled_author(seen)
    page = visible(root) if labelled else ""
    if labelled and linked and not any(name in page for name in linked):
        yield labelled  # the data names only who set the text into the page
    yield joined([name for name in map(name_in, linked) if name])
    shown, sure = shown_author(root)
    told = [_told_by(key, root) for key in _AUTHORS]
    person = next((name for name in told if name), "")
    if sure and not (reads_as_person(person) and shows_first(root, person, shown)):
        yield shown
    yield from told
    for at in "12":
        if metas.get(f"twitter:label{at}", "").lower().rstrip(":") in _LABELS:
            yield name_in(metas.get(f"twitter:data{at}", ""))
    yield name_in(metas.get("twitter:creator", ""))
    yield shown
    yield labelled
    yield pictured_author(seen, titles.all)
    yield marked_author(root)
