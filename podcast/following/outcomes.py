"""What is wanted of a source, and what became of each of its entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from podcast.following.pictures import Missing

State = Literal[
    "new", "changed", "merged", "conflict", "unchanged", "removed", "gone", "failed", "resting"
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one entry of a source; ``file`` is in the project, "" where there is none.

    ``pictures`` are the files of its pictures that are new, ``missing`` those that could not
    be had.
    """

    source: str
    state: State
    title: str
    address: str = ""
    file: str = ""
    why: str = ""
    mend: str = ""
    pictures: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a source: entries since a day, so many new ones at most, as drafts or not.

    ``dry_run`` asks the source and writes nothing; without ``pictures`` only texts are brought.
    """

    since: date | None = None
    limit: int | None = None
    draft: bool = True
    dry_run: bool = False
    pictures: bool = True
