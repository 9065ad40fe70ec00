"""Doses in French, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "1 patch/72 h, 500 cc",
            "un patch toutes les soixante-douze heures, cinq cents centimètres cubes",
        ),
        ("1/2 - 3/4 cp, relais PO", "un demi à trois quarts de comprimé, relais par voie orale"),
        (
            "0,4 mg IV/IM/SC",
            (
                "zéro virgule quatre milligramme en intraveineux ou en intramusculaire "
                "ou en sous-cutané"
            ),
        ),
        ("0,4 ml/j SC", "zéro virgule quatre millilitre par jour en sous-cutané"),
        ("1 cp x 2 à 3/j", "un comprimé, deux à trois fois par jour"),
        (
            "4-6-5 UI, 4 UI-6 UI-5 UI",
            "quatre, six, cinq unités internationales, quatre, six, cinq unités internationales",
        ),
        ("1 gtte OD, 2 gouttes OG", "une goutte dans l'œil droit, deux gouttes dans l'œil gauche"),
        (
            "500 mg i.m. toutes les 12 h",
            "cinq cents milligrammes en intramusculaire toutes les douze heures",
        ),
        ("1 inj. SC/j pendant 10 j", "une injection en sous-cutané par jour pendant dix jours"),
        ("1 g IV/8 h", "un gramme en intraveineux toutes les huit heures"),
        ("III gouttes le soir", "trois gouttes le soir"),
        ("100 ml de G5 %", "cent millilitres de glucosé à cinq pour cent"),
        (
            "1 cp ½ le soir, 1 cp ½ h avant le repas",
            "un comprimé et demi le soir, un comprimé une demi heure avant le repas",
        ),
        ("1 amp./3 mois", "une ampoule tous les trois mois"),
        (
            "Relais par VO dès que possible, VO de préférence",
            "Relais par voie orale dès que possible, voie orale de préférence",
        ),
        ("en VO ou en VF", "en V O ou en V F"),
        ("AR 2 fois", "à renouveler deux fois"),
        (
            "La semaine 1 200 mg, puis 1 200 mg",
            "La semaine un, deux cents milligrammes, puis mille deux cents milligrammes",
        ),
        (
            "500 MG COMPRIMÉS, 3 MG libéraux",
            "cinq cents milligrammes COMPRIMÉS, trois M G libéraux",
        ),
        ("8 UI SC le soir", "huit unités internationales en sous-cutané le soir"),
        ("Ne pas dép. 2 g/j.", "Ne pas dépasser deux grammes par jour."),
    ],
)
def test_doses_are_said_as_a_careful_reader_would(text: str, right: str) -> None:
    pieces = spoken_forms(text, language="fr")
    assert "".join(piece.spoken for piece in pieces) == right
