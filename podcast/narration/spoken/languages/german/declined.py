"""German quantities whose words take an ending: "ein 6-wö. Säugling", "2/3-Mehrheit"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.german.cases import DATIVE, one_taken
from podcast.narration.spoken.languages.german.days import sets
from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.places import ending_before
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.tongue import NUMBER, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

_AGES = {"wö": "wöchig", "mon": "monatig", "jähr": "jährig", "täg": "tägig", "stünd": "stündig"}
_PARTS = {"3": "drittel", "4": "viertel", "5": "fünftel", "8": "achtel", "16": "sechzehntel"}
# What somebody does with the one of a thing: "1 Beutel in Wasser auflösen".
_TO_DO = (
    "(?:ein|auf|zu|hinzu|da?zu|unter|an|weg)?(?:nehmen|lösen|geben|trinken|rühren|heben|fügen"
    "|schlucken|lutschen|kauen|erhitzen|schälen|schneiden|hacken|pressen|reiben|verquirlen"
    "|verrühren|mischen|würfeln|schlagen|streuen|verteilen|tragen|inhalieren|spritzen)"
)
_HAS_A_VERB = re.compile(
    r"\b(?:ist|sind|wird|werden|wurde|hat|haben|muss|müssen|kann|können|soll|sollen|darf|dürfen|will|wollen|wollten?|möchten?|mag|mögen|würden?|lässt|lassen|gehen|geht)\b"
)
# Articles of many, and nouns that are many: "die 6-wö. Säuglinge", "alle 3-mon. Kontrollen".
_OF_MANY = re.compile("(?i:die|alle|keine|diese|jene|beide|[mds]eine|ihre|unsere|eure)")
_MANY = re.compile(
    "(?:en|linge|kinder|bilder|tage|monate|babys|kurse|versuche|termine|zyklen|zeiträume)$",
    re.IGNORECASE,
)
# What is filed under two figures, and no part of a whole: "Akte 4/8-Berlin".
_FILED = re.compile(
    r"\b(?:Akten?|Az\.|Heft|Ausgabe|Nr\.|Nummer|Tabelle|Seite|Blatt|Gruppe|Abschnitt|Teil|Band"
    r"|Kapitel|Raum|Zimmer|Tor|Gleis|Linie|Klasse|Haus|Art\.|Artikel) $"
)
_PRICED = (
    r"\b(?i:kost\w+|macht|Total|[Zz]ahl\w*|bezahl\w*|[Pp]reis\w*|Eintritt|Gebühr|Prämie|Franchise|Busse|beträgt"
    r"|Selbstbehalt|Rabatt|[Ss]tatt|à)[: ] ?(?:(?:nur|von|je|ca\.|rund|neu) )?$"
)


def declined(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before the words of the tables and before times of day."""
    return (
        Rule("abbreviations", (_of_an_age(tongue),)),
        Rule("fractions", (_parts_of_nouns(tongue),)),
        Rule("money", (_francs(tongue),)),
        Rule("ranges", (sets(tongue),)),
        Rule("times", (_hours(tongue),)),
        Rule("ordinals", (_added_minutes(tongue),)),
        Rule("abbreviations", (_of_a_century(), _holy())),
        Rule("doses", (_one_to_take(tongue),)),
        Rule("units", tuple(_bare_units(tongue))),
    )


def _of_an_age(tongue: Tongue) -> Form:
    """Say how old somebody is before the noun: "ein 6-wö. Säugling"."""

    def said(match: re.Match[str]) -> str:
        number = tongue.number(match["n"]).removesuffix("s") if match["n"] == "1" else ""
        number = number or tongue.number(match["n"])
        before, noun = match["before"] or "", match["noun"]
        ending = ending_before(before, kind=gender(noun))
        if _OF_MANY.fullmatch(before) and _MANY.search(noun):
            ending = "n"
        return f"{number}{_AGES[match['unit']]}e{ending}"

    return form(
        rf"(?:\b(?P<before>[^\W\d_]{{2,10}}) )?(?<![\w.,/-])(?P<said>(?P<n>[1-9][0-9]?)-?"
        rf"(?P<unit>{'|'.join(_AGES)})\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}}))",
        said,
        needs=tuple(f"{age}." for age in _AGES),
    )


