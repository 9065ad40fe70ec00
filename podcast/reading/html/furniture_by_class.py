"""Furniture of a page by its elements: names, roles and the words of their classes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from podcast.reading.furniture_by_words import furniture_reason
from podcast.reading.html.author_and_day.author_names import reads_as_person
from podcast.reading.html.chosen.author_and_related_by_shape import beside_reason
from podcast.reading.html.chosen.donation_and_signup_boxes import (
    ADDRESSED,
    SENTENCE,
    TITLES,
    asking_reason,
    stands_alone,
)
from podcast.reading.html.chosen.facts_of_pages import has_facts_of_page
from podcast.reading.tree import HEADINGS, Element, all_text, local_name, roles_of, visible

FRAME = frozenset({"header", "footer", "nav"})
"""What stands round the articles of a site."""

_ASIDE = frozenset({"nav", "aside", "footer", "form", "dialog", "menu", "address"})
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
    "affiliation affiliations posted-on pubdate publish-date published-date meta",
    "screen reader hint": "sr-only visually-hidden screen-reader-text visuallyhidden",
}
_OF_WIKIS = {"ambox": "edit link"} | dict.fromkeys(
    ("hatnote", "hauptartikel", "mw-content-subtitle"), "navigation"
)
_BY_WORD = {word: reason for reason, words in _CLASSES.items() for word in words.split()}
_PARTS = re.compile(r"[-_]+|(?<=[a-z])(?=[A-Z])")
_EDIT = re.compile(
    r"[\[(] ?(?:edit|edit source|bearbeiten|quelltext bearbeiten|modifier|editar|modifica)"
    r"(?: ?\| ?.{1,40})? ?[\])]",
    re.IGNORECASE,
)
_EDITORS = re.compile(
    r"\[(?:citation needed|clarification needed|better source needed|(?:full )?citation required"
    r"|verification needed|page needed|failed verification|dubious|disputed|original research\??"
    r"|when\?|who\?|by whom\?|where\?|why\?|which\?|according to whom\?|vague|update|dead link"
    r"|Beleg(?:e)? fehl(?:t|en)|wann\?|wer\?|réf\. (?:nécessaire|souhaitée|à confirmer)"
    r"|cita requerida|¿quién\?|¿cuándo\?)(?: ?[–-] ?discuss)?\]",
    re.IGNORECASE,
)
_ANCHOR = re.compile(
    r"[#¶§🔗⚓∞]\ufe0f?|(?:perma)?link(?: to this (?:heading|section|headline))?|anchor"
    r"|copy link|direct link to .{1,200}",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[#¶🔗⚓]\ufe0f?")  # a link to the place where it stands, behind any words
_HINT = re.compile(
    r"\(?(?:(?:this )?(?:link )?(?:will )?opens? (?:in )?(?:a )?new (?:browser )?(?:window|tab)"
    r"|(?:link )?(?:öffnet(?: sich)?|wird) in (?:einem )?neue[mn] (?:fenster|tab)(?: geöffnet)?"
    r"|(?:s['’]ouvre|ouverture) dans (?:une nouvelle fenêtre|un nouvel onglet)"
    r"|(?:se )?abre en (?:una )?(?:ventana nueva|nueva ventana|pestaña nueva|nueva pestaña)"
    r"|external link|externer link|lien externe|enlace externo|image (?:source|caption),?)\)?[.,]?",
    re.IGNORECASE,
)
_MOST_EDITING = 8  # elements in an edit link: brackets, bars and links
_HEADED = frozenset({"comments", "related", "newsletter", "sharing", "donation", "subscription"})
_OF_USERS = frozenset({"postprofile", "user-info", "userinfo", "user-details"})
_TELLING = frozenset({"reading time", "byline"})
_BOXES = frozenset({"div", "section", "aside", "footer", "ul"})
_SMALL_BOX = 160  # characters: less than a paragraph
_TINY_BOX = 60
_LARGE_BOX = 4000
# Names that may as well stand for a passage of the text: only a word or two is no sentence.
_UNSURE = frozenset({"screen reader hint", "advertisement", "related"})
# These ask in whole sentences under headings of their own.
_ASKING = frozenset({"newsletter", "cookie notice", "sharing", "byline"})
_ACTING = ("a", "button", "input", "select", "textarea", "form", "iframe")
_WIKI_BOX = 500  # characters of what a wiki says of its page


def element_reason(element: Element) -> str:
    """Name the kind of furniture that an element outside the article is, or ""."""
    if element.get("aria-hidden") == "true" and local_name(element) != "body":
        return "decoration"
    for role in sorted(roles_of(element)):
        if role in _ROLES:
            return _ROLES[role]
    return _named_reason(_words(element)) or _NAMES.get(local_name(element), "")


def is_aside(element: Element) -> bool:
    """Say whether an element is no part of an article by its name or its role."""
    return local_name(element) in _ASIDE or bool(roles_of(element) & _ROLES.keys())


def is_beside(box: Element) -> bool:
    """Say whether an aside has no role, so that it may be a box of the article's own."""
    return local_name(box) == "aside" and not roles_of(box) & _ROLES.keys()


