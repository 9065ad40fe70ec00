"""Furniture of a page by its elements: names, roles and the words of their classes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from podcast.reading.furniture import furniture_reason
from podcast.reading.html.names import reads_as_person
from podcast.reading.html.notes import HEADINGS
from podcast.reading.tree import Element, all_text, local_name, roles_of

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
_TELLING = frozenset({"reading time", "byline"})
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
_ACTING = ("a", "button", "input", "select", "textarea", "form", "iframe")
_ADDRESSED = re.compile(
    r"\b(?:(?i:you|your|us|our|we|sign up|subscribe|click|get|join"
    r"|vous|votre|vos|nous|notre|nos|usted\w*|tu|tus|nuestr\w*|nosotros)"
    r"|Sie|Ihre?\w*|du|dein\w*|dich|euch|[Ww]ir|uns|[Uu]nser\w*)\b"
)
_OURS = re.compile(
    r"\b(?:us|our|we|this (?:site|page|story|work)|uns|unser\w*|wir|nous|notre|nos|nuestr\w*)\b",
    re.IGNORECASE,
)
_GIVING = re.compile(
    r"[/.=](?:donat\w*|donar|spende\w*|support-us|supportus|membership|subscribe|newsletter)\b"
    r"|patreon\.com|paypal\.|ko-fi\.com|steadyhq\.com|buymeacoffee",
    re.IGNORECASE,
)
_ASKED = frozenset({"donation", "newsletter", "subscription"})
_ASKING_BOX = 500  # characters of a box that asks for something
_A_TEXT = 2  # headings, or sentences that ask nobody: a short article around the box
_MOST_ASKING = 3  # links or buttons of it


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
    if _HINT.fullmatch(text):
        return "screen reader hint"
    alone = local_name(element) in ("a", "button") and _alone(element)
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
        told = _headed_reason(element, text) or _asking_reason(element, text)
    if told:
        return told
    if len(text) > _SMALL_BOX or any(local_name(inner) in _TITLES for inner in element.iter()):
        return ""
    if bare := _bare_reason(element, text):
        return bare
    reason = _named_reason(_words(element))
    if _is_passage(element, text, reason=reason):
        return ""
    return reason if reason not in _UNSURE or len(text) < _TINY_BOX else ""


def _wiki_reason(element: Element, text: str) -> str:
    """Give why a box is what a wiki says of its page: by its class, and where it leads to."""
    names = [one for one in (element.get("class") or "").lower().split() if one in _OF_WIKIS]
    leads = bool(names) and any(True for _ in element.iter("a"))
    return _OF_WIKIS[names[0]] if leads and len(text) <= _ASKING_BOX else ""


def _tells_of_page(element: Element) -> bool:
    """Say whether a list is who wrote the page, when, and how long it takes to read."""
    items = [all_text(item) for item in element.iter("li")]
    return any(furniture_reason(item) in _TELLING for item in items)


def _bare_reason(element: Element, text: str) -> str:
    """Give why a box without a sentence is furniture: decoration, a byline, a player."""
    if _SENTENCE.search(text):
        return ""
    if element.get("aria-hidden") == "true":
        return "decoration"
    if local_name(element) == "ul" and _tells_of_page(element):
        return "byline"
    plays = any(True for _ in element.iterdescendants("audio", "video"))
    return "player" if plays and local_name(element) in _BOXES else ""


def _asking_reason(element: Element, text: str) -> str:
    """Give the reason of a box that asks for money or an address: its last link leads there."""
    if len(text) <= _ASKING_BOX and _tells_of_more(element, text):
        return ""
    if len(text) <= _ASKING_BOX and _asks_for_address(element):
        return "newsletter"
    links = list(element.iterdescendants("a", "button"))
    if not 0 < len(links) <= _MOST_ASKING or len(text) > _ASKING_BOX or not _OURS.search(text):
        return ""
    if any(local_name(inner) in _TITLES for inner in element.iter()) or not _alone(links[-1]):
        return ""
    said = furniture_reason(all_text(links[-1]))
    if said in _ASKED:
        return said
    return "donation" if _GIVING.search(links[-1].get("href") or "") else ""


def _tells_of_more(element: Element, text: str) -> bool:
    """Say whether a box with something that asks has headings or sentences of its own as well."""
    heads = [one for one in element.iterdescendants() if local_name(one) in HEADINGS]
    own = [one for one in heads if not any(local_name(up) == "form" for up in one.iterancestors())]
    said = [found[0] for found in _SENTENCE.finditer(text)]
    return len(own) >= _A_TEXT or sum(not _ADDRESSED.search(one) for one in said) >= _A_TEXT


def _asks_for_address(element: Element) -> bool:
    """Say whether a box without a title has a form of its own for an address and nothing else."""
    if any(local_name(inner) in _TITLES for inner in element.iter()):
        return False
    fields = [one for form in element.iterdescendants("form") for one in form.iter("input")]
    shown = [(one.get("type") or "text").lower() for one in fields]
    shown = [kind for kind in shown if kind not in ("hidden", "submit", "button", "checkbox")]
    return shown in (["email"], ["text"], ["text", "email"])


def _is_passage(element: Element, text: str, *, reason: str) -> bool:
    """Say whether a box that is named as furniture is a passage of the text by what it holds.

    It has a sentence that asks nobody for anything, and nothing to press; a name that only has a
    part against it weighs less than one that is nothing else.
    """
    if not _SENTENCE.search(text) or any(True for _ in element.iterdescendants(*_ACTING)):
        return False
    heads = [all_text(one) for one in element.iterdescendants() if local_name(one) in HEADINGS]
    whole = _named_reason(_whole_names(element)) == reason
    if reason == "byline":
        return bool(heads) and not whole
    if reason == "table of contents":
        return True
    if reason in _ASKING:
        return not _ADDRESSED.search(text) and (bool(heads) or not whole)
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


def _alone(element: Element) -> bool:
    """Say whether a link stands by itself and not in running text."""
    parent = element.getparent()
    return parent is not None and all(
        not (text or "").strip() for text in (parent.text, *(child.tail for child in parent))
    )
