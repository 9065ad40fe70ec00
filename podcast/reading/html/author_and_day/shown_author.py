"""Who wrote a page, as its elements show it: never a menu, a button or a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import dropwhile

from podcast.reading.html.author_and_day.author_names import (
    begins_as_byline,
    joined,
    name_in,
    reads_as_person,
    without_date,
)
from podcast.reading.html.author_and_day.further_authors import named_with
from podcast.reading.tree import (
    BLOCK_NAMES,
    HEADINGS,
    Element,
    all_text,
    has_more_text,
    is_unseen,
    local_name,
)

_ELSEWHERE = frozenset({"nav", "button", "form", "menu", "select", "dialog", "figure", "head"})
_OTHERS = re.compile(
    r"\b(?:comments?|kommentare?|respond|disqus|reply|related|recent\w*|teasers?|sidebar"
    r"|breadcrumbs?|menu)\b",
    re.IGNORECASE,
)
_AUTHOR_CLASS = re.compile(
    r"(?:^|[\s_-])(?:authors?|auth|autor(?:en|in|es|a|e)?|auteure?s?|byline|writer|contributors?|fn"
    r"|p-author|creator|username|credit|firma|avatar[_-]{1,2}name)(?=$|[\s_-])",
    re.IGNORECASE,
)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|contributors?|writers?|journalists?)/[^/?#]+/?(?:[?#].*)?$"
    r"|[?&]author=\d",
    re.IGNORECASE,
)
_PERSONS_PAGE = re.compile(
    r"/(?:redakteure?|redaktion|staff|profiles?|users?|people|team|newsteam|mitglieder|by)/[^/?#]+/?$",
    re.IGNORECASE,
)
_NETWORKS = re.compile(r"(?:youtube|twitter|facebook|instagram|linkedin|x|xing|tiktok)\.com/")
_SURE, _NAMED = 4, 3
_LINES = frozenset({"p", "div", "span", "strong", "em", "small", "address", "b", "i", "cite"})
_OF_SEVERAL = ("dl", "ul", "ol", "table")  # whose parts are no one line
_FEW_INSIDE = 3  # elements in one that shows a name
_LONGEST = 160  # characters of an element that names an author
_AND = re.compile(r"\s(?:and|und|et|y|e|&)\s")
_ADDRESS = re.compile(r"(?:[\w-]{1,40}\.){1,3}[a-z]{2,6}", re.IGNORECASE)
_PARTS = re.compile(r"[_\W]+")
_EDGE = re.compile("\1")
_GROWN = re.compile(
    "(?<=[^\\W\\dA-ZÀ-Þ_])\1{1,9}(?=[A-ZÀ-Þ])"
)  # "By" and a name in boxes of their own
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Where builders whose classes are made by a machine say what an element is.
_HOOKS = ("class", "data-testid", "data-hook", "data-automation-id", "data-qa", "data-component")
_INLINE = frozenset({"strong", "b", "em", "i", "span"})


def shown_author(root: Element) -> tuple[str, bool]:
    """Give who wrote the page as it shows, and whether that is sure.

    The surest sign counts, and of equals the first.
    """
    best, surest, first = "", 0, root
    for element in looked_at(root):
        sureness = _sureness(element)
        name = _author_at(element) if sureness > surest else ""
        if name and (sureness >= _NAMED or reads_as_person(name)):
            best, surest, first = name, sureness, element
    if surest >= _NAMED:
        best = named_with(first, best, lambda one: _sureness(one) >= _NAMED)
    return best, surest >= _SURE


def looked_at(element: Element) -> Iterator[Element]:
    """Give the elements of a page without those of its menus, forms, comments and teasers."""
    levels = [iter(element)]
    while levels:
        child = next(levels[-1], None)
        if child is None:
            levels.pop()
        elif not (local_name(child) in _ELSEWHERE or is_unseen(child) or is_others(child)):
            yield child
            levels.append(iter(child))


def is_others(element: Element) -> bool:
    """Say whether a box is named as comments, teasers or the like, and holds no title."""
    if local_name(element) not in BLOCK_NAMES or local_name(element) in ("body", "article", "main"):
        return False
    names = f"{named(element)} {element.get('id') or ''}"
    if not _names_others(names):
        return False
    inside = [local_name(one) for one in element.iterdescendants("h1", "article", "main")]
    return inside.count("article") == len(inside) != 1  # several without a title are cards


def named(element: Element) -> str:
    """Give what the classes of an element and the like call it, in words with marks between."""
    return _parted(" ".join(filter(None, map(element.get, _HOOKS))))


@lru_cache(maxsize=4096)
def _parted(names: str) -> str:
    return _HUMPS.sub("-", names)


@lru_cache(maxsize=4096)
def _names_others(names: str) -> bool:
    return bool(_OTHERS.search(_PARTS.sub(" ", names)))


def _sureness(element: Element) -> int:
    """Give how surely an element names the author, 0 if it does not."""
    rels = (element.get("rel") or "").lower().split()
    if "author" in rels or "author" in (element.get("itemprop") or "").lower().split():
        return 0 if _is_site(element) else 5
    text = all_text(element)
    if not 0 < len(text) <= _LONGEST or local_name(element) in HEADINGS[:1]:
        return 0
    return _sureness_of_words(element, text)


def _sureness_of_words(element: Element, text: str) -> int:
    names = f" {named(element)} "
    if local_name(element) == "a":
        return _sureness_of_link(element)
    if " fn " in names:
        return _NAMED
    if _AUTHOR_CLASS.search(names) and sum(1 for _ in element.iter("a")) < 2:
        whole = not any(_AUTHOR_CLASS.search(f" {named(one)} ") for one in element)
        signed = begins_as_byline(text) or _is_below_title(element) or _follows_by(element)
        return _NAMED if whole and signed else 2
    if local_name(element) not in _LINES or next(element.iter(*_OF_SEVERAL), None) is not None:
        return 0
    return _sureness_of_line(text)


def _is_site(element: Element) -> bool:
    """Say whether what is marked as the author is the site's own name, a link to its start."""
    at_home = (element.get("href") or "x").strip() in ("", "/")
    return at_home and "site" in _PARTS.sub(" ", (element.get("class") or "").lower()).split()


