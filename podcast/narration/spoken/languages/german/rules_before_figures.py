"""The German rules before all figures: endings, whom to call, letterheads, what is cut short."""

from __future__ import annotations

from podcast.narration.spoken.languages.german import (
    addresses,
    ages,
    codes,
    dates,
    fractions,
    laws,
    machines,
    measures,
    money,
    numbers,
    ordinals,
    phone_numbers,
    places_before_nouns,
    ranges,
    ratios,
    recipes,
    roman,
    schools,
    sizes,
    swiss_sums,
)
from podcast.narration.spoken.languages.german.abbreviations import (
    ads,
    appointments,
    bible,
    others,
    pages,
)
from podcast.narration.spoken.languages.german.calendar import decades, weekdays
from podcast.narration.spoken.languages.german.clock import (
    clock_quarters,
    dotted_hours,
    opening_hours,
    times,
)
from podcast.narration.spoken.languages.german.grammar import (
    articles,
    cases,
    gender_forms,
    prepositions,
)
from podcast.narration.spoken.languages.german.grammar.counting import GERMAN
from podcast.narration.spoken.languages.german.medicine import (
    blood,
    dose_times,
    doses,
    patients,
)
from podcast.narration.spoken.languages.german.people import lives, titles
from podcast.narration.spoken.languages.german.sport import chess, clubs, ranks, scores
from podcast.narration.spoken.rule import Rule


def before_figures() -> tuple[Rule, ...]:
    """Give the rules that take what the kinds of quantities would take apart, in their order."""
    return (
        *_lives_and_codes(),
        *_endings_first(),
        *_numbers_and_places(),
        *_terms_and_small_words(),
        *_calls_and_patients(),
        *_letterheads(),
        *_endings_and_sums(),
        *_small_words(),
    )


def _lives_and_codes() -> tuple[Rule, ...]:
    """Lives, moves of chess, and what is said sign by sign, which dates and units would take."""
    return (
        Rule("dates", tuple(lives.lives())),
        Rule("codes", (*chess.chess(GERMAN), codes.numbers_of_paragraphs(GERMAN))),
        Rule("identifiers", (codes.standards(GERMAN), codes.directives(GERMAN))),
        Rule(
            "codes",
            (
                blood.gases(),
                blood.hormones(),
                blood.pressures(),
                patients.births_and_pregnancies(GERMAN),
            ),
        ),
        Rule("identifiers", (bible.books_and_chapters(GERMAN), codes.number_plates(GERMAN))),
        Rule("identifiers", (codes.hexadecimal(GERMAN), codes.numbers_by_hyphens(GERMAN))),
        Rule("identifiers", tuple(clubs.clubs(GERMAN))),
    )


def _endings_first() -> tuple[Rule, ...]:
    """Words and figures that take an ending, before the tables and the times of day."""
    return (
        Rule("abbreviations", (ages.weeks_and_months_old(GERMAN),)),
        Rule(
            "fractions",
            (
                fractions.half_a_million(),
                fractions.parts_of_nouns(GERMAN),
                *fractions.parts_of_a_whole(GERMAN),
            ),
        ),
        Rule("money", tuple(money.before_times(GERMAN))),
        Rule("ranges", (scores.sets(GERMAN), scores.half_times())),
        Rule("times", (times.hours_and_minutes(GERMAN), times.hours_apart_from_minutes(GERMAN))),
        Rule("times", (opening_hours.spans_before_spans(GERMAN), opening_hours.until_about())),
        Rule("times", tuple(clock_quarters.parts_of_the_clock(GERMAN))),
        Rule("times", (measures.minutes_by_a_prime(GERMAN), *dotted_hours.dotted_hours(GERMAN))),
        Rule("times", (dotted_hours.departures_by_a_stop(GERMAN),)),
        Rule("ordinals", (scores.added_minutes(GERMAN),)),
        Rule("abbreviations", (dates.of_a_century(), titles.saints())),
        Rule(
            "abbreviations",
            (titles.the_great_and_the_elder(), pages.how_many_pages(), pages.how_many_pictures()),
        ),
        Rule("identifiers", (addresses.rooms_by_a_letter(GERMAN), pages.hymns(GERMAN))),
        Rule("doses", (dose_times.every_so_long(GERMAN),)),
        Rule("dates", tuple(prepositions.with_a_day())),
        Rule("doses", (doses.one_to_take(GERMAN), *cases.often_one(GERMAN))),
        Rule("units", (cases.so_far(GERMAN), ages.and_one_more())),
        Rule("units", (machines.energy_of_a_house(GERMAN), machines.sizes_of_pipes())),
        Rule("units", tuple(measures.bare_units(GERMAN))),
    )


