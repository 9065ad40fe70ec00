"""Powers, "x²", "10⁻⁹ m", "1.5e6", and letters over each other, "a/b equals", "P(A|B)"."""

from __future__ import annotations

import re
import unicodedata

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, Rule, figure, form
from podcast.narration.spoken.shapes import SUPERS

_SUBS = "₀₁₂₃₄₅₆₇₈₉"


def _power(match: re.Match[str]) -> str:
    power = unicodedata.normalize("NFKC", match["said"]).replace("^", "").replace("\u2212", "-")
    if power in {"2", "3"}:
        return " squared" if power == "2" else " cubed"
    if power.startswith("-"):
        return f" to the minus {number_words.integer(power[1:])}"
    number = power.lstrip("+")
    is_short = len(number) < 5
    return (
        f" to the {number_words.ordinal(int(number)) if is_short else number_words.digits(number)}"
    )


def _scientific(match: re.Match[str]) -> str:
    minus = "minus " if match["minus"] else ""
    power = (
        number_words.ordinal(int(match["power"]))
        if not minus
        else number_words.integer(match["power"])
    )
    return f"{number_words.number(match['number'])} times ten to the {minus}{power}"


_SPUN = late_regex(r"\b(?i:spin|spun|spins|centrifug\w*|rpm|pellet\w*|supernatant|rotor)\b")


def _behind_power(match: re.Match[str]) -> str | None:
    """Say a unit behind a power of ten: "metres", and of a raised minus one "per mole"."""
    text = match.string
    if match["unit"] == "g" and _SPUN.search(text[max(0, match.start() - 60) : match.end() + 60]):
        return None  # how hard it is spun
    unit = unit_name(match["unit"], one=bool(match["per"]))
    return f"per {unit}" if match["per"] else unit


def _charge(match: re.Match[str]) -> str:
    size = unicodedata.normalize("NFKC", match["said"][:-1])
    sign = "plus" if match["said"].endswith("⁺") else "minus"
    return f" {number_words.integer(size)} {sign}" if size else f" {sign}"


def _index(match: re.Match[str]) -> str:
    return f" {number_words.integer(unicodedata.normalize('NFKC', match['said']))} "


def _decimal_index(match: re.Match[str]) -> str:
    return f" {number_words.number(unicodedata.normalize('NFKC', match['said']))}"


def _index_end(match: re.Match[str]) -> str:
    return f" {number_words.integer(unicodedata.normalize('NFKC', match['said']))}"


_OVER = r"(?P<said>(?P<top>[A-Za-z])/(?P<under>[A-Za-z]))"
_UNITS = frozenset(
    {
        "m/s",
        "g/L",
        "g/l",
        "V/m",
        "J/K",
        "N/m",
        "N/C",
        "A/m",
        "y/n",
        "Y/N",
        "A/B",
        "I/O",
        "P/E",
        "N/A",
        "n/a",
    }
)


def _over(match: re.Match[str]) -> str | None:
    """Say one letter over another; a speed's unit is said by its own rule."""
    return None if match["said"] in _UNITS else f"{match['top']} over {match['under']}"


def _probability(match: re.Match[str]) -> str | None:
    """Say how likely something is; "P(A)" of no sum may be a name."""
    if not match["given"] and not _SUM.match(match.string, match.end()):
        return None
    given = f" given {match['given']}" if match["given"] else ""
    return f"P of {match['one']}{given}"


_SUM = late_regex(r" ?[=<>≤≥≈+*×·\u2212]")


