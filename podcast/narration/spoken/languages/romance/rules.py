"""The order of the rules that French and Spanish share, in the groups that each takes."""

from __future__ import annotations

from podcast.narration.spoken.languages.romance import (
    abbreviations,
    acronyms,
    ages,
    blood_values,
    canada_and_switzerland,
    codes,
    counted_acronyms,
    dates,
    dialled_numbers,
    doses,
    measures,
    music,
    numbers,
    one_of_several,
    points_and_pesos,
    scores,
    small_words,
    strokes,
    times,
)
from podcast.narration.spoken.languages.romance.verses import chapters, verses_behind_a_psalm
from podcast.narration.spoken.languages.shared.ages import signs_of_age
from podcast.narration.spoken.languages.shared.medicine.doses import doses as shared_doses
from podcast.narration.spoken.languages.shared.times import two_spans
from podcast.narration.spoken.languages.shared.verses_and_sections import verses
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Rule


def before_all_figures(tongue: Tongue, *, region: str) -> tuple[Rule, ...]:
    """Give the rules for what a country writes, values of the blood and small words.

    ``region`` is the country's two letters, "" where the language names none.
    """
    return (
        *_of_a_country(tongue, region=region),
        Rule("chemistry", (blood_values.gases(tongue), *blood_values.measured(tongue))),
        Rule("doses", (blood_values.marks_of_a_newborn(tongue),)),
        Rule(
            "abbreviations",
            (abbreviations.before_letters(tongue), abbreviations.directions(tongue)),
        ),
        Rule("symbols", (small_words.two_prepositions(tongue), *small_words.pressed_signs(tongue))),
        Rule(
            "symbols",
            (small_words.sides_of_a_place(tongue), small_words.units_behind_words(tongue)),
        ),
        Rule("identifiers", (small_words.sections(tongue),)),
        Rule("numbers", tuple(one_of_several.first_of_a_span(tongue))),
        Rule("ages", (small_words.terms_of_a_rate(tongue), measures.how_tall(tongue))),
        Rule("units", (measures.feet_and_inches(tongue),)),
        Rule("abbreviations", (music.keys(tongue), music.catalogues())),
        Rule("ranges", (measures.from_share_to_share(tongue),)),
        Rule("symbols", tuple(measures.less_than_nothing(tongue))),
        Rule("units", (measures.kelvins(tongue),)),
        Rule("fractions", (numbers.strong_solutions(tongue),)),
        Rule("doses", (*doses.at_need(tongue), *doses.morning_and_night(tongue))),
        Rule("codes", (codes.noughts_behind_letters(tongue), codes.additives(tongue))),
        Rule("dates", (dates.months_before_years(tongue),)),
        Rule("telephone", tuple(dialled_numbers.numbers_of_services(tongue))),
        Rule("telephone", tuple(dialled_numbers.numbers_for_messages(tongue))),
        Rule("codes", (codes.flights(tongue),)),
        Rule("abbreviations", (abbreviations.cells(tongue),)),
    )


def _of_a_country(tongue: Tongue, *, region: str) -> tuple[Rule, ...]:
    """The rules that hold in some countries of a language only."""
    if tongue.name == "spanish":
        return points_and_pesos.figures_of_a_country(tongue, region=region)
    return canada_and_switzerland.of_a_country(region=region)


def prescriptions(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for whom a medicine is for, when it is taken, and how often."""
    return (
        Rule("ages", (*ages.given_to(tongue), ages.years_in_brackets(tongue))),
        Rule("ages", (ages.months_once_opened(tongue),)),
        Rule("ranges", (scores.tie_breaks(tongue), strokes.thermostats())),
        Rule(
            "ordinals", (scores.minutes_by_a_prime(tongue), scores.penalties_behind_minutes(tongue))
        ),
        Rule("doses", (*doses.through_the_day(tongue), doses.in_which_eye(tongue))),
        Rule("doses", (doses.in_an_eye(tongue),)),
        Rule("doses", (doses.capital_periods(tongue),)),
        signs_of_age(tongue),
    )


def verses_and_doses(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for chapters and verses, and for doses."""
    return (
        Rule("abbreviations", (verses_behind_a_psalm(tongue),)),
        Rule("identifiers", (chapters(tongue), *verses(tongue))),
        shared_doses(tongue),
    )


def before_days_and_lines(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for times to the second, and for strokes that their company tells."""
    return (
        Rule("dates", (dates.days_of_one_month(tongue),)),
        Rule(
            "times",
            (
                times.with_seconds(tongue),
                times.hours_and_primes(tongue),
                times.cooked_minutes(tongue),
            ),
        ),
        Rule("fractions", (*strokes.time_signatures(tongue), strokes.decimal_marks(tongue))),
        Rule("ranges", tuple(strokes.from_one_to_another(tongue))),
        two_spans(tongue),
        Rule("ranges", (strokes.from_one_hour_to_another(tongue),)),
    )


def after_all_figures(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for capitals, for what millions are of, and for figures behind names."""
    return (
        Rule("numbers", (counted_acronyms.counted_acronyms(tongue),)),
        Rule("numbers", (numbers.of_millions(tongue),)),
        Rule("codes", (codes.figures_behind_words(tongue),)),
        acronyms.acronyms(tongue),
    )
