"""Reading: a file that someone wrote becomes an Article, whatever its format."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from podcast.errors import ArticleError, PodcastError
from podcast.model import Article
from podcast.reading.draft import Draft
from podcast.reading.source import is_absent, refuse_dead_link, source_bytes
from podcast.reading.true_kinds import (
    FROM_MAIL,
    TO_PAGES,
    TO_TEXT,
    TO_WORD,
    TO_WORDS,
    UNPACK,
    refuse_another,
)
from podcast.store import leads_out

_MARKDOWN = ("podcast.reading.markdown.document", "read_markdown")
_HTML = ("podcast.reading.html.page", "read_html")
_WORD = ("podcast.reading.word.document", "read_docx")
_ODT = ("podcast.reading.odt.document", "read_odt")
_READERS = {
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".txt": ("podcast.reading.text.document", "read_plain"),
    ".html": _HTML,
    ".htm": _HTML,
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm"), _WORD),
    ".epub": ("podcast.reading.epub.document", "read_epub"),
    **dict.fromkeys((".odt", ".ott", ".fodt"), _ODT),
    ".pdf": ("podcast.reading.pdf.document", "read_pdf"),
}

_FROM: dict[str, str] = {
    TO_WORD: ".doc .dot .rtf .wpd .wps .sxw .stw .sdw .abw .hwp .hwpx .odm .uot .lwp .pub",
    TO_PAGES: ".pages",
    "It only points to Google's page: download that as DOCX, or as ODT.": ".gdoc .gsheet",
    "Export it as EPUB.": (".mobi .azw .azw3 .azw4 .kf8 .kfx .prc .lit .fb2 .fbz .ibooks"),
    "Export it as Markdown, HTML or DOCX.": (
        ".tex .ltx .latex .lyx .typ .rst .adoc .asciidoc .org .textile .mediawiki .wiki .muse"
        " .man .texi .ipynb .dbk .jats .icml .opml"
    ),
    "Save the page as HTML.": ".mht .mhtml .webarchive .maff",
    "If it is Markdown, let its name end in .md.": ".mkd .mkdn .mdown .mdwn .mdx .rmd .qmd .mmd",
    "Let its name end in .html.": ".xhtml .xht .shtml",
    "If it is plain text, let its name end in .txt.": ".text .asc .log",
    TO_TEXT: ".pptx .pptm .ppsx .ppt .pps .odp .fodp .key",
    TO_WORDS: ".xlsx .xlsm .xls .ods .fods .numbers .csv .tsv",
    FROM_MAIL: ".eml .emlx .msg .mbox",
    UNPACK: ".zip .gz .tgz .7z .rar .tar",
    "Let a program recognise its text (OCR), save that as DOCX, and read it through.": (
        ".djvu .xps .oxps .ps .eps .tif .tiff .png .jpg .jpeg .cbz .cbr"
    ),
}
_INSTEAD = {suffix: mend for mend, suffixes in _FROM.items() for suffix in suffixes.split()}
"""How to make something readable of what is not read."""

READABLE: frozenset[str] = frozenset(_READERS)
"""The suffixes of the files that can be read, in lower case with their dot."""

_BESIDE = (_MARKDOWN, _HTML, _READERS[".txt"])
HOLDS_PICTURES: frozenset[str] = frozenset(
    suffix for suffix, reader in _READERS.items() if reader not in _BESIDE
)
"""The suffixes of those among them whose pictures lie in the file itself, and not beside it."""


def read(path: Path, *, root: Path) -> Article:
    """Read one article, with the metadata beside it; its reports name it relative to ``root``.

    Raises ArticleError, with place and remedy, for whatever is not a readable article.
    """
    from podcast.reading.conflicts import refuse_cloud_copy, refuse_lock_file

    source = _source(path, root=root)
    if source != _printable(source):
        raise ArticleError(
            "The file's name holds a line end or another sign that is no letter, or is not UTF-8: "
            "no address can be made of it.",
            where=_printable(source),
            mend="Rename the file.",
        )
    refuse_cloud_copy(path.name, source=source)
    refuse_lock_file(path.name, source=source)
    if not path.suffix and (is_absent(path) or path.is_dir()):
        source_bytes(path, source=source)
    _reader(path.suffix.lower(), source=source)
    refuse_dead_link(path, source=source)
    if leads_out(path, root=root):
        raise ArticleError(
            "A link leads out of the project here, and what it leads to would be published.",
            where=source,
            mend="Copy the article itself into content/.",
        )
    data = source_bytes(path, source=source)
    refuse_another(data, suffix=path.suffix.lower(), source=source)
    try:
        return _understood(data, path=path, root=root, source=source)
    except PodcastError:
        raise
    except Exception as error:  # a library raises what it meets in a broken file
        raise ArticleError(
            f"The file cannot be read as an article ({type(error).__name__}: {error}).",
            where=source,
            mend="Open it in the program that made it and save it again, or paste its text "
            "into a .md file.",
        ) from error


def _understood(data: bytes, *, path: Path, root: Path, source: str) -> Article:
    from podcast.reading.compose import compose
    from podcast.reading.metadata.beside import with_metadata
    from podcast.reading.metadata.editions import as_edition, edition_file, with_editions

    if edition := edition_file(data, path=path, source=source):
        whole = read(edition.origin, root=root)
        return as_edition(edition, of=whole, name=path.stem, source=source)
    reader = _reader(path.suffix.lower(), source=source)
    draft = with_metadata(reader(data, source=source), path=path, source=source)
    return with_editions(compose(draft, name=path.stem, source=source), path=path)


def _source(path: Path, *, root: Path) -> str:
    here, base = path.absolute(), root.absolute()
    return here.relative_to(base).as_posix() if here.is_relative_to(base) else path.name


def _printable(name: str) -> str:
    """A name with those of its bytes written out that are no text, or command a terminal."""
    text = name.encode("utf-8", "backslashreplace").decode()
    return "".join(f"\\x{ord(sign):02x}" if sign < " " or sign == "\x7f" else sign for sign in text)


def _reader(suffix: str, *, source: str) -> Callable[..., Draft]:
    """Import the module for one suffix: the others' libraries are not needed."""
    if suffix not in _READERS:
        raise ArticleError(
            f"Files that end in {suffix} cannot be read."
            if suffix
            else "The file's name has no ending.",
            where=source,
            mend=_INSTEAD.get(suffix, f"Save it as one of: {' '.join(sorted(READABLE))}"),
        )
    module, name = _READERS[suffix]
    reader: Callable[..., Draft] = getattr(importlib.import_module(module), name)
    return reader
