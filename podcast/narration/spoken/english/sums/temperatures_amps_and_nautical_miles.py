"""Measures that their neighbours tell: "24C (75F)", "Vis. 5 nm", "5½ in.", "30 in. Hg", "60 A"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, START, VULGAR, is_one, quantity

_WINDOW = 90  # characters on each side that may hold the cue
_SEA = late_regex(
    r"\b(?:[Ww]inds?|[Vv]is|[Vv]isibility|knots?|kts?|sea|seas|ships?|boats?|vessels?|sail\w{0,4}"
    r"|yachts?|offshore|coast|port|harbou?r|nautical|lighthouse|buoys?|marina|swell|ferry|aircraft"
    r"|runway|airport|radar|patrol|island|aground|lifeboat)\b"
)
_SMALL = late_regex(
    r"\b(?:lasers?|[Ll]ight|wavelengths?|chips?|nanopart\w+|nodes?|process|absorb\w*|films?|layers?"
    r"|transistors?|emission|excitation|UV|infrared|LEDs?|thick\w*|diameter|pores?|virus\w*|gap"
    r"|resolution|spectr\w+|particles?|beams?|filters?|beads?|design|aerosols?|salt|sensors?"
    r"|optic\w*|nano\w*|radiation|microscop\w*)\b"
)
_CURRENT = late_regex(
    r"\b(?:[0-9]{1,6}[- ]?k?V|volts?|batter(?:y|ies)|currents?|fuses?|circuits?|amps?|motors?"
    r"|charg\w+|breakers?|sockets?|cables?|plugs?|alternators?)\b"
)
_CLASSED = late_regex(r"\b(?:[Gg]rades?|[Gg]roups?|[Cc]lass|[Tt]ypes?|[Ff]orm|[Yy]ear|[Ss]ize) $")
_SEATED = late_regex(r"\b(?:[Ss]eats?|[Rr]ooms?|[Rr]ows?|[Ff]lats?|[Gg]ates?|[Aa]pts?)\b")
_ANOTHER = late_regex(r"[0-9](?:[\"″] ?[WDHL]\b| inches (?:wide|deep|high))")
_SIDES = {"W": "wide", "D": "deep", "H": "high"}
_FREEZING, _ROUNDED = 32, 4  # degrees Fahrenheit
_PAIR = late_regex(
    r"(?P<one>[-\u2212]?[0-9]{1,3}(?:\.[0-9]{1,2})?) ?°?(?P<first>[CF]) "
    r"\((?P<two>[-\u2212]?[0-9]{1,3}(?:\.[0-9]{1,2})?) ?°?(?P<second>[CF])\)"
)
_SCALES = {"C": "Celsius", "F": "Fahrenheit"}


def _is_converted(match: re.Match[str]) -> bool:
    """Tell two scales of one heat, or of its rise, from classes: "24C (75F)" and "7C (8F)"."""
    pair = _PAIR.match(match.string, match.start())
    if not pair or pair["first"] == pair["second"]:
        return False
    two = float(pair["one"].replace("\u2212", "-")), float(pair["two"].replace("\u2212", "-"))
    celsius, fahrenheit = two if pair["first"] == "C" else (two[1], two[0])
    rise = abs(fahrenheit - 1.8 * celsius)
    return abs(rise - _FREEZING) <= _ROUNDED or rise <= 1


def _heat(match: re.Match[str]) -> str | None:
    if _SEATED.search(match.string[max(0, match.start() - 40) : match.start()]):
        return None
    if not _is_converted(match):
        return None
    said = number_words.number(match["count"])
    minus = "minus " if match["minus"] else ""
    return f"{minus}{said} degrees {_SCALES[match['scale']]}"


def _miles(match: re.Match[str]) -> str | None:
    """Say the nm of a ship as nautical miles, and leave those of light alone."""
    near = around(match, within=_WINDOW)
    if not _SEA.search(near) or _SMALL.search(near):
        return None
    return f"{quantity(match)} nautical mile{'' if is_one(match) else 's'}"


def _current(match: re.Match[str]) -> str | None:
    near = around(match, within=_WINDOW)
    if not _CURRENT.search(near) or _CLASSED.search(
        match.string[max(0, match.start() - 12) : match.start()]
    ):
        return None
    return f"{quantity(match)} amp{'' if is_one(match) else 's'}"


def _side(match: re.Match[str]) -> str | None:
    """Say how wide, deep or high a thing is that has another side beside it."""
    near = around(match, within=14)
    return f" inches {_SIDES[match['side']]}" if _ANOTHER.search(near) else None


def _tall(match: re.Match[str]) -> str | None:
    """Say how tall somebody is; "in 1m45" is a time."""
    text = match.string
    near = f"{text[max(0, match.start() - 40) : match.start()]} | {text[match.end() :][:20]}"
    if not _HEIGHT.search(near):
        return None
    unit = "meter" if match["low"] == "1" else "meters"
    return f"{number_words.integer(match['low'])} {unit} {number_words.integer(match['high'])}"


_HEIGHT = late_regex(
    r"\b(?:[Tt]all|[Hh]eights?|[Hh]t|measur\w+|high|wide|deep|weigh\w*|BMI|stands|stood"
    r"|[0-9]{1,3} ?kg)\b"
)


def _by_inches(match: re.Match[str]) -> str:
    sides = (number_words.number(one) for one in re.split("[x×]", match["sides"]))
    return f"{'-by-'.join(side.replace(' ', '-') for side in sides)}-inch"


def note_values(*, british: bool) -> tuple[Form, ...]:
    """Give the forms of how fast a piece goes: "♩ = 120"."""
    names = _NOTES_OF_BRITAIN if british else _NOTES
    return (
        form(
            rf"(?P<note>[{''.join(names)}])(?P<dot>\.?) ?= ?(?=[0-9])",
            lambda match: f"{'dotted ' if match['dot'] else ''}{names[match['note']]} equals ",
            needs=tuple(names),
        ),
    )


_NOTES = {"♩": "quarter note", "♪": "eighth note", "\U0001d15e": "half note"}
_NOTES_OF_BRITAIN = {"♩": "crotchet", "♪": "quaver", "\U0001d15e": "minim"}

_BEDS = {
    "1/2": "one or two", "2/3": "two or three", "3/4": "three or four", "4/5": "four or five",
    "5/6": "five or six",
}  # fmt: skip

MEASURED_MORE: tuple[Form, ...] = (
    # Homes to let: "a 2/3-bed house".
    form(
        r"(?<![\w.,/-])(?:1/2|2/3|3/4|4/5|5/6)(?=-bedroom|[ -]bed(?:room(?:ed)?)? (?:houses?"
        r"|hse|homes?"
        r"|flats?|apartments?|propert(?:y|ies)|semi|terraced?|bungalows?|cottages?)\b)",
        lambda match: _BEDS[match[0]],
        needs=("bed",),
    ),
    # Cells of blood: "6.1 K/uL".
    figure(
        rf"{QUANTITY} ?(?P<many>[KM])/[uµμ]L(?![\w/])",
        lambda match: (
            f"{quantity(match)} {'thousand' if match['many'] == 'K' else 'million'} per microliter"
        ),
        needs=("/uL", "/µL", "/μL"),
    ),
    # How tall somebody is on the continent: "1m70".
    figure(
        r"(?<![\w.,/-])(?P<low>[12])m(?P<high>[0-9]{2})(?![\w-]|[.,][0-9])", _tall, needs=("m",)
    ),
    form(
        rf"(?P<whole>[0-9] ?)?(?<![A-Za-z.])[{VULGAR}](?P<said>[\"″] ?[x×] ?)(?=[0-9{VULGAR}])",
        lambda match: " inches by " if match["whole"] else " inch by ",
        needs="x×",
    ),
    form(
        rf"[0-9{VULGAR}][\"″] ?[x×] ?[0-9]{{0,3}} ?[{VULGAR}](?P<said>[\"″])(?!\w)",
        " inches",
        needs="x×",
    ),
    figure(
        r"(?<![\w.,/-])(?P<count>[1-9][0-9]?)-pt\.?"
        r"(?= (?:type|font|text|line|shots?|shoot\w{2,4}|lead|plan|range|game|turn|scale|buck"
        r"|attempts?"
        r"|plays?|margin|deficit|win|loss|favou?rite|agenda)\b)",
        lambda match: f"{number_words.integer(match['count'])}-point",
        needs=("-pt",),
    ),
    form(
        r"(?<=[0-9]\.[0-9] )in\.(?=$|\n)|(?<=\.[0-9][0-9] )in\.(?=$|\n)", "inches.", needs=("in.",)
    ),
    form(
        rf"(?<![0-9{VULGAR}])(?<![0-9] )[{VULGAR}](?P<said> in(?:\."
        rf"(?= (?:dia|wide|thick|long|deep|high|across|from|of)\b)"
        rf"|(?= (?:dia|wide|thick|long|deep|high|across)\b\.?(?:$|[,;)]))"
        rf"|(?= from (?:the )?(?:edge|top|bottom|end|side|wall|ground)\b)))",
        " of an inch",
        needs=("in",),
    ),
    form(
        r"\b(?:inch|inches|in|mm|cm|ft)\b\.? (?P<said>dia\b\.?)(?!\w)",
        lambda match: stopped("in diameter", match),
        needs=("dia",),
    ),
    form(
        rf"(?<![\w.])[-\u2212]?[0-9]{{1,3}}(?:\.[0-9]{{1,2}})? ?°?[CF] "
        rf"\((?P<said>(?P<minus>[-\u2212])?(?P<count>{NUMBER}) ?°?(?P<scale>[CF]))"
        r"(?=\))",
        _heat,
        needs="(",
    ),
    figure(
        rf"{START}(?P<minus>)(?P<count>[0-9]{{1,3}}) ?°?(?P<scale>[CF])"
        r"(?= \([-\u2212]?[0-9.]{1,5} ?°?[CF]\))",
        _heat,
        needs="(",
    ),
    figure(rf"{QUANTITY}{GAP}nm(?![\w/²³-]|\.\w)", _miles, needs=("nm",)),
    figure(
        rf"{QUANTITY} A(?= (?:(?:for|at) [0-9]|(?:max|peak|fuse|supply|breaker|charger|socket|plug"
        r"|current)\b)|[.,;)](?: |$))",
        _current,
        needs=(" A",),
    ),
    form(rf"(?<=[0-9{VULGAR}] )(?P<said>in\.? ?Hg)(?!\w)", "inches of mercury", needs=("Hg",)),
    # With a part of one before it, "in." is an inch whatever follows.
    form(
        rf"(?:[0-9]{{1,3}} ?[{VULGAR}]|[0-9]{{1,3}} [1-9]/(?:2|4|8|16)) (?P<said>in\.)"
        r"(?= [A-Z]|$|\n|[,;)]| (?:in|of|by|from|above|below|apart|and|or|to|at)\b)",
        lambda match: stopped("inches", match),
        needs=("in.",),
    ),
    figure(
        rf"{QUANTITY}{GAP}cwt\b\.?(?!\w)",
        lambda match: f"{quantity(match)} hundredweight",
        needs=("cwt",),
    ),
    form(rf"(?<=[{VULGAR}]-)lb\.(?= [a-z])", "pound", needs=("-lb.",)),
    form(rf"(?<=[{VULGAR}]-)in\.(?= [a-z])", "inch", needs=("-in.",)),
    figure(
        rf"{START}(?P<sides>{NUMBER}[x×]{NUMBER})-in(?:ch)?\.?(?= [a-z]{{3}})",
        _by_inches,
        needs=("-in",),
    ),
    # Before its noun, with its stop: "a 5-min. talk", "the 10-yr. bond".
    figure(
        r"(?<![\w.,/$£€-])(?P<count>[1-9][0-9]{0,3}(?:\.[0-9])?)-(?P<unit>min|hr|sec|yr|mo|wk|mi|gal|qt|yd)\."
        r"(?= [a-z]{3})",
        lambda match: f"{number_words.number(match['count'])}-{unit_name(match['unit'], one=True)}",
        needs=".",
    ),
    figure(
        rf"{QUANTITY} ?mls\.?(?= (?:[NSEW]|north|south|east|west) of (?:the )?[A-Z])",
        lambda match: f"{quantity(match)} mile{'' if is_one(match) else 's'}",
        needs=(" ml",),
    ),
    form(
        r"[0-9][\"″] ?[x×] ?(?P<said>(?P<count>[1-9][0-9]{0,2})['′])(?![\w\"″'′])",
        lambda match: f"{number_words.number(match['count'])} feet",
        needs="x×",
    ),
    # How wide, deep and high: '48"W x 24"D'.
    form(
        r"[0-9][\"″] ?[WDHL](?P<said> ?[x×] ?)(?=[0-9])",
        " by ",
        needs="x×",
    ),
    form(
        r"[0-9](?P<said>[\"″] ?(?P<side>[WDH]))(?![\w'’])",
        _side,
        needs='"″',
    ),
    form(
        r"= ?[0-9]{1,5}(?P<said>/)(?=(?:group|arm|cell|site|condition|cohort)\b)",
        " per ",
        needs="=",
    ),
    form(
        r"(?<![\w.,/-])(?P<said>(?P<low>[01])[-\u2013](?P<high>[3-9]|10"
        r"|100))(?=(?:-point)? scale\b)",
        lambda match: (
            f"{number_words.integer(match['low'])} to {number_words.integer(match['high'])}"
        ),
        needs=("scale",),
    ),
    figure(r"(?<![\w.,/:-])50[:-]50(?![\w/:-]|[.,][0-9])", "fifty fifty", needs=("50",)),
)
"""Forms of the rule "measures", before its own."""
