"""The order of Spanish's rules: what each file of this room says, the earlier before the later.

Sources: the Ortografía de la lengua española of the Real Academia, and Fundéu.
"""

from __future__ import annotations

from podcast.narration.spoken.languages.romance import rules as romance
from podcast.narration.spoken.languages.romance.abbreviations import included
from podcast.narration.spoken.languages.romance.ages import months_beside_years, months_of_age
from podcast.narration.spoken.languages.romance.dates import about_a_year, kept_until, slashed_days
from podcast.narration.spoken.languages.romance.measures import (
    capital_units,
    colder_than_zero,
    one_of_a_unit,
)
from podcast.narration.spoken.languages.romance.numbers import (
    diluted,
    from_part_to_part,
    numbers_of_names,
    one_of_each,
    small_parts,
)
from podcast.narration.spoken.languages.romance.one_of_several import one_of_several
from podcast.narration.spoken.languages.romance.weekdays import weekday_letters
from podcast.narration.spoken.languages.shared import abbreviations as tables
from podcast.narration.spoken.languages.shared import rules as shared
from podcast.narration.spoken.languages.shared import weekdays as shared_weekdays
from podcast.narration.spoken.languages.shared.dates import years
from podcast.narration.spoken.languages.shared.phone_numbers import phones_and_emergencies
from podcast.narration.spoken.languages.shared.ranges import decimal_spans
from podcast.narration.spoken.languages.spanish import (
    abbreviations,
    addresses,
    ages,
    both_genders,
    comparisons,
    dates,
    doses,
    fractions,
    laws,
    measures,
    money,
    numbers,
    ordinals,
    patients,
    ranges,
    roman,
    schools,
    scores,
    times,
    titles,
    travel,
    weekdays,
)
from podcast.narration.spoken.languages.spanish.counting import SPANISH
from podcast.narration.spoken.rule import Rule


def spanish_rules(language: str) -> tuple[Rule, ...]:
    """Give Spanish's own rules, those of every country that speaks it.

    What "$", a point and 03/14 mean is told by the country: ``language`` is a BCP 47 tag.
    """
    region = language.replace("_", "-").upper().partition("-")[2]
    return (
        tables.long_abbreviations(SPANISH),
        *romance.before_all_figures(SPANISH, region=region),
        *shared.before_all_figures(SPANISH),
        *_prescriptions_and_patients(),
        *_periods_and_streets(has_pesos=region in money.OF_PESOS),
        *_health_school_and_matches(),
        *_days_and_parts(),
        *_words_behind_figures(),
        *shared.before_dates_and_times(SPANISH, day=dates.dated_in_words),
        *_ages_and_laws(),
        *phones_and_emergencies(SPANISH),
        *_figures(has_month_first=region in {"US", "PR"}),
        *shared.money_and_measures(SPANISH),
        *_last_figures(),
        *shared.after_all_figures(SPANISH),
        Rule("numbers", (numbers.with_points(), numbers.cut_before_nouns(SPANISH))),
        *romance.after_all_figures(SPANISH),
    )


def _prescriptions_and_patients() -> tuple[Rule, ...]:
    """Whom a medicine is for, how it is given, how often, and to whom."""
    return (
        *romance.prescriptions(SPANISH),
        Rule("doses", (doses.how_it_is_given(), measures.breaths(SPANISH))),
        Rule("doses", (*doses.every_so_often(SPANISH), measures.at_most())),
        Rule("doses", (*doses.how_it_is_given_and_how_often(), doses.drops())),
        Rule("doses", (doses.short_forms(), doses.one_tablet())),
        Rule("doses", (capital_units(), numbers.first_dose(), numbers.single_units())),
        Rule("identifiers", (laws.letters_of_articles(), laws.constitutions())),
        Rule("units", (measures.above_the_sea(), measures.parts_of_a_litre())),
        Rule("units", (measures.basis_points(), measures.speeds(SPANISH))),
        Rule("dates", (weekdays.weekdays_behind_an_article(SPANISH), about_a_year(SPANISH))),
        Rule("dates", (weekdays.weekday_after_others(SPANISH), kept_until(SPANISH, code="es"))),
        Rule("dates", (dates.feasts_by_roman_months(), dates.ends_of_months())),
        Rule("numbers", (numbers.thousand_and_one(SPANISH),)),
        Rule("fractions", (small_parts(SPANISH),)),
        Rule("numbers", tuple(one_of_several(SPANISH))),
        Rule(
            "dates",
            (
                dates.centuries_of_an_era(SPANISH),
                dates.eras(),
                *dates.quarters(),
                weekdays.closed_days(SPANISH),
            ),
        ),
        Rule("dates", (weekdays.weekdays_with_hyphens(SPANISH),)),
        Rule("ages", (months_beside_years(SPANISH),)),
        Rule("abbreviations", tuple(both_genders.both_genders())),
        *_patients_and_saints(),
    )


