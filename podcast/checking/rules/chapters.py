"""Rules for lists of chapters: in order, with titles, and the same in file and feed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from podcast.checking.published import Node, Published
from podcast.checking.rule import BUILD_AGAIN, Complaint, Rule, rule
from podcast.json_values import json_values


@rule("chapters", source="podcast namespace (chapters), Podlove", mend=BUILD_AGAIN)
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


RULES: tuple[Rule, ...] = (chapters,)
