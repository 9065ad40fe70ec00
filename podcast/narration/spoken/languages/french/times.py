"""French times of day: "8h15", "24 h/24", "ouv. tlj", "2 h ap."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, figure, form


def times(tongue: Tongue) -> Iterator[Form]:
    """Say times of day, from when to when, and around the clock: "8h15", "24 h/24"."""

    def clock(hour: str, minute: str | None) -> str:
        name = "heure" if int(hour) < 2 else "heures"
        said = f"{tongue.count(int(hour), 'heure')} {name}"
        return f"{said} {tongue.count(int(minute), 'heure')}" if minute and int(minute) else said

    def time(match: re.Match[str]) -> str | None:
        return clock(match["hour"], match["minute"]) if int(match["hour"]) <= 24 else None

    def between(match: re.Match[str]) -> str | None:
        if max(int(match["hour"]), int(match["hour2"])) > 24:
            return None
        to = match["to"].strip()
        to = "à" if re.fullmatch(DASH, to) else to
        last = clock(match["hour2"], match["minute2"])
        return f"{clock(match['hour'], match['minute'])} {to} {last}"

    hour, minute = "[0-9]{1,2}", "[0-5][0-9]"
    always = "vingt-quatre heures sur vingt-quatre"
    to = rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:à|et|ou){SPACE})"
    yield figure(rf"(?<![\w/])24{GAP}h{GAP}/{GAP}24(?:{GAP}h)?(?!\w)", always, needs="/")
    yield figure(rf"(?<![\w/])7{GAP}j{GAP}/{GAP}7(?!\w)", "sept jours sur sept", needs="/")
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour}){GAP}(?:h|H|:){GAP}(?P<minute>{minute})?(?P<to>{to})"
        rf"(?P<hour2>{hour}){GAP}(?:h|H|:)(?:{GAP}(?P<minute2>{minute}))?(?![\w:])",
        between,
        needs="hH:",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour}){GAP}[hH]{GAP}(?P<minute>{minute})(?:{GAP}(?:min|mn)\b)?(?!\w)",
        time,
        needs="hH",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>{minute})(?:{GAP}h\b)?(?![\w:]|[.,][0-9])",
        time,
        needs=":",
    )


def one_hour_or_another() -> Form:
    """Say the stroke between two hours: "19 h/20 h"; around the clock is "24 h/24"."""
    return form(
        r"(?<![\w.,/\u2013-])(?!24 ?h ?/ ?24)[0-9]{1,2} ?h(?P<said> ?/ ?)"
        r"(?=[0-9]{1,2} ?h(?!\w| ?[-\u2013]))",
        " ou ",
        needs="/",
    )


def days_by_a_letter() -> Iterator[Form]:
    """Say days by their letter: "2 fois par j.", "les j. pairs"."""
    yield form(
        r"\b(?:fois|cp|doses?|sachets?|mg|g|ml) par (?P<said>j\b\.?)(?=$|[ ,;)])",
        lambda match: f"jour{stop(match)}",
        needs=(" j",),
    )
    yield form(
        r"\b[Ll]es (?P<said>j\.)(?= (?:pairs|impairs|fériés|ouvrés|suivants))",
        "jours",
        needs=(" j.",),
    )


def every_so_many_hours() -> Form:
    """Say "toutes les h"."""
    return form(
        r"\b(?:[Tt]outes les|[Tt]tes les|[Ll]es [0-9]{1,2}|quelques) (?P<said>h)(?=$|[,.;)])",
        "heures",
        needs=(" h",),
    )


def every_half_hour() -> Form:
    """Say "toutes les ½ h"."""
    return form(
        r"\b[Tt](?:ou)?tes les (?P<said>(?:½|1/2) ?(?:h|heures?))(?!\w)",
        "demi-heures",
        needs="½/",
    )


def so_long_after() -> Form:
    """Say "2 h ap."."""
    return form(
        r"(?:[0-9] ?h|min|heures|minutes|jours|j) (?P<said>ap\.)(?=$|[,;.)]| le| la| les)",
        lambda m: f"après{stop(m)}",
        needs=("ap.",),
    )


def opening() -> Form:
    """Say when it is open: "ouv. tlj"."""
    return form(
        r"(?<![\w.])(?P<said>[Oo]uv\.)(?= (?:tlj|tous|ts|de |du |le |les |lun|mar|mer|jeu|ven"
        r"|sam|dim|7 ?j|[0-9]|d['’]| ?: ?[0-9]))",
        lambda match: f"{match['said'][0]}uvert",
        needs=("uv.",),
    )


def behind_opening() -> Form:
    """Say the opening behind its preposition: "après ouv."."""
    return form(
        r"\b(?i:après|avant|dès|depuis) (?P<said>ouv\.)",
        lambda match: f"ouverture{stop(match)}",
        needs=("ouv.",),
    )


def after_an_hour() -> Form:
    """Say "ap. 18 h"."""
    return form(r"(?<![\w.])(?P<said>ap\.)(?= [0-9]{1,2} ?(?:h\b|h[0-9]))", "après", needs=("ap.",))


def per_day_behind_words() -> Form:
    """Say the stroke before a day behind a noun: "2 litres d'eau/j", "3 repas/jour"."""
    words = {"j": "jour", "jr": "jour", "sem": "semaine", "sem.": "semaine"}
    return form(
        r"(?:(?<=[a-zà-ÿ]{5})|(?<=['’]eau))(?P<said>/(?P<unit>sem\.|sem|jr|j|jour|semaine|mois|an))(?![\w/-])",
        lambda match: f" par {words.get(match['unit'], match['unit'])}{stop(match)}",
        needs="/",
    )
