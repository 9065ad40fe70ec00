"""Lines of Markdown: ended on purpose or broken by an editor, explained words, folded passages."""

from __future__ import annotations

import pytest
from markdown_it.tree import SyntaxTreeNode

from podcast.model import Article, Heading, Paragraph
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown

_PROSE = "The orchard was planted by the monks, and every tree in it has a name of its own."


def understood(body: str) -> Article:
    text = f"# The orchard\n\n{_PROSE}\n\n{body}\n"
    return compose(read_markdown(text.encode(), source="a.md"), name="a", source="a.md")


def lines_of(body: str) -> list[str]:
    """Give the lines of the paragraph behind the first."""
    block = understood(body).sections[0].blocks[1]
    assert isinstance(block, Paragraph)
    return "".join(span.text for span in block.spans).split("\n")


@pytest.mark.parametrize(
    "body",
    [
        "Yours ever,\nAna",
        "Ana Ruiz\nThe Orchard\n3 Mill Lane",
        "O pear tree,\nwho planted you\nso near the wall?",
        "Open:\nMonday to Friday",
    ],
)
def test_lines_that_end_early_are_kept(body: str) -> None:
    assert lines_of(body) == body.split("\n")


@pytest.mark.parametrize(
    "body",
    [
        "The oldest of them is a pear, and it was\nstruck by lightning in the year of the flood.",
        "A short\nline",
        "It is the land-\nmark of\nthe vale.",
    ],
)
def test_lines_that_an_editor_broke_are_joined(body: str) -> None:
    assert len(lines_of(body)) == 1


def test_a_hyphen_behind_a_figure_stays_where_a_line_ends() -> None:
    assert lines_of("It was climbed by a 12-\nyear-old girl in the night of the storm.") == [
        "It was climbed by a 12-year-old girl in the night of the storm."
    ]
    assert "12- and 13-year" in lines_of("It bears fruit for 12-\nand 13-year-olds of the vale.")[0]


def test_words_that_a_line_explains_are_marked_and_the_line_is_not_said() -> None:
    article = understood("The RHS came twice.\n\n*[RHS]: Royal Horticultural Society")
    (spans,) = (b.spans for b in article.sections[0].blocks[1:] if isinstance(b, Paragraph))
    assert [(one.text, one.target) for one in spans if one.kind == "abbreviation"] == [
        ("RHS", "Royal Horticultural Society")
    ]
    assert "*[RHS]: Royal Horticultural Society" in [one.text for one in article.left_out]


def test_what_opens_a_folded_passage_is_its_heading() -> None:
    article = understood(
        "## Care\n\nIt is cut in March.\n\n<details>\n<summary>Who cuts it?</summary>\n\n"
        "A gardener from the village.\n\n</details>"
    )
    inner = [b for b in article.sections[1].blocks if isinstance(b, Heading)]
    assert [(words_of(one), one.level) for one in inner] == [("Who cuts it?", 3)]


def test_a_bold_line_with_a_colon_is_a_heading_above_text_and_none_above_a_list() -> None:
    above_text = understood(f"**Why it leans:**\n\n{_PROSE} It leans.")
    assert [words_of(one.heading) for one in above_text.sections if one.heading] == [
        "Why it leans:"
    ]
    above_list = understood("**You need:**\n\n- a ladder\n- a saw")
    assert not [one for one in above_list.sections if one.heading]


def test_running_text_that_was_broken_at_a_small_width_is_joined() -> None:
    body = "The pear tree stands in the corner\nof the wall, and the bees of the\nvale come to it."
    assert len(lines_of(body)) == 1


def test_no_sign_of_a_long_line_is_sought_among_all_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def sought(node: SyntaxTreeNode) -> None:
        raise AssertionError(f"{node.type} asked where it stands: time grows with the square")

    monkeypatch.setattr(SyntaxTreeNode, "siblings", property(sought))
    body = "~a^b^ $x$ H~2~O 10^6^ and a land-\nmark, **so** [on](https://example.org)."
    assert "landmark" in "".join(
        span.text
        for block in understood(body).sections[0].blocks
        if isinstance(block, Paragraph)
        for span in block.spans
    )
