"""Ways, winds and roads: "CR 210 W for 3 mi.", "then L at the lights", "wind SW 4"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import NUMBER
from podcast.narration.spoken.triggers import DIGITS

_POINTS = {"N": "north", "S": "south", "E": "east", "W": "west"}
_TWO = {"NE": "north-east", "NW": "north-west", "SE": "south-east", "SW": "south-west"}
_THREE = {
    f"{point}{two}": f"{_POINTS[point]} {said}"
    for two, said in _TWO.items()
    for point in _POINTS
    if point in two
}
_ALL = {**_POINTS, **_TWO, **_THREE}
_POINT = one_of(tuple(_ALL))
_WINDOW = 90  # characters before a side in which the way is told
_WAY = late_regex(
    r"\b(?:[Tt]urn|[Tt]ake|[Bb]ear|[Kk]eep|[Ff]ork|[Ff]ollow|[Ee]xit|[Gg]o|[Jj]oin|[Ll]eft|[Rr]ight"
    r"|[Rr]oundabout|[Jj]unction|[Ll]ights)\b"
)
# A size beside others, a line of the subway, a part of the body.
_NO_SIDE = late_regex(
    r"(?<![\w.'’])[BCDGJKMOPQTUXYZ](?![\w.'’])|\b(?:XS|XL|[Ss]izes?|trains?(?! station)|subway"
    r"|metro|tram|rid(?:e|ing)"
    r"|keys?(?! shop)|button|ventric\w+|atri\w+|lung|lobe|kidney|doses?|plates?)\b"
)
_WEATHER = late_regex(
    r"\b(?:rain|showers?|snow|sun|sunny|clouds?|cloudy|fog|frost|winds?|windy|gales?|highs?|lows?"
    r"|forecast|warm\w*|cold\w*|dry|drier|wet|wetter|drizzle|thunder\w*|storms?|prices?|homes"
    r"|unemployment|°C|degrees)\b"
)
_TELEPHONE = late_regex(r"\b(?:i?[Pp]hones?|Apple|models?|[Ww]atch|Samsung)\b")
_ROAD = (
    r"\b(?:CR|SR|FM(?= [0-9]{4})|Co\. Rd\.?|US|U\.S\.|Hwy\.?|Highway|Route|Rte\.?|Interstate"
    r"|State Road|County Road|SH)[- ][0-9]{1,4}[A-Z]?|\bI-[0-9]{1,3}"
)
# What goes on behind a road's direction.
_ON = (
    r"(?=[,.;)](?![0-9])|$| (?:for|to|toward|towards|at|until|and|or|exit|leads?|past|in|from|onto"
    r"|into|near|just|through|is|was|are|between|of)\b)"
)


def _side(match: re.Match[str]) -> str | None:
    text = match.string
    before = text[max(0, match.start() - _WINDOW) : match.start("said")]
    if not _WAY.search(before) or _NO_SIDE.search(before):
        return None
    return "left" if match["said"] == "L" else "right"


def _point(match: re.Match[str]) -> str:
    return _ALL[match["said"]]


def _region(match: re.Match[str]) -> str | None:
    """Say "in the SE" where the weather or a region's prices are told; a phone is an S E, too."""
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    if not _WEATHER.search(near) or _TELEPHONE.search(near):
        return None
    return stopped(_ALL[match["said"].replace(".", "")], match)


def _road(match: re.Match[str]) -> str:
    """Say a British road of three or four figures one by one: "A three o three"."""
    return f"{match['kind']} {number_words.digits(match['number'], zero=number_words.OH)}"


_BOUND = {"n": "north", "s": "south", "e": "east", "w": "west"}
_TRAFFIC = late_regex(
    r"\b(?:[AMB][0-9]{1,4}|I-[0-9]{1,3}|lanes?|roads?|carriageways?|traffic|motorway|junction|J[0-9]{1,2}|exits?"
    r"|trains?|bus(?:es)?|platforms?|highway|hwy|route|slip|tunnel|bridge|closed|crash|queues?|delays?)\b",
    re.IGNORECASE,
)


def _bound(match: re.Match[str]) -> str | None:
    """Say "n/b" where roads or trains are told of; "s/b" is elsewhere what should be."""
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    if not _TRAFFIC.search(near):
        return None
    said = f"{_BOUND[match['way'].lower()]}bound"
    return said if match["way"].islower() else said.capitalize()


