"""Signs that are words: relations, "&", "#", "§", Greek letters, marks, emoji."""

from __future__ import annotations

import re

from podcast.narration.spoken.dictionary import is_word
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.menus_and_keys import MENUS_AND_KEYS
from podcast.narration.spoken.english.units import is_unit, unit_name
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, Rule, form
from podcast.narration.spoken.shapes import END, GAP, NUMBER, SPACE
from podcast.narration.spoken.tables import wordlist

_RELATIONS = {
    "<": "less than",
    ">": "greater than",
    "=": "equals",
    "\u2264": "less than or equal to",
    "\u2265": "greater than or equal to",
    "<=": "less than or equal to",
    ">=": "greater than or equal to",
    "\u2260": "does not equal",
    "\u2248": "is about",
    "\u00b1": "plus or minus",
    "+/-": "plus or minus",
    "\u00d7": "times",
    "\u00f7": "divided by",
}
_SIGN = "(?P<sign><=|>=|\\+/-|[<>=\u2264\u2265\u2260\u2248\u00b1\u00d7\u00f7])"
_SIGNS = (*"<>=\u2264\u2265\u2260\u2248\u00b1\u00d7\u00f7", "+/-")
_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu",
    "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "υ": "upsilon",
    "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "ς": "sigma",
}  # fmt: skip
_RUNS_ON = re.compile("[^\\W_⁰¹²³⁴⁵⁶⁷⁸⁹]")
_SHORT_PERIODS = {
    "mo": "month", "hr": "hour", "yr": "year", "wk": "week", "min": "minute", "sec": "second",
    "h": "hour", "d": "day", "kWh": "kilowatt hour", "mi": "mile", "km": "kilometer", "lb": "pound",
    "kg": "kilogram", "oz": "ounce", "gal": "gallon", "l": "liter", "L": "liter",
}  # fmt: skip
_PERIODS = "(?:second|minute|hour|day|night|week|month|year|person|head|mile|unit)"
_EMOJI = (
    "[\U0001f000-\U0001faff\u2600-\u2712\u2715-\u27bf\u2b50\u2b55\ufe0f\u200d\U000e0020-\U000e007f]"
)


def _relation(match: re.Match[str]) -> str:
    return f" {_RELATIONS[match['sign']]} "


def _leading(match: re.Match[str]) -> str:
    return f"{_RELATIONS[match['sign']]} "


def _at_least(match: re.Match[str]) -> str:
    """Say a bound before a quantity; beside a variable, "p ≥ 0.05", it is a relation."""
    said = "at least " if match["sign"] in {"\u2265", ">="} else "at most "
    return said if not match.string[: match.start()][-1:].isalnum() else f" {said}"


def _greek(match: re.Match[str]) -> str:
    said = " ".join(_GREEK[letter] for letter in match["said"].lower())
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    return f"{' ' if before.isalnum() else ''}{said}{' ' if _RUNS_ON.match(after) else ''}"


def _sharp(match: re.Match[str]) -> str:
    return f"{match['said'][0]} {'flat' if match['said'][1] == '♭' else 'sharp'}"


def _sections(match: re.Match[str]) -> str:
    of = "section" if match["marks"][0] == "§" else "paragraph"
    return f"{of}s " if len(match["marks"]) > 1 else f"{of} "


def _silent(match: re.Match[str]) -> str:
    """Leave a mark out, with a space where two words would run together."""
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    return " " if before.isalnum() and after.isalnum() else ""


def _between_words(match: re.Match[str]) -> str | None:
    """Say a stroke between words: "parent/carer" is "parent or carer", "she/her" are two words."""
    text, at = match.string, match.start()
    left, right = _LEFT.search(text[max(0, at - 60) : at]), _RIGHT.match(text[at + 1 : at + 61])
    if left is None or right is None:
        return None
    words = f"{left[0]}/{right[1]}".split("/")
    if not all(_is_plain(word) for word in words) or max(map(len, words)) < 3:
        return None
    if any(map(MEDICINE.match, words)):
        return None  # "codeine/paracetamol" is both: it is told, and not said as a choice
    if _is_rate(words[-2].lower(), words[-1].lower()):
        return " per "
    pair = f"{left[0]}/{right[1]}".lower()
    return " " if pair in _PAIRS or words[-1].lower() in {"or", "nor"} else " or "


