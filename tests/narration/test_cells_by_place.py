"""Cells that say something else in a table than in a sentence: units, days, signs, letters."""

from __future__ import annotations

import pytest

from podcast.model import Listing, Paragraph, Span, Table
from tests.narration.articles_made import article, said, told


def _table(written: str) -> Table:
    """A table whose first line is the heads; "|" parts the cells."""
    head, *rows = (
        tuple((Span(cell.strip()),) for cell in line.split("|")) for line in written.splitlines()
    )
    return Table(head, tuple(rows))


def rows_said(written: str, *, language: str = "en-GB") -> list[str]:
    """What is said of a table's rows, without what opens and ends it."""
    return said(_table(written), language=language)[2:-1]


@pytest.mark.parametrize(
    ("heads", "spoken"),
    [
        ("Rod | Fat (g)", "Fat, grams"),
        ("Rod | Energy (kJ)", "Energy, kilojoules"),
        ("Rod | Salt, g", "Salt, grams"),
        ("Rod | mm", "millimetres"),
        ("Rod | km/h", "kilometres per hour"),
        ("Rod | %", "percent"),
        ("Rod | in °F", "in degrees Fahrenheit"),
        ("Rod | Price (£)", "Price, pounds"),
        ("Rod | £m", "million pounds"),
        ("Rod | $000", "thousand dollars"),
        ("Rod | £000s", "thousand pounds"),
        ("Rod | €/kg", "euros per kilogram"),
        ("Rod | Height (m)", "Height, metres"),
        ("Rod | Bake (min)", "Bake, minutes"),
        ("Rod | Chest (in)", "Chest, inches"),
        ("Rod | Vol ('000)", "Volume, thousands"),
        ("Rod | Storage (GB)", "Storage, gigabytes"),
    ],
)
def test_a_unit_over_figures_is_said_in_full(heads: str, spoken: str) -> None:
    assert rows_said(f"{heads}\nFir | 12") == [f"Rod: Fir. {spoken}: twelve."]


@pytest.mark.parametrize(
    ("heads", "spoken"),
    [
        ("Rod | Revenue (m)", "Revenue, m"),  # of pounds, perhaps
        ("Rod | GB", "GB"),  # a country among others
        ("Rod | in", "in"),
    ],
)
def test_what_may_be_something_else_is_no_unit(heads: str, spoken: str) -> None:
    assert rows_said(f"{heads}\nFir | 12")[0].endswith(f" {spoken}: twelve.".replace("GB", "G B"))


def test_a_name_over_words_has_no_unit() -> None:
    assert rows_said("Rod | Class (oz)\nFir | red") == ["Rod: Fir. Class, oz: red."]


def test_the_least_beside_the_most_is_no_minute() -> None:
    assert "min: one." in rows_said("Hive | Bees (min) | Bees (max)\nA | 1 | 2")[0]


def test_a_row_may_be_named_by_a_unit() -> None:
    assert rows_said(" | 2025\nmm | 12\nHbA1c, % | 7") == [
        "Millimetres. Twenty twenty-five: twelve.".replace("Milli", "milli").replace("Tw", "tw", 1),
        "H B A one C, percent. twenty twenty-five: seven.",
    ]


def test_short_days_and_months_are_said_in_full_beside_each_other() -> None:
    assert rows_said("Day | Bus\nMon | 4\nTues. | 5") == [
        "Day: Monday. Bus: four.",
        "Day: Tuesday. Bus: five.",
    ]
    (row,) = rows_said("Rain | Jan | Feb | Mar\nEly | 1 | 2 | 3")
    assert row == "Rain: Ely. January: one. February: two. March: three."


def test_a_day_may_have_its_date() -> None:
    assert rows_said("Day | Tide\nMon 3 | 4.1\nTue 4 | 5.2")[0] == (
        "Day: Monday three. Tide: four point one."
    )


def test_four_figures_are_times_where_all_of_them_can_be() -> None:
    (first, second) = rows_said("Stop | Mon–Sat | Sun\nElm | 0705 | 2005\nOak | 0712 | –")
    assert first.endswith("Monday to Saturday: seven o five. Sunday: twenty o five.")
    assert second.endswith("Monday to Saturday: seven twelve. Sunday: blank.")
    assert (
        "two thousand and five"
        in rows_said("Year | Born | Died\nA | 1931 | 2005\nB | 1902 | 1950")[0]
    )
    assert "o seven o five" in rows_said("Code | A | B\nA | 0705 | 9999\nB | 1 | 2")[0]


