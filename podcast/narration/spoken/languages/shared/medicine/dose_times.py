"""When, how often and how long a medicine is taken: "1-0-1/2", "x 7 Tage", "3x/j"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, START, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_PART = "(?:[0-4](?:½| 1/2)?|½|¼|1/2|1/4)"


def many_times(tongue: Tongue) -> Iterator[Form]:
    """Say "2 cp x 3/j" as a number of tablets, and how often."""
    yield form(
        rf"(?:(?:(?<=[^\W\d_])|(?<=[^\W\d_]\.)){SPACE}[x×]{SPACE}?|(?<=[^\W\d_])(?<!\bma)(?<!\bMa)[x×](?=[0-9]))"
        rf"(?=[0-9]{{1,2}}(?:(?:{GAP}{DASH}{GAP}|{SPACE}{tongue.word('to')}{SPACE})[0-9]{{1,2}})?"
        rf"{GAP}(?:[x×]{GAP})?(?:/{GAP})?(?:{tongue.keys('often')})(?!\w))",
        ", ",
        needs="x×",
    )


def every_few_hours(tongue: Tongue) -> Form:
    """Say every how many hours: "5 ml/6-8 h"."""
    unit = tongue.part("units")["h"]

    def said(match: re.Match[str]) -> str:
        span = " ".join(
            (
                tongue.number(match["low"], noun=unit),
                tongue.word("to"),
                tongue.number(match["high"], noun=unit),
            )
        )
        return f" {tongue.word('every_hours').format(n=span)}"

    return form(
        rf"(?:[0-9]{GAP}(?:mg|g|ml|mL|µg|UI|IE|cp|comp\.?|gtt?e?s?\.?|mg/kg"
        rf"|ml/kg))(?P<said>{GAP}/{GAP}(?P<low>[1-9][0-9]?)"
        rf"{DASH}(?P<high>[1-9][0-9]?){GAP}h)(?!\w)",
        said,
        needs="/",
    )


def schedule(tongue: Tongue) -> Form:
    """Say how many are taken in the morning, at noon, in the evening, at night: "1-0-1/2"."""

    def one(written: str) -> str:
        sign = written.replace(" 1/2", "½").replace("1/2", "½").replace("1/4", "¼")
        if sign in {"½", "¼"}:
            return tongue.word("half_alone") if sign == "½" else tongue.part("vulgar")["¼"]
        if sign.endswith("½"):
            n = tongue.number(sign[0])
            return tongue.part("mixed").get(sign) or tongue.part("mixed")["½"].format(n=n)
        return tongue.number(sign)

    def said(match: re.Match[str]) -> str:
        return ", ".join(one(part.strip()) for part in re.split(DASH, match[0]))

    return form(
        rf"(?<![\w.,/:+-])(?<![0-9] ){_PART}(?:{GAP}{DASH}{GAP}{_PART}){{2,3}}"
        rf"(?![\w/½]|{GAP}{DASH}[0-9]|[.,:][0-9])(?! ?(?:gegen|zu)\b)",
        said,
        needs="-\u2010\u2011\u2012\u2013\u2014",
    )


def how_long(tongue: Tongue) -> Iterator[Form]:
    """Say for how long a medicine is taken: "1 comp. c/8 h x 7 días"."""
    periods, short = tongue.part("units"), tongue.word("short_periods")

    def said(match: re.Match[str]) -> str:
        count, unit = match["count"], match["unit"]
        pair = periods.get(unit) or tongue.part("under").get(unit)
        name = tongue.named(pair, one=count == "1") if pair else unit
        number = tongue.number(count, noun=pair or unit)
        return f" {tongue.word('during')} {number} {name}"

    yield form(
        rf"(?:(?<=[^\W\d_])|(?<=[^\W\d_][.)]))(?:{SPACE}[x×]{GAP}"
        # The x of "Félix 5 ans" and of "Max 7 años" is a name's.
        rf"|(?<!\bma)(?<!\bMa)[x×](?=[0-9]))(?P<count>[0-9]{{1,2}}){GAP}"
        rf"(?P<unit>{tongue.word('periods')}|{short})(?![\w/])",
        said,
        needs="x×",
    )


def spans_of_times(tongue: Tongue) -> Form:
    """Say from how often to how often: "2-3x tägl.", "2 à 3x/j"."""

    def said(match: re.Match[str]) -> str:
        low, high = (tongue.number(match[end], noun=tongue.word("time")) for end in ("low", "high"))
        often = tongue.part("often")[re.sub(r"\s", "", match["often"]).lower()]
        return f"{tongue.word('times_span').format(low=low, high=high)} {often}"

    return figure(
        rf"{START}(?P<low>[0-9]{{1,2}})(?:{GAP}{DASH}{GAP}| {tongue.word('to')} )"
        rf"(?P<high>[0-9]{{1,2}}){GAP}(?:[x×]|{tongue.word('times_word')}){GAP}(?:/{GAP})?"
        rf"(?P<often>{tongue.keys('often')})(?!\w)",
        said,
    )


def in_hours(tongue: Tongue) -> Form:
    """Say how many in so many hours: "max. 8/24 h"."""
    pair = tongue.part("units")["h"]

    def said(match: re.Match[str]) -> str:
        hours = f"{tongue.number(match['hours'], noun=pair)} {tongue.named(pair, one=False)}"
        return f"{tongue.number(match['n'])} {tongue.word('within')} {hours}"

    return figure(
        rf"(?<![\w.,/:-])(?P<n>[1-9][0-9]?)/(?P<hours>12|24|48|72){GAP}h(?!\w)", said, needs="/"
    )


def times_by_letters(tongue: Tongue) -> Form:
    """Say how often before a short week or day: "1 vez/sem"."""

    def said(match: re.Match[str]) -> str:
        known = tongue.part("how_many").get(match["count"])
        number = tongue.number(match["count"], noun=tongue.word("time"))
        often = tongue.part("often")[match["often"].lower()]
        return f"{known or tongue.word('times').format(n=number)} {often}"

    return figure(
        rf"{START}(?P<count>[0-9]{{1,2}}){GAP}(?:{tongue.word('times_word')}|Mal){GAP}/{GAP}"
        rf"(?P<often>sem\.?|d|jour|j|mois|an|wo\.|Wo\.)(?!\w)",
        said,
        needs="/",
    )
