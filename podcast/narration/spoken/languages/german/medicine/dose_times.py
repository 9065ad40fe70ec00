"""When German takes how much: "20-0-0-0 mg", "Tag 1–3 40 mg", "für 7 d.", "q8h"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.cases import DATIVE
from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import DASH, GAP, NUMBER, Tongue
from podcast.narration.spoken.rule import Form, form

_AMOUNTS = r"mg|µg|\u03bcg|mcg|g|ml|IE|I\.E\.|Tr\.|Tbl\.|Tabl\.|Kps\."


def times_in_a_cell() -> Iterator[Form]:
    """Say when something is taken, where nothing else stands: "mo.", "mi. + abds.", "3–5 T."."""
    names = {"mo.": "morgens", "mi.": "mittags"}
    yield form(
        r"(?:^|(?<=[,/+] ))m[oi]\.(?=$|,| ?[/+])",
        lambda match: names[match[0]],
        needs=tuple(names),
    )
    yield form(
        r"^(?:[2-9]|[1-9][0-9])(?: ?[-\u2013] ?[0-9]{1,2})? (?P<said>T\.)$", "Tage", needs=("T.",)
    )


def dose_times(tongue: Tongue) -> Iterator[Form]:
    """Say when how much is taken, before numbers and their units are said."""
    yield from rows_of_amounts(tongue)
    yield days_by_a_letter(tongue)
    yield tablets_of_a_day()
    yield from halves_behind_articles(tongue)
    yield once_so_many()
    yield days_before_amounts(tongue)
    yield from by_latin_letters(tongue)


def rows_of_amounts(tongue: Tongue) -> Iterator[Form]:
    """Say how much at which time of a day: "20-0-0-0 mg", "1,5-0-1,5", "10 mg 5-0-0"."""

    def row(written: str) -> str:
        parts = re.split(rf"{GAP}{DASH}{GAP}", written)
        return ", ".join("ein halb" if one == "½" else tongue.number(one) for one in parts)

    def with_unit(match: re.Match[str]) -> str:
        name = tongue.named(tongue.part("units")[key_of(match["unit"])], one=False)
        return f"{row(match['row'])} {name}{sentence_stop(match, at=match.end())}"

    part = "(?:[0-9]{1,4}(?:,[0-9]{1,2})?|½)"
    several = rf"{part}(?:{GAP}{DASH}{GAP}{part}){{2,3}}"
    end = r"(?![\w/½]|[-\u2013.,:][0-9])"
    yield form(
        rf"(?<![\w.,/:+-])(?P<row>{several}){GAP}(?P<unit>{_AMOUNTS})(?![\w/])",
        with_unit,
        needs="-\u2010\u2011\u2012\u2013\u2014",
    )
    # A comma or a strength before it tells that a row is neither a day nor a telephone's.
    yield form(
        rf"(?<![\w.,/:+-])(?=[0-9½,-]{{0,9}}[0-9],[0-9])(?P<said>{several}){end}",
        lambda match: row(match["said"]),
        needs=",",
    )
    yield form(
        rf"[0-9] ?(?:mg|µg|g|IE|ml)(?: ret\.| retard)?:? (?P<said>{several}){end}",
        lambda match: row(match["said"]),
        needs="-\u2010\u2011\u2012\u2013\u2014",
    )


def days_before_amounts(tongue: Tongue) -> Form:
    """Part the number of a day from its dose: "Tag 1–3 40 mg" is no range of milligrams."""

    def said(match: re.Match[str]) -> str:
        name = tongue.named(tongue.part("units")[key_of(match["unit"])], one=False)
        per = " pro Tag" if match["per"] else ""
        stop = "" if per else sentence_stop(match, at=match.end())
        return f", {tongue.number(match['n'])} {name}{per}{stop}"

    return form(
        r"(?:^|[.:;,(\u2013] |\b(?:[Aa]b|[Vv]on|[Aa]n) )(?:Tage?|Wochen?|Monate?|Zyklus|Tg\.|Wo\.) "
        rf"[0-9]{{1,3}}(?:{GAP}(?:{DASH}|bis|und){GAP}[0-9]{{1,3}})?"
        rf"(?P<said> (?P<n>{NUMBER}){GAP}(?P<unit>{_AMOUNTS})(?P<per>/(?:Tag|d)\b)?)(?![\w/])",
        said,
        needs=("Tag", "Woche", "Monat", "Zyklus", "Tg.", "Wo."),
    )


def days_by_a_letter(tongue: Tongue) -> Form:
    """Say days by their letter with a full stop, which is no article: "für 7 d."."""

    def said(match: re.Match[str]) -> str:
        many = "Tagen" if match["before"].lower() in {"seit", "nach", "binnen"} else "Tage"
        goes_on = match.string[match.end() :].lstrip()[:1].isupper()
        stop = sentence_stop(match, at=match.end()) or ("," if goes_on else "")
        return f"{tongue.number(match['n'])} {many}{stop}"

    return form(
        r"\b(?P<before>(?i:für|über|seit|nach|binnen|alle|noch|max\.|maximal|mind\.|mindestens"
        r"|ca\.)) "
        r"(?P<said>(?P<n>[2-9]|[1-9][0-9]) d\.)(?=$|[,;)]| [A-ZÄÖÜ][a-zäöüß]{2})",
        said,
        needs=(" d.",),
    )


def by_latin_letters(tongue: Tongue) -> Iterator[Form]:
    """Say every how many hours, and what is released slowly: "q8h", "10 mg ret."."""
    yield form(
        r"(?<![\w-])q ?(?P<n>[2-9]|[1-9][0-9]) ?h(?![\w-])",
        lambda match: f"alle {tongue.number(match['n'])} Stunden",
        needs="q",
    )
    yield form(
        r"(?:[0-9] ?mg|[0-9] ?mg\)) (?P<said>ret\.)(?!\w)",
        lambda match: f"retard{sentence_stop(match, at=match.end())}",
        needs=("ret.",),
    )


def every_so_long(tongue: Tongue) -> Form:
    """Say a figure that is joined to how often: "14-tägl.", "8-stündlich", "3-monatliche"."""
    return form(
        r"(?<![\w.,/:-])(?P<said>(?P<n>[1-9][0-9]?)-?)"
        r"(?=(?:täg|wöchent|stünd|monat|minüt|jähr)(?:l\.|lich(?:e[nrms]?)?\b)|(?:stdl|mtl|wö)\.)",
        lambda match: "ein" if match["n"] == "1" else tongue.number(match["n"]),
    )


def from_half_an_hour(tongue: Tongue) -> Form:
    """Say from half an hour to how many in the dative: "nach ½–1 Std."."""

    def said(match: re.Match[str]) -> str:
        stop = sentence_stop(match, at=match.end("said"))
        if match["high"] == "1":
            return f"einer halben bis einer Stunde{stop}"
        return f"einer halben bis {tongue.number(match['high'])} Stunden{stop}"

    return form(
        rf"\b(?i:{DATIVE}) (?:(?:ca\.|etwa) )?(?P<said>(?:½|1/2){GAP}(?:{DASH}|bis){GAP}"
        r"(?P<high>[1-9]) ?(?:Std\.|Stunden?\b|h\b))",
        said,
        needs="½/",
    )


def tablets_of_a_day() -> Form:
    """Say how many tablets on a day of the week: "Mo. ½, Mi. 1 und Fr. ½ Tbl."."""

    def said(match: re.Match[str]) -> str:
        return {"1": "eine", "1½": "eineinhalb"}.get(match["said"], "eine halbe")

    return form(
        r"\b(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?:? (?P<said>1½|½|1/2|1)(?=(?:,| und| u\.) [^\n]{0,60}"
        r"(?<=[0-9½] )(?:Tbl|Tabl))",
        said,
        needs=("Tbl", "Tabl"),
    )


def halves_behind_articles(tongue: Tongue) -> Iterator[Form]:
    """Say the half of a thing whose article is written: "eine ½ Tbl."."""

    def said(match: re.Match[str]) -> str:
        half = "halbe" if match["case"] == "e" else "halben"
        if not match["unit"]:
            return half
        name = tongue.named(tongue.part("units")[match["unit"]], one=True)
        goes_on = match.string[match.end() :].strip()
        return f"{half} {name}{sentence_stop(match, at=match.end()) if goes_on else ''}"

    article = r"\b(?i:ein(?P<case>e|en|em|er))"
    units = r"Tbl\.|Tabl\.|Kps\.|Std\.|EL|TL|l|Min\."
    yield form(
        rf"{article} (?P<said>(?:½|1/2)(?: ?(?P<unit>{units})(?!\w)|(?= [A-ZÄÖÜ][a-zäöüß]{{2}})))",
        said,
        needs="½/",
    )


def once_so_many() -> Form:
    """Say once before how many: "1x2 Tropfen"."""
    return form(
        r"(?<![\w.,/:-])(?P<said>1 ?[x×] ?)"
        r"(?=(?:[2-9]|[1-9][0-9]) (?:Tr\.|Tropfen\b|Hub|Hübe|Tbl|Tabl|Kps"
        r"|Beutel|Stück|Sprühst|EL|TL))",
        "einmal ",
        needs="x×",
    )
