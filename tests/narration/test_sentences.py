from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Piece
from podcast.narration.pieces import closed, cut, shown, spoken, tidy
from podcast.narration.punctuation import finished, unfinished
from podcast.narration.sentences.cutting import sentences
from podcast.narration.spoken import spoken_forms


def split(*parts: Piece | str) -> list[str]:
    pieces = tidy(Piece(part, part) if isinstance(part, str) else part for part in parts)
    return [shown(one).strip() for one in sentences(pieces, language="en")]


@pytest.mark.parametrize(
    "text",
    [
        "He met Dr. Ruiz at 5 p.m. on Monday.",
        "As Smith et al. (2022) found.",
        "See Fig. 3 and No. 7 of vol. 2.",
        "It is approx. 5 mg, i.e. little.",
        "J. R. R. Tolkien wrote it.",
        "It was the 111th Cong. (2010) that did it.",
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il a vu M. Dupont et Mme. Roux."),
        ("es", "Vive en el n.º siete y en el n.ª ocho."),
        ("de", "Frau Roth, geb. Meier, kam."),
        ("fr", "Gérants et assoc. : Mme Roy."),
        ("es", "Más inf.: en la web."),
        ("de", "Ab der Wo.: Schwimmen."),
    ],
)
def test_an_abbreviation_of_another_language_ends_no_sentence(language: str, text: str) -> None:
    assert len(sentences((Piece(text, text),), language=language)) == 1


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("fr", "Prendre 1 gél. matin et soir, du lun. au ven., dès le 12 nov. à midi.", 1),
        ("fr", "Lu par J.-P. Moreau, selon l'A.R. du roi.", 1),
        ("fr", "Il vient le 12 nov. Le patient, le lun. Il part.", 3),
        ("fr", "Prendre 3 comp. Boire. 1 inj. SC le soir.", 3),
        ("es", "Tomar 1 comp. por la noche, el jue. 12 nov. a las 9.", 1),
        ("es", "Tomó 1 comp. Después, nada.", 2),
        ("fr", "S. Martin habite ici. A. Dubois aussi.", 2),
        ("es", "J. Pérez vive aquí. Eligió el plan B. Luego se fue.", 3),
        ("en-GB", "Stir for 2 min. Serve at once.", 2),
        ("en-GB", "Doors open at 5 p.m. 20 people can be seated.", 2),
        ("en-GB", "From 5 p.m. 20 minutes are free.", 1),
        ("en-GB", "She lives in Downing St. They live here.", 2),
        ("en-GB", "She lives in Downing St. They’re here.", 2),
        ("en-GB", "The 2nd edn. of it will fund 2no. bus stops.", 1),
        ("en-GB", "In all it has approx. 9 pages and diam. 12 mm is noted.", 1),
        ("en-GB", "He sold pears. iPhone sales rose.", 2),
        ("en-GB", "i left. it was late.", 2),
        ("en-GB", "He ran. then he fell.", 2),
        ("en-GB", "She ate at 5. he ate at 6.", 2),
        ("en-GB", "It is 3 g. They fit.", 2),
        ("es", "Toma 500 mg. Luego bebe.", 2),
        ("es", "Toma 500 mg. de agua.", 1),
        ("de", "Er trinkt 2 l. Dann lacht er.", 2),
        ("en-GB", "We use npm. npm is slow.", 2),
        ("en-GB", "Nobody knew it. de Gaulle did.", 2),
        ("en-GB", "The file is a pdf. 20 pages are blank.", 2),
        ("en-GB", "It is 5 km. 3 runners finished.", 2),
    ],
)
def test_a_short_unit_or_day_goes_on(language: str, text: str, count: int) -> None:
    pieces = spoken_forms(text, language=language)
    assert len(sentences(pieces, language=language)) == count


def test_no_is_a_word_and_an_abbreviation() -> None:
    assert split("He said no. No. 7 was next.") == ["He said no.", "No. 7 was next."]


def test_a_sentence_never_ends_inside_a_respelled_piece() -> None:
    assert split("It is ", Piece("A. B. C. D", "letters", "x"), " here. So.") == [
        "It is A. B. C. D here.",
        "So.",
    ]


def test_an_ordinal_s_full_stop_ends_no_german_sentence() -> None:
    pieces = (Piece("Das ", "Das "), Piece("1.", "erste", "ordinals"), Piece(" Mal.", " Mal."))
    assert len(sentences(pieces, language="de")) == 1


def test_what_is_left_out_stays_with_the_sentence_before_it() -> None:
    mark = Piece("1", "", "note mark")
    assert split("Bees fly.", mark, " They dance.") == ["Bees fly.1", "They dance."]


PIECES = st.lists(
    st.one_of(
        st.text(max_size=20).map(lambda text: Piece(text, text)),
        st.builds(Piece, st.text(max_size=8), st.text(max_size=8), st.sampled_from(["a", "b"])),
    )
).map(tidy)


@given(PIECES)
def test_sentences_together_are_the_paragraph(pieces: tuple[Piece, ...]) -> None:
    found = sentences(pieces, language="en")
    assert tidy(piece for one in found for piece in one) == pieces


@given(PIECES, st.lists(st.integers(0, 60)).map(sorted))
def test_cutting_loses_nothing_and_respelled_pieces_stay_whole(
    pieces: tuple[Piece, ...], at: list[int]
) -> None:
    parts = cut(pieces, at=at)
    assert tidy(piece for part in parts for piece in part) == pieces
    assert all(parts)


@given(PIECES)
def test_finishing_a_line_twice_is_finishing_it_once(pieces: tuple[Piece, ...]) -> None:
    once = finished(pieces)
    assert finished(once) == once
    assert shown(once) == shown(pieces)
    assert finished(unfinished(once)) == once


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dose", "Dose."),
        ("Why?", "Why?"),
        ("“Why?”", "“Why?”"),
        ("so: ", "so: "),
        ("x ", "x. "),
        ("—", "—"),
    ],
)
def test_a_line_is_closed_where_nothing_ends_it(text: str, said: str) -> None:
    assert spoken(closed([Piece(text, text)])) == said


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u3000"])
def test_a_wide_space_before_a_stop_ends_no_build(space: str) -> None:
    assert split(f"Ask for F{space}. They know it.")
