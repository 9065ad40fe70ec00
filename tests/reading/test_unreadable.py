"""A file of a kind that is not read: the message says how to make it readable."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import ArticleError
from podcast.reading import read


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.doc", "save it as DOCX"),
        ("a.RTF", "save it as DOCX"),
        ("a.mobi", "EPUB"),
        ("a.mhtml", "HTML"),
        ("a.rst", "Markdown"),
        ("a.xyz", ".docx"),
    ],
)
def test_the_way_out_fits_the_kind_of_file(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"something")
    with pytest.raises(ArticleError, match="cannot be read") as caught:
        read(tmp_path / name, root=tmp_path)
    assert words in caught.value.mend


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx"])
def test_rich_text_under_another_name_is_told_and_not_spoken(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(rb"{\rtf1\ansi{\pard Bears sleep.\par}}")
    with pytest.raises(ArticleError, match="Rich Text") as caught:
        read(tmp_path / name, root=tmp_path)
    assert "save it as DOCX" in caught.value.mend
