"""Sizes in two systems or before what is measured: "250g/9oz", "a 7-8in tin", "a 12m² studio"."""

from __future__ import annotations

import re
import unicodedata

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.fractions import fraction
from podcast.narration.spoken.english.sums.circa import CIRCA
from podcast.narration.spoken.english.units import is_unit, unit_name
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.spoken.shapes import GAP, NUMBER, QUANTITY, START, VULGAR, is_one, quantity
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_METRIC = "(?:kcal|kJ|kg|g|ml|mL|cl|litres?|liters?|l|cm|mm|m|km)"
_IMPERIAL = (
    "(?:fl oz|oz|lbs?|pints?|pts?|cups?|quarts?|in|inch(?:es)?|ft|feet|yards?|mi|miles?|tbsp|tsp"
    "|kcal|kJ)"
)
_COUNTED = one_of(sorted(wordlist("counted", part="nouns")))
_NOUN = (
    r"(?= (?!(?:a|an|and|are|as|at|but|by|for|from|in|is|of|on|or|so|than|that|the|then|to|was|were"
    r"|when|which|with|wide|tall|long|deep|thick|high|across|apart|away|below|above|each|per|more)\b)"
    r"[a-z]{3})"
)
_BEFORE_NOUN = late_regex(_NOUN)
_A = late_regex(r"\b[Aa]n? $")
_FOOT = 12  # inches
_PEOPLE = late_regex(rf"[0-9]m (?:{_COUNTED})\b")
_LONG = late_regex(r"\b(?:met(?:re|er)s?|deep|tall|wide|high|long|sea|rise|depth|height)\b")


def _in_both(match: re.Match[str]) -> str:
    """Say a measure and the same in the other system: "two hundred grams or seven ounces"."""
    is_before = _BEFORE_NOUN.match(match.string, match.end()) and _A.search(
        match.string[max(0, match.start() - 3) : match.start()]
    )
    if is_before and match["count"] and not match["part"] and not match["high"]:
        first = f"{_hyphened(match['low'])}-{_name(match['unit'], one=True)}"
        return f"{first} or {_hyphened(match['count'])}-{_name(match['other'], one=True)}"
    first = f"{quantity(match)} {_name(match['unit'], one=is_one(match))}"
    count, part = match["count"], (match["part"] or "").strip()
    if not part:
        return f"{first} or {number_words.number(count)} {_name(match['other'], one=count == '1')}"
    top, _, bottom = unicodedata.normalize("NFKC", part).partition("\u2044")
    said = fraction(int(top), int(bottom))
    if not count:
        return f"{first} or {said} of a {_name(match['other'], one=True)}"
    half = "a half" if said == "one half" else said
    return f"{first} or {number_words.number(count)} and {half} {_name(match['other'], one=False)}"


def _name(unit: str, *, one: bool) -> str:
    if unit in {"pt", "pts"}:
        return "pint" if one else "pints"
    return unit_name(unit, one=one) if is_unit(unit) else unit


def _hyphened(number: str) -> str:
    return number_words.number(number).replace(" ", "-")


def _span_of_inches(match: re.Match[str]) -> str:
    if _BEFORE_NOUN.match(match.string, match.end()):
        return f"{_hyphened(match['low'])}-to-{_hyphened(match['high'])}-inch"
    return f"{number_words.number(match['low'])} to {number_words.number(match['high'])} inches"


def _tall(match: re.Match[str]) -> str | None:
    if int(match["inches"]) >= _FOOT:
        return None
    return f"{_hyphened(match['feet'])}-foot-{_hyphened(match['inches'])}"


def _area(match: re.Match[str]) -> str:
    kind = "square" if match["power"] in "2²" else "cubic"
    return f"{_hyphened(match['count'])}-{kind}-{unit_name(match['length'], one=True)}"


def _by(match: re.Match[str]) -> str:
    sides = re.split("[x×]", match["sides"])
    return f"{'-by-'.join(_hyphened(side) for side in sides)}-inch"


def _millions(match: re.Match[str]) -> str:
    high = match["high"]
    low = number_words.number(match["low"])
    return f"{low} to {number_words.number(high)} million" if high else f"{low} million"


def _millions_of_people(match: re.Match[str]) -> str | None:
    """Say "1.5m-2m more" as millions where the sentence counts people so."""
    around = match.string[max(0, match.start() - 100) : match.end() + 60]
    return _millions(match) if _PEOPLE.search(around) and not _LONG.search(around) else None


