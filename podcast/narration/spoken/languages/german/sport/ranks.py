"""Which place somebody took in German: "als 5. im Ziel", "wurde 3.", "1. Meyer, 2. Klein"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, form

_SHE = re.compile(
    r"\b(?i:sie|ihre|frau|tochter|schwester|mutter|siegerin|läuferin|fahrerin|schülerin)\b"
)
_SHE_TOO = re.compile("[^.!?;:,]{1,20} sie\\b")
_CONTEST = re.compile(
    r"\b(?:Tabelle\w*|\w*[Ll]iga|Platz|\w*[Rr]ennen|Turnier\w*|Wett\w+|\w*[Mm]eister\w*|Sieg\w*"
    r"|Niederlage\w*|gew(?:ann|innt|onnen)|verlor\w*|siegt\w*|Punkte?n?|Verein|Mannschaft|Team"
    r"|FC|SV|TSV|SC|VfB|VfL|HSV|BVB|Lauf|Staffel|Etappe|Rang|Elf|Spiel\w*|[0-9]{1,2}:[0-9]{1,2})\b"
)
_PLACES = re.compile(
    r"\b(?:Finale|Rennen|Lauf|Läufe|Turnier|Wett\w+|Meister\w+|WM|EM|Platz|Liga|Staffel|Sprint\w*"
    r"|lief|gewann|schwamm|sprang|fuhr|warf|startete|Olympi\w+|Zeit|Metern?|Sekunden)\b"
)
_MEASURED = re.compile(r"\b[0-9.,:]{1,9} ?(?:m|s|min|Std\.|P\.|Pkt\.|Punkte|Sek\.|kg|cm|h)(?!\w)")
_LISTED = re.compile(
    r"(?:\b(?:erstens|zweitens|drittens|viertens)|\b(?:Erster|Zweiter|Dritter|Vierter)) [A-ZÄÖÜ]"
)


def at_the_finish() -> Form:
    """Say the place that somebody took: "als 5. im Ziel", of a woman "als Fünfte"."""

    def said(match: re.Match[str]) -> str:
        before = match.string[max(0, match.start() - 40) : match.start()]
        behind = match.string[match.end() : match.end() + 30]
        is_she = _SHE.search(re.split("[.!?;:,]", before)[-1]) or _SHE_TOO.match(behind)
        return ordinal(int(match["n"]), "" if is_she else "r").capitalize()

    return form(
        r"\b[Aa]ls (?P<said>(?P<n>[1-9][0-9]?)\.)(?= (?:im Ziel|ins Ziel|durchs Ziel|der Tabelle"
        r"|der Wertung|von|und(?! [0-9])|vor|hinter|an(?=[.,;]|$)|kam|kamen|ging|folgte"
        r"|startete)\b)",
        said,
        needs=("ls ",),
    )


def place_now() -> Form:
    """Say the place that somebody has now: "und ist nun 4."; a child is that old."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        is_last = not text[match.end() :].strip()
        if is_last and not _CONTEST.search(text[max(0, match.start() - 120) : match.start()]):
            return None
        place = num2words(int(match["n"]), lang="de", to="ordinal").capitalize()
        return f"{place}r{'.' if is_last else ''}"

    return form(
        r"\b(?:ist|bleibt|steht als|liegt als|wird) (?:nun|jetzt|damit|weiter(?:hin)?|aktuell"
        r"|somit) (?P<said>(?P<n>[1-9][0-9]?)\.)"
        r"(?=$|[,;)]| (?:und|in der|der Tab|hinter|vor)\b)",
        said,
        needs=".",
    )


def place_that_ends_no_sentence() -> Form:
    """Leave out the full stop of a rank: "Platz 3., dann"."""
    return form(r"[Pp]latz [1-9][0-9]?(?P<said>\.)(?=[,;)])", "", needs=("latz",))


