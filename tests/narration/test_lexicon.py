from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import ProjectError
from podcast.model import Pauses
from podcast.narration.lexicon.entries import Entry, Lexicon, joined, lexicon_of
from podcast.narration.lexicon.pls import read_pls, write_pls
from podcast.narration.lexicon.toml import built_in, load_lexicon
from podcast.narration.profiles import Style
from podcast.narration.whole_script import narrate
from tests.narration.articles_made import SHOW, article


def heard(text: str, *entries: Entry, language: str = "en") -> str:
    """The text with the lexicon's words as they are said."""
    for found in reversed(list(Lexicon(entries).finder(language).find(text))):
        text = text[: found.start] + found.said + text[found.end :]
    return text


def test_a_word_is_found_in_any_case_and_only_whole() -> None:
    entry = Entry("dr", "doctor")
    assert heard("Dr drôle DR hundred", entry) == "doctor drôle doctor hundred"


def test_letters_of_every_script_are_letters() -> None:
    assert heard("drôle dрr ädr dr", Entry("dr", "X")) == "drôle dрr ädr X"


def test_the_longest_word_wins() -> None:
    entries = (Entry("New", "noo"), Entry("New York", "noo yawk"))
    assert heard("New York is New", *entries) == "noo yawk is noo"


def test_a_word_with_case_is_found_only_as_written() -> None:
    assert heard("US us", Entry("US", "U S", match="case")) == "U S us"


def test_a_pattern_is_a_regular_expression() -> None:
    assert (
        heard("B12 B6 B", Entry(r"B\d+", "a vitamin", match="pattern")) == "a vitamin a vitamin B"
    )


def test_a_word_may_begin_and_end_with_signs() -> None:
    assert heard("C++ and C", Entry("C++", "C plus plus")) == "C plus plus and C"


def test_an_entry_of_another_language_is_not_used() -> None:
    entry = Entry("Paris", "paree", language="fr")
    assert heard("Paris", entry) == "Paris"
    assert heard("Paris", entry, language="fr-CA") == "paree"


def test_an_earlier_lexicon_weighs_more() -> None:
    both = joined((Lexicon((Entry("tea", "mine"),)), Lexicon((Entry("tea", "theirs"),))))
    assert [found.said for found in both.finder("en").find("tea")] == ["mine"]


def test_the_lexicon_comes_before_the_spoken_forms() -> None:
    lexicon = Lexicon((Entry("5 mg", "a little"),))
    script = narrate(
        article("Give 5 mg or 6 mg."), style=Style(), lexicon=lexicon, pauses=Pauses(), show=SHOW
    )
    assert script.sections[0].lines[1].spoken == "Give a little or six milligrams."


def test_a_sound_alone_leaves_the_word_and_goes_to_the_engine() -> None:
    lexicon = Lexicon((Entry("pecan", ipa="pɪˈkɑːn"),))
    script = narrate(
        article("A pecan."), style=Style(), lexicon=lexicon, pauses=Pauses(), show=SHOW
    )
    line = script.sections[0].lines[1]
    assert (line.spoken, line.phonemes) == ("A pecan.", (("pecan", "pɪˈkɑːn"),))


def test_a_sound_is_found_for_a_word_in_any_case() -> None:
    lexicon = Lexicon((Entry("pecan", ipa="pɪˈkɑːn"), Entry("IT", ipa="aɪtiː", match="case")))
    script = narrate(
        article("Pecan in IT."), style=Style(), lexicon=lexicon, pauses=Pauses(), show=SHOW
    )
    sounds = script.sections[0].lines[1].phonemes
    assert sounds == (("Pecan", "pɪˈkɑːn"), ("IT", "aɪtiː"))


def test_front_matter_may_be_a_table_of_words() -> None:
    lexicon = lexicon_of({"Nguyen": "win"}, where="content/bees.md")
    assert lexicon.entries == (Entry("Nguyen", "win", scope="article"),)


