"""The order of German's rules: what each file of this room says, the earlier before the later.

Sources: the Duden's rules for figures, units and abbreviations; DIN 5008 for dates and numbers.
"""

from __future__ import annotations

from podcast.narration.spoken.languages.german import (
    addresses,
    ages,
    codes,
    comparisons,
    dates,
    fractions,
    laws,
    measures,
    money,
    ordinals,
    phone_numbers,
    places_before_nouns,
    ranges,
    ratios,
    recipes,
    roman,
    schools,
    sizes,
)
from podcast.narration.spoken.languages.german.abbreviations import (
    ads,
    appointments,
    others,
    pages,
)
from podcast.narration.spoken.languages.german.calendar import decades, weekdays
from podcast.narration.spoken.languages.german.clock import clock_quarters, opening_hours, times
from podcast.narration.spoken.languages.german.grammar import (
    adjectives,
    articles,
    cases,
    prepositions,
)
from podcast.narration.spoken.languages.german.grammar.counting import GERMAN
from podcast.narration.spoken.languages.german.medicine import doses, patients
from podcast.narration.spoken.languages.german.people import titles
from podcast.narration.spoken.languages.german.rules_before_figures import before_figures
from podcast.narration.spoken.languages.german.sport import ranks, scores
from podcast.narration.spoken.languages.shared import abbreviations as tables
from podcast.narration.spoken.languages.shared import rules as shared
from podcast.narration.spoken.languages.shared.ages import signs_of_age
from podcast.narration.spoken.languages.shared.dates import years
from podcast.narration.spoken.languages.shared.medicine.doses import doses as shared_doses
from podcast.narration.spoken.languages.shared.phone_numbers import phones_and_emergencies
from podcast.narration.spoken.languages.shared.ranges import decimal_spans
from podcast.narration.spoken.languages.shared.times import two_spans
from podcast.narration.spoken.languages.shared.verses_and_sections import verses
from podcast.narration.spoken.languages.shared.weekdays import weekday_row
from podcast.narration.spoken.rule import Rule


def german_rules() -> tuple[Rule, ...]:
    """Give German's own rules, those of every country that speaks it."""
    return (
        tables.long_abbreviations(GERMAN),
        *before_figures(),
        *_neighbours(),
        *shared.before_all_figures(GERMAN),
        *_days_and_parts(),
        *_words_by_neighbours(),
        *_figures_and_stops(),
        *_opening_hours_and_ranks(),
        *shared.before_dates_and_times(GERMAN, day=dates.dated_in_words),
        *phones_and_emergencies(GERMAN),
        *_figures(),
        *shared.money_and_measures(GERMAN),
        *_last_figures(),
        *shared.after_all_figures(GERMAN),
        ordinals.ordinal_rule(),
    )


def _neighbours() -> tuple[Rule, ...]:
    """What is cut short, and told by its neighbours alone."""
    return (
        Rule("times", (opening_hours.until_an_hour(GERMAN), times.departures(GERMAN))),
        Rule("ordinals", (*schools.lessons(), scores.minutes_in_a_row())),
        Rule("abbreviations", tuple(prepositions.not_and_after())),
        Rule("abbreviations", tuple(appointments.orders_and_registering())),
        Rule("abbreviations", (schools.subjects_before_homework(),)),
        Rule("abbreviations", (*others.about(), ads.for_sale())),
        Rule(
            "abbreviations",
            (
                others.inhabitants(),
                others.upper_schools(),
                others.called(),
                others.grown_up_and_small(),
                others.afterwards(),
                others.amounts_to(),
            ),
        ),
        Rule("abbreviations", (*laws.parties_and_sentences(), *patients.children())),
        Rule("abbreviations", (comparisons.less_and_more(), scores.minutes_before_cards())),
        Rule("abbreviations", tuple(recipes.spoons_and_bunches(GERMAN))),
        Rule("abbreviations", (adjectives.compound_ends(GERMAN),)),
        Rule("abbreviations", (adjectives.two_adjectives(GERMAN),)),
        Rule("abbreviations", tuple(adjectives.adjectives_alone(GERMAN))),
    )


def _days_and_parts() -> tuple[Rule, ...]:
    """Days and hours that stand together, and halves in their case."""
    return (
        signs_of_age(GERMAN),
        weekday_row(GERMAN),
        two_spans(GERMAN),
        Rule("dates", (*dates.spans_of_days(), dates.days_in_a_row(), *dates.days_alike())),
        Rule("ranges", (scores.hyphened_scores(GERMAN),)),
        Rule("times", (*times.clocks_by_an_h(GERMAN), times.hours_joined_by_h(GERMAN))),
        Rule("ordinals", tuple(scores.goals())),
        Rule("times", tuple(clock_quarters.quarters())),
        Rule("fractions", tuple(fractions.halves_in_their_case(GERMAN))),
        Rule("dates", (dates.days_that_are_called_out(),)),
        Rule("decades", (decades.generations(GERMAN),)),
        Rule("ordinals", (ordinals.two_places_alike(GERMAN), *roman.roman_places())),
        Rule("ordinals", (ordinals.alone_behind_an_article(), ranks.in_brackets())),
        Rule("roman", tuple(laws.sections(GERMAN))),
        Rule("units", tuple(measures.second_of_two(GERMAN))),
        Rule("money", tuple(money.one_with_cents(GERMAN))),
        Rule("identifiers", (laws.chambers(GERMAN),)),
    )


