"""What letters, laws and manuals write in German, French and Spanish: accounts, keys, months."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.strokes import counted
from podcast.narration.spoken.languages.tongue import GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.spoken.triggers import DIGITS
from podcast.narration.words import words_for

_CODES = {"german": "de", "french": "fr", "spanish": "es"}
_FUNCTION = re.compile("^F([0-9]{1,2})$")
# Behind these a figure and a year are a number of a law, a file or an issue, and no month.
_NUMBERED = re.compile(
    r"(?:\b(?:ST[CS]J?|SAP|ATC|ATS|[Ll]ey(?: [Oo]rgánica)?|LO|RDL?|[Dd]ecreto|[Oo]rden"
    r"|[Rr]esolución|Res|[Dd]irectiva"
    r"|[Rr]eglamento|[Ee]xpt?e?|[Ss]entencia|[Aa]cuerdo|[Cc]ircular|[Ii]nstrucción|[Rr]ec"
    r"|[Aa]uto|[Oo]rdenanza"
    r"|Az|VO|RL|Heft|Ausgabe|Folge|BGBl|Drucksache|Drs|Vorlage|Beschluss|Nr|Urteil|Rundschreiben"
    r"|Verordnung"
    r"|[Ll]oi|[Dd]écret|[Aa]rrêté|[Dd]ossier|[Rr]éf|[Dd]élib\w*|[Dd]écision|[Rr]èglement"
    r"|[Nn]uméro|[Nn]úmero|no)\.?"
    r"|[Nn]\.? ?[°º]|[Nn]úm\.) ?$"
)
_GROUP = re.compile("[A-Z]+|[0-9]+")


def letters(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that dates, ranges and quantities would otherwise take apart."""
    return (
        Rule("identifiers", (_account(tongue), _of_the_union(tongue))),
        Rule("dates", tuple(_months(tongue))),
        Rule("times", (_run(tongue), *_long_run(tongue))),
        Rule("fractions", tuple(_one_in(tongue))),
        Rule("symbols", (_keys(tongue),)),
    )


def _account(tongue: Tongue) -> Form:
    """Say an account of a bank one figure at a time, in its groups."""

    def said(match: re.Match[str]) -> str:
        groups = _GROUP.findall(match["said"])
        return ", ".join(
            tongue.digits(group) if group.isdigit() else " ".join(group) for group in groups
        )

    return form(
        rf"(?<!\w)(?P<said>[A-Z]{{2}}[0-9]{{2}}(?:{SPACE}[0-9A-Z]{{4}}){{3,7}}(?:{SPACE}[0-9A-Z]"
        rf"{{1,3}})?)"
        r"(?![\w-])",
        said,
        needs=DIGITS,
    )


def _of_the_union(tongue: Tongue) -> Form:
    """Say a law of the Union by its year and its number: "(EU) 2016/679"."""

    def said(match: re.Match[str]) -> str:
        first, last = match["first"], match["last"]
        parts = [
            tongue.year(int(one))
            if len(one) == 4 and one[:2] in {"19", "20"}
            else tongue.number(one)
            for one in (first, last)
        ]
        return ", ".join(parts)

    return form(
        r"\((?:EU|EG|EWG|UE|CE|CEE)\)(?: (?:Nr\.|n[°ºo]|n\.º|núm\.))? ?"
        r"(?P<said>(?P<first>[12][0-9]{3}|[0-9]{1,4})/(?P<last>[0-9]{1,4}))(?![\w/])",
        said,
        needs="/",
    )


def _months(tongue: Tongue) -> Iterator[Form]:
    """Say a month of a year in figures, as on a box: "06/2027"."""
    names = words_for(_CODES[tongue.name]).listed("months")

    def said(match: re.Match[str]) -> str | None:
        if _NUMBERED.search(match.string[max(0, match.start("month") - 24) : match.start("month")]):
            return None
        of = tongue.word("of_a_year")
        return f"{names[int(match['month']) - 1]} {of}{tongue.year(int(match['year']))}"

    yield figure(
        r"(?<![\w.,:/-])(?P<month>0[1-9]|1[0-2])/(?P<year>20[0-9]{2})(?![\w/-]|[.,][0-9])",
        said,
        needs="/",
    )
    yield form(
        rf"(?<![\w.])(?i:{tongue.word('since_when')}) (?P<said>(?P<month>[1-9])/(?P<year>(?:19"
        rf"|20)[0-9]{{2}}))"
        r"(?![\w/-]|[.,][0-9])",
        said,
        needs="/",
    )


