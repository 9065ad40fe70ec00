"""Spanish minutes of a match: "gol de Ruiz, min. 23"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form


def minutes_of_goals() -> Form:
    """Say the minute of a goal: "gol de Ruiz, min. 23"."""
    return form(
        r"\b(?i:gol|goles|tarjetas?|penalti|expulsad\w+"
        r"|cambio)\b[^.\n]{0,50}?(?P<said>\bmin\.)(?= [0-9])",
        "minuto",
        needs=("min.",),
    )


def shootouts() -> Form:
    """Say how a match ended by penalties: "4-3 en los pen."."""
    return form(
        r"(?:\b(?:los|por|de|en) |[0-9] )(?P<said>pen\.)(?!\w)",
        lambda match: f"penaltis{stop(match)}",
        needs=("pen.",),
    )


def one_minute() -> Form:
    """Say the minute of a match behind its article: "en el min 23"."""
    return form(r"\b(?:el|del|al|en el) (?P<said>min)(?= [0-9])", "minuto", needs=("min",))


def minutes() -> Form:
    """Say minutes of a match: "los min. 3 y 5"."""
    return form(r"\b[Ll]os (?P<said>min\.)(?= ?[0-9])", "minutos", needs=("min.",))


_GOALS = re.compile(
    r"\b(?i:gol(?:es|azo)?|anot\w+|marc(?:ó|aron|ador)|convirti\w+|empat\w+|descont\w+|penal(?:ti)?"
    r"|expuls\w+|partido|cabezazo)\b"
)


def _near(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - 100) : match.end() + 60]


def minutes_behind_an_article() -> Form:
    """Say the minutes of a match by their prime: "convirtió a los 12' y a los 78'"."""
    return form(
        r"\blos [0-9]{1,3}(?P<said>['′])(?!\w)",
        lambda match: " minutos" if _GOALS.search(_near(match)) else None,
        needs="'′",
    )


def half_time() -> Form:
    """Say half time: "al desc."."""
    return form(
        r"\b(?:al|el|del) (?P<said>desc\.)(?!\w)",
        lambda match: f"descanso{stop(match)}",
        needs=("desc.",),
    )
