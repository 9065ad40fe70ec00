"""What German plates and instructions tell: "220...240 V", "16 A", "3 m³/h", "205/55 R 16"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.quantities import END, key_of
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, NUMBER, START, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of

_CURRENT = re.compile(
    r"\b(?:\w*[Ss]icherung\w*|abgesichert|\w*[Ss]trom\w*|Volt|Watt|Ampere|Netzteil|Steckdose\w*|Hertz"
    r"|Stecker|Ladegerät\w*|USB|FI|abgesichert|absichern|träge|flink"
    r"|[0-9]{1,5} ?(?:V|kW|W|Hz|VAC|VDC))\b"
)
# Units of one letter, and what they measure.
_BY_A_LETTER = {
    "N": (
        "Newton",
        r"\w*[Kk]raft|\w*[Kk]räfte|\w*last|Last|zieht|drückt|Gewichtskraft|Newton|Zug|Druck",
    ),
    "J": (
        "Joule",
        r"\w*[Ee]nergie|Arbeit|Wärme\w*|Joule|schockt?|Schock\w*|Defibrill\w*|Kalorien|Impuls",
    ),
    "K": (
        "Kelvin",
        (
            r"\w*[Tt]emperatur\w*|Kelvin|[Ss]iede\w*|[Ss]chm[ie]lz\w*|[Gg]efrier\w*|kocht?"
            r"|kochen|heiß|kalt|kühlt?|abgekühlt|erhitzt|Farb\w*|Licht\w*|Leuchtmittel|Lampe|LED"
        ),
    ),
    "T": ("Tesla", r"Magnet\w*|MRT|Tesla|Feldstärke|Flussdichte"),
}
# "Die 7 A hat Strom" is told of a class.
_CLASS = re.compile(
    r"(?:\b(?:[Dd]ie|[Dd]er|Klasse|Kl\.|Haus|Hausnummer|Nr\.|Nummer|Gleis|Bus|Linie|Wohnung|Top|wohnt|Zimmer"
    r"|Raum|Tor|Halle|Block|Gruppe|Stufe|Teil|Tür|Eingang)"
    r"|(?:[Ss]traße|[Ss]tr\.|[Ww]eg|[Pp]latz|[Gg]asse|[Aa]llee|[Rr]ing|[Uu]fer|[Dd]amm|[Mm]arkt)) $"
)
_PIPES = re.compile(
    r"(?:[Rr]ohr|[Gg]ewinde|[Ss]chlauch|[Mm]uffe|[Ff]itting|[Aa]nschlu|[Hh]ahn|[Vv]entil|[Ss]chraub|[Kk]linke"
    r"|[Ss]teckschl|[Nn]uss|[Rr]atsche|[Dd]urchmesser)"
)
_QUOTED = re.compile(r"(?<![0-9½¼¾])\"[^\"]*$")
_INCHES = {"½": "ein halber", "1/2": "ein halber", "¼": "ein viertel", "1/4": "ein viertel"}
_INCHES |= {"¾": "drei viertel", "3/4": "drei viertel", "3/8": "drei achtel", "5/8": "fünf achtel"}
_INCHES |= {"1½": "eineinhalb", "1 1/2": "eineinhalb", "1 ½": "eineinhalb", "1¼": "eineinviertel"}
_INCHES |= {"1 1/4": "eineinviertel", "2½": "zweieinhalb", "2 1/2": "zweieinhalb"}
_SIGNED = {"+": "plus ", "-": "minus ", "\u2013": "minus ", "\u2212": "minus "}
_BELOW = frozenset({"-", "\u2013", "\u2212"})


def plates(tongue: Tongue) -> Iterator[Form]:
    """Say what plates and instructions tell, before numbers and their units are said."""
    yield from per_of_a_thing(tongue)
    yield from amperes(tongue)
    yield from units_by_a_letter(tongue)
    yield two_values()
    yield tyres(tongue)
    yield versions(tongue)


def per_of_a_thing(tongue: Tongue) -> Iterator[Form]:
    """Say what there is of a thing on each unit: "3 m³/h", "Zellen/µl", "NaCl/100 ml"."""

    def per(match: re.Match[str]) -> str:
        unit = key_of(match["unit"])
        squares = tongue.part("squares")
        pair = squares.get(unit) or tongue.part("under").get(unit) or tongue.part("units")[unit]
        return f" pro {tongue.named(pair, one=True)}"

    yield form(
        rf"[0-9]{GAP}(?:[ckm]?m)[²³23](?P<said>/(?P<unit>h|d|s|min|Tag|Jahr|Stunde|kg|g))(?![\w/²³])",
        per,
        needs="/",
    )
    yield form(
        r"(?:\b[A-ZÄÖÜ][a-zäöüß]{2,20}|\b(?:Mio|Mrd|Tsd)\.|10[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\bC?O[2₂])"
        r"(?P<said>/(?P<unit>µl|\u03bcl|µL|ml|mL|dl|kg|min|h|d|m²|m³|km²))(?![\w/²³])",
        per,
        needs="/",
    )
    # Whose short name the tables know is said with its unit: "5 mg/Std".
    yield form(
        rf"[0-9]{GAP}(?:kg|g|mg|l|ml|W|kWh|km|€|Euro|ct)(?P<said>/)"
        rf"(?=[A-ZÄÖÜ][a-zäöüß]{{2,20}}(?![\w/]|\.\w))(?!(?:{tongue.keys('under')}|{tongue.keys('units')})(?!\w))",
        " pro ",
        needs="/",
    )
    yield form(
        r"(?<=[A-Za-zäöüß]{3})/(?=(?:10|100|1\.?000) ?(?:ml|mL|l|dl|g|kg|km|m²)(?![\w/]))",
        " pro ",
        needs="/",
    )


def amperes(tongue: Tongue) -> Iterator[Form]:
    """Say the letter of a current where the sentence speaks of one: "230 V, 16 A"."""

    def said(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 60) : match.end() + 25]
        is_class = _CLASS.search(match.string[max(0, match.start() - 20) : match.start()])
        if "," not in match["n"] and (is_class or not _CURRENT.search(near)):
            return None
        return f"{tongue.number(match['n'])} Ampere"

    yield figure(
        rf"{START}(?P<n>{NUMBER}){GAP}A(?![\w/'’-]|\.(?!\s*$|[,;)]|\s+{SENTENCES}\b))",
        said,
        needs="A",
    )
    yield figure(
        rf"(?<![\w.,/-])50/60{GAP}Hz(?!\w)",
        "fünfzig oder sechzig Hertz",
        needs=("Hz",),
    )


def units_by_a_letter(tongue: Tongue) -> Iterator[Form]:
    """Say newtons, joules, kelvins and teslas, where the sentence speaks of what they measure."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        name, cue = _BY_A_LETTER[match["letter"]]
        near = text[max(0, match.start() - 60) : match.end() + 40]
        is_class = _CLASS.search(text[max(0, match.start() - 20) : match.start()])
        if is_class or not re.search(rf"\b(?:{cue})\b", near):
            return None
        return f"{tongue.number(match['n'])} {name}"

    yield figure(
        rf"{START}(?P<n>{NUMBER}){GAP}(?P<letter>{'|'.join(_BY_A_LETTER)})"
        rf"(?![\w/'’-]|\.(?!\s*$|[,;)]|\s+{SENTENCES}\b))",
        said,
        needs=tuple(_BY_A_LETTER),
    )


