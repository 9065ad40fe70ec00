"""A name that the program shows is a name that it takes, from anywhere inside the show."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast


@pytest.fixture
def show(tmp_path: Path) -> Path:
    folder = tmp_path / "nights"
    assert run("init", str(folder)).exit_code == 0
    inside = folder / "content" / "wards"
    inside.mkdir()
    text = "---\nslug: own-name\n---\n\n# Falls at night\n\nSomebody rang.\n"
    (inside / "Fälle 1.md").write_text(text, encoding="utf-8")
    return folder


def run(*words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, words)


NAMES = [
    "own-name",
    "Fälle 1",
    "falle-1",
    "Fälle 1.md",
    "content/wards/Fälle 1.md",
    "content/wards/Fälle 1",
    "wards/Fälle 1.md",
    "scripts/own-name.md",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("command", ["plan", "read", "narrate", "ledger"])
def test_an_article_is_found_by_every_name_that_is_shown_of_it(
    command: str, name: str, show: Path
) -> None:
    result = run("--project", str(show), command, name)
    assert result.exit_code == 0, result.stderr
    assert "welcome" not in result.output


@pytest.mark.parametrize("folder", [".", "content", "content/wards", "scripts"])
def test_commands_find_the_show_from_the_folders_in_it(
    folder: str, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(show / folder)
    result = run("plan", "own-name")
    assert result.exit_code == 0, result.stderr
    result = run("read", "own-name")
    assert "Falls at night" in result.output


def test_a_file_beside_the_writer_is_found_from_a_folder_of_the_show(
    show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(show / "content" / "wards")
    for command in ("plan", "narrate"):
        assert run(command, "Fälle 1.md").exit_code == 0
        assert run(command, "./Fälle 1.md").exit_code == 0


def test_an_unknown_name_is_told_with_names_that_are_near(show: Path) -> None:
    result = run("--project", str(show), "read", "own-nam")
    assert result.exit_code == 3
    assert "There is no article called own-nam" in result.stderr


def test_a_file_that_word_keeps_while_it_is_open_is_passed_over(show: Path) -> None:
    (show / "content" / "~$falls.docx").write_bytes(b"\x04Ana" + b"\0" * 158)
    result = run("--project", str(show), "plan")
    assert result.exit_code == 0, result.stderr
    assert "~$" not in result.output + result.stderr


@pytest.mark.parametrize("file", ["podcast.toml", "lexicon.toml"])
def test_settings_that_notepad_saved_are_read(file: str, show: Path) -> None:
    path = show / file
    before = path.read_bytes() if path.exists() else b'[[word]]\nword = "bee"\nsay = "bea"\n'
    path.write_bytes(b"\xef\xbb\xbf" + before)
    assert run("--project", str(show), "plan").exit_code == 0


@pytest.mark.parametrize("command", ["build", "plan", "status", "review", "words"])
def test_a_name_that_is_no_text_is_told_and_stops_nothing_else(command: str, show: Path) -> None:
    try:
        (show / "content" / "caf\udce9.md").write_text("# Tea\n\nHot.\n", encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this disk takes no such name")
    config = show / "podcast.toml"
    config.write_text(config.read_text("utf-8").replace('"hibari"', '"tone"'), "utf-8")
    told = CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(show), command])
    assert "bug" not in told.stderr
    if command in {"build", "plan", "status"}:
        assert "content/caf\\udce9.md" in told.stdout + told.stderr
        assert "own-name" in told.stdout
