"""Ordinals in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "le 2ᵉ tour, la 1ʳᵉ fois, le 1ᵉʳ prix",
            "le deuxième tour, la première fois, le premier prix",
        ),
        ("Au XIXe s., tout change.", "Au dix-neuvième siècle, tout change."),
        ("1er ét. dte", "premier étage droite"),
        ("au 2e trim.", "au deuxième trimestre."),
        (
            "dans le XIe arr. et le 3e arr. Il y vit.",
            "dans le onzième arrondissement et le troisième arrondissement. Il y vit.",
        ),
        ("Vers 9 h, à la IVe heure", "Vers neuf heures, à la quatrième heure"),
        ("Ier mai, Ire dose, Ve siècle", "premier mai, première dose, cinquième siècle"),
        ("but à la 67e min. de Luc", "but à la soixante-septième minute de Luc"),
    ],
)
def test_ordinals_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
