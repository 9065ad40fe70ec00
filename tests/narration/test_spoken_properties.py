"""What holds for every text: nothing lost, nothing raised, nothing said twice over."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.narration.spoken import RULE_NAMES, spoken_forms

LANGUAGES = st.sampled_from(["en", "en-US", "en-GB", "fr", "de-CH", "zz", ""])

# What rules look for, so that chance meets them more often than letters would.
SIGNS = "0123456789IVXLC .,-–—/:;()%$£€°′″²³⁶₂+<>=±×~&#§@'’\"^µΔα½→✓™"
SNIPPETS = """
St. Dr. No. pp. vs. kg mg/kg pm p.m. US NASA IT WHO War King George May 5 2024 1960s th http://
www. example.org a@b.co the Phase bn CO2 km2 U.S. -1 1,000 ch. II Call 988 Mon Sat. 9am Jan b. 6'2"
H.264 SSRIs 1080p =2 (ii) and/or 10:30 2h30 st Ave. NW CA 3rds 000 a.m. 1e-3 ft in x stage C# mL/min
"""
ATOMS = st.sampled_from([*SIGNS, *SNIPPETS.split()])
TEXTS = st.one_of(
    st.text(),
    st.lists(ATOMS, max_size=12).map("".join),
    st.lists(ATOMS, max_size=12).map(" ".join),
)

# Words that no rule knows: the vowels between keep them from looking like anything else.
PLAIN = st.lists(
    st.sampled_from(
        ["bees", "dance", "so", "that", "other", "bees", "may", "find", "flowers", "near", "home"]
    ),
    max_size=20,
).map(" ".join)


def spoken(text: str, *, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.long
@given(text=TEXTS, language=LANGUAGES)
@settings(deadline=None)
def test_every_character_is_shown_and_nothing_raises(text: str, language: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.shown for piece in pieces) == text


@given(text=TEXTS, language=st.sampled_from(["en", "en-US", "en-GB"]))
@settings(deadline=None, max_examples=300)
def test_what_is_said_is_said_the_same_when_read_again(text: str, language: str) -> None:
    once = spoken(text, language=language)
    assert spoken(once, language=language) == once


@given(text=PLAIN)
@settings(deadline=None)
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert spoken(text, language="en-US") == text


@given(text=TEXTS)
@settings(deadline=None)
def test_a_piece_without_a_rule_is_said_as_it_is_shown(text: str) -> None:
    for piece in spoken_forms(text, language="en-US"):
        assert piece.rule in RULE_NAMES if piece.rule else piece.spoken == piece.shown


@given(number=st.integers(min_value=0, max_value=10**15))
@settings(deadline=None)
def test_every_number_is_spoken_in_words(number: int) -> None:
    for text in (f"{number}", f"{number:,}", f"about {number} of them", f"({number})"):
        assert not any(char.isdigit() for char in spoken(text, language="en-US"))


@given(texts=st.lists(TEXTS, max_size=5), off=st.sets(st.sampled_from(RULE_NAMES)))
@settings(deadline=None)
def test_any_rule_can_be_off(texts: list[str], off: set[str]) -> None:
    for text in texts:
        pieces = spoken_forms(text, language="en-GB", rules_off=frozenset(off))
        assert off.isdisjoint(piece.rule for piece in pieces)
