"""How French counts one thing, by the gender of its noun."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("noun", "one"),
    [
        ("nappe", "une"),
        ("étudiante", "une"),
        ("barrière", "une"),
        ("impasse", "une"),
        ("parcelle", "une"),
        ("directrice", "une"),
        ("signature", "une"),
        ("quantité", "une"),
        ("musée", "un"),
        ("comité", "un"),
        ("cimetière", "un"),
        ("silence", "un"),
        ("squelette", "un"),
        ("incendie", "un"),
        ("passe", "un"),
        ("thèse", "une"),
        ("époque", "une"),
        ("chose", "une"),
        ("hanche", "une"),
        ("couleur", "une"),
        ("livre", "un"),
        ("mort", "un"),
    ],
)
def test_one_thing_has_the_gender_of_its_noun(noun: str, one: str) -> None:
    pieces = spoken_forms(f"Il reste 1 {noun}.", language="fr")
    assert "".join(piece.spoken for piece in pieces) == f"Il reste {one} {noun}."


def test_of_a_street_one_is_the_house() -> None:
    pieces = spoken_forms("Elle habite 1 rue de la Paix et a vu 1 rue.", language="fr")
    said = "".join(piece.spoken for piece in pieces)
    assert said == "Elle habite un rue de la Paix et a vu une rue."


def test_hundreds_before_more_have_no_s_in_belgium() -> None:
    pieces = spoken_forms("Il y a 1733 pages et 245 lignes.", language="fr-BE")
    said = "".join(piece.spoken for piece in pieces)
    assert said == "Il y a mille sept cent trente-trois pages et deux cent quarante-cinq lignes."