LETTERS_AND_POWERS: tuple[Form, ...] = (
    # Before a unit, too: "3.2e-5 m".
    figure(
        r"(?<![\w.])(?P<number>[0-9](?:\.[0-9]{1,9})?)"
        r"(?:[eE](?:(?P<minus>[-\u2212])|\+)|(?<=\.[0-9])[eE]|(?<=\.[0-9][0-9])[eE])0?"
        r"(?P<power>[1-9][0-9]{0,2})(?!\w|[.,][0-9])",
        _scientific,
        needs="eE",
    ),
    # "Δy/Δx", "dy/dx", and letters of a formula: "a/b equals", "v = d/t".
    form(r"(?<=Δ[A-Za-z]) ?/ ?(?=Δ[A-Za-z](?![\w/]))", " over ", needs="Δ"),
    form(
        r"(?<![\w/])d[a-z]/d[a-z](?![\w/])",
        lambda match: f"d {match[0][1]} over d {match[0][4]}",
        needs=("/d",),
    ),
    form(
        rf"(?<![\w/'’.])(?<![0-9] )(?<!\bin )(?<!\bper )(?<!\bof ){_OVER}"
        r"(?= (?:equals?|is equal to)\b| ?[=≠≈≤≥] ?[-−\w(√])",
        _over,
        needs="/",
    ),
    form(
        rf"(?:(?<![\w/'’.])[A-Za-zΔ-ω] ?[=≠≈] ?|\b(?:equals|fraction|quotient|ratio) ){_OVER}"
        r"(?![\w/'’]|\.\w)",
        _over,
        needs="/",
    ),
    # Behind a power of a formula: "A = πr²/4".
    form(
        rf"= ?[^.;,=\n]{{0,24}}[A-Za-zπ)][{SUPERS}](?P<said> ?/ ?)(?=[0-9A-Za-z(])",
        " over ",
        needs=SUPERS,
    ),
    # What is likely where something else is so: "P(A|B)".
    form(
        r"(?<![\w.])(?P<name>Pr?)\((?P<one>[A-Z])(?: ?\| ?(?P<given>[A-Z]))?\)(?!\w)",
        _probability,
        needs=("P(", "Pr("),
    ),
    # "n! > n": the product of all up to it; a cry stands before no sign.
    form(
        r"(?<![\w'’.])(?:[nkmrNK]|[0-9]{1,3})(?P<said>!)(?=\)? ?[=<>≤≥≈/*×·+\u2212])",
        " factorial",
        needs="!",
    ),
)
"""Forms of the rule "terms"."""

POWERS = Rule(
    "powers",
    (
        form(rf"(?<=[0-9]) ?[x×] ?(?=10(?:\^|[{SUPERS}⁻]))", " times ", needs="x×"),
        # Units behind a power of ten: "10⁻⁹ m", "10²³ mol⁻¹".
        form(
            rf"(?<=10)(?:[⁻{SUPERS}]{{1,4}}|\^-?[0-9]{{1,2}}) (?P<said>(?P<unit>mol|kg"
            rf"|[kcmnµμ]?m|[mnµμ]?s|[mµμn]?g|h)"
            rf"(?P<per>⁻¹)?)(?![\w{SUPERS}⁻/·'’-])(?! [a-zA-Z] |\s*[=+]| [a-zA-Z]{{1,3}}⁻"
            r"| (?:people|persons|men|women|others|more|fewer)\b)",
            _behind_power,
            needs=(*SUPERS, "^"),
        ),
        form(rf"(?<=[^\W_])(?P<said>[{SUPERS}]?[⁺⁻])(?![\w⁺⁻])", _charge, needs="⁺⁻"),
        form(rf"(?<=[^\W_])(?P<said>[⁺⁻]?[{SUPERS}]{{1,6}})(?![\w⁺⁻])", _power, needs=SUPERS),
        form(
            rf"\([0-9a-z]{{1,3}} ?[-+×·\u2212] ?[0-9a-z]{{1,3}}\)(?P<said>[⁺⁻]?[{SUPERS}]{{1,3}})",
            _power,
            needs=SUPERS,
        ),
        form(r"(?<=[0-9a-zA-Z])(?P<said>\^[-\u2212+]?[0-9]{1,6})(?!\w|\.[0-9])", _power, needs="^"),
        # Fine dust, by its size: "PM₂.₅".
        form(
            rf"(?<=[^\W_])(?P<said>(?P<whole>[{_SUBS}]{{1,2}})\.(?P<part>[{_SUBS}]{{1,2}}))",
            _decimal_index,
            needs=_SUBS,
        ),
        form(rf"(?<=[^\W_])(?P<said>[{_SUBS}]{{1,6}}+)(?=[^\W_])", _index, needs=_SUBS),
        form(rf"(?<=[^\W_])(?P<said>[{_SUBS}]{{1,6}})", _index_end, needs=_SUBS),
    ),
)
