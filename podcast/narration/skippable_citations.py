"""Where citations are heard inside a line: what a listener may pass over without the rest of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from podcast.model import Article, Line
from podcast.narration.block_texts import text_of
from podcast.narration.citations import find_citations
from podcast.narration.profiles import Style
from podcast.narration.words import words_for

_KINDS = frozenset({"citation", "citation mark"})
_AS_IF_LEFT_OUT = Style(omit=_KINDS)
_ARE_WORKS_THEMSELVES = frozenset({"reference", "title", "notice", "disclaimer", "code"})
_NAMES = re.compile(r"[^\W\d_][\w’'-]+")


def authors_of(article: Article) -> frozenset[str]:
    """The capitalised words of the reference list: names by which works are cited."""
    return frozenset(
        word
        for reference in article.references
        for word in _NAMES.findall(text_of(reference.spans))
        if word[0].isupper()
    )


def spoken_citations(
    line: Line, *, language: str, authors: frozenset[str] = frozenset()
) -> tuple[tuple[int, int], ...]:
    """The stretches of ``line.spoken`` that only name works, in order, as (start, end).

    They are what a profile that leaves citations out would leave out. Empty where it did.
    """
    if line.role in _ARE_WORKS_THEMSELVES:
        return ()
    raw = "".join(piece.spoken for piece in line.pieces)
    found = sorted({*_by_rule(line), *_by_form(line, language=language, authors=authors)})
    spans = (_words(raw, start, end) for start, end in found)
    return tuple(_apart((start, end) for start, end in spans if start < end))


def _by_rule(line: Line) -> Iterator[tuple[int, int]]:
    ends = accumulate(len(piece.spoken) for piece in line.pieces)
    for piece, end in zip(line.pieces, ends, strict=True):
        if piece.rule in _KINDS:
            yield end - len(piece.spoken), end


def _by_form(line: Line, *, language: str, authors: frozenset[str]) -> Iterator[tuple[int, int]]:
    words = words_for(line.language or language)
    for claim in find_citations(line.shown, style=_AS_IF_LEFT_OUT, words=words, authors=authors):
        if claim.rule in _KINDS and not claim.spoken:
            yield _said_at(line, claim.start, ends=False), _said_at(line, claim.end, ends=True)


def _said_at(line: Line, at: int, *, ends: bool) -> int:
    """Where a place of what is shown is in what is said; a respelled piece is taken whole."""
    shown = spoken = 0
    for piece in line.pieces:
        end = shown + len(piece.shown)
        if (at <= end and ends) or at < end:
            if piece.shown == piece.spoken:
                return spoken + at - shown
            return spoken + (len(piece.spoken) if ends and at > shown else 0)
        shown, spoken = end, spoken + len(piece.spoken)
    return spoken


def _words(raw: str, start: int, end: int) -> tuple[int, int]:
    """The words in a stretch, up to the next one after it, as offsets in single spaces.

    A comma belongs to the word that it stands at, and that may not be in the stretch.
    """
    first = next((at for at in range(start, end) if raw[at].isalnum()), end)
    after = next((at for at in range(end, len(raw)) if raw[at].isalnum()), len(raw))
    if first == end:
        return 0, 0
    return _in_single_spaces(raw, first), _in_single_spaces(raw, after)


def _in_single_spaces(raw: str, at: int) -> int:
    before = " ".join(raw[:at].split())
    return len(before) + bool(before and raw[at - 1].isspace() and at < len(raw))


def _apart(spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in order, without those that lie in one before them."""
    done = 0
    for start, end in spans:
        if end > done:
            yield max(start, done), end
            done = end
