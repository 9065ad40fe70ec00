"""Sizes joined to their word or to one another: "a 2m-wide ramp", "a 3-4-lb joint", "210#"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.sums.sizes import one_size
from podcast.narration.spoken.english.units import PLAIN_UNITS, unit_name
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.shapes import NUMBER, SPACE, START, VULGAR

_WEIGHED = late_regex(
    r"\b(?:[Ww]eigh\w{0,4}|[Ww]t|kg|lbs?|BMI|[0-9]{2} ?[MF]|y/o|male|female|lost|gained)\b"
    r"|[0-9][\"”″]"
)
_BAG = late_regex(" (?:bags?|box(?:es)?|sacks?|paper)\\b")


def _inch(match: re.Match[str]) -> str | None:
    """Say the mark of an inch; behind an open quotation it ends it: 'it said "take 1/2" in red'."""
    before = match.string[max(0, match.start() - _QUOTED) : match.end() - 1]
    return None if before.count('"') % 2 and match["said"] == '"' else " inch"


_QUOTED = 200  # characters before a mark in which its quotation may begin


def _pounds(match: re.Match[str]) -> str | None:
    """Say the sign behind a weight; elsewhere it is a key, or a number's."""
    near = match.string[max(0, match.start() - 60) : match.start()]
    if not (_WEIGHED.search(near) or _BAG.match(match.string, match.end())):
        return None
    return f"{number_words.number(match['count'])} pounds"


def _span(match: re.Match[str]) -> str | None:
    low, high = (float(number_words.plain(match[end])) for end in ("low", "high"))
    if low >= high:
        return None
    ends = f"{number_words.number(match['low'])} to {number_words.number(match['high'])}"
    return f"{ends}-{unit_name(match['unit'], one=True)}"


def _two_sides(match: re.Match[str]) -> str:
    """Say the sides of one thing: "a twenty-by-thirty-centimeter tin"."""
    sides = (number_words.number(match[side]).replace(" ", "-") for side in ("many", "count"))
    return f"{'-by-'.join(sides)}-{unit_name(match['unit'], one=True)}"


def _relay(match: re.Match[str]) -> str:
    runners, count = number_words.integer(match["runners"]), number_words.integer(match["count"])
    return f"{runners} by {count} {unit_name(match['unit'], one=True)}"


TWO_SIDES: tuple[Form, ...] = (
    # Each side with its unit: "a 6ft x 4ft shed".
    form(
        rf"\b[Aa]n? (?P<said>(?P<many>{NUMBER}) ?(?P<unit>ft|m|cm"
        rf"|mm) ?[x×] ?(?P<count>{NUMBER}) ?(?P=unit))"
        r"(?= (?:sheds?|rooms?|greenhouses?|rugs?|tents?|bed(?:room)?s?|garages?|kitchens?"
        r"|gardens?|plots?"
        r"|extensions?|tables?|boards?|sheets?|banners?|screens?|walls?|pools?|mass|lump|lesion|wound|ulcer"
        r"|cyst|nodule|tumou?r|patch|area|space|box|frame|window|door|stage|marquee|trailer|van|cell)\b)",
        _two_sides,
        needs="x×",
    ),
    form(
        r"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Yy]our|[Tt]his) (?:[a-z-]{3,14} )?"
        rf"(?P<said>(?P<many>[1-9][0-9]?) ?[x×] ?(?P<count>{NUMBER}) ?(?P<unit>cm|mm))"
        r"(?= (?:[a-z-]{3,14} ){0,2}(?:tin|pan|dish|tray|box|sheet|board|card|square|slab|piece"
        r"|frame"
        r"|photo|print|page|mass|lesion|wound|ulcer|tumou?r|nodule|cyst|stone|patch)\b)",
        _two_sides,
        needs="x×",
    ),
)
"""Forms that stand before those that count so many of a size."""

