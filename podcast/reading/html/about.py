"""What a page says about itself: title, author, date, language, summary."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from podcast.reading.dates import date_of
from podcast.reading.html.furniture import element_reason
from podcast.reading.opening import byline_of
from podcast.reading.repair import repair
from podcast.reading.tree import Element, all_text, local_name

_PARTS = re.compile(r" [|–—·»:-] ")
_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title")
_AUTHORS = (
    *("author", "article:author", "dc.creator", "dcterms.creator", "citation_author"),
    *("parsely-author", "sailthru.author", "article:author_name"),
)
_DATES = (
    *("article:published_time", "article:published", "og:published_time", "date", "dc.date"),
    *("dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "pubdate"),
    *("publishdate", "publish-date", "publication_date", "citation_publication_date"),
    *("citation_date", "datepublished", "parsely-pub-date", "sailthru.date", "datecreated"),
)
_ELSEWHERE = frozenset({"nav", "button", "form", "footer", "aside", "menu", "blockquote", "p"})
_SUMMARIES = ("description", "og:description")
_LONGEST_NAME = 60  # characters
_LONGEST_BYLINE = 300
_LARGEST = 200_000  # characters of JSON-LD that are looked at
_BETWEEN = re.compile(r" ?[·|•] ?")


@dataclass(frozen=True, slots=True)
class About:
    """What a page says about itself; ``titles`` are the titles that it may mean."""

    titles: tuple[str, ...] = ()
    byline: str = ""
    published: date | None = None
    language: str = ""
    summary: str = ""


def about_page(root: Element) -> About:
    """Gather from meta elements, JSON-LD, <title>, <time> and the byline that is shown."""
    metas = _metas(root)
    linked = next(_linked(root), {})
    shown = [byline_of(bit) for text in _byline_texts(root) for bit in _BETWEEN.split(text)]
    names = [
        _author(linked),
        *(metas.get(key, "") for key in _AUTHORS),
        *(name for name, _ in shown),
    ]
    days = [date_of(str(linked.get("datePublished") or ""))]
    days += [date_of(metas.get(key, "")) for key in _DATES]
    days += [day for _, day in shown]
    days += [date_of(text) for text in _date_texts(root)]
    return About(
        titles=_titles(root, metas, str(linked.get("headline") or "")),
        byline=next((name for name in names if name and "://" not in name), ""),
        published=next((day for day in days if day), None),
        language=(root.get("lang") or "").strip(),
        summary=next((metas[key] for key in _SUMMARIES if metas.get(key)), ""),
    )


def _metas(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        content = " ".join(repair(meta.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def _linked(root: Element) -> Iterator[dict[str, object]]:
    """Give the JSON-LD objects that describe an article."""
    for script in root.iter("script"):
        text = script.text or ""
        if script.get("type") != "application/ld+json" or len(text) > _LARGEST:
            continue
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            continue
        graph = value.get("@graph", [value]) if isinstance(value, dict) else value
        for entry in graph if isinstance(graph, list) else []:
            if isinstance(entry, dict) and ("headline" in entry or "datePublished" in entry):
                yield entry


def _author(linked: dict[str, object]) -> str:
    authors = linked.get("author")
    people = authors if isinstance(authors, list) else [authors]
    names = [
        str(person.get("name") or "") if isinstance(person, dict) else str(person or "")
        for person in people
    ]
    *most, last = [repair(name).strip() for name in names if name.strip()] or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _titles(root: Element, metas: dict[str, str], headline: str) -> tuple[str, ...]:
    page = next((all_text(title) for title in root.iter("title")), "")
    whole = [headline, *(metas.get(key, "") for key in _TITLES), page]
    told = [" ".join(repair(title).split()) for title in whole if title]
    parts = [part for title in told for part in _PARTS.split(title) if len(part.split()) > 1]
    return tuple(dict.fromkeys([*told, *parts]))


def _date_texts(root: Element) -> Iterator[str]:
    """Give what the page marks as its date; a <time> in running text is somebody else's."""
    for element in root.iter():
        marked = (element.get("itemprop") or "").lower() == "datepublished"
        if marked or (local_name(element) == "time" and element.get("pubdate") is not None):
            yield element.get("datetime") or element.get("content") or all_text(element)
    for time in root.iter("time"):
        if _stands_in_byline(time):
            yield time.get("datetime") or all_text(time)


def _byline_texts(root: Element) -> Iterator[str]:
    for element in root.iter():
        named = "author" in (element.get("rel") or "", element.get("itemprop") or "")
        marked = named or element_reason(element) == "byline"
        if not marked or local_name(element) == "meta" or _in_menu(element):
            continue
        text = repair(all_text(element))
        if named and 0 < len(text) <= _LONGEST_NAME:
            yield text if text.lower().startswith("by ") else f"by {text}"
        elif 0 < len(text) <= _LONGEST_BYLINE:
            yield text
            yield from (repair(all_text(child)) for child in element)


def _stands_in_byline(element: Element) -> bool:
    """Say whether an element stands in a header or a byline, whatever that itself stands in."""
    for one in (element, *element.iterancestors()):
        if local_name(one) == "header" or element_reason(one) == "byline":
            return not _in_menu(one)
        if local_name(one) in _ELSEWHERE:
            return False
    return False


def _in_menu(element: Element) -> bool:
    above = (element, *element.iterancestors())
    return any(local_name(one) in ("nav", "button", "form", "footer", "menu") for one in above)
