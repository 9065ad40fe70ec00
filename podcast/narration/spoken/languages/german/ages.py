"""German ages: "ein 6-wö. Säugling", "2 9/12 J.", "die 68-j. Pat.", "Kinder u. 14 J."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.german.grammar.counting import GERMAN, ordinal
from podcast.narration.spoken.languages.german.grammar.endings import ARTICLES, ending_before
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, figure, form

_AGES = {"wö": "wöchig", "mon": "monatig", "jähr": "jährig", "täg": "tägig", "stünd": "stündig"}
# Articles of many, and nouns that are many: "die 6-wö. Säuglinge", "alle 3-mon. Kontrollen".
_OF_MANY = re.compile("(?i:die|alle|keine|diese|jene|beide|[mds]eine|ihre|unsere|eure)")
_MANY = re.compile(
    "(?:en|linge|kinder|bilder|tage|monate|babys|kurse|versuche|termine|zyklen|zeiträume)$",
    re.IGNORECASE,
)
_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"
_SO_LONG = re.compile(" (?:alt|lang|später|früher|zuvor|vorher|danach|gültig|jünger|älter)\\b")
_ARTICLE = rf"(?:(?P<prep>\b(?i:{DATIVE})) )?(?:(?P<article>\b(?i:{ARTICLES})) )?"
_WOMAN = frozenset({"die", "eine", "jede", "diese", "unsere", "ihre", "keine", "meine"})


def twelfths(tongue: Tongue) -> Form:
    """Say the years and months of a child as clinics write them: "2 9/12 J."."""

    def said(match: re.Match[str]) -> str:
        years, months = match["years"], match["months"]
        first = "ein Jahr" if years == "1" else f"{tongue.number(years)} Jahre"
        one = "einen Monat" if re.match(" alt", match.string[match.end() :]) else "ein Monat"
        last = one if months == "1" else f"{tongue.number(months)} Monate"
        stop = sentence_stop(match, at=match.end())
        return f"{first} und {last}{stop}"

    return figure(
        r"(?<![\w.,/-])(?<!ab )(?<!mit )(?<!von )(?<!seit )(?P<years>[1-9]|1[0-7]) "
        r"(?P<months>[1-9]|1[01])/12 (?:J\.|Jahre\b)",
        said,
        needs=("/12",),
    )


def and_one_more() -> Form:
    """Say the one month or day behind years: "war 3 J. und 1 Mon. alt", "nach 2 Wo. u. 1 Tag"."""

    def said(match: re.Match[str]) -> str | None:
        if match["dative"]:
            one = "einem"
        elif match["lasted"] or _SO_LONG.match(match.string, match.end()):
            one = "einen"
        else:
            return None
        name = {"M": "Monat", "T": "Tag"}[match["unit"][0]]
        return f"{one} {name}{sentence_stop(match, at=match.end())}"

    return form(
        rf"(?:\b(?:(?P<dative>(?i:{DATIVE}))|(?P<lasted>(?i:{ACCUSATIVE}|über|dauer(?:t|te|n)|währte|bleib\w*|blieb\w*|warte\w*"
        r"|alle)))(?: (?:etwa|rund|ca\.|nur|genau))? )?(?<![\w.,/-])[0-9]{1,3} "
        r"(?:J\.|Jahr(?:en?)?|Mon\.|Monat(?:en?)?|Wo\.|Wochen?) (?:und|u\.) "
        r"(?P<said>1 (?P<unit>Mon\.|Monat|Tg\.|Tag))(?!\w)",
        said,
        needs=(" 1 ",),
    )


def until_an_age() -> Form:
    """Say until which age: "Jgdl. b. 16 J. frei"."""
    return form(rf"(?<![\w.])b\.(?={GAP}[0-9]{{1,2}}{GAP}(?:J\.|Jahren?\b))", "bis", needs=("b.",))


def under_an_age(tongue: Tongue) -> Form:
    """Say the age behind a preposition that is cut too: "Kinder u. 14 J."."""

    def said(match: re.Match[str]) -> str:
        word = "Monat" if match["unit"] == "Mon." else "Jahr"
        count = "einem" if match["n"] == "1" else tongue.number(match["n"])
        stop = sentence_stop(match, at=match.end("said"))
        return f"{count} {word}{'' if match['n'] == '1' else 'en'}{stop}"

    return form(
        r"\b(?:Kinder|Kindern|Kdr\.|Kd\.|Ki\.|Jugendl(?:iche|\.)) u\. "
        r"(?P<said>(?P<n>[1-9][0-9]?) (?P<unit>J\.|Jahre\b|Jahr\b|Mon\.))"
        r"(?! (?:alte|ältere|Gefängnis))",
        said,
        needs=("u. ",),
    )


def weeks_and_months_old(tongue: Tongue) -> Form:
    """Say how old somebody is before the noun: "ein 6-wö. Säugling"."""

    def said(match: re.Match[str]) -> str:
        number = tongue.number(match["n"]).removesuffix("s") if match["n"] == "1" else ""
        number = number or tongue.number(match["n"])
        before, noun = match["before"] or "", match["noun"]
        ending = ending_before(before, kind=gender(noun))
        if _OF_MANY.fullmatch(before) and _MANY.search(noun):
            ending = "n"
        return f"{number}{_AGES[match['unit']]}e{ending}"

    return form(
        rf"(?:\b(?P<before>[^\W\d_]{{2,10}}) )?(?<![\w.,/-])(?P<said>(?P<n>[1-9][0-9]?)-?"
        rf"(?P<unit>{'|'.join(_AGES)})\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}}))",
        said,
        needs=tuple(f"{age}." for age in _AGES),
    )


def younger_than() -> Form:
    """Say "u." as under before an age: "Kinder u. 6 J."."""
    return form(
        r"\b(?:Kinder|Kindern|Kdr\.|Kd\.|Ki\.|Jugendl(?:iche"
        r"|\.)) (?P<said>u\.)(?= [0-9]{1,2} (?:J\.|Jahre|Mon))",
        "unter",
        needs=("u.",),
    )


def years_old() -> Form:
    """Say an age that is written short before a person: "die 68-jähr. Pat.", "ein 4j. Kind"."""

    def said(match: re.Match[str]) -> str:
        noun, before = match["noun"], (match["article"] or match["prep"] or "")
        kind = gender(noun)
        if noun == "Pat":
            kind = "f" if before.lower() in _WOMAN | {"einer"} else "m"
        years = num2words(int(match["n"]), lang="de").replace("eins", "ein")
        return f"{years}jährige{ending_before(before, kind=kind)}"

    return form(
        rf"{_ARTICLE}(?<![\w.,/-])(?P<said>(?P<n>[1-9][0-9]{{0,2}})(?:[- ]?jähr\.|-?jr?\.))"
        rf"(?= (?:[a-zäöüß]{{3,20}} )?(?P<noun>{_NOUN}))",
        said,
        needs=("jähr.", "j.", "jr."),
    )


def ages() -> Iterator[Form]:
    """Say an age that is joined to its word: "5-jährig", "12-Jährige"."""

    def joined(match: re.Match[str]) -> str:
        said = num2words(int(match["number"]), lang="de")
        return said.replace("eins", "ein") + match["rest"].lower()

    def noun(match: re.Match[str]) -> str:
        return joined(match).capitalize()

    words = GERMAN.word("joined_behind")
    yield figure(
        rf"(?<![\w.,/-])(?P<number>[0-9]{{1,3}})-?(?P<rest>(?:{words})[a-z]{{0,2}})\b", joined
    )
    yield figure(
        r"(?<![\w.,/-])(?P<number>[0-9]{1,3})-?(?P<rest>(?:Jährig|Monatig|Fach)[a-z]{0,2})\b", noun
    )
    yield figure(
        r"(?<![\w.,/-])(?P<number>[0-9]{1,3}),(?P<part>[0-9]{1,2})-?(?P<rest>[Ff]ach[a-z]{0,2})\b",
        _so_many_times,
        needs=("ach",),
    )


def _so_many_times(match: re.Match[str]) -> str:
    """Say "das 2,5-Fache" as one word, and of other parts each figure."""
    number, part = match["number"], match["part"]
    if part == "5":
        whole = GERMAN.number(number).replace("eins", "ein")
        said = f"{'' if number == '0' else whole}einhalb{match['rest'].lower()}"
    else:
        said = f"{GERMAN.number(f'{number},{part}').replace(' ', '-')}-{match['rest'].lower()}"
    return said.capitalize() if match["rest"][0] == "F" else said


def before_a_week() -> Form:
    """Say before or behind which week of a pregnancy: "Frühgeborene < 32. SSW"."""
    return form(
        r"(?P<sign>[<>]) ?(?P<n>[1-9]|[1-4][0-9])\.? SSW(?!\w)",
        lambda match: (
            f"{'vor' if match['sign'] == '<' else 'nach'} der {ordinal(int(match['n']), 'n')} "
            "Schwangerschaftswoche"
        ),
        needs=("SSW",),
    )
