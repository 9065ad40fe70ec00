"""Where a link stands in the place of a file that people keep, commands change what it leads to."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.errors import StoreError

ARTICLE = "---\ntitle: Bees\ndate: 2024-03-05\n---\n\nNguyen keeps bees.\n"


@pytest.fixture
def show(tmp_path: Path) -> Path:
    assert run(tmp_path, "init", str(tmp_path / "show")).exit_code == 0
    show = tmp_path / "show"
    (show / "kept").mkdir()
    (show / "content" / "welcome.md").unlink()
    (show / "kept" / "bees.md").write_text(ARTICLE, encoding="utf-8")
    (show / "content" / "bees.md").symlink_to("../kept/bees.md")
    return show


def run(project: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(project), *words])


def behind(link: Path) -> str:
    assert link.is_symlink()
    return link.read_text(encoding="utf-8")


def test_a_word_goes_into_the_file_behind_the_link(show: Path) -> None:
    (show / "lexicon.toml").symlink_to("kept/words.toml")
    assert run(show, "lexicon", "add", "Nguyen", "--say", "win").exit_code == 0
    assert "win" in behind(show / "lexicon.toml")
    own = ("lexicon", "add", "bees", "--say", "beez", "--article", "bees")
    assert run(show, *own).exit_code == 0
    assert "beez" in behind(show / "content" / "bees.md")
    assert run(show, "lexicon", "remove", "Nguyen").exit_code == 0
    assert "win" not in behind(show / "lexicon.toml")


def test_a_new_version_goes_into_the_file_behind_the_link(show: Path, tmp_path: Path) -> None:
    (tmp_path / "bees.md").write_text(ARTICLE.replace("keeps", "kept"), encoding="utf-8")
    assert run(show, "add", str(tmp_path / "bees.md"), "--replace").exit_code == 0
    assert "kept bees" in behind(show / "content" / "bees.md")


def test_a_lexicon_that_several_shows_share_is_not_parted_from_them(
    show: Path, tmp_path: Path
) -> None:
    (tmp_path / "shared.toml").write_text("# of all our shows\n", encoding="utf-8")
    (show / "lexicon.toml").symlink_to("../shared.toml")
    result = run(show, "lexicon", "add", "Nguyen", "--say", "win")
    assert result.exit_code == StoreError.exit_code
    assert str(tmp_path / "shared.toml") in result.stderr
    assert behind(show / "lexicon.toml") == "# of all our shows\n"


def test_sound_goes_where_a_named_link_leads(show: Path, tmp_path: Path) -> None:
    (tmp_path / "link.wav").symlink_to("sound.wav")
    assert run(show, "say", "Bees dance.", "--to", str(tmp_path / "link.wav")).exit_code == 0
    assert (tmp_path / "link.wav").is_symlink()
    assert (tmp_path / "sound.wav").read_bytes()[:4] == b"RIFF"
