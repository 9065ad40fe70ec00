"""The table of contents of an e-book, and its names put over the chapters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.epub.opening_lines import lines_naming
from podcast.reading.epub.package import each
from podcast.reading.epub.page_marks import page_mark_reason
from podcast.reading.repair import repair
from podcast.reading.tree import (
    HEADINGS,
    Element,
    all_text,
    html_tree,
    local_name,
    roles_of,
    visible,
    xml_tree,
)
from podcast.reading.zip_files import Archive

_WORD = re.compile(r"\w+")
_MOST_ENTRIES = 5_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents: its name, its depth from 1, and the part and id it leads to.

    ``leads`` is false for a name over others that leads nowhere itself: the place is theirs.
    """

    name: str
    depth: int
    part: str
    identity: str = ""
    leads: bool = True


def read_contents(archive: Archive, name: str) -> list[Entry]:
    """Give the lines of the contents, of EPUB 3 or 2; none where they cannot be read."""
    if name not in archive.names:
        return []
    source = f"{archive.source}:{name}"
    data = archive.part(name)
    if name.endswith(".ncx") or b"<ncx" in data[:2000]:
        lines = _of_ncx(xml_tree(data, source=source))
    else:
        lines = _of_nav(html_tree(data, source=source))
    found: list[Entry] = []
    for label, depth, href, leads in lines:
        named = " ".join(repair(label).split())
        if named and href and ":" not in href.partition("#")[0]:
            part = archive.linked_from(name, href) if href.partition("#")[0] else name
            found.append(Entry(named, depth, part, href.partition("#")[2], leads))
    return found[:_MOST_ENTRIES]


def _of_nav(page: Element) -> Iterator[tuple[str, int, str, bool]]:
    navs = each(page, "nav")
    toc = next((one for one in navs if roles_of(one) & {"toc", "doc-toc"}), None)
    toc = next(iter(navs), None) if toc is None else toc
    for line in toc.iter() if toc is not None else ():
        if local_name(line) != "li":
            continue
        depth = sum(local_name(up) == "li" for up in line.iterancestors()) + 1
        links = [one for one in line if local_name(one) in ("a", "span")]
        if links:
            own = links[0].get("href") or ""
            inner = next((href for one in line.iter("a") if (href := one.get("href"))), "")
            yield all_text(links[0]), depth, own or inner, bool(own)


def _of_ncx(tree: Element) -> Iterator[tuple[str, int, str, bool]]:
    for point in each(tree, "navpoint"):
        depth = sum(local_name(up) == "navpoint" for up in point.iterancestors()) + 1
        label = next((all_text(one) for one in point if local_name(one) == "navlabel"), "")
        place = next((one.get("src") or "" for one in point if local_name(one) == "content"), "")
        yield label, depth, place, True


def name_chapters(
    root: Element,
    entries: Sequence[Entry],
    *,
    parts: Mapping[str, Element],
    title: str,
    findings: Findings,
) -> None:
    """Put the names of the contents over the chapters, in the place of what headings say.

    ``parts`` are the elements of the tree that hold the book's parts, whose ids begin with their
    part's name. What a heading says and the contents do not is left out and listed.
    """
    places = {one.get("id") or "": one for one in root.iter() if one.get("id")}
    named = _Naming(findings)
    known = [entry for entry in entries if _words(entry.name) != _words(title)]
    if len(known) < 2 and any(local_name(one) in HEADINGS[1:] for one in root.iter()):
        return
    for entry in known:
        part = parts.get(entry.part)
        place = places.get(f"{entry.part}#{entry.identity}") if entry.identity else part
        place = part if place is None else place
        if part is not None and place is not None and visible(part):
            named.name(entry, place, part=part)
    named.level_others(root)


