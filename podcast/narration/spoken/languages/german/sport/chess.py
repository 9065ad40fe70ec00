"""Chess in German: "1. e4 e5 2. Sf3", "Dxf7#", "0-0-0", "½–½"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import DASH, Tongue
from podcast.narration.spoken.rule import Form, form
from podcast.narration.spoken.triggers import DIGITS

_PIECES = {"K": "König", "D": "Dame", "T": "Turm", "L": "Läufer", "S": "Springer"}
_CASTLING = rf"(?:0{DASH}0(?:{DASH}0)?|O{DASH}O(?:{DASH}O)?)"
_STEP = r"(?:[KDTLS]?[a-h]?[1-8]?[x:]?[a-h][1-8](?:=?[DTLS])?)"
_MOVE = rf"(?:(?:{_STEP}|{_CASTLING})[+#]?[!?]{{0,2}})"
_PARTS = re.compile(
    r"(?P<piece>[KDTLS]?)(?P<from>[a-h]?[1-8]?)(?P<takes>[x:]?)(?P<to>[a-h][1-8])=?(?P<made>[DTLS]?)"
    r"(?P<check>[+#]?)[!?]{0,2}"
)
_CHESS = re.compile(
    r"\b(?:Schach\w*|Weiß|Weißen?|Schwarz|Schwarzen?|Zug|Züge|Zügen|Partie|Eröffnung|Gambit|Läufer"
    r"|Springer|Turm|Bauer|Bauern|Dame|Rochade|Brett|Remis|Großmeister\w*|Endspiel|Matt|Variante)\b"
)
_NEAR = 80


def chess(tongue: Tongue) -> Iterator[Form]:
    """Say moves behind their number, a move alone where chess is near, and a drawn game."""

    def numbered(match: re.Match[str]) -> str:
        moves = [_moved(one, tongue=tongue) for one in match["moves"].split()]
        number = "" if match["dots"] else f"{tongue.number(match['n'])} "
        if match["dots"]:
            number = f"{tongue.number(match['n'])}, Schwarz: "
        return number + ", ".join(moves)

    def alone(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        return _moved(match[0], tongue=tongue) if _CHESS.search(near) else None

    def result(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        if not _CHESS.search(near):
            return None
        return f"{tongue.number(match[0][0])} zu {tongue.number(match[0][-1])}"

    yield form(
        rf"(?<![\w.,:/-])(?P<n>[1-9][0-9]{{0,2}})\.(?P<dots>\.\."
        rf"|…)? ?(?P<moves>{_MOVE}(?: {_MOVE})?)(?!\w)",
        numbered,
        needs=DIGITS,
    )
    yield form(rf"(?<![\w.,:/-]){_MOVE}(?![\w:/-])", alone, needs=DIGITS)
    yield form(
        rf"(?<![\w.,:/-])(?:0 ?{DASH} ?1|1 ?{DASH} ?0)(?![\w-]|[.,][0-9])", result, needs="01"
    )
    yield form(rf"(?<![\w.,:/-])½ ?(?:{DASH}|:) ?½(?![\w-])", "ein halb zu ein halb", needs="½")


def _moved(written: str, *, tongue: Tongue) -> str:
    """Say one move: the piece, whence, what it does, and where it goes."""
    if written[0] in "0O":
        return f"{'lange' if len(re.findall('[0O]', written)) > 2 else 'kurze'} Rochade"
    found = _PARTS.fullmatch(written)
    if found is None:
        return written
    words = [
        _PIECES.get(found["piece"], ""),
        _square(found["from"], tongue=tongue),
        "schlägt" if found["takes"] else "",
        _square(found["to"], tongue=tongue),
        _PIECES.get(found["made"], ""),
        {"+": "Schach", "#": "matt"}.get(found["check"], ""),
    ]
    return " ".join(word for word in words if word)


def _square(written: str, *, tongue: Tongue) -> str:
    return " ".join(tongue.number(one) if one.isdigit() else one for one in written)
