"""A pronunciation is one command, and a lexicon travels as PLS."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast


@pytest.fixture
def show(tmp_path: Path) -> Path:
    assert run(tmp_path / "none", "init", str(tmp_path / "show")).exit_code == 0
    return tmp_path / "show"


def run(project: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(project), *words])


def test_an_added_word_is_said_as_told(show: Path) -> None:
    assert run(show, "lexicon", "add", "chapters", "--say", "chap ters").exit_code == 0
    script = run(show, "narrate", str(show / "content" / "welcome.md")).output
    assert "chap ters" in script


def test_a_word_is_not_given_two_meanings(show: Path) -> None:
    run(show, "lexicon", "add", "Nguyen", "--say", "win")
    before = (show / "lexicon.toml").read_bytes()
    result = run(show, "lexicon", "add", "Nguyen", "--say", "noo-yen")
    assert result.exit_code == 3
    assert "Nguyen" in result.stderr
    assert (show / "lexicon.toml").read_bytes() == before


def test_what_is_exported_can_be_imported_elsewhere(show: Path, tmp_path: Path) -> None:
    run(show, "lexicon", "add", 'Quo"ted \\ name', "--say", "quoted name")
    exported = tmp_path / "words.pls"
    exported.write_text(run(show, "lexicon", "export").output, encoding="utf-8")
    other = tmp_path / "other"
    run(show, "init", str(other))
    assert run(other, "lexicon", "import", str(exported)).exit_code == 0
    assert run(other, "lexicon", "export").output == run(show, "lexicon", "export").output


def test_a_file_that_is_no_lexicon_changes_nothing(show: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.pls"
    wrong.write_text("<html/>", encoding="utf-8")
    assert run(show, "lexicon", "import", str(wrong)).exit_code == 3
    assert not (show / "lexicon.toml").exists()
