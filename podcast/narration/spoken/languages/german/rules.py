"""German: the order of its rules, how it counts, dates, times and what else only it writes so.

Sources: the Duden's rules for figures, units and abbreviations; DIN 5008 for dates and numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.abbreviations import abbreviations, long_abbreviations
from podcast.narration.spoken.languages.dialled import dialled_rules
from podcast.narration.spoken.languages.doses import doses
from podcast.narration.spoken.languages.everyday.lengths import lengths
from podcast.narration.spoken.languages.everyday.years import year_of
from podcast.narration.spoken.languages.first import first_rules
from podcast.narration.spoken.languages.german.briefly import briefly
from podcast.narration.spoken.languages.german.called import called
from podcast.narration.spoken.languages.german.cases import german_cases
from podcast.narration.spoken.languages.german.cut import cut
from podcast.narration.spoken.languages.german.declined import declined
from podcast.narration.spoken.languages.german.endings import german_endings
from podcast.narration.spoken.languages.german.everyday import german_everyday
from podcast.narration.spoken.languages.german.figures import german_figures, ordinal
from podcast.narration.spoken.languages.german.letterheads import letterheads
from podcast.narration.spoken.languages.german.letters import german_letters
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.numbered import identifiers
from podcast.narration.spoken.languages.german.ordinals import ordinal_rule
from podcast.narration.spoken.languages.german.patients import patients
from podcast.narration.spoken.languages.german.places import german_places
from podcast.narration.spoken.languages.german.prepositions import german_prepositions
from podcast.narration.spoken.languages.german.rulers import ruler_forms
from podcast.narration.spoken.languages.german.shortened import shortened
from podcast.narration.spoken.languages.german.suspected import suspected
from podcast.narration.spoken.languages.money import money
from podcast.narration.spoken.languages.quantities import quantity_rules
from podcast.narration.spoken.languages.shared_rules import (
    codes,
    compared,
    decimal_numbers,
    decimal_spans,
    weekdays,
    years,
)
from podcast.narration.spoken.languages.strokes import before_money, between_words
from podcast.narration.spoken.languages.tongue import DASH, GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.words import words_for

_MONTHS = words_for("de").listed("months")
_DATIVE = (
    "(?:am|dem|vom|zum|außer|außer am|ab|bis|bis zum|seit|seit dem|nach dem|vor dem|im|den|v\\."
    "|d\\.|z\\.|(?<!z\\. )(?<!z\\.)b\\.)"
    "(?: (?:spätestens|frühestens|einschließlich|voraussichtlich|etwa|spät\\.|spätest\\.|frühest\\."
    "|einschl\\.|inkl\\.|ca\\.|vsl\\.|vorauss\\.))?"
)
_SCORED = re.compile(
    r"\b(?:steht|stand|endete\w*|Spiel\w*|gew[ao]nn\w*|siegte\w*|Sieg|Ergebnis|verlor\w*|führ\w*"
    r"|Satz"
    r"|Mischung|Verhältnis|Maßstab|Chance\w*|verdünn\w*|im)\b[^.!?]{0,40}$"
)


def german_rules(_language: str) -> tuple[Rule, ...]:
    """Give German's own rules, those of every country that speaks it."""
    phones, emergency = dialled_rules(_GERMAN)
    percent, units, fractions = quantity_rules(_GERMAN)
    return (
        long_abbreviations(_GERMAN),
        *_of_letters(),
        *german_everyday(_GERMAN),
        *german_letters(_GERMAN),
        *german_figures(_GERMAN),
        *german_places(_GERMAN),
        *german_cases(_GERMAN),
        suspected(),
        *lengths(_GERMAN, day=_dated),
        *first_rules(_GERMAN),
        phones,
        emergency,
        Rule("identifiers", tuple(identifiers(_GERMAN))),
        Rule("ages", tuple(_ages())),
        Rule("doses", (*_schedules(), *doses(_GERMAN).forms)),
        Rule("dates", tuple(_dates())),
        Rule("decades", tuple(_decades())),
        Rule("times", tuple(_times())),
        *before_money(_GERMAN),
        money(_GERMAN),
        percent,
        units,
        fractions,
        Rule("ordinals", ruler_forms(_GERMAN)),
        Rule("ranges", tuple(_ranges())),
        Rule("roman", tuple(_roman())),
        abbreviations(_GERMAN),
        codes(_GERMAN),
        between_words(_GERMAN),
        compared(_GERMAN),
        decimal_numbers(_GERMAN),
        ordinal_rule(),
    )


