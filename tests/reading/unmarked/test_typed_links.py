"""Addresses in a list of works become links, and no word of the list changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Span
from podcast.reading.unmarked.typed_links import linked


def links(text: str) -> list[tuple[str, str]]:
    return [(span.text, span.target) for span in linked((Span(text),)) if span.kind == "link"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Doe. 2020. https://doi.org/10.1000/182", "https://doi.org/10.1000/182"),
        ("See https://example.org/a(b)c.", "https://example.org/a(b)c"),
        ("(online: http://example.org/x?y=1&z=2).", "http://example.org/x?y=1&z=2"),
        (
            "https://example.org/wiki/Bee_(insect), retrieved",
            "https://example.org/wiki/Bee_(insect)",
        ),
    ],
)
def test_an_address_is_a_link_to_itself_without_the_end_of_its_sentence(
    text: str, address: str
) -> None:
    assert links(text) == [(address, address)]


def test_a_doi_is_a_link_to_its_resolver() -> None:
    assert links("Clin Med 62. doi: 10.1002/jcph.1995.") == [
        ("doi: 10.1002/jcph.1995", "https://doi.org/10.1002/jcph.1995")
    ]


def test_what_is_a_link_already_stays_as_it_is() -> None:
    span = Span("https://example.org/", "link", "https://example.org/elsewhere")
    assert linked((span,)) == (span,)
    assert links("no address, ftp://example.org and doi: unknown") == []


@given(st.text(st.sampled_from("https://doi:10.1234 )(.,;x?'")))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join(span.text for span in linked((Span(text),))) == text