def _is_rate(first: str, second: str) -> bool:
    """Tell "twice/day", which is how often, from "day/night" and "full/half day"."""
    return second in _TIMES and first not in _TIMES | _PARTS_OF_DAY


def _is_plain(word: str) -> bool:
    parts = word.split("-")
    known = all(len(part) > 1 and (is_word(part) or part.isupper()) for part in parts)
    return known and not any(_is_symbol(part) for part in parts)


def _is_symbol(word: str) -> bool:
    """Tell "mg" and "h", which stand for a unit, from "dose" and "week", which are one."""
    names = (unit_name(word, one=one) for one in (True, False)) if is_unit(word) else (word,)
    return word not in names and word != "in"


_LEFT = re.compile(r"(?<![\w/.@:~\\&=?#'’-])[A-Za-z][A-Za-z/-]{1,50}$")
_RIGHT = re.compile(r"([A-Za-z][A-Za-z/-]{0,48}[A-Za-z])(?![\w/@~\\&=?#'’]|\.\w|:/)")
# One of them behind a stroke is how often or how fast; two of them are one or the other.
_TIMES = wordlist("abbreviations", part="periods")
_PARTS_OF_DAY = wordlist("abbreviations", part="parts_of_day")
# Two words that belong together, and not one or the other.
_PAIRS = wordlist("abbreviations", part="pairs")

