"""The line below a title that pages mark as a heading, though it heads nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.reading.furniture_by_words import furniture_reason
from podcast.reading.html.author_and_day.author_names import begins_as_byline
from podcast.reading.html.chosen.pieces import Piece
from podcast.reading.html.furniture_by_class import small_box_reason
from podcast.reading.tree import HEADINGS, Element, all_text, has_more_text, local_name

_FEWEST = 4  # words: fewer are the name of a box
_SENTENCE = re.compile(r"[A-ZÀ-Þ]\w*(?:[^\w.!?]+\w+){5,60}[.!?]")
_LEAD = re.compile(
    r"(?:^|[\s_-])(?:description|excerpt|subtitle|subhead(?:line|ing)?|standfirst|deck|dek|lead|lede"
    r"|chapo|chapeau|bajada|untertitel|vorspann|ingress|intro)(?=$|[\s_-])",
    re.IGNORECASE,
)
_BYLINE = 80  # characters
_LISTS = frozenset({"ul", "ol", "nav"})


def with_subtitles(pieces: Sequence[Piece], judged: Sequence[bool]) -> list[bool]:
    """Keep the sentence right below a title, and the heading that stands over no text there.

    Such a heading becomes a paragraph.
    """
    kept = list(judged)
    title = _title_of(pieces, judged)
    for at in range(1, len(pieces)):
        kept[at] = kept[at] or (at == title + 1 and _is_said_below(pieces[at], pieces[title]))
        if not _is_subtitle(pieces[at], below=pieces[at - 1].element):
            continue
        after = next((one for one in range(at + 1, len(pieces)) if pieces[one].text), None)
        if after is not None and not (
            kept[after] and _is_text(_outermost(pieces[at].element).getnext())
        ):
            kept[at] = True
            pieces[at].element.tag = "p"
    return kept


def _title_of(pieces: Sequence[Piece], judged: Sequence[bool]) -> int:
    """Give which piece is the last <h1> before the text: others head boxes around it."""
    title = -1
    for at, piece in enumerate(pieces):
        if local_name(piece.element) == "h1":
            title = at
        elif judged[at]:
            break
    return title


def _is_text(element: Element | None) -> bool:
    if element is None:
        return True
    text = all_text(element)
    signs = len(text) <= _BYLINE and begins_as_byline(text)
    return not signs and not small_box_reason(element)


def _is_said_below(piece: Piece, title: Piece) -> bool:
    """Say whether a box right below a title is one sentence."""
    element = piece.element
    below = local_name(title.element) == "h1" and element.getprevious() is title.element
    called = len(piece.text.split()) >= _FEWEST and _LEAD.search(element.get("class") or "")
    said = bool(called or _SENTENCE.fullmatch(piece.text)) and not piece.linked
    plain = not furniture_reason(piece.text) and not begins_as_byline(piece.text)
    return below and said and plain and local_name(element) in ("div", "p") and not len(element)


def _is_subtitle(piece: Piece, *, below: Element) -> bool:
    element = piece.element
    after = _outermost(element).getnext()
    lists = after is not None and local_name(after) in _LISTS
    headed = local_name(element) in HEADINGS[1:] and local_name(below) == "h1"
    long = len(piece.text.split()) >= _FEWEST and not furniture_reason(piece.text)
    if not headed or not long or lists or piece.is_link:
        return False
    return _outermost(element).getprevious() is _outermost(below)


def _outermost(element: Element) -> Element:
    """Give the largest box that holds nothing but an element: some pages box each line."""
    text = all_text(element)
    for above in element.iterancestors():
        if has_more_text(above, than=len(text)) or all_text(above) != text:
            return element
        element = above
    return element
