"""Texts that are no UTF-8 are read where they can be but one thing, and are told; else refused."""

from __future__ import annotations

import pytest

from podcast.errors import ArticleError
from podcast.reading.encodings import typed_text
from podcast.reading.text.document import read_plain

ENGLISH = "The café was shut — “for ever”, said the miller’s wife.\n"
GERMAN = "Die Mühle stand still, und „niemand“ hörte es – so groß war der Lärm.\n"
FRENCH = "« Où étiez-vous ? » demanda le meunier, déçu.\n"
SPANISH = "¿Quién paró el molino? Nadie oyó nada aquella mañana.\n"


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, GERMAN, FRENCH, SPANISH])
def test_a_text_in_an_old_encoding_is_read_as_it_was_written(text: str, encoding: str) -> None:
    read, (warned,) = typed_text(text.encode(encoding), source="a.txt")
    assert read == text
    assert "not UTF-8" in warned.what


def test_utf_8_is_no_guess() -> None:
    assert typed_text(ENGLISH.encode(), source="a.txt") == (ENGLISH, ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (
            "Kolo se točilo celou noc a nikdo neslyšel, že se zastavilo. Ráno přišel mlynář.",
            "cp1250",
        ),
        ("Koło młyńskie kręciło się całą noc, żaden człowiek tego nie słyszał.", "cp1250"),
        ("A malom éjjel leállt, és senki sem hallotta: őrült szél fújt, űr maradt.", "cp1250"),
        ("Değirmen bütün gece döndü, kimse durduğunu işitmedi.", "cp1254"),
        ("Колесо вертелось всю ночь, и никто не слышал.", "cp1251"),
        ("Ο μύλος γύριζε όλη νύχτα.", "cp1253"),
        ("水車は一晩中回っていた。", "shift_jis"),
        ("水车整夜都在转。", "gb18030"),
    ],
)
def test_a_text_in_another_encoding_is_refused_and_not_garbled(text: str, encoding: str) -> None:
    with pytest.raises(ArticleError, match="not UTF-8") as caught:
        typed_text(text.encode(encoding), source="a.txt")
    assert "UTF-8" in caught.value.mend


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(ArticleError):
        typed_text(b"\x89PNG\r\n\x1a\n\0\0\xff\xfe", source="a.txt")


def test_a_guess_is_among_the_articles_warnings() -> None:
    draft = read_plain(f"The mill\n\n{ENGLISH}".encode("cp1252"), source="a.txt")
    assert [one.what for one in draft.warnings] == [
        "The file is not UTF-8; it was read as Windows-1252."
    ]


def test_a_capital_within_a_word_is_another_encodings_letter() -> None:
    text, warned = typed_text(b"Das sind f\x9fnf.", source="a.txt")
    assert (text, "Mac Roman" in warned[0].what) == ("Das sind fünf.", True)


def test_a_dos_text_of_one_word_with_accents_is_refused() -> None:
    with pytest.raises(ArticleError):
        typed_text("Die Größe".encode("cp850"), source="a.txt")