def _parts_of_nouns(tongue: Tongue) -> Form:
    """Say a part that is joined to a noun: "2/3-Mehrheit", "3/4-Takt", "1/2-Liter-Flasche"."""

    def said(match: re.Match[str]) -> str | None:
        over, under = match["over"], match["under"]
        if _FILED.search(match.string[max(0, match.start() - 14) : match.start()]):
            return None
        if under == "2":
            return _half(match) if over == "1" else None
        word = _PARTS[under] if over == "1" else f"{tongue.number(over)}{_PARTS[under]}"
        return f"{word.capitalize()}-"

    return figure(
        rf"(?<![\w.,:/-])(?P<over>[1-9])/(?P<under>2|{'|'.join(_PARTS)})-"
        r"(?=(?!Zimmer|Bett|Tage|Personen)[A-ZÄÖÜ][a-zäöüß])",
        said,
        needs="/",
    )


def _half(match: re.Match[str]) -> str:
    """Say the half of what is swallowed or waited: "eine halbe Tablette"."""
    text = match.string
    if not re.match(
        "(?:Tablette|Kapsel|Stunde|Portion|Flasche|Tasse|Dosis)(?!\\w)", text[match.end() :]
    ):
        return "Halb-"
    before = text[max(0, match.start() - 8) : match.start()]
    return "halben " if re.search(r"\b(?i:einer|der|jeder) $", before) else "halbe "


def _francs(tongue: Tongue) -> Form:
    """Say Swiss sums that no time of a Friday can be, or that a price is called."""

    def said(match: re.Match[str]) -> str | None:
        whole = match["n"].replace("'", "").replace("’", "")
        cents = match["cents"] if match["cents"].isdigit() else ""
        priced = re.search(_PRICED, match.string[max(0, match.start() - 40) : match.start()])
        is_a_day = cents and int(whole) <= 31 and 0 < int(cents) <= 12
        if (is_a_day and not priced) or re.match(" ?(?:Uhr|h)\\b", match.string[match.end() :]):
            return None
        if cents and int(whole) <= 24 and int(cents) < 60 and not priced:
            return None
        count = f"{tongue.number(whole, noun='Franken |m')} Franken"
        if (
            priced
            and whole == "1"
            and re.match("(?i:kostet|be?zahl|zahl|macht|beträgt)", priced[0])
        ):
            count = "einen Franken"
        return count if int(cents or "0") == 0 else f"{count} {tongue.number(str(int(cents)))}"

    return form(
        r"(?<![\w.])(?:SF|Sf|F)r\. ?(?P<n>[0-9]{1,3}(?:['’][0-9]{3})+|[0-9]{1,6})"
        r"\.(?P<cents>[0-9]{2}|[-\u2013\u2014]{1,2})(?![\w-]|[.,][0-9])",
        said,
        needs=("r.",),
    )


def _hours(tongue: Tongue) -> Form:
    """Say how many hours and minutes something took: "nach 1:45 Std."."""

    def said(match: re.Match[str]) -> str:
        hours = tongue.number(match["hours"], noun="Stunde |f")
        if match["hours"] == "1":
            hours = "einer" if match["before"] else "eine"
        name = "Stunde" if match["hours"] == "1" else "Stunden"
        stop = sentence_stop(match, at=match.end())
        minutes = int(match["minutes"])
        if not minutes:
            return f"{hours} {name}{stop}"
        noun = "Minute" if minutes == 1 else "Minuten"
        return f"{hours} {name} {tongue.number(str(minutes), noun='Minute |f')} {noun}{stop}"

    return form(
        rf"(?:\b(?P<before>(?i:{DATIVE})) )?(?<![\w.,:/-])"
        r"(?P<said>(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9]) (?:Std\.|Stunden?\b))",
        said,
        needs=("St",),
    )


def _added_minutes(tongue: Tongue) -> Form:
    """Say a minute that was added to a half: "in der 90.+3 Min.", "(45.+1)"."""

    def said(match: re.Match[str]) -> str:
        ending = "n" if (match["before"] or "").lower() == "der" else ""
        place = ordinal(int(match["n"]), ending)
        minute = " Minute" if match["minute"] else ""
        stop = sentence_stop(match, at=match.end()) if minute else ""
        return f"{place}{minute} plus {tongue.number(match['more'])}{stop}"

    return form(
        r"(?:\b(?P<before>[Dd]er|[Dd]ie) )?(?<![\w.,:/-])(?P<said>(?P<n>45|90|105|120)\. ?\+ ?"
        r"(?P<more>[1-9][0-9]?)(?:(?P<minute>\.? (?:Min\.|Min\b|Minute\b))|\.?(?=[,;)])))",
        said,
        needs="+",
    )


