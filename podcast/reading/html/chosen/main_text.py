"""Which elements of a page are its article: the extractor's choice, and what stands with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from podcast.reading.furniture_by_words import furniture_reason
from podcast.reading.html.chosen.cards import without_cards
from podcast.reading.html.chosen.columns import without_columns, without_copies
from podcast.reading.html.chosen.comments import without_comments
from podcast.reading.html.chosen.extractor import Choice, chosen_by_extractor
from podcast.reading.html.chosen.histories import without_history
from podcast.reading.html.chosen.own_boxes import with_own_boxes
from podcast.reading.html.chosen.pieces import Piece, pieces_of
from podcast.reading.html.chosen.pull_quotes import repeated
from podcast.reading.html.chosen.short_boxes import is_bare_list, is_next_in_row, is_said
from podcast.reading.html.chosen.subtitles import with_subtitles
from podcast.reading.html.furniture_by_class import FRAME, is_aside, is_beside
from podcast.reading.tree import HEADINGS, Element, all_text, local_name

_SHARE = 0.95  # of the chosen text: what holds so much of it is the article
_RUNNING = frozenset({"p", "ul", "ol", "dl", "table", "pre", "blockquote", "math", "figure"})
_PARTS = frozenset({"li", "dt", "dd", "tr", "td", "th"})  # of a whole of which some was chosen
_MAIN = frozenset({"article", "main"})
_ANNOUNCED = 80  # characters of a line that announces links
_LINES = 3  # of a poem
_LINE = 70  # characters of its lines, in the mean
_STANZA = 40  # characters
_SENTENCE = re.compile(r"(?<=[^\n]{39})[.!?…](?:\s|$)")
_FEW_LINKS = 2
_BARS = re.compile(r"[|·•]")
_TEASER = 0.4  # of a box's text in links: it leads elsewhere


@dataclass(frozen=True, slots=True)
class MainText:
    """The element that holds the article, what is around it, and all that holds a piece of it."""

    element: Element
    around: frozenset[Element]
    holders: frozenset[Element]
    shown: frozenset[Element]  # what holds any piece of the page
    repeated: frozenset[Element] = frozenset()  # what stands beside a text that says it as well

    def leaves_out(self, element: Element) -> bool:
        """Say whether an element shows something and nothing of it is the article."""
        return element in self.shown and element not in self.holders


def main_text(root: Element) -> MainText:
    """Find the pieces of the article and the smallest element that holds nearly all of them."""
    body = next(root.iter("body"), root)
    named = chosen_by_extractor(root)
    runs = with_own_boxes(body)
    pieces = pieces_of(body)
    page = _chosen(named, body, pieces, runs)
    judged = without_comments(pieces, _without_teasers(pieces, list(page.judged())))
    judged = without_copies(pieces, without_columns(pieces, judged), page.weights)
    judged = _with_headings(page, judged)
    judged = with_subtitles(pieces, without_cards(pieces, without_history(pieces, judged)))
    kept = [piece for piece, is_kept in zip(pieces, judged, strict=True) if is_kept]
    return MainText(
        page.main,
        frozenset(page.main.iterancestors()),
        frozenset(_holders(kept)),
        frozenset(_holders(pieces)),
        repeated(pieces, judged),
    )


def _holders(pieces: Sequence[Piece]) -> Iterator[Element]:
    for piece in pieces:
        yield piece.element
        yield from piece.element.iterancestors()


def _chosen(
    named: Choice, body: Element, pieces: Sequence[Piece], runs: frozenset[Element]
) -> _Page:
    chosen = tuple(not piece.picture and named.has(piece.text) for piece in pieces)
    chosen = _without_frame(pieces, chosen)
    if not any(chosen):
        main = max(body.iter("article", "main"), key=lambda one: len(all_text(one)), default=body)
        chosen = tuple(_within(piece.element, main) and piece.is_prose for piece in pieces)
    weights: dict[Element, int] = {}
    for piece, is_chosen in zip(pieces, chosen, strict=True):
        for element in (piece.element, *piece.element.iterancestors()) if is_chosen else ():
            weights[element] = weights.get(element, 0) + len(piece.text)
    main = body
    while (inner := _heaviest(main, weights)) is not None:
        main = inner
    flows = {piece.element.getparent() for piece, one in zip(pieces, chosen, strict=True) if one}
    return _Page(tuple(pieces), chosen, weights, main, frozenset(flows), runs)


def _without_frame(pieces: Sequence[Piece], chosen: Sequence[bool]) -> tuple[bool, ...]:
    """Choose nothing of the site's header and footer where an <article> or <main> has text."""
    above = [[local_name(one) for one in piece.element.iterancestors()] for piece in pieces]
    inner = [bool(_MAIN.intersection(names)) for names in above]
    if not any(one and within for one, within in zip(chosen, inner, strict=True)):
        return tuple(chosen)
    framed = [
        not within and bool(FRAME.intersection(names))
        for names, within in zip(above, inner, strict=True)
    ]
    return tuple(one and not out for one, out in zip(chosen, framed, strict=True))


