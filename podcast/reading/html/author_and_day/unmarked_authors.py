"""Who signed a page where nothing marks its author: a label, the text's end, the page's foot."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.reading.html.author_and_day.author_names import (
    is_about_author,
    name_in,
    reads_as_person,
)
from podcast.reading.html.author_and_day.shown_author import looked_at
from podcast.reading.tree import BLOCK_NAMES, HEADINGS, Element, all_text, local_name

_LABEL = re.compile(
    r"(?:written by|words by|story by|reported by|author|autor(?:in)?|verfasser(?:in)?|verfasst von"
    r"|geschrieben von|escrito por|écrit par|auteur(?:e)?|scritto da|autore)\s?:?\s",
    re.IGNORECASE,
)
_END = re.compile(r"\(([^()]{5,40})\)\s{0,3}[+*#]{0,5}$")
_CALLING = re.compile(
    r"(?:rechtsanw[aä]lt(?:in)?|redakteur(?:in)?|journalist(?:in)?|editor|reporter)\s",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,3})?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:20)?\d\d)?,?\s)?",
    re.IGNORECASE,
)
_FOOT = re.compile(r"\bfooter|\bcopyrights?\b|\bfuss\b|\bcolophon\b", re.IGNORECASE)
_AFTER = re.compile(r"\s{0,3}(?:[•|·,.;–—-]|\d{4}|all rights|alle rechte)", re.IGNORECASE)
_HOUSE = re.compile(
    r"\b(?:gmbh|ag|kg|inc|ltd|llc|co|corp|corporation|productions?|limited|sp|group|media|medien|verlag|press|news|zeitung|magazin\w*"
    r"|magazine|times|post|rights|rechte|reserved|verein|foundation|stiftung|institut\w*|online"
    r"|university|universität|company|network|radio|tv|blog|studios?|the|all|theme|design"
    r"|getty|images|reuters|dpa|afp|adobe|stock|gruppe|copyright|stadt|\w{0,30}(?:bund|bistum|redaktion)"
    r"|deutsche[rs]?|schweizer|national|international|cc|by)\b|[^\w\s.'’-]|_|\d",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"((?:[A-ZÀ-Þ][\w.'’-]{0,30}|von|van|de|der|del|della|la|le|di|da)"
    r"(?:\s(?:[A-ZÀ-Þ][\w.'’-]{0,30}|von|van|de|der|del|della|la|le|di|da)){1,4})(?:,|\s[a-zà-ÿ])"
)
_PLAYING = re.compile(r"(?:ft|feat|featuring|with|mit|avec|con|see|vgl|siehe)\b", re.IGNORECASE)
_LONGEST = 90  # characters of a line that names somebody
_COMMENTER = {"fn", "comment-author"}
_SHORTEST = 40  # characters of a paragraph that ends a text
_LAST = 3  # paragraphs at the end of which a text is signed


def signed_by(root: Element) -> Iterator[str]:
    """Give the names of people that the text is signed with, the surest first."""
    seen = list(looked_at(root))
    yield from _labelled(seen)
    yield from _ended(seen)


def labelled_by(root: Element) -> str:
    """Give the person whom a line of the page names behind a label, or ""."""
    return next(_labelled(list(looked_at(root))), "")


def commented_by(root: Element) -> str:
    """Give the name of who answers comments as the page's author, as WordPress marks it."""
    for element in root.iter():
        if "bypostauthor" in _classes(element):
            marked = (one for one in element.iter() if _COMMENTER & set(_classes(one)))
            names = (name_in("".join(_running(one)).split("\n")[0]) for one in marked)
            return next(filter(None, names), "")
    return ""


def told_about(root: Element) -> str:
    """Give the person of whom a box with the heading "About the author" tells first."""
    for heading in looked_at(root):
        text = (
            all_text(heading) if local_name(heading) in (*HEADINGS[1:], "strong", "b", "p") else ""
        )
        told = heading.getnext() if len(text) <= _LONGEST and is_about_author(text) else None
        if told is None:
            continue
        first = next(
            (one for one in told.iter("strong", "b", "a", *HEADINGS) if all_text(one)), None
        )
        opens = first is not None and all_text(told).startswith(all_text(first))
        found = _TOLD.match(all_text(told)[:_LONGEST])
        for name in (
            all_text(first) if opens and first is not None else "",
            found[1] if found else "",
        ):
            if _is_person(name) and not _HOUSE.search(name):
                return name
    return ""


def _classes(element: Element) -> list[str]:
    return (element.get("class") or "").split()


def owned_by(root: Element) -> str:
    """Give the person to whom the page's foot gives its rights: "© 2024 Ana Ruiz"."""
    for element in root.iter("p", "div", "small", "span", "footer", "li"):
        text = all_text(element)
        found = _OURS.match(text) if len(text) <= _LONGEST and _is_in_foot(element) else None
        if found:
            told = _AFTER.split(text[found.end() :], maxsplit=1)[0]
            if _is_person(told) and not _HOUSE.search(told):
                return told.strip()
    return ""


def _is_in_foot(element: Element) -> bool:
    return any(
        local_name(one) == "footer" or _FOOT.search(f"{one.get('class')} {one.get('id')}")
        for one in (element, *element.iterancestors())
    )


def _labelled(seen: list[Element]) -> Iterator[str]:
    for element in seen:
        for line in _lines(element):
            label = _LABEL.match(line) if len(line) <= _LONGEST else None
            name = name_in(_CALLING.sub("", line[label.end() :])) if label else ""
            if _is_person(name) and not _HOUSE.search(name):
                yield name


def _lines(element: Element) -> Iterator[str]:
    """Give the lines that a block shows itself, without those of blocks in it."""
    if local_name(element) in BLOCK_NAMES:
        yield from (" ".join(line.split()) for line in "".join(_running(element)).split("\n"))


def _running(element: Element) -> Iterator[str]:
    """Give the text of an element with a newline for each forced break, and each block in it."""
    yield re.sub(r"\s+", " ", element.text or "")
    for inner in element:
        parts = local_name(inner) == "br" or local_name(inner) in BLOCK_NAMES
        yield from "\n" if parts else _running(inner)
        yield re.sub(r"\s+", " ", inner.tail or "")


def _ended(seen: list[Element]) -> Iterator[str]:
    paragraphs = [all_text(one) for one in seen if local_name(one) == "p"]
    texts = [text for text in paragraphs if len(text) > _SHORTEST or _END.fullmatch(text)]
    for text in [*(one for one in texts if one.endswith("+++")), *texts[-_LAST:]]:
        found = _END.search(text[-_LONGEST:])
        plays = found and _PLAYING.match(found[1])
        if found and not plays and _is_person(found[1]) and not _HOUSE.search(found[1]):
            yield found[1]


def _is_person(text: str) -> bool:
    return 1 < len(text.split()) < 5 and reads_as_person(text) and name_in(text) == text.strip()
