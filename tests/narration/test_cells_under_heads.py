"""Cells that are heard by their head, their column and what stands above them."""

from __future__ import annotations

import pytest

from podcast.model import Span, Table
from tests.narration.articles_made import article, paragraph, said, told
from tests.narration.test_cells_by_place import rows_said


@pytest.mark.parametrize(
    ("table", "row", "spoken"),
    [
        ("Date | Pints\n3/11 | 4", 0, "Date: the third of November. Pints: four."),
        ("Age | Jab\n8/52 | RV", 0, "Age: eight weeks. Jab: R V."),
        ("Level | Actrapid\n9 | 2u", 0, "Level: nine. Actrapid: two units."),
        ("Name | Time\nOkoro | 31:07", 0, "Name: Okoro. Time: thirty-one minutes seven seconds."),
        ("Name | Time\nOkoro | 19:30", 0, "Name: Okoro. Time: nineteen thirty."),
        ("Drink | Small\nTea | £2½", 0, "Drink: Tea. Small: two and a half pounds."),
        ("Drink | Small\nTea | 40", 0, "Drink: Tea. Small: forty."),
    ],
)  # fmt: skip
def test_a_cell_is_said_as_behind_its_head(table: str, row: int, spoken: str) -> None:
    assert rows_said(table)[row] == spoken


@pytest.mark.parametrize("mark", ['"', "″", "〃", "''", "„", '- " -', "ditto", "Do."])
def test_a_ditto_mark_says_what_stands_above_it(mark: str) -> None:
    rows = rows_said(f"Age | Dose\n3 | 2.5 ml\n4 | {mark}\n5 | {mark}")
    assert rows[1:] == [
        "Age: four. Dose: as above, two point five millilitres.",
        "Age: five. Dose: as above, two point five millilitres.",
    ]


def test_a_mark_with_nothing_above_it_is_no_ditto() -> None:
    assert rows_said('Age | Dose\n3 | "\n4 | 5 ml')[0] == "Age: three. Dose: blank."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Alter: vier. Menge: wie oben, fünf Milliliter."),
        ("fr", "Alter: quatre. Menge: comme ci-dessus, cinq millilitres."),
        ("es", "Alter: cuatro. Menge: como arriba, cinco mililitros."),
    ],
)
def test_a_ditto_mark_in_other_languages(language: str, said: str) -> None:
    assert rows_said('Alter | Menge\n3 | 5 ml\n4 | "', language=language)[1] == said


def test_figures_with_a_hyphen_are_a_span_unless_a_score_is_kept() -> None:
    rows = rows_said("Rate | Score\n66-70 | 0-2\n72 | 1-3\n80-85 | 3-1")
    assert rows[0] == "Rate: sixty-six to seventy. Score: nil two."
    assert rows[2] == "Rate: eighty to eighty-five. Score: three one."


def test_a_column_in_which_one_falls_holds_no_spans() -> None:
    assert rows_said("Club | Last\nHill | 10-12\nMoor | 14-9\nDale | 7-8")[0].endswith(
        "ten twelve."
    )


def test_a_shared_place_is_said_so() -> None:
    rows = rows_said("Place | Name\n1 | Vine\n=2 | Lind\n2= | Hall")
    assert [row.split(".")[0] for row in rows[1:]] == ["Place: joint two"] * 2


@pytest.mark.parametrize(
    ("cell", "said"), [("⭐⭐⭐", "three stars"), ("***", "three stars"), ("*", "one star")]
)
def test_stars_are_counted(cell: str, said: str) -> None:
    assert rows_said(f"Hut | Mark\nHill | {cell}")[0] == f"Hut: Hill. Mark: {said}."


def test_a_middle_with_its_bounds_keeps_them() -> None:
    rows = rows_said("Pain | Drug\nMedian | 3 [2–5]")
    assert rows == ["Pain: Median. Drug: three (two to five)."]
    assert rows_said("Pain | Drug\nSeen by | 12 [3–5]") == ["Pain: Seen by. Drug: twelve."]


def test_what_ends_a_cell_is_no_word_cut_short() -> None:
    table = Table(
        ((Span("Mittel"),), (Span("morgens"),), (Span("abends"),)),
        (((Span("Ramipril 5 mg"),), (Span("n. Plan"),), (Span("½"),)),),
    )
    assert told(article(table, language="de")).warnings == ()