def _of_a_century() -> Form:
    """Say a century in the genitive: "Ende des 19. Jh."."""
    return form(
        r"\b[Dd]es (?:(?:frühen|späten|ausgehenden|beginnenden) )?[1-9][0-9]?\. "
        r"(?P<said>Jh(?:dt)?\.)",
        lambda match: f"Jahrhunderts{sentence_stop(match, at=match.end())}",
        needs=("Jh",),
    )


def _holy() -> Form:
    """Say who or what is holy behind an article: "die Hl. Messe", "dem hl. Martin"."""

    def said(match: re.Match[str]) -> str:
        before = match["before"].lower()
        is_weak = before in {"der", "die", "das", "eine", "unsere", "diese"}
        # "In der Hl. Messe" is the dative of her, "der hl. Martin" is he.
        noun = match["noun"]
        is_she = gender(noun) == "f" or noun.endswith("a") or noun in _WOMEN
        of_her = before == "der" and is_she
        word = "Heilige" if match["said"][0] == "H" else "heilige"
        are_many = match["noun"] == "Drei" or (
            before == "die" and noun.endswith(("en", "er")) and noun not in _ENDS_SO
        )
        return word if is_weak and not (of_her or are_many) else f"{word}n"

    return form(
        r"\b(?P<before>(?i:der|die|das|dem|den|des|zum|zur|vom|am|im|beim|eine[mnrs]?|unsere[mnrs]?"
        r"|diese[mnrs]?)) (?P<said>[Hh]l\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))",
        said,
        needs=("l.",),
    )


_WOMEN = ("Elisabeth", "Hildegard", "Agnes", "Hedwig", "Gertrud", "Birgit", "Edith", "Ruth", "Rut")
_ENDS_SO = ("Helen", "Karen", "Carmen", "Mutter", "Kümmernis", "Esther", "Ester")


def _one_to_take(tongue: Tongue) -> Form:
    """Say the one of a thing that somebody does something with: "1 Beutel auflösen"."""

    def said(match: re.Match[str]) -> str | None:
        if _HAS_A_VERB.search(match["between"]):
            return None
        return one_taken(match["unit"], tongue=tongue)

    return form(
        r"(?:^|[.:;,(] |[0-9½] [^.!?;:,\n]{1,30} (?:und|bzw\.|oder) "
        r"|\b(?i:dann|danach|zuerst|zusätzlich|morgens|mittags|abends|täglich|jeweils|je) )"
        r"(?P<said>1 (?P<unit>[A-ZÄÖÜ][\wäöüß]{1,20}))(?P<between> [^.!?;:,\n]{0,60}?)"
        rf"\b{_TO_DO}\b(?=[.,;:!)]|$| und\b| oder\b| lassen\b)",
        said,
        needs=("1 ",),
    )


def _bare_units(tongue: Tongue) -> Iterator[Form]:
    """Say units without a figure of their own: "pro kg", "bei km 43", "80-m²-Wohnung"."""
    units = r"(?P<said>(?P<unit>kg|km|mg|ml|cm|mm|kWh|dl|µg|μg))(?![\w/²³-]|\.\w)"
    name = partial(_name, tongue=tongue)
    yield form(rf"\b(?i:pro|je|per) {units}", name)
    yield form(r"(?<![\w/.-])(?<![0-9] )(?P<said>(?P<unit>km))(?= [0-9])", name, needs=("km ",))
    yield figure(
        rf"{START}(?P<n>{NUMBER})-(?P<unit>{tongue.keys('squares')})-(?=[A-ZÄÖÜ])",
        partial(_joined, tongue=tongue),
        needs="²³",
    )


def _name(match: re.Match[str], *, tongue: Tongue) -> str:
    return tongue.named(tongue.part("units")[key_of(match["unit"])], one=True)


def _joined(match: re.Match[str], *, tongue: Tongue) -> str:
    unit = tongue.part("squares")[match["unit"]].partition("/")[0]
    number = "ein" if match["n"] == "1" else tongue.number(match["n"]).replace(" ", "-")
    return f"{number[0].upper()}{number[1:]}-{unit}-"
