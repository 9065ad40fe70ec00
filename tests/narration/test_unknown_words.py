"""The last look: what no rule knows is spoken as it is, and a person is told where."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Line, Pauses, Piece, ScriptSection, Span
from podcast.narration.lexicon.entries import Entry, Lexicon
from podcast.narration.profiles import Style
from podcast.narration.warnings.unknown_words import find_leftovers
from podcast.narration.whole_script import narrate
from tests.narration.articles_made import SHOW, article, paragraph, told


def warnings(*lines: Line | str, language: str = "en-US") -> list[str]:
    made = tuple(Line((Piece(one, one),)) if isinstance(one, str) else one for one in lines)
    found = find_leftovers((ScriptSection("A", made),), language=language)
    return [warned.what for warned in found]


def test_a_word_with_a_digit_in_it_is_named_with_its_sentence() -> None:
    (warning,) = warnings("We fed xQ7b to the bees.")
    assert "“xQ7b”" in warning
    assert "We fed xQ7b to the bees." in warning


@pytest.mark.parametrize("sign", ["☿", "∮", "¤", "\ufffd", "\ue000", "‰"])
def test_a_sign_that_nobody_knows_is_named(sign: str) -> None:
    (warning,) = warnings(f"It was {sign} then.")
    assert f"“{sign}”" in warning


def test_a_leftover_is_told_once_and_all_of_a_sentence_together() -> None:
    (warning,) = warnings("The q7x and the ☿ met.", "Then q7x left.")
    assert "“q7x”, “☿”" in warning


def test_narrating_warns_of_what_is_left_and_tells_its_place() -> None:
    script = told(article("All is well.", "Bees ∮ dance."))
    (warning,) = script.warnings
    assert "Bees ∮ dance." in warning.what
    (line,) = [line for line in script.sections[0].lines if "∮" in line.spoken]
    assert warning.place == line.place
    assert "∮" in line.spoken, "it is spoken as it is all the same"


def test_a_rule_that_is_off_leaves_its_words_to_be_told() -> None:
    made = article("We took the B12 and went.")
    style = replace(Style(), rules_off=frozenset({"codes"}))
    assert told(made).warnings == ()
    assert [w for w in told(made, style=style).warnings if "B" in w.what]


def test_what_the_lexicon_says_is_meant() -> None:
    lexicon = Lexicon((Entry("∮", "the ∮ integral"),))
    script = narrate(
        article("Bees ∮ dance."), style=Style(), lexicon=lexicon, pauses=Pauses(), show=SHOW
    )
    assert script.warnings == ()


def test_ordinary_prose_gives_no_warning() -> None:
    text = (
        "“Well,” she said – it was 5 °C (about 41 °F) – ‘it’s 1990’s £3.50 tea & cake!’ "
        "On 5 May 2024 p < 0.05 for 5 mg/kg of H2O, MP3s and CO₂… 50% of x² + y = 3; it’s ¾ done: "
        "@bees, #bees, a/b, Bees™, 3 × 4 cm, 24/7, §3, naïve «été» and `quoted' words [sic]*."
    )
    assert told(article(text)).warnings == ()


def test_a_passage_in_another_language_is_left_to_its_voice() -> None:
    french = Span("le 1er ☿", language="fr")
    assert told(article(paragraph("They say ", french, " there."))).warnings == ()


def test_other_languages_write_figures_and_letters_together() -> None:
    assert warnings("Il 1o maggio alle 18h30, 5 € + 3 £.", language="it") == []
    assert warnings("Il ☿ brilla.", language="it") != []


@given(text=st.text(alphabet=st.characters(categories=["L", "Zs", "Mn"])))
def test_letters_and_spaces_are_never_left_over(text: str) -> None:
    assert warnings(text) == []