def test_a_table_with_a_head_for_doses_doses_in_all_its_rows() -> None:
    rows = rows_said("Drug | Dose | How | When\nSenna | ii tabs | PO | BID\nZinc | half | SC | QD")
    assert rows == [
        "Drug: Senna. Dose: two tablets. How: by mouth. When: twice a day.",
        "Drug: Zinc. Dose: half. How: under the skin. When: once a day.",
    ]


def test_figures_below_a_head_for_days_are_days() -> None:
    rows = rows_said("Drug | Stop\nZinc | 11/12\nIron | 3/4", language="en-US")
    assert rows == [
        "Drug: Zinc. Stop: November twelfth.",
        "Drug: Iron. Stop: March fourth.",
    ]


@pytest.mark.parametrize(
    ("language", "head", "said"),
    [
        ("en-GB", "Time", "thirty-one minutes seven seconds"),
        ("de", "Zeit", "einunddreißig Minuten sieben Sekunden"),
        ("fr", "Temps", "trente et une minutes sept secondes"),
        ("es", "Tiempo", "treinta y un minutos siete segundos"),
    ],
)
def test_how_long_a_race_took(language: str, head: str, said: str) -> None:
    first, other = rows_said(f"Who | {head}\nRoe | 31:07\nLind | 19:40", language=language)
    assert first.endswith(f": {said}.")
    assert other.count(said.rsplit(maxsplit=1)[-1]) == 1  # its seconds are said, too


@pytest.mark.parametrize(
    ("language", "head", "said"),
    [
        ("de", "bis", "einundzwanzigsten Dezember"),
        ("fr", "Fin", "vingt et un décembre"),
        ("es", "Fin", "veintiuno de diciembre"),
    ],
)
def test_days_in_other_languages(language: str, head: str, said: str) -> None:
    figures = "21.12." if language == "de" else "21/12"
    (row,) = rows_said(f"Zink | {head}\nA | {figures}", language=language)
    assert row.endswith(f"{said}.")


def test_sizes_are_spans_in_every_column() -> None:
    (row, _) = rows_said("Size | UK | Speed\nS | 10-12 | 5-6 mph\nM | 14-16 | 10-100")
    assert row.endswith("K: ten to twelve. Speed: five to six miles per hour.")


def test_what_only_looks_like_a_ditto_mark_means_itself() -> None:
    assert rows_said("Machen | Word\nmachen | make\ntun | do")[1] == "Machen: tun. Word: do."
    assert "above" not in rows_said('Mark | Name\n& | and\n" | quotation mark')[1]
    days = rows_said("Kurs | Tag\nYoga | Mi\nTanz | Do", language="de")
    assert "wie oben" not in days[1]


def test_telephone_numbers_in_a_column_are_no_spans() -> None:
    rows = rows_said("Room | Desk\nA | 555-1234\nB | 555-2345\nC | 555-3456")
    assert not any(" to " in row for row in rows)


@pytest.mark.parametrize(
    "text",
    ["Unit 14/6 is to let.", "Simplify 24/12.", "A 13/8 rhythm.", "Stainless steel (18/10) lasts."],
)
def test_numbered_things_and_sums_are_no_days(text: str) -> None:
    told_of = " ".join(said(paragraph(text), language="en-GB"))
    assert "June" not in told_of
    assert "December" not in told_of
    assert "August" not in told_of
    assert "October" not in told_of


def test_a_zone_is_no_part_of_a_name() -> None:
    assert len(said(paragraph("He left at 6 p.m. Central Park was dark."))) == 2


def test_a_verse_is_no_running_time() -> None:
    assert "minutes" not in said(paragraph("Psalm 31:07 says so."))[0]
    assert "minutes" in said(paragraph("She won in 31:07."))[0]


@pytest.mark.parametrize("text", ["Type 2 [1–3] diabetes is common.", "Step 3 [2–5] fails."])
def test_what_is_numbered_is_cited(text: str) -> None:
    assert "to" not in said(paragraph(text))[0].split()


def test_a_change_to_a_game_is_not_moderate() -> None:
    assert said(paragraph("A visibility mod for the game."))[0].endswith("mod for the game.")


@pytest.mark.parametrize(
    "text", ["all was lost. by noon we fled.", "I said so. for me it is over."]
)
def test_small_sentences_stay_apart(text: str) -> None:
    assert len(said(paragraph(text))) == 2


def test_two_figures_with_a_hyphen_are_too_few_for_spans() -> None:
    rows = rows_said("Club | Home\nAyr | 1-2\nOban | 0-3")
    assert not any(" to " in row for row in rows)
