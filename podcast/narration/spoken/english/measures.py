"""Measures with more than one figure: "5′ 10″", "3 × 4 cm", "120/80 mmHg", "40°26′N"."""

from __future__ import annotations

import re
import unicodedata

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import LENGTHS, PLAIN_UNITS
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, SPACE, START, VULGAR, quantity
from podcast.narration.spoken.tables import table

_POINTS = table("units", part="compass")
_NAMED = ("feet", "meters", "metres", "inches", "miles", "yards", "pixels", "people")
_FOOT = 12  # inches
_QUOTATION = 300  # characters before a mark in which a quotation may have begun
# "A 27" monitor": one inch before what is measured, unless a sentence goes on.
_NOUN = re.compile(
    r" (?!(?:a|an|and|are|as|at|but|by|for|from|in|is|of|on|or|so|than|that|the|then|to|was|were"
    r"|when|which|with|wide|tall|long|deep|thick|high|across|apart)\b)[a-z]{2,}"
)
_BESIDE = (
    r"(?:wide|tall|long|deep|thick|high|across|screen|pipe|pots?|pans?|tins?|tubes?|wheels?|nails?"
    r"|pizzas?|cakes?|strips?|x|by|in diameter)\b"
)


def _count(number: str, *, one: str, many: str) -> str:
    return f"{number_words.number(number)} {one if number == '1' else many}"


def _by(match: re.Match[str]) -> str:
    sides = re.split(f"{GAP}[x×]{GAP}", match["sides"])
    unit = LENGTHS.get(match["unit"], match["unit"]).rpartition("/")[2]
    return f"{' by '.join(number_words.number(side) for side in sides)} {unit}"


def _sides(match: re.Match[str]) -> str:
    """Say "two by two", and the four figures of a picture's side in pairs, "ten eighty"."""
    sides = [int(side) for side in re.split("[x×]", match["sides"])]
    return " by ".join(
        number_words.year(n) if 1000 <= n <= 9999 else number_words.cardinal(n) for n in sides
    )


def _feet(match: re.Match[str]) -> str:
    if float(match["inches"]) >= _FOOT:  # 1'30" is a time
        said = _count(match["feet"], one="minute", many="minutes")
        return f"{said} {_count(match['inches'], one='second', many='seconds')}"
    feet = _count(match["feet"], one="foot", many="feet")
    return f"{feet} {_count(match['inches'], one='inch', many='inches')}"


def _pressure(match: re.Match[str]) -> str:
    top, bottom = number_words.integer(match["top"]), number_words.integer(match["bottom"])
    return f"{top} over {bottom} millimeters of mercury"


def _angle(match: re.Match[str]) -> str:
    parts = [
        _count(match["degrees"], one="degree", many="degrees"),
        _count(match["minutes"], one="minute", many="minutes"),
    ]
    if match["seconds"]:
        parts.append(_count(match["seconds"], one="second", many="seconds"))
    if match["point"]:
        parts.append(_POINTS[match["point"]])
    return " ".join(parts)


def _inches(match: re.Match[str]) -> str:
    return _count(match["low"], one="inch", many="inches")


def _in_quotation(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - _QUOTATION) : match.start()]
    return re.sub("['′][0-9]{1,2}\"", "", before).count('"') % 2 == 1


def _odd_inches(match: re.Match[str]) -> str | None:
    """Take a straight quotation mark for inches where it closes no quotation."""
    if _in_quotation(match):
        return None
    after = _NOUN.match(match.string, match.end())
    return f"{number_words.number(match['low'])} inch" if after else _inches(match)


def _glued_inches(match: re.Match[str]) -> str:
    after = _NOUN.match(match.string, match.end())
    return f"{number_words.number(match['low'])}-inch" if after else _inches(match)


def _sized(match: re.Match[str]) -> str:
    sides = re.findall(NUMBER, match["sides"])
    unit = "inches" if match["mark"] in '"″' else "feet"
    return f"{' by '.join(number_words.number(side) for side in sides)} {unit}"


def _stone(match: re.Match[str]) -> str:
    pounds = _count(match["pounds"], one="pound", many="pounds")
    return f"{number_words.integer(match['stone'])} stone {pounds}"


def _bearing(match: re.Match[str]) -> str:
    degrees = _count(match["degrees"], one="degree", many="degrees")
    return f"{degrees} {_POINTS[match['point']]}"


def _temperature(match: re.Match[str]) -> str:
    scale = "Fahrenheit" if match["scale"] == "F" else "Celsius"
    return f"{quantity(match)} degrees {scale}"


