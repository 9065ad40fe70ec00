"""A pronunciation is one command, and a lexicon travels as PLS."""

from __future__ import annotations

import json
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.reading import read


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


def test_what_was_exported_is_not_added_again(show: Path, tmp_path: Path) -> None:
    run(show, "lexicon", "add", "bees", "--say", "beez", "--case")
    before = (show / "lexicon.toml").read_bytes()
    exported = tmp_path / "words.pls"
    exported.write_text(run(show, "lexicon", "export").stdout, encoding="utf-8")
    told = run(show, "lexicon", "import", str(exported)).stdout
    assert told == "Added to lexicon.toml: 0 words; 1 said so already.\n"
    assert (show / "lexicon.toml").read_bytes() == before


def test_a_broken_lexicon_is_told_once_before_any_work(show: Path) -> None:
    (show / "content" / "ants.md").write_text("# Ants\n\nThey walk.\n", encoding="utf-8")
    (show / "lexicon.toml").write_text("bees", encoding="utf-8")
    for command in ("build", "plan", "status"):
        result = run(show, command)
        assert result.exit_code == 3
        assert result.stderr.count("Error: The lexicon is not TOML") == 1


def test_a_file_that_is_no_lexicon_changes_nothing(show: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.pls"
    wrong.write_text("<html/>", encoding="utf-8")
    assert run(show, "lexicon", "import", str(wrong)).exit_code == 3
    assert not (show / "lexicon.toml").exists()


def test_a_dry_run_shows_each_line_before_and_after_and_writes_nothing(show: Path) -> None:
    before = {path: path.read_bytes() for path in show.rglob("*") if path.is_file()}
    result = run(show, "lexicon", "add", "chapters", "--say", "chap ters", "--dry-run")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[:2] == ["content/welcome.md:10, welcome", "  Before: Headings become chapters."]
    assert lines[2] == "  After:  Headings become chap ters."
    assert (
        "1 sentence holds the word. What listeners hear changes in welcome (1). "
        "To be spoken again: 1 sentence."
    ) in lines
    assert {path: path.read_bytes() for path in show.rglob("*") if path.is_file()} == before


def test_a_word_of_one_article_goes_into_its_front_matter(show: Path) -> None:
    article = show / "content" / "welcome.md"
    before = article.read_text(encoding="utf-8")
    words = ("lexicon", "add", "chapters", "--article", "welcome", "--say")
    assert run(show, *words, "chap ters").exit_code == 0
    added = "lexicon:\n  chapters: chap ters\n---\n\nWrite"
    assert article.read_text(encoding="utf-8") == before.replace("---\n\nWrite", added)
    assert not (show / "lexicon.toml").exists()
    assert run(show, *words, "shap ters").exit_code == 3
    assert run(show, *words, "shap ters", "--replace").exit_code == 0
    assert article.read_text(encoding="utf-8") == before.replace(
        "---\n\nWrite", added.replace("chap ters", "shap ters")
    )


def test_the_word_of_an_article_without_front_matter_goes_beside_it(show: Path) -> None:
    (show / "content" / "bees.html").write_text("<h1>Bees</h1><p>Nguyen dances.</p>", "utf-8")
    beside = show / "content" / "bees.toml"
    beside.write_text("season = 2  # the second\n", "utf-8")
    for word, said in (("Nguyen", "win"), ("dances", "dahnces")):
        result = run(show, "lexicon", "add", word, "--say", said, "--article", "bees")
        assert result.exit_code == 0, result.stderr
        assert "Written: content/bees.toml.\n" in result.stdout
    assert "# the second" in beside.read_text("utf-8")
    own = read(show / "content" / "bees.html", root=show).meta
    words = {"Nguyen": {"say": "win"}, "dances": {"say": "dahnces"}}
    assert own == {"season": 2, "lexicon": words}


def test_metadata_beside_an_article_that_cannot_be_edited_are_told(show: Path) -> None:
    (show / "content" / "bees.html").write_text("<h1>Bees</h1><p>Nguyen dances.</p>", "utf-8")
    (show / "content" / "bees.toml").write_text('lexicon = "win"\n', "utf-8")
    result = run(show, "lexicon", "add", "Nguyen", "--say", "win", "--article", "bees")
    assert result.exit_code != 0
    assert (show / "content" / "bees.toml").read_text("utf-8") == 'lexicon = "win"\n'


def test_a_word_is_replaced_only_when_told_to(show: Path) -> None:
    run(show, "lexicon", "add", "Nguyen", "--say", "noo")
    result = run(show, "lexicon", "add", "nguyen", "--say", "win", "--replace")
    assert result.exit_code == 0
    assert (show / "lexicon.toml").read_text("utf-8") == '[[word]]\nword = "nguyen"\nsay = "win"\n'


def test_every_episode_that_changes_is_named_also_where_one_sentence_serves_two(show: Path) -> None:
    shutil.copy(show / "content" / "welcome.md", show / "content" / "again.md")
    result = run(show, "lexicon", "add", "chapters", "--say", "chap ters", "--dry-run")
    assert "2 sentences hold the word. What listeners hear changes in again (1), welcome (1)." in (
        result.output
    )
    assert "To be spoken again: 1 sentence.\n" in result.output


def test_characters_for_an_online_engine_are_counted(show: Path) -> None:
    config = show / "podcast.toml"
    config.write_text(config.read_text("utf-8").replace('"hibari"', '"gtts"'), "utf-8")
    result = run(show, "lexicon", "add", "chapters", "--say", "chap ters", "--dry-run")
    assert f"{len('Headings become chap ters.')} characters will be sent to gtts." in result.output


@pytest.mark.long
def test_a_line_can_be_heard_before_and_after(
    show: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = tmp_path / "aplay"
    player.write_text(f'#!/bin/sh\necho "$2" >> {tmp_path}/played\n', encoding="utf-8")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    result = run(show, "lexicon", "add", "chapters", "--say", "chap ters", "--listen")
    assert result.exit_code == 0, result.output
    assert "Before: Played with aplay" in result.output
    assert "After: Played with aplay" in result.output
    assert len((tmp_path / "played").read_text("utf-8").splitlines()) == 2


@pytest.mark.parametrize("words", [["Nguyen"], ["  ", "--say", "win"], ["x", "--say", " "]])
def test_a_word_without_a_sound_is_a_usage_error(show: Path, words: list[str]) -> None:
    assert run(show, "lexicon", "add", *words).exit_code == 2


def test_a_lexicon_that_takes_no_further_table_is_left_as_it_is(show: Path) -> None:
    written = 'word = [{word = "Nguyen", say = "win"}]\n'
    (show / "lexicon.toml").write_text(written, "utf-8")
    result = run(show, "lexicon", "add", "chapters", "--say", "chap ters")
    assert result.exit_code == 3
    assert "[[word]]" in result.stderr
    assert (show / "lexicon.toml").read_text("utf-8") == written


def test_what_was_added_is_listed_and_can_be_removed_again(show: Path) -> None:
    assert "0 words in lexicon.toml." in run(show, "lexicon", "list").stdout
    run(show, "lexicon", "add", "Nguyen", "--say", "win", "--note", "as the family says it")
    before = (show / "lexicon.toml").read_bytes()
    run(show, "lexicon", "add", "IT", "--say", "information technology", "--case")
    listed = run(show, "lexicon", "list").stdout.splitlines()
    assert listed == [
        "Nguyen: said win, note: as the family says it",
        "IT: said information technology, only as written",
        "2 words in lexicon.toml.",
    ]
    told = json.loads(run(show, "lexicon", "list", "--json").stdout)
    assert [(one["word"], one["say"]) for one in told] == [
        ("Nguyen", "win"),
        ("IT", "information technology"),
    ]
    assert "Nothing was written" in run(show, "lexicon", "remove", "IT", "--dry-run").stdout
    removed = run(show, "lexicon", "remove", "IT")
    assert "podcast lexicon add IT --say 'information technology'" in removed.stdout
    assert (show / "lexicon.toml").read_bytes().rstrip() == before.rstrip()


def test_an_articles_own_word_is_removed_and_can_be_had_back(show: Path) -> None:
    article = show / "content" / "welcome.md"
    before = article.read_bytes()
    words = ["lexicon", "add", "chapters", "--say", "chap ters", "--note", "why"]
    words += ["--article", "welcome", "--case"]
    assert run(show, *words).exit_code == 0
    added = article.read_bytes()
    assert "of its own" in run(show, "lexicon", "remove", "bees", "--article", "welcome").stderr
    dry = run(show, "lexicon", "remove", "chapters", "--article", "welcome", "--dry-run")
    assert "Nothing was written" in dry.stdout
    assert article.read_bytes() == added
    told = run(show, "lexicon", "remove", "chapters", "--article", "welcome")
    assert told.exit_code == 0, told.stderr
    assert told.stdout.startswith("Removed from content/welcome.md: chapters: said chap ters")
    assert f"To have it back: podcast {shlex.join(words)}" in told.stdout
    assert article.read_bytes() == before
    assert "--article NAME" in run(show, "lexicon", "remove", "chapters").stderr


def test_the_word_beside_an_article_goes_with_a_file_that_held_nothing_else(show: Path) -> None:
    (show / "content" / "bees.html").write_text("<h1>Bees</h1><p>Nguyen dances.</p>", "utf-8")
    beside = show / "content" / "bees.toml"
    for kept in ("", "season = 2  # the second\n"):
        beside.write_text(kept, "utf-8")
        if not kept:
            beside.unlink()
        run(show, "lexicon", "add", "Nguyen", "--say", "win", "--article", "bees")
        told = run(show, "lexicon", "remove", "Nguyen", "--article", "bees")
        assert told.stdout.startswith("Removed from content/bees.toml: Nguyen"), told.stderr
        assert (beside.read_text("utf-8") if kept else beside.exists()) == (kept or False)


def test_a_word_is_taken_out_of_metadata_as_an_editor_of_windows_saves_them(show: Path) -> None:
    (show / "content" / "wasps.html").write_text("<h1>Wasps</h1><p>Nguyen saw wasps.</p>", "utf-8")
    beside = show / "content" / "wasps.toml"
    words = 'Nguyen = "win" # heard\r\nPTSD = "letters"\r\n'
    beside.write_bytes(f'\ufefftitle = "W"\r\n\r\n[lexicon] # own\r\n{words}'.encode())
    run(show, "lexicon", "remove", "Nguyen", "--article", "wasps")
    left = '\ufefftitle = "W"\r\n\r\n[lexicon] # own\r\nPTSD = "letters"\r\n'
    assert beside.read_bytes() == left.encode()
    beside.write_bytes('\ufeff[lexicon]\r\nPTSD = "letters"\r\n'.encode())
    run(show, "lexicon", "remove", "PTSD", "--article", "wasps")
    assert not beside.exists()


def test_a_word_that_is_not_there_cannot_be_removed_and_a_near_one_is_named(show: Path) -> None:
    run(show, "lexicon", "add", "Nguyen", "--say", "win")
    result = run(show, "lexicon", "remove", "Ngyuen")
    assert result.exit_code == 3
    assert "Did you mean Nguyen?" in result.stderr


def test_sounds_that_the_voice_has_not_are_told_before_they_are_written(show: Path) -> None:
    config = show / "podcast.toml"
    text = config.read_text("utf-8").replace('engine = "hibari"', 'engine = "espeak-ng"')
    config.write_text(text, encoding="utf-8")
    (show / "content" / "stairs.md").write_text("# Stairs\n\nMind the stairs.\n", "utf-8")
    told = run(show, "lexicon", "add", "stairs", "--ipa", "stq7z")
    assert told.exit_code == 3
    assert "“q”" in told.stderr
    assert not (show / "lexicon.toml").exists()
    assert run(show, "lexicon", "add", "stairs", "--ipa", "stɛəz").exit_code == 0
    assert "stɛəz" in (show / "lexicon.toml").read_text("utf-8")


def test_a_word_of_an_article_changes_its_editions_too(show: Path) -> None:
    brief = show / "content" / "welcome.simplified.md"
    brief.write_text("---\nedition_of: welcome.md\n---\n", "utf-8")
    words = ("lexicon", "add", "chapters", "--say", "chap ters", "--article", "welcome")
    told = run(show, *words, "--dry-run").stdout
    assert "What listeners hear changes in welcome (1), welcome-simplified (1)." in told
    assert "2 sentences hold the word." in told
    # Of an edition alone; and of one that says the word itself nothing changes.
    own = (*words[:-1], "welcome.simplified")
    alone = run(show, *own).stdout
    assert "1 sentence holds the word. What listeners hear changes in welcome-simpl" in alone
    assert "chapters: chap ters" in brief.read_text("utf-8")
    told = run(show, *words[:4], "chapped ers", *words[5:], "--dry-run").stdout
    assert "1 sentence holds the word. What listeners hear changes in welcome (1)." in told
