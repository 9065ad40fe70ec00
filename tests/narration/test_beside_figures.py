"""What stands beside a figure and no rule took, and days that may be two, are told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.model import MEDICAL, Piece
from podcast.narration.warnings.beside_figures import _Marked, looks_medical
from tests.narration.articles_made import article, told


def warnings(text: str, language: str = "en-US") -> list[str]:
    return [warned.what for warned in told(article(text, language=language)).warnings]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Use a 14 K wire with 5 mg.", "“14 K”"),
        ("Take 5 mg XR at night.", "“5 mg XR”"),
        ("Give 5 mg/xy now.", "“mg/xy”"),
        ("Take 10 mg† daily.", "“10 mg†”"),
        ("Give sertraline/citalopram 5 mg.", "/"),
    ],
)
def test_what_no_rule_took_beside_a_figure_or_a_medicine_is_told(text: str, shown: str) -> None:
    told_of = [one for one in warnings(text) if one.startswith(MEDICAL)]
    assert any(shown in one for one in told_of), told_of
    assert all("heard as" in one for one in told_of)


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("de", "Die Anlage braucht 40 Nm/(kg·K) im Jahr.", "Nm/(kg"),
        ("de", "Geben Sie 5 mg/xy alle zwei Stunden.", "mg/xy"),
        ("de", "Die Akte 7-0.115.20 liegt bei.", "7-0.115.20"),
        ("de", "Das steht bei Nr. 7/3 im Heft.", "7/3"),
        ("de", "Die Leitung hat 7 xq im Mittel.", "7 xq"),
        ("de", "Der Satz ist kurz gespr. und hat 3 Wörter.", "gespr."),
        ("de", "Die Mauer um 1740 hieß XVII bei allen.", "XVII"),
        ("de", "Es steht 05.7.3 darauf.", "05.7.3"),
        ("de", "Sie nahm 3.,4. und 5. heraus.", "3."),
        ("de", "Die Leute (3 am Weg) sind gepr. worden.", "gepr."),
        ("fr", "Prenez 5 mg/xy le soir.", "mg/xy"),
        ("es", "Tome 5 mg/xy por la noche.", "mg/xy"),
        ("es", "El expediente 7-0.115.20 está cerrado.", "7-0.115.20"),
    ],
)
def test_it_is_told_in_other_languages_too(language: str, text: str, shown: str) -> None:
    told_of = warnings(text, language=language)
    assert any(shown in one and "left to the voice" in one for one in told_of), told_of


def test_of_a_language_without_rules_it_is_not_told_figure_by_figure() -> None:
    told_of = warnings("De prijs is 3,5 per 1/2 liter.", language="nl")
    assert not [one for one in told_of if "left to" in one]


@pytest.mark.parametrize(
    "text",
    [
        "Take 500 mg b.d. for 7/7, or 120 mg/5 mL at 9 A.M. and 5 p.m.",
        "CO2 and B12 at 4°C; call 911 or 112.",
        "The PTSD clinic opens at 9.",
    ],
)
def test_what_the_rules_say_is_not_told(text: str) -> None:
    assert warnings(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Die 5 Kinder der Klasse 4b fuhren um 8.15 Uhr mit Linie 3 nach 12345 Moorstadt.",
        ),
        ("de", "Nehmen Sie 2 x tgl. 1/2 Tbl. zu 5 mg, höchstens 1,5 mg/kg."),
        ("de", "Karl Roth (41) und Ute K. (38) haben 2 Kinder, z. B. Jan, 7."),
        ("de", "Im 2. OG, Zi. 7, ab 3. Mai: Am 5.6. kommt Dr. A. Moor, geb. 1.2.1970."),
        ("de", "Unter Otto III. hielt der TSV 1883 Moor 3:1 gegen Ried, IP67-geschützt."),
        ("de", "Es gilt § 24 StVG, § 3 StPO und § 5 BtMG bei 12 €/Std., ab 2 Std. 9 €."),
        ("fr", "Prenez 1/2 comprimé à 8 h 30, soit 5 mg/kg, et/ou appelez le 15."),
        ("es", "Tome 1/2 comprimido cada 8 h, es decir 5 mg/kg, o llame al 112."),
    ],
)
def test_what_rules_of_other_languages_say_is_not_told(language: str, text: str) -> None:
    assert not [one for one in warnings(text, language=language) if "left to" in one]


def test_a_text_without_medicines_is_told_and_not_counted() -> None:
    (warning,) = warnings("We met at a 5 G tower.")
    assert not warning.startswith(MEDICAL)


def test_a_day_that_may_be_two_is_told_with_what_is_heard() -> None:
    (warning,) = warnings("It came on 03/11/2026.")
    assert "March eleventh" in warning
    (british,) = warnings("It came on 03/11/2026.", language="en-GB")
    assert "the third of November" in british
    assert warnings("It came on 25/12/2026.", language="en-GB") == []


def test_letters_that_the_voice_does_not_know_are_told_and_their_figures_left() -> None:
    assert any("今日は" in one for one in warnings("今日は2024年です。"))


@pytest.mark.parametrize("language", ["en-US", "de", "fr", "es"])
@pytest.mark.parametrize("word", ["X선", "網X", "Wi-Fi网络", "Xहि"])
def test_a_word_of_two_scripts_is_said_by_its_parts_and_told_whole(
    word: str, language: str
) -> None:
    script = told(article(f"A {word} b.", language=language))
    line = next(one for section in script.sections for one in section.lines if word in one.shown)
    assert [piece.rule for piece in line.pieces if piece.rule] == ["two-scripts"]
    assert f"A {word} b." not in line.spoken
    assert line.spoken.replace(" ", "") == f"A{word}b."
    assert any(f"“{word}”" in one.what for one in script.warnings)


def test_a_word_that_a_voice_of_another_script_knows_is_left_whole() -> None:
    script = told(article("今日はX線です。", language="ja"))
    assert not [
        piece
        for part in script.sections
        for one in part.lines
        for piece in one.pieces
        if piece.rule == "two-scripts"
    ]


def test_a_text_is_medical_by_its_doses_or_its_medicines() -> None:
    assert looks_medical("Take 5 mg.")
    assert looks_medical("Sertraline or citalopram may help.")
    assert not looks_medical("The bees are 5 mm long.")


UNITS = st.sampled_from(
    [
        "mg",
        "g",
        "kg",
        "mcg",
        "µg",
        "ng",
        "mL",
        "ml",
        "L",
        "IU",
        "mmol",
        "mg/kg",
        "mg/mL",
        "mg/5mL",
        "mg/day",
        "g/24h",
        "mL/min",
        "mmHg",
        "kcal",
        "h",
        "min",
    ]
)
NUMBERS = st.one_of(
    st.integers(0, 99999).map(str),
    st.decimals(0, 999, places=2).map(str),
    st.tuples(st.integers(1, 50), st.integers(51, 99)).map(lambda ends: f"{ends[0]}–{ends[1]}"),
)


@given(number=NUMBERS, unit=UNITS, gap=st.sampled_from(["", " ", "\u00a0"]))
@settings(deadline=None, max_examples=60)
def test_no_figure_with_its_unit_is_left_as_no_reader_could_say_it(
    number: str, unit: str, gap: str
) -> None:
    made = told(article(f"Take {number}{gap}{unit} of it."))
    said = " ".join(line.spoken for section in made.sections for line in section.lines)
    assert not set("0123456789/µ–") & set(said), said
    assert unit not in said.split(), said


def test_a_long_line_is_begun_and_ends_behind_a_word() -> None:
    (warning,) = warnings("We met at a 5 G tower" + ", and talked of antennas" * 9 + ".")
    heard = warning.partition("heard as: ")[2]
    assert heard.endswith((" and…", " talked…", " of…", " antennas,…"))
    assert len(heard) <= 101


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Prenez 5 mg, puis 18/10 sur l'échelle.", "fr-FR", "“18/10”"),
        ("La proporción es 3/4/5.", "es-ES", "“3/4/5”"),
        ("Donnez 5 mg/xy par jour.", "fr-FR", "“mg/xy”"),
        ("Die Serie 12.3.4.5 endet.", "de-DE", "“12.3.4.5”"),
        ("Elle prend 3 zqv le soir.", "fr-FR", "“3 zqv”"),
        ("Il y a 12 brz. de trop.", "fr-FR", "“brz.”"),
        ("La salle Turenne XII est libre.", "fr-FR", "“XII”"),
        ("El mando 5' suena.", "es-ES", "“5'”"),
        ("Ramón Abc I reinó.", "es-ES", "“I”"),
        ("Son 14 lmn. por caja.", "es-ES", "“lmn.”"),
        ("El código #7 falla.", "es-ES", "“#7”"),
    ],
)
def test_a_figure_of_other_languages_that_no_rule_took_is_told(
    text: str, language: str, shown: str
) -> None:
    (warning,) = warnings(text, language=language)
    assert shown in warning
    assert warning.startswith(MEDICAL) == ("mg" in text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sa tension est à 13/8, il a 1 201 lits et 2,5 kg.", "fr-FR"),
        ("Su tensión es de 13/8; hay 21.341 casos y 2,5 kg.", "es-ES"),
        ("Le tour 12/2 en italien.", "it-IT"),
    ],
)
def test_figures_that_are_said_and_languages_without_rules_are_not_told(
    text: str, language: str
) -> None:
    assert not any("left to the voice" in one for one in warnings(text, language=language))


def test_dollars_that_may_be_pesos_are_told_once_where_no_country_says_which() -> None:
    (warning,) = warnings("Cuesta $1.500 y luego $2.500.", language="es-ES")
    assert "$1.500" in warning
    assert "pesos" in warning
    for language in ("es-AR", "es-US", "en-US"):
        assert not any("pesos" in one for one in warnings("Cuesta $1.500.", language=language))
    assert warnings("En México cuesta $1,500 al mes.", language="es-ES") == []


def test_what_is_written_is_looked_up_and_not_looked_for_from_the_line_s_beginning() -> None:
    looked: list[int] = []

    class Counted(tuple[tuple[int, int, Piece], ...]):
        __slots__ = ()

        def __getitem__(self, at: Any) -> Any:
            looked.append(1)
            return super().__getitem__(at)

        def __iter__(self) -> Any:
            looked.extend([1] * len(self))
            return super().__iter__()

    pieces = Counted((at, at + 1, Piece("5", "five", "numbers")) for at in range(1000))
    assert _Marked("0" * 1000, pieces).shown(990, 992) == "55"
    assert len(looked) < 50