def _is_below_title(element: Element) -> bool:
    """Say whether an element stands right below the title, in a header without pictures."""
    header = element.getparent()
    return (
        header is not None
        and local_name(header) == "header"
        and any(True for _ in header.iter("h1"))
        and next(header.iter("img", "figure", "picture", "video"), None) is None
    )


def _sureness_of_link(link: Element) -> int:
    address = link.get("href") or ""
    if _NETWORKS.search(address):
        return 0
    authors, persons = _AUTHOR_PAGE.search(address), _PERSONS_PAGE.search(address)
    called = _AUTHOR_CLASS.search(f" {named(link)} ")
    signs = authors or persons or called or reads_as_person(name_in(all_text(link)))
    if signs and _follows_by(link):
        return _SURE
    if authors or "p-author" in (link.get("class") or "").split():
        return _NAMED
    return 2 if persons or called else 0


def _sureness_of_line(text: str) -> int:
    bare = without_date(text)
    if begins_as_byline(bare):
        return 1 if bare == text else _NAMED
    return 1 if bare != text else 0


def _follows_by(link: Element) -> bool:
    """Say whether a link, or what is boxed as one, stands behind "by" and ends the name."""
    before, parent = link.getprevious(), link.getparent()
    while before is None and parent is not None and local_name(parent) in _INLINE:
        if (parent.text or "").strip():
            break
        link, before, parent = parent, parent.getprevious(), parent.getparent()
    if parent is None or (link.tail or "").strip()[:1].isupper():
        return False
    text = (before.tail if before is not None else parent.text) or ""
    by = begins_as_byline(f"{text.rpartition(chr(10))[2].strip()} X")
    return by and not has_more_text(parent, than=_LONGEST)


def _named_together(link: Element) -> str:
    """Give the names of a line of which only the first is a link: "By Ana Ruiz and Bo Li"."""
    line = link.getparent()
    tail = (link.tail or "").strip()
    if local_name(link) != "a" or line is None or not tail or not _follows_by(link):
        return ""
    names, first = name_in(all_text(line)), name_in(all_text(link))
    both = bool(first) and names != first and names.startswith(first)
    return names if both and _AND.match(f" {tail} ") and reads_as_person(names) else ""


def _author_at(element: Element) -> str:
    """Give the name or names that an element of authors tells."""
    inner = [one for one in element.iter() if one is not element and _sureness(one) >= _NAMED]
    inner += [one for one in element.iter() if (one.get("itemprop") or "").lower() == "name"]
    names = [name_in(all_text(one)) for one in inner]
    if any(names):
        return joined([name for name in names if name])
    if element.get("content"):
        return name_in(element.get("content") or "")
    if together := _named_together(element):
        return together
    if len(all_text(element)) > _LONGEST:
        return ""
    if _AUTHOR_PAGE.search(element.get("href") or "") and _ADDRESS.fullmatch(all_text(element)):
        return all_text(element) if _follows_by(element) else ""  # what somebody is called
    return name_in(_first_line(element)) or name_in(all_text(element))


def _first_line(element: Element) -> str:
    """Give what an element shows in its first line that is more than "by"."""
    text = _EDGE.sub("", _GROWN.sub(" ", "".join(_with_breaks(element))))
    shown = [" ".join(line.split()) for line in text.split("\0")]
    lines = list(filter(None, shown)) or [""]
    only_by = len(lines) > 1 and name_in(f"{lines[0]} X") == "X"
    return f"{lines[0]} {lines[1]}" if only_by else lines[0]


def _with_breaks(element: Element) -> Iterator[str]:
    """Give the texts of an element, NUL for each break and edge of a box, and 1 for other edges."""
    yield "\0" if local_name(element) == "br" else element.text or ""
    for inner in element:
        edge = "\0" if local_name(inner) in BLOCK_NAMES else "\1"
        yield edge
        yield from _with_breaks(inner)
        yield edge + (inner.tail or "")


def _is_in_list(element: Element) -> bool:
    parent = element.getparent()
    return "li" in (local_name(element), "" if parent is None else local_name(parent))


def shows_first(root: Element, name: str, other: str) -> bool:
    """Say whether a page shows a name by itself between its title and who else is told."""
    below = dropwhile(lambda one: local_name(one) != "h1", looked_at(root))
    parts = (one for one in below if len(one) < _FEW_INSIDE and not _is_in_list(one))
    lines = (all_text(one) for one in parts)
    short = (line for line in lines if len(line) <= _LONGEST)
    return next((line == name for line in short if line == name or other in line), False)


def marked_author(root: Element) -> str:
    """Give the one name that a page marks as an author's, or has a byline for, in any box."""
    marked = [one for one in root.iter("a", "span") if _sureness(one) > _SURE]
    lines = [one for one in root.iter("p", "address") if begins_as_byline(all_text(one))]
    for shown in (marked, lines):
        names = {name_in(all_text(one)) for one in shown if _is_outside_menus(one)} - {""}
        if len(names) == 1 and reads_as_person(name := names.pop()):
            return name
    return ""


def _is_outside_menus(element: Element) -> bool:
    above = (element, *element.iterancestors())
    return not any(local_name(one) in _ELSEWHERE or is_unseen(one) for one in above)
