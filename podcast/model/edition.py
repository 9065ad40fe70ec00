"""How much of an article an episode reads, and which others are made from the same one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Profile = Literal["simplified", "standard", "full"]

PROFILES: tuple[Profile, ...] = ("simplified", "standard", "full")
"""How much of an article is read out."""


@dataclass(frozen=True, slots=True)
class Edition:
    """Another episode that is made from the same article: its short name, its title, its file.

    ``is_main`` tells the one that the article's own file makes. A ``title`` that is "" is the
    article's, with the name of the ``profile`` behind it.
    """

    slug: str
    title: str
    source: str = ""
    profile: Profile = "standard"
    is_main: bool = False
