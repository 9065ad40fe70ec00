"""Cues -> transcripts: JSON with word times for apps, HTML for people and search engines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from itertools import groupby

from podcast.model import Cue
from podcast.publishing.clean import clean, clock, seconds


def transcript_json(cues: Sequence[Cue], *, speaker: str = "Narrator") -> str:
    """The podcast namespace's JSON transcript, version 1.0.0, one segment a sentence.

    Each segment also carries ``words`` with their own times, ``wordTimes`` which tells where
    those come from, and ``spoken`` where what is heard is spelt otherwise; readers of 1.0.0
    pass over all three.
    """
    name = clean(speaker) or "Narrator"
    segments = ",\n".join(_dump(_segment(cue, speaker=name)) for cue in cues)
    return f'{{"version":"1.0.0","segments":[\n{segments}\n]}}\n'


def _segment(cue: Cue, *, speaker: str) -> dict[str, object]:
    segment: dict[str, object] = {
        "speaker": speaker,
        "startTime": seconds(cue.start),
        "endTime": seconds(cue.end),
        "body": cue.shown,
    }
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
    body = "\n".join(
        _block(list(group)) for _, group in groupby(cues, key=lambda cue: (cue.section, _kind(cue)))
    )
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{name}</title>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _kind(cue: Cue) -> tuple[str, int]:
    """Cues of one kind stand together; a heading stands alone."""
    return ("heading" if cue.role in {"title", "heading"} else "text", cue.block)


def _block(cues: Sequence[Cue]) -> str:
    text = " ".join(escape(cue.shown) for cue in cues)
    if cues[0].role == "title":
        return f"<h1>{text}</h1>"
    if cues[0].role == "heading":
        return f"<h2>{text}</h2>"
    length = f"PT{seconds(cues[0].start)}S"  # HTML knows no "1:23" that is a place in a recording
    return f'<p><time datetime="{length}">{clock(cues[0].start)}</time> {text}</p>'


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
