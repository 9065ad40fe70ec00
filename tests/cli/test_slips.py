"""Slips of the keys and of the memory: what was meant is told, and nothing odd is written."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.cli.progress import tell_summary
from podcast.errors import ArticleError, FetchError
from podcast.events import EpisodeDone, Summary
from podcast.podcast_toml import load_project, parse_project

CONFIG = 'title = "Bees"\nauthor = "Ana"\ndescription = "Bees."\nlanguage = "en"\nengine = "tone"\n'


@pytest.fixture
def show(tmp_path: Path) -> Path:
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "bees.md").write_text("# Bees\n\nDr. Keogh counted them.\n")
    return tmp_path


def run(show: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ("--project", str(show), *words))


def test_a_command_that_is_nearly_one_is_told(show: Path) -> None:
    told = run(show, "bild")
    assert told.exit_code == 2
    assert "No such command 'bild'. Did you mean build?" in told.stderr
    assert "Did you mean" not in run(show, "xyzzy").stderr


@pytest.mark.parametrize(
    ("words", "ending"),
    [(("cover", "--to", "a.png"), ".jpg or .jpeg"), (("ebook", "--to", "a.txt"), ".epub")],
)
def test_no_file_gets_the_ending_of_another_kind(
    show: Path, words: tuple[str, ...], ending: str
) -> None:
    told = run(show, *words)
    assert told.exit_code == 2
    assert f"FILE ends in {ending}." in told.stderr


def test_a_day_is_asked_for_in_words(show: Path) -> None:
    told = run(show, "follow", "--since", "tomorrow", "https://example.org/feed")
    assert told.exit_code == 2
    assert "“tomorrow” is no day; write it like 2026-03-09." in told.stderr
    assert "--since YYYY-MM-DD" in run(show, "follow", "--help").stdout


def test_a_source_that_is_no_folder_and_no_address_is_told_so(show: Path) -> None:
    told = run(show, "follow", "nope")
    assert told.exit_code == FetchError.exit_code
    assert "There is no folder of this name, and it is no address." in told.stderr


def test_the_same_article_once_more_replaces_nothing(show: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    again = tmp_path / "elsewhere" / "bees.md"
    again.write_bytes((show / "content" / "bees.md").read_bytes())
    assert "Unchanged: content/bees.md (Bees)" in run(show, "add", str(again)).stdout


def test_what_is_called_right_is_said_to_be_where_it_is(show: Path) -> None:
    word = run(show, "review", "--right", "Keogh")
    assert word.stderr == "Remembered in lexicon.toml: 1 text.\n"
    assert "Keogh" not in word.stdout
    strange = run(show, "review", "--right", "No such line.", "--right", "Ana")
    assert strange.stderr.splitlines() == [
        "Remembered in lexicon.toml and reviewed.txt: 2 texts.",
        "Warning: nothing to review has this text: No such line.",
        "Warning: nothing to review has this text: Ana",
    ]
    assert (show / "reviewed.txt").read_text(encoding="utf-8") == "No such line.\n"


def test_what_a_new_show_only_suggests_is_a_setting_too(tmp_path: Path) -> None:
    assert run(tmp_path, "init", str(tmp_path / "new")).exit_code == 0
    text = (tmp_path / "new" / "podcast.toml").read_text(encoding="utf-8")
    meant = re.sub(r"^# (\w+ = )", r"\1", text, flags=re.MULTILINE)
    assert meant.count("\n# ") < text.count("\n# ")
    made = parse_project(meant, root=tmp_path)
    assert made.voice.name == "NAME"  # no voice of one engine is suggested for another


def test_a_warning_that_editions_share_is_told_and_counted_once(
    show: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = ("content/bees.md:3: A picture is not there.",)
    full = EpisodeDone("bees", "new", 1000, 9, 2, 0, shared)
    brief = EpisodeDone("bees-simplified", "new", 1000, 9, 2, 0, (*shared, "Another."))
    tell_summary(Summary((full, brief)), project=load_project(show))
    told = capsys.readouterr().out
    assert "2 warnings" in told
    assert [line for line in told.splitlines() if line.startswith("Warning: ")] == [
        "Warning: content/bees.md:3: A picture is not there.",
        "Warning: Another.",
    ]


def test_output_that_nobody_reads_any_more_is_no_failed_episode(
    show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: object) -> None:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    monkeypatch.setattr("podcast.cli.commands.let_go_of_output", lambda: None)
    monkeypatch.setattr("podcast.podcast_toml.load_project", gone)
    told = run(show, "status")
    assert (told.exit_code, told.stderr) == (141, "")


def test_a_folder_that_may_not_be_entered_is_no_bug(
    show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "output/episodes")

    monkeypatch.setattr("podcast.podcast_toml.load_project", refused)
    told = run(show, "status")
    assert told.exit_code == 12
    assert told.stderr.startswith("Error: This cannot be read or written: Permission denied.\n")
    assert "Where: output/episodes" in told.stderr


def test_what_is_no_utf_8_is_not_said_and_told_with_its_line(show: Path) -> None:
    runner = CliRunner(mix_stderr=False)
    whole, broken = b"Dr. Keogh: 5 mg.\r\n", b"Caf\xe9.\n"
    told = runner.invoke(podcast, ["--project", str(show), "spoken"], input=whole + broken)
    assert told.exit_code == ArticleError.exit_code
    assert told.stdout == "Doctor Keogh: five milligrams.\n"
    assert "byte 4 (0xe9) of the line" in told.stderr
    assert "Where: standard input:2" in told.stderr


def test_a_language_to_speak_in_is_one(show: Path) -> None:
    runner = CliRunner(mix_stderr=False)
    told = runner.invoke(podcast, ["spoken", "--language", "klingon"], input="Word.\n")
    assert told.exit_code == 2
    assert "“klingon” is no language tag" in told.stderr
    told = runner.invoke(podcast, ["spoken", "--language", "en_GB"], input="5 mg\n")
    assert told.stdout == "five milligrams\n"


@pytest.mark.parametrize(
    "words",
    [
        ("say", "Caf\udce9", "--to", "a.wav"),
        ("lexicon", "add", "Caf\udce9", "--say", "x"),
        ("words", "--right", "Caf\udce9"),
        ("review", "--right", "Caf\udce9"),
        ("init", "new", "--title", "Caf\udce9"),
    ],
)
def test_what_is_typed_in_an_old_encoding_is_no_bug(show: Path, words: tuple[str, ...]) -> None:
    told = run(show, *words)
    assert told.exit_code == 2
    assert "What was typed is not UTF-8" in told.stderr
    assert not (show / "lexicon.toml").exists()


def test_words_names_the_articles_that_it_could_not_read(show: Path) -> None:
    (show / "content" / "odd.md").write_text("---\ntitle: [a\n---\n\nText.\n", "utf-8")
    told = run(show, "words")
    assert "Keogh: " in told.stdout
    assert "Not looked at: content/odd.md: The front matter cannot be read" in told.stderr


def test_a_word_called_right_that_nobody_hears_is_told(show: Path) -> None:
    told = run(show, "words", "--right", "Kehog", "--right", "Keogh")
    assert told.stderr.count("Warning:") == 1
    assert "Warning: no word to listen to is called Kehog." in told.stderr
    assert told.stdout == "To listen to: 0 words.\n"
    assert run(show, "words").stdout == told.stdout


def test_of_articles_only_those_are_guessed_that_may_be_meant(show: Path) -> None:
    for name in ("ants", "crickets", "flies", "moths", "wasps"):
        (show / "content" / f"{name}.md").write_text("# T\n\nText.\n", "utf-8")
    assert "these? bees\n" in run(show, "plan", "BEES.md").stderr
    assert "these? crickets\n" in run(show, "plan", "cric").stderr
    told = run(show, "plan", "xyzzy").stderr
    assert "Did you mean" not in told
    assert "Name one of: ants, bees, crickets, flies, moths and 1 more. `podcast status`" in told
