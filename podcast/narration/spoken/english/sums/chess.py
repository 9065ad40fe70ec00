"""Moves of chess, as its books write them: "2. Nf3 Nc6", "Qxf7#", "O-O"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, capital, figure, form

_WINDOW = 80  # characters on each side that hold another move or the game's name
_PIECES = {"K": "king", "Q": "queen", "R": "rook", "B": "bishop", "N": "knight"}
_MOVE = r"(?:[KQRBN][a-h]?[1-8]?x?[a-h][1-8]|[a-h]x[a-h][1-8]|O-O(?:-O)?)"
_SAME = late_regex(
    rf"(?<![\w.])[1-9][0-9]?\.{{1,3}} ?(?!Nf[12]\b|Rb1\b)(?:{_MOVE}|[a-h][1-8])(?!\w)"
    r"|\b(?:[Cc]hess|[Cc]heckmate|[Gg]randmasters?|[Gg]ambit"
    r"|(?:White|Black) (?:play(?:s|ed)|moves?d?|resign(?:s|ed)|castle[sd]|to (?:move|play)))\b"
)
# Genes and rooms are written so too: "Nf1 mice", "room Be7".
_NO_MOVE = late_regex(
    r"\b(?i:rooms?|gates?|block|bus|seat|flat|route|vitamins?|genes?|loss of|gate and|street"
    r"|postcode|compound|salt|group) (?:[A-Z][a-h][1-8](?: and | or |, ))?$"
)
_GENES = late_regex(
    r"\b(?i:mice|mouse|genes?|mutations?|mutants?|mutated|proteins?|alleles?|knockouts?|tumou?rs?|exons?"
    r"|deletions?|vitamins?|salts?|compounds?)\b"
)
# A move and its answer are no codes.
_ANSWERED = late_regex(rf"(?<![\w.])[1-9][0-9]?\.{{1,3}} ?{_MOVE} (?:{_MOVE}|[a-h][1-8])(?!\w)")
_ENDS = r"(?P<made>=[QRBN])?(?P<check>[+#])?(?![\w+#=-])"


def _is_played(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    near = text[max(0, start - _WINDOW) : end + _WINDOW]
    if _NO_MOVE.search(text[max(0, start - 24) : start]) or _GENES.search(near):
        return False
    return bool(_SAME.search(around(match, within=_WINDOW)) or _ANSWERED.search(near))


def _square(written: str) -> str:
    return " ".join(
        number_words.integer(one) if one.isdigit() else one.upper() for one in written if one
    )


def _end(match: re.Match[str]) -> str:
    made = f" becomes a {_PIECES[match['made'][1]]}" if match["made"] else ""
    check = {"+": " check", "#": " mate"}.get(match["check"] or "", "")
    return f"{made}{check}"


def _piece(match: re.Match[str]) -> str | None:
    """Say a move by its piece: "knight F three", "queen takes F seven mate"."""
    if not (match["check"] == "#" or match["takes"] or _is_played(match)):
        return None
    said = [_PIECES[match["piece"]], _square(match["from"]), "takes" if match["takes"] else ""]
    return f"{' '.join(filter(None, [*said, _square(match['to'])]))}{_end(match)}"


def _pawn(match: re.Match[str]) -> str | None:
    if not _is_played(match):
        return None
    return f"{match['from'].upper()} takes {_square(match['to'])}{_end(match)}"


def _number(match: re.Match[str]) -> str | None:
    return f"{number_words.integer(match['number'])}, " if _is_played(match) else None


def _castles(match: re.Match[str]) -> str | None:
    if not _is_played(match):
        return None
    return "castles long" if match["long"] else "castles"


CHESS: tuple[Form, ...] = (
    capital(
        r"(?<![\w.-])(?P<piece>[KQRBN])(?P<from>[a-h]?[1-8]?)(?P<takes>x)?(?P<to>[a-h][1-8])"
        rf"{_ENDS}",
        _piece,
    ),
    form(rf"(?<![\w.-])(?P<from>[a-h])x(?P<to>[a-h][1-8]){_ENDS}", _pawn, needs="x"),
    # A move behind its number: "2.Nf3", "1. e4", "12...Qc7".
    figure(
        rf"(?<![\w.,-])(?P<number>[1-9][0-9]?)\.{{1,3}}"
        rf"(?:(?=(?:{_MOVE}|[a-h][1-8])[+#]?(?:[ .,;)]|$))| (?=(?:{_MOVE}"
        rf"|[a-h][3-6])[+#]?(?:[ .,;)]|$)))",
        _number,
        needs=".",
    ),
    form(
        r"(?<![\w,-])[1-9][0-9]?\.{1,3}(?P<said>(?P<piece>[KQRBN])(?P<from>[a-h]?[1-8]?)(?P<takes>x)?"
        rf"(?P<to>[a-h][1-8]){_ENDS})",
        _piece,
        needs=".",
    ),
    form(
        rf"(?<![\w,-])[1-9][0-9]?\.{{1,3}}(?P<said>(?P<from>[a-h])x(?P<to>[a-h][1-8]){_ENDS})",
        _pawn,
        needs="x",
    ),
    form(
        r"(?<![\w,-])[1-9][0-9]?\.{1,3}(?P<said>O-O(?P<long>-O)?)(?![\w-])",
        _castles,
        needs=("O-O",),
    ),
    capital(r"(?<![\w.-])O-O(?P<long>-O)?(?![\w-])", _castles, needs=("O-O",)),
)
"""Forms of the rule "short-dates"."""