def _numbers_and_places() -> tuple[Rule, ...]:
    """Numbers that ranges and times would take apart, and places in a row."""
    return (
        Rule("numbers", tuple(numbers.numbers_ahead(GERMAN))),
        Rule("doses", (doses.insulin(GERMAN), ages.twelfths(GERMAN), doses.or_one(GERMAN))),
        Rule("doses", (dose_times.from_half_an_hour(GERMAN), *doses.shouted(GERMAN))),
        Rule("ordinals", (ordinals.joined_to_nouns(), ranks.at_the_finish())),
        Rule(
            "ordinals",
            (
                ordinals.from_a_century(),
                roman.movements(),
                roman.catalogue_of_haydn(),
                ordinals.large_places(),
            ),
        ),
    )


def _terms_and_small_words() -> tuple[Rule, ...]:
    """Terms and months, laws, chairs, sides and what else notices cut short."""
    return (
        Rule("ordinals", (dates.austrian_months(), schools.terms())),
        Rule("numbers", (measures.times_over(GERMAN), *ratios.ratios_and_words(GERMAN))),
        Rule("symbols", (ratios.products(),)),
        Rule("units", (ages.until_an_age(), ages.under_an_age(GERMAN))),
        Rule("abbreviations", (*laws.acts_and_gazettes(), schools.grammar_persons())),
        Rule("abbreviations", (pages.pages_behind_an_article(),)),
        Rule("abbreviations", (scores.shootouts(), pages.strophes(), others.in_general())),
        Rule("symbols", tuple(others.domains_and_numbers())),
        Rule("abbreviations", (titles.members_of_orders(), doses.one_tablet())),
        Rule("abbreviations", (doses.tablets_told_of(),)),
        Rule("identifiers", (laws.federal_files(GERMAN), phone_numbers.short_extensions(GERMAN))),
        Rule("telephone", (phone_numbers.extensions_behind_numbers(GERMAN),)),
        Rule("numbers", (numbers.one_million(), *numbers.terms_of_a_sum(GERMAN))),
        Rule("ordinals", (ordinals.day_that_is_told(), ordinals.told_before(), ranks.places_won())),
        Rule("ordinals", (ordinals.anniversaries(), ordinals.in_brackets_before_a_sum())),
        Rule("abbreviations", (titles.chairs(), *others.from_a_side(), recipes.small_ones())),
        Rule("abbreviations", tuple(others.in_a_country_and_on_days())),
        Rule("units", tuple(measures.per_unit_by_a_power())),
        Rule("times", (opening_hours.spans_by_a_stroke(GERMAN), opening_hours.not_after(GERMAN))),
        Rule("money", tuple(swiss_sums.below_a_franc(GERMAN))),
        Rule("fractions", (fractions.quarters_of_a_litre(),)),
        Rule("abbreviations", (weekdays.nights_between(), weekdays.sundays_and_holidays())),
        Rule("numbers", (cases.within_one(),)),
        Rule("roman", (ranks.second_teams(),)),
        Rule("ordinals", (ranks.joined_to_a_table(),)),
        Rule("abbreviations", (prepositions.before_doing(), prepositions.of_this_year())),
        Rule("abbreviations", tuple(weekdays.early_weekdays())),
    )


def _calls_and_patients() -> tuple[Rule, ...]:
    """Whom to call, who is treated and by whom."""
    return (
        Rule(
            "emergency-numbers",
            (phone_numbers.called_at_once(GERMAN), phone_numbers.smell_of_gas(GERMAN)),
        ),
        Rule("symbols", tuple(gender_forms.both_genders())),
        Rule("abbreviations", (*prepositions.or_and_without(), *laws.versus())),
        # Of the abbreviations a full stop ends no sentence: "ihr 4-j. Sohn".
        Rule("abbreviations", (ages.years_old(), ages.before_a_week())),
        Rule("abbreviations", (*patients.patients(), patients.family_doctors())),
        Rule("abbreviations", (patients.women_and_men(), schools.lecture_halls())),
        Rule("abbreviations", (schools.half_years(), *patients.weeks_and_days_pregnant())),
        Rule("abbreviations", (schools.homework(), patients.doctors_of_a_field())),
        Rule("abbreviations", (appointments.registering(), *schools.sheets_and_rooms())),
        Rule("abbreviations", (appointments.by_appointment(),)),
        Rule("doses", (*doses.single_doses(), *dose_times.dose_times(GERMAN))),
        Rule("doses", tuple(dose_times.times_in_a_cell())),
        # Of the abbreviations a full stop ends no sentence: "220...240 V".
        Rule("abbreviations", (machines.dots_between_figures(GERMAN),)),
        Rule(
            "symbols",
            (*measures.below_zero(), measures.nights_and_days(GERMAN), machines.coordinates()),
        ),
        Rule("units", tuple(machines.plates(GERMAN))),
        Rule("ordinals", (ranks.place_won(),)),
        Rule("numbers", (ranges.hyphen_to_come(GERMAN),)),
    )


