"""The parts of a Word file: found by their relations, read as trees, put together again."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from podcast.errors import ArticleError
from podcast.reading.tree import Element, all_text, local_name, xml_tree
from podcast.reading.word.markup import RELATION
from podcast.reading.zip_files import Archive, open_archive

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # the first bytes of .doc files and of locked .docx files
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/math": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/math"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": b"http://schemas.openxmlformats.org/drawingml/2006/",
}
_MAIN = "word/document.xml"
_CORE = "docProps/core.xml"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_RELATIONSHIPS = f"{_PACKAGE}Relationships"


@dataclass(frozen=True, slots=True)
class WordPackage:
    """A Word file: ``main`` is the document's part, ``trees`` the parts that are worked on."""

    archive: Archive
    main: str
    trees: dict[str, Element]

    @property
    def document(self) -> Element:
        """The tree of the document itself."""
        return self.trees[self.main]

    def texts(self) -> Iterator[tuple[str, Element]]:
        """Give each part that holds text of the author, by its name: the document first."""
        yield self.main, self.document
        for kind in ("footnotes", "endnotes"):
            name = self.part_of(kind)
            if name in self.trees:
                yield name, self.trees[name]

    def part_of(self, kind: str) -> str:
        """Give the name of the part that the document calls its ``kind`` ("styles"), or ""."""
        found = (to for kind_, to in self.relations(self.main).values() if kind_ == kind)
        return next((name for name in found if name in self.archive.names), "")

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Give by its id what a part refers to inside the file: the kind, and the part's name."""
        folder, path = posixpath.dirname(part), _relations_of(part)
        if path not in self.archive.names:
            return {}
        return {
            one.get("Id") or "": (
                (one.get("Type") or "").rpartition("/")[2],
                posixpath.normpath(posixpath.join(folder, one.get("Target") or "")).lstrip("/"),
            )
            for one in self.tree_of(path)
            if one.get("TargetMode") != "External"
        }

    def identities(self, part: str) -> frozenset[str]:
        """Give the ids of all that a part refers to, inside the file and outside."""
        tree = self.trees.get(_relations_of(part))
        return frozenset() if tree is None else frozenset(one.get("Id") or "" for one in tree)

    def add_picture(self, part: str, identity: str) -> None:
        """Let a part refer to a picture, which need not be there."""
        tree = self.trees.setdefault(_relations_of(part), etree.Element(_RELATIONSHIPS))
        made = etree.SubElement(tree, f"{_PACKAGE}Relationship")
        kind = f"{RELATION.strip('{}')}/image"
        for name, told in (("Id", identity), ("Type", kind), ("Target", "media/picture.png")):
            made.set(name, told)

    def tree_of(self, part: str) -> Element:
        """Read a part as XML. Raises ArticleError."""
        return _tree(self.archive, part)

    def packed(self) -> bytes:
        """Give the file again with its trees as they are now, and without its pictures."""
        changed = {
            name: etree.tostring(tree, encoding="utf-8") for name, tree in self.trees.items()
        }
        packed = io.BytesIO()
        remarks = self.part_of("comments")  # nobody reads them, and they may be broken
        with zipfile.ZipFile(packed, "w") as file:
            for name in sorted((self.archive.names | self.trees.keys()) - {remarks}):
                if name.endswith((".xml", ".rels")):
                    file.writestr(name, changed.get(name) or _plain(self.archive.part(name)))
        return packed.getvalue()

    def core_title(self) -> str:
        """Give the title that the file's properties say, or ""."""
        if _CORE not in self.archive.names:
            return ""
        core = self.tree_of(_CORE)
        return next((all_text(inner) for inner in core.iter() if local_name(inner) == "title"), "")


def open_word(data: bytes, *, source: str) -> WordPackage:
    """Open a Word file. Raises ArticleError for what is not a sound one."""
    if data.startswith(_OLD_OFFICE):
        raise ArticleError(
            "This file is locked with a password, or is an old .doc whatever its name says.",
            where=source,
            mend="Open it in a word processor and save it as DOCX, without a password.",
        )
    archive = open_archive(data, source=source, form="DOCX")
    _refuse_entities(archive)
    main = _main_part(archive)
    bare = WordPackage(archive, main, {main: _tree(archive, main)})
    kinds = ("styles", "numbering", "footnotes", "endnotes")
    parts = [main, *(name for kind in kinds if (name := bare.part_of(kind)))]
    related = (path for part in parts if (path := _relations_of(part)) in archive.names)
    trees = {name: bare.tree_of(name) for name in (*parts[1:], *related)}
    return WordPackage(archive, main, {main: bare.document, **trees})


def _relations_of(part: str) -> str:
    """Give the name of the part that says what another refers to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _main_part(archive: Archive) -> str:
    """Give the name of the document's part: nearly always ``word/document.xml``."""
    if "_rels/.rels" in archive.names:
        for one in _tree(archive, "_rels/.rels"):
            target = (one.get("Target") or "").lstrip("/")
            if (one.get("Type") or "").endswith("/officeDocument") and target in archive.names:
                return target
    return _MAIN


def _tree(archive: Archive, part: str) -> Element:
    return xml_tree(_plain(archive.part(part)), source=f"{archive.source}:{part}")


def _plain(part: bytes) -> bytes:
    """Give a part with the names of the usual dialect, where it is written in the strict one."""
    if b"http://purl.oclc.org/ooxml/" in part:
        for strict, usual in _STRICT.items():
            part = part.replace(strict, usual)
    return part


def _refuse_entities(archive: Archive) -> None:
    """Refuse document types: Word writes none, and mammoth would expand their entities."""
    for name in sorted(archive.names):
        if name.endswith((".xml", ".rels")):
            part = archive.part(name)
            if b"<!DOCTYPE" in part.replace(b"\0", b"") or b"<!ENTITY" in part.replace(b"\0", b""):
                raise ArticleError(
                    "The document declares entities, which no Word document needs.",
                    where=f"{archive.source}:{name}",
                    mend="Do not trust this file; ask its author for another.",
                )
