"""Keys and catalogues of music in French and Spanish: "do min.", "si b maj.", "K. 550"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_OF_MUSIC = re.compile(
    r"\b(?i:sonat\w+|symphoni\w+|sinfon\w+|concert\w+|quatuors?|quintettes?|cuartetos?|messes?|misas?"
    r"|r[eé]quiem|pr[eé]lud\w+|preludios?|fugues?|fugas?|nocturn\w+|val(?:se?|ses)|études?|estudios?|opus"
    r"|piano|violon\w*|viol[ií]n|viola|flûte|flauta|Mozart|Bach|Beethoven|Schubert|Chopin|Haydn"
    r"|mouvements?|movimientos?|adagio|allegro|andante|accords?|acordes?|gammes?|tonalit\w+|tonalidad"
    r"|menuets?|minuetos?|trio|trío|cantat\w+|polonaises?|mazurkas?|op\.|BWV)"
)
_FLATS_AND_SHARPS = {
    "french": {"b": "bémol", "♭": "bémol", "#": "dièse", "♯": "dièse"},
    "spanish": {"b": "bemol", "♭": "bemol", "#": "sostenido", "♯": "sostenido"},
}
_MODES = {"french": ("mineur", "majeur"), "spanish": ("menor", "mayor")}
_MINOR = frozenset({"min", "men", "m"})


def _is_of_music(match: re.Match[str]) -> bool:
    return bool(_OF_MUSIC.search(match.string[max(0, match.start() - 120) : match.end() + 80]))


def keys(tongue: Tongue) -> Form:
    """Say a key whose mode is short: "en ut min.", "en si b maj.", "en do m"."""
    signs = _FLATS_AND_SHARPS[tongue.name]
    minor, major = _MODES[tongue.name]

    def said(match: re.Match[str]) -> str | None:
        if not _is_of_music(match):
            return None
        sign = match["word"] or signs.get(match["sign"], "")
        mode = minor if match["mode"] in _MINOR else major
        return f"{' ' if sign else ''}{sign} {mode}{stop(match)}"

    return form(
        r"\b(?i:en|de|d['’]) ?(?i:ut|do|r[ée]|mi|fa|sol|la|si)"
        r"(?P<said>(?: ?(?P<sign>b|♭|#|♯)| (?P<word>bémol|dièse|bemol|sostenido))? "
        r"(?P<mode>min|maj|may|men|[mM](?=[,;:)]|\.?$))\.?)"
        r"(?![\w'’-])",
        said,
        needs=("m", "M"),
    )


def catalogues() -> Form:
    """Say the catalogue of Mozart's works where music is spoken of: "la sonate K. 331"."""
    return form(
        r"(?<![\w.])(?P<said>K\.)(?= ?[1-9][0-9]{0,2}[a-z]?(?!\w))",
        lambda match: "Köchel" if _is_of_music(match) else None,
        needs=("K.",),
    )
