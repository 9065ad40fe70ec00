"""The speeds that a listener may choose, in the player's bar and in the embedded player."""

from __future__ import annotations

from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.words import Words

# From 0.4 to 3 by 0.05.
SPEEDS = tuple(f"{twentieth / 20:.2f}".rstrip("0").rstrip(".") for twentieth in range(8, 61))


def speed_options(words: Words) -> list[Element]:
    """The speeds that a listener may choose: 0.4 to 3 by 0.05."""
    return [
        el("option", f"{words.number(value)}×", value=value, selected=value == "1")
        for value in SPEEDS
    ]