def tyres(tongue: Tongue) -> Form:
    """Say the size of a tyre: "205/55 R 16"."""

    def said(match: re.Match[str]) -> str:
        width, height, rim = (tongue.number(match[one]) for one in ("width", "height", "rim"))
        return f"{width}, {height}, R {rim}"

    return figure(
        r"(?<![\w.,/-])(?P<width>1[2-9]5|2[0-9]5|3[0-5]5)/(?P<height>[2-9][05]) ?Z?R ?"
        r"(?P<rim>1[0-9]|2[0-4])(?!\w)",
        said,
        needs="R",
    )


def dots_between_figures(tongue: Tongue) -> Form:
    """Say from what to what where dots stand between: "–10 … +40 °C", "220...240 V"."""

    def said(match: re.Match[str]) -> str | None:
        low, high = (float(tongue.plain(match[end])) for end in ("low", "high"))
        if match["sign"] not in _BELOW and low >= high:
            return None
        pair = tongue.part("units")[key_of(match["unit"])]
        signs = [_SIGNED.get(match[one], "") for one in ("sign", "sign2")]
        return (
            f"{signs[0]}{tongue.number(match['low'])} bis {signs[1]}{tongue.number(match['high'])}"
            f" {tongue.named(pair, one=False)}{sentence_stop(match, at=match.end())}"
        )

    number = r"[0-9]{1,5}(?:,[0-9]{1,3})?"
    sign = r"[-+\u2013\u2212]?"
    return form(
        rf"(?<![\w.,…+\u2013\u2212-])(?P<sign>{sign})(?P<low>{number})"
        rf"{GAP}(?:\.\.\.|…){GAP}(?P<sign2>{sign})(?P<high>{number})"
        rf"{GAP}(?P<unit>{tongue.keys('units')}){END}",
        said,
        needs=("...", "…"),
    )


