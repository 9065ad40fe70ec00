"""Episode -> show notes: what an app shows beside the player, in the few tags that apps keep.

Apple's podcast requirements allow 4,000 bytes in a description, with paragraphs, lists,
links and emphasis only; apps make links of times such as 1:23 by themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from podcast.directory_limits import DESCRIPTION_BYTES
from podcast.model import Episode, Reference, Span, for_readers
from podcast.publishing.clock_times import clock
from podcast.publishing.forbidden_characters import clean
from podcast.publishing.links import web_link
from podcast.publishing.pages.words import Words, words_for

_ESSENTIAL_BYTES = 1_000  # for each of teaser, disclaimer and voice notice in a short form


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the notes whose items can be dropped from the end."""

    opening: str
    items: tuple[str, ...]
    closing: str


_SHOWN_ABOVE = frozenset({"reference list", "disclaimer heading"})


def notes_html(episode: Episode, *, voice_notice: str, page_url: str) -> str:
    """All notes: teaser, disclaimer, voice, chapters, references, what is not heard, corrections.

    ``page_url`` is the episode's own page, which is linked last.
    """
    words = words_for(episode.language)
    essentials = _essentials(episode, voice_notice=voice_notice, limit=None)
    parts = [part.opening + "".join(part.items) + part.closing for part in _parts(episode, words)]
    return "".join([*essentials, *parts, _page_link(page_url)])


def description_html(episode: Episode, *, voice_notice: str, page_url: str) -> str:
    """The same notes in at most 4,000 bytes; what does not fit is on the page that is linked.

    The disclaimer and the voice notice are always in, cut only where one alone is longer than
    a thousand bytes.
    """
    link = _page_link(page_url)
    kept = _essentials(episode, voice_notice=voice_notice, limit=_ESSENTIAL_BYTES)
    room = DESCRIPTION_BYTES - _size([*kept, link])
    for part in _parts(episode, words_for(episode.language)):
        items = _fitting(part, room=room)
        if items:
            kept.append(part.opening + "".join(items) + part.closing)
            room -= _size(kept[-1:])
    return "".join([*kept, link])


def _fitting(part: _Part, *, room: int) -> list[str]:
    items: list[str] = []
    room -= _size([part.opening, part.closing])
    for item in part.items:
        room -= _size([item])
        if room < 0:
            break
        items.append(item)
    return items


def _size(parts: Iterable[str]) -> int:
    return sum(len(part.encode()) for part in parts)


def _essentials(episode: Episode, *, voice_notice: str, limit: int | None) -> list[str]:
    texts = (episode.teaser, episode.disclaimer, voice_notice)
    return [f"<p>{_within(text, limit=limit)}</p>" for text in map(clean, texts) if text]


def _told(text: str) -> str:
    """Escaped text; quotation marks stay: apps that show notes as text know few entities."""
    return escape(text, quote=False)


def _within(text: str, *, limit: int | None) -> str:
    """Escaped text of at most ``limit`` bytes."""
    kept = text
    while limit is not None and (size := len(_told(kept).encode())) > limit:
        kept = kept[: min(len(kept) - 2, len(kept) * limit // size)].rstrip() + "…"
    return _told(kept)


def _parts(episode: Episode, words: Words) -> Sequence[_Part]:
    chapters = [
        f"<li>{clock(chapter.start)} {_told(clean(chapter.title))}</li>"
        for chapter in episode.chapters
    ]
    references = [f"<li>{_reference(reference)}</li>" for reference in episode.references]
    left_out = [
        f"<li>{_told(reason)}: {count}</li>"
        for reason, count in Counter(
            words.reason(gone.reason)
            for gone in for_readers(episode.left_out)
            if gone.reason not in _SHOWN_ABOVE
        ).items()
    ]
    corrections = [f"<li>{text}</li>" for text in _corrections(episode)]
    titled = (
        (words["contents"], "ul", chapters),
        (words["references"], "ol", references),
        (words["corrections"], "ul", corrections),
        (words["left_out"], "ul", left_out),
    )
    return [
        _Part(f"<p><strong>{_told(title)}</strong></p><{tag}>", tuple(items), f"</{tag}>")
        for title, tag, items in titled
        if items
    ]


def _reference(reference: Reference) -> str:
    return "".join(_span(span) for span in reference.spans).strip()


def _span(span: Span) -> str:
    text = _told(clean(f"|{span.text}|")[1:-1])  # the bars keep the spaces between two spans
    address = web_link(span.target) if span.kind == "link" else ""
    return f'<a href="{escape(address)}">{text}</a>' if address else text


def _corrections(episode: Episode) -> Iterable[str]:
    """What front matter's ``corrections`` tells: texts, or tables of ``date`` and ``text``."""
    told = episode.article.meta.get("corrections", ())
    for correction in told if isinstance(told, list | tuple) else [told]:
        entry = correction if isinstance(correction, Mapping) else {"text": correction}
        text = clean(": ".join(str(entry[key]) for key in ("date", "text") if entry.get(key)))
        if text:
            yield _told(text)


def _page_link(page_url: str) -> str:
    address = escape(page_url)
    return f'<p><a href="{address}">{address}</a></p>' if page_url else ""
