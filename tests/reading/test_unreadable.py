"""A file of a kind that is not read: the message says how to make it readable."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import ArticleError
from podcast.reading import read
from tests.reading.same_article import zipped


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.doc", "save it as DOCX"),
        ("a.RTF", "save it as DOCX"),
        ("a.mobi", "EPUB"),
        ("a.mhtml", "HTML"),
        ("a.rst", "Markdown"),
        ("a.pages", "Pages"),
        ("a.pptx", "text"),
        ("a.odp", "text"),
        ("a.xlsx", "words"),
        ("a.eml", "mail program"),
        ("a.msg", "mail program"),
        ("a.zip", "Unpack"),
        ("a.ipynb", "HTML"),
        ("a.typ", "Markdown"),
        ("a.xhtml", ".html"),
        ("a.mkd", ".md"),
        ("a.djvu", "OCR"),
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


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize(
    ("text", "kind", "mend"),
    [
        (
            (
                "From: <Saved by Blink>\nSubject: Bees\nMIME-Version: 1.0\n"
                'Content-Type: multipart/related; type="text/html"; boundary="--x"\n\n----x\n'
            ),
            "MHTML",
            "HTML only",
        ),
        (
            (
                "Subject: Bees\nMIME-Version: 1.0\n"
                'Content-Type: multipart/alternative; boundary="x"\n\n--x\n'
            ),
            "mail",
            "mail program",
        ),
        ("% bees\n\n\\RequirePackage{x}\n\\documentclass{article}\n", "LaTeX", "DOCX"),
        (
            '<?xml version="1.0"?>\n<FictionBook><body><p>Bees.</p></body></FictionBook>',
            "FictionBook",
            "EPUB",
        ),
    ],
)
def test_what_would_be_read_with_its_codes_is_told(
    name: str, text: str, kind: str, mend: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ArticleError, match=kind) as caught:
        read(tmp_path / name, root=tmp_path)
    assert mend in caught.value.mend


@pytest.mark.parametrize(
    "text",
    [
        "# LaTeX\n\nA file begins so:\n\n    \\documentclass{article}\n",
        "Subject: how mail is sent\n\nIt says MIME-Version: 1.0 and boundary= before its parts.\n",
    ],
)
def test_a_text_about_such_files_is_read(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(text)
    assert read(tmp_path / "a.md", root=tmp_path).sections


def test_slides_of_opendocument_are_no_table(tmp_path: Path) -> None:
    kind = "application/vnd.oasis.opendocument.presentation"
    (tmp_path / "a.odt").write_bytes(zipped({"mimetype": kind, "content.xml": "<a/>"}))
    with pytest.raises(ArticleError, match="slides"):
        read(tmp_path / "a.odt", root=tmp_path)
