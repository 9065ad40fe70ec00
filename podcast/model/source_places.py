"""How a place in a source is written, so that a person can open it."""

from __future__ import annotations

from podcast.model.article import Place


def where_of(source: str, place: Place) -> str:
    """A place as a person opens it: ``content/bees.md:41``."""
    return f"{source}:{place}" if str(place) else source
