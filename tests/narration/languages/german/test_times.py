"""Times in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Die Fahrt dauert 1:20 h, Abfahrt um 8:40 h.",
            "Die Fahrt dauert eine Stunde zwanzig Minuten, Abfahrt um acht Uhr vierzig.",
        ),
        ("Sie kam nach 1:45 Std. an.", "Sie kam nach einer Stunde fünfundvierzig Minuten an."),
        (
            "Nach dem Sieg fuhr er um 18:20 und 19:40 ab.",
            "Nach dem Sieg fuhr er um achtzehn Uhr zwanzig und neunzehn Uhr vierzig ab.",
        ),
        (
            "Nach dem Match, Termine: 18:30, 19:30.",
            "Nach dem Match, Termine: achtzehn Uhr dreißig, neunzehn Uhr dreißig.",
        ),
        ("Nach dem Match: 11:15, 12:15.", "Nach dem Match: elf Uhr fünfzehn, zwölf Uhr fünfzehn."),
        ("Mo, Mi, Fr 9 h; so, mi", "Montag, Mittwoch, Freitag neun Uhr; so, mi"),
        ("um 9 h, 20.15 h, alle 8 h", "um neun Uhr, zwanzig Uhr fünfzehn, alle acht Stunden"),
        ("Beginn 9 c.t.", "Beginn neun cum tempore"),
        ("Gültig bis spät. 2.9.", "Gültig bis spätestens zweiten September"),
        ("Um 1 Uhr kamen 3 J. alte Kinder.", "Um ein Uhr kamen drei Jahre alte Kinder."),
        ("Sa 9 Uhr, frei nach CC BY-SA 4.0", "Samstag neun Uhr, frei nach CC BY-SA 4.0"),
        ("Besuchszeit ist 14–18 h.", "Besuchszeit ist vierzehn bis achtzehn Uhr."),
        ("Sa. bis 13 h, da", "Samstag bis dreizehn Uhr, da"),
        ("Abfahrt 9.03 Gl. 7, Wg. 2", "Abfahrt neun Uhr drei Gleis sieben, Wagen zwei"),
        ("Der Zug um 20 : 15 Uhr fällt aus.", "Der Zug um zwanzig Uhr fünfzehn fällt aus."),
        (
            "Der Kurs läuft dienstags 18–19.30 h.",
            "Der Kurs läuft dienstags achtzehn Uhr bis neunzehn Uhr dreißig.",
        ),
        ("Nur bis 13 h geöffnet.", "Nur bis dreizehn Uhr geöffnet."),
        ("Wir warteten bis 13 h auf ihn.", "Wir warteten bis dreizehn Stunden auf ihn."),
        (
            "Sa. und So. 10–12 h und 16–18 h.",
            "Samstag und Sonntag zehn bis zwölf Uhr und sechzehn bis achtzehn Uhr.",
        ),
        (
            "Abfahrt 7.42, Ankunft 8.05 Uhr",
            "Abfahrt sieben Uhr zweiundvierzig, Ankunft acht Uhr fünf",
        ),
    ],
)
def test_times_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
