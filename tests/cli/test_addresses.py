"""What is no address, no file or no article is told as that, whichever command gets it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.errors import ArticleError, FetchError, ProjectError, PublishingError
from podcast.podcast_toml import parse_project

CONFIG = 'title = "Bees"\nauthor = "Ana"\ndescription = "Bees."\nlanguage = "en"\nengine = "tone"\n'


@pytest.fixture
def show(tmp_path: Path) -> Path:
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "content").mkdir()
    return tmp_path


def run(show: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ("--project", str(show), *words))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add", "http://["), FetchError.exit_code),
        (("read", "http://["), FetchError.exit_code),
        (("follow", "http://["), FetchError.exit_code),
        (("move-in", "http://["), FetchError.exit_code),
        (("publish", "sftp://["), PublishingError.exit_code),
        (("publish", "s3://["), PublishingError.exit_code),
    ],
)
def test_brackets_without_an_address_in_them_are_no_bug(
    show: Path, words: tuple[str, ...], code: int
) -> None:
    told = run(show, *words)
    assert told.exit_code == code
    assert "To mend it: Write it" in told.stderr


def test_an_article_that_names_no_address_is_not_fetched_again(show: Path) -> None:
    (show / "content" / "bees.md").write_text(
        "---\naddress: 'http://['\n---\n# Bees\n\nThey hum.\n"
    )
    told = run(show, "add", "--refresh")
    assert told.exit_code == FetchError.exit_code
    assert "Where: http://[\n" in told.stderr


def test_a_new_show_is_not_made_at_what_is_no_address(show: Path) -> None:
    told = run(show, "init", str(show / "new"), "--url", "http://[")
    assert told.exit_code == ProjectError.exit_code
    assert not (show / "new" / "podcast.toml").exists()


@pytest.mark.parametrize("url", ["http://[", "http://]/a", "https://[::1", "http://a[b/c"])
def test_no_setting_takes_what_is_no_address(show: Path, url: str) -> None:
    for name in ("url", "link", "hub"):
        with pytest.raises(ProjectError, match="address"):
            parse_project(f'{CONFIG}{name} = "{url}"\n', root=show)


@pytest.mark.parametrize("url", ["http://[::1]:8000/a", "https://example.org/a[1]", "https://x.y"])
def test_settings_take_addresses_with_brackets_where_they_may_be(show: Path, url: str) -> None:
    assert parse_project(f'{CONFIG}url = "{url}"\n', root=show).show.url == url


def test_a_page_whose_heading_leads_nowhere_is_read_all_the_same(show: Path) -> None:
    page = '<h1><a href="http://[">Bees</a></h1><p>They hum.</p>'
    (show / "content" / "bees.html").write_text(f"<title>Bees</title><article>{page}</article>")
    told = run(show, "read", "bees")
    assert told.exit_code == 0
    assert "Bees" in told.stdout


def test_another_kind_of_address_is_no_file_without_an_ending(show: Path) -> None:
    told = run(show, "add", "ftp://example.org/bees")
    assert told.exit_code == FetchError.exit_code
    assert "Only http and https" in told.stderr


def test_a_folder_and_a_file_that_is_not_there_are_told_as_such(show: Path) -> None:
    folder = run(show, "add", str(show / "content"))
    absent = run(show, "add", str(show / "bees"))
    assert folder.exit_code == absent.exit_code == ArticleError.exit_code
    assert "This is not a file.\n" in folder.stderr
    assert "podcast follow" in folder.stderr
    assert "There is no such file.\n" in absent.stderr


def test_an_article_beside_the_show_is_narrated_by_a_way_up(
    show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (show / "draft.md").write_text("# Bees\n\nThey hum.\n", encoding="utf-8")
    inner = show / "show"
    (inner / "content").mkdir(parents=True)
    (inner / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    (inner / "content" / "bees.md").symlink_to(show / "draft.md")
    monkeypatch.chdir(inner)
    for command in ("narrate", "ledger"):
        assert run(inner, command, "../draft.md").exit_code == 0
        assert "A link leads out" in run(inner, command, "content/bees.md").stderr
        assert "A link leads out" in run(inner, command, "content/../content/bees.md").stderr


@pytest.mark.parametrize("command", ["read", "add"])
def test_the_place_of_an_error_is_the_file_as_it_was_typed(show: Path, command: str) -> None:
    path = show / "elsewhere" / "bees.md"
    path.parent.mkdir()
    path.write_text("---\ndate: soon\n---\n\nBees.\n", encoding="utf-8")
    result = run(show, command, str(path))
    assert result.exit_code == ArticleError.exit_code
    assert f"Where: {path}:2\n" in result.stderr
