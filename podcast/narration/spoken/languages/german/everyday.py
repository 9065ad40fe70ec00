"""What German leaflets, courts, schools and advertisements write short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.everyday.days import two_spans, weekday_row
from podcast.narration.spoken.languages.everyday.filed import filed
from podcast.narration.spoken.languages.everyday.marks import marks
from podcast.narration.spoken.languages.everyday.older import signs_of_age
from podcast.narration.spoken.languages.everyday.taken import taken
from podcast.narration.spoken.languages.german.cases import ACCUSATIVE, DATIVE, TAKING
from podcast.narration.spoken.languages.german.days import JOINT, german_days, joined
from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.ordinals import ARTICLES, WEAK
from podcast.narration.spoken.languages.german.places import ending_before
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.german.words import german_words
from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.tongue import GAP, NUMBER, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of
from podcast.narration.words import words_for

_MONTHS = words_for("de").listed("months")
_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"
_DATIVE_AHEAD = re.compile(rf"\b(?i:in|an|auf|{DATIVE}) $")
_HEADS = "Weltkrieg|Reich|Republik"
_COUNTED = (
    "Weltkrieg|Reich|Republik|Zivilsenat|Strafsenat|Senat|Quartal|Liga|Bezirk|Kongress|Kammer|Akt"
    "|Teil|Abteilung|Internationale|Vatikanisch\\w*|Medizinisch\\w*|Chirurgisch\\w*|Klasse|Stufe"
)


def german_everyday(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before all others of German."""
    return (
        *marks(tongue),
        filed(tongue),
        taken(tongue),
        signs_of_age(tongue),
        weekday_row(tongue),
        two_spans(tongue),
        *german_days(tongue),
        Rule("fractions", tuple(_halves(tongue))),
        Rule("decades", (_generations(tongue),)),
        Rule("ordinals", (_places_alike(tongue), *_roman_places())),
        Rule("roman", tuple(_sections_of_law(tongue))),
        Rule("units", tuple(_until(tongue))),
        Rule("money", tuple(_one_with_cents(tongue))),
        Rule("identifiers", (_chamber(tongue),)),
        german_words(tongue),
    )


def _places_alike(tongue: Tongue) -> Form:
    """Say two places in a row behind one article: "im 18. u. 19. Jh.", "am 3. bzw. 4. Mai"."""

    def said(match: re.Match[str]) -> str:
        ending = ending_before(match["before"], kind=gender(match["noun"]))
        if match["noun"].startswith(_MONTHS):
            ending = "" if WEAK.fullmatch(match["before"]) else "n"
        ahead = match.string[max(0, match.start() - 12) : match.start()]
        if match["before"].lower() == "der" and _DATIVE_AHEAD.search(ahead):
            ending = "n"
        return re.sub(
            r"([1-9][0-9]{0,2})\.", lambda one: ordinal(int(one[1]), ending), joined(match["said"])
        )

    place = r"[1-9][0-9]{0,2}\."
    short = one_of((*tongue.part("ranked"), *tongue.part("months")))
    return form(
        rf"(?P<before>\b(?i:{ARTICLES}|bis|seit|ab|in|nach|vor|ins|ans)) "
        rf"(?P<said>{place}(?:{JOINT}{place}){{1,4}})"
        rf"(?= (?P<noun>{_NOUN}))(?! (?:{short}|Min|Mi|Mo|Di|Do|Fr|Sa|So)(?!\w))",
        said,
        needs=".",
    )


