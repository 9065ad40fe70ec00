"""What plates and manuals say of machines and runners: "13A", "50/60Hz", "12 lb-ft", "in 58:32"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.dates import MONTHS
from podcast.narration.spoken.english.sums.timetables import SINCE
from podcast.narration.spoken.english.times import duration
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, START, is_one, quantity
from podcast.narration.spoken.triggers import DIGITS

_WINDOW = 40  # characters on each side
_CURRENT = late_regex(
    r"\b(?:[Ff]uses?d?|[Pp]lugs?|[Ss]ockets?|[Cc]hargers?|[Rr]at(?:ed|ings?)|[Cc]ircuits?"
    r"|[Bb]reakers?|[Aa]dapt[eo]rs?|[Pp]ower supply|MCB|RCD|[Aa]mps?)\b|[0-9] ?V\b"
)
_NUMBERED = late_regex(
    r"\b(?:[Rr]ooms?|[Ff]lats?|[Nn]o\.?|[Pp]latforms?|[Gg]ates?|[Uu]nits?|[Pp]lots?|[Bb]ay|[Rr]oute"
    r"|[Ff]ig(?:ure|\.)?|[Tt]able|[Ss]ection|[Ss]eats?|[Ss]izes?|[Yy]ear|[Cc]lass"
    r"|[Gg]rades?|[Ff]orm|[Ll]evel|[Bb]us|[Ss]tep|[Pp]art) $"
)
_THING = late_regex(r" (?:fuses?|plugs?|sockets?|chargers?|circuits?|breakers?|supply|cable)\b")


def _amperes(match: re.Match[str]) -> str | None:
    """Say the A of a fuse or a charger; of a room it is a letter."""
    text, (start, end) = match.string, match.span()
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    if _NUMBERED.search(before) or not (_CURRENT.search(before) or _CURRENT.search(after)):
        return None
    if _THING.match(after) and not match["high"]:
        return f"{number_words.number(match['low']).replace(' ', '-')}-amp"
    return f"{quantity(match)} amp{'' if is_one(match) else 's'}"


def _for_each(match: re.Match[str]) -> str:
    return f"{quantity(match)} {unit_name(match['unit'], one=is_one(match))} per "


def _wide(match: re.Match[str]) -> str:
    one = match["low"] == "1"
    return f"diameter {number_words.number(match['low'])} {unit_name(match['unit'], one=one)}"


def _expiry(match: re.Match[str]) -> str:
    year = number_words.year(2000 + int(match["year"]))
    return f"{MONTHS[int(match['month']) - 1]} {year}"


def _either(match: re.Match[str]) -> str:
    low, high = number_words.number(match["low"]), number_words.number(match["high"])
    return f"{low} or {high} {unit_name(match['unit'], one=False)}"


def _torque(match: re.Match[str]) -> str:
    pounds = match["first"] == "lb"
    unit = "pound-foot/pound-feet" if pounds else "foot-pound/foot-pounds"
    return f"{quantity(match)} {unit.partition('/')[0 if is_one(match) else 2]}"


_RACE = (
    r"\b(?:ran|run|running|finished|swam|swim|cycled|rowed|[Pp]arkrun|race|(?:5|8|10|15|20)[kK]m?"
    r"|[Mm]arathon|miles?|[Pp]ersonal best|P\.?B\.?)\b"
)
_HELD = (
    r"\b(?:[Hh]old|[Hh]eld|[Pp]ress|[Ff]lash(?:es)?|[Bb]links?|[Rr]inse|[Ss]hake|[Rr]est|[Ww]ait|[Ss]tretch"
    r"|[Ww]ash|[Rr]ub|[Ss]crub|[Ss]oak|[Ll]ather|[Ss]tir|[Bb]lend|[Ss]print|[Pp]lank|[Mm]icrowave|[Bb]last|[Bb]eeps?)\b"
)

# What a plate gives, right behind its figure.
_ON_PLATES = (
    "V", "A", "W", "Hz", "kW", "mA", "mAh", "Ah", "VA", "GB", "TB", "MB", "mm", "cm", "kg", "L",
    "MHz", "GHz",
)  # fmt: skip
_PLATE = f"(?:{'|'.join(_ON_PLATES)})"
_ON_PLATE = late_regex(rf"({NUMBER})({_PLATE})")
_GOES_ON = "(?:and|are|at|for|from|in|is|on|or|per|to|was|were|when|with|but|than|that|then)"


def _plate(match: re.Match[str]) -> str:
    return " ".join(
        f"{number_words.number(count)}-"
        f"{'amp' if unit == 'A' else 'volt-ampere' if unit == 'VA' else unit_name(unit, one=True)}"
        for count, unit in _ON_PLATE.findall(match["said"])
    )


RATINGS: tuple[Form, ...] = (
    # Several of one thing: "a 12V 5A 60W charger".
    form(
        rf"\b[Aa]n? (?P<said>{NUMBER}{_PLATE}(?: {NUMBER}{_PLATE}){{1,2}})"
        rf"(?= (?!{_GOES_ON}\b)[a-z]{{3}})",
        _plate,
        needs=tuple(f"{digit}{unit}" for digit in DIGITS for unit in _ON_PLATES),
    ),
    form(
        r"(?<![\w.,])[1-9][0-9]?(?P<said>[- ]ga\b\.?)(?= (?:shotguns?|shells?|slugs?|wire|wires"
        r"|needles?|steel|sheet|cable|copper"
        r"|solid|stranded|extension|guns?|pumps?)\b)",
        " gauge",
        needs=("ga",),
    ),
    # Before what guards a circuit: "32A RCBO".
    figure(
        rf"{QUANTITY} ?A(?= (?:RCBOs?|RCDs?|MCBs?|MCCBs?|AFDDs?|GFCIs?|SPDs?|SP|DP|TP|type|Type"
        rf"|breakers?|circuits?|ring|radial|spur|switch|isolator|outlets?|feed)\b)",
        lambda match: f"{quantity(match).replace(' ', '-')}-amp",
        needs="A",
    ),
    figure(
        rf"{QUANTITY}{GAP}(?P<unit>kg|g|cm|L|W|kWh)/"
        r"(?=(?!day|week|month|year|hour|night)[a-z]{4,12}(?<!s)(?![\w/]))",
        _for_each,
        needs="/",
    ),
    # How long each of them takes: "4 min./side".
    figure(
        rf"{QUANTITY} ?(?P<unit>mins?|secs?|hrs?)\.?/(?=(?:side|leg|arm|set|rep|lap|round|batch"
        rf"|person|exercise|station|session|stretch|foot|hand|eye|breast)\b)",
        _for_each,
        needs="/",
    ),
    form(rf"[Øø⌀] ?(?P<low>{NUMBER}){GAP}(?P<unit>mm|cm|m)(?!\w)", _wide, needs="Øø⌀"),
    form(r"(?<=[0-9] [cm]m )c/c(?![\w/])", "centre to centre", needs=("c/c",)),
    figure(
        rf"{START}(?P<low>[12][0-9]{{2}})C(?= (?:for|until|oven)\b)(?<!/[0-9]{3}C)",
        lambda match: f"{number_words.number(match['low'])} degrees Celsius",
        needs="C",
    ),
    figure(
        rf"{START}(?P<low>[0-9]{{2,3}})/(?P<high>[0-9]{{2,3}}){GAP}(?P<unit>k?Hz|V|W)(?![\w/])",
        _either,
        needs=("Hz", "V", "W"),
    ),
    figure(
        rf"{START}(?P<low>[0-9]{{1,3}}(?:\.[0-9]{{1,2}})?) ?/ ?"
        rf"(?P<high>[0-9]{{1,3}}(?:\.[0-9]{{1,2}})?){GAP}"
        r"(?P<unit>[kMG]Hz)(?![\w/])",
        _either,
        needs=("Hz",),
    ),
    figure(
        rf"{QUANTITY}(?:A| A(?=[,.;:)]|$| fuse| plug| socket| supply| cable))"
        r"(?![\w/'’-]|\.\w| [A-Z])",
        _amperes,
        needs="A",
    ),
    form(r"(?<=[0-9] V)~|(?<=[0-9]V)~", "", needs="~"),
    figure(
        rf"{QUANTITY}{GAP}(?P<first>lb|ft)[-·. ]?(?P<second>ft|lbs?)(?<!lb.lb)(?<!ft.ft)(?![\w/])",
        _torque,
        needs=("lb", "ft"),
    ),
)
"""Forms of the rule "measures"."""


def _under(match: re.Match[str]) -> str:
    large, small = number_words.integer(match["large"]), match["small"]
    if small != "00":
        low = number_words.integer(small.lstrip("0"))
        return f"{large} {f'{number_words.OH} {low}' if small[0] == '0' else low}"
    unit = "hour" if match["race"].startswith(("marathon", "ironman", "ultra")) else "minute"
    return f"{large}-{unit}"


TIMED: tuple[Form, ...] = (
    *SINCE,
    # By the clock: "½ past 3", "¼ to 4".
    form(
        r"(?<![\w.])(?P<said>[½¼])(?= (?:past|to) (?:[0-9]{1,2}|one|two|three|four|five|six"
        r"|seven|eight|nine|ten"
        r"|eleven|twelve|noon|midnight|the hour)\b(?!/| ?(?:cups?|tsp|tbsp|lbs?|oz|miles?|inch"
        r"|kg|g)\b))",
        lambda match: "half" if match["said"] == "½" else "quarter",
        needs="½¼",
    ),
    form(
        r"(?<![\w.])½ ?(?:hr|hour|h)(?= (?:gaps?|intervals?|walks?|drives?|rides?|sessions?"
        r"|slots?|talks?|lessons?|breaks?"
        r"|steps?)\b)",
        "half-hour",
        needs="½",
    ),
    # Pupils of a year: "the Yr 9s".
    form(
        r"\b[Yy](?:ea)?r\.? (?P<said>(?P<year>[1-9]|1[0-3])s)(?![\w'’])",
        lambda match: number_words.plural(number_words.integer(match["year"])),
        needs=("r ", "r. "),
    ),
    # How fast somebody wants to be: "a sub-3:00 marathon", "a 4:00 mile".
    form(
        r"\b[Ss]ub-(?P<said>(?P<large>[0-9]{1,2}):(?P<small>[0-5][0-9]))(?="
        r" (?P<race>[a-z0-9K]{2,12}))(?!:)",
        _under,
        needs=(":",),
    ),
    form(
        r"\b[Aa]n? (?P<said>(?P<large>[3-9]|1[0-9]):(?P<small>[0-5][0-9]))(?= (?P<race>mile"
        r"|kilomet(?:er|re)|km)\b)",
        _under,
        needs=(":",),
    ),
    # A month and a year, and no day: "EXP 06/27".
    form(
        r"\b(?:EXP|[Ee]xp|[Ee]xpir(?:y|es)|EXPIR(?:Y|ES)|[Uu]se [Bb]y|USE BY|[Bb]est [Bb]efore"
        r"|BEST BEFORE|[Vv]alid (?:until|to|thru))(?: date| DATE)?[.:]{0,2} "
        r"(?P<said>(?P<month>0[1-9]|1[0-2])/(?P<year>2[0-9]|3[0-9]))(?![\w/]|[.,-][0-9])",
        _expiry,
        needs="/",
    ),
    # How long a dish takes: "Prep 15m".
    form(
        r"\b(?:[Pp]rep(?:aration)?|[Cc]ook(?:ing)?|[Cc]hill(?:ing)?|[Rr]ising|[Pp]roving"
        r"|[Tt]otal(?= [Tt]ime)|[Mm]arinat(?:e|ing)"
        r"|[Bb]aking|[Rr]esting)(?: [Tt]ime)?:? (?:[0-9]{1,2}h ?)?"
        r"(?P<said>(?P<number>[1-9][0-9]?) ?m)(?=[.,;:)|]|$| (?:[|·•+]|[A-Z]|and\b))",
        lambda match: (
            f"{number_words.integer(match['number'])} minute{'' if match['number'] == '1' else 's'}"
        ),
        needs=("m",),
    ),
    # Between lengths that are run: "rest 2 m".
    form(
        r"(?<!\b[Tt]he )\b[Rr]est(?:ing)?(?: for)? "
        r"(?P<said>(?P<number>[1-9][0-9]?) ?m)(?=[.,;:)]|$| (?:and|then"
        r"|between|before|after)\b)",
        lambda match: (
            f"{number_words.integer(match['number'])} minute{'' if match['number'] == '1' else 's'}"
        ),
        needs=("est",),
    ),
    form(r"[0-9](?P<said> ?[x×] ?)(?=(?:A{2,4}|LR[0-9]{1,2}|CR[0-9]{4})\b)", " ", needs="x×"),
    form(
        rf"{_RACE}[^.!?\n]{{0,50}}?(?<!\bout)(?: in|(?:time|best|PB|record) of) "
        r"(?P<said>(?P<hours>)(?P<minutes>[1-5][0-9]):(?P<seconds>[0-5][0-9]))"
        r"(?![\w:%]|[.,][0-9]|[-\u2013][0-9]| ?[ap]\.?m)",
        duration,
        needs=":",
    ),
    form(
        rf"{_HELD}[^.!?\n]{{0,40}}? for (?P<said>(?P<number>[1-9][0-9]{{0,2}})s)"
        r"(?=[.,;:)]|$| (?:and(?! [0-9]0s)|until|then|to|or|at|on"
        r"|before|while|after|between|with|in|if)\b)",
        lambda match: (
            f"{number_words.integer(match['number'])} second{'' if match['number'] == '1' else 's'}"
        ),
        needs=("s",),
    ),
    form(r"[0-9] sets?(?P<said> ?[x×] ?)(?=[0-9])", " of ", needs="x×"),
)
"""Forms of the rule "short-dates"."""
