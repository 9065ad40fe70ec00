"""What a page's JSON-LD says of its article (schema.org's Article and its kinds)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from podcast.json_values import json_values
from podcast.reading.repair import repair
from podcast.reading.tree import Element

_LARGEST = 400_000  # characters of JSON-LD that are looked at
_DEEPEST = 8  # objects and lists inside each other; an article stands no deeper
_MOST = 2000  # objects
_CONTROL = re.compile(r"[\x00-\x1f]")  # raw within a string, as many sites have it
_KINDS = re.compile(r"(?:\w*Article|\w*Posting|Report|Review|CreativeWork|Recipe)", re.IGNORECASE)
_SITES = re.compile(r"(?:WebSite|\w*Organization)", re.IGNORECASE)
_WRAPPED = re.compile(
    r"^\s{0,20}(?://|/\*)?\s{0,20}<!\[CDATA\[(?:\s{0,20}\*/)?"
    r"|(?://|/\*)?\s{0,20}\]\]>(?:\s{0,20}\*/)?\s{0,20}$"
)


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The article as JSON-LD tells it; ``sites`` are the names of who publishes it."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    sites: tuple[str, ...] = ()
    text: str = ""


def linked_data(root: Element) -> LinkedData:
    """Give what is told of the article: what names its kind counts before what does not."""
    found = list(_objects(root))
    by_id = {str(one["@id"]): one for one in found if "@id" in one and len(one) > 1}
    articles = sorted(filter(_describes, found), key=_rank)
    first = articles[0] if articles else {}
    people = (_names(one.get("author") or one.get("creator"), by_id) for one in articles)
    return LinkedData(
        headline=_text(first.get("headline")),
        authors=next((names for names in people if names), ()),
        published=next((day for one in articles if (day := _text(one.get("datePublished")))), ""),
        sites=tuple(dict.fromkeys(_sites(found, by_id))),
        text=next((text for one in articles if (text := _body(one))), ""),
    )


def _objects(root: Element) -> Iterator[dict[str, object]]:
    left = _MOST
    for script in root.iter("script"):
        text = script.text or ""
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        if len(text) > _LARGEST:
            continue
        try:
            value = json_values(_CONTROL.sub(" ", _WRAPPED.sub("", text)))
        except ValueError:
            continue
        for one in _within(value, _DEEPEST):
            left -= 1
            if left < 0:
                return
            yield one


def _within(value: object, depth: int) -> Iterator[dict[str, object]]:
    if isinstance(value, list):
        for inner in value if depth else ():
            yield from _within(inner, depth - 1)
    elif isinstance(value, dict):
        yield value
        for inner in value.values() if depth else ():
            if isinstance(inner, dict | list):
                yield from _within(inner, depth - 1)


def _describes(one: dict[str, object]) -> bool:
    return "headline" in one or "datePublished" in one


def _rank(one: dict[str, object]) -> int:
    if any(_KINDS.fullmatch(kind) for kind in _kinds(one)):
        return 0 if "headline" in one else 1
    return 2 if "headline" in one else 3


def _kinds(one: dict[str, object]) -> list[str]:
    kinds = one.get("@type")
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _names(value: object, by_id: dict[str, dict[str, object]]) -> tuple[str, ...]:
    """Give the names in a value: a text, an object, the id of one, or several of these."""
    names: list[str] = []
    for one in _each(value):
        known = by_id.get(str(one["@id"]), one) if isinstance(one, dict) and "@id" in one else one
        names += _name_of(known) if isinstance(known, dict) else [_text(known)]
    return tuple(dict.fromkeys(filter(None, names)))


def _each(value: object) -> list[object]:
    """Give the values of a list, an ordered one too, or the one value."""
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    return value if isinstance(value, list) else [value]


def _name_of(one: Mapping[str, object]) -> list[str]:
    """Give the name or names of a person or firm, else the two halves of one."""
    named = [_text(inner) for inner in _each(one.get("name"))]
    halves = (_text(one.get(half)) for half in ("givenName", "familyName"))
    return named if any(named) else [" ".join(filter(None, halves))]


def _body(one: Mapping[str, object]) -> str:
    """Give the text that an article tells whole, its lines as they are."""
    told = one.get("articleBody")
    return repair(html.unescape(told)) if isinstance(told, str) else ""


def _sites(found: list[dict[str, object]], by_id: dict[str, dict[str, object]]) -> Iterator[str]:
    for one in found:
        yield from _names(one.get("publisher"), by_id)
        if any(_SITES.fullmatch(kind) for kind in _kinds(one)):
            yield from filter(None, [_text(one.get("name"))])


def _text(value: object) -> str:
    value = value.get("@value") if isinstance(value, dict) else value
    text = html.unescape(html.unescape(value)) if isinstance(value, str) else ""
    return " ".join(repair(text).split())