def _within(element: Element, main: Element) -> bool:
    return element is main or main in element.iterancestors()


def _heaviest(element: Element, weights: dict[Element, int]) -> Element | None:
    """Give the child that holds nearly all chosen text, if there is one to descend into."""
    for child in element:
        if weights.get(child, 0) >= _SHARE * weights.get(element, 0) > 0 and len(child):
            return child
    return None


@dataclass(frozen=True, slots=True)
class _Page:
    """The pieces of a page, what was chosen of them, and how much was chosen where."""

    pieces: tuple[Piece, ...]
    chosen: tuple[bool, ...]
    weights: dict[Element, int]
    main: Element
    flows: frozenset[Element | None]  # elements with chosen blocks side by side
    runs: frozenset[Element]  # boxes of text that stands beside blocks

    def judged(self) -> Iterator[bool]:
        """Say of each piece whether it is the article's, headings for themselves alone."""
        first = next((at for at, one in enumerate(self.chosen) if one), 0)
        last = max((at for at, one in enumerate(self.chosen) if one), default=-1)
        boxes = [self._box(piece.element) for piece in self.pieces]
        for box, group in groupby(range(len(boxes)), key=boxes.__getitem__):
            inside = list(group)
            opens = self._opens(inside, first)
            between = first < inside[0] < last or opens
            belongs = box is not None and self._belongs(box, inside, between=between)
            belongs = belongs or (opens and self._is_featured(box, inside))
            for at in inside:
                yield (self.chosen[at] and not furniture_reason(self.pieces[at].text)) or belongs

    def _opens(self, inside: Sequence[int], first: int) -> bool:
        """Say whether pieces are a picture that stands between the title and the text."""
        at = inside[0]
        titled = any(local_name(piece.element) == "h1" for piece in self.pieces[:at])
        return titled and at < first and self.pieces[at].picture

    def _is_featured(self, box: Element | None, inside: Sequence[int]) -> bool:
        """Say whether a box beside the text is the picture that an article begins with."""
        parent = box.getparent() if box is not None else None
        around = parent is not None and local_name(parent) in _MAIN and _within(self.main, parent)
        figures = [box is not None and _in_figure(self.pieces[at].element, box) for at in inside]
        return around and all(figures)

    def _box(self, element: Element) -> Element | None:
        """Give the largest element around one of which nothing was chosen."""
        if self.weights.get(element):
            return None
        box = element
        for above in element.iterancestors():
            if self.weights.get(above):
                return box
            box = above
        return None

    def _belongs(self, box: Element, inside: Sequence[int], *, between: bool) -> bool:
        """Say whether a box of which the extractor chose nothing stands in the article."""
        parts = [one for one in (self.pieces[at] for at in inside) if not _is_credit(one, box)]
        length = sum(len(piece.text) for piece in parts)
        if not parts or not _within(box, self.main) or _leads_elsewhere(parts, length):
            return False
        facts = between and _is_headed_text(box, parts)
        if is_aside(box) and not (facts and is_beside(box)):
            return False
        in_row = is_next_in_row(box, parts, self.weights)
        if in_row or local_name(box) in _PARTS or (between and is_bare_list(parts)):
            return True
        flows = box.getparent() in self.flows
        if box in self.runs:
            return between or (flows and all(piece.is_prose for piece in parts))
        headings = all(local_name(piece.element) in HEADINGS for piece in parts)
        pictured = all(piece.picture or _in_figure(piece.element, box) for piece in parts)
        if headings or pictured or local_name(box) in _RUNNING:
            return between or flows
        prose = sum(len(piece.text) for piece in parts if piece.is_prose)
        lines = 2 * prose > length or (flows and (_is_verse(box, length) or is_said(box, parts)))
        return facts or (between and lines)


