"""Which engine speaks where podcast.toml names none for a language: by what is on the machine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec

EMBEDDED = "espeak-ng"
"""The engine that is always there, for about a hundred languages."""

NATURAL = {"en": "hibari"}
"""The natural engine that comes with podcast, by language (ISO 639)."""

BETTER = {
    "de": "piper",
    "es": "piper",
    "fr": "piper",
    "it": "piper",
    "nl": "piper",
    "pl": "piper",
    "pt": "piper",
}
"""Where a natural voice costs a download, the engine that has one: Piper's own catalogue."""

MOST_NATURAL_FIRST = ("kokoro", "piper", "hibari", "espeak-ng")
"""Engines on this machine that are asked for a language which the show's own does not speak."""

_PACKAGES = {"hibari": ("hibari", "onnxruntime")}


@dataclass(frozen=True, slots=True)
class Choice:
    """An engine, why it is this one, and what would be better and costs a download."""

    engine: str
    why: str
    better: str = ""


def default_engine(language: str) -> Choice:
    """The best engine that needs no download here, for a show in this language (BCP 47)."""
    main = language.replace("_", "-").split("-")[0].lower()
    natural = NATURAL.get(main)
    if natural is None:
        better = f"piper (podcast voices offered --language {main})" if main in BETTER else ""
        return Choice(EMBEDDED, f"it is what comes with podcast for “{language}”", better)
    if missing := _missing(natural):
        return Choice(EMBEDDED, f"{natural} needs {missing}, which this machine has not")
    return Choice(natural, f"it is the natural voice that comes with podcast for “{language}”")


@cache
def _missing(engine: str) -> str:
    """The first package that an engine needs and that is not installed; "" where all are."""
    return next((name for name in _PACKAGES[engine] if find_spec(name) is None), "")
