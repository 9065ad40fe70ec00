"""The number of a heading: said before it, or left out."""

from __future__ import annotations

import re

from podcast.model import Piece
from podcast.narration.narrator import Narrator
from podcast.narration.pieces import shown, tidy
from podcast.narration.rule_claims import Claim, to_pieces

# "2.1 Dose", "3. Method": a bare "2024 in review" or "10 Reasons" is no number of a section.
_NUMBERED = re.compile(r"^(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)])(\s+)(?=\S)")

# "1. Halbzeit", "2. Tag: Anreise": such a heading's rules have said which one it is.
_A_PLACE = re.compile(
    r"[1-9][0-9]?\. (?:Halbzeit|Tag|Teil|Akt|Woche|Runde|Spieltag|Etappe|Drittel|Satz|Advent|Stunde"
    r"|Quartal|Semester|Liga|Weltkrieg|Jahrhundert|Station|Gang|Platz|Stufe|Phase|Termin|Mannschaft)"
    r"(?=\s*(?:[:(–—-]|$))"
)


def with_said_number(pieces: tuple[Piece, ...], *, narrator: Narrator) -> tuple[Piece, ...]:
    """“2.1 Dose” as “Two point one. Dose”, or without its number where that is left out."""
    text = shown(pieces)
    found = _NUMBERED.match(text)
    if not found or (narrator.language.startswith("de") and _A_PLACE.match(text)):
        return pieces
    said = "" if narrator.style.omits("heading number") else _said(found[1], narrator=narrator)
    number = to_pieces(found.group(), [Claim(0, found.end(), said, "heading number")])
    rest = _after(pieces, offset=found.end())
    return tidy((*number, *rest))


def _after(pieces: tuple[Piece, ...], *, offset: int) -> tuple[Piece, ...]:
    """The pieces behind an offset; a piece that spans it is cut there, as it is shown."""
    done = 0
    for index, piece in enumerate(pieces):
        end = done + len(piece.shown)
        if end > offset:
            tail = piece.shown[offset - done :]
            return (Piece(tail, tail) if offset > done else piece, *pieces[index + 1 :])
        done = end
    return ()


def _said(number: str, *, narrator: Narrator) -> str:
    parts = [narrator.number(part) for part in re.findall(r"\d+", number)]
    return f"{' point '.join(parts).capitalize()}. "