def _in_figure(element: Element, box: Element) -> bool:
    above = [element]
    while above[-1] is not box and (parent := above[-1].getparent()) is not None:
        above.append(parent)
    return any(local_name(one) in ("figure", "figcaption") for one in above)


def _is_credit(piece: Piece, box: Element) -> bool:
    """Say whether a piece of a figure only tells who made the picture, or how to enlarge it."""
    told = furniture_reason(piece.text) in ("photo credit", "player")
    return told and _in_figure(piece.element, box)


def _leads_elsewhere(parts: Sequence[Piece], length: int) -> bool:
    """Say whether pieces are mostly links, or announce themselves as furniture."""
    linked = sum(piece.linked for piece in parts)
    told = (furniture_reason(one.text) for one in parts[:2])
    return linked > _TEASER * length or any(one not in ("", "photo credit") for one in told)


def _is_verse(box: Element, length: int) -> bool:
    """Say whether a box is short lines with breaks between them, and nothing to follow."""
    breaks = sum(1 for _ in box.iter("br"))
    plain = not any(True for _ in box.iter("a", "img", "button", "input", *HEADINGS))
    return plain and breaks >= _LINES - 1 and _STANZA <= length <= _LINE * (breaks + 1)


def _is_headed_text(box: Element, parts: Sequence[Piece]) -> bool:
    """Say whether a box is text with a heading and a sentence, and nothing to press."""
    plain = not any(True for _ in box.iter("button", "input", "form", "img"))
    plain = plain and not any(piece.is_link for piece in parts)
    headed = any(local_name(piece.element) in HEADINGS for piece in parts)
    said = any(_SENTENCE.search(one.text) for one in parts)
    return plain and said and headed


def _with_headings(page: _Page, judged: Sequence[bool]) -> list[bool]:
    """Keep a heading where something below it is kept, and one that was chosen over little.

    One that is a link leads elsewhere, and one before the article names a part of the page.
    """
    kept, pieces = list(judged), page.pieces
    first = next((at for at, one in enumerate(judged) if one), 0)
    last = max((at for at, one in enumerate(judged) if one), default=-1)
    under = 0  # pieces that are left out up to the next heading
    below: bool | None = None  # whether what comes next is kept; None before a heading
    for at in range(len(pieces) - 1, -1, -1):
        if not pieces[at].text:
            continue
        if local_name(pieces[at].element) not in HEADINGS:
            under = 0 if kept[at] else under + 1
            below = kept[at]
            continue
        rescued = below and local_name(pieces[at].element) != "h1" and not pieces[at].is_link
        rescued = rescued and (at > first or _within(pieces[at].element, page.main))
        if rescued or (below is False and (under > 1 or at > last)):
            kept[at] = bool(below)
        under, below = 0, True if kept[at] else None
    return kept


def _is_of_links(element: Element) -> bool:
    """Say whether a cell stands in a table that is nothing but links: it leads elsewhere."""
    table = next((one for one in element.iterancestors() if local_name(one) == "table"), None)
    if table is None or local_name(element) not in ("td", "th", "li"):
        return False
    links = list(table.iter("a"))
    linked = sum(len(all_text(link)) for link in links)
    return len(links) > _FEW_LINKS and linked >= 0.8 * len(all_text(table))


def _without_teasers(pieces: Sequence[Piece], judged: Sequence[bool]) -> list[bool]:
    """Leave out lines that are nothing but a link elsewhere, and the line that announces them."""
    kept = list(judged)
    for at in range(len(pieces) - 1, -1, -1):
        if kept[at] and pieces[at].linked and _is_of_links(pieces[at].element):
            kept[at] = False
        if not kept[at] or local_name(pieces[at].element) not in ("p", "div", "span"):
            continue
        text, linked = pieces[at].text, pieces[at].linked
        if (
            linked >= 0.9 * len("".join(map(str.strip, _BARS.split(text)))) > 0
            and not pieces[at].is_prose
            and "@" not in text
        ):
            kept[at] = False
        elif text.endswith(":") and len(text) <= _ANNOUNCED and at + 1 < len(pieces):
            after = pieces[at + 1]
            leads = after.linked >= 0.9 * len(after.text) > 0
            kept[at] = kept[at + 1] or not leads
    return kept
