"""Which files are read, by the suffixes of their names, and what helps with any other."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from podcast.errors import ArticleError
from podcast.reading.draft import Draft
from podcast.reading.true_kinds import FROM_MAIL, TO_PAGES, TO_TEXT, TO_WORD, TO_WORDS, UNPACK

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

_AS_MARKDOWN = "If it is Markdown, let its name end in .md."
_AS_PAGE = "Save the page as HTML."
_FROM: dict[str, str] = {
    TO_WORD: ".doc .dot .rtf .wpd .wps .sxw .stw .sdw .abw .hwp .hwpx .odm .uot .lwp .pub",
    TO_PAGES: ".pages",
    "It only points to Google's page: download that as DOCX, or as ODT.": ".gdoc .gsheet",
    "Export it as EPUB.": (".mobi .azw .azw3 .azw4 .kf8 .kfx .prc .lit .fb2 .fbz .ibooks"),
    "Export it as Markdown, HTML or DOCX.": (
        ".tex .ltx .latex .lyx .typ .rst .adoc .asciidoc .org .textile .mediawiki .wiki .muse"
        " .man .texi .ipynb .dbk .jats .icml .opml"
    ),
    _AS_PAGE: ".mht .mhtml .webarchive .maff",
    _AS_MARKDOWN: ".mkd .mkdn .mdown .mdwn .mdx .rmd .qmd .mmd",
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

NEARLY: dict[str, str] = {
    suffix: mend
    for suffix, mend in _INSTEAD.items()
    if mend in {TO_WORD, TO_PAGES, _AS_MARKDOWN, _AS_PAGE} or suffix == ".gdoc"
}
"""The suffixes of what people take for an article and is not read, each with what helps."""

READABLE: frozenset[str] = frozenset(_READERS)
"""The suffixes of the files that can be read, in lower case with their dot."""

_BESIDE = (_MARKDOWN, _HTML, _READERS[".txt"])
HOLDS_PICTURES: frozenset[str] = frozenset(
    suffix for suffix, reader in _READERS.items() if reader not in _BESIDE
)
"""The suffixes of those among them whose pictures lie in the file itself, and not beside it."""


def reader_of(suffix: str, *, source: str) -> Callable[..., Draft]:
    """Import the module for one suffix: the others' libraries are not needed.

    Raises ArticleError for a suffix that is not read, with what helps.
    """
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
