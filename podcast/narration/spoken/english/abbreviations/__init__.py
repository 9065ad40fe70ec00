"""Abbreviations of English in their order: by what stands near, then all others."""

from __future__ import annotations

from podcast.narration.spoken.english.abbreviations.art_and_music import ART_AND_MUSIC
from podcast.narration.spoken.english.abbreviations.books_and_laws import BOOKS, BOOKS_ANYWHERE
from podcast.narration.spoken.english.abbreviations.common import ABBREVIATIONS, FROM_THE_TABLE
from podcast.narration.spoken.english.abbreviations.council_notices import COUNCIL_NOTICES
from podcast.narration.spoken.english.abbreviations.days_and_hours import (
    DAYS_AND_HOURS,
    DAYS_AND_HOURS_ANYWHERE,
)
from podcast.narration.spoken.english.abbreviations.food_and_shops import FOOD_AND_SHOPS
from podcast.narration.spoken.english.abbreviations.games_and_polls import GAMES_AND_POLLS
from podcast.narration.spoken.english.abbreviations.measures_and_sciences import (
    MEASURES_AND_SCIENCES,
)
from podcast.narration.spoken.english.abbreviations.offices_and_forms import (
    OFFICES_AND_FORMS,
    OFFICES_AND_FORMS_ANYWHERE,
)
from podcast.narration.spoken.english.abbreviations.patients_and_tests import (
    PATIENTS_AND_TESTS,
    PATIENTS_AND_TESTS_ANYWHERE,
)
from podcast.narration.spoken.english.abbreviations.people_and_schools import (
    PEOPLE_AND_SCHOOLS,
    PEOPLE_AND_SCHOOLS_ANYWHERE,
)
from podcast.narration.spoken.english.abbreviations.places_and_journeys import PLACES_AND_JOURNEYS
from podcast.narration.spoken.english.abbreviations.prices_and_rates import (
    PRICES_AND_RATES,
    PRICES_AND_RATES_ANYWHERE,
)
from podcast.narration.spoken.english.abbreviations.streets_and_buildings import (
    STREETS_AND_BUILDINGS,
    STREETS_AND_BUILDINGS_ANYWHERE,
)
from podcast.narration.spoken.rule import Form

BY_WHAT_IS_NEAR: tuple[Form, ...] = (
    *BOOKS,
    *STREETS_AND_BUILDINGS,
    *PLACES_AND_JOURNEYS,
    *PRICES_AND_RATES,
    *DAYS_AND_HOURS,
    *GAMES_AND_POLLS,
    *PEOPLE_AND_SCHOOLS,
    *PATIENTS_AND_TESTS,
    *OFFICES_AND_FORMS,
    *MEASURES_AND_SCIENCES,
    *ART_AND_MUSIC,
    *FOOD_AND_SHOPS,
    *COUNCIL_NOTICES,
)
"""Forms that look at what they are said of; each knows a matter of its own."""

ANYWHERE: tuple[Form, ...] = (
    *FROM_THE_TABLE,
    *BOOKS_ANYWHERE,
    *STREETS_AND_BUILDINGS_ANYWHERE,
    *PRICES_AND_RATES_ANYWHERE,
    *DAYS_AND_HOURS_ANYWHERE,
    *PEOPLE_AND_SCHOOLS_ANYWHERE,
    *PATIENTS_AND_TESTS_ANYWHERE,
    *OFFICES_AND_FORMS_ANYWHERE,
    *ABBREVIATIONS.forms,
)
"""Forms that say the same wherever they stand."""
