"""TOML of whatever kind is read, or is one kind of error."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from pathlib import Path

import pytest

from podcast.errors import PodcastError
from podcast.narration.lexicon.toml import load_lexicon
from podcast.podcast_toml import parse_project
from podcast.reading.metadata.front_matter import split_front_matter
from podcast.toml_values import toml_mend, toml_values

QUOTED = ".".join(['"a"'] * 20_000)
BAD = (
    f"x = {'9' * 5_000}",
    f"x = {'[' * 3_000}",
    f"{'.'.join('a' * 20_000)} = 1",
    f"[{'.'.join('a' * 20_000)}]",
    f"x = {{{'.'.join('a' * 20_000)} = 1}}",
    f"{QUOTED} = 1",
    f"x = {'[' * 40}{']' * 40}",
)


CONFLICT = 'title = "A"\n<<<<<<< HEAD\nauthor = "B"\n=======\nauthor = "C"\n>>>>>>> feature\n'


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_conflict_of_git_is_told_with_its_line(ends: str) -> None:
    text = CONFLICT.replace("\n", ends)
    with pytest.raises(tomllib.TOMLDecodeError, match=r"conflict in git \(at line 2"):
        toml_values(text)
    with pytest.raises(PodcastError) as told:
        parse_project(text, root=Path())
    assert "conflict in git" in told.value.what
    assert told.value.where == "podcast.toml:2"
    assert told.value.mend == "Keep one version, and delete the lines of <, = and >."
    with pytest.raises(PodcastError, match="conflict in git"):
        load_lexicon(text, where="lexicon.toml")


def test_lines_of_signs_in_a_text_are_no_conflict() -> None:
    assert toml_values('x = """\n=======\n>>>>>>> a\n"""') == {"x": "=======\n>>>>>>> a\n"}


@pytest.mark.parametrize("text", BAD)
def test_what_the_library_chokes_on_is_told(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as found:
        toml_values(text)
    assert not {"recursion", "sys.set_int_max_str_digits()"} & {*str(found.value).split()}
    with pytest.raises(PodcastError):
        parse_project(text, root=Path())
    with pytest.raises(PodcastError):
        load_lexicon(text, where="lexicon.toml")
    with pytest.raises(PodcastError):
        split_front_matter(f"+++\n{text}\n+++\nBees.", source="a.md")


def test_dots_in_texts_and_comments_are_no_keys() -> None:
    dots = "." * 100
    text = f'# {dots}\na = "{dots}"\nb = \'{dots}\'\nc = """\n{dots}\n"""\n'
    assert toml_values(text)["a"] == dots


NEEDED = 'title = "A"\nauthor = "B"\ndescription = "C"\nlanguage = "en"\n'


NAMES = ("rate", "formats", "engine_settings.a", "audio.bitrate", "voices.fr", "x")
VALUES = ("2001-01-01", "1e999", "nan", "[[1]]", "{}", "9" * 4_000, '"\\u0000"')


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("name", NAMES)
def test_a_value_of_any_kind_is_taken_or_told(name: str, value: str) -> None:
    with suppress(PodcastError):
        parse_project(f"{NEEDED}{name} = {value}\n", root=Path())


@pytest.mark.parametrize("text", ["a = 1\ntitle = “Bees”\n", "a = 1\nx = [„Bees“]\n"])
def test_the_quotation_marks_of_a_word_processor_are_told_as_that(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError, match=r"curly.*line 2"):
        toml_values(text)


def test_quotation_marks_inside_a_text_are_the_writers() -> None:
    assert toml_values('title = "“Bees”"') == {"title": "“Bees”"}


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "=======", ">>>>>>> theirs", "||||||| base"])
def test_a_mark_that_was_left_of_a_conflict_is_told_with_its_line(mark: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError, match=r"conflict in git was left.*line 2"):
        toml_values(f"a = 1\n{mark}\nb = 2\n")


def test_a_name_that_is_there_twice_is_told_as_that_with_its_line() -> None:
    with pytest.raises(PodcastError) as caught:
        parse_project('title = "A"\ntitle = "B"\n', root=Path())
    assert caught.value.where == "podcast.toml:2"
    assert "second time" in caught.value.mend
    with pytest.raises(PodcastError) as caught:
        load_lexicon('[[word]]\nword = "a"\nword = "b"\n', where="lexicon.toml")
    assert caught.value.where == "lexicon.toml:3"
    assert "second time" in caught.value.mend


@pytest.mark.parametrize(
    "text",
    [
        "[a]\nb = 1\n[a]\n",
        "a.b = 1\n[a]\n",
        "a = {b = 1}\n[a.c]\n",
        "a = [1]\n[[a]]\n",
        "a = {b = 1, b = 2}",
    ],
)
def test_a_table_that_is_there_twice_is_told_as_that(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        toml_values(text)
    assert "second time" in toml_mend(caught.value)


def test_a_broken_line_of_the_lexicon_is_named() -> None:
    with pytest.raises(PodcastError) as caught:
        load_lexicon('[[word]]\nword = "a"\nsay =\n', where="lexicon.toml")
    assert caught.value.where == "lexicon.toml:3"
    assert "quotation marks" in caught.value.mend
