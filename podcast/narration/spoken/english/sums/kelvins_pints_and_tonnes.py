"""Letters of units by what a sentence tells of: kelvins, pints, tonnes, miles, a quake's ML."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stop_of, stopped
from podcast.narration.spoken.shapes import NUMBER, QUANTITY, START, VULGAR, is_one, quantity

_WINDOW = 90  # characters on each side that may hold the cue
_COLD = late_regex(
    r"°C|\b(?:kelvins?|temperatures?|superconduct\w+|helium|cryo\w+|cooled|cooling|absolute zero"
    r"|boil(?:s|ing)|melt(?:s|ing)|freez\w+|blackbody|colou?r temperature|thermo\w+|plasma|LEDs?"
    r"|warm white|equilibrium|entropy|pH|mol|stellar|surface of)\b"
    r"|\bmol\b|[⁻⁺]"
)
_MONEY_OR_MILES = late_regex(
    r"[$£€]|\b(?:run|runs|ran|race|races|runners?|parkrun|km|followers|subscribers|salary|pay"
    r"|rais(?:e|ed|es)|earn\w{0,3}|lost|won|pa(?:y|id)|cost\w{0,3}|got|spent|worth|fund\w{0,3}|budget|likes|fans"
    r"|RAM|memory|KB|TV|video|screen|monitor|display|resolution|users|downloads|steps)\b"
)
_LIT = late_regex(r"\b(?:stars?|lamps?|bulbs?|LEDs?|lights?|white|solution)\b")
_A_RUN = frozenset({"the ", "The "})
_QUAKE = late_regex(r"\b(?:quakes?|earthquakes?|magnitudes?|tremors?|seism\w+|aftershocks?)\b")
_HEAVY = late_regex(
    r"\b(?:axles?|gross|weigh\w{0,3}|wt\.?|lorry|lorries|trucks?|tonnes?|tonnage|cargo|load\w{0,4}"
    r"|payload|vehicles?|HGVs?|trailers?|cranes?|bridges?|limit|capacity|boulders?|yields?"
    r"|emissions|waste|coal|steel|gravel|displace\w{0,5})\b"
)
_ROADS = late_regex(
    r"\b(?:[AM][0-9]{1,4}(?:\(M\))?|B[0-9]{3,4}|[Dd]riv\w{1,3}|miles?|road|motorway|[Jj]unction"
    r"|bypass|route|junc)\b"
)
_ON_FOOT = late_regex(r"\b(?:walk\w{0,3}|foot|path|stroll\w{0,3})\b")
_HIGH = late_regex(
    r"\b(?:vault\w{0,4}|jump\w{0,4}|thr[eo]w\w{0,3}|put|javelin|discus|leap\w{0,2}|cleared|bar|river"
    r"|tides?|waves?|depths?|heights?|snow|flood\w{0,3})\b"
)
_WATCHED = late_regex(
    r"\b(?:viewers?|audiences?|watched|ratings?|Super Bowl|episodes?|streams?|streamed"
    r"|views|fans|listeners?|subscribers|population|people|voters?|users|copies|tourists"
    r"|visitors)\b"
)


def _kelvins(match: re.Match[str]) -> str | None:
    near = around(match, within=_WINDOW)
    if not _COLD.search(near) and not _LIT.search(near if len(match["low"]) > 3 else ""):
        return None
    if _MONEY_OR_MILES.search(near) or match.string[: match.start()][-4:] in _A_RUN:
        return None
    return f"{quantity(match)} kelvin{'' if is_one(match) else 's'}"


def _lasting(match: re.Match[str]) -> str | None:
    if not _PERIOD.search(around(match, within=_WINDOW)):
        return None
    name = "day" if match["unit"] == "d" else "year"
    return f"{quantity(match)} {name}{'' if is_one(match) else 's'}"


_PERIOD = late_regex(
    r"\b(?:orbit\w*|periods?|half-li(?:fe|ves)|incubat\w+|ferment\w*|decays?|cur(?:e|ed|ing)"
    r"|planets?|exoplanets?)\b|t½|T1/2"
)


def _magnitude(match: re.Match[str]) -> str | None:
    behind = match.string[match.end() :]
    is_quake = _QUAKE.search(around(match, within=_WINDOW)) and not behind.startswith((" of", "/"))
    return f"{quantity(match)} M {match[0][-1].upper()}" if is_quake else None


def _tonnes(match: re.Match[str]) -> str | None:
    if not _HEAVY.search(around(match, within=_WINDOW)):
        return None
    return f"{quantity(match)} tonne{'' if is_one(match) else 's'}{stop_of(match, 0)}"


def _in_stones(match: re.Match[str]) -> str | None:
    is_weight = _WEIGHED.search(around(match, within=_WINDOW))
    return f"{quantity(match)} stone" if is_weight else None


def _stones(match: re.Match[str]) -> str | None:
    """Say what somebody weighs: "I weigh 12 st. My wife" is no saint."""
    return (
        f"{quantity(match)} stone{stop_of(match, 0)}"
        if _WEIGHED.search(around(match, within=_WINDOW))
        else None
    )


_WEIGHED = late_regex(
    r"\b(?:[Ww]eigh\w{0,3}|[Ll]os[te]|[Gg]ain\w{0,3}|diet|heavier|lighter|lbs?)\b"
)


def _miles(match: re.Match[str]) -> str | None:
    """Say the m. of a way by road as miles: "for 11 m. to Brough"."""
    before = match.string[max(0, match.start() - _WINDOW) : match.start()]
    if not _ROADS.search(before) or _ON_FOOT.search(before) or len(match["low"]) > 2:
        return None
    return f"{quantity(match)} mile{'' if is_one(match) else 's'}"


def _millions(match: re.Match[str]) -> str | None:
    """Say how many watched: "drew 127.7m" is no length."""
    near = around(match, within=_WINDOW)
    if not _WATCHED.search(near) or _HIGH.search(near):
        return None
    return f"{number_words.number(match['count'])} million"


def _pints(match: re.Match[str]) -> str:
    written = match["count"]
    if written in _PARTS:
        return f"{_PARTS[written]} a pint"
    return f"{number_words.number(written)} pint{'' if written == '1' else 's'}"


_PARTS = {"½": "half", "¼": "a quarter of", "¾": "three quarters of"}


def _screen(match: re.Match[str]) -> str:
    return f"{number_words.number(match['count'])} inch"


def _exposure(match: re.Match[str]) -> str:
    """Say how long a shutter is open: "1/250s" is one two hundred and fiftieth of a second."""
    return f"one {number_words.ordinal(int(match['under']))} of a second"


def _sensor(match: re.Match[str]) -> str:
    return f"one over {number_words.number(match['under'])} inch"


def _thousands(match: re.Match[str]) -> str:
    feet = " feet" if match["feet"] else ""
    return f"{number_words.number(match['count'])} thousand{feet}"


def _degrees(match: re.Match[str]) -> str:
    point = {"N": "north", "S": "south", "E": "east", "W": "west"}[match["point"]]
    return stopped(f"{number_words.number(match['count'])} degrees {point}", match)


MEASURED_IN_COMPANY: tuple[Form, ...] = (
    # So much and more: "100+ mm", "66+ lbs".
    form(
        r"(?<=[0-9])\+ ?(?P<unit>mm|cm|km|lbs|kg|oz|ft|mi|mg|mcg|ml|mL|mph|kph|psi|ppm)(?![\w/²³])",
        lambda match: f" plus {unit_name(match['unit'], one=False)}",
        needs="+",
    ),
    # In town and on the road: "28/36 mpg".
    figure(
        r"(?<![\w.,/$£€-])(?P<town>[1-9][0-9]{1,2})/(?P<road>[1-9][0-9]{1,2}) ?(?:mpg|MPG)\b",
        lambda match: (
            f"{number_words.integer(match['town'])}, {number_words.integer(match['road'])} "
            "miles per gallon"
        ),
        needs=("mpg", "MPG"),
    ),
    # From standing to so many miles an hour: "0-60 in 4.2s".
    figure(
        r"(?<![\w.,/$£€-])0[-\u2013](?P<fast>60|62|100)(?= ?(?:mph|km/h|kph|in [0-9]|times?\b))",
        lambda match: f"zero to {number_words.integer(match['fast'])}",
        needs=("0-", "0\u2013"),
    ),
    # A place by its degrees without their sign: "lat. 40 N., long. 70 W.".
    form(
        rf"\b(?<!so )(?<!too )(?<!how )(?<!very )(?:[Ll]at(?:itude|\.)|[Ll]ong(?:itude|\.))"
        rf" (?P<said>(?P<count>{NUMBER})"
        rf" ?(?P<point>[NSEW])(?P<stop>\.?))(?!\w)",
        _degrees,
        needs=("at. ", "ong. ", "atitude ", "ongitude "),
    ),
    figure(rf"{QUANTITY} ?K(?![\w/²³°'’·+-]|\.[0-9])", _kelvins, needs="K"),
    figure(
        rf"{QUANTITY} (?P<unit>[dy])(?=[,;)]|\.(?:\s|$))",
        _lasting,
        needs=(" d", " y"),
    ),
    figure(rf"{QUANTITY} ?M[Lw](?![\w/-])", _magnitude, needs=("ML", "Mw")),
    figure(
        rf"{QUANTITY} t(?:\.(?= [A-Z]|$)|(?=[,;:)](?:\s|$)|\)| (?:on|in|per|at|and|or|for|of"
        rf"|to)\b))",
        _tonnes,
    ),
    figure(
        rf"{QUANTITY} m\.(?= (?:(?:to|from|past|before|beyond) [A-Z]|(?:along"
        rf"|on) the [ABM][0-9]|[NSEW]\b"
        r"|north|south|east|west|off\b|away\b|further\b))",
        _miles,
        needs=(" m.",),
    ),
    form(
        r"\b(?:drew|draws|attracted|averaged|watched by|seen by|sold|audience of|peaked at|topped)"
        rf" (?P<said>(?P<count>{NUMBER})m)(?=[.,;)](?:\s|$)|$| (?:in|on|and|at|last|this"
        rf"|across)\b)",
        _millions,
        needs=("m",),
    ),
    figure(
        rf"{START}(?P<count>[1-9][0-9]?) ?pts?\.?(?= of (?:milk|beer|water|cream|blood"
        rf"|stock|ale|lager|bitter"
        r"|cider|juice|broth)\b)",
        _pints,
        needs=("pt",),
    ),
    # A pint beside its millilitres: "568ml (1pt)".
    form(
        r"[0-9] ?(?:m[lL]|litres?|liters?|l|L) \((?P<said>(?P<count>[0-9]{1,2}|[½¼¾]) ?pts?\.?)"
        r"(?=\))",
        _pints,
        needs=("pt",),
    ),
    figure(
        rf"{START}(?P<count>[1-9][0-9]?(?:\.[0-9])?)[\"″]"
        r"(?= (?:[48]K|[QF]?HD|OLED|LCD|LED|TVs?|screens?|monitors?|displays?|laptops?|tablets?"
        r"|iMac|MacBook|wheels?|rims?|alloys?|vinyl|single|pizzas?)\b)",
        _screen,
        needs='"″',
    ),
    figure(
        r"(?<![\w.,/-])1/(?P<under>[1-9][0-9]{1,3})(?: ?s| sec\.?)(?=[ ,.;)]|$)",
        _exposure,
        needs="/",
    ),
    figure(
        r"(?<![\w.,/-])1/(?P<under>[1-9]\.[0-9]{1,2})(?:[\"″]|-inch| ?in\b)(?= |[,.;)]|$)",
        _sensor,
        needs="/",
    ),
    figure(
        rf"{START}(?P<count>[1-9][0-9]?(?:\.[0-9])?)K(?:(?P<feet> ft\b)|(?=[ -](?:feet|foot"
        rf"|people|users|steps"
        r"|followers|subscribers|views|downloads|troops|jobs|homes|calories"
        r"|(?:(?<=K-)(?:mile|word|seat|person|square-foot|page|year|acre|strong|member)))\b))",
        _thousands,
        needs="K",
    ),
)
"""Forms of the rule "measures", before its own."""

BESIDE_SIDES: tuple[Form, ...] = (
    # How much of a thing a hundred of another has or needs: "8 L/100 km", "250 kcal/100 g".
    form(
        r"[0-9] ?(?:L|l|m[lL]|g|mg|kg|kWh|kJ|kcal)(?P<said> ?/ ?)(?=100 ?(?:km|g|m[lL]|mi"
        r"|miles)(?!\w))",
        " per ",
        needs=("/100", "/ 100"),
    ),
    figure(rf"{QUANTITY} st\.(?!\w)", _stones, needs=(" st.",)),
    # "She weighs 8 st. 4": the pounds are left out.
    figure(
        rf"{QUANTITY} st\.(?= (?:[0-9]|1[0-3])(?:[.,;)]|$| (?:lbs?|with|and|on|or|at)\b))",
        _in_stones,
        needs=(" st.",),
    ),
    form(
        r"(?<=[0-9])[-\u2013](?=[0-9]{1,3}(?:\.[0-9])?[\"″](?: (?:of|deep|wide|long|high|thick"
        r"|snow|rain|tall|apart|across|expected|possible)\b))",
        " to ",
        needs='"″',
    ),
    # A degree below nought right behind a bracket.
    form(
        r"(?<=\()\u2013(?=[0-9]{1,4}(?:\.[0-9]{1,3})? ?(?:°|℃|℉|%|K\b|points?\b))",
        "minus ",
        needs=("(\u2013",),
    ),
    form(
        r"(?:[0-9]|\b(?:hundred|thousand|two|three|four|five|six|seven|eight|nine|ten|twelve"
        r"|twenty|thirty|forty|fifty|sixty)) (?P<said>ac\b\.?)(?= (?:at|of|in|on|with|site|lot"
        r"|plot|and|near|woodland|pasture)\b|[,;)])",
        lambda match: stopped("acres", match),
        needs=(" ac",),
    ),
)
"""Forms that stand before those of doses, for which x is times or for."""

SIDES: tuple[Form, ...] = (
    # The sides of a room or a picture: "4.2m x 3.6m", "13'9\" x 11'10\"".
    form(
        rf"[0-9{VULGAR}] ?(?P<unit>mm|cm|km|m|ft|in|yds?)(?P<said> ?[x×] ?)"
        rf"(?=[0-9{VULGAR}][0-9.{VULGAR}]{{0,6}} ?(?P=unit)\b)",
        " by ",
        needs="x×",
    ),
    form(r"[0-9][\"″'′](?P<said> ?[x×] ?)(?=[0-9]{1,2}['′])", " by ", needs="x×"),
)
"""Forms of the rule "measures", behind those of sizes before a noun."""