def _heats(match: re.Match[str]) -> str:
    """Say the heat of an oven in several scales: "180C/160C fan/gas 4"."""
    said = re.sub(
        r"([0-9]{1,4}) ?°? ?([CF])(?!\w)",
        lambda one: (
            f"{number_words.integer(one[1])} degrees {'Celsius' if one[2] == 'C' else 'Fahrenheit'}"
        ),
        match[0],
    )
    return re.sub(" ?/ ?", ", ", re.sub("[0-9]+", lambda one: number_words.integer(one[0]), said))


def _adjective(match: re.Match[str]) -> str:
    return f"{number_words.number(match['count']).replace(' ', '-')}-degree"


def part_of(match: re.Match[str]) -> str:
    """Say "a ¾-inch pipe" with three-quarter, and "a ½-hour walk" with half."""
    written = unicodedata.normalize("NFKC", match["part"]).replace("\u2044", "/")
    top, _, bottom = written.partition("/")
    if (top, bottom) == ("1", "2"):
        part = "and-a-half" if match["whole"] else "half"
    else:
        name = "quarter" if bottom == "4" else number_words.ordinal(int(bottom))
        part = name if top == "1" else f"{number_words.integer(top)}-{name}"
        part = f"and-{'a-' if top == '1' else ''}{part}" if match["whole"] else part
    return f"{number_words.integer(match['whole'])}-{part}-" if match["whole"] else f"{part}-"


_OVEN = r"(?: fan\b| ?\(fan| or gas\b|, gas\b|, [0-9]{2,3}C fan)"
_HEAT = r"(?:fan )?[0-9]{2,3} ?°? ?[CF](?!\w)(?: fan)?"

