"""What a file is by its bytes, whatever its name says: told with the way out for that kind."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass

from podcast.errors import ArticleError

TO_WORD = "Open it in a word processor (LibreOffice has no price) and save it as DOCX or ODT."
"""The way out for what other word processors wrote."""

TO_PAGES = "Export it as Word (DOCX) or EPUB, in Pages."
TO_TEXT = "Save its text as DOCX or ODT."
TO_WORDS = "Save the words that belong to it as DOCX or ODT."
FROM_MAIL = "Open it in a mail program and save its text as a .txt file."
UNPACK = "Unpack it, and take the article that is in it."
"""The ways out for documents of Pages, slides, tables, mails and archives."""

_LOOKED_AT = 1024  # bytes at a file's start
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_TO_EPUB = "Export it as EPUB."
_NO_TEXT = "Take the file that holds the article's text."


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a file is, the suffixes under which that is read, and the way out under others."""

    name: str
    suffixes: frozenset[str] = frozenset()
    mend: str = ""


def _read_as(name: str, *suffixes: str) -> _Kind:
    return _Kind(name, frozenset(suffixes), f"Rename it, so that its name ends in {suffixes[0]}.")


_WORD = _read_as("a Word file (DOCX)", ".docx", ".docm", ".dotx", ".dotm")
_ODT = _read_as("an OpenDocument text (ODT)", ".odt", ".ott")
_EPUB = _read_as("a book (EPUB)", ".epub")
_PDF = _read_as("a PDF", ".pdf")
_PAGE = _read_as("a web page (HTML)", ".html", ".htm", ".md", ".markdown")
_PLAIN = _read_as("plain text", ".txt", ".md", ".markdown", ".html", ".htm")
_TABLE = _Kind("a table of figures", mend=TO_WORDS)
_SLIDES = _Kind("a set of slides", mend=TO_TEXT)
_PAGES = _Kind("a document of Pages", mend=TO_PAGES)
_BOOK = _Kind("a Kindle book", mend=_TO_EPUB)
_PICTURE = _Kind("a picture", mend=f"{_NO_TEXT} Of a scan, OCR makes text.")
_SOUND = _Kind("sound or film", mend=_NO_TEXT)
_ARCHIVE = _Kind("an archive", mend=UNPACK)
_OLD = _Kind("an old Office file (.doc)", mend=TO_WORD)
_LOCKED = _Kind(
    "an Office file that is locked with a password", mend="Save it as DOCX without a password."
)
_FLAT_WORD = _Kind("Word's flat XML", mend=TO_WORD)
_FLAT_ODT = _read_as("a flat OpenDocument text (FODT)", ".fodt")
_SAVED_PAGE = _Kind(
    "a web page with its pictures in one file (MHTML)",
    mend="Open it in a browser and save it as a web page, HTML only.",
)
_SENT_MAIL = _Kind("a mail as it is sent", mend=FROM_MAIL)
_TEX = _Kind("LaTeX", mend="Export it as Markdown, HTML or DOCX.")
_FICTION_BOOK = _Kind("a FictionBook (FB2)", mend=_TO_EPUB)
_RTF = _Kind("Rich Text (RTF)", mend=TO_WORD)

_BEGINNINGS = (
    (b"{\\rtf", _RTF),
    (b"\xfe7\0", _OLD),
    (b"\xdb\xa5", _OLD),
    (b"\xffWPC", _Kind("a WordPerfect file", mend=TO_WORD)),
    (b"%PDF-", _PDF),
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"ID3", _SOUND),
    (b"OggS", _SOUND),
    (b"fLaC", _SOUND),
    (b"\x1f\x8b\x08", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"Rar!\x1a\x07", _ARCHIVE),
    (b"\xfd7zXZ\0", _ARCHIVE),
)
_OPENDOCUMENT = b"application/vnd.oasis.opendocument."
_TEXT_OF = (b"text", b"text-template", b"text-web", b"text-master")
_FLAT = re.compile(rb"<office:document[\s>]")
_NAMES = b"xmlns:office"
_FLAT_OF = re.compile(
    rb"""office:mimetype\s{0,9}=\s{0,9}["']application/vnd\.oasis\.opendocument\.([a-z-]{1,40})"""
)
_LONGEST_TAG = 16_384  # bytes to the end of a flat file's first tag: many names, and a licence
_HTML = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<!doctype\s{1,20}html|<html)\b", re.IGNORECASE)

_HEAD_OF_MAIL = re.compile(rb"(?:\xef\xbb\xbf)?[A-Za-z][A-Za-z-]{1,40}:[ \t]")
_TEX_BEGINS = re.compile(rb"\\document(?:class|style)\s*[\[{]")
_BEFORE_TEX = re.compile(rb"\s*(?:$|[%{}\\])")