def place_won() -> Form:
    """Say which place somebody won: "Sie lief 11,02 s und wurde 3."."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        before = text[max(0, match.start() - 120) : match.start()]
        # "Er wurde nur 3. So geht es": of a child it may be the age.
        if not match["goes_on"] and not _PLACES.search(before):
            return None
        word = num2words(int(match["n"]), lang="de", to="ordinal").capitalize()
        is_woman = match["verb"].endswith("n") or re.search(
            r"\b(?:[Ss]ie|[a-zäöü]{3,}in)\b", before
        )
        stop = sentence_stop(match, at=match.end("said"))
        return f"{word}{'' if is_woman else 'r'}{stop}"

    return form(
        r"\b(?P<verb>wurden?|wird|werden|landete als|kam als|lief als) "
        r"(?:nur |erneut |sogar |wieder |guter? |sensationell |am Ende |schließlich )?"
        r"(?P<said>(?P<n>[1-9][0-9]?)\.)"
        r"(?=$|(?P<goes_on>[,;)]| (?:und|vor|hinter|im Ziel|im Finale|beim|bei der|bei den|im Weit"
        r"|im Hoch|im Sprint"
        rf"|über|mit [0-9]|in der Gesamt|der Gesamt)\b)| {SENTENCES}\b)",
        said,
        needs=".",
    )


def in_a_list() -> Form:
    """Say places of a list in one line: "1. Meyer 8,12 m, 2. Klein 7,99 m"."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        number = int(match["n"])
        ahead = text[match.end() : match.end() + 90]
        before = text[max(0, match.start() - 90) : match.start()]
        goes_on = re.search(rf"[,;] {number + 1}\. [A-ZÄÖÜ]", ahead)
        began = number > 1 and (
            re.search(rf"(?:^|[:;,(] ){number - 1}\. [A-ZÄÖÜ]", before) or _LISTED.search(before)
        )
        if not (goes_on if number == 1 else began):
            return None
        place = num2words(number, lang="de", to="ordinal")
        return f"{place.capitalize()}r" if _MEASURED.search(before + ahead) else f"{place}ns"

    return form(
        r"(?:^|[:;,(] )(?P<said>(?P<n>[1-9])\.)(?= [A-ZÄÖÜ][\w-]+)(?! (?:Januar|Februar|März"
        r"|April|Mai|Ju[nl]i"
        r"|August|Sept|Okt|Nov|Dez|Etage|Stock|Klasse|OG|UG|Auflage|Aufl|Liga|Halbzeit|Platz|Tag"
        r"|Woche|Monat|Stunde|Gabe|Injektion|Schritt|Runde|Stufe"
        r"|Mo|Di|Mi|Do|Fr|Sa|So)\b)",
        said,
        needs=".",
    )


def joined_to_a_table() -> Form:
    """Say who stands where in a table: "gegen den Tabellen-4.", "der WM-3."."""

    def said(match: re.Match[str]) -> str:
        ending = "" if (match["before"] or "").lower() in {"der", "die"} else "n"
        return f"{match['what']}-{ordinal(int(match['n']), ending).capitalize()}"

    return form(
        r"(?:\b(?P<before>[Dd]e[rnms]|[Dd]ie|[Bb]eim|[Zz]um|[Vv]om|[Aa]ls) )?(?<![\w-])"
        r"(?P<said>(?P<what>Tabellen|Vorjahres|Gruppen|WM|EM|Weltranglisten|Olympia|Liga|Ranglisten"
        r"|Weltcup|Staffel)-(?P<n>[1-9][0-9]?)\.)(?= [a-zäöüA-ZÄÖÜ(]|[,;)])",
        said,
        needs="-",
    )


def second_teams() -> Form:
    """Say which team of a club plays: "SV Moor II"."""
    numbers = {"II": "zwei", "III": "drei", "IV": "vier"}
    return form(
        r"\b(?:FC|SV|SC|TSV|TV|VfB|VfL|VfR|TuS|SpVgg|SG|FSV|SSV|ASV|BSC|USV|DJK|SVg|Union|Borussia"
        r"|Eintracht|Hertha|Bayern|Schalke|Austria|Rapid|Sturm)"
        r"(?: [A-ZÄÖÜ0-9][\wäöüß./-]{1,25}){0,2} (?P<said>II|III|IV)(?![\w-]|\.\w|\. [a-zäöü])",
        lambda match: numbers[match["said"]],
        needs=(" II", " IV"),
    )


def in_brackets() -> Form:
    """Say the place of who stands before it, in brackets: "der HSV (16.)"."""
    return form(
        r"(?<=[\w.] \()(?P<n>[1-9][0-9]?)\.(?=\)|, (?:[1-9][0-9]{0,2} Punkte?|Vorjahr))",
        lambda match: ordinal(int(match["n"]), "r"),
        needs="(",
    )


def places_won() -> Form:
    """Say the second of two places that some people won: "wurden 1. und 3."."""
    return form(
        r"\b(?:wurden|belegten|werden|landeten als) [1-9][0-9]?\.(?:,| und) "
        r"(?P<said>(?P<n>[1-9][0-9]?)\.)"
        r"(?=$|[,;)]| (?:im|beim|bei|über|in|mit|vor|hinter|auf)\b)",
        lambda match: ordinal(int(match["n"]), "").capitalize(),
        needs=".",
    )
