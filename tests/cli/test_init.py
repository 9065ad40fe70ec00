"""A new show speaks the language of the machine that it is started on, unless told another."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.cli.init import machine_language
from podcast.errors import ProjectError, StoreError


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de-DE"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en-GB"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "fr_CA"}, "fr-CA"),
        ({"LANG": "es"}, "es"),
        ({"LANG": "ca_ES@valencia"}, "ca-ES"),
        ({"LANG": "C.UTF-8"}, "en-US"),
        ({"LANG": "POSIX"}, "en-US"),
        ({"LANG": "", "LC_ALL": ""}, "en-US"),
        ({"LANG": 'x"; rm'}, "en-US"),
        ({}, "en-US"),
    ],
)
def test_the_machines_locale_names_a_language(environment: dict[str, str], language: str) -> None:
    assert machine_language(environment) == language


def test_init_takes_the_machines_language_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    told = CliRunner().invoke(podcast, ["init", str(tmp_path / "show")])
    assert told.exit_code == 0
    assert "Language: en-GB, as this machine has it." in told.output
    config = (tmp_path / "show" / "podcast.toml").read_text(encoding="utf-8")
    assert 'language = "en-GB"' in config


def test_a_language_that_is_given_comes_before_the_machines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    told = CliRunner().invoke(podcast, ["init", str(tmp_path / "show"), "--language", "fr"])
    assert "Language:" not in told.output
    assert 'language = "fr"' in (tmp_path / "show" / "podcast.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("inside", ["content", "content/deeper", "output", "scripts/x"])
def test_no_show_is_made_among_the_files_of_another(tmp_path: Path, inside: str) -> None:
    def init(*words: str) -> Result:
        return CliRunner(mix_stderr=False).invoke(podcast, ["init", *words])

    assert init(str(tmp_path / "outer")).exit_code == 0
    told = init(str(tmp_path / "outer" / inside))
    assert told.exit_code == ProjectError.exit_code
    assert f"in the {inside.partition('/')[0]}/ of another show" in told.stderr
    assert not list((tmp_path / "outer").glob("*/**/podcast.toml"))
    assert init(str(tmp_path / "outer" / "content" / ".." / "second")).exit_code == 0


@pytest.mark.parametrize(
    ("option", "value"),
    [("url", "nope"), ("language", "klingon"), ("author", "  "), ("title", " ")],
)
def test_what_was_typed_wrongly_is_told_where_it_was_typed(
    tmp_path: Path, option: str, value: str
) -> None:
    runner = CliRunner(mix_stderr=False)
    told = runner.invoke(podcast, ["init", str(tmp_path / "show"), f"--{option}", value])
    assert told.exit_code == ProjectError.exit_code
    assert f"Where: --{option} " in told.stderr
    assert f"Give it like this: --{option} " in told.stderr
    assert "podcast.toml" not in told.stderr
    assert not (tmp_path / "show").exists()


def test_a_folder_without_a_name_is_not_the_one_that_one_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = CliRunner(mix_stderr=False).invoke(podcast, ["init", ""])
    assert told.exit_code == 2
    assert "Name a DIRECTORY" in told.stderr
    assert not list(tmp_path.iterdir())


def test_a_name_with_a_space_can_be_typed_as_it_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "my show"
    told = CliRunner().invoke(podcast, ["init", str(folder)])
    assert f"Next: write in '{folder / 'content'}', then run: " in told.output


def test_a_folder_whose_name_is_no_text_gets_a_title_that_is(tmp_path: Path) -> None:
    folder = tmp_path / "caf\udce9"
    told = CliRunner().invoke(podcast, ["init", str(folder)])
    assert told.exit_code == 0, told.output
    assert 'title = "Caf\ufffd"' in (folder / "podcast.toml").read_text("utf-8")


@pytest.mark.parametrize("name", ["", "podcast.toml", "content", "scripts", "output"])
def test_no_show_is_begun_over_a_link_to_nothing(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "show"
    if name:
        folder.mkdir()
    link = folder / name if name else folder
    link.symlink_to(tmp_path / "not-there")
    told = CliRunner(mix_stderr=False).invoke(podcast, ["init", str(folder)])
    assert told.exit_code in {ProjectError.exit_code, StoreError.exit_code}
    assert f"Where: {link}" in told.stderr
    assert link.is_symlink()
    assert [path.name for path in tmp_path.rglob("*")] == ["show", *([name] if name else [])]


def test_a_link_in_the_place_of_the_first_article_stays(tmp_path: Path) -> None:
    link = tmp_path / "show" / "content" / "welcome.md"
    link.parent.mkdir(parents=True)
    link.symlink_to("not-there.md")
    assert CliRunner().invoke(podcast, ["init", str(tmp_path / "show")]).exit_code == 0
    assert link.is_symlink()
