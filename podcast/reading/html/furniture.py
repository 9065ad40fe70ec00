"""Furniture of a page by its elements: names, roles and the words of their classes."""

from __future__ import annotations

import re

from podcast.reading.furniture import furniture_reason
from podcast.reading.tree import Element, all_text, local_name, roles_of

_NAMES = {"nav": "navigation", "aside": "sidebar", "header": "site header", "footer": "site footer"}
_ROLES = {
    "doc-toc": "table of contents",
    "navigation": "navigation",
    "banner": "site header",
    "contentinfo": "site footer",
    "complementary": "sidebar",
    "search": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
}
_CLASSES = {
    "cookie notice": "cookie cookies consent gdpr cookiebar cookiebanner",
    "sharing": "share sharing sharebar social socials addtoany sharedaddy",
    "newsletter": "newsletter subscribe subscription signup mailinglist optin mailchimp",
    "related": "related recommended recommendations read-next read-more more-posts jp-relatedposts",
    "comments": "comments comment commentlist disqus respond comment-list",
    "table of contents": "toc tableofcontents table-of-contents contents-list",
    "navigation": "nav navbar navigation menu breadcrumb breadcrumbs pagination pager skip-link "
    "skiplink skip-to-content prev-next post-navigation nav-links sidebar topbar",
    "site header": "site-header masthead page-header-bar",
    "site footer": "site-footer page-footer colophon copyright",
    "advertisement": "ad ads advert advertisement adsense sponsor sponsored promo",
    "tags": "tags tag-list taglist tagcloud post-tags categories cat-links tag-links",
    "reading time": "reading-time read-time readtime readingtime min-read",
    "byline": "byline author authors dateline post-meta entry-meta article-meta post-date "
    "posted-on pubdate publish-date published-date meta",
    "screen reader hint": "sr-only visually-hidden screen-reader-text visuallyhidden",
}
_BY_WORD = {word: reason for reason, words in _CLASSES.items() for word in words.split()}
_PARTS = re.compile(r"[-_]+|(?<=[a-z])(?=[A-Z])")
_WITHIN = frozenset({"article", "main", "blockquote", "figure"})
# Reasons that only a small box may have: a class "author" on the whole text says nothing.
_SMALL = {"byline": 300, "tags": 300, "reading time": 80, "screen reader hint": 200}


def element_reason(element: Element) -> str:
    """Give why an element is furniture ("navigation", "sharing" …), or ""."""
    if element.get("aria-hidden") == "true" and local_name(element) != "body":
        return "decoration"
    for role in sorted(roles_of(element)):
        if role in _ROLES:
            return _ROLES[role]
    name = local_name(element)
    named = name == "nav" or (name in _NAMES and not _is_within(element))
    return _class_reason(element) or (_NAMES[name] if named else "")


def _is_within(element: Element) -> bool:
    return any(local_name(above) in _WITHIN for above in element.iterancestors())


def _class_reason(element: Element) -> str:
    for word in _words(element):
        reason = _BY_WORD.get(word, "")
        if not reason:
            continue
        limit = _SMALL.get(reason)
        if limit is None or len(all_text(element)) <= limit:
            return reason
        if word in ("author", "authors"):
            return "about the author"
    name = local_name(element)
    return (
        furniture_reason(all_text(element)) if name in ("a", "button") and _alone(element) else ""
    )


def _words(element: Element) -> list[str]:
    """Give the words of class and id: whole names first, then their parts."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    parts = [part for name in names for part in _PARTS.split(name)]
    return [word.lower() for word in (*names, *parts)]


def _alone(element: Element) -> bool:
    """Say whether a link stands by itself and not in running text."""
    parent = element.getparent()
    return parent is not None and all(
        not (text or "").strip() for text in (parent.text, *(child.tail for child in parent))
    )