SYMBOLS = Rule(
    "symbols",
    (
        form(
            r"(?<![<>=])(?<!\b[A-Za-z])(?<!\b[A-Za-z] )(?<![)=%] )(?<![)=%])"
            rf"(?P<sign>[\u2264\u2265]|<=|>=){GAP}(?=[-\u2212]?[0-9])",
            _at_least,
            needs="\u2264\u2265=",
        ),
        form(
            r"\b(?:[Gg]rade[sd]?|[Gg]ot|[Ss]cored|[Aa]warded|an?|(?<![A-Z] )A|[Tt]he|[Mm]y"
            r"|[Hh]is|[Hh]er) "
            r"(?P<letter>[A-F])(?P<said>[-*\u2212])(?![\w*-])",
            lambda match: " star" if match["said"] == "*" else " minus",
            needs="-*\u2212",
        ),
        *MENUS_AND_KEYS,
        form(
            rf"{GAP}(?:[\u2192\u279c\u21d2]|(?<=[\w)%\]] )-{{1,2}}>(?= )"
            rf"|(?<=[0-9])->(?=[0-9])){GAP}",
            " to ",
            needs=(*"\u2192\u279c\u21d2", "->"),
        ),
        # Both ways: "London ↔ Paris"; of two statements, one if the other: "A ⇔ B".
        form(rf"(?<=\w){GAP}\u2194{GAP}(?=\w)", " to and from ", needs="\u2194"),
        form(
            rf"(?<=[\w)]){GAP}[\u21d4\u27fa]{GAP}(?=[\w(])",
            " if and only if ",
            needs="\u21d4\u27fa",
        ),
        form(
            rf"(?<=[\w)\]%°]){GAP}{_SIGN}{GAP}(?!(?:(?<=>)|(?<=> ))(?:\[|\|[ -]))"
            r"(?=[-\u2212+$£€.\w(\[√∛∜±∓|])",
            _relation,
            needs=_SIGNS,
        ),
        form(rf"(?<![\w<>=]){_SIGN}{GAP}(?=[-\u2212$£€.]?[0-9])", _leading, needs=_SIGNS),
        form(rf"(?<=[\w)]){SPACE}\+{SPACE}(?=[\w(])|(?<=[0-9²³])\+(?=\w)", " plus ", needs="+"),
        form(r"(?<=\b[a-z])\+(?=[a-z]\b)", " plus ", needs="+"),
        form(r"(?<=[0-9A-Z²³])\+(?![\w+])", " plus", needs="+"),
        form(r"(?<=[a-z]{2})\+(?![\w+])", " plus", needs="+"),
        form(r"(?<=\bT)\+(?=[0-9])", " plus ", needs="+"),
        form(r"(?<=[0-9])-(?=[0-9.]{1,12} ?=)", " minus ", needs="="),
        form(rf"(?<=[0-9]){GAP}\*{GAP}(?=[0-9])", " times ", needs="*"),
        form(
            rf"[0-9]{GAP}(?:[mkµμ]?g|mcg|m?[lL]|IU|units?|tab(?:let)?s?|cap(?:sule)?s?)"
            rf"(?P<said>{GAP}\*{GAP})(?=[0-9])",
            " times ",
            needs="*",
        ),
        form(rf"√{GAP}(?=[\w(])", "the square root of ", needs="√"),
        form("∞", "infinity", needs="∞"),
        form(r"(?<![\w/])[A-Z][0-9]{1,2}(?P<said>/)(?=[A-Z][0-9]{1,2}(?![\w/]))", " ", needs="/"),
        form(r"(?<![\w+-])[A-F](?P<said>\u2212)(?![\w\u2212])", " minus", needs="\u2212"),
        form(r"(?<=[0-9KkPp])@(?=[0-9])", " at ", needs="@"),
        # Grades of schools: "A*–C", "5 A*s".
        form(r"(?<![\w*])[A-E](?P<said>\*[-\u2013])(?=[A-G](?!\w))", " star to ", needs="*"),
        form(r"(?<![\w*])[A-E](?P<said>\*s)(?!\w)", " stars", needs=("*s",)),
        # An ampersand that somebody escaped twice is shown as "&amp;".
        form(rf"{GAP}&amp;{GAP}", " and ", needs=("&amp;",)),
        form("∆(?=\\w)", "delta ", needs="∆"),  # the sign for a difference, beside the letter Δ
        form(rf"(?:№|(?<!\w)[Nn]º){GAP}(?=[0-9])", "number ", needs="№º"),
        form(r"(?<![\w#])(?P<said>[A-G](?:#|♯))(?![\w#])", _sharp, needs="#♯"),
        form(r"(?<!\w)(?P<said>[A-G]♭)(?!\w)", _sharp, needs="♭"),
        form(r"(?<![\w&#])#(?=[A-Za-z])", "hashtag ", needs="#"),
        form(
            r"(?<=\band)/(?=or\b)|(?<=[A-Z])/(?=[A-Z](?![a-z]))|(?<=[A-Z]{2}[0-9])/(?=[A-Z]{2})",
            " ",
            needs="/",
        ),
        form(
            r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)(?P<said>/)(?=[Hh]er|[Ss]he)", " or ", needs="/"
        ),
        form(r"(?<!\w)[Ss]/he\b", "she or he", needs="/"),
        # What parts the lines of a card: "Serves 4 | Prep 15 minutes".
        form(
            r"(?<=[\w.)]) \| (?=[A-Za-z0-9]{2}|[0-9])(?<!\b[A-Za-z] \| )(?!(?:grep|awk|sed|sort"
            r"|xargs|less|wc|head|tail|tee)\b)",
            ", ",
            needs=(" | ",),
        ),
        form(r"(?<=[A-Z])\+\+(?![0-9A-Za-z+])", " plus plus", needs=("++",)),
        form(r"(?<=[A-Z])\+\+(?=[0-9])", " plus plus ", needs=("++",)),
        form(r"(?<![\w)+])\+(?=[0-9])", "plus ", needs="+"),
        form(
            r"(?<=[\w)])(?: [-\u2212\u2013] (?=[0-9]+ ?=)| \u2212 (?=[\w(]))",
            " minus ",
            needs=(" - ", " \u2212 ", " \u2013 "),
        ),
        form(r"(?<=[0-9a-z\u00bc-\u00be]) ?%(?!\w)", " percent", needs="%"),
        form(r"(?<=[0-9a-z])\^(?=[a-z]\b)", " to the ", needs="^"),
        form(rf"(?:(?<=[0-9])|(?<=[a-z]s))/(?={_PERIODS}\b)", " per ", needs="/"),
        form(
            r"(?:(?<=[0-9kKM])|(?<=[a-z]s))/(?P<period>mo|hr|yr|wk|min|sec|h|d|kWh|mi|km|lb|kg|oz|gal|[lL])\b",
            lambda match: f" per {_SHORT_PERIODS[match['period']]}",
            needs="/",
        ),
        form(rf"(?<=[0-9]) [x×]/(?={_PERIODS}\b)", " times per ", needs="x×"),
        form(r"(?<![\w/])f/(?=[0-9])", "f ", needs=("f/",)),
        form(r"[0-9] [a-z]{2,20}s(?P<said>/)(?=[a-z]{3,12}(?<!s)(?![\w/@.-]))", " per ", needs="/"),
        form(r"(?<=[A-Za-z])/(?=[A-Za-z])", _between_words, needs="/"),
        form(
            r"(?<![\w~])[~\u223c\u2248]" + GAP + r"(?=[$£€.]?[0-9])",
            "about ",
            needs="~\u223c\u2248",
        ),
        form(rf"#{GAP}(?=[0-9])", "number ", needs="#"),
        form(rf"(?P<marks>§{{1,2}}|¶{{1,2}}){GAP}(?=\w)", _sections, needs="§¶"),
        form(r" ?& ?", " and ", needs="&"),
        form(r"[\u2713\u2714]\ufe0f?", "yes", needs="\u2713\u2714"),
        form(r"[\u00a9](?= ?[0-9])", "copyright ", needs="\u00a9"),
        form(r"[\u2122\u00ae\u00a9\u2120]", _silent, needs="\u2122\u00ae\u00a9\u2120"),
        form(r"(?P<said>[α-ωΑ-Ω])(?![α-ωΑ-Ωά-ώ])(?<![α-ωΑ-Ωά-ώ].)", _greek),
        form(rf"{_EMOJI}+ ?", _silent),
        form(rf"(?<![\w.@])@{GAP}(?=[A-Za-z0-9_]{{2}}|[$£€]?[0-9])", "at ", needs="@"),
        # What is worked out is multiplied; "3 x 4 m" is a size.
        form(r"(?<=[0-9] )x(?= [0-9][0-9.,]{0,12} ?=)", "times", needs="x"),
        form(r"(?<=[0-9] )[x×](?= [£$€][0-9])", "times", needs="x×"),
        # A currency by its sign alone: "the £ fell".
        form(
            r"(?<=\b[Tt]he )(?P<said>[£$€])(?= [a-z]|[’']s\b)",
            lambda match: {"£": "pound", "$": "dollar", "€": "euro"}[match["said"]],
            needs="£$€",
        ),
    ),
)

