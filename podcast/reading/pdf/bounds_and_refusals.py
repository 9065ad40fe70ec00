"""Opening a PDF within bounds, or saying why it is not read and what to save instead."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from podcast.errors import ArticleError
from podcast.installing_extras import install_command

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 300
"""The most pages a PDF may have: more are a book."""

_FEWEST = 20  # letters a page on average: fewer are a scan, or pictures

SAVE = (
    "Ask its author for the text it was made from. Else open it in a word processor, save it as "
    "DOCX, and read it through."
)
"""What to do with a PDF that holds no text in an order."""


@contextmanager
def opened_pdf(data: bytes, *, source: str) -> Iterator[PdfReader]:
    """Open a PDF for a block of code; whatever the library raises in it is an ArticleError.

    Raises ArticleError where the extra is missing, for what is no PDF, is locked by a password,
    has more than ``MOST_PAGES`` pages or none, or is damaged.
    """
    library = _library(source)
    if b"%PDF-" not in data[:1024]:
        raise ArticleError(
            "This file is no PDF, whatever its name says.",
            where=source,
            mend="Give it its right suffix, or save it again as PDF.",
        )
    log = logging.getLogger("pypdf")  # it tells of every slip that it mends
    before = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        reader = library(io.BytesIO(data))
        _refuse(reader, source=source)
        yield reader
    except ArticleError:
        raise
    except Exception as error:  # the library raises what it meets in a broken file
        raise ArticleError(
            f"The PDF is damaged ({type(error).__name__}: {error}).",
            where=source,
            mend="Open it in a PDF reader and print it to a new PDF, or save its text as DOCX.",
        ) from error
    finally:
        log.setLevel(before)


def refuse_pictures(letters: int, *, pages: int, source: str) -> None:
    """Raise ArticleError for a PDF with so few letters that its pages are pictures."""
    if letters < _FEWEST * min(pages, 3):
        raise ArticleError(
            "The PDF holds pictures of pages and no text that can be read.",
            where=source,
            mend="Let a program recognise its text (OCR), save that as DOCX, and read it through.",
        )


def _library(source: str) -> type[PdfReader]:
    try:
        from pypdf import PdfReader
    except ModuleNotFoundError as error:
        raise ArticleError(
            "Reading PDFs needs the package pypdf, which is not installed.",
            where=source,
            mend=f"Install it: {install_command('pdf')}\nOr save the article as DOCX, ODT or HTML.",
        ) from error
    return PdfReader


def _refuse(reader: PdfReader, *, source: str) -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        raise ArticleError(
            "The PDF is locked by a password.",
            where=source,
            mend="Save a copy without the password, in the program that made it.",
        )
    pages = len(reader.pages)
    if pages > MOST_PAGES:
        raise ArticleError(
            f"The PDF is too long: {pages} pages, and {MOST_PAGES} is the most.",
            where=source,
            mend="Save the pages of one article as a PDF of their own.",
        )
    if not pages:
        raise ArticleError("The PDF has no pages.", where=source, mend="Save it again as PDF.")
