"""German addresses, offices and letters: "Mozartg. 7/2/14", "z. 1.10.", "s. Anlage"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, form

_TOWN = "(?:Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Wels|Villach)"
_STREET = (
    "(?:[Ss]tr(?:aße|asse|\\.)|[Ww]eg|[Pp]latz|pl\\.|[Aa]llee|[Gg]asse|[a-z]g\\.|[Rr]ing|[Uu]fer"
    "|[Dd]amm"
    "|[Mm]arkt)"
)
_SEEN = (
    "Packungsbeil|Beipack|Gebrauchs|Anlage|Anhang|Rückseite|Abschnitt|Absatz|Artikel|Ziffer|Tabelle"
    "|Abbildung|Kapitel|Seite|Hinweis|Liste|Plan|Rezept|Foto|Bild|Skizze|Karte|Arztbrief|Befund"
    "|Bericht"
    "|Labor|Schreiben|Beiblatt|Merkblatt|Aushang|Website|Homepage|Internet|Vorjahr|Fußnote"
    "|Anm\\.|Beisp"
    "|Fachinf|Rezeptur|Grafik|Diagramm|Schaubild|Etikett|Verpackung|Rechnung|Vertrag|Satzung"
    "|Blatt|Rn\\."
)


def letterheads(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for addresses, for what is enclosed, and for courts of Switzerland."""
    return (
        Rule("identifiers", tuple(_addresses(tongue))),
        Rule("abbreviations", (*_prepositions(), *_costs())),
        Rule("roman", tuple(_swiss_courts(tongue))),
        Rule("times", (_clocks_behind(tongue),)),
    )


def _addresses(tongue: Tongue) -> Iterator[Form]:
    def numbers(match: re.Match[str]) -> str:
        parts = match["said"].split("/")
        return ", ".join(re.sub("[0-9]+", lambda one: tongue.number(one[0]), one) for one in parts)

    yield form(
        r"(?<![\w.])(?!Liefer|Bestell|Sende|Abrech|Rechn|Zahl|Erzg"
        r"|Abg)[A-ZÄÖÜ][a-zäöüß-]{3,30}(?<!n)(?P<said>g\.)"
        rf"(?= [0-9]{{1,4}}[a-z]?(?:/[0-9A-Z]|,? (?:A-)?[0-9]{{4}} [A-ZÄÖÜ]|,? {_TOWN}\b))",
        "gasse",
        needs=("g.",),
    )
    yield form(
        rf"{_STREET} (?P<said>[0-9]{{1,4}}[a-z]?(?:/[0-9]{{1,4}}){{1,3}})(?=[,;)]|$"
        rf"| [0-9]{{4,5}}\b)",
        numbers,
        needs="/",
    )
    yield form(
        rf"{_STREET} [0-9]{{1,4}}[^.\n]{{0,60}}, (?P<said>[0-9]{{4,5}})(?= [A-ZÄÖÜ][\wäöüß]+)(?!"
        rf" (?:Euro|EUR|Personen|Einwohner))",
        lambda match: tongue.digits(match["said"]),
    )
    yield form(r"[0-9]\. (?P<said>Geb\.)(?= )", "Geburtstag", needs=("Geb.",))
    yield form(r"(?:[0-9][a-z]?|[Aa]llee|[Ww]eg), (?P<said>Hs\.)(?= [0-9])", "Haus", needs=("Hs.",))
    yield form(r"(?<![\w/])c/o(?= [A-ZÄÖÜ])", "bei", needs=("c/o",))
    yield form(
        r"(?<![\w.])Geb\.(?= (?:[A-Z][0-9]{0,2}|[0-9]{1,3})(?!\w|\.[\w]|\. ?[0-9A-Z]))",
        "Gebäude",
        needs=("Geb.",),
    )
    yield form(
        r"(?<![\w-])(?P<said>(?P<land>A|D|CH|FL|L)-(?P<code>[0-9]{4,5}))(?= [A-ZÄÖÜ])",
        lambda match: f"{match['land']} {tongue.digits(match['code'])}",
        needs="-",
    )


