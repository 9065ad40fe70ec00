"""The words of an episode: the same in every form (WCAG 2.2, 1.2.1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape
from itertools import zip_longest
from pathlib import Path

from podcast.checking.published import Published
from podcast.checking.rule import BUILD_AGAIN, Complaint, Rule, rule
from podcast.json_values import json_values

_TAG = re.compile(r"<[^<>]*>")
_TIME = re.compile(r"<(time|title)\b[^>]*>.*?</\1>", re.DOTALL)
_STAMPED = re.compile(r"^(?:[\w-]+\n)?\d+:\d\d:\d\d[.,]\d{3} --> \S+\n", re.MULTILINE)


@rule(
    "same-words",
    source="WCAG 2.2, 1.2.1",
    mend=BUILD_AGAIN,
)
def same_words(published: Published) -> Iterator[Complaint]:
    """VTT, SRT, JSON and HTML say the same words in the same order."""
    for item in published.items():
        first: tuple[str, list[str]] | None = None
        for node in item.all("podcast:transcript"):
            path = published.path(node.get("url"))
            words = _words(path) if path is not None and path.is_file() else None
            if path is None or words is None:
                continue  # missing and unreadable files are other rules' findings
            if first is None:
                first = path.name, words
            elif words != first[1]:
                yield f"{path.name} and {first[0]} differ {_where(words, first[1])}.", item.where


def _words(path: Path) -> list[str] | None:
    reader = _READERS.get(path.suffix)
    try:
        text = reader(path.read_text(encoding="utf-8")) if reader else None
    except (ValueError, KeyError, TypeError):
        return None
    return None if text is None else re.findall(r"\w+", text)


def _json(text: str) -> str:
    return " ".join(str(segment["body"]) for segment in json_values(text)["segments"])


def _vtt(text: str) -> str:
    head, _, cues = text.partition("\n\n")
    return unescape(_TAG.sub(" ", _STAMPED.sub("", cues))) if head else ""


def _srt(text: str) -> str:
    return _STAMPED.sub("", text)


def _html(text: str) -> str:
    return unescape(_TAG.sub(" ", _TIME.sub(" ", text)))


_READERS: dict[str, Callable[[str], str]] = {
    ".json": _json,
    ".vtt": _vtt,
    ".srt": _srt,
    ".html": _html,
}


def _where(words: list[str], others: list[str]) -> str:
    pairs = enumerate(zip_longest(words, others, fillvalue="nothing"))
    at, (one, other) = next(pair for pair in pairs if pair[1][0] != pair[1][1])
    return f"from word {at + 1} on: “{one}” against “{other}”"


RULES: tuple[Rule, ...] = (same_words,)
