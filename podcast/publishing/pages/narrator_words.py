"""The narrator's own words between the parts of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, takewhile

from podcast.model import Article, Cue
from podcast.publishing.pages.cue_places import Placement
from podcast.publishing.pages.elements import Element, prose_of

Places = Mapping[tuple[int, int], Element]
"""The element of a block, by the numbers that cues have of its section and of itself."""

_WORDS = re.compile(r"\w+")
_NEVER = 1 << 62  # a cue's number that none reaches


def places_of(article: Article, *, sections: Sequence[Sequence[Element]]) -> Places:
    """Where each block of an article stands, given the elements of its sections in order."""
    # What is said before a first heading is a section of its own, also where it is empty.
    first = 0 if article.sections and article.sections[0].heading is None else 1
    return {
        (number, block): element
        for number, (section, made) in enumerate(
            zip(article.sections, sections, strict=True), start=first
        )
        for block, element in enumerate(made[section.heading is not None :])
    }


def with_narrator_words(
    elements: Sequence[Element], *, cues: Sequence[Cue], placement: Placement, places: Places
) -> Iterator[Element | int]:
    """Elements in order, and between them the numbers of cues that stand nowhere else.

    The narrator's own words come before the first element that is heard after them, and no
    further from the block they tell of than that allows: before a picture that is told in
    no other words, after a quotation that they end. What is heard after everything comes last.
    """
    waiting = list(placement.unplaced)
    spoken = [heard_in(element, placement=placement) for element in elements]
    for element, own, later in zip(elements, spoken, _heard_later(elements, spoken), strict=True):
        while own and waiting and waiting[0] < own[0]:
            yield waiting.pop(0)
        early = takewhile(later.__gt__, waiting)  # they wait in the order of their numbers
        near = [n for n in early if places.get(_block(cues[n])) is element]
        near = near if near == waiting[: len(near)] else []  # never out of turn
        del waiting[: len(near)]
        yield from () if own else near
        yield element
        yield from near if own else ()
    yield from waiting


def _block(cue: Cue) -> tuple[int, int]:
    return cue.section, cue.block


def are_descriptions(
    numbers: Sequence[int], *, cues: Sequence[Cue], elements: Sequence[Element]
) -> bool:
    """Whether these lines say no more than the descriptions of pictures that are shown."""
    if any(cues[number].role != "figure" for number in numbers):
        return False  # as most are, and the descriptions of a whole article are many
    alts = " ".join(_plain(alt) for element in elements for alt in _alts(element))
    return any(_plain(cues[number].shown) in alts for number in numbers) and bool(alts)


def _plain(text: str) -> str:
    return " ".join(_WORDS.findall(text.casefold()))


def _alts(element: Element) -> Iterator[str]:
    if element.name == "img":
        yield dict(element.attributes).get("alt", "")
    for child in element.children:
        if isinstance(child, Element):
            yield from _alts(child)


def _heard_later(elements: Sequence[Element], spoken: Sequence[list[int]]) -> list[int]:
    """For each element the number of the first cue that is heard in the article after it."""
    # Notes and the like stand at the end and are heard where they are called.
    firsts = [
        own[0] if own and element.name != "section" else _NEVER
        for element, own in zip(elements, spoken, strict=True)
    ]
    later = [*accumulate(reversed(firsts[1:]), min, initial=_NEVER)][::-1]
    return later[: len(elements)]


def heard_in(element: Element, *, placement: Placement) -> list[int]:
    """The numbers of the cues that are spoken from an element, in order."""
    runs = placement.runs
    return sorted({run.cue for prose in prose_of(element) for run in runs.get(prose, ())})