def test_a_lexicon_file_is_read() -> None:
    text = '[[word]]\nword = "Nguyen"\nsay = "win"\nmatch = "case"\nnote = "asked her"\n'
    expected = Entry("Nguyen", "win", match="case", note="asked her")
    assert load_lexicon(text, where="lexicon.toml").entries == (expected,)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("words = []", "“words”"),
        ("word = 3", "not a list"),
        ('[[word]]\nsay = "x"', "no word"),
        ('[[word]]\nword = "x"', "does not say"),
        ('[[word]]\nword = "x"\nsays = "y"', "no “says”"),
        ('[[word]]\nword = "x"\nsay = 3', "must be text"),
        ('[[word]]\nword = "x"\nsay = "y"\nmatch = "maybe"', "match is"),
        ('[[word]]\nword = "("\nsay = "y"\nmatch = "pattern"', "no pattern"),
    ],
)
def test_a_wrong_lexicon_is_told_with_its_file(text: str, what: str) -> None:
    with pytest.raises(ProjectError, match=what) as caught:
        load_lexicon(text, where="lexicon.toml")
    assert caught.value.where == "lexicon.toml"


def test_a_lexicon_that_is_not_toml_is_told_with_its_line() -> None:
    with pytest.raises(ProjectError, match="not TOML") as caught:
        load_lexicon("[[word]]\nword Nguyen", where="lexicon.toml")
    assert caught.value.where == "lexicon.toml:2"


def test_the_built_in_lexicon_is_sound() -> None:
    entries = built_in().entries
    assert all(entry.say and entry.say != entry.word for entry in entries)
    assert len({entry.word.casefold() for entry in entries}) == len(entries)


def test_a_built_in_respelling_is_made_of_letters_that_every_engine_reads() -> None:
    for entry in built_in().entries:
        assert re.fullmatch(r"[A-Za-z]+(?:[- ][A-Za-z]+)*", entry.say), entry.word


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They took Sertraline and diazepam.", ["sertra-leen", "die-azza-pam"]),
        ("On PrEP, in a MOOC, by ELISA.", ["prep", "mook", "eliza"]),
        ("Elisa will snap at the fifo queue to prep.", []),
        ("From Wrocław to Łódź.", ["vrots-wahf", "wootch"]),
    ],
)
def test_the_built_in_lexicon_knows_medicines_acronyms_and_places(
    text: str, found: list[str]
) -> None:
    assert [one.said for one in built_in().finder("en-GB").find(text)] == found


@given(st.text(), st.lists(st.text(min_size=1, max_size=4).filter(str.strip), max_size=5))
def test_what_is_found_is_in_order_apart_and_one_of_the_words(text: str, words: list[str]) -> None:
    lexicon = Lexicon(tuple(Entry(word, "x", match="case") for word in words))
    found = list(lexicon.finder("en").find(text))
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text[one.start : one.end] in words for one in found)


_WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1)


@given(st.lists(st.tuples(_WORDS, _WORDS, _WORDS | st.just("")), max_size=4))
def test_a_lexicon_survives_the_way_through_pls(words: list[tuple[str, str, str]]) -> None:
    entries = tuple(Entry(word, say, ipa, language="en") for word, say, ipa in words)
    assert read_pls(write_pls(Lexicon(entries), language="en"), where="x.pls").entries == entries


def test_an_entity_in_a_pls_file_is_not_expanded() -> None:
    document = b"""<!DOCTYPE lexicon [<!ENTITY a SYSTEM "file:///etc/hostname">]>
    <lexicon xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" version="1.0">
    <lexeme><grapheme>x</grapheme><alias>said &a;</alias></lexeme></lexicon>"""
    assert [entry.say for entry in read_pls(document, where="x.pls").entries] == ["said"]


@pytest.mark.parametrize("document", [b"", b"<lexicon/>", b"not xml", b"\x00"])
def test_what_is_no_pls_file_is_refused(document: bytes) -> None:
    with pytest.raises(ProjectError, match="no pronunciation lexicon"):
        read_pls(document, where="x.pls")
