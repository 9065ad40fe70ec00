"""What lines show and do not speak, as omissions that a listener can look up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.model import LeftOut, ScriptSection


def inline_omissions(sections: Sequence[ScriptSection]) -> Iterator[LeftOut]:
    """The words inside lines that are left out for a reason, in the order of the script."""
    for section in sections:
        for line in section.lines:
            for piece in line.pieces:
                words = any(character.isalnum() for character in piece.shown)
                if piece.rule and not piece.spoken and words:
                    yield LeftOut(piece.shown.strip(), piece.rule, line.place)
