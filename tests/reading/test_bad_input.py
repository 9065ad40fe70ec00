"""Files that are wrong or hostile: a clear error each, within bounds."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from podcast.errors import ArticleError
from podcast.reading import READABLE, read
from podcast.reading.tree import xml_tree
from tests.reading.same_article import container, zipped
from tests.reading.word_file import par, run, word_file

_PACKAGE = (
    '<package><manifest><item id="a" href="{}"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>'
)
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def problem(folder: Path, name: str, content: bytes) -> ArticleError:
    path = folder / "content" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    with pytest.raises(ArticleError) as caught:
        read(path, root=folder)
    error = caught.value
    assert error.where.startswith(f"content/{name}")
    assert error.what.endswith((".", ":")) or ":" in error.what
    assert error.mend
    return error


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no such file") as caught:
        read(tmp_path / "content" / "bees.md", root=tmp_path)
    assert caught.value.where == "content/bees.md"


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "bees.md").mkdir()
    with pytest.raises(ArticleError, match="not a file"):
        read(tmp_path / "bees.md", root=tmp_path)


def test_an_unknown_suffix_names_the_known_ones(tmp_path: Path) -> None:
    error = problem(tmp_path, "bees.xyz", b"%PDF")
    assert all(suffix in error.mend for suffix in READABLE)


@pytest.mark.parametrize("suffix", sorted(READABLE))
def test_an_empty_file_is_an_error(suffix: str, tmp_path: Path) -> None:
    assert "empty" in problem(tmp_path, f"bees{suffix}", b"").what
    assert "empty" in problem(tmp_path, f"bees{suffix}", b" \n\t\n").what


@pytest.mark.parametrize("suffix", sorted(READABLE))
def test_a_renamed_picture_is_an_error(suffix: str, tmp_path: Path) -> None:
    problem(tmp_path, f"bees{suffix}", _PNG)


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
def test_a_nul_character_is_told_with_its_line(suffix: str, tmp_path: Path) -> None:
    error = problem(tmp_path, f"bees{suffix}", b"one\ntwo\0\n")
    assert "binary" in error.what
    assert error.where.endswith(":2")


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_invalid_utf8_is_told_with_byte_and_line(suffix: str, tmp_path: Path) -> None:
    error = problem(tmp_path, f"bees{suffix}", b"one\ntwo\nthr\x81e\n")
    assert "byte 11" in error.what
    assert error.where.endswith(":3")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_are_understood(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "bees.txt"
    path.write_bytes("Bées\n\nThey live in the town.\n".encode(encoding))
    assert read(path, root=tmp_path).title == "Bées"


def test_a_page_may_declare_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "bees.html"
    path.write_bytes(
        '<meta charset="iso-8859-1"><h1>Bées</h1><p>They live here.</p>'.encode("latin-1")
    )
    assert read(path, root=tmp_path).title == "Bées"


def test_a_file_of_more_than_twenty_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "bees.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(ArticleError, match="200 MB"):
        read(path, root=tmp_path)


@pytest.mark.parametrize("text", ["# Only a title\n", "---\ntitle: T\n---\n", "---\ntitle: T\n---"])
def test_a_title_without_a_text_is_an_error(text: str, tmp_path: Path) -> None:
    assert "no text" in problem(tmp_path, "bees.md", text.encode()).what


def test_a_page_without_text_is_an_error(tmp_path: Path) -> None:
    problem(tmp_path, "bees.html", b"<html><body><script>x()</script></body></html>")


def test_a_page_nested_too_deep_is_an_error(tmp_path: Path) -> None:
    error = problem(tmp_path, "bees.html", b"<h1>T</h1>" + b"<div>" * 5000 + b"deep")
    assert "deep" in error.what


def test_a_page_expands_no_entities(tmp_path: Path) -> None:
    path = tmp_path / "bees.html"
    path.write_text(
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        "<h1>T</h1><p>It says &x; here.</p>"
    )
    article = read(path, root=tmp_path)
    assert "&x;" in str(article)


class TestArchives:
    def test_a_truncated_archive_is_an_error(self, tmp_path: Path) -> None:
        problem(tmp_path, "bees.docx", word_file(par(run("text")))[:300])

    def test_a_zip_file_without_a_document_is_an_error(self, tmp_path: Path) -> None:
        half: dict[str, str | bytes] = {"word/styles.xml": "b"}
        assert "word/document.xml" in problem(tmp_path, "b.docx", zipped(half)).what
        book: dict[str, str | bytes] = {"mimetype": "application/epub+zip"}
        assert "container.xml" in problem(tmp_path, "b.epub", zipped(book)).what

    def test_an_archive_with_a_password_is_told_as_that(self, tmp_path: Path) -> None:
        data = bytearray(word_file(par(run("text"))))
        for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = -1
            while (at := data.find(sign, at + 1)) >= 0:
                data[at + flags] |= 1
        error = problem(tmp_path, "bees.docx", bytes(data))
        assert error.what == "The file is locked with a password."
        assert "without a password" in error.mend

    def test_what_a_library_met_stands_on_one_line(self, tmp_path: Path) -> None:
        data = word_file(par(run("text")))
        broken = data.replace(b"word/document.xml", b"word/do  \n\n  x.xml", 1)
        what = problem(tmp_path, "bees.docx", broken).what
        assert what.startswith("The file is damaged, or did not arrive whole: ")
        assert "\n" not in what
        assert "  " not in what
        assert not what.endswith("..")

    def test_a_zip_bomb_is_refused_before_it_unpacks(self, tmp_path: Path) -> None:
        bomb = io.BytesIO()
        with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as file:
            for number in range(11):
                file.writestr(f"word/{number}.xml", bytes(20 * 1024 * 1024))
        error = problem(tmp_path, "bees.docx", bomb.getvalue())
        assert "200 MB" in error.what

    def test_one_part_that_is_too_large_is_refused(self, tmp_path: Path) -> None:
        parts: dict[str, str | bytes] = {"word/document.xml": bytes(21 * 1024 * 1024)}
        assert "20 MB" in problem(tmp_path, "bees.docx", zipped(parts)).what

    def test_too_many_parts_are_refused(self, tmp_path: Path) -> None:
        parts: dict[str, str | bytes] = {f"{number}.txt": "" for number in range(5001)}
        assert "5001 parts" in problem(tmp_path, "bees.epub", zipped(parts)).what

    def test_a_word_document_expands_no_entities(self, tmp_path: Path) -> None:
        laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'
        for encoding in ("utf-8", "utf-16"):
            parts: dict[str, str | bytes] = {"word/document.xml": laughs.encode(encoding)}
            assert "entities" in problem(tmp_path, "bees.docx", zipped(parts)).what

    def test_a_word_document_nested_too_deep_is_an_error(self, tmp_path: Path) -> None:
        nested = par(run("x"))
        for _ in range(60):
            nested = f"<w:tbl><w:tr><w:tc>{nested}</w:tc></w:tr></w:tbl>"
        assert "deep" in problem(tmp_path, "bees.docx", word_file(nested)).what

    @pytest.mark.parametrize("path", ["../../etc/passwd", "/etc/passwd", "..%2f..%2fx", "a\\..\\b"])
    def test_an_epub_whose_paths_lead_out_is_an_error(self, path: str, tmp_path: Path) -> None:
        package = _PACKAGE.format(path)
        parts: dict[str, str | bytes] = {
            "META-INF/container.xml": container("p.opf"),
            "p.opf": package,
        }
        assert "out of it" in problem(tmp_path, "bees.epub", zipped(parts)).what

    def test_an_epub_whose_chapter_is_missing_is_an_error(self, tmp_path: Path) -> None:
        package = _PACKAGE.format("a.xhtml")
        parts: dict[str, str | bytes] = {
            "META-INF/container.xml": container("p.opf"),
            "p.opf": package,
        }
        assert "a.xhtml" in problem(tmp_path, "bees.epub", zipped(parts)).what

    def test_an_epub_expands_no_entities(self, tmp_path: Path) -> None:
        package = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><package>&a;</package>'
        parts: dict[str, str | bytes] = {
            "META-INF/container.xml": container("p.opf"),
            "p.opf": package,
        }
        assert "entity" in problem(tmp_path, "bees.epub", zipped(parts)).what


def test_a_reader_is_imported_only_when_its_format_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Bees\n\nThey live in the town.\n")
    code = (
        "import sys; from pathlib import Path; from podcast.reading import read;"
        "read(Path('a.txt'), root=Path('.'));"
        "heavy = {'lxml', 'mammoth', 'trafilatura', 'markdown_it', 'requests'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    house = Path(__file__).parents[2]
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "[]"


def test_a_file_whose_name_is_not_unicode_is_told_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"b\xe4r.md")
    path.write_text("# Bear\n\nIt sleeps.\n", encoding="utf-8")
    with pytest.raises(ArticleError, match="no address can be made of it") as caught:
        read(path, root=tmp_path)
    assert caught.value.where == "b\\udce4r.md"


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.docx", "a.html"])
def test_what_git_lfs_leaves_in_a_files_place_is_told(name: str, tmp_path: Path) -> None:
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'4d' * 32}\nsize 12345\n"
    (tmp_path / name).write_text(pointer, "utf-8")
    with pytest.raises(ArticleError, match="Git LFS") as told:
        read(tmp_path / name, root=tmp_path)
    assert told.value.mend == "Run: git lfs pull"


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/ncx.dtd", "ncx.dtd"])
def test_a_document_type_elsewhere_is_not_looked_for(address: str, tmp_path: Path) -> None:
    broken = tmp_path / "ncx.dtd"  # so that whoever reads it meets an error
    broken.write_text("<!ELEMENT")
    named = address if ":" in address else broken.as_uri()
    data = f'<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "{named}"><ncx>Bees</ncx>'
    assert xml_tree(data.encode(), source="toc.ncx").text == "Bees"


@pytest.mark.parametrize("form", ["{}", "file://{}"])
@pytest.mark.parametrize(
    "head", ['SYSTEM "{}"', '[<!ENTITY % all SYSTEM "{}"> %all;]', 'PUBLIC "-//X//Y" "{}"']
)
def test_a_document_type_that_is_there_is_not_read(head: str, form: str, tmp_path: Path) -> None:
    there = tmp_path / "own.dtd"
    there.write_text('<!ENTITY own "SECRET"><!ATTLIST ncx told CDATA "SECRET">', "utf-8")
    opening = f"<!DOCTYPE ncx {head.format(form.format(there))}>"
    assert xml_tree(f"{opening}<ncx>Bees</ncx>".encode(), source="toc.ncx").get("told") is None
    for inner in ("<ncx>Bees &own;</ncx>", "<ncx told='&own;'>Bees</ncx>"):
        with pytest.raises(ArticleError, match=r"entity .* is not allowed"):
            xml_tree(f"{opening}{inner}".encode(), source="toc.ncx")


def test_an_entity_in_an_attribute_is_not_lost_without_a_word() -> None:
    data = b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x.dtd">\n<p title="5&nbsp;mg">a</p>'
    with pytest.raises(ArticleError, match="entity in an attribute") as caught:
        xml_tree(data, source="a.xhtml")
    assert caught.value.where == "a.xhtml:2"