def refuse_another(data: bytes, *, suffix: str, source: str) -> None:
    """Refuse a file that is of another kind than its suffix says. Raises ArticleError."""
    kind = _kind_of(data)
    if kind is not None and suffix not in kind.suffixes:
        what = f"This is {kind.name}, whatever its name says."
        raise ArticleError(what, where=source, mend=kind.mend)


def _kind_of(data: bytes) -> _Kind | None:
    """Tell a kind by its signs; None where a file has none."""
    start = data[:_LOOKED_AT]
    if start.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if start.startswith(_OLD_OFFICE):
        return _old_office(data)
    if start[60:68] in (b"BOOKMOBI", b"TEXtREAd"):
        return _BOOK
    for sign, kind in _BEGINNINGS:
        # An article may begin with a word that is a sign: ID3, GIF89a.
        if start.startswith(sign) and (kind in (_RTF, _PDF) or b"\0" in start):
            return kind
    return _of_text(data, start)


def _of_text(data: bytes, start: bytes) -> _Kind | None:
    is_xml = start.startswith((b"<?xml", b"\xef\xbb\xbf<?xml"))
    if is_xml and b'progid="Word.Document"' in start:
        return _FLAT_WORD
    flat = _FLAT.search(data, 0, _LONGEST_TAG if is_xml else _LOOKED_AT)
    begins = flat and not start[: flat.start()].strip(b"\xef\xbb\xbf \t\r\n")
    if flat and (is_xml or (begins and _NAMES in data[:_LONGEST_TAG])):  # or a text about the tag
        told = _FLAT_OF.search(data, 0, _LONGEST_TAG)
        kind = _ODT if told is None else _of_opendocument(told[1])
        return _FLAT_ODT if kind is _ODT else kind
    if is_xml and b"<FictionBook" in start:
        return _FICTION_BOOK
    return _of_words(data, start)


def _of_words(data: bytes, start: bytes) -> _Kind | None:
    if _HTML.match(start):
        return _PAGE
    if (sent := _sent(start)) is not None:
        return sent
    if b"\0" in start or b"%PDF-" in start or _is_no_utf8(data):  # a PDF may begin late
        return None
    return _TEX if _is_tex(data[:_LONGEST_TAG]) else _PLAIN


def _sent(start: bytes) -> _Kind | None:
    """Tell what is sent in several parts: their marks and codes would be read aloud."""
    head = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    is_sent = b"\nMIME-Version:" in b"\n" + head and b"boundary=" in head
    if not (is_sent and _HEAD_OF_MAIL.match(start)):
        return None
    return _SAVED_PAGE if b"multipart/related" in start and b"text/html" in start else _SENT_MAIL


def _is_tex(start: bytes) -> bool:
    """Say whether a text begins as LaTeX does, and is none about it."""
    for line in start.splitlines():
        if _TEX_BEGINS.match(line):
            return True
        if not _BEFORE_TEX.match(line):
            return False
    return False


def _is_no_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return True
    return False


def _old_office(data: bytes) -> _Kind | None:
    """Tell a locked file from an old one by the names of its streams."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return _LOCKED
    return _OLD if "WordDocument".encode("utf-16-le") in data else None


def _of_opendocument(kind: bytes) -> _Kind:
    if kind in _TEXT_OF:
        return _ODT
    return _SLIDES if kind.startswith(b"presentation") else _TABLE


def _zipped(data: bytes) -> _Kind | None:
    """Tell what a ZIP file holds; None for one damaged or too large, which its reader tells."""
    from podcast.reading.zip_files import MOST_ENTRIES

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            names = [name.replace("\\", "/") for name in file.namelist()]
            told = file.open("mimetype").read(100).strip() if "mimetype" in names else b""
    except Exception:  # noqa: BLE001 - zipfile raises what it meets in a broken file
        return None
    if told.startswith(_OPENDOCUMENT):
        return _of_opendocument(told.removeprefix(_OPENDOCUMENT))
    if told == b"application/epub+zip":
        return _EPUB
    return None if len(names) > MOST_ENTRIES else _by_names(names)


def _by_names(names: list[str]) -> _Kind:
    tops = {name.partition("/")[0] for name in names}
    found = (
        ("xl" in tops, _TABLE),
        ("ppt" in tops, _SLIDES),
        ("[Content_Types].xml" in tops or "word" in tops, _WORD),
        (any(name.endswith("META-INF/container.xml") for name in names), _EPUB),
        ("content.xml" in tops, _ODT),
        (any(name.startswith("Index/") and name.endswith(".iwa") for name in names), _PAGES),
    )
    return next((kind for is_it, kind in found if is_it), _ARCHIVE)
