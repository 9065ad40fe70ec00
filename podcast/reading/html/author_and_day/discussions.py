"""Discussions of a forum: who began one is its author, and the day of that post is its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import dropwhile

from podcast.reading.dates import date_of
from podcast.reading.html.author_and_day.author_names import name_in
from podcast.reading.html.author_and_day.day_signs import boxed_day
from podcast.reading.html.author_and_day.shown_author import named
from podcast.reading.tree import HEADINGS, Element, all_text, has_more_text, local_name

_ADDRESS = re.compile(
    r"/(?:forums?|discussions?|threads?|topics?|questions)/|/viewtopic\b|/showthread\b|/t/[^/]{1,80}/\d",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:(?:forum|discussion|thread|viewtopic)(?=$|[\s_-])"
    r"|topic(?=$|\s|[_-](?:template|page|view|\d)))",
    re.IGNORECASE,
)
_WRITER = re.compile(
    r"(?:^|[\s_-])(?:(?:post|topic|account|user|member|author|nick|screen)[_-]{0,2}(?:name|author)"
    r"|username|nickname|author|poster|creator)(?=$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST = 60  # characters of a name


def opening_post(root: Element, metas: Mapping[str, str]) -> tuple[str, date | None]:
    """Give who wrote the first post of a discussion, and when; of other pages nothing."""
    if not _is_discussion(root, metas):
        return "", None
    told = next((all_text(title) for title in root.iter("title")), "")
    name, day = "", None
    for element in _below_title(root, told):
        if not name and _WRITER.search(f" {named(element)} "):
            name = "" if has_more_text(element, than=_LONGEST) else name_in(all_text(element))
        if day is None:
            is_time = local_name(element) == "time"
            day = date_of(element.get("datetime") or "") if is_time else None
            day = day or boxed_day(element, "")
        if name and day:
            break
    return name, day


def _below_title(root: Element, told: str) -> Iterator[Element]:
    heads = (one for one in root.iter(*HEADINGS[:3]) if all_text(one))
    title = next((one for one in heads if all_text(one) in told), None)
    return iter(()) if title is None else dropwhile(lambda one: one is not title, root.iter())


def _is_discussion(root: Element, metas: Mapping[str, str]) -> bool:
    links = (one.get("href") or "" for one in root.iter("link") if one.get("rel") == "canonical")
    bodies = (f"{one.get('class') or ''} {one.get('id') or ''}" for one in root.iter("body"))
    called = any(_NAMED.search(names) for names in bodies)
    return called or any(map(_ADDRESS.search, (*links, metas.get("og:url", ""))))