def _patients_and_saints() -> tuple[Rule, ...]:
    """Parts, postal codes, people and their titles."""
    return (
        Rule("fractions", (from_part_to_part(SPANISH),)),
        Rule("fractions", (diluted(SPANISH), *one_of_each(SPANISH))),
        Rule("ordinals", (ordinals.degrees_by_a_raised_letter(),)),
        Rule("ordinals", tuple(ordinals.places_by_a_degree_sign())),
        Rule("identifiers", tuple(addresses.postal_codes(SPANISH))),
        Rule("identifiers", (addresses.doors_behind_crossings(SPANISH),)),
        Rule("identifiers", (addresses.personal_numbers(SPANISH),)),
        Rule("abbreviations", (addresses.saints(), titles.majesties())),
        Rule("units", (*one_of_a_unit(SPANISH), measures.kilometre_of_a_road())),
        Rule("units", (patients.weeks_of_a_pregnancy(SPANISH),)),
        Rule("numbers", (numbers_of_names(SPANISH), *numbers.spaced_thousands(SPANISH))),
        Rule("symbols", (colder_than_zero(SPANISH),)),
        Rule("roman", (roman.second_century(SPANISH),)),
        Rule("numbers", (doses.a_sachet(),)),
        Rule("abbreviations", (dates.days_that_end_no_sentence(), addresses.health_centres())),
        Rule(
            "abbreviations",
            (titles.born_on_a_day(), titles.born_or_dead_about(), patients.changes()),
        ),
        Rule("abbreviations", (abbreviations.number_before_words(), ages.years_of_a_term())),
        Rule("abbreviations", tuple(abbreviations.births_and_deaths())),
        Rule("abbreviations", (*weekdays.working_days_and_holidays(), dates.last_century())),
        Rule("abbreviations", (abbreviations.notes(), schools.pupils(), ages.years_and_a_half())),
        Rule("abbreviations", (*patients.diagnoses_and_patients(), ages.years_of_a_cut_patient())),
        Rule(
            "abbreviations",
            (
                *abbreviations.often(),
                patients.adults(),
                comparisons.kept_below(),
                comparisons.more_than_years(),
            ),
        ),
    )


def _periods_and_streets(*, has_pesos: bool) -> tuple[Rule, ...]:
    """Periods, streets, stations and notices, by their neighbours."""
    return (
        Rule("abbreviations", (*abbreviations.with_and_without(), dates.months_ahead_of_words())),
        Rule("abbreviations", (ages.months_to_years(), *dates.half_years_and_centuries())),
        Rule("abbreviations", (abbreviations.above_all(), dates.months_behind_days())),
        Rule("abbreviations", (scores.one_minute(), scores.shootouts(), addresses.squares())),
        Rule("abbreviations", tuple(patients.adults_and_radiographs())),
        Rule("abbreviations", (*measures.diameters_and_degrees(), ages.years_ago())),
        Rule("abbreviations", (dates.months_until_a_check_up(),)),
        Rule("abbreviations", tuple(measures.per_minute_and_protein())),
        Rule("abbreviations", (*abbreviations.for_and_following(), weekdays.working_days())),
        Rule(
            "abbreviations",
            (travel.national_roads(), *travel.stations_and_lines(), *measures.spoons_and_scales()),
        ),
        Rule("abbreviations", (addresses.streets_by_numbers(), schools.exercises_of_a_page())),
        Rule("abbreviations", (patients.children_of_a_person(), measures.not_to_exceed())),
        Rule("abbreviations", (measures.horsepower(), patients.check_ups(), travel.both_ways())),
        Rule("abbreviations", (abbreviations.see(), *addresses.quarters_and_stairs())),
        Rule(
            "abbreviations",
            (abbreviations.leaves(), abbreviations.series_of_books(), addresses.inner_doors()),
        ),
        Rule(
            "abbreviations",
            (
                abbreviations.colouring_pencils(),
                weekdays.holidays(),
                weekdays.weekend_before_holidays(),
                weekdays.except_for_days(),
                weekdays.sundays_of_the_church(),
            ),
        ),
        Rule("abbreviations", (times.noon(), times.closed())),
        Rule("times", (travel.departures_and_arrivals(SPANISH), addresses.floors())),
        Rule("money", (money.bolivianos(SPANISH), *money.pesos(SPANISH, always=has_pesos))),
    )