def inline_reason(element: Element) -> str:
    """Give why a stretch of running text is furniture, or "": an edit link, what only shows."""
    if element.get("aria-hidden") == "true" and local_name(element) != "math":
        return "decoration"
    text = all_text(element)
    if _EDIT.fullmatch(text) or (local_name(element) == "sup" and _EDITORS.fullmatch(text)):
        return "edit link"
    if local_name(element) == "a" and _ANCHOR.fullmatch(text.strip()) and _in_heading(element):
        return "decoration"
    if (element.get("href") or "").startswith("#") and _SIGN.fullmatch(text.strip()):
        return "decoration"
    if _HINT.fullmatch(text):
        return "screen reader hint"
    alone = local_name(element) in ("a", "button") and stands_alone(element)
    return furniture_reason(text) if alone else ""


def is_address_of_heading(text: str) -> bool:
    """Say whether the text of a control in a heading only leads to that heading."""
    return bool(_ANCHOR.fullmatch(text.strip()))


def is_edit_link(element: Element) -> bool:
    """Say whether an element is what a wiki puts behind a heading for those who write it."""
    if local_name(element) != "span" or len(element) > _MOST_EDITING:
        return False
    return bool(_EDIT.fullmatch(all_text(element)))


def small_box_reason(element: Element) -> str:
    """Give why a small box among the article's own text is furniture, or "".

    A name alone says nothing: the box is also short and no sentence, or its own first line or
    heading announces what it is.
    """
    if local_name(element) == "nav" or "navigation" in roles_of(element):
        return element_reason(element)
    text = all_text(element)
    told = _wiki_reason(element, text)
    if not told and local_name(element) in _BOXES:
        told = _headed_reason(element, text) or asking_reason(element, text)
        told = told or beside_reason(element, text, called=_named_reason(_words(element)))
    if told:
        return told
    if len(text) > _SMALL_BOX or any(local_name(inner) in TITLES for inner in element.iter()):
        return ""
    if bare := _bare_reason(element, text):
        return bare
    # Of a heading's name a part tells how it looks: Docusaurus has "anchorWithStickyNavbar".
    names = _whole_names(element) if local_name(element) in HEADINGS else _words(element)
    reason = _named_reason(names) or _users_reason(element, names)
    if _is_passage(element, text, reason=reason):
        return ""
    return reason if reason not in _UNSURE or len(text) < _TINY_BOX else ""


def _users_reason(element: Element, names: Iterable[str]) -> str:
    """Give why a box is what a forum says of who wrote a post: it leads to that person."""
    leads = not _OF_USERS.isdisjoint(names) and any(True for _ in element.iter("a", "img"))
    return "byline" if leads else ""


def _wiki_reason(element: Element, text: str) -> str:
    """Give why a box is what a wiki says of its page: by its class, and where it leads to."""
    names = [one for one in (element.get("class") or "").lower().split() if one in _OF_WIKIS]
    leads = bool(names) and any(True for _ in element.iter("a"))
    return _OF_WIKIS[names[0]] if leads and len(text) <= _WIKI_BOX else ""


def _tells_of_page(element: Element) -> bool:
    """Say whether a list is who wrote the page, when, and how long it takes to read."""
    items = [all_text(item) for item in element.iter("li")]
    return any(furniture_reason(item) in _TELLING for item in items)


def _tells_days(element: Element, text: str) -> bool:
    """Say whether a box only tells its page's days, and leads to the list of its changes."""
    links = " ".join(all_text(link) for link in element.iterdescendants("a"))
    said = " ".join(visible(element).split())
    own = said.removesuffix(links).strip() if links and len(text) <= _SMALL_BOX else ""
    return bool(own) and own != said and furniture_reason(own) == "byline"


def _bare_reason(element: Element, text: str) -> str:
    """Give why a box without a sentence is furniture: decoration, a byline, a player."""
    if SENTENCE.search(text):
        return ""
    if element.get("aria-hidden") == "true":
        return "decoration"
    if (local_name(element) == "ul" and _tells_of_page(element)) or _tells_days(element, text):
        return "byline"
    if local_name(element) in ("dl", "table") and has_facts_of_page(element):
        return "byline"
    plays = any(True for _ in element.iterdescendants("audio", "video"))
    return "player" if plays and local_name(element) in _BOXES else ""


def _is_passage(element: Element, text: str, *, reason: str) -> bool:
    """Say whether a box that is named as furniture is a passage of the text by what it holds.

    It has a sentence that asks nobody for anything, and nothing to press; a name that only has a
    part against it weighs less than one that is nothing else.
    """
    if not SENTENCE.search(text) or any(True for _ in element.iterdescendants(*_ACTING)):
        return False
    heads = [all_text(one) for one in element.iterdescendants() if local_name(one) in HEADINGS]
    whole = _named_reason(_whole_names(element)) == reason
    if reason == "byline":
        return bool(heads) and not whole
    if reason == "table of contents":
        return True
    if reason in _ASKING:
        return not ADDRESSED.search(text) and (bool(heads) or not whole)
    return bool(heads) and not (reason == "comments" and whole and reads_as_person(heads[0]))


def _headed_reason(element: Element, text: str) -> str:
    """Give the reason that the heading of a box tells."""
    first = next((inner for inner in element.iterdescendants() if all_text(inner)), None)
    while first is not None and local_name(first) not in HEADINGS and len(first):
        first = first[0]
    if first is None or local_name(first) not in HEADINGS or len(text) > _LARGE_BOX:
        return ""
    reason = furniture_reason(all_text(first))
    return reason if reason in _HEADED else ""


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