def energy_of_a_house(tongue: Tongue) -> Form:
    """Say how much a house takes in a year: "98 kWh/(m²a)", "98 kWh/m²·a"."""
    return figure(
        rf"{START}(?P<n>{NUMBER}){GAP}kWh{GAP}/{GAP}(?:\({GAP}m[²2]{GAP}[·⋅*]?{GAP}(?:a|Jahr){GAP}\)"
        r"|m[²2](?:[ ·⋅*/]?a\b| ?[·⋅*/] ?Jahr\b))(?!\w)",
        lambda match: (
            f"{tongue.number(match['n'])} Kilowattstunde{'' if match['n'] == '1' else 'n'}"
            " pro Quadratmeter und Jahr"
        ),
        needs=("kWh",),
    )


def sizes_of_pipes() -> Form:
    """Say the inches of a pipe or a thread: "½″", "ein 3/4″-Rohr", "1 1/2″"."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        near = text[max(0, match.start() - 60) : match.end() + 40]
        # Where a quotation is open, the mark ends it.
        if match["mark"] == '"' and _QUOTED.search(text, 0, match.start()):
            return None
        return f"{_INCHES[match['part']]} Zoll" if _PIPES.search(near) else None

    return form(
        rf"(?<![\w.,/])(?<![0-9] )(?P<part>{one_of(tuple(_INCHES))}){GAP}(?P<mark>[\"″”])(?!\w)",
        said,
        needs='"″”',
    )


def coordinates() -> Form:
    """Say where on the earth a place is: "52° 31′ N"."""
    points = {"N": "Nord", "S": "Süd", "O": "Ost", "E": "Ost", "W": "West"}
    return form(
        r"[0-9]{1,3}(?:[.,][0-9]{1,6})? ?°(?: ?[0-9]{1,2}(?:[.,][0-9]{1,4})? ?[′'’]"
        r"(?: ?[0-9]{1,2}(?:[.,][0-9]{1,4})?"
        r" ?(?:″|\"|''))?)? ?(?P<said>[NSOEW])(?![\w/-])",
        lambda match: points[match["said"]],
        needs="°",
    )


def versions(tongue: Tongue) -> Form:
    """Say the version of a program by its letter: "v2.14.3"; "Version v2.1" says it already."""

    def said(match: re.Match[str]) -> str:
        word = "" if match.string[: match.start()][-9:].endswith("Version ") else "Version "
        return word + " Punkt ".join(tongue.number(one) for one in match["n"].split("."))

    return form(
        r"(?<![\w.-])[vV](?P<n>[0-9]{1,3}(?:\.[0-9]{1,4}){1,3})(?![\w/-]|\.[0-9])",
        said,
        needs="vV",
    )


def two_values() -> Form:
    """Part two values of one thing, which are no rate: "110 kW/150 PS", "230 V/50 Hz"."""
    return form(
        rf"[0-9]{GAP}(?:k?V|k?VA|kW|W|PS|Ah|mAh|VAC|VDC|kJ|kcal)(?P<said>{GAP}/{GAP})"
        rf"(?=[0-9][0-9.,]{{0,6}}{GAP}(?:m?A|k?Hz|PS|k?W|k?V|Ah|Nm|kJ|kcal)(?![\w/]))",
        ", ",
        needs="/",
    )
