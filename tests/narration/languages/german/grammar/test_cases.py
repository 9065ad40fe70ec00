"""Cases in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Geben Sie dem Kind 1 Messlöffel davon.", "Geben Sie dem Kind einen Messlöffel davon."),
        (
            "Geben Sie Ihrem Kind 1 Zäpfchen oder 1 Beutel davon.",
            "Geben Sie Ihrem Kind ein Zäpfchen oder einen Beutel davon.",
        ),
        ("Das kostet 1 €, auf 1 Euro genau.", "Das kostet einen Euro, auf einen Euro genau."),
        ("ab 6 J. und Jugendl.", "ab sechs Jahren und Jugendlichen."),
        ("2 Pr. Salz", "zwei Prisen Salz"),
        ("Sie nimmt 1 Beutel.", "Sie nimmt einen Beutel."),
        ("Ab 5 Mon., v. 3-4 J.", "Ab fünf Monaten, von drei bis vier Jahren"),
        ("Kinder ab 6 J. u. Erw.: 1 Tbl.", "Kinder ab sechs Jahren und Erwachsene: eine Tablette"),
        (
            "Bei Kindern ab 6 J. u. Erw. nur kurz.",
            "Bei Kindern ab sechs Jahren und Erwachsenen nur kurz.",
        ),
        ("Dosis ab 3 J., unter 9 Mon. keine.", "Dosis ab drei Jahren, unter neun Monaten keine."),
        (
            "Seit ca. 4 Wo. krank, vor 5 d gestürzt.",
            "Seit circa vier Wochen krank, vor fünf Tagen gestürzt.",
        ),
        (
            "Nach 1 Wo. besser, vor 1 Monat krank.",
            "Nach einer Woche besser, vor einem Monat krank.",
        ),
        (
            "Mit 1 Becher Sahne und mit 2 Btl. Hefe.",
            "Mit einem Becher Sahne und mit zwei Beuteln Hefe.",
        ),
        ("Für 1 Tag, ohne 1 Cent, für 1 €.", "Für einen Tag, ohne einen Cent, für einen Euro."),
        ("Sie verschieben es um 1 Sekunde.", "Sie verschieben es um eine Sekunde."),
        ("Für 1 Kunden und 1 Urkunde.", "Für einen Kunden und eine Urkunde."),
        ("Noch 1 Ei, 1 Motor und 1 Wende.", "Noch ein Ei, ein Motor und eine Wende."),
        ("In 2 Std. Wien erreicht.", "In zwei Stunden Wien erreicht."),
        ("1 Pck. Hefe, 2 Msp. Salz", "ein Päckchen Hefe, zwei Messerspitzen Salz"),
        ("½ Pck. Zucker, 3 Btl. Gelatine", "ein halbes Päckchen Zucker, drei Beutel Gelatine"),
        ("Er kaufte 1 Apfel.", "Er kaufte einen Apfel."),
    ],
)
def test_cases_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
