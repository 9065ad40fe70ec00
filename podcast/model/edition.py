"""How much of an article an episode reads, and which others are made from the same one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Profile = Literal["simplified", "standard", "full"]

PROFILES: tuple[Profile, ...] = ("simplified", "standard", "full")
"""How much of an article is read out."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Another episode that is made from the same article: its short name and its title.

    ``is_main`` tells the one that the article's own file makes.
    """

    slug: str
    title: str
    is_main: bool = False
