"""Doses in French and Spanish alike: insulin through the day, "1 fois/SEMAINE", which eye."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from podcast.narration.spoken.languages.sentence_ends import before, stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_DROPS = re.compile(
    r"\b(?i:gouttes?|g?tte?s?|gotas?|collyres?|colirios?|oft[aá]lm\w*|ophtalm\w*)\b"
)
_EYES = {
    "french": {
        "OD": "dans l'œil droit",
        "OG": "dans l'œil gauche",
        "ODG": "dans les deux yeux",
        "OO": "dans les deux yeux",
    },
    "spanish": {
        "OD": "en el ojo derecho",
        "OI": "en el ojo izquierdo",
        "AO": "en ambos ojos",
        "OO": "en ambos ojos",
    },
}


def through_the_day(tongue: Tongue) -> Iterator[Form]:
    """Say units for each meal, which are from no number to another: "4-6-5 UI"."""
    pair = tongue.part("units")["UI"]

    def said(match: re.Match[str]) -> str:
        numbers = re.findall("[0-9]+", match[0])
        return f"{', '.join(map(tongue.number, numbers))} {tongue.named(pair, one=False)}"

    n = "[0-9]{1,2}"
    yield figure(rf"(?<![\w.,/-]){n}(?:-{n}){{2,3}}{GAP}UI(?![\w/-])", said, needs=("UI",))
    yield figure(
        rf"(?<![\w.,/-]){n}{GAP}UI(?:{GAP}-{GAP}{n}{GAP}UI){{2,3}}(?![\w/-])", said, needs=("UI",)
    )


def in_which_eye(tongue: Tongue) -> Form:
    """Say the eye that drops are given into: "1 gota OD"."""
    eyes = _EYES[tongue.name]
    return form(
        r"\b(?:gouttes?|gttes?\.?|gtte?s?\.?|gotas?|collyre|colirio)"
        r"(?: [^\W\d_]{0,12}| [0-9]{1,2} ?x ?/ ?jr?)?"
        rf" (?P<said>{'|'.join(eyes)})(?![\w-])",
        lambda match: eyes[match["said"]],
        needs=tuple(eyes),
    )


def in_an_eye(tongue: Tongue) -> Form:
    """Say the eye further behind its drops: "Collyre : 1 gtte x 4/j OD"."""
    eyes = _EYES[tongue.name]

    def said(match: re.Match[str]) -> str | None:
        return eyes[match["eye"]] if _DROPS.search(before(match)) else None

    return form(
        rf"(?<![\w-])(?P<said>(?:en |dans )?(?P<eye>{'|'.join(eyes)}))(?![\w-])",
        said,
        needs=tuple(eyes),
    )


def capital_periods(tongue: Tongue) -> Form:
    """Say the stroke before a period in capitals: "1 vez/SEMANA"."""
    return form(
        r"\b(?:vez|veces|fois|mg|comp\.|cp)(?P<said> ?/ ?)"
        r"(?=(?:SEMANA|DÍA|MES|SEMAINE|JOUR|MOIS)\b)",
        f" {tongue.word('per')} ",
        needs="/",
    )


_DOSED = re.compile(
    r"[0-9]\s?(?:mg|g|ml|mL|cp|h|UI|µg)\b|\b(?i:g[ée]l\w*|c[áa]ps?\w*|comp\w*|amp\w*|fois|veces|heures|horas"
    r"|interdos\w*|bouffées?|puffs?|jour|día|sobres?|sachets?)\b"
)


def at_need(tongue: Tongue) -> Iterator[Form]:
    """Say by its letters what is taken at need, and breathed air: "SB", "s.p.", "AA"."""

    def dosed(words: str) -> Callable[[re.Match[str]], str | None]:
        return lambda match: words + stop(match) if _DOSED.search(before(match)) else None

    if tongue.name == "french":
        yield form(r"(?<=[a-zé0-9] )(?P<said>SB)(?=$|[,.;)])", dosed("si besoin"), needs=("SB",))
        yield form(
            r"\b(?:Sat|SpO2|SaO2|saturation)\b[^.;\n]{0,14}% (?P<said>AA)(?![\w-])",
            "en air ambiant",
            needs=("AA",),
        )
        return
    yield form(
        r"(?<=[a-zé0-9] )(?P<said>s\. ?p\.)(?=$|[,;)]| [(a-z])", dosed("si precisa"), needs=("s.",)
    )


_ENOUGH = re.compile(r"[0-9½¼][^;\n]{0,25}$")  # how much is taken


def morning_and_night(tongue: Tongue) -> Iterator[Form]:
    """Say when behind how much: "1 c. à c. m. et s.", "5 ml m. y n."."""

    def said(match: re.Match[str]) -> str | None:
        is_dose = _ENOUGH.search(match.string[: match.start("said")])
        return parts[match["said"][-2]] + stop(match) if is_dose else None

    if tongue.name == "french":
        parts = {"s": "matin et soir"}
        pattern = r"(?<=[\w.½] )(?P<said>m\. ?et s\.)(?!\w)"
    else:
        parts = {"n": "por la mañana y por la noche", "t": "por la mañana y por la tarde"}
        pattern = r"(?<=[\w.½] )(?P<said>m\. ?y [nt]\.)(?!\w)"
    yield form(pattern, said, needs=("m.",))
