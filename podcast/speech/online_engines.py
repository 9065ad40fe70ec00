"""Engines that ask a server: their requests pass its limits, and a long line's parts are kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from math import inf
from pathlib import Path
from typing import Protocol, runtime_checkable

from podcast.model import Clip
from podcast.servers.request_limits import Gate
from podcast.speech.clip_bytes import clip_from_bytes, clip_to_bytes
from podcast.speech.engine import Engine, EngineInfo
from podcast.speech.engine_refusals import bad_setting
from podcast.store import FolderStore

_PART = "part"  # the kind of the store's entries with the sound of a line's parts


def ask_part(gate: Gate, question: Callable[[], Clip], *, key: str, size: int) -> Clip:
    """Ask the server for a part of a line, unless an earlier try or run has kept the answer.

    ``key`` is a hash of all that is asked. Raises as `Gate.ask` does.
    """
    parts = _parts(gate)
    content = parts.get(_PART, key)
    with suppress(ValueError):  # damaged: it is asked for again
        if content is not None:
            return clip_from_bytes(content)
    clip = gate.ask(question, size=size)
    parts.put(_PART, key, clip_to_bytes(clip))
    return clip


def forget_parts(gate: Gate, keys: Iterable[str]) -> None:
    """Drop the parts of a line that is whole."""
    for key in keys:
        _parts(gate).drop(_PART, key)


def _parts(gate: Gate) -> FolderStore:
    return FolderStore(gate.ledger.parent)


@runtime_checkable
class Polite(Engine, Protocol):
    """An engine that asks somebody else's server and can be sent through a gate."""

    def through(self, gate: Gate) -> Engine:
        """Make the same engine, with every request going through the gate."""
        ...


def gated(
    engine: Engine,
    *,
    settings: Sequence[tuple[str, str]],
    ledger: Path,
    now: Callable[[], float],
    sleep: Callable[[float], None],
) -> Engine:
    """Send an engine that asks a server through its gate, and leave any other as it is.

    Raises EngineUnavailable as `limits` does.
    """
    if not isinstance(engine, Polite):
        return engine
    info = limits(engine.info, settings=settings)
    return engine.through(Gate(ledger, info.name, info.pace, now, sleep, info.at_once))


def limits(info: EngineInfo, *, settings: Sequence[tuple[str, str]]) -> EngineInfo:
    """The engine with the limits of podcast.toml: ``pace`` and ``at_once`` replace its own.

    Raises EngineUnavailable where they are no numbers.
    """
    told = dict(settings)
    pace, at_once = told.get("pace", str(info.pace)), told.get("at_once", str(info.at_once))
    try:
        pace_given = max(float(pace), 0)
    except ValueError:
        pace_given = inf
    if not pace_given < inf:  # "nan", which TOML knows, is no number either
        raise bad_setting("pace", engine=info.name, why=f"“{pace}” is no number of seconds")
    if not re.fullmatch("[0-9]{1,3}", at_once):
        why = f"“{at_once}” is no whole number up to 999"
        raise bad_setting("at_once", engine=info.name, why=why)
    return replace(info, pace=pace_given, at_once=int(at_once))
