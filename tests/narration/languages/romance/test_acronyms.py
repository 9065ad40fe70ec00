"""Capitals in French and Spanish: by letters, as words, or left as they are."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr",
            "La CPAM rembourse l'IRM, et l'UE paie.",
            "La C P A M rembourse l'I R M, et l'U E paie.",
        ),
        ("fr", "Le vol AF 123 du CNRS.", "Le vol A F cent vingt-trois du C N R S."),
        ("fr", "Le virus VIH-1 et la série TF1.", "Le virus V I H un et la série T F un."),
        ("es", "El TSJ y la UGT piden el IRPF.", "El T S J y la U G T piden el I R P F."),
        ("es", "Su IMC y su FC suben en la UE.", "Su I M C y su F C suben en la U E."),
    ],
)
def test_acronyms_that_are_no_words_are_said_by_letters(
    language: str, text: str, right: str
) -> None:
    assert said(text, language) == right


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'OTAN, l'UNESCO et le SAMU arrivent."),
        ("fr", "FERMETURE DE LA PORTE"),
        ("fr", "Julie MOREL et Éric BLANC sont là."),
        ("fr", "Elle a dit NON et lui, OUI."),
        ("fr", "Le virus SARS-CoV et le sel NaCl."),
        ("fr", "Une taille XL ou XXL."),
        ("fr", "Contact : a@MGEN ou #SNCF."),
        ("es", "La OTAN, la ONU y la RAE responden."),
        ("es", "CIERRE DE LA PUERTA"),
        ("es", "Julia MORENO y Eva SANZ llegaron."),
        ("es", "Dijo que NO y que SÍ."),
        ("es", "Una talla XL o XXL."),
    ],
)
def test_words_names_and_sizes_in_capitals_stay(language: str, text: str) -> None:
    assert said(text, language) == text


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Il a rendu le DVM. M. Roy attend.", "Il a rendu le D V M. Monsieur Roy attend."),
        ("es", "Compró el DVD. D. Luis lo vio.", "Compró el D V D. don Luis lo vio."),
        ("es", "Compró el DVD. Luis lo vio.", "Compró el D V D. Luis lo vio."),
        ("fr", "Il rentre du TPM. Luc le suit.", "Il rentre du T P M. Luc le suit."),
    ],
)
def test_the_last_letter_of_an_acronym_is_no_title(language: str, text: str, right: str) -> None:
    assert said(text, language) == right