def _many_sized(match: re.Match[str]) -> str:
    """Say how many of a size: "2 x 400g tins" is two four-hundred-gram tins."""
    size = _hyphened(match["count"])
    return f"{number_words.integer(match['many'])} {size}-{unit_name(match['unit'], one=True)}"


BOTH_SYSTEMS: tuple[Form, ...] = (
    figure(
        rf"{START}(?P<many>[1-9][0-9]?) ?[x×] ?(?P<count>{NUMBER}){GAP}(?P<unit>k?g|m[lL]|l|"
        rf"cl|oz|cm|mm)"
        r"(?= (?:[a-z]{3,20} ){0,2}(?:tins?|cans?|jars?|packs?|packets?|bags?|bottles?|pots?|tubs?"
        r"|cartons?|boxes|sachets?|spoons?|steaks?|fillets?|breasts?|balls?|blocks?|bars?|tubes?"
        r"|slices?|cubes?|sheets?|sticks?|portions?|servings?|glasses|cups?|loa(?:f|ves)|pieces?"
        r"|punnets?)\b)",
        _many_sized,
        needs="x×",
    ),
    figure(
        rf"{QUANTITY}{GAP}(?P<unit>{_METRIC}) ?/ ?(?=[0-9{VULGAR}])(?P<count>{NUMBER})?"
        rf"(?P<part> ?[{VULGAR}])?[- ]?(?P<other>{_IMPERIAL})(?![\w/])",
        _in_both,
        needs="/",
    ),
    figure(
        rf"{QUANTITY}{GAP}(?P<unit>mi|miles|lbs?|oz|fl oz|in|inches|ft|feet)\.? ?/ ?"
        rf"(?P<count>{NUMBER})(?P<part>)[- ]?(?P<other>km|kg|g|cm|mm|m|ml|mL|l)(?![\w/])",
        _in_both,
        needs="/",
    ),
    # How many of a thing: "2 x A4 sheets".
    form(
        r"(?<![\w.,-])[0-9]{1,3}(?P<said> ?[x×] )"
        r"(?=A[3-6] [a-z]|(?!(?:plus|minus|equals|times|is|was)\b)[a-z]{3,20}s\b)",
        " ",
        needs="x×",
    ),
)
"""Forms that stand before those of doses, for which "250g/9oz" is a rate and x is ten."""

MILLIONS: tuple[Form, ...] = (
    figure(
        rf"{START}(?P<low>{NUMBER})m?[-\u2013](?P<high>{NUMBER})m(?= {_COUNTED}\b)",
        _millions,
        needs=("m ",),
    ),
    figure(
        rf"{START}(?P<low>{NUMBER})(?P<high>) m(?= (?:people|voters|viewers|users|jobs|homes"
        rf"|tourists"
        r"|visitors|workers|refugees|children|adults|readers|customers|families|households)\b)",
        _millions,
        needs=(" m ",),
    ),
    figure(
        rf"{START}(?P<low>{NUMBER})m?[-\u2013](?P<high>{NUMBER})m(?= (?:more|fewer|others)\b)",
        _millions_of_people,
        needs=("m ",),
    ),
    form(
        r"\b(?:killed|killing|infected|displaced|employs|employed|vaccinated)"
        r" (?:(?:some|about|around|up to|over|nearly|almost|an estimated|more than) )?"
        rf"(?P<said>(?P<low>{NUMBER})(?:[-\u2013](?P<high>{NUMBER}))?m)"
        r"(?![\w²³/]| (?:of|from|away)\b)",
        _millions,
        needs="m",
    ),
)
"""Forms of the rule "money": people who are counted in millions."""


def one_size(match: re.Match[str]) -> str:
    """Say the size before what has it: "five-centimeter rounds", "twenty-mile-per-hour limit"."""
    unit = unit_name(match["unit"], one=True).replace(" ", "-")
    low = match.groupdict().get("low")
    span = f"{number_words.number(low)}-to-" if low else ""
    return f"{span}{number_words.number(match['count'])}-{unit}"


def _a_term(match: re.Match[str]) -> str:
    return f"{quantity(match)}-{unit_name(match['unit'], one=True)}"


_SIZED = (
    "doses?|rounds|slices|cubes|squares|chunks|strips|pieces|limit|zone|winds?|gusts?|tins?|cans?"
    "|bottles?|bags?|jars?|packs?|packets?|radius|walls?|fence|pipes?|vials?|ampoules?|sachets?"
    "|(?:oral |medicine |dosing |plastic )?(?:syringes?|spoons?|spoonfuls?)"
)
_PACKED = "pkgs?|packages?|pkts?|packets?|cans?|tins?|jars?|bottles?|box|bags?|cartons?|tubs?"
_TERMS = (
    "checkups?|visits?|wait|term|course|warranty|contract|lease|mortgage|plan|fix|appointments?"
    "|reviews?|sessions?"
)


