"""Templates, Word files with macros and flat files are the same article as their kin."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from podcast.errors import ArticleError
from podcast.model import Article, Equation, Figure
from podcast.reading import HOLDS_PICTURES, READABLE, read
from tests.reading import word_file
from tests.reading.odt.test_document import FORMULA, SPACES, STYLES, odt
from tests.reading.same_article import bare, zipped
from tests.reading.word.word_article import left_out, told

_MACRO = "Sub AutoOpen() MsgBox Wasps End Sub"
_BODY = (
    '<text:h text:outline-level="1">Bees</text:h><text:p>They hum.<text:note>'
    "<text:note-citation>1</text:note-citation><text:note-body><text:p>All night.</text:p>"
    "</text:note-body></text:note></text:p>"
)


def _read(folder: Path, name: str, data: bytes) -> Article:
    (folder / name).write_bytes(data)
    return read(folder / name, root=folder)


def _with_macros(data: bytes, kind: str) -> bytes:
    """Give a Word file as Word writes one with macros: another type of its main part, and code."""
    main = f'<Override PartName="/word/document.xml" ContentType="application/{kind}.main+xml"/>'
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts: dict[str, str | bytes] = {name: file.read(name) for name in file.namelist()}
        types = file.read("[Content_Types].xml").decode()
    parts["[Content_Types].xml"] = types.replace("</Types>", f"{main}</Types>")
    assert parts["[Content_Types].xml"] != types
    code = {"word/vbaProject.bin": _MACRO, "word/vbaData.xml": f"<vba>{_MACRO}</vba>"}
    return zipped({**parts, **code})


def _flat(body: str, *, title: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {SPACES} '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:meta><dc:title>{title}</dc:title></office:meta>"
        f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.docm", "vnd.ms-word.document.macroEnabled"),
        ("a.dotm", "vnd.ms-word.template.macroEnabledTemplate"),
        ("a.dotx", "vnd.openxmlformats-officedocument.wordprocessingml.template"),
    ],
)
def test_a_word_file_with_macros_and_a_template_are_read_without_them(
    tmp_path: Path, name: str, kind: str
) -> None:
    plain = word_file.same_article()
    article = _read(tmp_path, name, _with_macros(plain, kind))
    assert bare(article.sections) == bare(_read(tmp_path, "a.docx", plain).sections)
    assert "Wasps" not in str(article)


def test_a_word_file_with_macros_under_the_name_of_one_without_is_read(tmp_path: Path) -> None:
    data = _with_macros(word_file.same_article(), "vnd.ms-word.document.macroEnabled")
    assert _read(tmp_path, "a.docx", data).sections


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.ott", odt(_BODY)),
        ("a.fodt", _flat(_BODY)),
        ("a.fodt", _flat(_BODY).replace(b"\n", b"", 1)),
        ("a.fodt", b"\xef\xbb\xbf" + _flat(_BODY)),
        ("a.fodt", _flat(_BODY).replace(b"<office:document ", b"<office:document\n", 1)),
        ("a.fodt", _flat(_BODY).replace(b"?>", b"?><!-- " + 300 * b"Share it. " + b"-->", 1)),
        ("a.fodt", _flat(_BODY).partition(b"\n")[2]),
    ],
)
def test_a_template_and_a_flat_file_are_the_same_article(
    tmp_path: Path, name: str, data: bytes
) -> None:
    article = _read(tmp_path, name, data)
    plain = _read(tmp_path, "a.odt", odt(_BODY))
    assert (article.title, bare(article.sections)) == ("Bees", bare(plain.sections))
    assert [note.label for note in article.notes] == ["1"]


def test_the_properties_of_a_flat_file_are_its_own(tmp_path: Path) -> None:
    data = _flat("<text:p>They hum.</text:p>", title="Bees")
    assert _read(tmp_path, "a.fodt", data).title == "Bees"


def test_what_a_flat_file_holds_of_pictures_and_objects_is_no_text(tmp_path: Path) -> None:
    picture = (
        "<text:p><draw:frame><draw:image><office:binary-data>Wasps</office:binary-data>"
        "</draw:image><svg:desc>A hive</svg:desc></draw:frame></text:p>"
    )
    chart = (
        "<text:p><draw:frame><draw:object><office:document><office:body><office:chart>"
        "<text:p>Wasps</text:p></office:chart></office:body></office:document></draw:object>"
        "</draw:frame></text:p>"
    )
    formula = f"<text:p><draw:frame><draw:object>{FORMULA}</draw:object></draw:frame></text:p>"
    article = _read(tmp_path, "a.fodt", _flat(f"{_BODY}{picture}{chart}{formula}"))
    blocks = [block for section in article.sections for block in section.blocks]
    assert [block.alt for block in blocks if isinstance(block, Figure)] == ["A hive"]
    assert len([block for block in blocks if isinstance(block, Equation)]) == 1
    assert "Wasps" not in " ".join(told(article))
    assert left_out(article) == [("object", "embedded object")]


def test_a_large_picture_in_a_flat_file_stops_nothing(tmp_path: Path) -> None:
    data = (
        f"<draw:image><office:binary-data>{'Bees' * 2_600_000}\n</office:binary-data></draw:image>"
    )
    article = _read(
        tmp_path, "a.fodt", _flat(f"{_BODY}<text:p><draw:frame>{data}</draw:frame></text:p>")
    )
    assert told(article)[0] == "They hum."


def test_a_flat_table_under_the_name_of_a_text_says_that_it_has_no_text(tmp_path: Path) -> None:
    data = _flat("").replace(b"office:text", b"office:spreadsheet")
    with pytest.raises(ArticleError, match=r"no title|no text"):
        _read(tmp_path, "a.fodt", data)


def test_entities_of_a_flat_file_are_refused(tmp_path: Path) -> None:
    data = _flat("<text:p>&bees;</text:p>").replace(
        b"\n", b'\n<!DOCTYPE a [<!ENTITY bees "Bees">]>', 1
    )
    with pytest.raises(ArticleError, match="not allowed here"):
        _read(tmp_path, "a.fodt", data)


def test_what_holds_its_pictures_is_told_apart() -> None:
    beside = {".md", ".markdown", ".txt", ".html", ".htm"}
    assert beside == READABLE - HOLDS_PICTURES