def _health_school_and_matches() -> tuple[Rule, ...]:
    """Health, school, matches and days, by their neighbours too."""
    return (
        Rule("units", (dates.months_of_a_term(SPANISH),)),
        Rule("abbreviations", (*patients.respiratory(), measures.enough())),
        Rule("abbreviations", (*patients.doctors_and_patients(), ages.years_of_a_patient())),
        Rule("abbreviations", (patients.adults_and_children(), *weekdays.counted_working_days())),
        Rule("abbreviations", (schools.copybooks(), abbreviations.psalms(), scores.minutes())),
        Rule("abbreviations", (travel.departures(), scores.half_time())),
        Rule("abbreviations", (abbreviations.conditions(), money.negotiable())),
        Rule("abbreviations", (abbreviations.see_what_is_shown(), ordinals.categories())),
        Rule("abbreviations", (measures.percentage_points(), addresses.without_a_lift())),
        Rule("abbreviations", (abbreviations.available(), weekdays.sundays_and_holidays())),
        Rule("abbreviations", (*dates.cut_months(), comparisons.less_and_more())),
    )


def _days_and_parts() -> tuple[Rule, ...]:
    """Days in figures, times by a full stop, decrees and parts."""
    return (
        slashed_days(SPANISH, code="es", said=dates.day_of_a_month),
        Rule("dates", tuple(weekdays.weekdays_by_letters(SPANISH))),
        shared_weekdays.weekday_row(SPANISH),
        *romance.before_days_and_lines(SPANISH),
        Rule("times", (times.from_half_to_half(), times.clock_by_a_full_stop(SPANISH))),
        Rule("ordinals", (scores.minutes_behind_an_article(),)),
        Rule("abbreviations", (doses.fine_flour(), addresses.costs_of_a_house())),
        Rule("identifiers", (addresses.postal_codes_in_words(SPANISH),)),
        Rule("abbreviations", (weekdays.every_saturday(), *measures.weather())),
        Rule("identifiers", (laws.decrees(SPANISH),)),
        Rule("fractions", (fractions.and_a_half(SPANISH), fractions.so_many_parts(SPANISH))),
        Rule("decades", (dates.nineties(SPANISH),)),
    )


def _words_behind_figures() -> tuple[Rule, ...]:
    """What is short behind a figure, a page or a measure."""
    return (
        Rule("abbreviations", (*ordinals.behind_places(), *abbreviations.pages_that_follow())),
        Rule("abbreviations", tuple(abbreviations.numbers_behind_articles())),
        Rule("abbreviations", (comparisons.less_and_more_of_a_measure(), doses.solutions())),
        Rule(
            "abbreviations",
            (
                measures.temperatures(),
                measures.warmth(),
                schools.exercises(),
                schools.years_of_school(),
            ),
        ),
        Rule("abbreviations", (addresses.without_a_number(), measures.oven_degrees())),
        Rule(
            "abbreviations", (*addresses.rooms(), addresses.areas(), *abbreviations.inhabitants())
        ),
        Rule("abbreviations", (scores.minutes_of_goals(), ages.years_of_people(), titles.born())),
        Rule("abbreviations", (patients.sides_of_the_body(),)),
    )


def _ages_and_laws() -> tuple[Rule, ...]:
    """Ages in months, weekdays by letters, laws of a year."""
    return (
        Rule("ages", (months_of_age(SPANISH), ages.years_of_age())),
        Rule("identifiers", (laws.laws_of_a_year(SPANISH),)),
        Rule("doses", tuple(doses.every_few_hours(SPANISH))),
        Rule("dates", tuple(weekday_letters(SPANISH))),
        Rule("abbreviations", (ordinals.editions(), included(SPANISH), titles.members())),
        Rule("abbreviations", (*addresses.rooms_and_floors(), *measures.greatest_and_kilometres())),
    )


def _figures(*, has_month_first: bool) -> tuple[Rule, ...]:
    """Verses, doses, dates and times."""
    return (
        *romance.verses_and_doses(SPANISH),
        Rule(
            "dates",
            (*dates.dates(has_month_first=has_month_first), *shared_weekdays.weekdays(SPANISH)),
        ),
        Rule("decades", tuple(dates.decades())),
        Rule("times", tuple(times.times())),
    )


def _last_figures() -> tuple[Rule, ...]:
    """Places in a row, ranges and Roman numerals."""
    return (
        Rule("ordinals", (*ordinals.ordinals_by_letters(), *ordinals.ordinals())),
        Rule("ranges", (numbers.thousands(), *decimal_spans(SPANISH), *years(SPANISH))),
        Rule("ranges", (ranges.ranges(),)),
        Rule(
            "roman",
            (
                *roman.numerals(),
                roman.events(),
                roman.degrees_in_a_row(),
                roman.centuries_behind(SPANISH),
                roman.rugby(),
            ),
        ),
    )
