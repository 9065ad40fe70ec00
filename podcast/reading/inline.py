"""Running text: how nested mark-up becomes spans with one meaning each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from podcast.model import Span, SpanKind
from podcast.reading.repair import repair

# A span has one kind: of nested ones the first in this order is kept.
_RANK: tuple[SpanKind, ...] = (
    "note",
    "image",
    "math",
    "struck",
    "link",
    "abbreviation",
    "code",
    "superscript",
    "subscript",
    "strong",
    "emphasis",
    "text",
)
_ENDS = re.compile(r"[^\s([{«„“‘‚/-]\Z")
_BEGINS = re.compile(r"[\w([{«„“‘‚$€£]")
_BLANKS = re.compile(r"[ \t\n]+")
_WHOLE: frozenset[SpanKind] = frozenset({"note", "image", "math", "break"})
_WITHOUT_WORDS: frozenset[SpanKind] = frozenset({"note", "image", "break"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the mark-up around a stretch of text makes of it."""

    kind: SpanKind = "text"
    target: str = ""
    language: str = ""

    def within(self, kind: SpanKind, *, target: str = "") -> Meaning:
        """Give the meaning inside one more element; what is raised stays so in a link."""
        if kind == "link" and self.kind == "superscript":
            return Meaning(self.kind, target, self.language)
        if kind == "superscript" and self.kind == "link":
            return Meaning(kind, "", self.language)
        if _RANK.index(kind) < _RANK.index(self.kind):
            return Meaning(kind, target, self.language)
        return self

    def span(self, text: str) -> Span:
        """Give the text as a span of this meaning."""
        return Span(text, kind=self.kind, target=self.target, language=self.language)


def tidy(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Repair the text of spans, join equal neighbours, and make white space single.

    Marks (notes, pictures, mathematics, breaks) are kept whole; white space at both
    ends and before a break goes, and amid words a picture that nobody has described.
    """
    joined: list[Span] = []
    for span in _without_mute_pictures([*spans]):
        if span.kind in _WHOLE:
            joined.append(span if span.kind == "break" else _squeezed(span))
        elif span.text:
            _add(joined, span)
    return _single_spaced(joined)


def _without_mute_pictures(spans: Sequence[Span]) -> Sequence[Span]:
    """Leave out pictures without words, unless there are only pictures."""
    mute = [span for span in spans if span.kind == "image" and not span.text.strip()]
    if not any(span.text.strip() for span in spans if span.kind not in _WITHOUT_WORDS):
        return spans
    return [span for span in spans if span not in mute]


def text_of(spans: Sequence[Span]) -> str:
    """Give what the spans show, without note marks and what is struck out, in one line."""
    shown = "".join(span.text for span in spans if span.kind not in {"note", "struck"})
    return _BLANKS.sub(" ", shown).strip()


def _add(spans: list[Span], span: Span) -> None:
    """Add a span, as part of the last one if both mean the same."""
    if spans and _alike(spans[-1], span):
        spans[-1] = _saying(span, spans[-1].text + span.text)
    else:
        spans.append(span)


def _alike(one: Span, other: Span) -> bool:
    same = (one.kind, one.target, one.language) == (other.kind, other.target, other.language)
    return same and one.kind not in _WHOLE


def _squeezed(span: Span) -> Span:
    return _saying(span, _BLANKS.sub(" ", repair(span.text)).strip())


def _saying(span: Span, text: str) -> Span:
    """Give a span with another text; ``replace`` takes five times as long, for each word."""
    if text == span.text:
        return span
    return Span(text, span.kind, span.target, span.language)


def _single_spaced(spans: Iterable[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    after_space = True
    for span in spans:
        if span.kind in _WHOLE:
            if span.kind == "break":
                _strip_end(kept)
            elif _touches(kept, span):
                kept.append(Span(" "))
            kept.append(span)
            after_space = span.kind == "break"
            continue
        text = _BLANKS.sub(" ", repair(span.text))
        text = text.lstrip(" ") if after_space else text
        if text:
            said = _saying(span, text)
            if _touches(kept, said):
                kept.append(Span(" "))
            _add(kept, said)
            after_space = text.endswith(" ")
    while kept and (kept[-1].kind == "break" or not _strip_end(kept)):
        kept.pop()
    return _leading_breaks_gone(kept)


def _touches(kept: Sequence[Span], span: Span) -> bool:
    """Say whether a picture's description would be one word with what stands beside it.

    A picture of a single letter may be the first of a word, and stays with it.
    """
    last = kept[-1] if kept else None
    if last is None or "image" not in (last.kind, span.kind):
        return False
    if not any(one.kind == "image" and one.text[1:] for one in (last, span)):
        return False
    return bool(_ENDS.search(last.text) and _BEGINS.match(span.text))


def _strip_end(spans: list[Span]) -> bool:
    """Take white space off the last span; false when nothing of it is left."""
    if not spans or spans[-1].kind in _WHOLE:
        return bool(spans)
    spans[-1] = _saying(spans[-1], spans[-1].text.rstrip(" "))
    return bool(spans[-1].text)


def _leading_breaks_gone(spans: list[Span]) -> tuple[Span, ...]:
    first = next((i for i, span in enumerate(spans) if span.kind != "break"), len(spans))
    return tuple(span for span in spans[first:] if span.text or span.kind in _WHOLE)
