"""Rules for what listeners must be told: the disclaimer, and that the voice is synthetic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from html import unescape
from typing import Any

from podcast.checking.id3 import read_tag
from podcast.checking.published import Node, Published
from podcast.checking.rule import Complaint, Rule, rule
from podcast.json_values import json_values

_RUN = 4  # words in a row that must agree: fewer do so by chance in a long text
_ENOUGH = 0.8  # of the words must be there: a citation or an address need not be spoken


@rule(
    "synthetic-voice",
    source="Apple (synthetic voices are disclosed in audio and metadata)",
    mend="Build again with this program.",
)
def synthetic_voice(published: Published) -> Iterator[Complaint]:
    """Show and episodes say by metadata that their voice is synthetic."""
    for node in [published.channel, *published.own_items()]:
        if node.text("podcast:txt[@purpose='ai-content']") != "true":
            yield "The feed does not disclose that the voice is synthetic.", node.where


@rule(
    "notice-heard",
    source="Apple (synthetic voices are disclosed in audio and metadata)",
    severity="warning",
    mend="Keep the notice in the script, or give [notice] text in podcast.toml, and build again.",
)
def notice_heard(published: Published) -> Iterator[Complaint]:
    """The show has a notice, and every episode speaks it."""
    notice = published.show.voice_notice
    if not notice:
        yield "No notice tells listeners that the voice is synthetic.", "podcast.toml: notice"
        return
    for item in published.own_items():
        # Where people read, too, the item says so in words of its own.
        own = item.text("podcast:txt[@purpose='disclosure']") or notice
        if not _holds(_heard(item, published=published), own):
            yield "The synthetic-voice notice is not heard in the episode.", item.where


@rule(
    "disclaimer",
    source="this project's promise",
    mend="Give [disclaimer] text in podcast.toml and keep it in the script, or say in podcast.toml "
    "why there is none: none_because.",
)
def disclaimer(published: Published) -> Iterator[Complaint]:
    """Each episode has a disclaimer, speaks it, and tells it wherever the episode is."""
    if published.show.no_disclaimer_because:
        return
    for item in published.own_items():
        wanted = _own_disclaimer(item, published=published) or published.show.disclaimer
        if not wanted:
            yield "The episode has no disclaimer.", item.where
            continue
        places = {
            "heard in the episode": _heard(item, published=published),
            "in the episode's notes": unescape(item.text("content:encoded") or ""),
            "on the episode's page": _page(item, published=published),
            "in the comment of the audio file": _comment(item, published=published),
        }
        for place, text in places.items():
            if text is not None and not _holds(text, wanted):
                yield f"The disclaimer is not {place}.", item.where


def _page(item: Node, *, published: Published) -> str | None:
    """The words of the episode's page; None where there is none, which is another rule's."""
    path = published.path(item.text("link") or "")
    if path is None or not path.is_file():
        return None
    return unescape(re.sub(r"<[^<>]*>", " ", path.read_text(encoding="utf-8", errors="replace")))


def _comment(item: Node, *, published: Published) -> str | None:
    """What the file's own tag says in its comment; None where there is no file."""
    for node in item.all("enclosure"):
        path = published.path(node.get("url"))
        if path is not None and path.is_file():
            return read_tag(path).comment
    return None


def _own_disclaimer(item: Node, *, published: Published) -> str:
    """The disclaimer of the episode's own article, which goes before the show's."""
    page = published.path(item.text("link") or "")
    record = page.with_name("episode.json") if page is not None else None
    if record is None or not record.is_file():
        return ""
    try:
        last = record.read_text(encoding="utf-8").strip().rpartition("\n")[2]
        return str(json_values(last).get("disclaimer", ""))
    except (ValueError, AttributeError):
        return ""


def _heard(item: Node, *, published: Published) -> str:
    """The words on the clock: what the finished file says, in the writer's spelling."""
    for node in item.all("podcast:transcript[@type='application/json']"):
        path = published.path(node.get("url"))
        if path is not None and path.is_file():
            return " ".join(_bodies(path.read_text(encoding="utf-8")))
    return ""


def _bodies(text: str) -> list[str]:
    try:
        segments: list[dict[str, Any]] = json_values(text)["segments"]
        return [str(one["body"]) for one in segments]
    except (ValueError, KeyError, TypeError):
        return []


def _holds(text: str, wanted: str) -> bool:
    """Whether a text says what is wanted, word by word but for a few."""
    said, asked = _words(text), _words(wanted)
    if f" {' '.join(asked)} " in f" {' '.join(said)} ":
        return True  # as nearly always; to compare every run takes a hundred times as long
    runs = SequenceMatcher(None, said, asked, autojunk=False).get_matching_blocks()
    found = sum(run.size for run in runs if run.size >= min(_RUN, len(asked)))
    return found >= _ENOUGH * len(asked)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


RULES: tuple[Rule, ...] = (synthetic_voice, notice_heard, disclaimer)
