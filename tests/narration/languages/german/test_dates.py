"""Dates in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Ein 1986er Jahrgang und die 2008er Krise",
            "Ein neunzehnhundertsechsundachtziger Jahrgang und die zweitausendachter Krise",
        ),
        ("Ab 2. Jänner ist offen.", "Ab zweiten Jänner ist offen."),
        ("Jeder 3. Jänner ist kalt.", "Jeder dritte Jänner ist kalt."),
        ("Am Dienstag, 4. Jänner.", "Am Dienstag, dem vierten Jänner."),
        ("Am Sonntag, dem 4. Jänner.", "Am Sonntag, dem vierten Jänner."),
        ("Seit seinem 3. Jänner.", "Seit seinem dritten Jänner."),
        ("geb. 5.6.44", "geboren am fünften Juni neunzehnhundertvierundvierzig"),
        ("am 5.6.44", "am fünften Juni zweitausendvierundvierzig"),
        ("am 3.5. bzw. 4.6.", "am dritten Mai beziehungsweise vierten Juni"),
        ("die 68er, den 50ern", "die achtundsechziger, den fünfzigern"),
        ("Am 5. u. 12.8. zu.", "Am fünften und zwölften August zu."),
        (
            "Am 7. Okt. und vom 2.–4. Dez.",
            "Am siebten Oktober und vom zweiten bis vierten Dezember.",
        ),
        (
            "Im Nov. 2021, 14. Aug. 2020",
            "Im November zweitausendeinundzwanzig, vierzehnter August zweitausendzwanzig",
        ),
        ("Der 3.10. ist frei.", "Der dritte Oktober ist frei."),
        (
            "Stichtag ist der 30. 6. 2027.",
            "Stichtag ist der dreißigste Juni zweitausendsiebenundzwanzig.",
        ),
    ],
)
def test_dates_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
