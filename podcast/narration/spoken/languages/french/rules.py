"""The order of French's rules: what each file of this room says, the earlier before the later.

Sources: the Lexique des règles typographiques of the Imprimerie nationale, and for telephone
numbers, read in pairs, what French people do.
"""

from __future__ import annotations

from functools import partial

from podcast.narration.spoken.languages.french import (
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
    ordinals,
    patients,
    phone_numbers,
    ranges,
    roman,
    schools,
    scores,
    times,
    titles,
    travel,
    weekdays,
)
from podcast.narration.spoken.languages.french.counting import french_tongue, pounds
from podcast.narration.spoken.languages.romance import rules as romance
from podcast.narration.spoken.languages.romance.abbreviations import included
from podcast.narration.spoken.languages.romance.ages import (
    months_beside_years,
    months_of_age,
)
from podcast.narration.spoken.languages.romance.dates import (
    about_a_year,
    days_by_two_letters,
    kept_until,
    slashed_days,
)
from podcast.narration.spoken.languages.romance.measures import (
    capital_units,
    colder_than_zero,
    one_of_a_unit,
)
from podcast.narration.spoken.languages.romance.numbers import (
    diluted,
    from_part_to_part,
    numbers_of_names,
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
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Rule


def french_rules(language: str) -> tuple[Rule, ...]:
    """Give French's own rules: Belgium and Switzerland say “septante”, Canada dials by figures."""
    region = language.replace("_", "-").upper().partition("-")[2]
    code = {"BE": "fr_BE", "CH": "fr_CH"}.get(region, "fr")
    tongue = french_tongue(code, dials_by_figures=region == "CA")
    return (
        tables.long_abbreviations(tongue),
        *romance.before_all_figures(tongue, region=region),
        Rule("identifiers", (addresses.canadian_postal_code(tongue),)),
        *shared.before_all_figures(tongue),
        *_prescriptions_and_people(tongue),
        *_places_and_trains(),
        *_neighbours(tongue),
        *_health_travel_and_matches(),
        *_days_and_lines(tongue),
        *_words_behind_figures(),
        *shared.before_dates_and_times(tongue, day=partial(dates.dated_in_words, tongue)),
        *_ages_and_laws(tongue),
        *phones_and_emergencies(tongue),
        *_figures(tongue),
        *shared.money_and_measures(tongue),
        *_last_figures(tongue),
        *shared.after_all_figures(tongue),
        *romance.after_all_figures(tongue),
    )


def _prescriptions_and_people(tongue: Tongue) -> tuple[Rule, ...]:
    """Whom a medicine is for, how it is given, and what people are."""
    return (
        *romance.prescriptions(tongue),
        Rule("abbreviations", (titles.prime_ministers(), titles.women_professors())),
        Rule("abbreviations", (titles.officers_of_streets(), titles.officers())),
        Rule("abbreviations", (titles.lawyers(), titles.majesties(), titles.misters())),
        Rule(
            "abbreviations",
            (
                titles.deputies(),
                abbreviations.general(),
                abbreviations.departmental(),
                *patients.diabetes_and_counterindications(),
            ),
        ),
        Rule("dates", (dates.first_in_figures(tongue), about_a_year(tongue))),
        Rule("dates", (kept_until(tongue, code="fr"), days_by_two_letters())),
        Rule("fractions", (small_parts(tongue),)),
        Rule("numbers", tuple(one_of_several(tongue))),
        Rule("numbers", (pounds(tongue),)),
        Rule("identifiers", (laws.articles_by_a_letter(tongue), laws.parts_of_articles(tongue))),
        Rule("identifiers", (laws.points_of_articles(),)),
        Rule("identifiers", (laws.swiss_judgments(),)),
        Rule("times", (times.one_hour_or_another(), *times.days_by_a_letter())),
        Rule("money", (money.swiss_sums_for_one(), money.whole_francs(tongue))),
        Rule("money", (money.basis_points(), money.leases(tongue))),
        Rule("symbols", (measures.between_two_sides(), laws.starred_forms(tongue))),
        Rule("abbreviations", tuple(both_genders.both_genders())),
        Rule(
            "units", (measures.for_a_hundred_kilometres(), measures.climbs(), measures.diameters())
        ),
        Rule("abbreviations", (measures.heights(), *measures.cups(tongue))),
        Rule("abbreviations", (measures.parts_of_a_litre(), measures.speeds(tongue))),
        Rule("abbreviations", (money.reduced_and_full(), abbreviations.several_pages())),
        Rule("abbreviations", (abbreviations.deputies_of_a_mayor(), scores.rounds())),
        Rule("abbreviations", (abbreviations.numbers_before_letters(), abbreviations.adverts())),
        Rule("abbreviations", (abbreviations.several_numbers(), dates.expiry())),
        *_doses_and_small_words(tongue),
    )


def _doses_and_small_words(tongue: Tongue) -> tuple[Rule, ...]:
    """How a medicine is given, numbers of names, and words that notes cut short."""
    return (
        Rule("doses", (patients.weeks_of_a_pregnancy(tongue), doses.how_it_is_given())),
        Rule("doses", (*doses.how_it_is_given_and_how_often(), doses.drops(), doses.glucose())),
        Rule("doses", (*doses.by_mouth_and_again(), capital_units(), doses.every_so_many_hours())),
        Rule("dates", (weekdays.spans_by_two_letters(), *weekdays.lists_by_two_letters())),
        Rule("numbers", (numbers_of_names(tongue),)),
        Rule("dates", tuple(dates.christ())),
        Rule("ages", (months_beside_years(tongue),)),
        Rule("fractions", (from_part_to_part(tongue), diluted(tongue))),
        Rule("fractions", (fractions.homes_of_canada(tongue),)),
        Rule("identifiers", (addresses.cedex(tongue),)),
        Rule("abbreviations", (addresses.streets_by_a_letter(),)),
        Rule("units", (*one_of_a_unit(tongue), times.per_day_behind_words())),
        Rule("symbols", (dates.countdown(), colder_than_zero(tongue))),
        Rule("dates", (dates.quarters(),)),
        Rule("abbreviations", (*abbreviations.small_words(), ages.years_of_people())),
        Rule("abbreviations", (*abbreviations.after_and_since(), dates.current_month())),
        Rule("abbreviations", (times.every_so_many_hours(), times.every_half_hour())),
        Rule("abbreviations", tuple(patients.adults_infants_and_doctors())),
        Rule("abbreviations", (*doses.limits_and_renewals(), doses.at_need())),
    )


def _places_and_trains() -> tuple[Rule, ...]:
    """Sizes, courts, trains, rooms and rents."""
    return (
        Rule("abbreviations", (*measures.sizes(), *laws.chambers_and_articles(), *travel.trains())),
        Rule("abbreviations", (measures.kilometres(), money.free_of_charge())),
        Rule("abbreviations", (times.so_long_after(), phone_numbers.by_telephone())),
        Rule("abbreviations", (*patients.histories(), addresses.rooms(), laws.counted_articles())),
        Rule("abbreviations", (money.taxes(), measures.fat(), doses.spaced_doses())),
        Rule("abbreviations", (*addresses.squares_doors_and_rooms(), money.charges_included())),
        Rule("abbreviations", (measures.thickness(), addresses.compass(), times.opening())),
        Rule("abbreviations", (*money.charges(), abbreviations.guarantees())),
    )


def _neighbours(tongue: Tongue) -> tuple[Rule, ...]:
    """What is cut short, and told by its neighbours alone."""
    return (
        Rule("abbreviations", (fractions.half_of_a_kind(), addresses.sides_of_a_road())),
        Rule("abbreviations", (fractions.halves_behind_nouns(), *measures.elided_de(tongue))),
        Rule("abbreviations", (doses.every_other_day(), abbreviations.every_one())),
        Rule(
            "abbreviations",
            (
                *addresses.streets_behind_numbers(),
                addresses.lanes(),
                addresses.upper_and_lower(),
                patients.suspicions(),
            ),
        ),
        Rule("abbreviations", (*patients.patients_and_their_sides(), abbreviations.at_once())),
        Rule("abbreviations", (addresses.buildings(), abbreviations.starting_from())),
        Rule("abbreviations", (*dates.weeks_and_centuries(), abbreviations.notes())),
        Rule("abbreviations", (schools.pupils(), weekdays.weekdays_of_a_month(), money.francs())),
        Rule("abbreviations", (*patients.pregnant_women(), *abbreviations.limits())),
        Rule(
            "abbreviations",
            (
                comparisons.less_and_more_behind_joints(),
                comparisons.and_more(),
                money.fees_included(),
            ),
        ),
        Rule("abbreviations", (patients.dressings(), *abbreviations.books_and_references())),
    )


def _health_travel_and_matches() -> tuple[Rule, ...]:
    """Health, travel, matches, school and days, by their neighbours too."""
    return (
        Rule(
            "abbreviations",
            (
                *patients.respiratory_and_medical(),
                abbreviations.responsible(),
                times.behind_opening(),
            ),
        ),
        Rule("abbreviations", (ages.years_of_a_cut_patient(), *patients.cut_patients())),
        Rule("abbreviations", (*travel.departures_and_seats(), times.after_an_hour())),
        Rule("abbreviations", (scores.minutes(), titles.ministers(), *scores.points())),
        Rule("abbreviations", (patients.for_children(), *laws.civil_chambers())),
        Rule("abbreviations", (*schools.exercises_and_copybooks(), weekdays.weekdays_when_open())),
        Rule("abbreviations", (dates.months_behind_prepositions(), comparisons.less_and_more())),
    )


def _days_and_lines(tongue: Tongue) -> tuple[Rule, ...]:
    """Days in figures, help lines, ages and parts."""
    return (
        slashed_days(tongue, code="fr", said=partial(dates.day_of_a_month, tongue=tongue)),
        shared_weekdays.weekday_row(tongue),
        Rule("dates", (dates.hyphened_days(tongue),)),
        *romance.before_days_and_lines(tongue),
        Rule(
            "emergency-numbers",
            (*phone_numbers.help_lines(tongue), phone_numbers.short_lines(tongue)),
        ),
        Rule("ages", (ages.years_of_a_patient(),)),
        Rule("fractions", (fractions.and_a_half(tongue),)),
        Rule("decades", (dates.nineties(tongue),)),
    )


def _words_behind_figures() -> tuple[Rule, ...]:
    """What is short behind a figure, a court or a street."""
    return (
        Rule("ordinals", (ordinals.from_place_to_place(),)),
        Rule("abbreviations", (*ordinals.behind_places(), *laws.courts_and_codes())),
        Rule("abbreviations", tuple(abbreviations.pages_that_follow())),
        Rule("abbreviations", (*abbreviations.before_and_after(), *abbreviations.on_which_side())),
        Rule("abbreviations", (doses.vitamins(), dates.cut_years(), doses.solutions())),
        Rule(
            "abbreviations",
            (
                *abbreviations.births_and_deaths(),
                *abbreviations.percentage_points(),
                travel.arrivals_in_a_town(),
            ),
        ),
        Rule("abbreviations", (schools.exercises_on_a_page(), *scores.shootouts())),
        Rule("abbreviations", (laws.chambers_of_a_court(), *addresses.streets_and_flats())),
        Rule("abbreviations", (patients.sides_of_the_body(), *patients.adults_and_children())),
    )


def _ages_and_laws(tongue: Tongue) -> tuple[Rule, ...]:
    """Ages in months, weekdays by letters, numbers of laws."""
    return (
        Rule("ages", (months_of_age(tongue), *ages.younger_or_older())),
        Rule("dates", tuple(weekday_letters(tongue))),
        Rule("identifiers", (laws.numbers_of_laws(tongue),)),
        Rule("abbreviations", (addresses.districts(), included(tongue))),
        Rule("abbreviations", (comparisons.smaller_or_larger(), travel.arrivals())),
        Rule("abbreviations", (dates.days_that_end_no_sentence(), patients.patients_before_ages())),
        Rule("abbreviations", (measures.one_kilometre(),)),
    )


def _figures(tongue: Tongue) -> tuple[Rule, ...]:
    """Verses, doses, dates and times."""
    return (
        *romance.verses_and_doses(tongue),
        Rule("dates", (*dates.dates(tongue), *shared_weekdays.weekdays(tongue))),
        Rule("decades", tuple(dates.decades(tongue))),
        Rule("times", (scores.minute_of_a_match(), *times.times(tongue))),
    )


def _last_figures(tongue: Tongue) -> tuple[Rule, ...]:
    """Places in a row, ranges and Roman numerals."""
    return (
        Rule("ordinals", tuple(ordinals.ordinals())),
        Rule("ranges", (*laws.numbered_articles(tongue), *decimal_spans(tongue), *years(tongue))),
        Rule("ranges", (ranges.ranges(tongue),)),
        Rule("roman", (roman.numerals(tongue), roman.rugby(tongue), *dates.centuries())),
    )
