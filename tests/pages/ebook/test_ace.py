"""Ace by DAISY looks for what keeps people out of a book."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from podcast.model import Episode, Show
from podcast.publishing.ebook.collection import write_collection
from podcast.publishing.ebook.finished_book import open_book
from tests.pages.ebook.bound import bound

ACE = Path(__file__).parents[2] / "judges" / "node_modules" / ".bin" / "ace-cli"

pytestmark = [pytest.mark.judge, pytest.mark.long]


@pytest.fixture
def ace(judge: Callable[..., str], tmp_path: Path) -> Callable[[Path], list[str]]:
    """The rules that a book breaks, by Ace's names for them."""

    def ask(book: Path) -> list[str]:
        judge("chromium", "--version")
        report = tmp_path / "report"
        browser = {"PUPPETEER_EXECUTABLE_PATH": shutil.which("chromium") or ""}
        said = judge(ACE, "--force", "--outdir", report, book, env=browser)
        assert (report / "report.json").is_file(), said
        told = json.loads((report / "report.json").read_text("utf-8"))
        return sorted(set(_broken(told["assertions"])))

    return ask


def _broken(assertions: list[dict[str, Any]]) -> Iterator[str]:
    for one in assertions:
        if "assertions" in one:
            yield from _broken(one["assertions"])
        elif one["earl:result"]["earl:outcome"] == "fail":
            yield one["earl:test"]["dct:title"]


def test_ace_finds_nothing_in_the_book_of_an_episode(
    episode: Episode, show: Show, tmp_path: Path, ace: Callable[[Path], list[str]]
) -> None:
    assert ace(bound(episode, show=show, folder=tmp_path)) == []


def test_ace_finds_nothing_in_a_book_of_two(
    episode: Episode, show: Show, tmp_path: Path, ace: Callable[[Path], list[str]]
) -> None:
    part = open_book(bound(episode, show=show, folder=tmp_path))
    with (tmp_path / "two.epub").open("wb") as to:
        write_collection([part, part], title="Bees twice", show=show, cover=b"", to=to)
    assert ace(tmp_path / "two.epub") == []


def test_ace_would_notice_a_picture_without_a_text_and_a_hazard_kept_quiet(
    episode: Episode, show: Show, tmp_path: Path, ace: Callable[[Path], list[str]]
) -> None:
    whole, hurt = bound(episode, show=show, folder=tmp_path), tmp_path / "hurt.epub"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(hurt, "w") as target:
        for entry in source.infolist():
            data = source.read(entry).replace(b' alt="Two', b' data-alt="Two')
            target.writestr(entry, data.replace(b"schema:accessibilityHazard", b"schema:hazard"))
    assert ace(hurt) == ["image-alt", "metadata-accessibilityhazard"]
