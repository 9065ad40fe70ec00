"""Furniture of a page by its elements: names, roles and the words of their classes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from podcast.reading.furniture import furniture_reason
from podcast.reading.html.notes import HEADINGS
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
_EDIT = re.compile(
    r"[\[(] ?(?:edit|edit source|bearbeiten|quelltext bearbeiten|modifier|editar|modifica)"
    r"(?: ?\| ?.{1,40})? ?[\])]",
    re.IGNORECASE,
)
_ANCHOR = re.compile(
    r"[#¶§🔗⚓∞]\ufe0f?|(?:perma)?link(?: to this (?:heading|section|headline))?|anchor"
    r"|copy link|direct link to .{1,200}",
    re.IGNORECASE,
)
_BOXES = frozenset({"div", "section", "aside", "footer", "ul"})
_TITLES = frozenset({"h1"})
_SMALL_BOX = 160  # characters: less than a paragraph
_TINY_BOX = 60
_LARGE_BOX = 4000
# Names that may as well stand for a passage of the text: only a word or two is no sentence.
_UNSURE = frozenset({"screen reader hint", "advertisement", "related"})
# These ask in whole sentences under headings of their own.
_ASKING = frozenset({"newsletter", "cookie notice", "sharing", "byline"})
_SENTENCE = re.compile(r"[^.!?]{40,160}[.!?](?:\s|$)")


def element_reason(element: Element) -> str:
    """Name the kind of furniture that an element outside the article is, or ""."""
    if element.get("aria-hidden") == "true" and local_name(element) != "body":
        return "decoration"
    for role in sorted(roles_of(element)):
        if role in _ROLES:
            return _ROLES[role]
    return _named_reason(_words(element)) or _NAMES.get(local_name(element), "")


def inline_reason(element: Element) -> str:
    """Give why a stretch of running text is furniture, or "": an edit link, what only shows."""
    if element.get("aria-hidden") == "true" and local_name(element) != "math":
        return "decoration"
    text = all_text(element)
    if _EDIT.fullmatch(text):
        return "edit link"
    if local_name(element) == "a" and _ANCHOR.fullmatch(text.strip()) and _in_heading(element):
        return "decoration"
    alone = local_name(element) in ("a", "button") and _alone(element)
    return furniture_reason(text) if alone else ""


def small_box_reason(element: Element) -> str:
    """Give why a small box among the article's own text is furniture, or "".

    A name alone says nothing: the box is also short and no sentence, or its own first line or
    heading announces what it is.
    """
    if local_name(element) == "nav" or "navigation" in roles_of(element):
        return element_reason(element)
    text = all_text(element)
    if local_name(element) in _BOXES and (headed := _headed_reason(element, text)):
        return headed
    if len(text) > _SMALL_BOX or any(local_name(inner) in _TITLES for inner in element.iter()):
        return ""
    reason = _named_reason(_words(element))
    if reason not in _ASKING and _is_passage(element, reason=reason):
        return ""
    return reason if reason not in _UNSURE or len(text) < _TINY_BOX else ""


def _is_passage(element: Element, *, reason: str) -> bool:
    """Say whether a box has a heading and a sentence, and only a part of a name against it."""
    if _named_reason(_whole_names(element)) == reason:
        return False
    headed = any(local_name(inner) in HEADINGS for inner in element.iterdescendants())
    links = sum(len(all_text(link)) for link in element.iterdescendants("a"))
    return headed and not links and bool(_SENTENCE.search(all_text(element)))


def _headed_reason(element: Element, text: str) -> str:
    """Give the reason that the heading of a box tells."""
    first = next((inner for inner in element.iterdescendants() if all_text(inner)), None)
    while first is not None and local_name(first) not in HEADINGS and len(first):
        first = first[0]
    if first is None or local_name(first) not in HEADINGS or len(text) > _LARGE_BOX:
        return ""
    reason = furniture_reason(all_text(first))
    return reason if reason in ("comments", "related", "newsletter", "sharing", "donation") else ""


def _named_reason(words: Iterable[str]) -> str:
    return next((_BY_WORD[word] for word in words if word in _BY_WORD), "")


def _words(element: Element) -> list[str]:
    """Give the words of the class and their parts, and the whole id."""
    classes = (element.get("class") or "").split()
    parts = [part.lower() for name in classes for part in _PARTS.split(name)]
    return [*_whole_names(element), *parts]


def _whole_names(element: Element) -> list[str]:
    """Give the words of the class as they are, and the id, in small letters."""
    return [*(element.get("class") or "").lower().split(), (element.get("id") or "").lower()]


def _in_heading(element: Element) -> bool:
    return any(local_name(above) in HEADINGS for above in element.iterancestors())


def _alone(element: Element) -> bool:
    """Say whether a link stands by itself and not in running text."""
    parent = element.getparent()
    return parent is not None and all(
        not (text or "").strip() for text in (parent.text, *(child.tail for child in parent))
    )
