"""Scores in all three languages: sets by strokes, "6/2, 6/3", and marks out of so many."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import before
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, figure, form

_DAY_AHEAD = re.compile(
    r"\b(?:am|vom|zum|den|le|les|du|des|au|el|del|al|los|días?|jours?|dates?|fechas?) ?"
    # A day before it was said already.
    r"(?:[0-9a-zé]{2,12} (?:de )?[a-zéû]{3,10}(?:,| y| et| und) ?)?"
    r"(?:[0-9]{1,2}/[0-9]{1,2}(?:,| y| et| und)? ?){0,6}$",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"\b(?i:le|du|au|les|el|del|al|los|am|vom) $")


def sets_by_strokes(tongue: Tongue) -> Form:
    """Say how the sets of a match ended, by strokes: "6/2, 4/6, 6/3"."""
    one = "[0-7]/[0-7]"

    def said(match: re.Match[str]) -> str | None:
        if _DAY_AHEAD.search(match.string[max(0, match.start() - 60) : match.start()]):
            return None
        if not all(max(map(int, pair.split("/"))) > 5 for pair in re.findall(one, match[0])):
            return None
        return re.sub(
            "([0-7])/([0-7])",
            lambda two: f"{tongue.number(two[1])} {tongue.number(two[2])}",
            match[0],
        )

    return figure(
        rf"(?<![\w.,/-]){one}(?:(?:,| {tongue.word('and')}|;) ?{one}){{1,4}}(?![\w/]|[.,][0-9])",
        said,
        needs="/",
    )


def marked_out_of(tongue: Tongue) -> Form:
    """Say out of how many something is marked, behind the word: "noté/20"."""
    return form(
        rf"\b(?i:{tongue.word('marked')})(?P<said> ?/ ?(?P<most>5|10|20|40|100))"
        r"(?![\w/%]|[.,][0-9])",
        lambda match: f" {tongue.word('out_of')} {tongue.number(match['most'])}",
        needs="/",
    )


def marks_out_of(tongue: Tongue) -> Form:
    """Say a mark out of so many where the sentence speaks of marks: "7/10", "15,5/20"."""

    def said(match: re.Match[str]) -> str | None:
        parted = rf"\b(?i:{tongue.word('marked')})"
        if _DAY_BEFORE.search(match.string[max(0, match.start() - 6) : match.start()]):
            return None
        text = match.string[match.end() : match.end() + 30]
        is_school = tongue.word("school_mark") == match["most"]
        if not (is_school or re.search(parted, before(match)) or re.match(rf" ?{parted}", text)):
            return None
        ends = [tongue.number(one) for one in (match["low"], match["high"]) if one]
        got = f" {tongue.word('to')} ".join(ends)
        return f"{got} {tongue.word('out_of')} {tongue.number(match['most'])}"

    mark = "[0-9]{1,3}(?:,[0-9]{1,2})?"
    return figure(
        rf"(?<![\w.,:/<>≥≤-])(?<![<>≥≤] )(?P<low>{mark})(?:{GAP}[\u2013-]{GAP}"
        rf"(?P<high>{mark}))?{GAP}/{GAP}"
        r"(?P<most>5|6|10|12|15|20|25|30|40|50|60|100)(?![\w/%-]|[.,][0-9])(?! ?(?:mg|µg|mcg"
        r"|g|ml|mmHg|kg|UI|IE|I\.E\.)(?!\w))",
        said,
        needs="/",
    )


_SCORING = re.compile(
    r"\b(?i:buts?|buteurs?|carton|penalty|remplac\w+|gol(?:es)?|tarjetas?|penalti|Tore?|Treffer|Torschütz\w+"
    r"|marc(?:ó|aron|ar|an?|ad[oa]|ador|ando)|anot\w{1,5}|ouvr\w+ le score|égalis\w+)\b"
)


def minutes_by_a_prime(tongue: Tongue) -> Form:
    """Say in which minute somebody scored, by its prime: "gol de Navas (21')"."""

    def said(match: re.Match[str]) -> str | None:
        if not _SCORING.search(before(match)):
            return None
        more = f" {tongue.word('plus')} {tongue.number(match['more'])}" if match["more"] else ""
        return tongue.word("in_minute").format(n=_place(match["n"], tongue=tongue)) + more

    return form(
        r"(?<=\()(?P<said>(?P<n>[1-9][0-9]?|1[01][0-9]|120)['’′]"
        r"(?: ?\+ ?(?P<more>[1-9][0-9]?)['’′]?)?)(?=[),;])",
        said,
        needs="'’′",
    )


def _place(number: str, *, tongue: Tongue) -> str:
    """Say a place in a row where the language counts minutes so."""
    if tongue.name == "spanish":
        return tongue.number(number)
    code = {"french": "fr", "german": "de"}[tongue.name]
    place = num2words(int(number), lang=code, to="ordinal")
    return "première" if place == "premier" else place
