"""A repaired text has the micro sign as a Greek letter: its unit is said all the same."""

from __future__ import annotations

import pytest

from podcast.narration.pieces import shown, spoken
from podcast.narration.spoken import spoken_forms
from podcast.reading.repair import repair


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "Täglich 25 µg nehmen.", "Täglich fünfundzwanzig Mikrogramm nehmen."),
        ("fr", "Prendre 25 µg/ml.", "Prendre vingt-cinq microgrammes par millilitre."),
        ("es", "Tome 50 µg al día.", "Tome cincuenta microgramos al día."),
    ],
)
@pytest.mark.parametrize("read", [str, repair])
def test_micrograms_are_said(language: str, text: str, said: str, read: type[str]) -> None:
    pieces = spoken_forms(read(text), language=language)
    assert spoken(pieces) == said
    assert shown(pieces) == read(text)


def test_a_greek_word_keeps_its_letter() -> None:
    pieces = spoken_forms("5 μm heißen μέτρον.", language="de")
    assert spoken(pieces) == "fünf Mikrometer heißen μέτρον."
