"""Inches in spans and fractions, and degrees below zero: "6-8 in.", "a 3/4 in. board", "-40F"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.measures import part_of
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import NUMBER, START, VULGAR


def _span(match: re.Match[str]) -> str:
    low, high = number_words.number(match["low"]), number_words.number(match["high"])
    stop = "." if not match.string[match.end() :].strip() else ""
    return f"{low} to {high} inches{stop}"


def _cold(match: re.Match[str]) -> str:
    scale = "Celsius" if match["scale"] == "C" else "Fahrenheit"
    return f"minus {number_words.number(match['low'])} degrees {scale}"


_KITCHEN = (
    "(?:(?:olive|vegetable|canola|sesame|baking|soy|lemon|lime|white|brown|chopped|minced|grated|fresh"
    "|ground|melted|dried|cold|warm|hot) )?(?:oil|sugar|salt|butter|flour|milk|water|honey|vanilla"
    "|powder|soda|cinnamon|sauce|vinegar|juice|cocoa|pepper|cream|garlic|ginger|parsley|yeast|syrup"
    "|mustard|cumin|paprika)"
)
_SEATED = late_regex(
    r"\b(?:seats?|rooms?|rows?|flats?|apts?|units?|gates?|bus(?:es)?)\b", re.IGNORECASE
)


def _spoon(match: re.Match[str]) -> str:
    name = "tablespoon" if match["spoon"] == "T" else "teaspoon"
    return f" {name}{'' if match['count'] in {'1', '½', '¼', '¾', '1/2', '1/4', '3/4'} else 's'}"


def _heat(match: re.Match[str]) -> str | None:
    if _SEATED.search(match.string[max(0, match.start() - 40) : match.start()]):
        return None  # "seats 12C, 14F"
    scale = "Celsius" if match["scale"] == "C" else "Fahrenheit"
    return f"{number_words.number(match['low'])} degrees {scale}"


_TINS = (
    r"(?= (?:(?:baking|cake|loaf|sheet|roasting|square|rectangular|deep|shallow|metal|glass|greased"
    r"|picture|photo|canvas|wooden) ){0,2}(?:pans?|dish(?:es)?|tins?|trays?|sheets?|casseroles?"
    r"|canvas(?:es)?"
    r"|boards?|frames?|prints?|photos?|tiles?|planks?|posters?|rugs?|screens?|squares?|rectangles?"
    r"|envelopes?|boxes|box|blocks?|strips?|pieces?|panels?|windows?|pots?|planters?)\b)"
)
_BEFORE_TIN = re.compile(_TINS)
_ODD_QUOTES = re.compile(r'(?<![0-9])"')


def _sides(match: re.Match[str]) -> str | None:
    """Say a tin's sides: "a 9 x 13" pan" is nine-by-thirteen-inch."""
    text = match.string
    if match["mark"] == '"' and len(_ODD_QUOTES.findall(text[: match.start()])) % 2:
        return None
    sides = [number_words.number(match[side]) for side in ("low", "high")]
    if _BEFORE_TIN.match(text, match.end()):
        return f"{'-by-'.join(side.replace(' ', '-') for side in sides)}-inch"
    return f"{' by '.join(sides)} inches"


def _mark_of_inches(match: re.Match[str]) -> str | None:
    if len(_OPENED.findall(match.string[: match.start()])) % 2:
        return None
    return " inches" if match["whole"] else " inch"


def _count_of_inches(match: re.Match[str]) -> str:
    return f"{number_words.number(match['low'])} inch{'' if match['low'] == '1' else 'es'}"


def _part_of_inch(match: re.Match[str]) -> str | None:
    """Say "a ¼" seam" as a quarter-inch one, where the mark closes no quotation."""
    is_open = len(_OPENED.findall(match.string[: match.start()])) % 2
    return None if is_open else f"{part_of(match)}inch"


_OPENED = re.compile(rf'(?<![0-9{VULGAR}])"')

