"""German: what only looks like a date, a dose or a score stays as it is."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Der Hund und 1 Kater wollen trinken.", "Der Hund und ein Kater wollen trinken."),
        ("Die Funktion 3x wächst.", "Die Funktion 3x wächst."),
        ("Das steht in Joh 3 : 16 schon.", "Das steht in Joh drei : sechzehn schon."),
        ("Das Modell 3x ist neu.", "Das Modell 3x ist neu."),
        ("Tag 2 : 3 Stunden Wanderung.", "Tag zwei : drei Stunden Wanderung."),
        ("ES IST STILL. MAX. GING HEIM.", "ES IST STILL. MAX. GING HEIM."),
        ("Ich sah den Film (2) gern.", "Ich sah den Film (zwei) gern."),
        ("Sie verkauften 5 hl. Wein.", "Sie verkauften fünf hl. Wein."),
        ("Eine 3/4-Zimmer-Wohnung.", "Eine 3/4-Zimmer-Wohnung."),
        ("Er kam am 10-12-23 E. Schmidt.", "Er kam am 10-12-23 E. Schmidt."),
        (
            "Offen von 8 : 15 bis 12 : 30 heute.",
            "Offen von acht : fünfzehn bis zwölf : dreißig heute.",
        ),
        ("12 : 4 ergibt drei.", "zwölf : vier ergibt drei."),
        ("Die Lupe hat Zoom 3x. Gut.", "Die Lupe hat Zoom 3x. Gut."),
        ("Rechne 3x plus 2.", "Rechne 3x plus zwei."),
        ("ALLE 6 STDL. MESSEN", "ALLE sechs STDL. MESSEN"),
        ("Akte 4/8-Berlin.", "Akte 4/8-Berlin."),
        ("Er und 1 Freund nehmen teil.", "Er und ein Freund nehmen teil."),
        ("Wir treffen uns 10 : 30 heute.", "Wir treffen uns zehn : dreißig heute."),
        ("alle 2 : 5 Tropfen", "alle zwei : fünf Tropfen"),
        ("Mein Freund und 1 Kollege trinken.", "Mein Freund und ein Kollege trinken."),
        ("Es ist spät. Wir gehen.", "Es ist spät. Wir gehen."),
        ("im letzten Akt. Bravo", "im letzten Akt. Bravo"),
        ("3...2...1...los", "drei...2...1...los"),
        (
            "Der Kurs – 12 Grad nach Norden – stimmte.",
            "Der Kurs – zwölf Grad nach Norden – stimmte.",
        ),
        ("Ruf 030 10-20-30 an.", "Ruf null drei null, eins null, zwei null, drei null an."),
        (
            "Der Wert stieg um 2.30 gegenüber 2020.",
            "Der Wert stieg um 2.30 gegenüber zweitausendzwanzig.",
        ),
        ("Ferien Sa 12.10-15.10 hier.", "Ferien Samstag 12.10-15.10 hier."),
        ("Der Wert geht von 8.00-20.00 hinauf.", "Der Wert geht von 8.00-20.00 hinauf."),
        ("Das gilt ab 1.10 wieder.", "Das gilt ab 1.10 wieder."),
    ],
)
def test_what_only_looks_like_something_else_is_left_alone(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
