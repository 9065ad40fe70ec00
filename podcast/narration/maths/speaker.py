"""What says a formula's parts, for the modules that know one kind of part each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from podcast.narration.maths.formula_words import Catalogue
from podcast.narration.maths.tree import Grid, Node

Said = tuple[int, str] | None
"""Of how many things in a row, and their words; None where it is not of this kind."""


class Speaker(Protocol):
    """Says the parts of one formula."""

    @property
    def catalogue(self) -> Catalogue:
        """The phrases of its language."""

    def say(self, node: Node) -> str:
        """Any part."""

    def row(self, items: Sequence[Node], *, inside: str = "") -> str:
        """What stands side by side, inside a bracket of this kind."""

    def grid(self, node: Grid, *, shape: str) -> str:
        """Rows of cells."""

    def with_scripts(self, words: str, node: Node) -> str:
        """Words, with what is lower and higher at the sign that closes them."""
