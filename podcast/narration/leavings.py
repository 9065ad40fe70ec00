"""What lines show and do not speak, as omissions that a listener can look up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.model import LeftOut, ScriptSection


def inline_omissions(sections: Sequence[ScriptSection]) -> Iterator[LeftOut]:
    """Every stretch inside a line that is left out for a reason, in the order of the script."""
    for section in sections:
        for line in section.lines:
            for piece in line.pieces:
                if piece.rule and not piece.spoken and piece.shown.strip():
                    yield LeftOut(piece.shown.strip(), piece.rule, line.place)