def _heat(match: re.Match[str]) -> str:
    """Say a degree that was a raised letter: "5oC"."""
    scale = "Celsius" if match["scale"] == "C" else "Fahrenheit"
    return f"{quantity(match)} degree{'' if is_one(match) else 's'} {scale}"


_QUOTES = late_regex(r'(?<![0-9])"')


def _inch(match: re.Match[str]) -> str | None:
    if len(_QUOTES.findall(match.string[: match.start("said")])) % 2:
        return None  # the mark closes what somebody says
    return f"{number_words.number(match['count'])} inch"


SIZES: tuple[Form, ...] = (
    figure(rf"{QUANTITY} ?[oº](?P<scale>[CF])(?!\w)", _heat, needs=("oC", "oF", "ºC", "ºF")),
    form(
        rf"\b[Aa]n? (?P<said>(?P<count>[1-9][0-9]?)[\"″])(?= (?!\w{{1,12}}(?:ed|s) "
        rf"|x )[a-z]{{3}}){_NOUN}",
        _inch,
        needs='"″',
    ),
    figure(
        rf"{START}(?:(?P<low>{NUMBER})[-\u2013])?(?P<count>{NUMBER}){GAP}"
        r"(?P<unit>[ckm]?m|mi|ft|m[lLg]|mcg|k?g|mph|oz|lb)"
        rf"(?= (?:{_SIZED})\b)",
        one_size,
    ),
    form(
        rf"(?<=\()(?P<said>(?P<count>{NUMBER})[ -]?(?P<unit>oz|lb|g|kg|m[lL])\.?)(?=\) "
        rf"(?:{_PACKED})\b)",
        one_size,
        needs="(",
    ),
    figure(rf"{QUANTITY} ?(?P<unit>yr|wk|mo|hr|min)\.?(?= (?:{_TERMS})\b)", _a_term),
    form(
        r"\b(?:[Ee]ach|[Ee]very|[Pp]er|[Oo]ne) (?P<said>m[lL]|mg|kg|mcg)(?= [a-z])",
        lambda match: unit_name(match["said"], one=True),
        needs=("ml", "mL", "mg", "kg", "mcg"),
    ),
    figure(
        rf"{START}(?P<low>{NUMBER})(?:[-\u2013]| to )(?P<high>{NUMBER})-?in(?![\w'’/-]|\.\w)",
        _span_of_inches,
        needs=("in",),
    ),
    form(
        rf"\b[Aa]n? (?P<said>(?P<feet>[1-9])(?:['′]| ?ft )(?P<inches>[0-9]{{1,2}})(?:[\"″]|''"
        rf"| ?in))"
        rf"(?!\w){_NOUN}",
        _tall,
        needs=("'", "′", "ft"),
    ),
    form(
        rf"\b[Aa]n? (?P<said>(?P<count>{NUMBER}) ?(?P<length>mm|cm|km|m|ft)(?P<power>[23²³]))(?!\w)"
        rf"{_NOUN}",
        _area,
        needs="23²³",
    ),
    form(
        rf"\b[Aa]n? (?P<said>(?P<count>{NUMBER})T)(?= MRI\b| scanner\b| magnet)",
        lambda match: f"{number_words.number(match['count'])} tesla",
        needs="T",
    ),
    form(
        rf"\b[Aa]n? (?P<said>(?P<sides>{NUMBER}[x×]{NUMBER})[- ]?in(?:ch)?\.?)(?!\w){_NOUN}",
        _by,
        needs="x×",
    ),
)
"""Forms of the rule "measures"."""

PAPERS: tuple[Form, ...] = (
    form(r"(?<=[0-9]\) )yrs\b", "years", needs=("yrs",)),
    form(r"(?<![\w.-])[Ww]ks(?= [0-9])", "weeks", needs=("ks ",)),
    CIRCA,
    form(
        rf"\b(?:by|of|at|to|from|up|down|rose|fell|than|about|around|nearly) "
        rf"(?P<said>{QUANTITY}pc)(?![\w-]|\.\w)",
        lambda match: f"{quantity(match)} percent",
        needs=("pc",),
    ),
    form(
        r"\b[Vv]ersion (?P<said>[0-9]{1,3}\.[1-9][0-9])(?![\w]|\.[0-9])",
        lambda match: " point ".join(map(number_words.integer, match["said"].split("."))),
        needs=DIGITS,
    ),
)
"""Forms of the rule "units"."""
