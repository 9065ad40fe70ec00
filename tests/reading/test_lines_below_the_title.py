"""Lines below a title that name who wrote it, when, and how long it takes to read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from podcast.model import Article
from podcast.reading import read


def _read(*lines: str, folder: Path) -> Article:
    body = "\n\n".join(("# On tides", *lines, "The sea comes and it goes, twice in a day."))
    (folder / "tides.md").write_text(body, encoding="utf-8")
    return read(folder / "tides.md", root=folder)


@pytest.mark.parametrize(
    "line",
    [
        "By Ana Ruiz | 12 min read | Updated 5 November 2026",
        "*Updated 5 November 2026 · By Ana Ruiz*",
        "5 November 2026 • By Ana Ruiz • Reading time: 4 minutes",
    ],
)
def test_a_line_in_parts_tells_name_and_day(line: str, tmp_path: Path) -> None:
    article = _read(line, folder=tmp_path)
    assert (article.byline, article.published) == ("Ana Ruiz", date(2026, 11, 5))
    assert [one.reason for one in article.left_out] == ["byline"]


@pytest.mark.parametrize(
    "line",
    ["By Ana Ruiz | and the sea took it", "High water | 12 metres", "5 March 2026 | 7 March 2026"],
)
def test_a_line_with_another_part_is_heard(line: str, tmp_path: Path) -> None:
    article = _read(line, folder=tmp_path)
    assert not article.byline
    assert not article.left_out


@pytest.mark.parametrize(
    "line",
    [
        "5 min read",
        "Time to read: 5 min",
        "Lesezeit: 5 Minuten",
        "5 Min. Lesezeit",
        "Temps de lecture : 4 min",
        "4 minutos de lectura",
    ],
)
def test_how_long_it_takes_to_read_is_left_out(line: str, tmp_path: Path) -> None:
    article = _read(line, folder=tmp_path)
    assert [(one.text, one.reason) for one in article.left_out] == [(line, "reading time")]


def test_how_long_it_takes_to_bake_is_heard(tmp_path: Path) -> None:
    assert not _read("10 minutes", folder=tmp_path).left_out


def test_two_names_in_parts_are_both_the_writers(tmp_path: Path) -> None:
    article = _read("By Ana Ruiz | By Bo Lee | 5 November 2026", folder=tmp_path)
    assert article.byline == "Ana Ruiz, Bo Lee"
