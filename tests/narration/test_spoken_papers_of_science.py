"""Formulas, ions and shorthand of papers, as running text has them."""

from __future__ import annotations

import pytest

from tests.narration.articles_made import paragraph, said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("We sampled PM₂.₅ & NO₂.", "We sampled P M two point five and N O two."),
        ("PM₁₀ fell at OD₆₀₀.", "P M ten fell at O D six hundred."),
        ("SO₄²⁻ and NH₄⁺ were found.", "S O four two minus and N H four plus were found."),
        ("For x ∈ [0, 1] it holds.", "For x is in [zero, one] it holds."),
        ("For all k in [1, 5] it holds.", "For all k in [one, five] it holds."),
        ("It was shown in [1, 5] too.", "It was shown in too."),
        ("The area is A = πr²/4.", "The area is A equals pi r squared over four."),
        ("δ¹³C was low.", "delta carbon thirteen was low."),
        ("It hung 2.5 m a.g.l.", "It hung two point five metres above ground level."),
        ("Peak conc. was low.", "Peak concentration was low."),
        (
            "Received 3 May; rev. 2 Jun; acc. 1 Jul.",
            "Received the third of May; revised the second of June; accepted the first of July.",
        ),
    ],
)
def test_papers_of_science(written: str, spoken: str) -> None:
    assert said(paragraph(written), language="en-GB") == [spoken]