SIZES_JOINED: tuple[Form, ...] = (
    # Sides with a part: "8½×11"; so many tins of a weight are times.
    form(
        rf"(?<=[{VULGAR}]) ?[x×] ?(?=[1-9][0-9]{{0,2}}(?:[{VULGAR}]|\.[0-9])?(?![0-9]| ?(?:k?g"
        rf"|m?[lL]|oz|lbs?)\b| ?=))",
        " by ",
        needs="x×",
    ),
    figure(
        r"(?<![\w.,/-])(?P<runners>[2-9]) ?[x×] ?(?P<count>[1-9][0-9]{1,3}) ?(?P<unit>m|yd)"
        r"(?= (?:[a-z]{4,9} )?(?:relay|medley|freestyle|hurdles|team|final|race|record|squad"
        r"|title)\b)",
        _relay,
        needs="x×",
    ),
    figure(
        rf"{START}(?:(?P<low>{NUMBER})[-\u2013])?(?P<count>{NUMBER})[ -]?(?P<unit>[ckm]?m|ft"
        rf"|in|mi|yd)"
        r"(?=-(?:wide|long|high|deep|tall|thick|broad|square|diameter)\b)",
        one_size,
        needs=("-wide", "-long", "-high", "-deep", "-tall", "-thick", "-broad", "-square", "-diam"),
    ),
    figure(
        rf"{START}(?P<count>{NUMBER}) ?(?P<unit>mm|cm)"
        r"(?= (?:film|lens(?:es)?|guns?|cannons?|shells?|jacks?|drill|nails?|screws?|bolts?"
        r"|hooks?|needles?"
        r"|rulers?|tape|belts?|cables?|hoses?|poles?|cameras?|pistols?|slides?)\b)",
        one_size,
        needs=("mm ", "cm "),
    ),
    # "A 60ft rear garden", "the 5.0L V8".
    figure(
        rf"{START}(?P<count>{NUMBER}) ?(?P<unit>ft|m)(?= (?:rear|walled|lawned"
        rf"|[a-z]{{4,5}}-facing)\b)",
        one_size,
        needs=(" rear", " walled", " lawned", "-facing"),
    ),
    figure(
        rf"{START}(?P<count>[1-9]\.[0-9]) ?(?P<unit>L)(?= (?:V[468]|V1[026]|[IW][3468]|inline"
        rf"|(?:straight|flat)[- ](?:four|six|eight|[468])"
        r"|turbo\w{0,7}|diesel|petrol|hybrid|TDI|HDi|EcoBoost)\b)",
        one_size,
        needs="L",
    ),
    figure(
        r"(?<![\w.,/-])(?P<count>[12][0-9]) ?G(?= (?:needles?|cannulas?|cannulae|IV|venflons?"
        r"|butterfly|catheters?)\b)",
        lambda match: f"{number_words.number(match['count'])}-gauge",
        needs=("G ",),
    ),
    # What has so much power or room: "a 60W bulb".
    figure(
        rf"{START}(?:(?P<low>{NUMBER})[-\u2013])?(?P<count>{NUMBER}) ?(?P<unit>k?W|V|hp|[KMGT]B|MP)"
        r"(?= (?:bulbs?|lamps?|chargers?|adapters?|adaptors?|batter(?:y|ies)|motors?|engines?"
        r"|speakers?|heaters?"
        r"|microwaves?|panels?|drives?|cards?|sticks?|disks?|supply|sockets?|cameras?|files?"
        r"|phones?|lasers?|combis?|boilers?|showers?|kettles?|ovens?|stoves?|hobs?|burners?|radiators?"
        r"|generators?|inverters?|turbines?|pumps?|fires?|systems?)\b)",
        one_size,
    ),
    figure(
        rf"{START}(?<![0-9][-\u2013])(?P<count>{NUMBER})T(?= (?:vans?|trucks?|lorr(?:y|ies)"
        rf"|trailers?|jacks?"
        rf"|cranes?|diggers?|excavators?"
        r"|vehicles?|loads?|limit|tipper)\b)",
        lambda match: f"{number_words.number(match['count'])}-ton",
        needs=("T ",),
    ),
    # A letter's size and its lines' distance: "12pt/1.5", "10/12pt".
    figure(
        rf"{START}(?P<size>{NUMBER})(?: ?pt/(?P<lines>{NUMBER})(?: ?pt)?|/(?P<more>[1-9][0-9]) ?pt)"
        r"(?![\w/])",
        lambda match: (
            f"{number_words.number(match['size'])} point on "
            f"{number_words.number(match['lines'] or match['more'])}"
        ),
        needs=("pt",),
    ),
    # Timber by its sides: "two 1x4s".
    form(
        r"(?<![\w.,])(?P<low>[1246])[x×](?P<high>[23468]|12|(?<=2[x×])10)s(?!\w)",
        lambda match: (
            f"{number_words.integer(match['low'])} by "
            f"{number_words.plural(number_words.integer(match['high']))}"
        ),
        needs="x×",
    ),
    form(
        r"[1-9]/(?:2|4|8|16|32)(?P<said>[\"″])(?= (?!x )[a-z])",
        _inch,
        needs='"″',
    ),
    figure(
        r"(?<![\w.,/$£€#*-])(?P<count>[1-9][0-9]{1,3})#(?=[,.;)]|$| (?:bags?|box(?:es)?|sacks?"
        r"|test|paper|on|at|and|of)\b)",
        _pounds,
        needs="#",
    ),
)
"""Forms of the rule "measures"."""

SPANS: tuple[Form, ...] = (
    figure(
        rf"{START}(?P<low>{NUMBER})-(?P<high>{NUMBER})-(?P<unit>{one_of(PLAIN_UNITS)})(?![\w/])",
        _span,
        needs="-",
    ),
    # Parts of an inch: "29ft 4¼in", "a 4½in blade".
    form(
        rf"(?<=[{VULGAR}])in(?=[,;:)\]]|\s*$|\.(?:\s|$)"
        rf"|{SPACE}(?:tall|high|long|wide|deep|thick|across|apart|of|and|or|x|×|by|at|on|from|to|for)\b)",
        " inches",
        needs=("in",),
    ),
    form(rf"(?<=[{VULGAR}])in(?={SPACE}[a-z]{{3}})", " inch", needs=("in ",)),
)
"""Forms of the rule "units", before its own."""
