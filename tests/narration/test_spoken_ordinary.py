"""Ordinary sentences that look like what notes, lists and tables shorten, and are nothing of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.narration.spoken import spoken_forms

ROWS = (Path(__file__).parent / "data" / "ordinary.tsv").read_text(encoding="utf-8")


@pytest.mark.parametrize("row", ROWS.splitlines()[1:])
def test_an_ordinary_sentence_keeps_its_meaning(row: str) -> None:
    language, text, right = row.split("\t")
    spoken = "".join(piece.spoken for piece in spoken_forms(text, language=language))
    if right.startswith("!"):
        assert right[1:] not in spoken
    else:
        assert spoken == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en-GB", "bloods 3/12", "bloods three months"),
        ("en-US", "bloods in 3/12", "bloods in three months"),
        ("en-GB", "L #wrist", "L fractured wrist"),
        ("en-GB", "CABG x4", "C A B G times four"),
        ("de", "HSV gewann 2:1 und ist nun 4.", "HSV gewann zwei zu eins und ist nun Vierter."),
        ("de", "guter AZ und EZ", "guter Allgemeinzustand und Ernährungszustand"),
        ("de", "600 € inkl. NK", "sechshundert Euro inklusive Nebenkosten"),
        ("fr", "J-3 avant la finale", "J moins trois avant la finale"),
        ("fr", "max 4 cp", "maximum quatre comprimés"),
        ("es", "Rev. en 6 m.", "Revisión en seis meses."),
        ("es", "un coche de 110 CV", "un coche de ciento diez caballos"),
        ("es", "piso 5° B", "piso quinto B"),
    ],
)
def test_what_is_meant_is_still_said(language: str, text: str, right: str) -> None:
    assert "".join(piece.spoken for piece in spoken_forms(text, language=language)) == right