DIRECTIONS: tuple[Form, ...] = (
    form(
        r"(?<![\w/.])(?<!\b[Ii]t )(?<!\b[Tt]his )(?<!\b[Tt]hat )(?P<way>[nsewNSEW])/[bB](?![\w/])",
        _bound,
        needs=("/b", "/B"),
    ),
    # An exit of a British motorway: "J27 of the M5", "M4 J11", "(A1(M), J47)".
    form(
        r"(?<![\w-])(?P<said>J)(?=[1-9][0-9]?[A-Za]?,? (?:of|on|off) (?:the )?[AM][1-9])",
        "junction ",
        needs=("J",),
    ),
    form(
        r"\b[AM][1-9][0-9]{0,2}(?:\(M\)| M)?,? (?:at |from |and |between |to )?"
        r"(?:J[1-9][0-9]?[a-z]?(?:[-\u2013]| and | to "
        r"|, ))?\(?(?P<said>J)(?=[1-9][0-9]?[a-z]?(?![\w]))",
        "junction ",
        needs=("J",),
    ),
    # "The A40 is shut between J6 and J8": each of them.
    form(
        r"\b[AM][1-9][0-9]{0,3}(?:\(M\)| M)?\b[^.!?;\n]{0,40}? (?:between|from|at|near|after"
        r"|before)"
        r" (?P<said>J)(?=[1-9][0-9]?[a-z]?(?!\w))",
        "junction ",
        needs=(" J",),
    ),
    form(
        r"\b[AM][1-9][0-9]{0,3}(?:\(M\)| M)?\b[^.!?;\n]{0,40}? (?:between|from|at"
        r"|near) J[1-9][0-9]?"
        r"[a-z]? (?:and|to) (?P<said>J)(?=[1-9][0-9]?[a-z]?(?!\w))",
        "junction ",
        needs=(" J",),
    ),
    form(
        r"\b(?:in\.|inches|(?<=[0-9] )in|ft\.|feet|just|mainly|mostly|areas?|roads?|miles?"
        r"|mi\.) (?P<said>[NSEW])(?= of (?:the )?[A-Z])",
        _point,
        needs=(" of ",),
    ),
    form(
        r"\b(?:then|continue|proceed) (?P<said>[NSEW])(?= (?:on|along|to) (?:the )?(?:[A-Z]"
        r"|[0-9]))",
        _point,
        needs=(" N ", " S ", " E ", " W "),
    ),
    form(
        r"\b(?:[Ww]alk(?:ed|ing)?|[Gg]o(?:ing)?|went|[Dd]r(?:ive|ove|iving)|[Hh]ead(?:ed|s|ing)?|fled|fleeing|ran"
        r"|running|sped|[Tt]ravel(?:l?ed|l?ing|s)?|continued|proceeded|turned|moving|blks?\.?"
        r"|blocks?|miles|mi\.|km) (?P<said>[NSEW])"
        r"(?=\.?(?:$|[,;)])| (?:on|along|to|toward|towards|until|past|then)\b)",
        _point,
        needs=(" N", " S", " E", " W"),
    ),
    form(r"\bon the (?P<said>[LR])(?=[,;]|\.?$|\. [A-Z])", _side, needs=(" L", " R")),
    form(
        r"\b(?:the|on|and) [AMB][0-9]{1,4},? (?:just )?(?P<said>[NSEW])(?= of [A-Z])",
        _point,
        needs=(" of ",),
    ),
    form(
        rf"(?:{_ROAD}) (?P<said>[NSEW](?:\.(?= [a-z]))?){_ON}",
        lambda match: _ALL[match["said"][0]].capitalize(),
        needs=DIGITS,
    ),
    form(
        r"(?:\b(?:[Tt]hen|[Aa]nd|1st|2nd|3rd|first|second|third|next|sharp|slight)|,) "
        r"(?P<said>[LR])(?= (?:at|into|onto|on|on to|after|past|by|before|over|through) (?:the|a"
        r"|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z])"
        r"|\.$)",
        _side,
        needs=(" L", " R"),
    ),
    form(
        rf"\b(?:[Ww]inds?|[Gg]usts?|[Gg]ales?|[Bb]reeze|[Ss]well|[Ww]aves):? (?:from (?:the )?)?"
        rf"(?P<said>{_POINT})"
        rf"(?= (?:[0-9]|(?:at|of|around|about|up to|or|and|becoming|veering|backing|light|gale"
        rf"|force"
        rf"|storm|increasing|decreasing)\b)|[,.;](?: |$))",
        _point,
        needs="NSEW",
    ),
    form(
        rf"\b[Ww]inds?:? (?:from )?(?:{_POINT}) (?:or|becoming|veering|backing|to) "
        rf"(?P<said>{_POINT})(?= [0-9]|[,.;])",
        _point,
        needs="NSEW",
    ),
    form(
        rf"[0-9] ?(?:mi|miles?|km|kilomet(?:er|re)s?|nm|nmi|m|yards|blocks?)\b\.? (?:to the )?"
        rf"(?P<said>{one_of(tuple(_THREE))})(?= of\b)",
        _point,
        needs=tuple(_THREE),
    ),
    form(
        r"\b(?:in|across|over|from|for) the (?P<said>(?:N\.?E|N\.?W|S\.?E|S\.?W)\b"
        r"(?:(?<=\.[EW])\.)?|[NSEW])(?=[,;:)]|$|\.$|(?<!\b[NSEW])\. [A-Z]|(?<=\.) [A-Z])",
        _region,
        needs=(" the ",),
    ),
    form(
        r"\b(?:onto|off|along|join|leave|via|follow|take|on|from) the "
        r"(?P<said>(?P<kind>[AB])(?P<number>[1-9][0-9]{2,3}(?<!00)))"
        r"(?!(?<=A3[0-9]0)|(?<=A220)|[\w-]|[.,][0-9]| (?:flight|plane|jet|aircraft|airliner)\b)",
        _road,
        needs=("the A", "the B"),
    ),
    form(
        rf"(?<![\w.])(?P<first>[Vv])is(?:\.|(?=:))(?=:? (?:{NUMBER} ?(?:nm|NM|km|m|mi|miles|sm)"
        rf"|good|poor|moderate|mod)\b)",
        lambda match: "visibility" if match["first"] == "v" else "Visibility",
        needs=("is",),
    ),
)
"""Forms of the rule "places"."""