MINUS = Rule(
    "minus",
    (
        form(r"(?<![\w)\]%.,/^\u2013-])[-\u2212](?=[0-9]{1,6}[a-z]\b)", "minus ", needs="-\u2212"),
        form(r"(?<![^\s(\[=,])[-\u2212](?=[π√∞])", "minus ", needs="π√∞"),
        form(
            rf"(?<![\w)\]%.,/^\u2013])[-\u2212\u2013](?P<number>{NUMBER}){END}",
            lambda match: f"minus {number_words.number(match['number'])}",
            first="[-\u2212\u2013](?=[.0-9])",
        ),
    ),
)


def _stars(match: re.Match[str]) -> str:
    """Say how many stars something was given, and out of how many."""
    full, empty = len(match["full"]), len(match["empty"])
    said = number_words.integer(str(full))
    if match["half"]:
        said += " and a half"
    if empty:
        return (
            f"{said} out of {number_words.integer(str(full + empty + bool(match['half'])))} stars"
        )
    return f"{said} star{'' if full == 1 and not match['half'] else 's'}"


def _rated(match: re.Match[str]) -> str:
    """Say a rating in figures, "4★" or "4.5 ★"; behind one out of how many the star is its unit."""
    if match["count"] is None:
        return " stars"
    is_before_noun = re.search(r"\b(?i:an?|the|our|their|its) $", match.string[: match.start()])
    is_one = match["count"] == "1" or (is_before_noun and match.string[match.end() :][:1] == " ")
    return f"{number_words.number(match['count'])} star{'' if is_one else 's'}"


STARS: tuple[Form, ...] = (
    form(
        r"(?:(?<=[0-9]/[0-9])|(?<=[0-9]/10)|(?<![\w/.,])(?P<count>[0-9]{1,2}(?:\.[0-9])?)) ?★(?!★)",
        _rated,
        needs="★",
    ),
    form(r"(?P<full>★{1,10})(?P<half>½)?(?P<empty>☆{0,9})", _stars, needs="★"),
)
