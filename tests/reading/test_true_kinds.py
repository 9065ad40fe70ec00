"""A file that is of another kind than its name says is told as what it is, with the way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import ArticleError
from podcast.reading import read
from tests.reading.epub.book_file import TEXT, book, page
from tests.reading.same_article import zipped
from tests.reading.word_file import par, run, word_file

_WORD = word_file(par(run("Bees"), style="Title"), par(run("They hum.")))
_BOOK = book({"a.xhtml": page(f"<h1>Nights</h1>{TEXT}")})
_FLAT_WORD = b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>'
_FLAT_ODT = b'<?xml version="1.0"?><office:document office:version="1.3"/>'
_FLAT_ODS = _FLAT_ODT.replace(
    b"/>", b' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>'
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_ODT = b"application/vnd.oasis.opendocument.text"
KINDS: dict[str, tuple[bytes, str, str]] = {
    "word": (_WORD, "a Word file (DOCX)", "ends in .docx"),
    "book": (_BOOK, "a book (EPUB)", "ends in .epub"),
    "odt": (zipped({"mimetype": _ODT}), "an OpenDocument text (ODT)", "ends in .odt"),
    "ods": (zipped({"mimetype": _ODS}), "a table of figures", "DOCX"),
    "xlsx": (zipped({"[Content_Types].xml": "", "xl/a.xml": ""}), "a table of figures", "DOCX"),
    "pptx": (zipped({"[Content_Types].xml": "", "ppt/a.xml": ""}), "a set of slides", "DOCX"),
    "pages": (zipped({"Index/Document.iwa": ""}), "a document of Pages", "Export"),
    "zip": (zipped({"a.txt": "a"}), "an archive", "Unpack it"),
    "gz": (b"\x1f\x8b\x08" + bytes(20), "an archive", "Unpack it"),
    "pdf": (b"%PDF-1.7\n", "a PDF", "ends in .pdf"),
    "rtf": (b"{\\rtf1 Bees hum.}", "Rich Text (RTF)", "DOCX"),
    "doc": (_OLE + "WordDocument".encode("utf-16-le"), "an old Office file (.doc)", "DOCX"),
    "locked": (
        _OLE + "EncryptedPackage".encode("utf-16-le"),
        "an Office file that is locked with a password",
        "without a password",
    ),
    "flat word": (_FLAT_WORD, "Word's flat XML", "DOCX"),
    "flat odt": (_FLAT_ODT, "a flat OpenDocument text (FODT)", "ends in .fodt"),
    "flat ods": (_FLAT_ODS, "a table of figures", "DOCX or ODT"),
    "mobi": (bytes(60) + b"BOOKMOBI" + bytes(9), "a Kindle book", "EPUB"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(20), "a picture", "OCR"),
    "mp3": (b"ID3\x03" + bytes(20), "sound or film", "text"),
    "page": (b"<!DOCTYPE html><p>Bees hum.</p>", "a web page (HTML)", "ends in .html"),
    "text": (b"Bees\n\nThey hum.\n", "plain text", "ends in .txt"),
}
_READ = {
    **{suffix: {"word"} for suffix in (".docx", ".docm", ".dotx", ".dotm")},
    ".epub": {"book"},
    **{suffix: {"odt"} for suffix in (".odt", ".ott")},
    ".fodt": {"flat odt"},
    ".pdf": {"pdf"},
    ".md": {"text", "page"},
    ".txt": {"text"},
    ".html": {"text", "page"},
}


@pytest.mark.parametrize("suffix", list(_READ))
@pytest.mark.parametrize("kind", list(KINDS))
def test_a_file_under_another_name_is_told_as_what_it_is(
    tmp_path: Path, kind: str, suffix: str
) -> None:
    data, name, mend = KINDS[kind]
    if kind in _READ[suffix]:
        return
    path = tmp_path / f"bees{suffix}"
    path.write_bytes(data)
    with pytest.raises(ArticleError) as caught:
        read(path, root=tmp_path)
    assert caught.value.what == f"This is {name}, whatever its name says."
    assert caught.value.where == f"bees{suffix}"
    assert mend in caught.value.mend


@pytest.mark.parametrize(
    "opening",
    [
        "ID3 tags hold the title of a song",
        "GIF89a was published in 1989",
        "PK is short for Phil Katz",
        "Rar! said the crow",
        "<pkg:package> holds all the parts of a Word file",
        "<office:document> opens a flat OpenDocument text",
        "II*",
        "% of towns\n\n\\documentclass is a command",
        "To: begin\n\nMIME-Version: 1.0 is what a mail has, and boundary=xyz for its parts",
    ],
)
def test_an_article_may_begin_with_a_word_that_is_a_sign(tmp_path: Path, opening: str) -> None:
    path = tmp_path / "signs.md"
    path.write_text(f"# Signs\n\n{opening}.\n")
    assert read(path, root=tmp_path).title == "Signs"
    path.write_text(f"{opening}\n=======\n\nIt is a sign.\n")
    assert read(path, root=tmp_path).sections


def test_a_pdf_that_begins_late_is_no_plain_text(tmp_path: Path) -> None:
    path = tmp_path / "bees.pdf"
    path.write_bytes(b"\n\n%PDF-1.4\nbroken\n")
    with pytest.raises(ArticleError) as caught:
        read(path, root=tmp_path)
    assert "plain text" not in caught.value.what


@pytest.mark.parametrize("suffix", [".doc", ".rtf", ".sxw", ".wps"])
def test_what_other_word_processors_made_has_a_way_out(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"bees{suffix}"
    path.write_bytes(_WORD)
    with pytest.raises(ArticleError, match="save it as DOCX or ODT") as caught:
        read(path, root=tmp_path)
    assert suffix in caught.value.what
