"""Cues -> captions: WebVTT for browsers and apps, SRT for the rest.

A caption holds two lines at most and lasts seven seconds at most; a longer cue is split,
at clause punctuation where there is some. Every word of every cue is in both files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from podcast.model import Cue, Word
from podcast.publishing.forbidden_characters import clean

_LONGEST = 7_000  # ms
_SHORTEST = 1_000  # ms
_GAP = 500  # ms: a shorter gap between captions flickers, so the earlier one stays
_ENDS_CLAUSE = re.compile(r"[,;:.!?…—–)\]»”][\"'”’»)\]]*$")

# Players read tags and {overrides} in SRT and drop what they do not know, words included.
_SRT_SAFE = str.maketrans("<>{}", "‹›()")


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands on the screen at once, from ``start`` to ``end`` ms.

    ``sentence`` is the name of the sentence that it begins, ``by`` who reads it where it is not
    the voice.
    """

    start: int
    end: int
    lines: tuple[str, ...]
    language: str = ""
    sentence: str = ""
    by: str = ""


def vtt(cues: Sequence[Cue], *, language: str, speaker: str = "Narrator") -> str:
    """A WebVTT file of lines of 42 characters, with the speaker's name as a voice span."""
    blocks = [f"WEBVTT\nKind: captions\nLanguage: {clean(language) or 'und'}"]
    for caption in captions(cues, width=42):
        text = escape("\n".join(caption.lines), quote=False)
        if caption.language and caption.language != language:
            text = f"<lang {caption.language}>{text}</lang>"
        start, end = _stamp(caption.start), _stamp(caption.end)
        name = f"{caption.sentence}\n" if caption.sentence else ""
        voice = _voice(caption.by or speaker)
        blocks.append(f"{name}{start} --> {end}\n<v {voice}>{text}")
    return "\n\n".join(blocks) + "\n"


def _voice(name: str) -> str:
    return escape(clean(name).replace("-->", "→"), quote=False) or "Narrator"


def srt(cues: Sequence[Cue]) -> str:
    """A SubRip file of lines of 32 characters."""
    blocks = []
    for number, caption in enumerate(captions(cues, width=32), start=1):
        text = "\n".join(caption.lines).translate(_SRT_SAFE)
        start, end = (_stamp(moment).replace(".", ",") for moment in (caption.start, caption.end))
        blocks.append(f"{number}\n{start} --> {end}\n{text}\n")
    return "\n".join(blocks)


def captions(cues: Iterable[Cue], *, width: int) -> Iterator[Caption]:
    """The cues as captions of two lines of ``width`` characters, with times that can be read."""
    before: Caption | None = None
    for caption in _captions(cues, width=width):
        if before:
            yield replace(before, end=_readable_end(before, before=caption.start))
        before = caption
    if before:
        yield replace(before, end=_readable_end(before, before=None))


def _captions(cues: Iterable[Cue], *, width: int) -> Iterator[Caption]:
    return (
        Caption(
            start=part[0].start,
            end=part[-1].end,
            lines=lines,
            language=cue.language,
            sentence="" if number else cue.name,
            by=cue.by,
        )
        for cue in cues
        for number, (part, lines) in enumerate(_split(timed_words(cue), width=width))
    )


def timed_words(cue: Cue) -> Sequence[Word]:
    """The cue's words; where the engine told no times, spread evenly over its letters."""
    if cue.words:
        return tuple(cue.words)
    words, length = cue.shown.split(), len(cue.shown)
    times = [cue.start]
    for word in words:
        share = (len(word) + 1) * (cue.end - cue.start) // (length + 1)
        times.append(min(times[-1] + share, cue.end))
    return tuple(
        Word(shown=word, start=start, end=end)
        for word, start, end in zip(words, times, [*times[1:-1], cue.end], strict=False)
    )


def _split(
    words: Sequence[Word], *, width: int
) -> Iterator[tuple[Sequence[Word], tuple[str, ...]]]:
    """The words of each caption, and its lines."""
    if not words:
        return
    short = sum(len(word.shown) + 1 for word in words) <= 2 * width + 1
    brief = words[-1].end - words[0].start <= _LONGEST
    if len(words) == 1 or (short and brief):
        lines = _wrapped(words, width=width)
        if len(words) == 1 or len(lines) <= 2:
            yield words, lines
            return
    cut = min(range(1, len(words)), key=lambda at: _awkwardness(words, at=at))
    yield from _split(words[:cut], width=width)
    yield from _split(words[cut:], width=width)


def _awkwardness(words: Sequence[Word], *, at: int) -> float:
    """How badly a cut before word ``at`` reads: far from the middle, or inside a clause."""
    off_centre = abs(2 * at - len(words)) / len(words)
    return off_centre + (0.0 if _ENDS_CLAUSE.search(words[at - 1].shown) else 0.6)


def _wrapped(words: Sequence[Word], *, width: int) -> tuple[str, ...]:
    """Lines of as many words as fit, and of one at least; textwrap takes three times as long."""
    lines: list[str] = []
    for word in " ".join(word.shown for word in words).split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def _readable_end(caption: Caption, *, before: int | None) -> int:
    end = max(caption.end, caption.start + _SHORTEST)
    if before is None:
        return end
    if before - end < _GAP:
        end = before
    return max(end, caption.start + 1)  # a caption of no length is dropped by browsers


def _stamp(milliseconds: int) -> str:
    second, millisecond = divmod(milliseconds, 1000)
    minute, second = divmod(second, 60)
    hour, minute = divmod(minute, 60)
    return f"{hour:02}:{minute:02}:{second:02}.{millisecond:03}"
