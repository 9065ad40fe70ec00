"""Ticks and crosses that say what to do and what not; ticks alone are bullets."""

from __future__ import annotations

import pytest

from podcast.model import Listing
from tests.narration.articles_made import paragraph, said


def _list_said(*items: str, language: str = "en-GB") -> list[str]:
    return said(Listing(tuple((paragraph(item),) for item in items)), language=language)


def test_what_to_do_is_told_from_what_not_to() -> None:
    assert _list_said("✓ Take it with food", "✗ Drink alcohol") == [
        "Yes: Take it with food.",
        "No: Drink alcohol.",
    ]
    assert _list_said("✅ Wi-Fi", "❌ Pets", "🚫 Smoking") == [
        "Yes: Wi-Fi.",
        "No: Pets.",
        "No: Smoking.",
    ]


def test_what_says_no_itself_is_not_denied() -> None:
    said_of = _list_said("✓ Walk", "✗ No driving", "❌ Don’t swim")
    assert said_of == ["Yes: Walk.", "No driving.", "Don’t swim."]


def test_ticks_alone_are_bullets() -> None:
    assert _list_said("✓ Free parking", "✓ Wi-Fi") == ["Free parking.", "Wi-Fi."]


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Diving: ✗", "Diving: no."),
        ("Wi-Fi ✓, parking ✗", "Wi-Fi yes, parking no."),
        ("Mark it with a ✗ or a ✓.", "Mark it with a cross or a tick."),
    ],
)
def test_marks_in_a_sentence(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-GB") == [spoken]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("de", ["Ja: Brot.", "Nein: Bier."]),
        ("fr", ["Oui: Brot.", "Non: Bier."]),
        ("es", ["Sí: Brot.", "No: Bier."]),
    ],
)
def test_marks_in_other_languages(language: str, lines: list[str]) -> None:
    assert _list_said("✓ Brot", "✗ Bier", language=language) == lines


def test_what_says_that_it_is_wrong_is_not_denied() -> None:
    assert _list_said("❌ Without salt", "❌ Incorrect: he go") == [
        "Without salt.",
        "Incorrect: he go.",
    ]


def test_a_button_is_named() -> None:
    assert said(paragraph("Press ✕ to close.")) == ["Press cross to close."]
