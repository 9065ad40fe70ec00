"""The rule for the tags in an audio file, which apps without the feed show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from podcast.checking.id3 import read_tag
from podcast.checking.published import Node, Published
from podcast.checking.rule import Complaint, Rule, rule
from podcast.json_values import json_values

_AS_LONG = 250  # characters: the feed cuts a title at 255, the file does not


@rule("tags", source="Apple, ID3v2.3", mend="Build again with this program.")
def tags(published: Published) -> Iterator[Complaint]:
    """Each MP3 has title, show and picture, and the chapters that chapters.json has."""
    for item in published.own_items():
        for path in _mp3s(item, published=published):
            tag = read_tag(path)
            for name, what in (("TIT2", "title"), ("TALB", "show's name")):
                if not tag.text(name).strip():
                    yield f"{path.name} has no {what} in its tag.", item.where
            if not tag.has_picture:
                yield f"{path.name} has no picture in its tag.", item.where
            told = _told(item, published=published)
            if told is not None and told != [(at, text[:_AS_LONG]) for at, text in tag.chapters]:
                yield f"{path.name} and chapters.json have other chapters.", item.where


def _mp3s(item: Node, *, published: Published) -> Iterator[Path]:
    for node in item.all("enclosure"):
        path = published.path(node.get("url"))
        if path is not None and path.is_file() and path.suffix == ".mp3":
            yield path


def _told(item: Node, *, published: Published) -> list[tuple[float, str]] | None:
    """The chapters of the JSON file; None where it cannot be read, which is another rule's."""
    for node in item.all("podcast:chapters"):
        path = published.path(node.get("url"))
        try:
            whole = json_values(path.read_text(encoding="utf-8")) if path else {}
            return [(float(one["startTime"]), one["title"][:_AS_LONG]) for one in whole["chapters"]]
        except (OSError, ValueError, KeyError, TypeError):
            return None
    return []


RULES: tuple[Rule, ...] = (tags,)