@dataclass(slots=True)
class _Naming:
    """``levels`` are those that the named headings had, ``depths`` what the contents say."""

    findings: Findings
    depths: dict[Element, int] = field(default_factory=dict)
    levels: dict[Element, int] = field(default_factory=dict)
    begun: set[Element] = field(default_factory=set)

    def name(self, entry: Entry, place: Element, *, part: Element) -> None:
        """Give the chapter that begins at a place its name."""
        leading = [one for one in _leading(place, part) if one not in self.depths]
        if not entry.leads and not _says(leading[:1], entry.name):
            self._insert(entry, leading[0] if leading else place, part=part)
            return
        if not leading:
            if place not in self.begun:
                said = lines_naming(place, part, name=entry.name)
                self._insert(entry, said[0] if said else place, part=part)
                self._replace(said, entry)
            self.begun.add(place)
            return
        self.begun.add(place)
        taken = _taken(leading, entry.name)
        first = taken[0]
        self.depths[first] = entry.depth
        self.levels[first] = min(HEADINGS.index(local_name(one)) + 1 for one in taken)
        if _says(taken, entry.name) and len(taken) == 1:
            return  # the heading says all that the contents say, and perhaps more
        self._replace(taken, entry, kept=first)
        first[:] = []
        first.text = entry.name

    def _replace(
        self, taken: Sequence[Element], entry: Entry, *, kept: Element | None = None
    ) -> None:
        """Take out what a chapter is called in its text, and list what the contents do not say."""
        said = " ".join(all_text(one) for one in taken)
        for other in taken:
            if other is not kept:
                _take_out(other)
        left = [word for word in said.split() if not set(_words(word)) <= set(_words(entry.name))]
        reason = "heading that the contents name otherwise"
        if left:
            self.findings.leave_out(said, reason=reason, place=Place(part=entry.part))

    def _insert(self, entry: Entry, place: Element, *, part: Element) -> None:
        heading = etree.Element("h2")
        heading.text = entry.name
        self.depths[heading] = entry.depth
        self.levels[heading] = 0
        if place is part:
            part.insert(0, heading)
            heading.tail, part.text = part.text, None
        else:
            while place.getparent() is not None and _is_inline(place):
                place = place.getparent()  # type: ignore[assignment]
            place.addprevious(heading)

    def level_others(self, root: Element) -> None:
        """Set the levels: named headings by their depth, the others below or beside them."""
        depth = old = 0
        for heading in [one for one in root.iter() if local_name(one) in HEADINGS]:
            level = HEADINGS.index(local_name(heading)) + 1
            if heading in self.depths:
                depth, old = self.depths[heading], self.levels[heading]
                heading.tag = f"h{min(depth + 1, 6)}"
            elif depth:
                old = old or level - 1
                heading.tag = f"h{min(depth + 1 + max(level - old, 0), 6)}"
            elif level == 1 and self.depths and len(root) > 1:
                heading.tag = "h2"


def _leading(place: Element, part: Element) -> list[Element]:
    """Give the headings with which a chapter begins at a place, before any other text."""
    holder = next(
        (up for up in (place, *place.iterancestors()) if local_name(up) in HEADINGS), None
    )
    start = place if holder is None else holder
    found: list[Element] = []
    passed = start is part
    for event, element in etree.iterwalk(part, events=("start", "end")):
        passed = passed or element is start
        if not passed or any(up in found for up in element.iterancestors()):
            continue
        if event == "start" and local_name(element) in HEADINGS:
            if all_text(element):
                found.append(element)
        elif event == "start" and (element.text or "").strip() and not page_mark_reason(element):
            return found
        if event == "end" and (element.tail or "").strip() and element is not part:
            return found
    return found


def _taken(leading: Sequence[Element], name: str) -> list[Element]:
    """Give the headings that together are what the contents call by one name: one at least."""
    wanted = {word for word in _words(name) if not word.isdigit()} or set(_words(name))
    said: set[str] = set()
    for count, heading in enumerate(leading, 1):
        said |= set(_words(all_text(heading)))
        if wanted <= said:
            return list(leading[:count])
    return [leading[0]]


def _says(headings: Sequence[Element], name: str) -> bool:
    """Say whether headings hold all words of a name."""
    said = {word for heading in headings for word in _words(all_text(heading))}
    return bool(headings) and set(_words(name)) <= said


def _words(text: str) -> list[str]:
    return _WORD.findall(repair(text).casefold())


def _take_out(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    before, behind = element.getprevious(), element.tail or ""
    if before is None:
        parent.text = (parent.text or "") + behind
    else:
        before.tail = (before.tail or "") + behind
    element.tail = None
    parent.remove(element)


def _is_inline(element: Element) -> bool:
    return local_name(element) in ("a", "span", "b", "i", "em", "strong", "sup")
