"""Braille files, made by liblouis and read back by it."""

from __future__ import annotations

import shutil
import stat
import subprocess
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from podcast.errors import ProjectError, PublishingError
from podcast.model import Cue, Show
from podcast.publishing.braille import CELLS, LINES, PROGRAM, braille, require_braille

needs_liblouis = pytest.mark.skipif(not shutil.which(PROGRAM), reason="needs liblouis-bin")
SHOW = Show("Bees", "Ana Ruiz", "About bees.", "en", url="http://127.0.0.1", braille=True)


def read_back(file: bytes, *, table: str = "en-ueb-g2.ctb") -> str:
    """The words of a file as liblouis reads them, without page numbers."""
    pages = file.decode("ascii").split("\f")[:-1]
    lines = [line for page in pages for line in page.split("\r\n")[: LINES - 1]]
    asked = "\n".join(textwrap.wrap(" ".join(lines), width=1_000, break_on_hyphens=False))
    done = subprocess.run(
        [shutil.which(PROGRAM) or PROGRAM, "--backward", f"en-us-brf.dis,{table}"],
        input=asked.replace("\\", "\\\\").lower() + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    return " ".join(done.stdout.split())


def said(*texts: str) -> list[Cue]:
    return [Cue(at, at + 1, text, text, block=at) for at, text in enumerate(texts)]


@needs_liblouis
def test_a_dose_is_read_back_as_it_was_written() -> None:
    text = "Take 12.5 mg at 3:00 PM, never 125 mg."
    assert read_back(braille(said(text), language="en-GB")) == text


@needs_liblouis
def test_a_title_stands_in_the_middle_and_a_heading_at_cell_five() -> None:
    cues = [
        Cue(0, 1, "Bees", "Bees", role="title"),
        Cue(1, 2, "Winter", "Winter", role="heading", section=1),
        Cue(2, 3, "Cold.", "Cold.", section=1),
    ]
    title, free, also_free, heading, text, *_ = braille(cues, language="en").split(b"\r\n")
    assert (title.strip(), free, also_free) == (b",BEES", b"", b"")
    assert len(title) - len(title.lstrip()) == (CELLS - len(b",BEES")) // 2
    assert (heading, text) == (b"    ,W9T]", b"  ,COLD4")


@needs_liblouis
def test_each_page_has_25_lines_of_at_most_40_cells_and_its_number() -> None:
    file = braille(said(*["A bee flew over the long garden wall. " * 9] * 40), language="en")
    pages = file.decode("ascii").split("\f")
    assert pages.pop() == ""
    assert len(pages) > 10
    for page in pages:
        assert len(page.split("\r\n")[:-1]) == LINES
        assert all(len(line) <= CELLS for line in page.split("\r\n"))
    assert pages[0].split("\r\n")[LINES - 1].strip() == "#A"
    assert pages[9].split("\r\n")[LINES - 1].strip() == "#AJ"


@needs_liblouis
def test_a_sign_that_the_table_does_not_know_is_written_as_it_is_heard() -> None:
    cue = Cue(0, 1, "A 38 °C", "A treinta y ocho grados")
    heard = Cue(0, 1, "A treinta y ocho grados", "A treinta y ocho grados")
    assert braille([cue], language="es") == braille([heard], language="es")


@needs_liblouis
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt"])
def test_a_letter_without_braille_is_written_by_its_number_in_every_language(
    language: str,
) -> None:
    known = braille(said("so (U+65E5) x"), language=language)
    assert braille(said("so 日 x"), language=language) == known


@needs_liblouis
@settings(max_examples=8, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=600), min_size=1, max_size=4))
def test_any_text_gives_whole_pages_in_plain_letters(texts: list[str]) -> None:
    for page in braille(said(*texts), language="en").decode("ascii").split("\f")[:-1]:
        assert len(page.split("\r\n")) == LINES + 1


@needs_liblouis
def test_a_paragraph_longer_than_the_program_takes_loses_no_word() -> None:
    text = " ".join(f"bee{number}" for number in range(1_500))
    assert read_back(braille(said(text), language="en")) == text


def test_a_show_that_wants_braille_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ProjectError, match="liblouis is not on this machine"):
        require_braille(SHOW)
    with pytest.raises(ProjectError, match="no braille table for “ja”"):
        require_braille(replace(SHOW, language="ja"))
    require_braille(replace(SHOW, braille=False))


def test_a_program_that_loses_a_line_makes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / PROGRAM
    program.write_text("#!/bin/sh\necho\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PublishingError, match="lines of the text are missing"):
        braille(said("Two words."), language="en")
