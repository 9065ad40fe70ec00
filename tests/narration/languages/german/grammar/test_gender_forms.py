"""Both genders in one German word, said as a careful reader would."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


def said(text: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language="de"))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Die Mieter*innen zahlen.", "Die Mieter-innen zahlen."),
        ("Unsere Trainer:innen und Köch_innen", "Unsere Trainer-innen und Köch-innen"),
        (
            "Der Mieter*innenbund, das Bürger:innen-Büro",
            "Der Mieter-innenbund, das Bürger-innen-Büro",
        ),
        ("Lehrer(innen), Trainer/-innen", "Lehrer-innen, Trainer-innen"),
        ("Der Patient/in wird gefragt.", "Der Patient-in wird gefragt."),
        ("Ein*e Köch*in fehlt.", "Ein oder eine Köch-in fehlt."),
        ("Jede*r kann kommen.", "Jede oder jeder kann kommen."),
        ("Der*die Mieter*in zahlt.", "Der oder die Mieter-in zahlt."),
        ("Fragen Sie Ihre*n Trainer*in.", "Fragen Sie Ihre oder Ihren Trainer-in."),
        (
            "Wir suchen eine*n gute*n Köch*in.",
            "Wir suchen eine oder einen gute oder guten Köch-in.",
        ),
        ("Fragen Sie den Arzt*Ärztin.", "Fragen Sie den Arzt oder Ärztin."),
    ],
)
def test_a_mark_before_the_ending_for_women_is_a_short_stop(text: str, right: str) -> None:
    assert said(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Das Haus/in der Mitte",
        "Zu zweit: in Wien",
        "Der Ort: innen warm, außen kalt",
        "docs/innen.md",
        "Uhrzeit:innerhalb",
        "x_in und f*in",
        "Kinder/in Gruppen",
        "Wasser:Salzen",
    ],
)
def test_what_looks_like_an_ending_stays(text: str) -> None:
    assert said(text) == text
