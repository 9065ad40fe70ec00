"""Word files that are put together in other ways than Word's own."""

from __future__ import annotations

import io
import zipfile

import pytest

from podcast.errors import ArticleError
from podcast.reading.word.document import read_docx
from tests.reading.word.word_article import article_of, told
from tests.reading.word_file import par, run, word_file

BODY = (par(run("Bees"), style="Title"), par(run("They hum.")))


def changed(data: bytes, change: dict[bytes, bytes], names: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            for before, after in change.items():
                content = content.replace(before, after)
            new.writestr(names.get(name, name), content)
    return made.getvalue()


def test_the_document_is_found_by_its_relation_whatever_its_name() -> None:
    names = {
        "word/document.xml": "word/document2.xml",
        "word/_rels/document.xml.rels": "word/_rels/document2.xml.rels",
    }
    moved = changed(word_file(*BODY), {b"word/document.xml": b"word/document2.xml"}, names)
    assert told(article_of(moved)) == ["They hum."]


def test_the_strict_dialect_is_read_as_the_usual_one() -> None:
    strict = {
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": (
            b"http://purl.oclc.org/ooxml/wordprocessingml/main"
        )
    }
    hidden = par(run("Seen."), run("Hidden.", marks="<w:vanish/>"))
    assert told(article_of(changed(word_file(*BODY, hidden), strict, {}))) == ["They hum.", "Seen."]


def test_a_locked_or_old_file_is_told_as_that() -> None:
    with pytest.raises(ArticleError, match="locked with a password"):
        read_docx(b"\xd0\xcf\x11\xe0" + b"\0" * 100, source="a.docx")