def _letterheads() -> tuple[Rule, ...]:
    """Addresses, days and costs as letters write them."""
    return (
        Rule("identifiers", (codes.austrian_files(GERMAN), codes.files_and_lines())),
        Rule("telephone", (phone_numbers.extensions_by_a_word(GERMAN),)),
        Rule("ordinals", (addresses.storeys_cut_short(),)),
        Rule("identifiers", tuple(addresses.lanes_doors_and_postal_codes(GERMAN))),
        Rule("identifiers", (dates.birthdays(), *addresses.houses_and_buildings(GERMAN))),
        Rule(
            "abbreviations",
            (
                *prepositions.to_and_from_a_day(),
                pages.see(),
                pages.columns_of_a_page(),
                pages.see_behind_a_colon(),
            ),
        ),
        Rule(
            "abbreviations",
            (
                *prepositions.with_effect_from(),
                *ads.jobs(),
                ads.younger_and_older(GERMAN),
                ads.several_for(),
            ),
        ),
        Rule("abbreviations", (*pages.on_a_picture(), *money.costs_of_a_rent())),
        Rule("roman", (*laws.swiss_courts(GERMAN), roman.senates())),
        Rule("times", (opening_hours.clocks_behind_hours(GERMAN),)),
    )


def _endings_and_sums() -> tuple[Rule, ...]:
    """Endings and joints that figures ask for."""
    return (
        Rule("ordinals", (ranks.place_now(), ordinals.every_other())),
        Rule("money", (swiss_sums.francs_and_cents(GERMAN), money.two_prices())),
        Rule("ranges", (ages.younger_than(), *ranges.until(), laws.half_sentences())),
        Rule("ranges", (doses.who_gets(), dates.lately(), doses.not_to_be_used())),
        Rule("ranges", (doses.reduced(), others.smallest())),
        Rule("ranges", (measures.minutes_that_end_no_sentence(),)),
        Rule("ranges", (scores.points_in_the_dative(),)),
        Rule("ranges", (measures.rates_that_end_no_sentence(),)),
        Rule("abbreviations", tuple(articles.articles_before_letters(GERMAN))),
        Rule("abbreviations", tuple(articles.accusative_and_genitive())),
        Rule("abbreviations", (*dates.last_month_and_century(), *measures.pieces())),
    )


def _small_words() -> tuple[Rule, ...]:
    """Prepositions of one letter, sizes and sums before their figure."""
    return (
        Rule(
            "ordinals",
            (
                places_before_nouns.in_a_place(),
                weekdays.weekdays_of_a_month(),
                weekdays.in_a_month(),
            ),
        ),
        Rule("ordinals", (ranks.in_a_list(),)),
        Rule("abbreviations", (*prepositions.for_with_in_until(), recipes.potatoes())),
        Rule("abbreviations", (*prepositions.over_to_and_from(), *decades.cut_decades())),
        Rule(
            "abbreviations",
            (
                weekdays.weekdays_before_days(),
                *sizes.sizes_and_scales(),
                sizes.sizes_by_letters(),
                sizes.what_is_measured_across(),
                sizes.averages(),
                sizes.how_large(),
                money.rates_cut_short(),
                money.in_millions(),
            ),
        ),
        Rule("abbreviations", (*recipes.nutrients(), patients.states())),
        Rule("abbreviations", (*measures.body_weight(), *schools.subjects())),
        Rule("abbreviations", (money.dashes_for_cents(), scores.points_of_a_team())),
        Rule("abbreviations", tuple(money.prices_of_tickets())),
        Rule("codes", (codes.letters_behind_numbers(GERMAN),)),
    )
