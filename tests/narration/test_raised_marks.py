"""Raised marks are citations and notes, not powers and not words."""

from __future__ import annotations

import pytest

from podcast.model import Paragraph, Span
from podcast.narration.profiles import Style
from tests.narration.articles_made import article, told


def said(*parts: str | tuple[str], style: Style | None = None, language: str = "en-US") -> str:
    """What is said of a paragraph; a part in a tuple is raised."""
    spans = tuple(
        Span(part) if isinstance(part, str) else Span(part[0], "superscript") for part in parts
    )
    made = article(Paragraph(spans), language=language)
    script = told(made, style=style) if style else told(made)
    body = [line for section in script.sections for line in section.lines if line.role == "body"]
    return " ".join(line.spoken for line in body)


@pytest.mark.parametrize(
    ("parts", "spoken"),
    [
        (("A fact.", ("[2]",), " More.", ("[3,4]",), " So", ("(5)",), "."), "A fact. More. So."),
        (("In 2019", ("20",), " it rose."), "In twenty nineteen it rose."),
        (("Vitamin D", ("21",), " helps."), "Vitamin D helps."),
        (("COVID-19", ("22",), " spread."), "COVID nineteen spread."),
        (("Bees", ("a",), " dance", ("†",), " well", ("**",), "."), "Bees dance well."),
        (("Some 60%", ("5",), " did", ("[note 1]",), "."), "Some sixty percent did."),
        (("Bees", ("[citation needed]",), " dance."), "Bees dance."),
        (("Some 5 mg", ("6",), " helped."), "Some five milligrams helped."),
        (("Vitamin B12", ("4",), " helps."), "Vitamin B twelve helps."),
        (("H1N1", ("5",), " spread."), "H one N one spread."),
        (("It cost $40", ("18",), " then."), "It cost forty dollars then."),
        (("At 2:30", ("3",), " it rang."), "At two thirty it rang."),
        (("IL-6", ("a",), " rose to 3.5", ("b",), "."), "I L six rose to three point five."),
    ],
)  # fmt: skip
def test_a_raised_mark_is_not_said(parts: tuple[str | tuple[str], ...], spoken: str) -> None:
    assert said(*parts) == spoken


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Cats sleep [12, p. 4] a lot.", "Cats sleep a lot."),
        (
            "It fell (95% CI [3, 5]).",
            "It fell, ninety-five percent confidence interval three to five.",
        ),
        ("Then sin²θ + cos²θ = 1.", "Then sin squared theta plus cos squared theta equals one."),
        ("Cats sleep [1], [2], [5]–[7] a lot.", "Cats sleep a lot."),
        ("Born in 1890 ([1]) in Rome.", "Born in eighteen ninety in Rome."),
        ("Cats sleep (Smith et al., 2019; Jones 2020) a lot.", "Cats sleep a lot."),
        ("Cats sleep [Smith et al., 2019] a lot.", "Cats sleep a lot."),
        ("Cats sleep [@smith2019, p. 4; @jones2020] a lot.", "Cats sleep a lot."),
        ("Cats sleep [see @smith2019] a lot.", "Cats sleep a lot."),
        ("Cats sleep, says Smith [-@smith].", "Cats sleep, says Smith."),
        ("Cats sleep [Knu84] a lot [ABC+19].", "Cats sleep a lot."),
        ("It was significant* and clear† then‡.", "It was significant and clear then."),
        ("The 2nd² edition of 2010³ sold.", "The second edition of twenty ten sold."),
        ("Some 40%³ came.", "Some forty percent came."),
    ],
)
def test_a_mark_on_the_line_is_not_said(text: str, spoken: str) -> None:
    assert said(text) == spoken


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        (
            "Write [on Mastodon, @mia2019, or by post] to us.",
            "Write [on Mastodon, at mia twenty nineteen, or by post] to us.",
        ),
        ("The plan [Feb20] is done.", "The plan [Feb twenty] is done."),
        ("Write a[1] and b[i].", "Write a[one] and b[i]."),
        ("Write to [me@example.org] now.", "Write to [me at example dot org] now."),
        ("It is [sic] so.", "It is [sic] so."),
        ("All are in docs/ebook* there.", "All are in docs/ebook* there."),
        ("Games (Athens 2004; London 2012) are dear.",
         "Games, Athens two thousand four; London twenty twelve, are dear."),
        ("The factor 25² is 625.", "The factor twenty-five squared is six hundred twenty-five."),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_mark_is_said(text: str, spoken: str) -> None:
    assert said(text) == spoken


def linked(*parts: str | tuple[str, str]) -> str:
    """What is said of a paragraph; a part with an address is raised, and leads there."""
    spans = tuple(
        Span(part) if isinstance(part, str) else Span(part[0], "superscript", part[1])
        for part in parts
    )
    script = told(article(Paragraph(spans)))
    return " ".join(line.spoken for line in script.sections[0].lines if line.role == "body")


def test_a_raised_number_that_leads_somewhere_is_no_power() -> None:
    assert linked("It was 10", ("1", "#r1"), " then.") == "It was ten then."
    assert linked("It was 10", ("3", "#a"), (",", ""), ("4", "#b"), ".") == "It was ten."
    assert linked("So", ("[1]", "#a"), ("[2]", "#b"), " it is.") == "So it is."


@pytest.mark.parametrize(
    ("parts", "spoken"),
    [
        (("It is x", ("2",), " now."), "It is x squared now."),
        (("It is 10", ("6",), " now."), "It is ten to the sixth now."),
        (("It is 5 m", ("2",), " now."), "It is five square meters now."),
        (("The 2", ("nd",), " of May."), "the second of May."),
        (("It is 5", ("o",), "C now."), "It is five degrees Celsius now."),
        (("It is x", ("n",), " now."), "It is x to the n now."),
        (("It is 10", ("9",), "/L now."), "It is ten to the ninth per liter now."),
    ],
)
def test_a_power_stays_a_power(parts: tuple[str | tuple[str], ...], spoken: str) -> None:
    assert said(*parts) == spoken


def test_full_telling_says_the_number_of_a_reference() -> None:
    assert "reference" in said("In 2019", ("20",), " it rose.", style=Style("full"))


def test_an_ordinal_of_another_language_is_no_mark() -> None:
    assert "a" in said("La 1", ("a",), " vez.", language="es")


def test_a_raised_figure_of_a_unit_is_its_power() -> None:
    assert said("Its unit is mol² dm⁻⁶ here.") == (
        "Its unit is moles squared per decimeter to the sixth here."
    )
    assert said("A pressure of 4 kPa² and a herd² of cows.") == (
        "A pressure of four kPa squared and a herd of cows."
    )
