"""Who wrote an e-book, what it is called, and when it came out: as its Dublin Core says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from podcast.reading.repair import repair
from podcast.reading.tree import Element, all_text, local_name

_WRITERS = frozenset({"aut", ""})
_PUBLISHED = ("publication", "original-publication", "")  # the others tell of the file
_NOBODY = frozenset(
    {"unknown", "unknown author", "unbekannt", "inconnu", "desconocido", "sconosciuto"}
)
"""What programs write where nobody told them a name."""

_NO_YEAR = re.compile(r"0\d{3}-")  # Calibre's way of saying that it knows none
_SORTED = re.compile(
    r"(?P<last>[^\W\d_][\w'’-]+), (?P<first>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2})"
)
_BEHIND = frozenset({"jr", "sr", "inc", "ltd", "llc", "gmbh", "phd", "md", "ii", "iii"})


def about_book(metadata: Sequence[Element]) -> dict[str, str]:
    """Give what Dublin Core says, by its elements' names; of several writers all.

    Of a book's makers the writers are named, and of its days the one on which it came out.
    """
    entries = [entry for one in metadata for entry in one]
    refined = _refinements(entries)
    about: dict[str, str] = {}
    for entry in entries:
        text = _text(entry)
        if text and local_name(entry) not in ("creator", "date", "meta"):
            about.setdefault(local_name(entry), text)
    mains = (one for one in entries if refined.get(_key(one, "title-type")) == "main")
    if title := next(filter(None, map(_text, mains)), ""):
        about["title"] = title
    about["creator"] = _writers(entries, refined)
    about["date"] = _day(entries)
    return {name: text for name, text in about.items() if text}


def _text(entry: Element) -> str:
    return " ".join(repair(all_text(entry)).split())


def _refinements(entries: Sequence[Element]) -> dict[tuple[str, str], str]:
    """Give what EPUB 3 says of other entries, by their ids and the property."""
    return {
        ((one.get("refines") or "").lstrip("#"), one.get("property") or ""): _text(one)
        for one in entries
        if local_name(one) == "meta" and one.get("refines")
    }


def _key(entry: Element, name: str) -> tuple[str, str]:
    return entry.get("id") or "-", name


def _own(entry: Element, name: str) -> str:
    """Give an attribute of EPUB 2 such as ``opf:role``, whatever its namespace."""
    found = (text for key, text in entry.attrib.items() if str(key).rpartition("}")[2] == name)
    return str(next(found, "")).strip().lower()


def _writers(entries: Sequence[Element], refined: Mapping[tuple[str, str], str]) -> str:
    named = [
        (_as_said(text), refined.get(_key(one, "role"), "").lower() or _own(one, "role"))
        for one in entries
        if local_name(one) == "creator" and (text := _text(one)).casefold() not in _NOBODY
    ]
    writers = [name for name, role in named if role in _WRITERS]
    return " and ".join(dict.fromkeys(filter(None, writers or [name for name, _ in named])))


def _as_said(name: str) -> str:
    """Give a name that is written for a catalogue as people say it: Ruiz, Ana is Ana Ruiz."""
    found = _SORTED.fullmatch(name)
    if not found or found["first"].rstrip(".").casefold() in _BEHIND:
        return name
    is_name = all(word[0].isupper() for word in found["first"].split()) and name[0].isupper()
    return f"{found['first']} {found['last']}" if is_name else name


def _day(entries: Sequence[Element]) -> str:
    days = [(_own(one, "event"), _text(one)) for one in entries if local_name(one) == "date"]
    known = [(event, text) for event, text in days if not _NO_YEAR.match(text)]
    return next(
        (text for wanted in _PUBLISHED for event, text in known if event == wanted and text), ""
    )
