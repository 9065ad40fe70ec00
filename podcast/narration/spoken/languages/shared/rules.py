"""The order of the rules that German, French and Spanish share, in the groups that each takes."""

from __future__ import annotations

from collections.abc import Callable

from podcast.narration.spoken.languages.shared import (
    abbreviations,
    ages,
    chemistry,
    citation_marks,
    codes,
    dates,
    fractions,
    laws,
    measures,
    menus_and_keys,
    money,
    numbers,
    ranges,
    ratios,
    roman,
    scores,
    symbols,
    times,
)
from podcast.narration.spoken.languages.shared.medicine import blood_pressure, dose_times, doses
from podcast.narration.spoken.languages.shared.verses_and_sections import sections
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.languages.web_addresses import web_addresses
from podcast.narration.spoken.rule import Rule


def before_all_figures(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that take signs which the kinds of quantities would take apart."""
    return (
        Rule("web", tuple(web_addresses(tongue))),
        Rule("chemistry", (chemistry.haemoglobin(tongue), *chemistry.ions(tongue))),
        Rule("chemistry", tuple(chemistry.formulas(tongue))),
        Rule("citation-marks", tuple(citation_marks.citation_marks())),
        Rule("chemistry", (chemistry.isotopes(tongue),)),
        Rule("doses", (doses.of_a_body(tongue), doses.fevers(tongue))),
        Rule("units", tuple(ranges.spreads(tongue))),
        Rule("ranges", (ranges.seasons(tongue),)),
        Rule("symbols", (symbols.stars(tongue),)),
        Rule("times", tuple(times.seconds(tongue))),
        Rule("units", (measures.inches(tongue),)),
        Rule("fractions", (scores.marks_out_of(tongue), scores.marked_out_of(tongue))),
        Rule("symbols", (symbols.compass(tongue), symbols.index(tongue))),
        Rule("symbols", (ranges.letters_of_exercises(tongue), *symbols.roots(tongue))),
        Rule("identifiers", (codes.books(tongue), codes.files(tongue))),
        Rule("codes", (codes.with_a_letter(tongue), codes.sizes(tongue), codes.levels(tongue))),
        Rule("codes", (codes.versions(tongue), codes.sizes_of_nets(tongue), codes.two_codes())),
        Rule("times", (scores.minutes_by_a_prime(tongue),)),
        Rule(
            "doses",
            (dose_times.schedule(tongue), doses.two_strengths(tongue), doses.in_both_units(tongue)),
        ),
        Rule("doses", (measures.memory(tongue), measures.height_and_weight(tongue))),
        Rule("doses", (dose_times.in_hours(tongue), dose_times.times_by_letters(tongue))),
        Rule("doses", (doses.units_of_a_drug(tongue), doses.behind_a_code(tongue))),
        Rule("doses", (*dose_times.how_long(tongue), dose_times.spans_of_times(tongue))),
    )


def before_dates_and_times(
    tongue: Tongue, *, day: Callable[[int, int, int], str]
) -> tuple[Rule, ...]:
    """Give the rules that figures, times and fractions would otherwise take apart.

    ``day`` gives the words of a day, a month from 1 on and a year.
    """
    return (
        Rule("times", (times.duration(tongue),)),
        Rule("dates", (dates.roman_month(day),)),
        Rule("fractions", tuple(ratios.how_rare(tongue))),
        Rule("doses", (dose_times.every_few_hours(tongue),)),
        Rule("ranges", (scores.sets_by_strokes(tongue),)),
        Rule("identifiers", (codes.accounts(tongue), laws.laws_of_the_union(tongue))),
        Rule("dates", tuple(dates.months_of_a_year(tongue))),
        Rule("times", (times.running_times(tongue), *times.long_running_times(tongue))),
        Rule("fractions", tuple(ratios.one_in_so_many(tongue))),
        Rule("symbols", (menus_and_keys.key_combinations(tongue),)),
        Rule("chemistry", tuple(chemistry.areas_under_a_curve(tongue))),
        Rule("ages", tuple(ages.months_to_years(tongue))),
        Rule("roman", tuple(roman.numerals(tongue))),
        Rule("ranges", tuple(ratios.ratios(tongue))),
        Rule("measures", (blood_pressure.pressure(tongue),)),
        Rule("units", (times.same_time(tongue), ages.age_or_weight(tongue))),
        Rule("units", tuple(measures.height(tongue))),
        Rule("money", (money.for_one(tongue),)),
        Rule("roman", tuple(roman.second_numeral(tongue))),
        Rule("codes", (sections(tongue),)),
        numbers.powers(tongue),
        fractions.halves(tongue),
        menus_and_keys.menus(tongue),
    )


def money_and_measures(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for sums of money, percent, units and parts."""
    return (
        Rule("times", tuple(times.primes(tongue))),
        Rule("units", (*measures.products(tongue), *measures.rates(tongue))),
        money.large_sums(tongue),
        money.money(tongue),
        Rule("percent", (measures.percent(tongue),)),
        Rule("units", (*measures.with_units(tongue), measures.squares_alone(tongue))),
        Rule("fractions", tuple(fractions.fractions(tongue))),
    )


def after_all_figures(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for what no rule before has taken: words of the tables, signs, numbers."""
    return (
        abbreviations.abbreviations(tongue),
        codes.codes(tongue),
        Rule("symbols", tuple(symbols.between_words(tongue))),
        symbols.compared(tongue),
        numbers.decimal_numbers(tongue),
    )