def test_one_name_among_people_is_no_month() -> None:
    assert rows_said("Who | Age\nJan | 4\nPim | 5")[0] == "Who: Jan. Age: four."
    assert rows_said("Body | Size\nSun | 4\nMoon | 5")[0] == "Body: Sun. Size: four."


def test_one_short_name_among_whole_ones_is_a_persons() -> None:
    assert rows_said("Who | Age\nJan | 4\nMay | 5\nJune | 6")[0] == "Who: Jan. Age: four."


def test_ticks_and_crosses_are_answers() -> None:
    assert rows_said("Sort | Oak | Elm\nHardy | ✓ | ✗\nQuick | ❌ | ✅") == [
        "Sort: Hardy. Oak: yes. Elm: no.",
        "Sort: Quick. Oak: no. Elm: yes.",
    ]
    assert rows_said("Sort | Open\nOak | Y\nElm | N") == [
        "Sort: Oak. Open: yes.",
        "Sort: Elm. Open: no.",
    ]
    assert rows_said("Sort | Open\nOak | x\nElm | –")[0] == "Sort: Oak. Open: marked."


def test_letters_that_are_no_answers_stay() -> None:
    assert rows_said("Sort | Vitamin\nOak | N\nElm | K")[0] == "Sort: Oak. Vitamin: N."
    assert rows_said("Sort | Axis\nOak | x\nElm | y")[0] == "Sort: Oak. Axis: x."


def test_arrows_say_where_it_goes() -> None:
    assert rows_said("Fund | Year\nOak | ↑\nElm | ↓ 3%\nFir | →") == [
        "Fund: Oak. Year: up.",
        "Fund: Elm. Year: down three percent.",
        "Fund: Fir. Year: no change.",
    ]


def test_a_dash_among_pluses_is_a_minus_and_else_blank() -> None:
    assert rows_said("Test | Result\nA | +\nB | −\nC | ++") == [
        "Test: A. Result: plus.",
        "Test: B. Result: minus.",
        "Test: C. Result: two plus.",
    ]
    assert rows_said("Test | Result\nA | 4\nB | −")[1] == "Test: B. Result: blank."


def test_a_sum_of_money_in_brackets_is_below_nought() -> None:
    assert rows_said("Item | £m\nRent | (5)\nFees | 3.4") == [
        "Item: Rent. million pounds: minus five.",
        "Item: Fees. million pounds: three point four.",
    ]
    assert rows_said("Item | Patients\nA | (5)\nB | 3")[0] == "Item: A. Patients: five."


def test_a_figure_in_brackets_that_may_be_below_nought_is_told() -> None:
    odd = "Year | Growth\n2025 | (1.2)\n2026 | 3.4"
    warned = [one.what for one in told(article(_table(odd))).warnings]
    assert [one.partition(" in a table")[0] for one in warned] == ["(1.2)"]
    assert not told(article(_table("Item | £m\nRent | (5)\nFees | 3.4"))).warnings
    assert not told(article(_table("Who | Seen\nA | (5)\nB | (3)"))).warnings


def test_shorthand_is_heard_by_the_dose_in_its_row() -> None:
    drugs = "Drug | Dose | Route | When\nA | 2.5–5 mg | PO | q4h PRN\nB | 40 mg | SC | OD (22:00)"
    first, second = rows_said(drugs)
    assert first.endswith("Route: by mouth. When: every four hours as needed.")
    assert second.endswith("Route: under the skin. When: once a day, twenty-two hundred.")
    assert rows_said("Town | Land | When\nA | SC | OD")[0] == "Town: A. Land: S C. When: O D."


def test_a_league_is_known_by_its_heads() -> None:
    assert rows_said("Team | P | W | D | L | GD | Pts\nEly | 3 | 2 | 1 | 0 | +4 | 7") == [
        "Team: Ely. played: three. won: two. drawn: one. lost: nil. goal difference: plus four."
        " points: seven.".replace("nil", "zero")
    ]
    assert rows_said("Lamp | P | W\nA | 3 | 2") == ["Lamp: A. P: three. W: two."]


@pytest.mark.parametrize(
    ("language", "days", "row"),
    [
        ("de", "Mo Di", "Montag. Kilogramm. Prozent. Euro pro Kilogramm. tausend Euro. nein"),
        (
            "fr",
            "lun. mar.",
            "lundi. kilogrammes. pour cent. euros par kilogramme. mille euros. non",
        ),
        ("es", "lun mar", "lunes. kilogramos. por ciento. euros por kilogramo. mil euros. no"),
    ],
)
def test_other_languages_say_it_too(language: str, days: str, row: str) -> None:
    first, second = days.split()
    rows = f"{first} | 1 | 2 | 3 | 4 | ✗\n{second} | 5 | 6 | 7 | 8 | ✓"
    said_first = rows_said(f"A | A (kg) | % | €/kg | €000 | A\n{rows}", language=language)[0]
    day, unit, percent, price, sum_, no = row.split(". ")
    for words in (f"A: {day}.", f"A, {unit}:", f" {percent}:", f" {price}:", f" {sum_}:", f"{no}."):
        assert words in said_first


