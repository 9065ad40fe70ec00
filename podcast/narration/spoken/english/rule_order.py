"""The rules of English in the order in which they claim their words."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from podcast.narration.spoken.english.abbreviations import ANYWHERE, BY_WHAT_IS_NEAR
from podcast.narration.spoken.english.abbreviations.behind_articles import BEHIND_ARTICLES
from podcast.narration.spoken.english.abbreviations.common import ABBREVIATIONS
from podcast.narration.spoken.english.abbreviations.homes import HOMES, ROOMS
from podcast.narration.spoken.english.abbreviations.knitting_and_crochet import (
    CRAFTS,
    KNITTED_SIZES,
    named_stitches,
)
from podcast.narration.spoken.english.abbreviations.patients_and_tests import STAGES
from podcast.narration.spoken.english.abbreviations.prices_and_rates import BILLIONS
from podcast.narration.spoken.english.abbreviations.streets_and_buildings import POSTCODES
from podcast.narration.spoken.english.capitals import ACRONYMS
from podcast.narration.spoken.english.chemistry import CHEMISTRY
from podcast.narration.spoken.english.codes import CODES
from podcast.narration.spoken.english.dates import Order, date_rules
from podcast.narration.spoken.english.dates_in_figures import small_dates
from podcast.narration.spoken.english.decades import DECADES
from podcast.narration.spoken.english.fractions import FRACTIONS
from podcast.narration.spoken.english.health.ages import AGES
from podcast.narration.spoken.english.health.ages_by_sentence import YOUNG
from podcast.narration.spoken.english.health.before_and_after import BEFORE_AND_AFTER
from podcast.narration.spoken.english.health.beside_doses import BESIDE_DOSES
from podcast.narration.spoken.english.health.blood_pressure import PRESSURES
from podcast.narration.spoken.english.health.charts import CHARTED, IONS
from podcast.narration.spoken.english.health.decimal_commas import DECIMAL_COMMAS
from podcast.narration.spoken.english.health.dose_times import lasting
from podcast.narration.spoken.english.health.doses import DOSES
from podcast.narration.spoken.english.health.labels_in_capitals import SHOUTED
from podcast.narration.spoken.english.health.labs import LABS, USUAL_RESULTS
from podcast.narration.spoken.english.health.medicines_taken import TAKEN
from podcast.narration.spoken.english.health.notes_beside_doses_and_illnesses import (
    MONTHS_OLD,
    NOTED_BESIDE,
    SALTS,
)
from podcast.narration.spoken.english.health.notes_by_signs import BY_SIGNS
from podcast.narration.spoken.english.health.patient_notes import NOTED, lengths_asked_for
from podcast.narration.spoken.english.health.prescribing import DAYS_BY_LETTERS, PRESCRIBED
from podcast.narration.spoken.english.health.routes import ROUTES
from podcast.narration.spoken.english.help_numbers.beside_services import SERVICES
from podcast.narration.spoken.english.help_numbers.emergency_numbers import EMERGENCY
from podcast.narration.spoken.english.help_numbers.in_lists import HELPLINES
from podcast.narration.spoken.english.help_numbers.lines_with_words import WITH_WORDS
from podcast.narration.spoken.english.measures import MEASURES
from podcast.narration.spoken.english.menus_and_keys import keypad
from podcast.narration.spoken.english.money import MONEY
from podcast.narration.spoken.english.names.bible_verses import VERSES
from podcast.narration.spoken.english.names.citation_marks import CITATION_MARKS
from podcast.narration.spoken.english.names.directions import DIRECTIONS
from podcast.narration.spoken.english.names.file_formats import FORMATS
from podcast.narration.spoken.english.names.firms import FIRMS
from podcast.narration.spoken.english.names.handles import HANDLES, RATIOS
from podcast.narration.spoken.english.names.laws import CITED_LAW, SHORT_IN_LAW
from podcast.narration.spoken.english.names.numbered_parts import JOURNEYS, PARTS
from podcast.narration.spoken.english.names.pages_shortened import SHORTENED_PAGES
from podcast.narration.spoken.english.names.parts_of_books_and_plays import CATALOGUED, WORKS
from podcast.narration.spoken.english.names.patents_and_isbns import IDENTIFIERS
from podcast.narration.spoken.english.names.people import MEMBERS, RULERS, TITLES
from podcast.narration.spoken.english.names.playing_cards import PLAYING_CARDS
from podcast.narration.spoken.english.names.reference_numbers import registered
from podcast.narration.spoken.english.names.software_places import PORTS, WAYS
from podcast.narration.spoken.english.names.states_and_cities import STATES_AND_CITIES
from podcast.narration.spoken.english.names.streets import STREETS
from podcast.narration.spoken.english.names.university_courses import COURSES
from podcast.narration.spoken.english.names.weekdays_and_compass import DAYS_AND_PLACES
from podcast.narration.spoken.english.numbers import NUMBERS
from podcast.narration.spoken.english.opening_hours import BETWEEN, HOURS_OPEN, shifts
from podcast.narration.spoken.english.ordinals import ORDINALS
from podcast.narration.spoken.english.phone_numbers import TELEPHONE
from podcast.narration.spoken.english.places import PLACES
from podcast.narration.spoken.english.ranges_and_scores import RANGES
from podcast.narration.spoken.english.roman import ROMAN
from podcast.narration.spoken.english.sums.batting_averages import BATTED
from podcast.narration.spoken.english.sums.chess import CHESS
from podcast.narration.spoken.english.sums.days_by_neighbours import days_between
from podcast.narration.spoken.english.sums.dotted_times import DOTTED_SPANS, DOTTED_TIMES
from podcast.narration.spoken.english.sums.functions_stars_and_code import SIGNS_IN_COMPANY
from podcast.narration.spoken.english.sums.inches import INCHES
from podcast.narration.spoken.english.sums.isotopes_and_ages_of_rocks import ISOTOPES, ROCKS
from podcast.narration.spoken.english.sums.kelvins_pints_and_tonnes import (
    BESIDE_SIDES,
    MEASURED_IN_COMPANY,
    SIDES,
)
from podcast.narration.spoken.english.sums.machine_plates import RATINGS, TIMED
from podcast.narration.spoken.english.sums.odds_cricket_and_flats import CRICKET, NIL, STROKED
from podcast.narration.spoken.english.sums.powers import LETTERS_AND_POWERS, POWERS
from podcast.narration.spoken.english.sums.prices import PRICES
from podcast.narration.spoken.english.sums.signs import KEYS, SIGNS, TERMS
from podcast.narration.spoken.english.sums.sizes import BOTH_SYSTEMS, MILLIONS, PAPERS, SIZES
from podcast.narration.spoken.english.sums.sizes_joined import SIZES_JOINED, SPANS, TWO_SIDES
from podcast.narration.spoken.english.sums.software_versions import EDITIONS, SHARES, VERSIONS
from podcast.narration.spoken.english.sums.sport_and_votes import CONTESTS, RACES
from podcast.narration.spoken.english.sums.strokes_between_figures import STROKED_IN_COMPANY
from podcast.narration.spoken.english.sums.temperatures_amps_and_nautical_miles import (
    MEASURED_MORE,
    note_values,
)
from podcast.narration.spoken.english.sums.timetables import DEPARTURES, TIMETABLES
from podcast.narration.spoken.english.sums.unit_products import UNIT_PRODUCTS
from podcast.narration.spoken.english.sums.units_behind_words import UNITS_BEHIND_WORDS
from podcast.narration.spoken.english.symbols import MINUS, STARS, SYMBOLS
from podcast.narration.spoken.english.times import TIMES
from podcast.narration.spoken.english.units import PERCENT, UNITS
from podcast.narration.spoken.english.web import WEB
from podcast.narration.spoken.rule import Form, Rule
from podcast.narration.spoken.two_scripts import TWO_SCRIPTS

# The regions of MONTH_FIRST spell the American way too; the tables of units do.
_METER = re.compile(r"(?<!dia)(met|lit)er(s?)\b")
_MEASURED = frozenset({"terms", "chemistry", "measures", "units", "doses", "powers"})
# Names of sites and codes are no quantities.
_AS_WRITTEN = frozenset({"web", "identifiers", "telephone", "emergency-numbers"})
_ONES = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|first|second|third|fourth|fifth|sixth|seventh|eighth"
    "|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
    "|eighteenth|nineteenth"
)
_TENS = "(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ies|ieth)(?:-[a-z]+)?"
# British English says "and" before what is less than a hundred (New Hart's Rules, 11.1).
_SMALL = rf"(?:{_ONES}|{_TENS})\b"
_AND = re.compile(
    rf"\b(hundred) (?={_SMALL})"
    rf"|\b(thousand|million|billion) (?={_SMALL}(?! (?:hundred|thousand|million)))"
)

_JOINED = re.compile(rf"\b(hundred)-(?={_SMALL})")  # "a two-hundred-and-eighty-four-millilitre pot"

# Regions that write 03/05 for March fifth (CLDR's short date patterns, M/d/y).
MONTH_FIRST = frozenset({"US", "PH", "FM", "GU", "PR", "VI", "AS", "MP", "UM"})


@cache
def english_rules(region: str) -> tuple[Rule, ...]:
    """Give the rules of English as spoken in a region ("US", "GB", "" unknown).

    The order is what decides between readings: names of things that hold
    figures come first, then figures with a meaning, then bare figures.
    """
    order: Order | None = None
    if region:
        order = "month" if region in MONTH_FIRST else "day"
    british = bool(region) and region not in MONTH_FIRST
    rules = _in_order(order, british=british)
    return tuple(_british(rule) for rule in rules) if british else rules


def _in_order(order: Order | None, *, british: bool) -> tuple[Rule, ...]:
    return (
        CITATION_MARKS,
        replace(WEB, forms=(*FORMATS, *WAYS, *WEB.forms, *HANDLES)),
        _terms(british=british),
        replace(CHEMISTRY, forms=(*SALTS, *IONS, *ISOTOPES, *CHEMISTRY.forms)),
        Rule("verses", VERSES),
        replace(
            IDENTIFIERS,
            forms=(*_BEFORE_CODES, *registered(british=british), *JOURNEYS, *IDENTIFIERS.forms),
        ),
        replace(TELEPHONE, forms=(*WITH_WORDS, *TELEPHONE.forms)),
        replace(
            EMERGENCY, forms=(*SERVICES, *keypad(british=british), *HELPLINES, *EMERGENCY.forms)
        ),
        BETWEEN,
        replace(AGES, forms=(*MONTHS_OLD, *YOUNG, *AGES.forms)),
        replace(DOSES, forms=(*_before_doses(order), *DOSES.forms, lasting(order))),
        _short_dates(order),
        replace(PLACES, forms=(*DIRECTIONS, *COURSES, *STREETS, *STATES_AND_CITIES, *PLACES.forms)),
        *date_rules(order=order),
        DECADES,
        _times(british=british),
        replace(MONEY, forms=(*MILLIONS, *BILLIONS, *PRICES, *MONEY.forms)),
        PERCENT,
        replace(MEASURES, forms=(*_BEFORE_MEASURES, *MEASURES.forms)),
        replace(UNITS, forms=(*ROOMS, *PAPERS, *SPANS, *UNITS.forms, *UNITS_BEHIND_WORDS)),
        *_in_the_end(british=british),
    )


def _terms(*, british: bool) -> Rule:
    signs = (*UNIT_PRODUCTS, *STARS, *PLAYING_CARDS, *LETTERS_AND_POWERS, *SIGNS_IN_COMPANY)
    return Rule("terms", (*KNITTED_SIZES, *signs, *note_values(british=british), *KEYS, *TERMS))


_BEFORE_CODES = (*CITED_LAW, *MEMBERS, *POSTCODES, *PORTS, *CATALOGUED)
_BEFORE_MEASURES = (
    *ROCKS,
    *MEASURED_IN_COMPANY,
    *USUAL_RESULTS,
    *PRESSURES,
    *MEASURED_MORE,
    *RATINGS,
    *INCHES,
    *SIZES,
    *SIZES_JOINED,
    *SIDES,
)


_SHORTENED = (
    *CRAFTS,
    *HOMES,
    *FIRMS,
    *BY_WHAT_IS_NEAR,
    *SHORT_IN_LAW,
    *BEHIND_ARTICLES,
    *TITLES,
    *LABS,
    *WORKS,
    *DAYS_AND_PLACES,
    *DEPARTURES,
    *ANYWHERE,
)


def _in_the_end(*, british: bool) -> tuple[Rule, ...]:
    return (
        FRACTIONS,
        ORDINALS,
        replace(VERSIONS, forms=(*EDITIONS, *VERSIONS.forms)),
        replace(
            RANGES,
            forms=(
                *(NIL if british else ()),
                *SHORTENED_PAGES,
                *BATTED,
                *CRICKET,
                *RANGES.forms,
            ),
        ),
        replace(ROMAN, forms=(*STAGES, *RULERS, *PARTS, *ROMAN.forms)),
        replace(ABBREVIATIONS, forms=(*named_stitches(british=british), *_SHORTENED)),
        POWERS,
        CODES,
        ACRONYMS,
        replace(SYMBOLS, forms=(*SIGNS, *RATIOS, *SYMBOLS.forms)),
        MINUS,
        NUMBERS,
        TWO_SCRIPTS,
    )


def _before_doses(order: Order | None) -> tuple[Form, ...]:
    return (
        *DECIMAL_COMMAS,
        *BY_SIGNS,
        *BESIDE_SIDES,
        *BEFORE_AND_AFTER,
        *NOTED_BESIDE,
        *TWO_SIDES,
        *BOTH_SYSTEMS,
        *BESIDE_DOSES,
        *SHOUTED,
        *ROUTES,
        *TAKEN,
        *CHARTED,
        *NOTED,
        lengths_asked_for(order),
        *PRESCRIBED,
    )


def _short_dates(order: Order | None) -> Rule:
    days = (*DAYS_BY_LETTERS, *HOURS_OPEN, *days_between(order), *small_dates(order))
    return Rule(
        "short-dates", (*CHESS, *STROKED_IN_COMPANY, *STROKED, *TIMED, *SHARES, *CONTESTS, *days)
    )


def _times(*, british: bool) -> Rule:
    dotted = (*RACES, *DOTTED_SPANS, *DOTTED_TIMES) if british else DOTTED_SPANS
    return replace(TIMES, forms=(*TIMETABLES, *shifts(british=british), *TIMES.forms, *dotted))


def _british(rule: Rule) -> Rule:
    """Give a rule that says the same as the British do: "two hundred and four metres"."""
    return replace(rule, forms=tuple(_spelled(shape, rule=rule.name) for shape in rule.forms))


def _spelled(shape: Form, *, rule: str) -> Form:
    def say(match: re.Match[str]) -> str | None:
        said = shape.say(match)
        if not said or rule in _AS_WRITTEN:
            return said
        said = _JOINED.sub(lambda found: f"{found[1]}-and-", said)
        said = _METER.sub(r"\1re\2", said) if rule in _MEASURED else said
        return _AND.sub(lambda found: f"{found[1] or found[2]} and ", said)

    return replace(shape, say=say)
