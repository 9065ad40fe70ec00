"""German hours by their full stop where no "Uhr" stands: "8.00-16.00", "um 7.15", "Bus um 7.12"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.tongue import DASH, GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_OPEN = re.compile(
    r"\b(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\b\.?|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?\b|[Mm]ittwochs?\b"
    r"|Sonnabends?\b|tgl\.|[Tt]äglich|[Ww]erktags|(?:mon|diens|donners|frei|sams|sonn)tags\b"
    r"|(?i:öffnungszeit|sprechstunde|sprechzeit|bürozeit|besuchszeit|ordination|geöffnet|offen\b"
    r"|kernzeit|arbeitszeit|servicezeit)\w*)"
)
_OPEN_THEN = re.compile(r",? (?:geöffnet|offen|Sprechstunde|erreichbar)\b")
_NO_HOUR = (
    r"(?:€|EUR|Euro|CHF|Fr\.|Franken|%|‰|°|Prozent|Uhr|h\b|Mio|Mrd|Punkte|[kmµ\u03bc]?g\b|mcg|[cdmµ]?l\b"
    r"|[ckmµ]?m\b|t\b|IE\b|I\.E\.|[kM]?Wh?\b|V\b|A\b|[TE]L\b|mmol|mal\b|Mal\b|Stück|Grad|Stunden"
    r"|(?:Milli|Mikro|Kilo|Zenti)?(?:[Gg]ramm|[Ll]iter|[Mm]eter)|Tonnen|Einheiten|Kilo|Ta?bl|Gläser"
    r"|Tassen|Becher|Löffel|Esslöffel|Teelöffel|Rappen|Dollar|Jahre|Sekunden|Minuten)"
)
_GROWN = re.compile(
    r"\b(?:stieg|steig|sank|sink|fiel|fäll|fall|wuchs|wächst|erhöh|senk|verteuer|verbillig|verbesser|verschlechter|kürz"
    r"|nahm|nimmt|legte|gewann|verlor|lag|liegt|kost)\w*"
)
_GOES = re.compile(
    r"\b(?:\w*[Zz]ug|\w*[Bb]us|\w*[Bb]ahn|ICE|IC|RE|Fähre|Schiff|Flieger|Flug|Abfahrt|Anschluss"
    r"|Ankunft|[Ff]ährt|[Ff]uhr|[Hh]ält)\b"
)


def dotted_hours(tongue: Tongue) -> Iterator[Form]:
    """Say hours by their full stop where no "Uhr" stands: "Mo–Fr 8.00-16.00", "um 7.15"."""
    hour, minute = "[01]?[0-9]|2[0-4]", "[0-5][05]"
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})\.(?P<minute>{minute}){GAP}(?:{DASH}|bis){GAP}"
        rf"(?P<hour2>{hour})\.(?P<minute2>{minute})(?![\w/]|[.,:][0-9]|{GAP}{_NO_HOUR})",
        partial(_span_of_hours, tongue=tongue),
        needs=".",
    )
    yield form(
        rf"\b(?P<word>[Uu]m|[Aa]b|[Gg]egen) (?P<said>(?P<hour>{hour})\.(?P<minute>{minute}))"
        r"(?= (?!auf\b|höher|tiefer|mehr\b|weniger|niedriger|teurer|billiger|gestiegen|gesunken"
        r"|gefallen|gekürzt|erhöht|gesenkt|reduziert|angehoben|über(?:schr|tr)"
        r"|unterboten|verfehlt|zu (?:hoch|viel|niedrig|groß)|bis\b|und\b|oder\b"
        r"|größer|kleiner)[a-zäöü]{3})",
        partial(_hour_behind_a_word, tongue=tongue),
        needs=".",
    )
    # Before another that has its "Uhr": "um 7.05 u. 19.35 Uhr".
    row, joint = rf"(?:{hour})\.[0-5][0-9]", "(?:,| u\\.| und| oder| sowie) "
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})\.(?P<minute>[0-5][0-9])"
        rf"(?={joint}(?:{row}{joint}){{0,5}}{row} Uhr\b)",
        lambda match: _clock(match["hour"], match["minute"], tongue=tongue),
        needs=("Uhr",),
    )


def departures_by_a_stop(tongue: Tongue) -> Form:
    """Say when a train goes, by its full stop: "Der Zug um 6.58 hat", "den Bus um 7.12."."""

    def said(match: re.Match[str]) -> str | None:
        before = match.string[max(0, match.start() - 60) : match.end()]
        if not _GOES.search(before) or _GROWN.search(before):
            return None
        return _clock(match["hour"], match["minute"], tongue=tongue)

    return form(
        r"\b[Uu]m (?P<said>(?P<hour>[01]?[0-9]|2[0-3])\.(?P<minute>[0-5][0-9]))"
        r"(?=\.?$|\. [A-ZÄÖÜ(]| \(|[,;)!?]| (?!Uhr|Prozent|Mio|Mrd|km|m\b|h\b)[a-zäöü]{2})",
        said,
        needs=("um ", "Um "),
    )


def _clock(hour: str, minute: str, *, tongue: Tongue) -> str:
    behind = f" {tongue.number(str(int(minute)))}" if int(minute) else ""
    return f"{tongue.number(str(int(hour)), noun='Uhr |m')} Uhr{behind}"


def _span_of_hours(match: re.Match[str], *, tongue: Tongue) -> str | None:
    ahead = match.string[max(0, match.start() - 60) : match.start()]
    # "Sa. 12.10-15.10" may be days of October.
    if all(1 <= int(match[one]) <= 12 for one in ("minute", "minute2")):
        return None
    if not (_OPEN.search(ahead) or _OPEN_THEN.match(match.string, match.end())):
        return None
    first = _clock(match["hour"], match["minute"], tongue=tongue)
    return f"{first} bis {_clock(match['hour2'], match['minute2'], tongue=tongue)}"


def _hour_behind_a_word(match: re.Match[str], *, tongue: Tongue) -> str | None:
    ahead = match.string[max(0, match.start() - 60) : match.start()]
    word, minute = match["word"].lower(), int(match["minute"])
    # "Ab 1.10" may be a day of October, and by how much a sum rose is told by "um".
    if word != "um" and 1 <= minute <= 12:
        return None
    if (word == "ab" and int(match["hour"]) < 6) or _GROWN.search(ahead):
        return None
    return _clock(match["hour"], match["minute"], tongue=tongue)
