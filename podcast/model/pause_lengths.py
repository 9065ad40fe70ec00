"""How many milliseconds each kind of pause lasts, unless podcast.toml says otherwise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence laid by rule, in milliseconds; all settable in podcast.toml."""

    sentence: int = 350
    paragraph: int = 600
    before_heading: int = 1200
    after_heading: int = 700
    item: int = 350
    section: int = 1500
    title: int = 1500