def _words_by_neighbours() -> tuple[Rule, ...]:
    """Articles, prepositions and adjectives that are cut short, by what stands beside them."""
    return (
        Rule("abbreviations", (*articles.articles(GERMAN), *prepositions.small_words())),
        Rule("abbreviations", tuple(articles.articles_before_places())),
        Rule(
            "abbreviations",
            (others.left_and_right(), pages.above_and_below_on_a_page()),
        ),
        Rule("abbreviations", (addresses.streets_at_an_end(),)),
        Rule("abbreviations", (articles.articles_behind_words(), dates.at_the_latest())),
        Rule("abbreviations", (comparisons.above_and_below(), *recipes.packets())),
        Rule("abbreviations", (patients.children_before_ages(),)),
        Rule("abbreviations", (*titles.families_and_maiden_names(), laws.recitals())),
        Rule("abbreviations", (adjectives.names_elsewhere(GERMAN), adjectives.adjectives(GERMAN))),
        Rule("abbreviations", (*patients.people(), pages.pages_that_follow())),
        Rule("abbreviations", (ratios.so_many_of(), addresses.rooms_of_a_flat(GERMAN))),
        Rule("abbreviations", (doses.units_per_millilitre(), *money.rents())),
        Rule("abbreviations", (addresses.storeys(), scores.shootouts_behind_scores())),
        Rule("abbreviations", tuple(others.departments_and_churches())),
    )


def _figures_and_stops() -> tuple[Rule, ...]:
    """What dates, ordinals and numbers would otherwise take apart."""
    return (
        Rule("identifiers", (laws.case_numbers(GERMAN), phone_numbers.extensions(GERMAN))),
        Rule("fractions", (ratios.one_of_so_many(),)),
        Rule("ordinals", (scores.second_minute(), weekdays.second_weekday())),
        Rule("abbreviations", (schools.university_hours(),)),
        Rule("abbreviations", (others.left_and_right_at_an_end(),)),
        Rule("abbreviations", (weekdays.weekdays_behind_places(),)),
        Rule("abbreviations", (sizes.sizes_of_clothes(), weekdays.fridays())),
        Rule("abbreviations", (ranks.place_that_ends_no_sentence(),)),
        Rule("abbreviations", (addresses.rooms_at_an_end(), patients.patient_who_does())),
        Rule("abbreviations", (prepositions.from_a_day(), *schools.winter_and_summer_terms())),
        Rule("abbreviations", (*ads.hotel_rooms(), laws.according_to())),
    )


def _opening_hours_and_ranks() -> tuple[Rule, ...]:
    """What doses, dates and times look like, and units in their case."""
    portions, units = GERMAN.word("portions"), GERMAN.keys("units")
    return (
        Rule("codes", (schools.levels(), laws.sentences_of_a_law())),
        Rule("doses", (doses.from_half_a_tablet(GERMAN),)),
        Rule("dates", (dates.two_days(),)),
        Rule("times", (*opening_hours.open_on_a_day(GERMAN), opening_hours.opening_hours(GERMAN))),
        Rule("times", (times.running_times(GERMAN),)),
        Rule(
            "percent",
            (
                measures.one_percent(),
                measures.percentages(GERMAN),
                measures.percent_by_volume(GERMAN),
            ),
        ),
        Rule("ordinals", (scores.minutes(),)),
        Rule("identifiers", tuple(addresses.postal_codes(GERMAN))),
        # Of the ordinals a full stop ends no sentence, where none is said.
        Rule("ordinals", (*dates.short_months(GERMAN), *weekdays.days_of_a_week())),
        Rule("ordinals", (*places_before_nouns.ranked(GERMAN), places_before_nouns.of_a_place())),
        # Of the doses a full stop ends no sentence either.
        Rule("doses", tuple(cases.quantities_in_their_case(GERMAN, units=portions))),
        Rule("doses", (cases.portions(GERMAN),)),
        Rule("units", tuple(cases.quantities_in_their_case(GERMAN, units=units))),
        Rule("numbers", (cases.one_of_a_noun(),)),
        Rule("abbreviations", (patients.adults_in_the_dative(),)),
        patients.suspected(),
    )


def _figures() -> tuple[Rule, ...]:
    """Numbers said digit by digit, ages, doses, dates and times."""
    return (
        Rule("identifiers", (addresses.post_office_boxes(GERMAN),)),
        Rule("identifiers", (codes.digit_by_digit(GERMAN),)),
        Rule("identifiers", (addresses.streets_before_numbers(), *verses(GERMAN))),
        Rule("ages", tuple(ages.ages())),
        Rule("doses", (*doses.for_whose_weight(), *shared_doses(GERMAN).forms)),
        Rule("dates", tuple(dates.dates())),
        Rule("decades", tuple(decades.decades())),
        Rule("times", tuple(times.times())),
    )


def _last_figures() -> tuple[Rule, ...]:
    """Rulers, scores, ranges and Roman numerals."""
    return (
        Rule("ordinals", titles.rulers(GERMAN)),
        Rule("ranges", (*decimal_spans(GERMAN), scores.scores(), *years(GERMAN))),
        Rule("ranges", (ranges.ranges(),)),
        Rule("roman", (*roman.numerals(), roman.parts_of_works())),
        Rule("codes", (codes.letters_joined(GERMAN), codes.noughts_ahead(GERMAN))),
    )
