"""French weekdays: "fermé dim.", "1er lun. du mois"."""

from __future__ import annotations

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form, one_of

_DAYS = {"lun.": "lundi", "mar.": "mardi", "mer.": "mercredi", "jeu.": "jeudi", "ven.": "vendredi"}
_DAYS |= {"sam.": "samedi", "dim.": "dimanche"}
_SHORT_DAYS = {"lun.": "lundi", "mar.": "mardi", "mer.": "mercredi", "jeu.": "jeudi"}
_SHORT_DAYS |= {"ven.": "vendredi", "sam.": "samedi", "dim.": "dimanche"}


def weekdays_of_a_month() -> Form:
    """Say which weekday of a month: "1er lun. du mois"."""
    return form(
        r"[0-9](?:er|e|ème) (?P<said>(?:lun|mar|mer|jeu|ven|sam|dim)\.)(?= (?:de |du |des "
        r"|d['’])|[,;)]|$)",
        lambda m: _DAYS[m["said"]],
        needs=tuple(_DAYS),
    )


def weekdays_when_open() -> Form:
    """Say a weekday behind "fermé": "fermé dim. et j. fériés"."""
    return form(
        rf"\b(?i:fermée?s?|ouverte?s?|sauf|hors|chaque) (?P<said>{one_of(tuple(_SHORT_DAYS))})"
        r"(?! ?(?:et|ou|au|à|/|-|\u2013) ?(?:lun|mar|mer|jeu|ven|sam|dim)\b|\w)",
        lambda match: _SHORT_DAYS[match["said"]] + stop(match),
        needs=tuple(_SHORT_DAYS),
    )