def _run(tongue: Tongue) -> Form:
    """Say how long somebody ran: "3:32,4"."""

    def said(match: re.Match[str]) -> str:
        seconds = tongue.number(f"{int(match['seconds'])},{match['part']}")
        name = tongue.part("units")["s"].partition(" |")[0].partition("/")[2]
        return f"{counted(match['minutes'], 'min', tongue=tongue)} {seconds} {name}"

    return figure(
        r"(?<![\w.,:/-])(?P<minutes>[0-9]{1,3}):(?P<seconds>[0-5][0-9]),(?P<part>[0-9]{1,3})"
        r"(?!\w|[.,:][0-9]| ?(?:min|Min))",
        said,
        needs=":",
    )


_LONG = (
    "[Mm]arath\\w*|lief|Etappe|Triathlon|Bestzeit|étape|chrono|etapa|corrió|trail|semi-marathon"
    "|Halbmarathon|media maratón"
)


def _long_run(tongue: Tongue) -> Iterator[Form]:
    """Say hours, minutes and seconds of a run: "3:42:15 Std."."""

    def said(match: re.Match[str]) -> str | None:
        parts = ((match["hours"], "h"), (match["minutes"], "min"), (match["seconds"], "s"))
        if not int(match["hours"]):
            return None
        return " ".join(counted(one, unit, tongue=tongue) for one, unit in parts if int(one))

    run = r"(?<![\w.,:/-])(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9]):(?P<seconds>[0-5][0-9])"
    yield figure(
        rf"{run}{GAP}(?:Std\.?|Stunden|Stdn\.|h|heures|horas|hs?\.)(?!\w)",
        said,
        needs=":",
    )
    yield form(
        rf"\b(?:{_LONG})\b[^.\n]{{0,40}}?(?P<said>{run})(?![\w:]|[.,][0-9])",
        said,
        needs=":",
    )


def _one_in(tongue: Tongue) -> Iterator[Form]:
    """Say how often something happens: "> 1/10", "≥ 1/100 à < 1/10"."""
    words = tongue.part("one_in")
    if not words:
        return

    def said(match: re.Match[str]) -> str:
        noun = match["noun"] or ""
        one = noun if noun == "cas" else noun.removesuffix("s")
        said = words[match["sign"]].format(
            n=tongue.number(match["low"]), noun=f" {one}" if one else ""
        )
        return re.sub(r"\bun (?=personne|femme)", "une ", said)

    yield form(
        rf"(?P<sign>{one_of(tuple(words))}){GAP}1/(?P<low>10{{1,2}}(?:[. \u00a0\u202f]?000){{0,2}})"
        rf"(?: (?P<noun>{tongue.word('one_in_nouns')})\b)?(?![\w/]|[.,]?[0-9])",
        said,
        needs="/",
    )


def _keys(tongue: Tongue) -> Form:
    """Say keys that are pressed together: "Strg+C"."""
    keys = tongue.part("keys")

    def said(match: re.Match[str]) -> str:
        written = re.split(r" ?\+ ?", match["said"])
        names = (keys.get(key) or _FUNCTION.sub(r"F \1", key) for key in written)
        return f" {tongue.word('plus')} ".join(
            re.sub("[0-9]+", lambda one: tongue.number(one[0]), name) for name in names
        )

    return form(
        rf"(?<![\w+])(?P<said>{one_of(tuple(keys))}(?: ?\+ ?(?:{one_of(tuple(keys))}|[A-Z0-9]|"
        rf"F1?[0-9])){{1,3}})"
        r"(?![\w+])",
        said,
        needs="+",
    )