def _roman_places() -> Iterator[Form]:
    """Say a place in a row in Roman figures: "Der I. Weltkrieg", "im IV. Quartal", "der II."."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["number"])
        if number is None:
            return None
        noun = match["noun"] or ""
        ahead = match["before"] or ""
        if ahead.lower() == "die" and noun.endswith(("en", "spiele", "Spiele")):
            return ordinal(number, "n")
        place = ordinal(number, ending_before(ahead, kind=gender(noun)))
        return place.capitalize() if re.match(_HEADS, noun) else place

    yield form(
        rf"(?:(?P<before>\b(?i:{ARTICLES})) )?(?P<said>(?<![\w.])(?P<number>[IVX]{{1,5}})\.)"
        rf"(?= (?P<noun>{_COUNTED}))",
        said,
        needs="IVX",
    )
    yield form(
        rf"(?P<before>\b(?i:{ARTICLES})) (?P<said>(?P<number>[IVX]{{2,6}})\.)"
        rf"(?= (?:(?:[Oo]lymp\.|Internat\.) )?(?:(?P<noun>{_NOUN})|[0-9a-zäöü]))",
        said,
        needs="IVX",
    )


def _halves(tongue: Tongue) -> Iterator[Form]:
    """Say a half in its case: "von 1/2 Zitrone" is "von einer halben Zitrone"."""
    units = tongue.keys("units")
    for preposition, halves in (
        (f"{DATIVE}|v\\.", {"f": "einer halben", "m": "einem halben", "n": "einem halben"}),
        (
            f"{ACCUSATIVE}|{TAKING}",
            {"f": "eine halbe", "m": "einen halben", "n": "ein halbes"},
        ),
    ):
        yield form(
            rf"\b(?i:{preposition}) (?P<said>(?:½|1/2){GAP}(?P<unit>{units}))(?![\w²³/]|[.,][0-9])",
            partial(_half_of_a_unit, halves=halves, tongue=tongue),
            needs="½/",
        )
        yield form(
            rf"\b(?i:{preposition}) (?P<said>½|1/2)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}}))",
            partial(_half, halves=halves),
            needs="½/",
        )


def _half(match: re.Match[str], *, halves: Mapping[str, str]) -> str:
    return halves[gender(match["noun"])]


def _half_of_a_unit(match: re.Match[str], *, halves: Mapping[str, str], tongue: Tongue) -> str:
    pair = tongue.part("units")[key_of(match["unit"])]
    name = tongue.named(pair, one=True)
    told = gender(name)
    kind = "f" if pair.endswith("|f") else "n" if told == "n" else "m"
    return f"{halves[kind]} {name}{sentence_stop(match, at=match.end('said'))}"


def _generations(tongue: Tongue) -> Form:
    """Say who are called by a year: "den 68ern", "ein 20er-Pack"."""
    return figure(
        r"(?<![\w.,/-])(?P<number>[3-9]|[1-9][0-9]{1,2})er(?P<end>n?)(?!\w)",
        lambda match: f"{tongue.number(match['number'])}er{match['end']}",
        needs=("er",),
    )


def _sections_of_law(tongue: Tongue) -> Iterator[Form]:
    """Say the paragraph and the sentence of a law: "Art. 5 I 1 GG"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["roman"])
        if number is None:
            return None
        sentence = f" Satz {tongue.number(match['sentence'])}" if match["sentence"] else ""
        return f"Absatz {tongue.number(str(number))}{sentence}"

    yield form(
        r"(?:\bArt\.|§|\bArtikel|\bParagraf) ?[0-9]{1,4}[a-z]? "
        r"(?P<said>(?P<roman>[IVX]{1,5})(?: (?P<sentence>[1-9])(?![\w.,]))?)(?![\w.-])",
        said,
        needs="IVX",
    )


def _chamber(tongue: Tongue) -> Form:
    """Say the chamber in the number of a file, which is no unit: "3 W 12/18"."""
    return form(
        r"(?<![\w.,/])(?P<said>(?P<n>[1-9][0-9]{0,2}) (?P<kind>[A-Z][A-Za-z]{0,3}))"
        r"(?= [1-9][0-9]{0,4}/[0-9]{2}(?![\w/]))",
        lambda match: f"{tongue.number(match['n'])} {match['kind']}",
        needs="/",
    )


def _until(tongue: Tongue) -> Iterator[Form]:
    """Say the second of two ages or times behind one preposition: "von 6 Mon. bis 2 J."."""
    units = tongue.keys("units")

    def said(match: re.Match[str]) -> str | None:
        pair = tongue.part("units")[match["unit"]]
        many = tongue.named(pair, one=False)
        if match["high"] == "1" or not many.endswith("e"):
            return None
        stop = sentence_stop(match, at=match.end("said"))
        return f"{tongue.number(match['high'], noun=pair)} {many}n{stop}"

    yield form(
        rf"\b(?:(?i:von|zwischen|ab) {NUMBER}{GAP}(?:{units}|Monaten?|Wochen|Tagen?"
        rf"|Jahren?) (?:bis|und) "
        r"|(?i:von|zwischen|ab|mit|nach|bei|in|seit|vor|m\."
        r"|n\.) (?:[0-9]{1,3}, ){0,5}[0-9]{1,3} (?:und|u\.|oder|od\.|bzw\.|bis) )"
        rf"(?P<said>(?P<high>[0-9]{{1,3}}){GAP}(?P<unit>{units}))(?![\w²³/]|[.,][0-9])",
        said,
    )


def _one_with_cents(tongue: Tongue) -> Iterator[Form]:
    """Say one of a coin and its cents in their case: "von einem Euro neunundneunzig"."""
    signs = tongue.keys("currencies")
    for one, words in (
        ("einem", f"{DATIVE}|an"),
        ("einen", f"{ACCUSATIVE}|pro|auf|je|(?-i:kosten)|kostete?|zahlen|zahlt"),
    ):
        yield form(
            rf"\b(?i:{words}) (?:(?:ca\.|etwa|rund|nur|je|über) )?"
            rf"(?P<said>1,(?P<cents>[0-9]{{2}}){GAP}(?P<sign>{signs}))(?![\w]|[.,][0-9])",
            partial(_coin, one=one, tongue=tongue),
            needs=("1,",),
        )


def _coin(match: re.Match[str], *, one: str, tongue: Tongue) -> str | None:
    single = tongue.part("currencies")[match["sign"]].partition("/")[0]
    if match["cents"] == "00" or gender(single) == "f" or single == "Pfund":
        return None
    return f"{one} {single} {tongue.number(str(int(match['cents'])))}"
