"""How a medicine is taken, in German, French and Spanish: "1-0-1/2", "x 7 Tage", two strengths."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.tongue import DASH, GAP, NUMBER, SPACE, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form
from podcast.narration.spoken.triggers import DIGITS

_SIZES = ("g", "mg", "µg", "mcg")
_IN_UNITS = re.compile(r"\b(?i:insulin|héparine|heparin)")
_PART = "(?:[0-4](?:½| 1/2)?|½|¼|1/2|1/4)"


def taken(tongue: Tongue) -> Rule:
    """Give the rule for what ranges, fractions and concentrations would take apart."""
    return Rule(
        "doses",
        (
            _schedule(tongue),
            _two_strengths(tongue),
            _memory(tongue),
            _height_and_weight(tongue),
            _in_hours(tongue),
            _times_by_letters(tongue),
            _of_a_drug(tongue),
            _behind_a_code(tongue),
            *_how_long(tongue),
            _spans(tongue),
        ),
    )


def _schedule(tongue: Tongue) -> Form:
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


def _two_strengths(tongue: Tongue) -> Form:
    """Say the two strengths of a medicine, which is no concentration: "500 mg/125 mg"."""

    def said(match: re.Match[str]) -> str | None:
        first, last = key_of(match["first"]), key_of(match["last"])
        if _SIZES.index(last) < _SIZES.index(first):
            return None
        names = (tongue.named(tongue.part("units")[one], one=False) for one in (first, last))
        if tongue.is_one(match["low"]):
            single = tongue.named(tongue.part("units")[first], one=True)
            number = tongue.number(match["low"], noun=tongue.part("units")[first])
            _, second = names
            return f"{number} {single}, {tongue.number(match['high'])} {second}"
        ends = zip((match["low"], match["high"]), names, strict=True)
        return ", ".join(f"{tongue.number(one)} {name}" for one, name in ends)

    return figure(
        rf"{START}(?P<low>{NUMBER}){GAP}(?P<first>g|mg|µg|\u03bcg|mcg){GAP}/{GAP}"
        rf"(?P<high>{NUMBER}){GAP}(?P<last>mg|µg|\u03bcg|mcg)(?![\w/])",
        said,
        needs="/",
    )


def _memory(tongue: Tongue) -> Form:
    """Say the two memories of a telephone: "8 GB/256 GB"."""

    def said(match: re.Match[str]) -> str:
        ends = []
        for end in ("low", "high"):
            pair = tongue.part("units")[match[f"{end}_unit"]]
            name = tongue.named(pair, one=tongue.is_one(match[end]))
            ends.append(f"{tongue.number(match[end], noun=pair)} {name}")
        return ", ".join(ends)

    units = "GB|TB|MB" if "TB" in tongue.part("units") else "Go|To|Mo"
    return figure(
        rf"{START}(?P<low>{NUMBER}){GAP}(?P<low_unit>{units}){GAP}/{GAP}"
        rf"(?P<high>{NUMBER}){GAP}(?P<high_unit>{units})(?![\w/])",
        said,
        needs="/",
    )


def _height_and_weight(tongue: Tongue) -> Form:
    """Say how tall and how heavy somebody is: "1,78 m/85 kg" is no rate."""

    def said(match: re.Match[str]) -> str:
        names = []
        for number, unit in ((match["low"], match["first"]), (match["high"], match["last"])):
            pair = tongue.part("units")[unit]
            name = tongue.named(pair, one=tongue.is_one(number))
            names.append(f"{tongue.number(number, noun=pair)} {name}")
        return ", ".join(names)

    return figure(
        rf"{START}(?P<low>[12][,.][0-9]{{1,2}}|[0-9]{{2,3}}(?:[,.][0-9])?){GAP}(?P<first>c?m|kg){GAP}/{GAP}"
        rf"(?P<high>[12][,.][0-9]{{1,2}}|[0-9]{{2,3}}(?:[,.][0-9])?){GAP}(?P<last>c?m|kg)(?![\w/²³])",
        said,
        needs="/",
    )


def _how_long(tongue: Tongue) -> Iterator[Form]:
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


def _spans(tongue: Tongue) -> Form:
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


def _in_hours(tongue: Tongue) -> Form:
    """Say how many in so many hours: "max. 8/24 h"."""
    pair = tongue.part("units")["h"]

    def said(match: re.Match[str]) -> str:
        hours = f"{tongue.number(match['hours'], noun=pair)} {tongue.named(pair, one=False)}"
        return f"{tongue.number(match['n'])} {tongue.word('within')} {hours}"

    return figure(
        rf"(?<![\w.,/:-])(?P<n>[1-9][0-9]?)/(?P<hours>12|24|48|72){GAP}h(?!\w)", said, needs="/"
    )


def _behind_a_code(tongue: Tongue) -> Form:
    """Part the figure of a name from its dose: "D3 1.000 I.E." is no thirty-one thousand."""
    return form(
        rf"(?<![\w-])(?:[A-Z]|Omega-)[0-9]{{1,2}}(?P<said> )(?={NUMBER}{GAP}"
        rf"(?:{tongue.keys('units')})(?!\w))",
        ", ",
        needs=DIGITS,
    )


def _times_by_letters(tongue: Tongue) -> Form:
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


def _of_a_drug(tongue: Tongue) -> Form:
    """Say the letter of units where insulin is spoken of: "10 E morgens, 12 E abends"."""
    pair = tongue.word("drug_units")

    def said(match: re.Match[str]) -> str | None:
        if not _IN_UNITS.search(match.string[max(0, match.start() - 90) : match.start()]):
            return None
        name = tongue.named(pair, one=tongue.is_one(match["n"]))
        stop = "." if not match.string[match.end() :].strip() and match[0].endswith(".") else ""
        return f"{tongue.number(match['n'], noun=pair)} {name}{stop}"

    return figure(rf"{START}(?P<n>{NUMBER}){GAP}{tongue.word('drug_letter')}\.?(?![\w/-])", said)
