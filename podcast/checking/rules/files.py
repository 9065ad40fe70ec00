"""Rules for the files that a feed names: there, whole, readable, and in step with it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from podcast.checking.published import Node, Published
from podcast.checking.rule import Complaint, Rule, rule
from podcast.json_values import json_values
from podcast.media_types import transcript_type

_BUILD_AGAIN = "Build again; files of output/ are never edited by hand."
_CUE = re.compile(
    r"^(\d+):(\d\d):(\d\d)[.,](\d{3}) --> (\d+):(\d\d):(\d\d)[.,](\d{3})", re.MULTILINE
)
_TRANSCRIPTS = (".vtt", ".srt", ".json", ".html")


@rule("files-there", source="links between files", mend=_BUILD_AGAIN)
def files_there(published: Published) -> Iterator[Complaint]:
    """Every file of the show that its feed names is there."""
    for item in published.items():
        for node in item.all(".//*"):
            for name in ("url", "href", "uri"):
                path = published.path(node.get(name))
                if path is not None and not path.is_file():
                    yield f"{node.get(name)} is not there.", item.where
        page = published.path(item.text("link") or "")
        if page is not None and not page.is_file():
            yield f"The page {item.text('link')} is not there.", item.where


@rule("length", source="RSS 2.0, Apple", mend=_BUILD_AGAIN)
def length(published: Published) -> Iterator[Complaint]:
    """The length that is told is the file's own: apps show it and resume by it."""
    for item in published.items():
        for node, address in _sounds(item):
            path, told = published.path(address), node.get("length")
            if path is not None and path.is_file() and str(path.stat().st_size) != told:
                yield f"{path.name} has {path.stat().st_size} bytes, not {told}.", item.where


def _sounds(item: Node) -> Iterator[tuple[Node, str]]:
    """The enclosure and its alternates, each with its address here."""
    yield from ((node, node.get("url")) for node in item.all("enclosure"))
    for node in item.all("podcast:alternateEnclosure"):
        yield from ((node, source.get("uri")) for source in node.all("podcast:source"))


@rule("integrity", source="podcast namespace (alternateEnclosure)", mend=_BUILD_AGAIN)
def integrity(published: Published) -> Iterator[Complaint]:
    """The hash that is told is the file's own."""
    for item in published.items():
        for node in item.all("podcast:alternateEnclosure"):
            sources, hashes = node.all("podcast:source"), node.all("podcast:integrity")
            path = published.path(sources[0].get("uri")) if sources else None
            if path is None or not path.is_file() or not hashes:
                continue
            if hashes[0].get("value") != f"sha384-{_base64(published.sound_sum(path))}":
                yield f"{path.name} is not the file whose hash the feed tells.", item.where


def _base64(digits: str) -> str:
    return base64.b64encode(bytes.fromhex(digits)).decode()


@rule("transcripts", source="podcast namespace (transcript)", mend=_BUILD_AGAIN)
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


@rule("chapters", source="podcast namespace (chapters), Podlove", mend=_BUILD_AGAIN)
def chapters(published: Published) -> Iterator[Complaint]:
    """Chapters ascend from 0 within the episode, have titles, and are the same in both forms."""
    for item in published.items():
        for node in item.all("podcast:chapters"):
            path = published.path(node.get("url"))
            if path is not None and path.is_file():
                yield from ((what, item.where) for what in _chapters(path, item=item))


def _chapters(path: Path, *, item: Node) -> Iterator[str]:
    try:
        whole = json_values(path.read_text(encoding="utf-8"))
        marks = [(float(one["startTime"]), str(one["title"])) for one in whole["chapters"]]
        version = str(whole["version"])
    except (ValueError, KeyError, TypeError) as error:
        yield f"{path.name} cannot be read ({type(error).__name__})."
        return
    starts = [start for start, _ in marks]
    if not version.startswith("1.") or not marks or starts[0] != 0:
        yield f"{path.name} is not of version 1, or does not begin at 0."
    if starts != sorted(set(starts)):
        yield f"{path.name} has chapters that do not ascend."
    if not all(title.strip() for _, title in marks):
        yield f"{path.name} has a chapter without a title."
    told = item.text("itunes:duration") or ""
    if told.isdecimal() and starts and starts[-1] > int(told) + 1:
        yield f"{path.name} has a chapter after the end of the audio."
    in_feed = [(_seconds(one.get("start")), one.get("title")) for one in item.all(".//psc:chapter")]
    if in_feed and in_feed != marks:
        yield f"{path.name} and the chapters in the feed are not the same."


def _seconds(stamp: str) -> float:
    try:
        parts = [float(part) for part in stamp.split(":")]
    except ValueError:
        return -1.0
    whole = 0.0
    for part in parts:
        whole = whole * 60 + part
    return round(whole, 3)


@rule(
    "orphans",
    source="tidiness",
    severity="warning",
    mend="Delete it, or keep it for a while for listeners who have not updated yet.",
)
def orphans(published: Published) -> Iterator[Complaint]:
    """Audio that no episode of the feed names, nor a draft that waits for its day."""
    named = {
        path
        for item in published.items()
        for node in item.all(".//*")
        for name in ("url", "uri")
        if (path := published.path(node.get(name))) is not None
    }
    folder = published.output / "audio"
    for path in sorted(folder.glob("*")) if folder.is_dir() else ():
        if path not in named and not _waits(path, output=published.output):
            yield f"No episode of the feed names {path.name}.", f"audio/{path.name}"


def _waits(audio: Path, *, output: Path) -> bool:
    """Whether an episode that is built and not out yet has this audio."""
    slug = audio.name.rpartition("-")[0]
    record = output / "episodes" / slug / "episode.json"
    return record.is_file() and f"audio/{audio.name}" in record.read_text(encoding="utf-8")


RULES: tuple[Rule, ...] = (
    files_there,
    length,
    integrity,
    transcripts,
    chapters,
    orphans,
)
