"""People that a page names beside the first: in one line, behind a label, at their picture."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from podcast.reading.html.author_and_day.author_names import joined, name_in, reads_as_person
from podcast.reading.tree import HEADINGS, Element, all_text, has_more_text, local_name, visible

_LINE = 160  # characters of a line, or a box, that names authors
_FACTS = 800  # characters of a box of facts
_LEVELS = 3  # elements around a name
_PROSE = 100  # characters of a paragraph: the text has begun
_BETWEEN = re.compile(r"(?:[\s,;·|/&+•]|(?:and|und|et|y|e|og|och|en)\s|@\w{1,40})*", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:written by|words by|authors?|autor(?:in|en|es|a|e|i)?|auteure?s?|verfasser(?:in)?"
    r"|verfasst von|escrito por|écrit par|scritto da|szerző|автор)\s?:?",
    re.IGNORECASE,
)
_LABELS = ("dt", "span", "strong", "b", "div", "p", "label")
_VALUES = frozenset({"dd", "span", "a", "div", "p", "em"})
_OF_WORKS = re.compile(
    r"\b(?:ISBN|publisher|verlag|éditeur|editorial|editore|pages|seiten|páginas"
    r"|(?:year|jahr|année|año|anno|genre|género|genere|gattung|material|translator|illustrator)(?=\s?:|\s))",
    re.IGNORECASE,
)
_PORTRAIT = re.compile(
    r"(?:(?:profile\s)?(?:photo|picture|image|avatar|portrait|headshot)\s(?:of|for)\s"
    r"|(?:foto|bild|porträt|avatar)\s(?:von|de)\s)"
    r"|['’]s\s(?:avatar|photo|picture|profile.{0,20})$",
    re.IGNORECASE,
)


_FIGURE = re.compile(
    r"(?:^|[\s_-])(?:image|figure|caption|picture|photo|media|gallery|bild|foto)(?=$|[\s_-])",
    re.IGNORECASE,
)


def named_with(first: Element, name: str, is_named: Callable[[Element], bool]) -> str:
    """Give a name with those that the same line names after it, with nothing else between."""
    for box in islice(first.iterancestors(), _LEVELS):
        if has_more_text(box, than=_LINE):
            break
        others = [name_in(all_text(one)) for one in box.iter() if is_named(one)]
        names = _run(visible(box), name, list(filter(None, others)))
        if len(names) > 1:
            return joined(names)
    return name


def _run(text: str, name: str, others: Sequence[str]) -> list[str]:
    found, rest = [name], text.partition(name)[2]
    while rest:
        rest = rest[len((_BETWEEN.match(rest) or "")[0]) :]
        after = max((one for one in others if rest.startswith(one)), key=len, default="")
        if not after or after in found:
            break
        found.append(after)
        rest = rest[len(after) :]
    return found


def labelled_author(seen: Sequence[Element]) -> str:
    """Give the person behind a label that is an element of its own, and no work's author."""
    for label in seen:
        value = label.getnext() if local_name(label) in _LABELS else None
        if value is None or local_name(value) not in _VALUES or has_more_text(label, than=_LINE):
            continue
        if not _LABEL.fullmatch(all_text(label)) or has_more_text(value, than=_LINE):
            continue
        parent = label.getparent()
        if parent is None or has_more_text(parent, than=_FACTS):
            continue
        if _OF_WORKS.search(visible(parent)):
            continue
        if reads_as_person(name := name_in(all_text(value))):
            return name
    return ""


def pictured_author(seen: Sequence[Element], titles: Sequence[str]) -> str:
    """Give the one person whose picture stands beside the name, before the text begins."""
    found = dict.fromkeys(_pictured(seen, titles))
    return next(iter(found)) if len(found) == 1 else ""


def _pictured(seen: Sequence[Element], titles: Sequence[str]) -> Iterator[str]:
    for one in seen:
        if local_name(one) == "p" and has_more_text(one, than=_PROSE):
            return
        if local_name(one) not in ("img", "amp-img"):
            continue
        name = " ".join(_PORTRAIT.sub("", one.get("alt") or "").split())
        is_told = any(name in title for title in titles)  # the page is about that person
        is_person = " " in name and reads_as_person(name) and name_in(name) == name
        if is_person and not is_told and _stands_at(name, one):
            yield name


def _stands_at(name: str, picture: Element) -> bool:
    for box in islice(picture.iterancestors(), _LEVELS):
        if has_more_text(box, than=_LINE):
            return False
        if any(local_name(one) in HEADINGS for one in box.iter()) or _FIGURE.search(
            box.get("class") or ""
        ):
            return False
        if any(all_text(one) == name for one in box.iter()):
            return True
    return False
