"""Entries of RSS and Atom feeds, and of JSON Feed (jsonfeed.org, version 1.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from html import escape
from io import BytesIO
from typing import Any

import feedparser

from podcast.following.entries import Entry, is_whole, words_of_html
from podcast.reading.dates import moment_of


def entries_of_feed(data: bytes, *, url: str) -> tuple[Entry, ...]:
    """The entries of an RSS or Atom feed, in its order; none where it is no feed.

    Nothing is fetched. What cannot be read of it is passed over.
    """
    # A stream: feedparser takes text that looks like an address or a path for one.
    feed = feedparser.parse(BytesIO(data), response_headers={"content-location": url})
    language = str(feed.feed.get("language") or "")
    return tuple(
        entry for one in feed.entries if (entry := _entry(one, language=language)) is not None
    )


def _entry(one: dict[str, Any], *, language: str) -> Entry | None:
    address = str(one.get("link") or "")
    key = str(one.get("id") or address)
    if not key or not (address or one.get("content") or one.get("summary")):
        return None
    content = [part for part in one.get("content", []) if part.get("value")]
    whole = [part["value"] for part in content if is_whole(part["value"], told_as_summary=False)]
    summary = str(one.get("summary") or "")
    if not whole and not content and is_whole(summary, told_as_summary=True):
        whole = [summary]
    # Without this question feedparser gives the date of publication, and warns.
    updated = str(one["updated"]) if dict.__contains__(one, "updated") else ""
    authors = one.get("authors") or [{"name": one.get("author", "")}]
    return Entry(
        key=key,
        address=address,
        title=words_of_html(str(one.get("title") or "")),
        html=max(whole, key=len, default=""),
        published=when(str(one.get("published") or "") or updated),
        changed=updated,
        authors=tuple(
            name for told in authors if (name := words_of_html(str(told.get("name") or "")))
        ),
        categories=tuple(words_of_html(tag.get("term") or "") for tag in one.get("tags", [])),
        image=_picture(one),
        language=next((part["language"] for part in content if part.get("language")), language),
    )


def _picture(one: Mapping[str, Any]) -> str:
    """The picture that a feed shows beside an entry (Media RSS)."""
    told = [*(one.get("media_thumbnail") or ()), *(one.get("media_content") or ())]
    return next((str(found["url"]) for found in told if found.get("url")), "")


def when(told: str) -> date | None:
    """A moment as feeds write it, RFC 822 or RFC 3339, in its zone; a day where that is all."""
    found = moment_of(told)
    return found and (found[1] or found[0])


def entries_of_json_feed(feed: Mapping[str, Any]) -> Iterator[Entry]:
    """The items of a JSON Feed. Values of a wrong kind are passed over."""
    for item in feed.get("items") or ():
        if not isinstance(item, dict) or not item.get("id"):
            continue
        authors = item.get("authors") or feed.get("authors") or [item.get("author") or {}]
        html = str(item.get("content_html") or "") or paragraphs(
            str(item.get("content_text") or "")
        )
        yield Entry(
            key=str(item["id"]),
            address=str(item.get("url") or ""),
            title=words_of_html(str(item.get("title") or "")),
            html=html if is_whole(html, told_as_summary=False) else "",
            published=when(str(item.get("date_published") or "")),
            changed=str(item.get("date_modified") or ""),
            authors=tuple(
                str(one["name"]) for one in authors if isinstance(one, dict) and one.get("name")
            ),
            categories=tuple(map(str, item.get("tags") or ())),
            image=str(item.get("image") or item.get("banner_image") or ""),
            language=str(item.get("language") or feed.get("language") or ""),
        )


def paragraphs(text: str) -> str:
    """Plain text as HTML: an empty line parts paragraphs."""
    return "".join(f"<p>{escape(one.strip())}</p>" for one in text.split("\n\n") if one.strip())
