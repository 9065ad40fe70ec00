"""Rules for transcripts and captions: of their type, readable, and their times in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from podcast.checking.published import Node, Published
from podcast.checking.rule import BUILD_AGAIN, Complaint, Rule, rule
from podcast.json_values import json_values
from podcast.media_types import transcript_type

_CUE = re.compile(
    r"^(\d+):(\d\d):(\d\d)[.,](\d{3}) --> (\d+):(\d\d):(\d\d)[.,](\d{3})", re.MULTILINE
)
_TRANSCRIPTS = (".vtt", ".srt", ".json", ".html")


@rule("transcripts", source="podcast namespace (transcript)", mend=BUILD_AGAIN)
def transcripts(published: Published) -> Iterator[Complaint]:
    """Each transcript is of the type that the feed tells, readable, and within the episode."""
    own = {item.element for item in published.own_items()}
    for item in published.items():
        found = item.all("podcast:transcript")
        if not found and item.element in own:
            yield "The episode has no transcript.", item.where
        for node in found:
            path = published.path(node.get("url"))
            if path is None or not path.is_file():
                continue
            kind = transcript_type(path) if path.suffix in _TRANSCRIPTS else None
            if kind != node.get("type"):
                yield f"{path.name} says that it is {node.get('type')}.", item.where
            yield from ((what, item.where) for what in _transcript(path, item=item))


def _transcript(path: Path, *, item: Node) -> Iterator[str]:
    if path.suffix == ".html":
        return
    try:
        text = path.read_text(encoding="utf-8")
        times = _segments(json_values(text)) if path.suffix == ".json" else _cues(text)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        yield f"{path.name} cannot be read ({type(error).__name__})."
        return
    if path.suffix == ".vtt" and not text.startswith("WEBVTT"):
        yield f"{path.name} does not begin with WEBVTT."
    if not times:
        yield f"{path.name} holds no words."
    if any(start > end for start, end in times) or times != sorted(times):
        yield f"{path.name} has times that run backwards."
    told = item.text("itunes:duration") or ""
    if told.isdecimal() and times and times[-1][0] > int(told) + 1:
        yield f"{path.name} goes on after the end of the audio."


def _segments(whole: Any) -> list[tuple[float, float]]:
    if whole["version"] != "1.0.0":
        raise ValueError(whole["version"])
    return [(float(one["startTime"]), float(one["endTime"])) for one in whole["segments"]]


def _cues(text: str) -> list[tuple[float, float]]:
    found = [[int(part) for part in match.groups()] for match in _CUE.finditer(text)]
    return [
        (h * 3600 + m * 60 + s + f / 1000, h2 * 3600 + m2 * 60 + s2 + f2 / 1000)
        for h, m, s, f, h2, m2, s2, f2 in found
    ]


RULES: tuple[Rule, ...] = (transcripts,)
