"""German, French and Spanish are said as a careful reader of each would, line by line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.model import Piece
from podcast.narration.sentences.cutting import sentences
from podcast.narration.spoken import spoken_forms

DATA = Path(__file__).parent / "data"
LANGUAGES = ("de", "fr", "es")
SIGNS = """
Uhr € % mg/kg Mo–Fr 3x tgl. Tel. 030 112 Notruf 3. Mai 1999 2:1 14:30 h 14h30 3.er 2.ª XVIIe siècle
siglo XIX 1er 5-mg-Tablette ½ 1/2 5 m² max. etc. usw. Nr. p. n° n.º COVID-19 1.500 1,5 12,50 - – x ×
= ± ≥ (0)6 +33 M€ Mio. 24/7 c/8 1 a o und à le 21 personas Tabletten CHF $ 120/80 mmHg 0 00 .5
"""
TEXTS = st.lists(st.sampled_from(SIGNS.split()), max_size=10).map(" ".join)


def said(text: str, language: str) -> str:
    return "".join(piece.spoken for piece in spoken_forms(text, language=language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_is_said_as_a_careful_reader_would(language: str) -> None:
    rows = (DATA / f"said_right_{language}.jsonl").read_text(encoding="utf-8").splitlines()
    told = [json.loads(row) for row in rows]
    assert len(told) >= 150
    wrong = {
        row["text"]: heard
        for row in told
        if (heard := said(row["text"], language)) != row["spoken"]
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("language", "numbers", "text", "heard"),
    [
        ("de", "110 112 144 117 118", "Rufen Sie im Notfall {}.", "Rufen Sie im Notfall {}."),
        ("es", "112 091 061 024 016", "Llame al {} si hay peligro.", "Llame al {} si hay peligro."),
    ],
)
def test_emergency_numbers_are_said_digit_by_digit(
    language: str, numbers: str, text: str, heard: str
) -> None:
    for number in numbers.split():
        digits = " ".join(said(one, language) for one in number)
        assert said(text.format(number), language) == heard.format(digits)


@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_what_is_said_is_said_the_same_when_read_again(text: str, language: str) -> None:
    once = said(text, language)
    assert said(once, language) == once


@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_every_character_is_shown(text: str, language: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.shown for piece in pieces) == text


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("de", "Siehe S. 12 dort. Dann geh.", 2),
        ("de", "Nimm max. Zwei davon. Dann geh.", 2),
        ("de", "Vgl. Abb. 3 im Text.", 1),
        ("fr", "Voir p. 12 en bas. Merci.", 2),
        ("fr", "M. Durand est venu. Il part.", 2),
        ("es", "El Sr. García vino. Se fue.", 2),
        ("es", "Véase pág. 5 y ya.", 1),
        ("en", "The max. dose is four. Go.", 2),
    ],
)
def test_a_sentence_does_not_end_behind_a_word_that_is_only_short(
    language: str, text: str, count: int
) -> None:
    pieces: tuple[Piece, ...] = spoken_forms(text, language=language)
    assert len(sentences(pieces, language=language)) == count
