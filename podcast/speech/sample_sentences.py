"""A sentence to try a voice with: good morning, today I am reading you an article."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files


def sample(tag: str) -> str:
    """The sentence in a language, or "" where the program does not have it."""
    return _samples().get(tag.replace("_", "-").partition("-")[0].lower(), "")


@cache
def _samples() -> dict[str, str]:
    text = (files("podcast.speech") / "samples.json").read_text(encoding="utf-8")
    found: dict[str, str] = json.loads(text)
    return found