INCHES: tuple[Form, ...] = (
    # Feet beside feet and inches: "2'6\" by 4'".
    form(
        r"['′][0-9]{1,2}[\"″] (?:by|x|×|to|and|or) (?P<said>(?P<low>[0-9]{1,2})['′])(?![\w'’])",
        lambda match: (
            f"{number_words.number(match['low'])} {'foot' if match['low'] == '1' else 'feet'}"
        ),
        needs="'′",
    ),
    # What is so many inches big: "a 5.1-in. screen".
    figure(
        rf"{START}(?P<low>{NUMBER})-in(?:\.(?=,? [a-z0-9]|[,;)]))?(?![\w'’/-]|\.\w)",
        lambda match: f"{number_words.number(match['low'])}-inch",
        needs=("-in",),
    ),
    # "A 3/8-in. drill" is of a part of an inch.
    form(
        r"(?<![\w.,/])(?:(?P<whole>[0-9]{1,3})[ -])?(?P<part>1/(?:2|4|8|16|32)|3/(?:4|8|16|32)"
        r"|[57]/(?:8|16|32))-in\b\.?(?= [a-z]{3})",
        lambda match: f"{part_of(match)}inch",
        needs=("-in",),
    ),
    # "A 3 in. nail": so long.
    form(
        r"\b[Aa]n? (?P<said>(?P<long>[1-9][0-9]?(?:\.[0-9])?) in\.)(?= (?:nails?|screws?|bolts?"
        r"|pipes?|boards?|gaps?|guns?"
        r"|holes?|blades?|planks?|strips?|ribbons?|heels?|drops?|layers?|cuts?|scars?|knife|hoses?|tubes?|wheels?|rings?"
        r"|margins?|borders?|seams?|hems?|brush|valves?|monitors?|screens?|ruler|squares?|pots?|vinyl|single)\b)",
        lambda match: f"{number_words.number(match['long'])}-inch",
        needs=(" in. ",),
    ),
    # "A 9 in. pan": so wide, and no number of them.
    figure(
        rf"(?<![\w.,/$£€-])(?P<wide>[1-9][0-9]?)(?: |-)in\.{_TINS}",
        lambda match: f"{number_words.integer(match['wide'])}-inch",
        needs=("in.",),
    ),
    form(
        rf"(?<![\w.,/])(?P<whole>[0-9]{{1,3}} ?)?(?P<part>[{VULGAR}])[\"″]"
        r"(?= (?!(?:x|by|long|wide|tall|high|deep|thick|across|from|of|and|or|to|in|on|at|above"
        r"|below|away|apart|is|was|all)\b)[a-z]{3})",
        _part_of_inch,
        needs=tuple(VULGAR),
    ),
    # Away from its noun: "1½" from the edge".
    form(
        rf"(?<![\w.,/])(?P<whole>[1-9][0-9]? ?)?[{VULGAR}](?P<said>[\"″])(?=[ ,;)]|\.(?: |$)|$)",
        _mark_of_inches,
        needs=tuple(VULGAR),
    ),
    form(r"(?<== )(?P<said>(?P<low>[1-9][0-9]?)[\"″])(?=[.,;)]|$)", _count_of_inches, needs='"″'),
    figure(
        rf"{START}(?P<low>{NUMBER}) ?[x×] ?(?P<high>{NUMBER})(?P<mark>[\"″]|-in(?:ch"
        rf"|\.)?(?= ))(?!\w)",
        _sides,
        needs="x×",
    ),
    form(r"[0-9] ?[x×] ?[0-9.]{1,6} in(?P<said>\.)(?=\))", "", needs="x×"),
    # How heavy or how tall: "40 lb/35 in."
    # Behind feet, with a part: "140 ft 1¾ in".
    form(
        rf"[0-9] ?(?:ft|feet)\.? [0-9]{{0,2}} ?[{VULGAR}](?P<said> in\b\.?)",
        lambda match: stopped(" inches", match),
        needs=VULGAR,
    ),
    form(
        r"[0-9] ?(?:lbs?|kg|ft|cm) ?/ ?[1-9][0-9](?P<said> in\b\.?)(?=[,;)]|$| (?:or|and)\b)",
        lambda match: stopped(" inches", match),
        needs=("/2", "/3", "/4", "/5", "/6"),
    ),
    # Before what stands behind no place: "(12 in.)", "12 in. (30 cm)", "4 in. x 4 in."
    figure(
        rf"(?<![x×] )(?<![x×]){START}(?P<low>{NUMBER}) in\.(?=\)| \((?:[0-9]|about|approx)"
        rf"| [x×] ?[0-9])",
        lambda match: (
            f"{number_words.number(match['low'])} inch{'' if match['low'] == '1' else 'es'}"
        ),
        needs=("in.",),
    ),
    # More than one, and no quotation's end: 5-3/4".
    form(
        r"(?<=[2-9][- ])[1-9][0-9]?/(?:2|4|8|16|32)(?P<said>\"|″)(?![\w\"])(?! (?:board|plank"
        r"|bolt|screw|nail|pipe|bit"
        r"|drill|plywood|hole|needle|hem|seam|strip)s?\b)",
        lambda match: (
            None if len(_ODD_QUOTES.findall(match.string[: match.start()])) % 2 else " inches"
        ),
        needs='"″',
    ),
    form(
        r"(?<![\w.,-])[0-9]{1,3}\.[0-9](?P<said>[-\u2013])"
        r"(?=[0-9]{2,3}\.[0-9] ?°?[CF](?![\w/'’-]))",
        " to ",
        needs="CF",
    ),
    figure(
        rf"{START}(?P<low>[0-9]{{2,3}}) ?(?P<scale>[CF])"
        r"(?= (?:today|tomorrow|tonight|outside|outdoors|inside|indoors|right now|here)\b)",
        _heat,
        needs="CF",
    ),
    form(
        rf"(?<![\w)\]%/.,°º\u2013-])[-\u2212\u2013](?P<low>{NUMBER}) ?°? ?(?P<scale>[CF])"
        r"(?![\w'’/-])",
        _cold,
        needs="CF",
    ),
    form(r"(?<=[0-9][\"″])(?: ?[-\u2013] ?)(?=[3-7]['′])", " to ", needs="'′"),
    form(
        r"[3-7]['′][0-9]{1,2}[\"″] ?[-\u2013] ?(?P<said>(?P<low>[3-7])['′])(?![\w'′])",
        lambda match: f"{number_words.integer(match['low'])} feet",
        needs="'′",
    ),
    # In a list of temperatures each is one.
    figure(
        rf"{START}(?P<low>[0-9]{{2,3}}) ?(?P<scale>[CF])(?=, [-\u2212]?[0-9]{{2,3}} ?°?[CF](?!\w))",
        _heat,
        needs="CF",
    ),
    form(
        r"[0-9]{2,3} ?°?[CF], (?P<said>(?P<low>[0-9]{2,3}) ?(?P<scale>[CF]))(?![\w'’/-])",
        _heat,
        needs="CF",
    ),
    figure(
        rf"{START}(?P<low>{NUMBER})[-\u2013](?P<high>{NUMBER}) in\."
        r"(?=[,;)]|$| (?!(?:the|a|an|this|that|his|her|our|its)\b)[a-z]| [NSEW] of\b)",
        _span,
        needs=("in.",),
    ),
    # Spoons by one letter, as old recipes have them: "2 T. oil, 1 t. salt".
    form(
        r"(?<![\w.,/-])(?P<count>[1-9]|[½¼¾]|[1-9]/[234]"
        r"|[1-9] ?[½¼¾])(?P<said> ?(?P<spoon>[Tt])\.)"
        rf"(?= {_KITCHEN}\b)",
        _spoon,
        needs=("T.", "t."),
    ),
    figure(
        rf"{START}(?P<low>{NUMBER})(?P<said> in\.)(?=[;,)])",
        lambda match: f" inch{'' if match['low'] == '1' else 'es'}",
        needs=("in.",),
    ),
    # Cups of old recipes and of labels: "dilute 1/2 c. bleach".
    form(r"(?:(?<=[1-9]/[2348] )|(?<=[½¼¾⅓⅔] ))c\.?(?= (?!\.)[a-z]{3})", "cup", needs=(" c",)),
    form(r"(?<=[1-9]/[248] )in\.(?= [a-z]{3})", "inch", needs=("in.",)),
    form(
        r"(?<=[2-9][½¼¾⅛⅜⅝⅞⅓⅔] )in\.(?=[,;)]| (?:of|and|or|to|in|on|at|long|wide|deep|high"
        r"|tall|thick|across|apart|away|from|below|above|by)\b)",
        "inches",
        needs=("in.",),
    ),
)
"""Forms of the rule "measures"."""
