"""The gender of German nouns, by their ending or a list."""

from __future__ import annotations

import pytest

from podcast.narration.spoken.languages.german.grammar.nouns import gender


@pytest.mark.parametrize(
    ("told", "nouns"),
    [
        ("f", "Nachricht Wahl Nummer Schulter Antwort Gegenwart Straftat Leinwand Aussicht Leber"),
        ("n", "Problem Konto Wort Licht Horn Lager Ufer Herz Gesicht Königreich Antibiotikum"),
        ("m", "Start Ahorn Schlager Läufer Scherz Bereich Baum Irrtum Kleber Affe Einwand Bart"),
    ],
)
def test_the_gender_of_a_noun_is_told(told: str, nouns: str) -> None:
    assert {noun: gender(noun) for noun in nouns.split()} == dict.fromkeys(nouns.split(), told)
