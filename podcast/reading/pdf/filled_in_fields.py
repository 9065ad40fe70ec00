"""What was written over the pages of a PDF: form fields that are filled in, words in boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.pdf.values import plain, resolved, value_of

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST = 2_000  # boxes of one file
_MOST_ABOVE = 10  # fields that a field is part of
_HIDDEN = 2 | 32  # the flags of what is hidden, and of what is not shown on a screen


def list_written_over(reader: PdfReader, *, findings: Findings) -> None:
    """List these words as left out: they stand in no order with the text of the page."""
    left = _MOST
    for number, page in enumerate(reader.pages, 1):
        boxes = value_of(page, "/Annots")
        for box in list(boxes if isinstance(boxes, list) else ())[:left]:
            left -= 1
            text, reason = _words(resolved(box))
            findings.leave_out(plain(text), reason=reason, place=Place(part=f"page {number}"))


def _words(box: Any) -> tuple[str, str]:
    if not isinstance(box, dict) or _flags(box) & _HIDDEN:
        return "", ""
    kind = value_of(box, "/Subtype")
    if kind == "/FreeText":
        return str(value_of(box, "/Contents") or ""), "words written on the page"
    if kind == "/Widget" and _inherited(box, "/FT") in ("/Tx", "/Ch"):
        told = _inherited(box, "/V")
        several = told if isinstance(told, list) else [told]
        return ", ".join(str(resolved(one) or "") for one in several), "form field"
    return "", ""


def _flags(box: Any) -> int:
    told = value_of(box, "/F")
    return told if isinstance(told, int) else 0


def _inherited(box: Any, key: str) -> Any:
    """Give what a field, or one that it is part of, says."""
    for _ in range(_MOST_ABOVE):
        if not isinstance(box, dict):
            return None
        if (told := value_of(box, key)) is not None:
            return told
        box = value_of(box, "/Parent")
    return None
