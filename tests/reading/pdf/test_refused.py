"""PDFs that are not read: what is wrong with them, and what to save instead."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pypdf
import pytest

from podcast.errors import ArticleError
from podcast.reading import read
from tests.reading.pdf.pdf_file import FULL, TITLE, Text, column, pdf, understood


def problem(data: bytes) -> ArticleError:
    with pytest.raises(ArticleError) as caught:
        understood(data)
    return caught.value


def test_lists_side_by_side_are_told_and_how_to_save_them() -> None:
    page = [TITLE]
    for x in (72, 320):
        page += [Text("Each of the bees came home", x=x, y=700 - 14 * at) for at in range(20)]
    error = problem(pdf(page))
    assert "side by side" in error.what
    assert "DOCX" in error.mend
    assert error.where == "a.pdf:page 1"


def test_two_short_lists_side_by_side_are_told_too() -> None:
    page = [TITLE]
    for x in (72, 320):
        page += [Text("Each of the bees came home", x=x, y=700 - 14 * at) for at in range(5)]
    assert "side by side" in problem(pdf(page)).what


def test_a_scan_is_told() -> None:
    error = problem(pdf([], []))
    assert "pictures of pages" in error.what
    assert "OCR" in error.mend


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_a_password_is_told_and_one_that_only_keeps_from_changing_is_none(algorithm: str) -> None:
    data = pdf([TITLE, *column(*FULL, top=720)])
    for word, is_open in (("", True), ("secret", False)):
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
        writer.encrypt(word, "owner", algorithm=algorithm)
        writer.write(made := io.BytesIO())
        if is_open:
            assert understood(made.getvalue()).title == "Bees at night"
        else:
            assert "password" in problem(made.getvalue()).what


def test_a_book_is_too_long() -> None:
    error = problem(pdf(*[[] for _ in range(301)]))
    assert "301 pages, and 300 is the most" in error.what


def test_pages_that_take_too_many_steps_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("podcast.reading.pdf.pieces._MOST_STEPS", 20)
    assert "too many steps" in problem(pdf([TITLE, *column(*FULL, top=720)])).what


def test_what_is_no_pdf_or_damaged_is_told_by_us_alone(capfd: pytest.CaptureFixture[str]) -> None:
    assert "no PDF" in problem(b"hello").what
    assert "damaged" in problem(b"%PDF-1.7\nhello").what
    assert capfd.readouterr().err == ""


def test_without_the_extra_the_message_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    (tmp_path / "a.pdf").write_bytes(pdf([TITLE]))
    with pytest.raises(ArticleError, match="pypdf") as caught:
        read(tmp_path / "a.pdf", root=tmp_path)
    assert "articlecast[pdf]" in caught.value.mend
