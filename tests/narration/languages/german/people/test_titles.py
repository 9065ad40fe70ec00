"""Titles in German, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Der Zug gegen Bolko III. aus Schlesien misslang.",
            "Der Zug gegen Bolko den Dritten aus Schlesien misslang.",
        ),
        (
            "Die Münze zeigt Kaiser Otto II. und Papst Leo IX.",
            "Die Münze zeigt Kaiser Otto den Zweiten und Papst Leo den Neunten.",
        ),
        (
            "Auf Rudolf I. folgte Albrecht I. nach.",
            "Auf Rudolf den Ersten folgte Albrecht der Erste nach.",
        ),
        ("Klaus V. ist mein Nachbar.", "Klaus V. ist mein Nachbar."),
        ("Der Akt II. ist lang.", "Der Akt zwei. ist lang."),
        (
            "Elisabeth II. besuchte Benedikt XVI. in Rom.",
            "Elisabeth die Zweite besuchte Benedikt den Sechzehnten in Rom.",
        ),
        ("Die Hl. Messe und der hl. Martin.", "Die Heilige Messe und der heilige Martin."),
        (
            "In der Hl. Nacht, am Tag der Hl. Drei Könige.",
            "In der Heiligen Nacht, am Tag der Heiligen Drei Könige.",
        ),
        ("Das Fest der hl. Agnes.", "Das Fest der heiligen Agnes."),
        (
            "Mit Karl V. und Franz I. zog er los.",
            "Mit Karl dem Fünften und Franz dem Ersten zog er los.",
        ),
        ("Gegen König Heinrich VIII. war er.", "Gegen König Heinrich den Achten war er."),
        ("Der Papst krönte Karl V. in Bologna.", "Der Papst krönte Karl den Fünften in Bologna."),
        ("Wir sahen Ludwig XVI. nie.", "Wir sahen Ludwig den Sechzehnten nie."),
        ("Er diente Friedrich II. treu.", "Er diente Friedrich dem Zweiten treu."),
        ("Den Kaiser Otto II. kannte sie.", "Den Kaiser Otto den Zweiten kannte sie."),
        (
            "Von Elisabeth I. und Katharina II.",
            "Von Elisabeth der Ersten und Katharina der Zweiten.",
        ),
        ("Die Politik Heinrichs IV.", "Die Politik Heinrichs des Vierten."),
        (
            "1530 malte er Karl V. zu Pferd.",
            "fünfzehnhundertdreißig malte er Karl den Fünften zu Pferd.",
        ),
        # The one who does it, and those whose names end in s of themselves.
        ("Dort traf Karl V. seinen Sohn.", "Dort traf Karl der Fünfte seinen Sohn."),
        ("Elisabeth I. regierte.", "Elisabeth die Erste regierte."),
        ("Er hieß Ludwig XI.", "Er hieß Ludwig der Elfte."),
        ("Papst Clemens VII. floh.", "Papst Clemens der Siebte floh."),
        # No ruler, but a person whose second name is not told.
        (
            "Peter V. (52) gestand, Otto I. (19) nicht.",
            "Peter V. (zweiundfünfzig) gestand, Otto I. (neunzehn) nicht.",
        ),
        ("Katharina V. schweigt.", "Katharina V. schweigt."),
    ],
)
def test_titles_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="de")
    assert "".join(piece.spoken for piece in pieces) == right
