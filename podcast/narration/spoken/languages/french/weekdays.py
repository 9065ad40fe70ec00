"""French weekdays: "fermé dim.", "1er lun. du mois"."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


_TWO_LETTERS = {"lu": "lundi", "ma": "mardi", "me": "mercredi", "je": "jeudi", "ve": "vendredi"}
_TWO_LETTERS |= {"sa": "samedi", "di": "dimanche"}


def lists_by_two_letters() -> Iterator[Form]:
    """Say weekdays by two letters before their hours: "lu, ma, je 14h-18h30", "fermé me et ve"."""
    day = one_of(tuple(_TWO_LETTERS))
    hour = r"(?= ?:? ?(?:de )?[0-9]{1,2}(?: ?h|[.:][0-5][0-9]| ?[-\u2013] ?[0-9]{1,2}(?: ?h|[.:])))"
    several = rf"{day}(?:(?:, | et | ?/ ?){day}){{1,5}}(?!\w)"

    def said(match: re.Match[str]) -> str:
        return re.sub(day + r"(?!\w)", lambda one: _TWO_LETTERS[one[0]], match["said"])

    yield form(rf"(?<![\w'’.-])(?P<said>{several}){hour}", said, needs=tuple(_TWO_LETTERS))
    yield form(
        rf"[,;:/] (?P<said>{day}(?!\w))(?:{hour}|(?= fermé))", said, needs=tuple(_TWO_LETTERS)
    )
    yield form(
        rf"\b(?i:fermée?|ouverte?|sauf) (?:le )?(?P<said>{several}|(?:lu|ve|di)(?!\w))",
        said,
        needs=tuple(_TWO_LETTERS),
    )


def spans_by_two_letters() -> Form:
    """Say from which day to which by two letters, as Switzerland writes: "lu-ve 8h-12h"."""
    days = one_of(tuple(_TWO_LETTERS))
    return form(
        rf"(?<![\w'’.-])(?P<first>(?i:{days}))\.? ?(?P<to>[-\u2013]|à) ?(?P<last>(?i:{days}))\.?"
        r"(?= ?:? ?(?:de |dès |sur |fermé|ouvert|[0-9]{1,2} ?(?:[h:.–-]|à )))",
        lambda match: (
            f"{_TWO_LETTERS[match['first'].lower()]} à {_TWO_LETTERS[match['last'].lower()]}"
        ),
        needs="-\u2013à",
    )
