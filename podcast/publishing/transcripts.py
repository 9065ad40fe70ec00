"""Cues -> transcripts: JSON with word times for apps, HTML and plain text for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from podcast.model import Cue
from podcast.publishing.clock_times import clock, seconds
from podcast.publishing.forbidden_characters import clean
from podcast.publishing.pages.words import direction


def transcript_json(cues: Iterable[Cue], *, speaker: str = "Narrator") -> Iterator[str]:
    """The podcast namespace's JSON transcript, version 1.0.0, one segment a sentence, in parts.

    Each segment also carries ``sentence``, its name for links on the page, ``words`` with
    their own times, ``wordTimes`` which tells where those come from, and ``spoken`` where
    what is heard is spelt otherwise; readers of 1.0.0 pass over all of these.
    """
    name = clean(speaker) or "Narrator"
    yield '{"version":"1.0.0","segments":[\n'
    between = ""
    for cue in cues:
        yield f"{between}{_dump(_segment(cue, speaker=name))}"
        between = ",\n"
    yield "\n]}\n"


def _segment(cue: Cue, *, speaker: str) -> dict[str, object]:
    segment: dict[str, object] = {
        "speaker": clean(cue.by) or speaker,
        "startTime": seconds(cue.start),
        "endTime": seconds(cue.end),
        "body": cue.shown,
    }
    if cue.name:
        segment["sentence"] = cue.name
    if cue.spoken != cue.shown:
        segment["spoken"] = cue.spoken
    if cue.words:
        segment["wordTimes"] = {"from": cue.timing.source, "sure": cue.timing.sure}
        segment["words"] = [
            {"startTime": seconds(word.start), "endTime": seconds(word.end), "body": word.shown}
            for word in cue.words
        ]
    return segment


def transcript_html(cues: Sequence[Cue], *, title: str, language: str) -> str:
    """A plain HTML transcript: a heading a section, a paragraph a block, each with its time."""
    name = escape(clean(title))
    body = "\n".join(_block(tag, block, language=language) for tag, block in blocks(cues))
    return (
        f'<!doctype html>\n<html lang="{escape(language)}" dir="{direction(language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{name}</title>\n</head>\n"
        # On the body itself, for apps show what they read between the tags of a style.
        '<body style="overflow-wrap: anywhere">\n'
        f"<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def transcript_text(cues: Sequence[Cue]) -> str:
    """The words alone: a line a heading or a block, with an empty line after each."""
    told = (" ".join(cue.shown for cue in block) for _, block in blocks(cues))
    return "\n\n".join(told) + "\n"


def blocks(cues: Sequence[Cue]) -> Iterator[tuple[str, Sequence[Cue]]]:
    """What stands together, with its element; a title stands without its byline and date."""
    for (_, role, _), group in groupby(cues, key=lambda cue: (cue.section, _kind(cue), cue.block)):
        block = list(group)
        if role == "title":
            yield "h1", block[:1]
            block = block[1:]
        if block:
            yield "h2" if role == "heading" else "p", block


def _kind(cue: Cue) -> str:
    return cue.role if cue.role in {"title", "heading"} else "text"


def _block(tag: str, cues: Sequence[Cue], *, language: str) -> str:
    text = " ".join(_sentence(cue, language=language) for cue in cues)
    if tag != "p":
        return f"<{tag}>{text}</{tag}>"
    length = f"PT{seconds(cues[0].start)}S"  # HTML knows no "1:23" that is a place in a recording
    return f'<p><time datetime="{length}">{clock(cues[0].start)}</time> {text}</p>'


def _sentence(cue: Cue, *, language: str) -> str:
    text = escape(cue.shown, quote=False)
    if cue.language in {"", language}:
        return text
    return f'<span lang="{escape(cue.language)}" dir="{direction(cue.language)}">{text}</span>'


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
