"""Prepositions in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Die Kontrolle b. HA folgt, mit Ablauf d. 31.12. endet sie.",
            (
                "Die Kontrolle beim Hausarzt folgt, mit Ablauf des einunddreißigsten Dezember "
                "endet sie."
            ),
        ),
        (
            "Am Montag, d. 3.5. und am Tag n. d. Feier",
            "Am Montag, dem dritten Mai und am Tag nach der Feier",
        ),
        ("Das Mittel i. v. alle sechs Stunden", "Das Mittel intravenös alle sechs Stunden"),
        ("Eine Stunde v. d. Schlafen trinken.", "Eine Stunde vor dem Schlafen trinken."),
        ("v. 28.12.-3.1.", "vom achtundzwanzigsten Dezember bis dritten Januar"),
        ("BGH, Urt. v. 3.4.2011", "BGH, Urteil vom dritten April zweitausendelf"),
        ("Er kam v. Berlin.", "Er kam von Berlin."),
        ("Er kommt v. 4. Mai an.", "Er kommt vom vierten Mai an."),
        ("Zutaten f. 3 Pers.", "Zutaten für drei Personen"),
        ("1 Tbl. o. 2 Kps. mit Tee o. Saft.", "eine Tablette oder zwei Kapseln mit Tee oder Saft."),
        ("Angaben o. Gewähr, s. o. und o. g.", "Angaben ohne Gewähr, siehe oben und oben genannt."),
        ("Otto v. Bismarck, A. v. Humboldt", "Otto von Bismarck, A. von Humboldt"),
        ("Im Fall Otto v. Bismarck", "Im Fall Otto von Bismarck"),
        ("Werke v. Goethe (1808)", "Werke von Goethe (achtzehnhundertacht)"),
        ("die Königin v. England", "die Königin von England"),
        ("Kps. n. kauen, n. ärztl. Anw.", "Kapseln nicht kauen, nach ärztlicher Anweisung."),
    ],
)
def test_prepositions_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
