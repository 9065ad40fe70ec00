"""The star of a German word for everybody is no mark-up, and italics stay italics."""

from __future__ import annotations

import pytest

from podcast.reading.blocks import spans_in, words_of
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown


@pytest.mark.parametrize(
    ("text", "words", "kinds"),
    [
        (
            "Liebe Schüler*innen und Lehrer*innen.",
            "Liebe Schüler*innen und Lehrer*innen.",
            {"text"},
        ),
        ("Für jede*r Leser*in hier.", "Für jede*r Leser*in hier.", {"text"}),
        ("Das ist *jede*r Gast.", "Das ist jeder Gast.", {"text", "emphasis"}),
        ("Wort*kursiv*e Mitte.", "Wortkursive Mitte.", {"text", "emphasis"}),
    ],
)
def test_a_star_before_an_ending(text: str, words: str, kinds: set[str]) -> None:
    source = f"# T\n\n{text}\n".encode()
    block = compose(read_markdown(source, source="a.md"), name="a", source="a.md").sections[0]
    assert words_of(block.blocks[0]) == words
    assert {span.kind for span in spans_in(block.blocks[0])} == kinds
