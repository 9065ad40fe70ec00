"""What German letters, courts and notices write: "1 von 10", "10 c.t.", "VI ZR 278/18", "EZ"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

_ONE = {
    "dative": {"m": "einem", "f": "einer", "n": "einem"},
    "accusative": {"m": "einen", "f": "eine", "n": "eines"},
    "nominative": {"m": "einer", "f": "eine", "n": "eines"},
}
_WOMEN = re.compile("(?:[Ff]rauen|innen|[Pp]ersonen|[Ff]amilien|Schwangeren)$")
_NEUTER = re.compile("(?:[Kk]indern|[Mm]ädchen|Babys|[Bb]üchern|[Hh]äusern|Mitgliedern|Jahren)$")
_ROOMS = {"EZ": "Einzelzimmer", "DZ": "Doppelzimmer"}
_DAYS = {"Di.": "Dienstag", "Do.": "Donnerstag", "Fr.": "Freitag", "So.": "Sonntag"}
_HALLS = {"c.t.": "cum tempore", "s.t.": "sine tempore"}


def german_letters(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that dates, ordinals and numbers would otherwise take apart."""
    return (
        Rule("identifiers", (_case(tongue), _extension(tongue))),
        Rule("fractions", (_one_of(),)),
        Rule("ordinals", tuple(_two_places())),
        Rule("abbreviations", (*_short(), *_of_courts())),
    )


def _case(tongue: Tongue) -> Form:
    """Say the number of a case by its year: "278 aus 18"."""

    def said(match: re.Match[str]) -> str:
        number, year = match["number"], match["year"].lstrip("0") or "0"
        return f"{tongue.number(number)} aus {tongue.number(year)}"

    return form(
        r"(?<![\w.,/])(?:[IVX]{1,4}a?|[1-9][0-9]?) [A-Z][A-Za-z]{0,4}(?: \([A-Za-z]{1,6}\))? "
        r"(?P<said>(?P<number>[1-9][0-9]{0,4})/(?P<year>[0-9]{2}))(?![\w/]|[.,][0-9])",
        said,
        needs="/",
    )


def _extension(tongue: Tongue) -> Form:
    """Say an extension behind its dash: "Fax: -4711"."""
    return form(
        r"\b(?:Fax|Telefax|Tel\.|Telefon|Durchwahl|DW|App\.)[:.]? ?(?P<said>[-\u2013] ?"
        r"(?P<number>[0-9]{1,6}))"
        r"(?![\w/]|[-.,][0-9])",
        lambda match: (
            f" {tongue.digits(match['number'])}"
            if match.string[match.start("said") - 1 : match.start("said")] != " "
            else tongue.digits(match["number"])
        ),
        needs="-\u2013",
    )


def _one_of() -> Form:
    """Say the one of so many in its case: "bis zu einem von zehn Behandelten"."""

    def said(match: re.Match[str]) -> str:
        before = match.string[max(0, match.start() - 60) : match.start()]
        noun = match["noun"]
        kind = "f" if _WOMEN.search(noun) else "n" if _NEUTER.search(noun) else "m"
        if re.search(r"\b(?:bis zu|bei|von|mit|zu|unter|nach) $", before):
            return _ONE["dative"][kind]
        above = re.search(r"\b(?:als|über|für|etwa|nur|circa|ca\.|rund|mindestens) $", before)
        if above and re.search(r"\b(?:kann|können|betr\w+|triff\w*|treffen|haben|hat)\b", before):
            return _ONE["accusative"][kind]
        return _ONE["nominative"][kind]

    return figure(
        r"(?<![\w.,:/-])1"
        r"(?= von [0-9.]{1,9} (?:[a-z]{4,} )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}[ns])\b)",
        said,
        needs=(" von ",),
    )


