"""What a PDF says of itself: title, author and language, where they are no program's habit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from podcast.reading.pdf.values import plain, value_of

if TYPE_CHECKING:
    from pypdf import PdfReader

_NO_TITLE = re.compile(
    r"microsoft word\b.*|untitled.*|document ?\d*|.*\.(?:docx?|odt|indd|pdf|tex|dvi|pages|html?)"
    r"|about:blank|https?:.*",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:microsoft.*|user|admin.*|owner|author|unknown|root|office.*|anonymous.*)|[^ ]*"
    r"|.*[@\\/:;].*|.*\b(?:inc|ltd|gmbh|user)\b.*",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class About:
    """What a PDF tells of itself; "" where it tells nothing."""

    title: str
    author: str
    language: str


def about_of(reader: PdfReader) -> About:
    """Give what the file says of itself, where that is more than its program's habit."""
    told = reader.metadata
    title = plain(told.title if told else "")
    author = plain(told.author if told else "")
    language = plain(value_of(reader.root_object, "/Lang"))
    return About(
        "" if _NO_TITLE.fullmatch(title) else title,
        "" if _NO_AUTHOR.fullmatch(author) or len(author) > 100 else author,
        language if _LANGUAGE.fullmatch(language) else "",
    )