MEASURES = Rule(
    "measures",
    (
        figure(
            rf"{START}{_HEAT}(?: ?/ ?(?:{_HEAT}|[Gg]as(?: [Mm]ark)? [0-9]{{1,2}}(?![\w/]))){{1,3}}",
            _heats,
            needs="CF",
        ),
        figure(rf"{START}[0-9]{{2,3}} ?°? ?[CF](?={_OVEN})", _heats, needs="CF"),
        form(
            rf"\b[Aa]n? (?P<said>(?P<count>{NUMBER})°)(?= [a-z]{{3}})",
            _adjective,
            needs="°",
        ),
        form(
            rf"(?<![\w.,/])(?P<whole>[0-9]{{1,3}}(?![0-9/]))?(?P<part>[{VULGAR}]|1/[2-8]|2/3|3/[48])-(?=[a-z]{{2}})",
            part_of,
            needs=(*VULGAR, "/"),
        ),
        figure(
            rf"{START}(?P<said>(?P<low>{NUMBER})['′])"
            r"(?= (?:long|wide|tall|high|deep|across|away|below|above)\b)",
            lambda match: _count(match["low"], one="foot", many="feet"),
            needs="'′",
        ),
        figure(
            rf"{START}(?P<sign>)(?P<low>[0-9]{{2,3}}\.[0-9])(?P<high>){GAP}(?P<scale>F|C)(?![\w/-]|\.\w)",
            _temperature,
            needs="FC",
        ),
        figure(
            r"(?<![\w.,/$-])(?P<sign>)(?P<low>[1-5][0-9]{2})(?P<high>) ?(?P<scale>F)"
            r"(?=[.,;)]|$| (?:for|until|or|and|oven|in)\b| \()",
            _temperature,
            needs="F",
        ),
        form(
            r"\b(?:to|TO|at|AT|of|is|was|about|around|above|ABOVE|below|BELOW|over|under|near|hit|reach\w{0,3}|exceed\w{0,3}|than"
            r"|or|[Tt]emp\w{0,10}|T|highs?|lows?|fever|oven|from|between|and)[ :]{1,2}"
            rf"(?P<said>{QUANTITY}{GAP}(?P<scale>F|C))(?![\w/-]|\.\w)",
            _temperature,
            needs="FC",
        ),
        figure(
            rf"{START}(?<![°º])(?<![°º] )(?P<feet>[0-9]{{1,2}})['′]{GAP}"
            r"(?P<inches>[0-9]{1,2}(?:\.[0-9])?)(?:\"|″|''|(?<=[2-7]['′][0-9])(?!\w)|(?<=[4-7]['′]1[01])(?!\w))",
            _feet,
            needs="'′",
        ),
        figure(
            rf"{START}(?P<feet>{NUMBER}){GAP}(?:ft|foot|feet)\.?,?{SPACE}?(?P<inches>{NUMBER}){GAP}"
            r"in(?:\.(?= ?[a-z(),;]))?(?!\w|\.\w)"
            r"(?!\.? (?:the|a|an|his|her|its|their|this|that|all|width|height|length)\b)",
            _feet,
            needs=("ft", "foot", "feet"),
        ),
        # How tall somebody is: "5ft2".
        figure(
            r"(?<![\w.])(?P<feet>[4-7])ft(?P<inches>1[01]|[0-9])(?![\w²³]|\.[0-9])",
            _feet,
            needs=("ft",),
        ),
        figure(
            rf"{START}(?P<stone>[0-9]{{1,2}}){GAP}st{GAP}(?P<pounds>[0-9]{{1,2}}){GAP}lbs?(?!\w)",
            _stone,
            needs=("lb",),
        ),
        # "11st" is no place in a row: that is the 11th.
        figure(
            rf"{START}(?P<stone>[0-9]{{0,1}}[2-9]|10|1[1-9]){GAP}st(?!\w|\.\w| [A-Z])",
            lambda match: f"{number_words.integer(match['stone'])} stone",
            needs="s",
        ),
        figure(
            rf"{START}(?P<low>{NUMBER})′(?= [a-z]{{3}})"
            r"(?! (?:and|or|to|in|of|is|was|the)\b)",
            lambda match: f"{number_words.number(match['low'])}-foot",
            needs="′",
        ),
        figure(
            rf"{START}(?P<low>{NUMBER})′(?![\w′″'\"]|{GAP}[0-9x×])",
            lambda match: _count(match["low"], one="foot", many="feet"),
            needs="′",
        ),
        figure(
            rf"{START}(?P<sign>)(?P<low>[0-9]{{2}})(?:[-\u2013]| to )(?P<high>[0-9]{{2}})"
            r"(?P<scale>C)(?![\w/-]|\.\w)",
            _temperature,
            needs="C",
        ),
        figure(
            rf"{START}(?P<degrees>{NUMBER}){GAP}[°º]{GAP}(?P<point>[NSEW])(?!\w)",
            _bearing,
            needs="°º",
        ),
        figure(
            rf"{START}(?P<sides>{NUMBER}(?P<mark>[\"″'′])(?:{GAP}[x×]{GAP}{NUMBER}(?P=mark)){{1,2}})",
            _sized,
            needs="x×",
        ),
        figure(
            rf"{START}(?P<degrees>[0-9]{{1,3}})°{GAP}(?P<minutes>[0-9]{{1,2}}(?:\.[0-9]{{1,6}})?)[′']"
            rf"(?:{GAP}(?P<seconds>[0-9]{{1,2}}(?:\.[0-9]{{1,6}})?)[″\"])?"
            rf"(?:{GAP}(?P<point>[NSEW])(?!\w))?",
            _angle,
            needs="°",
        ),
        figure(
            rf"{START}(?P<sides>{NUMBER}(?:{GAP}[x×]{GAP}{NUMBER}){{1,3}})"
            rf"(?:-|{GAP})(?P<unit>{one_of((*PLAIN_UNITS, 'in', *_NAMED))})(?:\.(?= [a-z]))?(?!\w)"
            r"(?! (?:the|an?|my|your|our|this|that|each|one)\b)",
            _by,
            needs="x×",
        ),
        # Each side with its unit: "2cm x 3cm".
        form(
            rf"(?<=[0-9])(?:{GAP}(?:[mck]?m|in\.?|ft\.?|inch(?:es)?|feet|[\"″'′]))(?P<said>{GAP}[x×]{GAP})"
            rf"(?={NUMBER}{GAP}(?:[mck]?m|in|ft|inch(?:es)?|feet|[\"″'′])(?!\w))",
            " by ",
            needs="x×",
        ),
        figure(
            rf"{START}(?P<sides>[0-9]{{1,5}}(?:[x×][0-9]{{1,5}}){{1,2}})(?![\w^⁻]|[.,][0-9]| ?=)",
            _sides,
            needs="x×",
        ),
        figure(
            rf"{START}(?P<top>[0-9]{{2,3}})/(?P<bottom>[0-9]{{2,3}}){GAP}mm{GAP}Hg(?!\w)",
            _pressure,
            needs=("Hg",),
        ),
        figure(rf"{START}(?P<said>(?P<low>{NUMBER}){GAP}[\"″])(?= {_BESIDE})", _inches, needs='"″'),
        figure(
            r"(?<![\w.,/])[0-9]{1,2}/[0-9]{1,2}(?P<said>[\"″])(?=[ ,;)](?!\"))",
            lambda match: None if _in_quotation(match) else " inch",
            needs='"″',
        ),
        figure(
            rf"{START}(?P<low>{NUMBER})[\"″](?=[ ,;)](?!\"))",
            _odd_inches,
            needs='"″',
        ),
        figure(
            rf"{START}(?P<low>{NUMBER})in(?:\.(?= [a-z]))?(?![\w'’/-]|\.\w)",
            _glued_inches,
            needs=("in",),
        ),
        figure(
            rf"{START}(?P<said>(?P<low>{NUMBER}){GAP}in(?:\.(?= [a-z])|\.?(?=[,)]| {_BESIDE})))",
            _inches,
            needs=("in",),
        ),
    ),
)
