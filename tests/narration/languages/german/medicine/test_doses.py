"""Doses in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Danach 1 Beutel in Wasser auflösen.", "Danach einen Beutel in Wasser auflösen."),
        ("Abends: 1 Beutel in Wasser auflösen.", "Abends: einen Beutel in Wasser auflösen."),
        ("Das wirkt nach ½–1 Std. gut.", "Das wirkt nach einer halben bis einer Stunde gut."),
        (
            "RR TGL. MESSEN! 3 X TGL. 1 TBL. NEHMEN!",
            "RR täglich MESSEN! dreimal täglich eine Tablette NEHMEN!",
        ),
        (
            "Er spritzt 10-8-12-6 IE am Tag.",
            "Er spritzt zehn, acht, zwölf, sechs internationale Einheiten am Tag.",
        ),
        ("1 TBL./TAG", "eine Tablette pro TAG"),
        ("2 X 1 TBL. TGL.", "zweimal eine Tablette täglich"),
        (
            "Bolus 4-4-4 IE/Mahlzeit.",
            "Bolus vier, vier, vier internationale Einheiten pro Mahlzeit.",
        ),
        ("Er spritzt 4-4-6 E. Humalog.", "Er spritzt vier, vier, sechs Einheiten Humalog."),
        ("2-3 X TGL. 1,5 TBL.", "zwei bis dreimal täglich eins Komma fünf Tabletten"),
        ("TMD 300 mg.", "Tagesmaximaldosis dreihundert Milligramm."),
        (
            "Prednisolon 20-0-0-0 mg am Tag.",
            "Prednisolon zwanzig, null, null, null Milligramm am Tag.",
        ),
        ("Hydrocortison 10-5-5 mg.", "Hydrocortison zehn, fünf, fünf Milligramm."),
        ("Er nimmt 1,5-0-1,5.", "Er nimmt eins Komma fünf, null, eins Komma fünf."),
        (
            "Tag 1–3 40 mg, Tag 4–6 20 mg.",
            "Tag eins bis drei, vierzig Milligramm, Tag vier bis sechs, zwanzig Milligramm.",
        ),
        ("Woche 1–2 10 mg/Tag", "Woche eins bis zwei, zehn Milligramm pro Tag"),
        (
            "Tag 1 500 mg, ab Tag 2 250 mg.",
            "Tag eins, fünfhundert Milligramm, ab Tag zwei, zweihundertfünfzig Milligramm.",
        ),
        ("Penicillin i.v. q6h.", "Penicillin intravenös alle sechs Stunden."),
        ("Morphin 10 mg ret. alle 12 h", "Morphin zehn Milligramm retard alle zwölf Stunden"),
        ("Für 7 d. Kontrolle am Montag.", "Für sieben Tage, Kontrolle am Montag."),
        ("Mi. 1 und Fr. ½ Tbl.", "Mittwoch eine und Freitag eine halbe Tablette"),
        ("1–2 Hübe bei Bedarf.", "ein bis zwei Hübe bei Bedarf."),
        ("Die Salbe 2–3 × tgl. auftragen.", "Die Salbe zwei- bis dreimal täglich auftragen."),
        (
            "Marcumar: Mo. ½, Mi. 1 und Fr. ½ Tbl.",
            "Marcumar: Montag eine halbe, Mittwoch eine und Freitag eine halbe Tablette",
        ),
        (
            "Es läuft mit 2 ml/Std und 3 g/Portion.",
            "Es läuft mit zwei Milliliter pro Stunde und drei Gramm pro Portion.",
        ),
        (
            "Tgl. 1x2 Tropfen und eine ½ Tbl. nehmen.",
            "Täglich einmal zwei Tropfen und eine halbe Tablette nehmen.",
        ),
        (
            "Tag 1: 2 Tbl., Tag 2-5: 1 Tbl.",
            "Tag eins: zwei Tabletten, Tag zwei bis fünf: eine Tablette",
        ),
    ],
)
def test_doses_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
