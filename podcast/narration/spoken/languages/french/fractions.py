"""French halves: "1 1/2 tasse", "4 ans 1/2"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import SPACE, Tongue
from podcast.narration.spoken.rule import Form, figure, form


def and_a_half(tongue: Tongue) -> Form:
    """Say the half behind its noun: "1 1/2 tasse" is "une tasse et demie"."""

    def said(match: re.Match[str]) -> str | None:
        noun, key = match["noun"], match["noun"]
        units = tongue.part("units")
        pair = units.get(f"{noun}.") or units.get(noun, "")
        single = tongue.named(pair, one=True)
        # "Un 4 1/2 atteint 900 $": more than one is of a plural.
        if not single and match["whole"] != "1" and not noun.endswith(("s", "x")):
            return None
        feminine = tongue.count(1, pair or key) != tongue.count(1, " |m")
        number = tongue.number(match["whole"], noun=pair or noun)
        name = tongue.named(pair, one=match["whole"] == "1") if single else noun
        return f"{number} {name} et demi{'e' if feminine else ''}"

    return figure(
        rf"(?<![\w.,/-])(?P<whole>[1-9][0-9]?)(?:{SPACE}1/2|{SPACE}?½){SPACE}"
        r"(?P<noun>(?!(?:pour|par|de|du|avec|à|au|et|ou|fois|sur|dans|en|sans|si|le|la|les)\b)[a-zéèêâî]{1,20})\b"
        r"\.?",
        said,
        needs="½/",
    )


def half_of_a_kind() -> Form:
    """Say a half that makes a word of its own: "1/2 tarif", "1/2 finale"."""
    return form(
        r"(?<![\w.,/])(?<![0-9] )(?P<said>(?:1/2|½)[ -]?)(?=(?:tarifs?|finales?|pension|journées?"
        r"|heures?|tour|prix|douzaine|siècle|sel|écrémé)\b)",
        "demi-",
        needs="½/",
    )


def homes_of_canada(tongue: Tongue) -> Form:
    """Say how large a flat is as Quebec counts its rooms: "un 4 1/2"."""
    return form(
        r"\b(?i:une?|des|grands?|beaux?|petits?|d['’]un|les?|de|appartements?|logements?|loyers?"
        r"|:) ?(?P<said>(?P<n>[1-9])(?: ?½| 1/2))"
        r"(?= (?:à|au|sur|dans|de|et|est|sont|atteint|coûte|avec|libre|pour|près|qui)"
        r"|[,;.)]|$)",
        lambda match: f"{tongue.number(match['n'])} et demi",
        needs="½/",
    )


def halves_behind_nouns() -> Form:
    """Say a half behind its noun: "4 ans 1/2"."""
    # "1 cp 1/2 h avant" is a half of what follows.
    ahead = (
        r"(?! ?(?:h|heures?|l|litres?|verres?|cuill|c\.|tasses?|sachets?|cp|comprimés?|doses?)\b)"
    )
    feminine = (
        r"h|gél\.|càs|càc|c\. à [sc]\.|heures?|tasses?|semaines?|pages?|cuillères?|années?"
        r"|journées?|tranches?|pommes?|boîtes?"
    )
    return form(
        rf"[0-9] (?P<noun>ans?|mois|jours?|verres?|litres?|kilos?|sachets?|comprimés?"
        rf"|cp|cpr|comp\.?|[lL]|kg|{feminine})(?P<said> ?(?:1/2|½))(?![\w/]){ahead}",
        lambda m: " et demie" if re.fullmatch(feminine, m["noun"]) else " et demi",
        needs="½/",
    )
