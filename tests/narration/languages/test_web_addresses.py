"""Addresses of mail and sites in German, French and Spanish, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "an post@moor.de", "an post ät moor Punkt de"),
        (
            "de",
            "anna_kern2@vhs-ulm.at",
            "anna Unterstrich kern zwei ät V H S Bindestrich ulm Punkt at",
        ),
        ("de", "auf moorstadt.ch/bad", "auf moorstadt Punkt C H Schrägstrich bad"),
        ("fr", "à accueil@mairie.fr", "à accueil arobase mairie point F R"),
        ("fr", "sur sante.gouv.fr.", "sur sante point gouv point F R."),
        ("es", "a citas@clinica.es", "a citas arroba clinica punto es"),
        ("es", "en salud-norte.com", "en salud guion norte punto com"),
    ],
)
def test_an_address_is_said_with_its_signs(language: str, text: str, right: str) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er ging.Dann kam sie."),
        ("de", "die Datei bericht.pdf"),
        ("de", "ein @ allein"),
        ("fr", "C'est fini.Elle part."),
        ("es", "Se fue.Luego vino."),
    ],
)
def test_two_sentences_and_files_are_no_sites(language: str, text: str) -> None:
    assert said(text, language) == text
