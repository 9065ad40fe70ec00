"""The narrator's own words: beside what they tell of, in the order in which they are heard."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from podcast.model import (
    Article,
    Block,
    Code,
    Cue,
    Figure,
    Heading,
    Paragraph,
    Quote,
    Section,
    Span,
)
from podcast.publishing.pages.cue_places import Placement, Run
from podcast.publishing.pages.elements import Element, Prose, el
from podcast.publishing.pages.narrator_words import places_of, with_narrator_words


def cue(number: int, *, section: int = 0, block: int = 0) -> Cue:
    """A cue whose number is its start."""
    return Cue(number, number + 1, "", "", section=section, block=block)


def part(name: str) -> tuple[Element, Prose]:
    """An element with a stretch of prose."""
    prose = Prose((Span(name),))
    return el("p", prose), prose


def test_own_words_stand_beside_their_block() -> None:
    (first, first_prose), (quote, quote_prose), (last, last_prose) = map(part, "abc")
    code, picture = el("pre", "x = 1"), el("figure")
    heard = {first_prose: 0, quote_prose: 4, last_prose: 6}
    cues = [
        cue(0, block=0),
        cue(1, block=1),  # a code sample is in the notes
        cue(2, block=2),  # a picture of a bee
        cue(3, block=3),  # quote:
        cue(4, block=3),
        cue(5, block=3),  # end of quote
        cue(6, section=1, block=0),
    ]
    made = with_narrator_words(
        [first, code, picture, quote, last],
        cues=cues,
        placement=Placement(
            {prose: (Run(number, 0, 1),) for prose, number in heard.items()}, (1, 2, 3, 5)
        ),
        places={(0, 0): first, (0, 1): code, (0, 2): picture, (0, 3): quote, (1, 0): last},
    )
    assert list(made) == [first, 1, code, 2, picture, 3, quote, 5, last]


@given(
    st.lists(st.sampled_from(["heard", "silent", "own"]), max_size=12),
    st.lists(st.integers(0, 5), min_size=12, max_size=12),
)
def test_whatever_a_script_says_nothing_is_lost_and_nothing_comes_before_its_time(
    kinds: list[str], blocks: list[int]
) -> None:
    elements: list[Element] = []
    runs: dict[Prose, tuple[Run, ...]] = {}
    number_of: dict[Element, int] = {}
    for number, kind in enumerate(kinds):
        element, prose = part(str(number))
        if kind != "own":
            elements.append(element)
        if kind == "heard":
            runs[prose], number_of[element] = (Run(number, 0, 1),), number
    own = tuple(number for number, kind in enumerate(kinds) if kind == "own")
    made = list(
        with_narrator_words(
            elements,
            cues=[cue(number, block=block) for number, block in enumerate(blocks)],
            placement=Placement(runs, own),
            places={(0, block): element for block, element in enumerate(elements)},
        )
    )
    assert [item for item in made if isinstance(item, Element)] == elements
    assert [item for item in made if isinstance(item, int)] == list(own)
    heard = [item if isinstance(item, int) else number_of.get(item) for item in made]
    told = [number for number in heard if number is not None]
    assert all(before < after for before, after in pairwise(told))


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def test_blocks_are_numbered_as_a_script_numbers_them() -> None:
    heading = Heading((Span("Bees"),))
    blocks: tuple[Block, ...] = (Code("x"), Figure("a.png"), Quote((_paragraph("b"),)))
    lead, headed = Section(None, (_paragraph("a"),)), Section(heading, blocks)
    made = {
        lead: [el("p")],
        headed: [el("h2"), el("pre"), el("figure"), el("blockquote")],
    }
    for sections, number in (((lead, headed), 1), ((headed,), 1), ((headed, headed), 1)):
        article = Article("a", "A", sections)
        places = places_of(article, sections=[made[section] for section in sections])
        assert [places[number, block].name for block in range(3)] == [
            "pre", "figure", "blockquote",
        ]  # fmt: skip
