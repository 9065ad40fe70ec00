"""What is said for figures, signs and abbreviations: the rules table, row by row."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from podcast.narration.spoken import RULE_NAMES, explain, rules_for, spoken_forms

DATA = Path(__file__).parent / "data"
CASES = [
    json.loads(line)
    for name in ("spoken_own.jsonl", "said_right.jsonl")
    for line in (DATA / name).read_text(encoding="utf-8").splitlines()
]


def said(text: str, language: str = "en-US") -> str:
    spoken = "".join(piece.spoken for piece in spoken_forms(text, language=language))
    return " ".join(spoken.split())


@pytest.mark.parametrize(
    "case",
    CASES,
    ids=lambda case: case["text"],
)
def test_a_sentence_is_said_as_a_careful_reader_would(case: dict[str, str]) -> None:
    assert said(case["text"], case.get("language", "en-US")) == case["spoken"]


def test_dates_in_figures_follow_the_country() -> None:
    assert said("2024-03-05") == "March fifth, twenty twenty-four"
    assert said("2024-03-05", "en-GB") == "the fifth of March, twenty twenty-four"
    assert said("03/05/2024") == "March fifth, twenty twenty-four"
    assert said("03/05/2024", "en-GB") == "the third of May, twenty twenty-four"


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("75 {}V", "seventy-five microvolts"),
        ("1 {}m", "one micrometer"),
        ("5 {}m2", "five square micrometers"),
        ("3–5 {}s", "three to five microseconds"),
        ("2{}L", "two microliters"),
        ("5 {}mol/L", "five micromoles per liter"),
        ("40 {}g/kg", "forty micrograms per kilogram"),
        ("10 {}Sv", "ten microsieverts"),
    ],
)
def test_micro_is_read_from_the_sign_and_from_the_greek_letter(text: str, spoken: str) -> None:
    assert said(text.format("\u00b5")) == said(text.format("\u03bc")) == spoken


def test_ohms_are_read_from_the_sign_and_from_the_greek_letter() -> None:
    assert said("2 M\u2126") == said("2 M\u03a9") == "two megohms"


def test_metres_and_litres_are_spelled_as_the_country_spells_them() -> None:
    assert said("3 mm of 5 mg/L", "en-GB") == "three millimetres of five milligrams per litre"
    assert said("3 mm of 5 mg/L", "en-US") == "three millimeters of five milligrams per liter"
    assert (
        said("120/80 mmHg", "en-AU") == "one hundred and twenty over eighty millimetres of mercury"
    )
    assert said("80 km/h at 3 m", "en") == "eighty kilometers per hour at three meters"


def test_a_stroke_before_a_unit_that_has_one_itself_is_no_trouble() -> None:
    assert said("5 mg/km/h") == "five milligrams per kilometer per hour"


def test_dates_in_words_keep_the_order_they_are_written_in() -> None:
    for language in ("en-US", "en-GB"):
        assert said("12 September 2012", language) == "the twelfth of September, twenty twelve"
        assert said("September 12, 2012", language) == "September twelfth, twenty twelve"
        assert said("2.15.2017", language) == "February fifteenth, twenty seventeen"


def test_a_date_that_needs_a_country_is_told_by_a_rule_of_its_own() -> None:
    (piece,) = explain("03/05/2024", language="en")
    assert piece.rule == "ambiguous-dates"
    (piece,) = explain("03/25/2024", language="en")
    assert piece.rule == "dates"


def test_impossible_dates_are_not_dates() -> None:
    assert all(piece.rule != "dates" for piece in explain("2024-13-40", language="en-US"))
    assert "ninety-ninth" not in said("99 March 2024")


def test_pieces_name_the_rule_and_keep_the_writers_spelling() -> None:
    pieces = spoken_forms("Take 5 mg/kg now.", language="en-US")
    assert [(piece.shown, piece.spoken, piece.rule) for piece in pieces] == [
        ("Take ", "Take ", ""),
        ("5 mg/kg", "five milligrams per kilogram", "doses"),
        (" now.", " now.", ""),
    ]


def test_a_rule_that_is_off_leaves_its_words_to_the_others() -> None:
    off = spoken_forms("World War II", language="en-US", rules_off=frozenset({"roman"}))
    assert "".join(piece.spoken for piece in off) == "World War I I"
    none = spoken_forms("World War II", language="en-US", rules_off=frozenset(RULE_NAMES))
    assert [piece.rule for piece in none] == [""]


def test_rule_names_are_unique_and_every_english_rule_is_listed() -> None:
    assert len(set(RULE_NAMES)) == len(RULE_NAMES)
    assert set(rules_for("en-GB")) <= set(RULE_NAMES)
    assert rules_for("en") == RULE_NAMES


def test_other_languages_get_what_somebody_knows_in_them_and_nothing_else() -> None:
    assert {"doses", "times", "telephone", "numbers"} <= set(rules_for("fr")) <= set(RULE_NAMES)
    assert rules_for("pl") == ("numbers",)
    assert said("Il y a 21 personnes, NASA, etc. 5 mg", "fr") == (
        "Il y a vingt et une personnes, NASA, et cetera cinq milligrammes"
    )
    assert said("21 Personen", "de-AT") == "einundzwanzig Personen"
    assert rules_for("tlh") == ()
    assert said("21 jagh", "tlh") == "21 jagh"


@pytest.mark.parametrize(
    ("language", "text", "heard"),
    [
        ("de", "Am 3. Oktober", "Am dritten Oktober"),
        ("de", "Der 3. Oktober, in der 2. Auflage", "Der dritte Oktober, in der zweiten Auflage"),
        ("de", "Das 1. Mal im 19. Jahrhundert", "Das erste Mal im neunzehnten Jahrhundert"),
        ("de", "am 3. und 4. Mai", "am dritten und vierten Mai"),
        ("de", "Es waren 5. Dann kam", "Es waren fünf. Dann kam"),
        ("es", "la 2.ª vez y el 1.º", "la segunda vez y el primero"),
        (
            "de",
            "10⁶ und 10⁻³ auf 5 m²",
            "zehn hoch sechs und zehn hoch minus drei auf fünf Quadratmeter",
        ),
        ("fr", "10⁶ par m³", "dix puissance six par mètre cube"),
        ("es", "10⁶ por m²", "diez elevado a seis por metro cuadrado"),
        ("de", "PLZ 01069", "PLZ null eins null sechs neun"),
        ("fr", "1 500 gens, 12\u202f000 euros", "mille cinq cents gens, douze mille euros"),
        ("fr", "1\u202f234,56 €", "mille deux cent trente-quatre euros cinquante-six"),
        ("es", "912 345", "novecientos doce trescientos cuarenta y cinco"),
    ],
)
def test_figures_of_other_languages_keep_their_meaning(
    language: str, text: str, heard: str
) -> None:
    assert said(text, language) == heard


def test_explain_gives_only_what_was_respelled() -> None:
    assert [piece.rule for piece in explain("In 2007, 20% fell.", language="en-US")] == [
        "numbers",
        "percent",
    ]


def test_the_table_of_rules_in_the_documentation_is_complete_and_in_order() -> None:
    docs = (Path(__file__).parents[2] / "docs" / "spoken-forms.md").read_text(encoding="utf-8")
    rows = [line.split("`")[1] for line in docs.splitlines() if line.startswith("| `")]
    assert rows == list(RULE_NAMES)


@pytest.mark.parametrize("number", ["000", "108", "110", "112", "117", "119", "144", "911", "999"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Call {}.",
        "In an emergency, {} is the number to call.",
        "Ring your doctor, or {} if it is worse.",
        "The emergency number is {}.",
        "Dial 15 or {} for an ambulance.",
    ],
)
def test_an_emergency_number_is_digits_in_any_sentence(number: str, sentence: str) -> None:
    digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    wanted = " ".join(digits[int(figure)] for figure in number)
    assert wanted in said(sentence.format(number)), said(sentence.format(number))


@pytest.mark.parametrize("text", ["He called 112 people.", "911 patients", "They sold 999 books."])
def test_a_quantity_is_no_emergency_number(text: str) -> None:
    assert "hundred" in said(text)


@pytest.mark.long
@pytest.mark.parametrize("unit", ["a", "漢", "A.", "~a", "^a", "A", "1", "1/", "é"])
def test_a_million_signs_without_a_space_end(unit: str) -> None:
    """With time that grows by the square this would take hours."""
    text = unit * (1_000_000 // len(unit) // 4)
    pieces = spoken_forms(text, language="en-US")
    assert "".join(piece.shown for piece in pieces) == text
