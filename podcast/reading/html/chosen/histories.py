"""Below a page's text: what was changed in it, and when. That is no part of the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.reading.html.chosen.pieces import Piece
from podcast.reading.tree import HEADINGS, local_name

_HISTORY = re.compile(
    r"(?:(?:updates?|changes?|amendments?|revisions?) (?:to|of|on) this (?:page|guidance|document)"
    r"|(?:page|publication) history|history of this page"
    r"|(?:änderungen|aktualisierungen) (?:an|auf) dieser seite|versionsgeschichte dieser seite"
    r"|historique de (?:la|cette) page|mises à jour de cette page"
    r"|historial de (?:la|esta) página|cambios en esta página)",
    re.IGNORECASE,
)
_CHANGE = 300  # characters of one change


def without_history(pieces: Sequence[Piece], judged: Sequence[bool]) -> list[bool]:
    """Leave out what stands under such a heading, up to the next one."""
    kept = list(judged)
    inside = False
    for at, piece in enumerate(pieces):
        if local_name(piece.element) in HEADINGS:
            inside = bool(_HISTORY.fullmatch(piece.text.strip().rstrip(":")))
        inside = inside and len(piece.text) <= _CHANGE
        kept[at] = kept[at] and not inside
    return kept
