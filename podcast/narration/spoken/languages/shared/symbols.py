"""Signs in all three languages: "=", "<", a stroke between words, points of the compass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.sentence_ends import before
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of

_LETTER = r"[^\W\d_]"
_LEFT = re.compile(rf"(?<![\w/.@:~=&?#'’-])(?:{_LETTER}{{2,30}}/){{0,3}}({_LETTER}{{2,30}})$")
_RIGHT = re.compile(rf"-?({_LETTER}{{1,30}})(?:/{_LETTER}{{2,30}}){{0,3}}(?![\w/@~=&?#]|\.\w|:/)")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_SMALL = "₀₁₂₃₄₅₆₇₈₉"


def compared(tongue: Tongue) -> Rule:
    """Say signs between figures and words."""
    signs = tongue.part("symbols")

    def say(match: re.Match[str]) -> str:
        said = signs[match["said"].strip()]
        text = match.string
        before = "" if text[: match.start()][-1:] in {"", " ", "(", "\u00a0"} else " "
        after = "" if text[match.end() :][:1] in {"", " ", "\u00a0"} else " "
        return f"{before}{said}{after}"

    return Rule(
        "symbols",
        (
            form(
                rf"(?P<said>{one_of(tuple(signs))})(?={GAP}[0-9€$£])",
                say,
                needs=tuple(signs),
            ),
            form(
                r"(?<=\w)(?P<said> [=+×&] )(?=\w)",
                lambda m: f" {signs[m['said'].strip()]} ",
                needs="=+×&",
            ),
            *_in_equations(tongue),
            # Marks of a trade or of a right, which nobody says: "Xarelto®".
            form("[\u2122\u00ae\u00a9\u2120]", "", needs="\u2122\u00ae\u00a9\u2120"),
            form(
                rf"(?:(?<=[0-9²])|(?<=[a-zäöüé])(?=[ ×\u00a0]))(?P<said>{GAP}[x×]{GAP})(?=[0-9])",
                f" {signs['×']} ",
                needs="x×",
            ),
            form(
                rf"(?<![\w.,)]){GAP}[-\u2212](?=[0-9])",
                lambda m: f"{m[0][:-1]}{tongue.word('minus')} ",
            ),
        ),
    )


def _in_equations(tongue: Tongue) -> Iterator[Form]:
    """Say the minus and the factor of "2x − 4"."""
    yield form(r"(?<=[\w²³)])(?P<said> \u2212 )(?=\w)", f" {tongue.word('minus')} ", needs="\u2212")
    yield form(
        r"(?<![\w.,/])(?P<said>[0-9]{1,3})(?=[xyz](?: [-+=×\u2212] |[²³)]))",
        lambda match: f"{tongue.number(match['said'])} ",
        needs="xyz",
    )


def between_words(tongue: Tongue) -> Iterator[Form]:
    """Say a stroke between words: one or the other."""
    yield form(rf"\b(?:{tongue.word('and')})(?P<said>/)(?={tongue.word('or')}\b)", " ", needs="/")
    yield form(rf"(?<={_LETTER})/(?=-?{_LETTER})", partial(_stroke, tongue=tongue), needs="/")


def _stroke(match: re.Match[str], *, tongue: Tongue) -> str | None:
    text, at = match.string, match.start()
    left, right = _LEFT.search(text[max(0, at - 124) : at]), _RIGHT.match(text[at + 1 : at + 125])
    if left is None or right is None:
        return None
    first, second = left[1], right[1]
    if any(key_of(one) in tongue.part("units") for one in (first, second)):
        return None
    if MEDICINE.match(first) or MEDICINE.match(second):
        return None  # both in one: it is told, and not said as a choice
    if len(second) == 1 or re.fullmatch(tongue.word("word_endings"), second):
        return None  # "Patient/in": which word the ending makes is not told
    period = tongue.word("one_period")
    if re.fullmatch(period, second) and not re.fullmatch(
        rf"{period}|{tongue.word('part_of_day')}", first
    ):
        return f" {tongue.word('per')} "  # how often: "zweimal/Tag"
    vowel = re.match(tongue.word("or_vowel"), second, re.IGNORECASE)
    return f" {tongue.word('or_before_vowel' if vowel else 'or')} "


def compass(tongue: Tongue) -> Form:
    """Say where a wind comes from or a window looks: "aus NW", "vent de N-O", "del NO"."""
    points = tongue.part("compass")

    def said(match: re.Match[str]) -> str | None:
        cues = rf"\b(?i:{tongue.word('compass_cues')})"
        # "Viento NO 21 km/h"; in capitals "el viento NO sopla" is no side.
        alone = re.match(r" ?[0-9]|[,;.)]|$", match.string[match.end() : match.end() + 2])
        if not re.search(cues, before(match) + (match[0] if alone else "")):
            return None
        return points[re.sub("[.-]", "", match["said"])]

    letters = one_of(tuple(points))
    spelt = r"[NSEOW]\.?-[EOW]\.?"
    return form(
        rf"\b(?i:{tongue.word('compass_before')})[ '’](?P<said>{letters}|{spelt})(?![\w-])(?!"
        rf"(?<=[ '’].)\.(?!$))",
        said,
        needs="NSEOW",
    )


def stars(tongue: Tongue) -> Form:
    """Say how many stars a hotel has: "hôtel 4*"; elsewhere the star is a note's."""
    pair = tongue.word("stars")

    def said(match: re.Match[str]) -> str | None:
        text = match.string[match.end() : match.end() + 16]
        cue = rf"\b(?i:{tongue.word('starred')})\b"
        if not (
            re.search(cue, before(match)) or re.match(rf"[- ](?i:{tongue.word('starred')})", text)
        ):
            return None
        name = tongue.named(pair, one=match["n"] == "1")
        number = tongue.number(match["n"], noun=pair)
        if text.startswith("-"):  # "4*-Hotel"
            return f"{number.capitalize()}-{name}"
        return f"{number} {name}"

    return figure(r"(?<![\w.,/-])(?P<n>[1-7])(?:\*|(?<=[1-7]) ?★)(?![\w*])", said, needs="*★")


def index(tongue: Tongue) -> Form:
    """Say a small figure below: "x₁"."""
    return form(
        rf"(?<=[^\W\d_])(?P<said>[{_SMALL}]{{1,3}})",
        lambda match: f" {tongue.number(match['said'].translate(_LOWERED))}",
        needs=tuple(_SMALL),
    )


def roots(tongue: Tongue) -> Iterator[Form]:
    """Say the sign of a root, and a plus or minus before it."""
    yield form(r"√ ?(?=[0-9a-zA-Z(])", f"{tongue.word('root')} ", needs="√")
    yield form(r"(?<= )(?P<said>±)(?= ?[√a-z(])", tongue.part("symbols")["±"], needs="±")
