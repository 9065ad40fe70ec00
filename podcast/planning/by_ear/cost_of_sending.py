"""How much sound listening would send to a server, and its price, known before it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from podcast.planning.by_ear.every_line import KIND, evidence_key, readable_episodes, recogniser_of
from podcast.planning.laid_lines import laid_lines
from podcast.project import Project
from podcast.store import open_store


@dataclass(frozen=True, slots=True)
class SentSound:
    """Sound sent to the recogniser ``to``; ``price`` is that of a minute, None if unknown."""

    to: str
    seconds: float
    lines: int = 0
    price: float | None = None

    @property
    def cost(self) -> float | None:
        """The price of all of it, in the currency of ``price``."""
        return None if self.price is None else self.seconds / 60 * self.price


def sent_sound(project: Project, *, seconds: float) -> SentSound | None:
    """What so many seconds cost to send; None where the show's recogniser is on this machine.

    Raises EngineUnavailable.
    """
    about, told = recogniser_of(project), dict(project.listening.settings)
    if not about.network:
        return None
    price = float(told["price"]) if "price" in told else None
    return SentSound(about.name, seconds, price=price)


def sound_to_send(project: Project, *, articles: Sequence[str], now: datetime) -> SentSound | None:
    """What listening to the articles would send now. Raises as listening does."""
    if sent_sound(project, seconds=0) is None:
        return None
    store, key = open_store(project.store), evidence_key(project)
    waiting = {
        key(laid.job): laid.seconds
        for ready in readable_episodes(project, articles=articles, now=now)
        for laid in laid_lines(ready, store=store)
    }
    left = [seconds for name, seconds in waiting.items() if not store.has(KIND, name)]
    sent = sent_sound(project, seconds=sum(left))
    return None if sent is None else replace(sent, lines=len(left))
