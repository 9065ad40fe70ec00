"""What a book says of its accessibility (EPUB Accessibility 1.1): only what is true of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from podcast.model import Article, figures_in

# True of every book made here.
_FEATURES = (
    "synchronizedAudioText",
    "tableOfContents",
    "structuralNavigation",
    "readingOrder",
    "displayTransformability",
    "unlocked",
)
_MAY_MOVE = {".gif", ".webp", ".svg"}


@dataclass(frozen=True, slots=True)
class Access:
    """How pictures stand: none, all described or some not; and whether one may move."""

    pictures: bool = False
    described: bool = True
    may_move: bool = False

    def told(self) -> Iterator[tuple[str, str]]:
        """The properties of schema.org, by name."""
        yield "accessMode", "textual"
        if self.pictures:
            yield "accessMode", "visual"
        if self.described:
            yield "accessModeSufficient", "textual"
            yield "accessModeSufficient", "auditory"
        else:  # a picture that nobody described has to be seen
            yield "accessModeSufficient", "textual,visual"
        yield from (("accessibilityFeature", feature) for feature in _FEATURES)
        if self.pictures and self.described:
            yield "accessibilityFeature", "alternativeText"
        yield "accessibilityHazard", "unknown" if self.may_move else "none"


def access_of(article: Article, *, names: Iterable[str]) -> Access:
    """The access to an article's book; ``names`` are those of the pictures shown in it."""
    shown = list(names)
    figures = [f for section in article.sections for f in figures_in(section.blocks)]
    return Access(
        pictures=bool(shown),
        described=all(figure.alt is not None for figure in figures),
        may_move=any(PurePosixPath(name).suffix in _MAY_MOVE for name in shown),
    )


def together(accesses: Sequence[Access]) -> Access:
    """The access to several books in one."""
    return Access(
        pictures=any(one.pictures for one in accesses),
        described=all(one.described for one in accesses),
        may_move=any(one.may_move for one in accesses),
    )
