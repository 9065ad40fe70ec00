"""What plates and manuals say of machines and runners: "13A", "50/60Hz", "12 lb-ft", "in 58:32"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.dates import MONTHS
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stop_of
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, START, is_one, quantity

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


def _run(match: re.Match[str]) -> str:
    """Say how long a race took: "a 10k in 58:32"."""
    said = f"{number_words.integer(match['minutes'])} minutes"
    seconds = match["seconds"].lstrip("0")
    if not seconds:
        return said
    return f"{said} {number_words.integer(seconds)} second{'' if seconds == '1' else 's'}"


_RACE = (
    r"\b(?:ran|run|running|finished|swam|swim|cycled|rowed|[Pp]arkrun|race|(?:5|8|10|15|20)[kK]m?"
    r"|[Mm]arathon|miles?|[Pp]ersonal best|P\.?B\.?)\b"
)
_HELD = (
    r"\b(?:[Hh]old|[Hh]eld|[Pp]ress|[Ff]lash(?:es)?|[Bb]links?|[Rr]inse|[Ss]hake|[Rr]est|[Ww]ait|[Ss]tretch"
    r"|[Ww]ash|[Rr]ub|[Ss]crub|[Ss]oak|[Ll]ather|[Ss]tir|[Bb]lend|[Ss]print|[Pp]lank|[Mm]icrowave|[Bb]last|[Bb]eeps?)\b"
)

# What shoots, or what it shoots with.
_SHOT = (
    r"(?=[ -](?:revolvers?|pistols?|rifles?|handguns?|guns?|shotguns?|bullets?|rounds?|ammo"
    r"|ammunition|shells?|cartridges?|slugs?)\b)"
)


def _calibre(match: re.Match[str]) -> str:
    """Say the bore of a gun: ".38" is thirty-eight, ".357" three fifty-seven."""
    bore = match["bore"]
    if len(bore) < len("357"):
        return number_words.cardinal(int(bore))
    hundreds, rest = divmod(int(bore), 100)
    nought = f"{number_words.OH} " if rest < 10 else ""
    return f"{number_words.cardinal(hundreds)} {nought}{number_words.cardinal(rest)}"


RATINGS: tuple[Form, ...] = (
    # The bore of a gun: ".38 cal.", "a .22 rifle", "12 ga. shotgun".
    figure(
        r"(?<![\w.])\.(?P<bore>[1-9][0-9]{1,2})[- ]?(?P<word>cal(?:iber|ibre)?\b\.?)",
        lambda match: f"{_calibre(match)} caliber{stop_of(match, 0)}",
        needs=("cal",),
    ),
    figure(rf"(?<![\w.])\.(?P<bore>[1-9][0-9]{{1,2}}){_SHOT}", _calibre, needs=(" .", "(.")),
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

TIMED: tuple[Form, ...] = (
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
        r"(?P<said>(?P<minutes>[1-5][0-9]):(?P<seconds>[0-5][0-9]))"
        r"(?![\w:%]|[.,][0-9]|[-\u2013][0-9]| ?[ap]\.?m)",
        _run,
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
