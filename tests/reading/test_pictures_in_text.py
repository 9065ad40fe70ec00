"""Pictures in running text: no description is one word with what stands beside it."""

from __future__ import annotations

import pytest

from podcast.model import NOWHERE, Block, Figure, Span
from podcast.reading.blocks import paragraph, words_of
from podcast.reading.draft import Findings
from podcast.reading.inline import text_of, tidy
from tests.narration.articles_made import told as narrated
from tests.reading.word.word_article import understood
from tests.reading.word_file import par, picture, run

TREE = Span("A tree", "image", "tree.png")
BENCH = Span("A bench", "image", "bench.png")
NAMELESS = Span("", "image", "x.png")


def shown(*spans: Span) -> list[str]:
    """The words of each block; figures are marked."""
    made: list[Block] = paragraph(spans, place=NOWHERE, findings=Findings())
    return [f"[{words_of(one)}]" if isinstance(one, Figure) else words_of(one) for one in made]


@pytest.mark.parametrize(
    ("spans", "text"),
    [
        ((Span("the sign"), TREE, Span("and more")), "the sign A tree and more"),
        ((Span("the sign "), TREE, Span(" and more")), "the sign A tree and more"),
        ((Span("It is ("), TREE, Span("), here")), "It is (A tree), here"),
        ((TREE, BENCH), "A tree A bench"),
        ((Span("O", "image", "o.png"), Span("nce upon a time")), "Once upon a time"),
        ((Span("so"), NAMELESS, Span("me")), "some"),
    ],
)
def test_a_description_is_parted_from_the_words_beside_it(
    spans: tuple[Span, ...], text: str
) -> None:
    assert text_of(tidy(spans)) == text


@pytest.mark.parametrize(
    ("spans", "blocks"),
    [
        ((TREE, Span("Trees give shade.")), ["[A tree]", "Trees give shade."]),
        ((Span("Trees give shade."), TREE), ["Trees give shade.", "[A tree]"]),
        ((TREE, Span(" "), BENCH), ["[A tree]", "[A bench]"]),
        ((TREE, Span("\n", "break"), Span("Shade.")), ["[A tree]", "Shade."]),
        ((TREE, Span(" is what I saw.")), ["A tree is what I saw."]),
        ((Span("I saw "), TREE), ["I saw A tree"]),
        ((Span("Press "), TREE, Span(" to stop.")), ["Press A tree to stop."]),
        ((NAMELESS, Span("Trees give shade.")), ["Trees give shade."]),
        ((TREE,), ["[A tree]"]),
    ],
)
def test_pictures_beside_whole_sentences_are_figures(
    spans: tuple[Span, ...], blocks: list[str]
) -> None:
    assert shown(*spans) == blocks


@pytest.mark.parametrize(
    "alt",
    [
        r"C:\\Documents and Settings\\Ana\\Desktop\\no title",
        "Macintosh HD:Users:ana:tree.png",
        "https://example.org/pictures/tree.gif",
        "file:///tree",
        "IMG_2034.JPG",
    ],
)
def test_a_file_name_is_no_description(alt: str) -> None:
    findings = Findings()
    span = Span(alt, "image", "tree.png")
    (alone,) = paragraph([span], place=NOWHERE, findings=findings)
    assert isinstance(alone, Figure)
    assert alone.alt is None
    assert "no description" in findings.warnings[0].what
    (beside,) = paragraph([Span("It is "), span, Span(".")], place=NOWHERE, findings=findings)
    assert words_of(beside) == "It is ."
    assert [(one.text, one.reason) for one in findings.left_out] == [
        (alt, "file name as description"),
        (alt, "file name as description"),
    ]


@pytest.mark.parametrize("alt", ["A tree", "C: the third", "The file tree.png", "HTTP", "1.5"])
def test_words_are_a_description(alt: str) -> None:
    (alone,) = paragraph([Span(alt, "image", "a.png")], place=NOWHERE, findings=Findings())
    assert isinstance(alone, Figure)
    assert alone.alt == alt


def test_a_picture_that_is_fixed_to_a_paragraph_is_told_before_it() -> None:
    article = understood(par(picture("A wheelchair"), run("Entrance for all.")))
    spoken = [line.spoken for section in narrated(article).sections for line in section.lines]
    assert spoken[-2:] == ["Image: A wheelchair.", "Entrance for all."]


def test_a_picture_without_words_says_nothing_amid_others() -> None:
    spans = (NAMELESS, Span(" See the "), NAMELESS, Span(" dot."))
    assert tidy(spans) == (Span("See the dot."),)
    assert shown(*spans) == ["See the dot."]


def test_pictures_without_words_alone_in_a_paragraph_are_figures() -> None:
    assert shown(NAMELESS, Span(" "), NAMELESS) == ["[]", "[]"]


def test_a_picture_without_words_is_shown_beside_one_with_words() -> None:
    assert len(shown(NAMELESS, Span(" "), Span("A dot", "image", "dot.png"))) == 2
