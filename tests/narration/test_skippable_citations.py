"""Citations that are heard: where in a line they are, so that a listener may pass over them."""

from __future__ import annotations

import pytest

from podcast.model import (
    Article,
    Line,
    Paragraph,
    Pauses,
    Piece,
    Reference,
    Role,
    Section,
    Show,
    Span,
)
from podcast.narration.lexicon.entries import Lexicon
from podcast.narration.profiles import Style
from podcast.narration.skippable_citations import authors_of, spoken_citations
from podcast.narration.whole_script import narrate

SHOW = Show("Notes", "Marta", "About bees.", "en", "https://example.org")
WORKS = (Reference((Span("Lunau, K. (2019). Flowers and their guests."),)),)


def lines_of(text: str, *, style: Style) -> tuple[list[Line], frozenset[str]]:
    article = Article(
        slug="bees",
        title="Bees",
        language="en",
        sections=(Section(None, (Paragraph((Span(text),)),)),),
        references=WORKS,
    )
    script = narrate(article, style=style, lexicon=Lexicon(), pauses=Pauses(), show=SHOW)
    lines = [line for section in script.sections for line in section.lines]
    return [line for line in lines if line.role == "body"], authors_of(article)


def passed_over(text: str, *, style: Style) -> list[str]:
    lines, authors = lines_of(text, style=style)
    return [
        line.spoken[start:end]
        for line in lines
        for start, end in spoken_citations(line, language="en", authors=authors)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They forget within days (Lunau, 2019), and return.", ["Lunau, twenty nineteen, "]),
        ("They forget within days (Lunau 2019).", ["Lunau twenty nineteen."]),
        ("Smith et al. (2022) counted bees.", ["twenty twenty-two, "]),
        ("One found it [3], one did not.", ["reference three, "]),
        ("Both did (Ito, 2001; Ray & Poe, 2002) in May.", [
            "Ito, two thousand one; Ray and Poe, two thousand two, ",
        ]),
        ("It was warm in May (2022) and wet (n = 96).", []),
    ],
)  # fmt: skip
def test_what_only_names_works_is_found_in_what_is_said(text: str, told: list[str]) -> None:
    assert passed_over(text, style=Style("full")) == told
    assert passed_over(text, style=Style("standard")) == []


@pytest.mark.parametrize("role", ["reference", "title", "code", "disclaimer"])
def test_a_list_of_works_is_no_citation(role: Role) -> None:
    line = Line((Piece("See (Lunau, 2019).", "See (Lunau, 2019)."),), role=role)
    assert spoken_citations(line, language="en") == ()
    assert spoken_citations(Line(line.pieces), language="en") == ((5, 18),)
