"""Entries that content systems give as JSON: WordPress's REST interface and Ghost's content API."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from podcast.following.entries import Entry, words_of_html
from podcast.following.feeds import when

A_PAGE = 100  # posts; WordPress gives no more at once


def is_wordpress(source: str) -> bool:
    """Whether an address is WordPress's REST interface, or its collection of posts."""
    return "/wp-json" in re.split(r"[?#]", source, maxsplit=1)[0]


def wordpress_page(source: str, *, number: int, since: str) -> str:
    """The address of one page of posts, oldest change first; ``since`` leaves out what was seen."""
    root = source.partition("/wp-json")[0]
    asked = {"per_page": A_PAGE, "page": number, "orderby": "modified", "order": "asc"}
    asked |= {"_embed": "author,wp:term"}
    if since:
        asked |= {"modified_after": since}
    return f"{root}/wp-json/wp/v2/posts?{urlencode(asked)}"


def wordpress_entries(posts: Sequence[Any]) -> Iterator[Entry]:
    """Posts as WordPress's REST interface gives them (developer.wordpress.org/rest-api)."""
    for post in posts:
        if not isinstance(post, dict) or not post.get("link"):
            continue
        embedded = post.get("_embedded")
        inside: dict[str, Any] = embedded if isinstance(embedded, dict) else {}
        terms = [term for group in inside.get("wp:term") or () for term in group or ()]
        date = str(post.get("date_gmt") or "")
        yield Entry(
            key=_text(post.get("guid")) or str(post["link"]),
            address=str(post["link"]),
            title=words_of_html(_text(post.get("title"))),
            html=_text(post.get("content")),
            published=when(f"{date}+00:00" if date else str(post.get("date") or "")),
            changed=str(post.get("modified_gmt") or ""),
            authors=tuple(_names(inside.get("author"))),
            categories=tuple(_names(terms)),
            image=str(post.get("jetpack_featured_media_url") or ""),
        )


def ghost_entries(posts: Sequence[Any]) -> Iterator[Entry]:
    """Posts as Ghost's content API gives them (ghost.org/docs/content-api)."""
    for post in posts:
        if not isinstance(post, dict) or not post.get("id"):
            continue
        yield Entry(
            key=str(post.get("uuid") or post["id"]),
            address=str(post.get("url") or ""),
            title=words_of_html(str(post.get("title") or "")),
            html=str(post.get("html") or ""),
            published=when(str(post.get("published_at") or "")),
            changed=str(post.get("updated_at") or ""),
            authors=tuple(_names(post.get("authors"))),
            categories=tuple(_names(post.get("tags"))),
            image=str(post.get("feature_image") or ""),
        )


def _text(value: object) -> str:
    return str(value.get("rendered") or "") if isinstance(value, Mapping) else str(value or "")


def _names(values: object) -> Iterator[str]:
    for one in values if isinstance(values, list) else ():
        if isinstance(one, dict) and one.get("name"):
            yield words_of_html(str(one["name"]))
