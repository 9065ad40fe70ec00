"""Patterns of knitting: sizes, stars and pairs in signs that are other things elsewhere."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Using 4mm needles, cast on 52(56:60) sts.",
            "Using four-millimetre needles, cast on fifty-two, fifty-six, sixty stitches.",
        ),
        (
            "Next row: K19(21:23), M1, then purl to end.",
            "Next row: Knit nineteen, twenty-one, twenty-three, M one, then purl to end.",
        ),
        (
            "Knit every row until work meas 5(6:7)cm.",
            "Knit every row until work measures five, six, seven centimetres.",
        ),
        (
            "Row 1 (RS): *K2, p1; rep from * to end.",
            "Row one (right side): star, Knit two, purl one; repeat from the star to end.",
        ),
        ("St st for 6 rows.", "stocking stitch for six rows."),
        (
            "Dec row: K1, ssk, sl 1, psso.",
            "Decrease row: Knit one, slip, slip, knit, slip one, pass slipped stitch over.",
        ),
        (
            "Tension: 22 sts x 30 rows to a square.",
            "Tension: twenty-two stitches by thirty rows to a square.",
        ),
        (
            "Yarn: 2 x 50g balls. Needles: 1 pr 4mm and a spare.",
            "Yarn: two fifty-gram balls. Needles: one pair four millimetres and a spare.",
        ),
    ],
)
def test_patterns(text: str, right: str) -> None:
    assert "".join(piece.spoken for piece in spoken_forms(text, language="en-GB")) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Give paracetamol 1 g pr tds.", "one gram by the rectum three times a day"),
        ("The score was 40 (21:23) at the half.", "forty (twenty-one twenty-three)"),
        ("*Note that rows may vary.", "*Note that rows may vary."),
        ("The church of St Ann is old.", "Saint Ann"),
        ("He sat in 36 (40, 44) in three rows.", "in three rows"),
    ],
)
def test_what_is_none(text: str, right: str) -> None:
    assert right in "".join(piece.spoken for piece in spoken_forms(text, language="en-GB"))