def _two_places() -> Iterator[Form]:
    """Say the second of two places in a row: "in der 12. und 67. Min.", "am 2. u. 4. Mi."."""
    place = r"[1-9][0-9]{0,2}\."
    first = rf"{place}(?:,| und| oder| u\.|/){GAP}(?:{place} (?:und|oder|u\.) )?"

    def weekday(match: re.Match[str]) -> str:
        return ordinal(int(match["number"]), "n")

    def minute(match: re.Match[str]) -> str:
        ending = "" if match["before"].lower() == "die" else "n"
        stop = sentence_stop(match, at=match.end("said"))
        return f"{ordinal(int(match['number']), ending)} Minute{stop}"

    yield form(
        rf"\b(?P<before>[Dd]er|[Dd]ie) {first}(?P<said>(?P<number>[1-9][0-9]{{0,2}})\. Min"
        rf"(?:\.|(?!\w)))",
        minute,
        needs=("Min",),
    )
    yield form(
        rf"\b(?:am|jeden|jedem|vom|zum|den|dem) {first}(?P<said>(?P<number>[1-9])\.)"
        r"(?= (?:Mo|Di|Mi|Do|Fr|Sa|So)\b)",
        weekday,
        needs=".",
    )


def _short() -> Iterator[Form]:
    yield form(
        r"(?<=[0-9] )(?P<said>[cs]\. ?t\.)(?!\w)",
        lambda match: _HALLS[match["said"].replace(" ", "")],
        needs=("t.",),
    )
    yield form(
        r"(?<=\w )(?P<said>(?:re|li)\.)(?=[,;)]| [0-9]| (?:bei|mit|nach|ohne)\b|$)",
        lambda match: "rechts" if match["said"] == "re." else "links",
        needs=("re.", "li."),
    )
    yield form(
        r"[0-9]\. (?P<said>(?:Di|Do|Fr|So)\.)(?= (?:im|jeden|des|eines|ab|um)\b|,? [0-9])",
        lambda match: _DAYS[match["said"]],
        needs=("Di.", "Do.", "Fr.", "So."),
    )
    yield form(r"(?<![\w.])Gr\.(?= (?:X{0,3}[SL]|M|[0-9]{2})(?![\w,]))", "Größe", needs=("Gr.",))
    yield form(
        r"(?<![\w.])(?P<said>Fr\.)(?=,? (?:(?:bis|ab|von|um|nur|nach) )?[0-9]{1,2}"
        r"(?:[:.][0-9]{2}|[-\u2013 ]|$))",
        "Freitag",
        needs=("Fr.",),
    )
    yield form(r"[Pp]latz [1-9][0-9]?(?P<said>\.)(?=[,;)])", "", needs=("latz",))
    yield form(r"(?<=[0-9] )Zi\.(?=[,;)]|$)", "Zimmer", needs=("Zi.",))
    yield form(
        r"(?<![\w.])Pat\.(?= (?:seit|ist|hat|wurde|war|klagt|mit|nimmt|gibt|stellt|kommt)\b)",
        "Patient",
        needs=("Pat.",),
    )


def _of_courts() -> Iterator[Form]:
    yield form(r"\bv\.(?= ?[0-9]{1,2}\.(?:[0-9]{1,2}\.| [A-Z]))", "vom", needs=("v.",))
    yield form(r"\bWS(?= (?:20)?[0-9]{2}/[0-9]{2}(?!\w))", "Wintersemester", needs=("WS",))
    yield form(
        r"\b(?:im|seit dem|zum|das|im kommenden) (?P<said>SS)(?= 20[0-9]{2}\b)",
        "Sommersemester",
        needs=("SS",),
    )
    yield form(
        r"(?<![\w-])(?P<said>[ED]Z)(?=:? (?:ab|mit|ohne|für|zu|je|inkl\.|[0-9]{1,4} ?(?:€|EUR|"
        r"Euro)))",
        lambda match: _ROOMS[match["said"]],
        needs=("EZ", "DZ"),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Gg]em\.)(?= (?:Art|Ziff|Abs|§|Nr|Vertrag|Satzung))",
        lambda match: f"{match['said'][0]}emäß",
        needs=("em.",),
    )