def test_german_hours_are_told_by_their_head_or_a_weekday() -> None:
    rows = rows_said("Tag | Vorm. | Zeit\nMo | 8–12 | 14–18.30\nDi | – | 9.00–10.30", language="de")
    assert rows == [
        "Tag: Montag. Vormittags: acht bis zwölf Uhr. Zeit: vierzehn Uhr bis achtzehn Uhr dreißig.",
        "Tag: Dienstag. Vormittags: leer. Zeit: neun Uhr bis zehn Uhr dreißig.",
    ]


def test_german_temperatures_and_prices_beside_a_weekday_are_no_hours() -> None:
    rows = rows_said("Tag | Temperatur | Menü\nMo | 8–12 | 12.50\nDi | 9–14 | 14.80", language="de")
    assert not any("Uhr" in row for row in rows)


def test_a_german_score_is_told_by_its_head_or_its_column() -> None:
    rows = rows_said("Verein | Tore | Bilanz\nA | 9:24 | 31:12\nB | 8:15 | 10:20", language="de")
    assert rows == [
        "Verein: A. Tore: neun zu vierundzwanzig. Bilanz: einunddreißig zu zwölf.",
        "Verein: B. Tore: acht zu fünfzehn. Bilanz: zehn zu zwanzig.",
    ]


def test_german_times_by_a_colon_stay_times() -> None:
    assert "neun Uhr fünfzehn" in rows_said("Film | Wann\nA | 9:15\nB | 20:00", language="de")[0]


def test_a_head_over_prices_is_a_fee() -> None:
    assert rows_said("Kurs | Geb.\nYoga | 95,– €", language="de") == [
        "Kurs: Yoga. Gebühr: fünfundneunzig Euro."
    ]
    assert "Gebühr" not in rows_said("Wer | Geb.\nIda | 1901", language="de")[0]


def test_an_en_dash_alone_before_a_german_figure_is_a_minus() -> None:
    assert rows_said("Wert | Änderung\nA | –3\nB | –1,5 %", language="de") == [
        "Wert: A. Änderung: minus drei.",
        "Wert: B. Änderung: minus eins Komma fünf Prozent.",
    ]


def test_rates_of_what_the_blood_holds_are_units_of_their_column() -> None:
    assert (
        "Einheit: Gramm pro Deziliter."
        in rows_said("Wert | Einheit\nHb 2 | g/dl", language="de")[0]
    )


def test_what_nobody_wrote_and_the_end_of_a_cell_are_not_told() -> None:
    listed = Listing(((Paragraph((Span("2 Schrauben lösen"),)),),), ordered=True)
    table = _table("Was | pro 100 g | pro Stück\nFett | 7,2 g | 2,2 g")
    script = told(article(listed, table, language="de"))
    assert not [one for one in script.warnings if "left to" in one.what]


def test_german_times_of_a_medicine_are_no_weekdays() -> None:
    assert rows_said("Mittel | mo | mi | ab | na\nA | 1 | 0 | 1 | –", language="de") == [
        "Mittel: A. morgens: eins. mittags: null. abends: eins. zur Nacht: leer."
    ]
    assert "Mittwoch" in rows_said("Raum | Mo | Mi | Fr\nA | 1 | 0 | 1", language="de")[0]


def test_a_german_hour_by_a_stop_is_told_by_its_head() -> None:
    assert rows_said("Zeit | Fach\n8.50 | Bio", language="de") == [
        "Zeit: acht Uhr fünfzig. Fach: Bio."
    ]


def test_a_german_running_time_is_neither_an_hour_nor_a_score() -> None:
    assert rows_said("Name | Zeit\nIda | 9:58\nUte | 33:12", language="de") == [
        "Name: Ida. Zeit: neun Minuten achtundfünfzig Sekunden.",
        "Name: Ute. Zeit: dreiunddreißig Minuten zwölf Sekunden.",
    ]


def test_a_german_departure_before_weekdays_is_no_evening() -> None:
    heads = rows_said("Linie | ab | Mo | Di | Mi\n4 | 8.50 | ja | ja | ja", language="de")[0]
    assert "ab:" in heads
    assert "Mittwoch:" in heads