def _of_letters() -> tuple[Rule, ...]:
    """Give the rules for what letters and leaflets cut short by its neighbours."""
    return (
        *declined(_GERMAN),
        *briefly(_GERMAN),
        *called(_GERMAN),
        *patients(_GERMAN),
        *letterheads(_GERMAN),
        *german_endings(_GERMAN),
        *german_prepositions(_GERMAN),
        *shortened(_GERMAN),
        *cut(_GERMAN),
    )


def _count(number: int, noun: str) -> str:
    said = str(num2words(number, lang="de"))
    if number % 100 != 1 or not noun or number > 1_000_000:
        return said
    name, _, told = noun.partition(" |")
    feminine = (told or gender(name.partition("/")[0])) == "f"
    return said.removesuffix("eins") + ("eine" if feminine else "ein")


def _year(number: int) -> str:
    return str(num2words(number, lang="de", to="year" if 1100 <= number < 2000 else "cardinal"))


def _dated(day: int, month: int, year: int) -> str:
    return f"{ordinal(day, 'r')} {_MONTHS[month - 1]} {_year(year)}"


def _decimals(part: str) -> str:
    return _GERMAN.digits(part)


_GERMAN: Tongue = Tongue("german", count=_count, decimals=_decimals, year=_year)


def _ages() -> Iterator[Form]:
    def joined(match: re.Match[str]) -> str:
        said = str(num2words(int(match["number"]), lang="de"))
        return said.replace("eins", "ein") + match["rest"].lower()

    def noun(match: re.Match[str]) -> str:
        return joined(match).capitalize()

    words = _GERMAN.word("joined_behind")
    yield figure(
        rf"(?<![\w.,/-])(?P<number>[0-9]{{1,3}})-?(?P<rest>(?:{words})[a-z]{{0,2}})\b", joined
    )
    yield figure(
        r"(?<![\w.,/-])(?P<number>[0-9]{1,3})-?(?P<rest>(?:Jährig|Monatig)[a-z]{0,2})\b", noun
    )


def _schedules() -> Iterator[Form]:
    yield form(r"/kg ?(?P<said>KG)\b", "Körpergewicht", needs=("KG",))


def _dates() -> Iterator[Form]:
    month_names = one_of(_MONTHS)
    before = rf"(?:(?P<before>\b(?i:{_DATIVE})) |\b[A-Z][a-z]+tag(?:s)?,? (?:den )?)?"

    def dated(match: re.Match[str]) -> str | None:
        day, month = int(match["day"]), int(match["month"])
        if not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        said = f"{ordinal(day, 'n' if match['before'] else 'r')} {_MONTHS[month - 1]}"
        return said + (f" {_year(year_of(match))}" if match["year"] else "")

    def both(match: re.Match[str]) -> str:
        ending = "n" if match["before"] else "r"
        ends = (ordinal(int(match[end]), ending) for end in ("low", "high"))
        return (" und " if "/" in match["said"] else " bis ").join(ends)

    yield form(
        rf"{before}(?P<said>(?<![\w.,:/-])(?P<low>[0-9]{{1,2}})\.{GAP}(?:{DASH}|bis|/){GAP}"
        rf"(?P<high>[0-9]{{1,2}})\.)(?={GAP}{month_names})",
        both,
        needs=".",
    )
    yield form(
        rf"{before}(?P<said>(?<![\w.,:/-])(?P<day>[0-9]{{1,2}})\.{GAP}(?P<month>[0-9]{{1,2}})\."
        rf"(?:{GAP}(?P<year>[0-9]{{4}}|[0-9]{{2}}))?)(?![\w/]|[.,][0-9])(?! ?Uhr)",
        dated,
    )
    yield form(
        rf"{before}(?P<said>(?<![\w.,:/-])(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{2}})-(?P<day>[0-9"
        rf"]{{2}}))"
        r"(?![\w/-])",
        dated,
    )
    yield form(
        rf"\b(?:{month_names}){SPACE}(?P<said>[0-9]{{4}})(?![\w.,/-][0-9]|\w)",
        lambda match: _year(int(match["said"])),
    )
    yield from weekdays(_GERMAN)


