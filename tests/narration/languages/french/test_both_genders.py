"""Words for a man and a woman at once in French."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Les habitant·e·s votent.", "Les habitants et habitantes votent."),
        ("Un·e musicien·ne est blessé·e.", "Un ou une musicien ou musicienne est blessé."),
        ("Les facteur·rice·s", "Les facteurs et factrices"),
        ("Les auditeur·trice·s", "Les auditeurs et auditrices"),
        ("Les boulanger·ère·s", "Les boulangers et boulangères"),
        ("Les danseur·euse·s joyeux·ses", "Les danseurs et danseuses joyeux et joyeuses"),
        ("Les créatif·ve·s, tou·te·s", "Les créatifs et créatives, tous et toutes"),
        ("Les marchand.e.s et client-e-s", "Les marchands et marchandes et clients et clientes"),
        (
            "Le directeur/trice, le caissier/ère",
            "Le directeur ou directrice, le caissier ou caissière",
        ),
        ("celui·celle, le·la", "celui ou celle, le ou la"),
        ("le(s) bon(s) plan(s)", "le ou les bon plan"),
        ("un dessinateur(trice)", "un dessinateur ou dessinatrice"),
        # Pronouns, compounds, sites and files are none.
        ("Donne-le et dis-le, vas-y.", "Donne-le et dis-le, vas-y."),
        ("Va-t-elle au rendez-vous ?", "Va-t-elle au rendez-vous ?"),
        ("C'est peut-être un porte-clé.", "C'est peut-être un porte-clé."),
        ("f(x) et note (s)", "f(x) et note (s)"),
    ],
)
def test_both_are_said(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
