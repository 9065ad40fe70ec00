"""Lines become clips: the engines, found by entry point and imported only when chosen."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from functools import cache, lru_cache
from importlib.metadata import EntryPoint, entry_points
from math import inf

from podcast.errors import EngineUnavailable
from podcast.installing_extras import install_command
from podcast.model import Voice
from podcast.speech.default_voice import MOST_NATURAL_FIRST
from podcast.speech.engine import Choosing, Engine, EngineInfo, Filed, Phonetic, Pronouncing
from podcast.speech.engine_refusals import bad_setting, require_settings

__all__ = [
    "Choosing",
    "Engine",
    "EngineInfo",
    "Filed",
    "Phonetic",
    "Pronouncing",
    "engine_names",
    "info_of",
    "load_engine",
    "other_engine",
    "price_of",
    "settled",
    "speaks",
    "suited",
]

_GROUP = "podcast.engines"


def engine_names() -> tuple[str, ...]:
    """Name every installed engine, the program's own and plug-ins alike, in order."""
    return tuple(sorted({point.name for point in _points(_places())}))


@lru_cache(maxsize=1)
def _points(_places: tuple[tuple[str, int], ...]) -> tuple[EntryPoint, ...]:
    """What is installed there: Python reads a file of every package that there is."""
    return tuple(entry_points(group=_GROUP))


def _places() -> tuple[tuple[str, int], ...]:
    """Where packages are, each with its time: another while the studio is open is seen."""
    return tuple((place, _changed(place)) for place in sys.path)


def _changed(place: str) -> int:
    try:
        return os.stat(place or ".").st_mtime_ns  # noqa: PTH116 - each look asks all of them
    except OSError:
        return 0


def load_engine(name: str) -> Engine:
    """Import and make the engine of this name; raises EngineUnavailable."""
    points = [point for point in _points(_places()) if point.name == name]
    if not points:
        raise EngineUnavailable(
            f"There is no engine “{name}”.",
            where="engine in podcast.toml, or --engine",
            mend=f"Engines that are installed: {', '.join(engine_names())}.",
        )
    return _made(points[0])


def info_of(voice: Voice) -> EngineInfo:
    """What the voice's engine is and can do, with the limits of podcast.toml.

    Raises EngineUnavailable.
    """
    from podcast.speech.online_engines import limits

    return limits(load_engine(voice.engine).info, settings=voice.settings)


@cache
def suited(voice: Voice) -> Voice:
    """Give the voice itself, or the engine's own for the voice's language if it speaks another.

    Raises EngineUnavailable where the engine knows beforehand that it cannot speak with it.
    """
    engine = _once(voice.engine)
    return engine.choice(voice) if isinstance(engine, Choosing) else voice


def speaks(engine: str, language: str) -> bool:
    """Whether an engine has a voice for a language (BCP 47), as far as it says what it has.

    An engine that lists no languages is taken at its word that it speaks any. Raises
    EngineUnavailable.
    """
    tongues = _tongues(engine)
    return not tongues or "" in tongues or language.split("-", maxsplit=1)[0].lower() in tongues


@cache
def _tongues(engine: str) -> frozenset[str]:
    """The languages of an engine's voices, those that are installed where it needs files."""
    return frozenset(one.language.split("-")[0].lower() for one in _once(engine).voices())


def other_engine(language: str) -> str | None:
    """The best installed engine for a language that the show's own does not speak; None without.

    Only engines on this machine are asked: no text leaves it unless the show says so.
    """
    for name in MOST_NATURAL_FIRST:
        try:
            if name in engine_names() and _tongues(name) and speaks(name, language):
                return name
        except EngineUnavailable:
            continue
    return None


def settled(voice: Voice) -> Voice:
    """Check that the engine knows the voice's settings, and say which version its files are.

    Raises EngineUnavailable.
    """
    engine = _once(voice.engine)
    # “price” is for plans; engines do not know it.
    require_settings(voice, known=(*engine.info.settings, "price"))
    price_of(voice)
    files = _files(voice.engine)
    return voice if files is None else replace(voice, version=files.version_of(voice))


def price_of(voice: Voice) -> float | None:
    """What a million characters cost by podcast.toml, None where it does not say.

    Raises EngineUnavailable where that is no price.
    """
    told = dict(voice.settings).get("price")
    if told is None:
        return None
    try:
        price = float(told)
    except ValueError:
        price = -1
    if not 0 <= price < inf:
        raise bad_setting("price", engine=voice.engine, why=f"“{told}” is no number from 0 on")
    return price


@cache
def _once(name: str) -> Engine:
    return load_engine(name)


@cache
def _files(name: str) -> Filed | None:
    """The engine whose voices are files, or None; asking a protocol for every line is slow."""
    engine = _once(name)
    return engine if isinstance(engine, Filed) else None


def _made(point: EntryPoint) -> Engine:
    try:
        engine = point.load()()
    except ModuleNotFoundError as error:
        raise _package_missing(point, error=error) from error
    except (ImportError, AttributeError, TypeError) as error:
        raise EngineUnavailable(
            f"The engine “{point.name}” cannot be loaded: {error}.",
            where=point.value,
            mend="Install its package again, or choose another engine in podcast.toml.",
        ) from error
    if not isinstance(engine, Engine):
        raise EngineUnavailable(
            f"The engine “{point.name}” lacks info, voices or speak.",
            where=point.value,
            mend="Ask its author to run the contract suite of podcast.testing.",
        )
    return engine


def _package_missing(point: EntryPoint, *, error: ModuleNotFoundError) -> EngineUnavailable:
    ours = point.module.startswith(f"{__package__}.")
    mend = install_command(point.name) if ours else "Install its package again"
    return EngineUnavailable(
        f"The engine “{point.name}” needs a package that is not installed: {error.name}.",
        where=point.value,
        mend=f"{mend}, or choose another engine in podcast.toml.",
    )
