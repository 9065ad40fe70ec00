"""``podcast cover``: what it draws, where, and what it never writes over."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from podcast.cli.commands import podcast
from podcast.errors import ProjectError, PublishingError

CONFIG = 'title = "Bees"\nauthor = "Ana"\ndescription = "Bees."\nlanguage = "en"\n'


@pytest.fixture
def show(tmp_path: Path) -> Path:
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def cover(show: Path, *words: str) -> Result:
    return CliRunner().invoke(podcast, ("--project", str(show), "cover", *words))


def size_of(path: Path) -> tuple[tuple[int, int], str | None]:
    with Image.open(path) as picture:
        return picture.size, picture.format


def test_a_cover_is_drawn_and_told_and_drawn_again_the_same(show: Path) -> None:
    told = cover(show)
    assert told.exit_code == 0
    assert size_of(show / "output" / "cover.jpg") == ((3000, 3000), "JPEG")
    assert told.output.startswith("Drawn from title, author and colour: 3,000 pixels square")
    assert f"Written: {show / 'output' / 'cover.jpg'}" in told.output
    assert "Unchanged:" in cover(show).output


def test_a_copy_goes_where_one_asks(show: Path) -> None:
    assert cover(show, "--to", str(show / "mine" / "draft.jpg")).exit_code == 0
    assert size_of(show / "mine" / "draft.jpg") == ((3000, 3000), "JPEG")
    assert not (show / "output").exists()


def test_a_shows_own_picture_is_converted_and_never_written_over(show: Path) -> None:
    (show / "podcast.toml").write_text(CONFIG + 'cover = "own.png"\n', encoding="utf-8")
    Image.new("RGBA", (1500, 1500), "#0000").save(show / "own.png")
    before = (show / "own.png").read_bytes()
    told = cover(show)
    assert told.output.startswith("Converted from own.png: 1,500 pixels square")
    assert size_of(show / "output" / "cover.jpg") == ((1500, 1500), "JPEG")
    refused = cover(show, "--to", str(show / "own.png"))
    assert refused.exit_code == ProjectError.exit_code
    assert (show / "own.png").read_bytes() == before


def test_what_a_drawn_cover_cannot_show_is_told_and_a_font_of_ones_own_is_used(show: Path) -> None:
    config = CONFIG.replace('"Bees"', '"蜜蜂"', 1)
    (show / "podcast.toml").write_text(config, encoding="utf-8")
    told = cover(show)
    assert told.exit_code == 0
    assert "Warning: The cover is without “蜜蜂”" in told.output
    (show / "podcast.toml").write_text(config + 'cover_font = "own.ttf"\n', encoding="utf-8")
    assert "own.ttf" in cover(show).output
    (show / "own.ttf").write_bytes(b"no font")
    assert cover(show).exit_code == PublishingError.exit_code


def test_a_picture_that_is_no_use_is_told(show: Path) -> None:
    (show / "podcast.toml").write_text(CONFIG + 'cover = "own.png"\n', encoding="utf-8")
    Image.new("RGB", (1500, 900)).save(show / "own.png")
    told = cover(show)
    assert told.exit_code == PublishingError.exit_code
    assert "not square" in told.output