def _decades() -> Iterator[Form]:
    def decade(match: re.Match[str]) -> str:
        return f"{_year(int(match['year']))}{match['end']}"

    yield figure(r"(?<![\w.,])(?P<year>1[1-9][0-9]0|20[0-9]0|[2-9]0)(?P<end>ern?)\b", decade)


def _clock(hour: str, minute: str | None) -> str:
    said = f"{_count(int(hour), 'Uhr |m')} Uhr"
    return f"{said} {_count(int(minute), '')}" if minute and int(minute) else said


def _time(match: re.Match[str]) -> str | None:
    if int(match["hour"]) > 24:
        return None
    before = match.string[max(0, match.start() - 60) : match.start()]
    return None if _SCORED.search(before) else _clock(match["hour"], match["minute"])


def _between(match: re.Match[str]) -> str | None:
    if max(int(match["hour"]), int(match["hour2"])) > 24:
        return None
    to = match["to"].strip()
    to = "bis" if re.fullmatch(DASH, to) else to
    if not (match["minute"] or match["minute2"]):
        return f"{_count(int(match['hour']), 'Uhr |m')} {to} {_clock(match['hour2'], None)}"
    last = _clock(match["hour2"], match["minute2"])
    return f"{_clock(match['hour'], match['minute'])} {to} {last}"


def _times() -> Iterator[Form]:
    hour, minute = "[0-9]{1,2}", "[0-5][0-9]"
    to = rf"(?:{GAP}{DASH}{GAP}|{SPACE}(?:bis|und|oder){SPACE})"
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})(?:[:.](?P<minute>{minute}))?(?:{GAP}Uhr)?(?P<to>{to})"
        rf"(?P<hour2>{hour})(?:[:.](?P<minute2>{minute}))?{GAP}Uhr\b",
        _between,
        needs=("Uhr",),
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour}):(?P<minute>{minute})(?P<to>{to})"
        rf"(?P<hour2>{hour}):(?P<minute2>{minute})(?:{GAP}h\b)?(?![\w:]|[.,/-][0-9])",
        _between,
        needs=":",
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>{hour})(?:[:.](?P<minute>{minute}))?{GAP}Uhr\b(?:{SPACE}(?P<lat"
        rf"e>[0-5][0-9])\b)?",
        lambda m: _clock(m["hour"], m["minute"] or m["late"]) if int(m["hour"]) <= 24 else None,
        needs=("Uhr",),
    )
    yield figure(
        rf"(?<![\w.,:/-])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>{minute})(?:{GAP}h\b)?(?![\w:]"
        rf"|[.,][0-9])",
        _time,
        needs=":",
    )


def _ranges() -> Iterator[Form]:
    number = "[0-9]{1,3}(?:\\.[0-9]{3})*"

    def score(match: re.Match[str]) -> str:
        parts = (match["low"], match["high"])
        joint = "-zu-" if match.string[match.end() :][:1] == "-" else " zu "
        return joint.join(_GERMAN.number(one) for one in parts)

    def between(match: re.Match[str]) -> str:
        noun = match["noun"] or ""
        return " bis ".join(_GERMAN.number(match[one], noun=noun) for one in ("low", "high"))

    yield from decimal_spans(_GERMAN)
    yield figure(
        rf"(?<![\w.,:/-])(?P<low>{number}):(?P<high>{number})(?![\w:/]|[.,][0-9])", score, needs=":"
    )
    yield from years(_GERMAN)
    yield figure(
        rf"(?<![\w.,:/-])(?P<low>{number}){GAP}{DASH}{GAP}(?P<high>{number})(?![\w:/-]|[.,][0-9])"
        r"(?= (?P<noun>[A-ZÄÖÜ]\w+)|)",
        between,
    )


def _roman() -> Iterator[Form]:
    words = _GERMAN.word("roman_behind")

    def numbered(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        return None if number is None else _count(number, "")

    yield form(rf"\b(?:{words}) (?P<said>[IVX]{{1,6}})(?![\w.])", numbered)
    yield form(rf"\b(?:{words}) (?P<said>[IVX]{{1,6}})(?=\.(?:\s|$))", numbered)
