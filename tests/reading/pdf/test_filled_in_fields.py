"""What was written over the pages of a PDF is listed: nobody knows where it is read."""

from __future__ import annotations

import pytest

pytest.importorskip("pypdf")

from tests.reading.pdf.pdf_file import FULL, TITLE, column, pdf, understood


def listed(box: str) -> list[tuple[str, str, str]]:
    article = understood(pdf([TITLE, *column(*FULL)], boxes=box))
    return [(one.text, one.reason, one.place.part) for one in article.left_out]


@pytest.mark.parametrize(
    ("box", "words", "reason"),
    [
        ("<</Subtype /Widget /FT /Tx /V (Ana Ruiz)>>", "Ana Ruiz", "form field"),
        ("<</Subtype /Widget /FT /Ch /V [(Lime) (Oak)]>>", "Lime, Oak", "form field"),
        ("<</Subtype /Widget /Parent <</FT /Tx /V (Ana)>>>>", "Ana", "form field"),
        ("<</Subtype /FreeText /Contents (See me)>>", "See me", "words written on the page"),
    ],
)
def test_filled_fields_and_words_in_boxes_are_listed(box: str, words: str, reason: str) -> None:
    assert listed(box) == [(words, reason, "page 1")]


@pytest.mark.parametrize(
    "box",
    [
        "<</Subtype /Widget /FT /Btn /V /Off>>",
        "<</Subtype /Widget /FT /Tx /V ()>>",
        "<</Subtype /Widget /FT /Tx>>",
        "<</Subtype /Widget /FT /Tx /F 2 /V (Unseen)>>",
        "<</Subtype /Text /Contents (A remark)>>",
        "<</Subtype /Link>>",
        "(no box) 7 null",
    ],
)
def test_buttons_empty_fields_remarks_and_what_is_hidden_are_not(box: str) -> None:
    assert listed(box) == []