def _prepositions() -> Iterator[Form]:
    """Say "zum" and "vom" before a day, "vom" before a month, and "siehe" before what is shown."""
    yield form(r"(?<![\w.])z\.(?= ?[0-9]{1,2}\.(?:[0-9]{1,2}\.| [A-Z]))", "zum", needs=("z.",))
    yield form(
        r"(?<![\w.])v\.(?= [1-3]?[0-9]\. (?:ds?\. M|ds\. J|laufenden|dieses|Mts)| (?:0?[1-9]"
        r"|1[0-2])/(?:19|20)[0-9]{2}(?!\w))",
        "vom",
        needs=("v.",),
    )
    yield form(
        rf"(?<![\w.])(?P<said>[Ss]\.)(?= (?:{_SEEN}|(?:auch |die |den |das |bes\. |dort"
        rf"|hier)))(?!\. )",
        _see,
        needs=("s.", "S."),
    )
    yield form(
        r"\bm\. ?W\. ?v\.(?= ?[0-9]{1,2}\.)",
        "mit Wirkung vom",
        needs=("W.",),
    )
    yield form(r"\bm\. ?W\. ?z\.(?= ?[0-9]{1,2}\.)", "mit Wirkung zum", needs=("W.",))
    yield form(
        r"\((?P<said>m/w/d|w/m/d|d/m/w|m/w/x|w/m/x|m/f/d)\)",
        "männlich, weiblich, divers",
        needs="/",
    )
    yield form(r"\((?P<said>m/w|w/m)\)", "männlich oder weiblich", needs="/")
    yield form(
        r"(?:\b(?:in|als|auch) |(?<=[TV]Z)(?: oder | und | bzw\. |/))(?P<said>[TV]Z)(?![\w-])",
        lambda match: "Teilzeit" if match["said"] == "TZ" else "Vollzeit",
        needs=("TZ", "VZ"),
    )


def _see(match: re.Match[str]) -> str | None:
    """Say "siehe"; the capital behind a name is a surname's: "Michael S. die Tür"."""
    if match["said"][0] == "s":
        return "siehe"
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip()
    return None if before and before[-1] not in "(.:;!?\u2013-|/" else "Siehe"


def _clocks_behind(tongue: Tongue) -> Form:
    """Say a time by its full stop where hours were told before: "11-23 Uhr, Küche bis 21.30"."""

    def said(match: re.Match[str]) -> str:
        hour = f"{tongue.number(str(int(match['hour'])), noun='Uhr |m')} Uhr"
        minute = int(match["minute"])
        return f"{hour} {tongue.number(str(minute))}" if minute else hour

    return form(
        r"\bUhr\b[^.\n]{0,40}\b(?:bis|ab|um|gegen|von) (?P<said>(?P<hour>[01]?[0-9]"
        r"|2[0-3])\.(?P<minute>[0-5][0-9]))"
        r"(?![\w]|[.,][0-9]|\.[0-9]| ?(?:Uhr|€|Euro|km|m|kg|Punkte?n?|Prozent|Mio|Mrd"
        r"|Millionen)\b)",
        said,
        needs=("Uhr",),
    )


_RENT = re.compile(
    r"€|\b(?:EUR|Euro|CHF|Fr\.|[Ii]nkl|exkl|zzgl|inklusive|zuzüglich|einschl|\w*[Mm]iet\w*|KM|WM|Kaution"
    r"|kalt|warm|Whg|\w*[Ww]ohnung\w*|Zi(?:mmer)?|qm|m²)(?!\w)"
)


def _costs() -> Iterator[Form]:
    """Say the costs that come with a rent: "inkl. NK"."""
    words = {"NK": "Nebenkosten", "HK": "Heizkosten", "BK": "Betriebskosten"}

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 60) : match.end() + 40]
        return words[match["said"]] if _RENT.search(near) else None

    yield form(
        r"(?:\b(?:inkl|exkl|zzgl|plus|ohne|und|u|einschl|zuzüglich|inklusive)\.? |\+ ?)"
        r"(?P<said>[NHB]K)(?![\w-])",
        said,
        needs=tuple(words),
    )


def _swiss_courts(tongue: Tongue) -> Iterator[Form]:
    """Say the volume of a judgement, and its consideration: "BGE 140 II 315 E. 4.2"."""

    def part(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        return None if number is None else tongue.number(str(number))

    yield form(r"\bBGE [0-9]{1,3} (?P<said>[IVX]{1,4})(?=a? [0-9])", part, needs=("BGE",))
    yield form(
        rf"(?:\bBGE [0-9]{{1,3}} [IVX]{{1,4}}a? [0-9]{{1,4}}"
        rf"|\b[0-9]{{1,2}}[A-F]_[0-9]{{1,4}}/[0-9]{{4}}),?"
        rf"{GAP}(?P<said>E\. (?P<n>[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,3}}))",
        lambda match: (
            "Erwägung "
            + " Punkt ".join(tongue.number(one) for one in match["n"].split("."))
            + sentence_stop(match, at=match.end("said"))
        ),
        needs=("E.",),
    )
