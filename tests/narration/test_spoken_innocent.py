"""Ordinary text in which a trigger of a spoken form stands for something else."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, *, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Avoid in <6 m depth.", "Avoid in less than six metres depth."),
        ("MAX 2 IS A FILM", "Max two is a film"),
        ("THE 737 MAX 8 IS BACK", "The seven hundred and thirty-seven max eight is back"),
        ("THE SUN 4 PM EDITION", "The sun four P M edition"),
        ("SHE SAT 2-3 EXAMS", "She sat two to three exams"),
        ("BID NOW ON 5 LOTS EVERY DAY", "Bid now on five lots every day"),
        ("THE STAT OF THE DAY", "The stat of the day"),
        ("WEAR 2 CAPS EVERY DAY", "Wear two caps every day"),
        ("Drop support for it (PR 12).", "Drop support for it (P R twelve)."),
        ("Insulin prices fell in SC after May.", "Insulin prices fell in S C after May."),
        ("There is NO production now.", "There is no production now."),
        ("WOLVES 2-3 SPURS", "Wolves two three spurs"),
        ("A £5 M DEAL IS LONG", "A five million pounds deal is long"),
        ("SUN 5-3 LOSS", "Sun five three loss"),
        ("The Head Dr. of it.", "The Head Doctor of it."),
        (
            "The tax code 1986, door code 1986.",
            "The tax code nineteen eighty-six, door code one nine eight six.",
        ),
        ("DEN-SEA 24-17", "Den-sea twenty-four seventeen"),
        ("It knows -R, -x, and --regex (-r).", "It knows -R, -x, and --regex (-r)."),
        ("y = -x, or (-b).", "y equals minus x, or (minus b)."),
        ("Go to name> [file] here.", "Go to name> [file] here."),
        (
            "Text> | of b, where a > |b|.",
            "Text> | of b, where a greater than the absolute value of b.",
        ),
        ("LATIN CAPITAL LETTER I", "Latin capital letter I"),
        ("A set-group-ID program", "A set-group-I D program"),
        ("In V.A. wards we spoke X.25.", "In V A wards we spoke X twenty-five."),
        ("See core.h(7), then f(7).", "See core.h(seven), then f of seven."),
        ("It is 3x+2, not 1e+20.", "It is three x plus two, not one times ten to the twentieth."),
        ("The Summer of Code 2008.", "The Summer of Code two thousand and eight."),
        ("The answer: 911.", "The answer: nine hundred and eleven."),
        ("Only 999.", "Only nine hundred and ninety-nine."),
        (
            "From 112 to 999, the same as ever.",
            "From one hundred and twelve to nine hundred and ninety-nine, the same as ever.",
        ),
        ("Room 112 is free day or night.", "Room one hundred and twelve is free day or night."),
        ("Talks between US and China failed.", "Talks between U S and China failed."),
        ("The deal left US and Mexico apart.", "The deal left U S and Mexico apart."),
        ("Iran told US that it would.", "Iran told U S that it would."),
        ("They sat on Mont St. Michel.", "They sat on Mont Saint Michel."),
        ("Sammy Davis Jr. Dr. Who.", "Sammy Davis Junior Doctor Who."),
        ("It took about 1250 hours.", "It took about one thousand two hundred and fifty hours."),
        ("Our subs. scored twice.", "Our subs. scored twice."),
        ("Tab. stops are set.", "Tab. stops are set."),
        ("Set the baseline at 12 pts.", "Set the baseline at twelve pts."),
        ("He ran a line of 12:30 trains.", "He ran a line of twelve thirty trains."),
        ("An 80s clip of a 30s clip.", "An eighties clip of a thirty-second clip."),
        ("At 5-10/12 of the way.", "At five and ten twelfths of the way."),
        ("A voltage at d/c level.", "A voltage at d/c level."),
        ("It is a line for the 24/7 event.", "It is a line for the twenty-four seven event."),
        ("The 14/3 meeting is off.", "The fourteenth of March meeting is off."),
        (
            "A wall of 5m - 10m, or 3x - 2.",
            "A wall of five metres to ten metres, or three x minus two.",
        ),
        ("ST JOHN AND ST PAUL", "Saint john and Saint paul"),
    ],
)
def test_english_triggers_in_innocent_use_are_left(text: str, right: str) -> None:
    assert said(text, language="en-GB") == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Des pages, p. ex. 1-3.", "Des pages, par exemple un à trois."),
        ("fr", "python-apt 0.7 et apt 1.0.5", "python-apt 0.7 et apt 1.0.5"),
        ("fr", "Il vit apt 12.", "Il vit appartement douze."),
        ("fr", "écrire %02d -f ici", "écrire %02d -f ici"),
        ("fr", "Il reste 3 pt de vie.", "Il reste trois points de vie."),
        ("fr", "si a < 5 et b > 3", "si a inférieur à cinq et b supérieur à trois"),
        ("fr", "Le prix a > 5 € de plus.", "Le prix a plus de cinq euros de plus."),
        ("fr", "Il habite au 811 rue Foch.", "Il habite au huit cent onze rue Foch."),
        ("fr", "Le resp. du service.", "Le responsable du service."),
        ("es", "Sal 3 g y azúcar.", "Sal tres gramos y azúcar."),
        ("es", "Véase tab. 3.", "Véase tabla tres."),
        ("es", "Las vac. de verano.", "Las vacaciones de verano."),
    ],
)
def test_triggers_abroad_in_innocent_use_are_left(language: str, text: str, right: str) -> None:
    assert said(text, language=language) == right
