from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli import podcast
from podcast.new_show import STARTER, drop_starter
from podcast.podcast_toml import load_project


def started(folder: Path, *, language: str) -> Path:
    made = CliRunner().invoke(podcast, ["init", str(folder), "--language", language])
    assert made.exit_code == 0
    return folder


@pytest.mark.parametrize(
    ("language", "notice", "disclaimer"),
    [
        ("de-AT", "synthetische Stimme", "Diese Folge"),
        ("fr", "voix de synthèse", "Cet épisode"),
        ("es-MX", "voz sintética", "Este episodio"),
        ("pl", "synthetic voice", "This episode"),
    ],
)
def test_a_new_show_s_own_words_are_in_its_language(
    tmp_path: Path, language: str, notice: str, disclaimer: str
) -> None:
    show = load_project(started(tmp_path / "show", language=language)).show
    assert notice in show.voice_notice
    assert disclaimer in show.disclaimer


def test_the_first_article_says_that_it_is_english_where_the_show_is_not(tmp_path: Path) -> None:
    abroad = started(tmp_path / "abroad", language="de")
    assert "language: en\n" in (abroad / "content" / STARTER).read_text()
    assert drop_starter(abroad) == abroad / "content" / STARTER
    home = started(tmp_path / "home", language="en-GB")
    assert "language:" not in (home / "content" / STARTER).read_text()
    assert drop_starter(home) == home / "content" / STARTER


def test_spoken_takes_the_show_s_language_if_none_is_given(tmp_path: Path) -> None:
    show = started(tmp_path / "show", language="de")
    for where, language, heard in (
        (show, [], "Am dritten Mai."),
        (show, ["--language", "en"], "Am three. Mai."),
        (tmp_path, [], "Am three. Mai."),
    ):
        arguments = ["--project", str(where), "spoken", *language]
        assert CliRunner().invoke(podcast, arguments, input="Am 3. Mai.\n").output == f"{heard}\n"
