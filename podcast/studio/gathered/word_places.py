"""Where in a show a word is looked for: the articles whose lines hold it, in pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from podcast.narration.lexicon.entries import Entry
from podcast.planning.narrated.holding import articles_holding, in_pages
from podcast.studio.gathered.rows_on_a_page import A_PAGE
from podcast.studio.visit import Visit


@dataclass(frozen=True, slots=True)
class LookedIn:
    """The articles to look for a word in, in pages.

    ``lines`` hold the word, ``keys`` counts their sounds; ``unseen`` are left out.
    """

    pages: tuple[tuple[Path, ...], ...]
    lines: int = 0
    keys: int = 0
    unseen: tuple[str, ...] = ()


def looked_in(entry: Entry, *, visit: Visit, own: Path | None) -> LookedIn:
    """Where a word is looked for: in the one article whose own it is, or in all that hold it.

    Articles that cannot be read are on the first page, which tells what is wrong with them.
    """
    if own is not None:
        return LookedIn(((own,),))
    root = visit.project.root
    over = visit.studio.narrated.look(visit.project, now=datetime.now(tz=UTC))
    holding = articles_holding(entry, over=over)
    pages = [tuple(root / one.source for one in page) for page in in_pages(holding, lines=A_PAGE)]
    first, *others = pages or [()]
    return LookedIn(
        pages=((*first, *(root / source for source in over.broken)), *others),
        lines=sum(len(one.keys) for one in holding),
        keys=len({key for one in holding for key in one.keys}),
        unseen=over.unseen,
    )


def everywhere(entry: Entry, *, visit: Visit) -> Sequence[Path]:
    """The articles that hold the word, and behind them those that nobody has looked at."""
    where = looked_in(entry, visit=visit, own=None)
    unseen = (visit.project.root / source for source in where.unseen)
    return [*(path for page in where.pages for path in page), *unseen]
